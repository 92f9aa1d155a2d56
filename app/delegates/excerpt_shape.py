"""An excerpt laid out as a row: its quote in two lines, who says what on which issue, where it is from, how it stands.

Laid out once for each width and kept; scrolling then only draws.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from app.delegates.lines import layout_of, lines_of, outlines_of
from app.delegates.statement_line import LINE as _STATEMENT_LINE
from app.delegates.statement_line import POINT as _POINT
from app.delegates.statement_line import Piece, ink_of, statement_line
from app.models.statement import check_name
from app.theme import Colours, Style, TagColour, font
from app.theme.units import units
from app.words import date_in_words
from archive.index.marks import Matcher, marks
from archive.model import Check, Excerpt, Span
from archive.operations.excerpts import Surroundings

translate = QCoreApplication.translate

HEIGHT = 92
LEFT, RIGHT, SIDE = 66, 20, 176
"""Pixels: where words begin, what is free behind them, and the width of the column at the right."""
QUOTE_LINE, _BETWEEN = 22, 8
_GAP, _PARAGRAPH_GAP, _BELOW = 24, 10, 20
_CONTEXT_RIGHT = 56

CHECK_SIGNS: Mapping[Check, tuple[str, str]] = {
    Check.TO_CHECK: ("circle-dashed", "text2"),
    Check.VERIFIED: ("check", "green"),
    Check.DISPUTED: ("circle-help", "red"),
    Check.FALSE: ("x", "red"),
}
"""The icon of each status and the theme's colour for it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Places count from the row's left upper corner."""

    quote: tuple[QTextLayout, ...]
    top: float
    outlines: tuple[QRectF, ...]
    statement: tuple[Piece, ...]
    outlet: str
    date: str
    page: str
    check: str
    colour: TagColour
    tip: str

    @property
    def statement_top(self) -> float:
        return self.top + QUOTE_LINE * len(self.quote) + _BETWEEN


@dataclass(frozen=True, slots=True)
class Context:
    """The paragraphs around a quote, each with its top below the row; `height` is that of all, in pixels."""

    paragraphs: tuple[tuple[QTextLayout, float], ...]
    height: int


def laid_out(excerpt: Excerpt, width: int, colours_of: Mapping[str, TagColour], matcher: Matcher | None) -> Shape:
    """The excerpt in a row of that width; `colours_of` are the colours of the issues by their ids."""
    annotation, about = excerpt.annotation, excerpt.article.metadata
    room = width - LEFT - SIDE - RIGHT - _GAP
    lines = lines_of(annotation.quote, font(Style.QUOTE), room, QUOTE_LINE, 2)
    block = QUOTE_LINE * len(lines) + _BETWEEN + _STATEMENT_LINE
    top = (HEIGHT - 1 - block) / 2
    found = marks(matcher, annotation.quote, language=about.language) if matcher else ()
    small = QFontMetricsF(font(Style.SMALL))
    outlet = small.elidedText(about.outlet or excerpt.article.title, Qt.TextElideMode.ElideRight, SIDE)
    return Shape(
        quote=tuple(layout for layout, _ in lines),
        top=top,
        outlines=tuple(outlines_of(lines, found, LEFT, top, QUOTE_LINE)),
        statement=statement_line(annotation.assignments, colours_of, room),
        outlet=outlet,
        date=date_in_words(about.published) if about.published else translate("ExcerptRow", "No date – set"),
        page=_POINT + translate("ExcerptRow", "p. {}").format(excerpt.page) if excerpt.page else "",
        check=check_name(annotation.check) if annotation.check else "",
        colour=ink_of(annotation.assignments, colours_of),
        tip="\n".join(filter(None, (annotation.quote, excerpt.article.title, excerpt.version_note))),
    )


def context_of(around: Surroundings, width: int, colour: TagColour, colours: Colours) -> Context:
    """The paragraphs around a quote in a row of that width, with the quote filled in its colour."""
    room = width - LEFT - _CONTEXT_RIGHT
    made: list[tuple[QTextLayout, float]] = []
    y = 0.0
    for text, is_own in ((around.before, False), (around.paragraph, True), (around.after, False)):
        if not text:
            continue
        layout = layout_of(text.replace("\n", "\N{LINE SEPARATOR}"), font(Style.QUOTE))
        layout.setFormats(_formats(text, around.span if is_own else None, colour, colours))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += QUOTE_LINE
        layout.endLayout()
        made.append((layout, y))
        y += height + _PARAGRAPH_GAP
    return Context(tuple(made), round(y) + _BELOW - _PARAGRAPH_GAP)


def paint_context(painter: QPainter, context: Context, colours: Colours) -> None:
    """Draw the paragraphs below the row, whose left upper corner is the origin."""
    painter.setPen(QColor(colours.text))
    for layout, y in context.paragraphs:
        layout.draw(painter, QPointF(LEFT, HEIGHT - 4 + y))


def _formats(text: str, span: Span | None, colour: TagColour, colours: Colours) -> list[QTextLayout.FormatRange]:
    """Qt counts in UTF-16 units. Paragraphs beside the quote's own stand back."""
    letters = QTextCharFormat()
    made = QTextLayout.FormatRange()
    if span is None:
        letters.setForeground(QColor(colours.text3))
        made.start, made.length = 0, units(text, len(text))
    else:
        letters.setBackground(QColor(colour.fill(colours)))
        made.start = units(text, span.start)
        made.length = units(text, span.end) - made.start
    made.format = letters
    return [made]
