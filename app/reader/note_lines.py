"""A note broken into the lines of its card, measured once and painted as often as it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt, QTextBoundaryFinder

from app.reader.directions import direction
from app.reader.notes import Emphasis, Piece, TypedLine, typed_lines
from app.reader.wrapping import metrics
from app.theme import Style
from app.theme.units import code_points

LINE, HANGING, QUOTED = 19, 16, 10
"""The height of a line, and how far a list and a quotation are moved in, in pixels."""

_APART, _ITEM = 6, 2


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line that fits its card. `stretches` are (start, end, emphasis) in code points of `text`, in order.

    `indent` and `above`, the room to leave over it, are pixels. `mark` and `is_done` are those of a `TypedLine`; what
    they say stands in front of the text where that `begins`, on the side that the note is read from.
    """

    text: str
    stretches: tuple[tuple[int, int, Emphasis], ...] = ()
    indent: int = 0
    above: int = 0
    mark: str = ""
    is_done: bool | None = None
    quotes: int = 0
    begins: bool = True
    from_right: bool = False

    @property
    def height(self) -> int:
        return self.above + LINE


@lru_cache(maxsize=5_000)
def note_lines(note: str, width: float, most: int) -> tuple[NoteLine, ...]:
    """The note in at most `most` lines of `width` pixels; what does not fit is left out with an ellipsis."""
    from_right = direction(note) is Qt.LayoutDirection.RightToLeft
    lines = [line for typed in typed_lines(note) for line in _broken(typed, width, from_right)]
    if len(lines) > most:
        lines[most - 1 :] = [_shortened(lines[most - 1], width)]
    return (replace(lines[0], above=0), *lines[1:]) if lines else ()


def style_of(emphasis: Emphasis) -> tuple[Style, bool]:
    """The style of a piece, and whether it is in italics."""
    return Style.UI_STRONG if emphasis & Emphasis.STRONG else Style.UI, bool(emphasis & Emphasis.ITALIC)


@lru_cache(maxsize=20_000)
def _advance(emphasis: Emphasis, text: str) -> float:
    return metrics(*style_of(emphasis)).horizontalAdvance(text)


def _broken(typed: TypedLine, width: float, from_right: bool) -> Iterator[NoteLine]:
    """The line in as many as it takes; only the first has the mark and the room above."""
    lists = max(typed.lists, 0 if typed.is_done is None else 1)
    indent = QUOTED * typed.quotes + HANGING * lists
    above = _APART if typed.is_apart else _ITEM if typed.is_item else 0
    first = NoteLine("", (), indent, above, typed.mark, typed.is_done, typed.quotes, from_right=from_right)
    for number, row in enumerate(_rows(typed.pieces, width - indent)):
        yield _set(row, first if not number else replace(first, above=0, begins=False))


def _rows(pieces: Sequence[Piece], room: float) -> list[list[list[Piece]]]:
    rows: list[list[list[Piece]]] = [[]]
    used, space = 0.0, _advance(Emphasis.NONE, " ")
    for whole in _words(pieces):
        wide = _width(whole)
        for word in (whole,) if wide <= room else _parts(whole, room):
            wide = _width(word) if word is not whole else wide
            if rows[-1] and used + space + wide > room:
                rows.append([])
            used = used + space + wide if rows[-1] else wide
            rows[-1].append(word)
    return rows


def _words(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """What stands between spaces: a word may be set in several ways."""
    words: list[list[Piece]] = [[]]
    for text, emphasis in pieces:
        for number, part in enumerate(text.split(" ")):
            if number:
                words.append([])
            if part:
                words[-1].append((part, emphasis))
    return [word for word in words if word]


def _width(word: Sequence[Piece]) -> float:
    width = 0.0
    for text, emphasis in word:
        width += _advance(emphasis, text)
    return width


def _parts(word: list[Piece], room: float) -> Iterator[list[Piece]]:
    """A word that is wider than a line, such as an address, in parts that are not."""
    part: list[Piece] = []
    for text, emphasis in word:
        for character in _characters(text):
            if part and _width([*part, (character, emphasis)]) > room:
                yield part
                part = []
            if part and part[-1][1] == emphasis:
                part[-1] = part[-1][0] + character, emphasis
            else:
                part.append((character, emphasis))
    yield part


def _characters(text: str) -> Iterator[str]:
    """As a reader sees them: an accent stays with its letter."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        ends.append(code_points(text, unit))
    return (text[start:end] for start, end in pairwise(ends))


def _set(row: Sequence[Sequence[Piece]], shape: NoteLine) -> NoteLine:
    text = ""
    stretches: list[tuple[int, int, Emphasis]] = []
    for word in row:
        text += " " if text else ""
        for part, emphasis in word:
            start, text = len(text), text + part
            before = stretches[-1] if stretches else (0, 0, Emphasis.NONE)
            if emphasis and before[2] == emphasis and not text[before[1] : start].strip():
                stretches[-1:] = [(before[0], len(text), emphasis)]
            elif emphasis:
                stretches.append((start, len(text), emphasis))
    return replace(shape, text=text, stretches=tuple(stretches))


def _shortened(line: NoteLine, width: float) -> NoteLine:
    text = metrics(Style.UI_STRONG).elidedText(f"{line.text} …", Qt.TextElideMode.ElideRight, width - line.indent)
    kept = len(text) - 1
    cut = tuple((start, min(end, kept), emphasis) for start, end, emphasis in line.stretches if start < kept)
    return replace(line, text=text, stretches=cut)
