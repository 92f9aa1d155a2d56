"""Breaking the short texts of the margin into lines: thousands of them at once, most of them the same."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.theme import Style, font


@lru_cache(maxsize=64)
def metrics(style: Style, is_italic: bool = False) -> QFontMetricsF:
    return QFontMetricsF(letters(style, is_italic))


@lru_cache(maxsize=64)
def letters(style: Style, is_italic: bool = False) -> QFont:
    made = unjoined(font(style))
    made.setItalic(is_italic)
    return made


def unjoined(made: QFont) -> QFont:
    """The font with every letter by itself, as it must be on paper.

    A PDF would have other signs for joined letters, and for those that a language has in a form of its own: of a text
    copied from a page that was printed in Turkish every i would be missing.
    """
    for feature in ("liga", "clig", "calt", "locl"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


@lru_cache(maxsize=20_000)
def advance(style: Style, word: str) -> float:
    """How wide a word or a line is, in pixels."""
    return metrics(style).horizontalAdvance(word)


@lru_cache(maxsize=5_000)
def wrapped(text: str, style: Style, width: float, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines of `width` pixels; what does not fit is left out with an ellipsis."""
    lines = [line for paragraph in text.split("\n") for line in _lines(paragraph, style, width)]
    if len(lines) > most:
        lines[most - 1 :] = [" ".join(lines[most - 1 :])]
    return tuple(
        metrics(style).elidedText(line, Qt.TextElideMode.ElideRight, width) if advance(style, line) > width else line
        for line in lines
    )


def _lines(paragraph: str, style: Style, width: float) -> list[str]:
    lines: list[list[str]] = [[]]
    used, space = 0.0, advance(style, " ")
    for word in paragraph.split(" "):
        wide = advance(style, word)
        if lines[-1] and used + space + wide > width:
            lines.append([])
        used = used + space + wide if lines[-1] else wide
        lines[-1].append(word)
    return [" ".join(words) for words in lines]
