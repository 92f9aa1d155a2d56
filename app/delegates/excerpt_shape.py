"""An excerpt laid out as a row: its quote in two lines, who says what on which issue, where it is from, how it stands.

Laid out once for each width and kept; scrolling then only draws.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from app.delegates.lines import layout_of, lines_of
from app.models.statement import check_name, stance_name
from app.theme import Colours, Style, TagColour, font, highlight_colour
from app.theme.units import units
from app.words import date_in_words
from archive.index.marks import Matcher, marks
from archive.model import Annotation, Assignment, Check, Excerpt, Role, Span, TagKind
from archive.operations.excerpts import Surroundings

translate = QCoreApplication.translate

HEIGHT = 92
LEFT, RIGHT, SIDE = 66, 20, 176
"""Pixels: where words begin, what is free behind them, and the width of the column at the right."""
QUOTE_LINE, _STATEMENT_LINE, _BETWEEN = 22, 16, 8
_GAP, _PARAGRAPH_GAP, _BELOW = 24, 10, 20
_CONTEXT_RIGHT = 56
_SWATCH_ROOM, _LEAST_NAME = 17, 80
_POINT = "  ·  "

CHECK_SIGNS: Mapping[Check, tuple[str, str]] = {
    Check.TO_CHECK: ("circle-dashed", "text2"),
    Check.VERIFIED: ("check", "green"),
    Check.DISPUTED: ("circle-help", "red"),
    Check.FALSE: ("x", "red"),
}
"""The icon of each status and the theme's colour for it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the statement: `swatch` stands before it; `x` counts from where the words begin."""

    text: str
    style: Style
    colour: str
    x: float
    swatch: TagColour | None = None


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
        outlines=tuple(_outlines(lines, found, top)),
        statement=tuple(_fitted(_said(annotation, colours_of), room)),
        outlet=outlet,
        date=date_in_words(about.published) if about.published else translate("ExcerptRow", "No date – set"),
        page=_POINT + translate("ExcerptRow", "p. {}").format(excerpt.page) if excerpt.page else "",
        check=check_name(annotation.check) if annotation.check else "",
        colour=_colour(annotation, colours_of),
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


def paint_outlines(painter: QPainter, shape: Shape, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in shape.outlines:
        painter.drawRoundedRect(outline, 4, 4)


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


def _outlines(lines: Sequence[tuple[QTextLayout, Span]], found: Sequence[Span], top: float) -> Iterator[QRectF]:
    """A hit that goes over the end of a line has two."""
    for number, (layout, place) in enumerate(lines):
        for mark in found:
            start, end = max(mark.start, place.start) - place.start, min(mark.end, place.end) - place.start
            if start >= end:
                continue
            text = layout.text()
            first, last = units(text, start), units(text, end)
            for run in layout.lineAt(0).glyphRuns(first, last - first):
                rect = run.boundingRect()
                if rect.width():
                    y = top + number * QUOTE_LINE
                    yield QRectF(LEFT + rect.left() - 1.5, y + 2, rect.width() + 3, QUOTE_LINE - 4)


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    style: Style = Style.SMALL
    colour: str = "text2"
    swatch: TagColour | None = None


def _said(annotation: Annotation, colours_of: Mapping[str, TagColour]) -> Iterator[_Run]:
    """Speaker, via whom → issue · stance; where nobody speaks, who it is about."""
    actors = [one for one in annotation.assignments if one.kind is TagKind.ACTOR]
    issues = [one for one in annotation.assignments if one.kind is TagKind.ISSUE]
    speakers = _names(actors, Role.SPEAKER)
    relays = _names(actors, Role.VIA)
    if speakers:
        yield _Run(", ".join(speakers), Style.SMALL_STRONG, "text")
    if relays:
        via = translate("ExcerptRow", "via {}").format(", ".join(relays))
        yield _Run(f", {via}" if speakers else via)
    others = [] if speakers or relays else [one.name for one in actors]
    if others:
        yield _Run(", ".join(others), colour="text")
    for number, issue in enumerate(issues):
        if number:
            yield _Run("   ")
        elif actors:
            yield _Run("  →  ")
        yield _Run(issue.name, colour="text", swatch=colours_of.get(issue.tag, highlight_colour(None)))
        if issue.stance:
            yield _Run(_POINT)
            yield _Run(stance_name(issue.stance), Style.SMALL_STRONG, "text")
    if not annotation.assignments:
        yield _Run(translate("ExcerptRow", "Not tagged"), colour="text3")


def _names(actors: Sequence[Assignment], role: Role) -> list[str]:
    return list(dict.fromkeys(one.name for one in actors if one.role is role))


def _fitted(runs: Iterator[_Run], room: float) -> Iterator[Piece]:
    """As much as there is room for: a long issue gives way to the stance behind it; what is too long then is cut."""
    x = 0.0
    for run in _shortened([*runs], room):
        x += _SWATCH_ROOM if run.swatch else 0
        metrics = QFontMetricsF(font(run.style))
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, max(room - x, 0))
        if text:
            yield Piece(text, run.style, run.colour, x, run.swatch)
        if text != run.text:
            return
        x += metrics.horizontalAdvance(text)


def _shortened(runs: list[_Run], room: float) -> list[_Run]:
    widths = [QFontMetricsF(font(run.style)).horizontalAdvance(run.text) for run in runs]
    excess = sum(widths) + sum(_SWATCH_ROOM for run in runs if run.swatch) - room
    issues = [place for place, run in enumerate(runs) if run.swatch]
    if excess > 0 and issues:
        longest = max(issues, key=lambda place: widths[place])
        run, width = runs[longest], max(widths[longest] - excess - 1, _LEAST_NAME)
        text = QFontMetricsF(font(run.style)).elidedText(run.text, Qt.TextElideMode.ElideRight, width)
        runs[longest] = replace(run, text=text)
    return runs


def _colour(annotation: Annotation, colours_of: Mapping[str, TagColour]) -> TagColour:
    """That of its first issue; yellow without one, as in the reader."""
    issues = [one for one in annotation.assignments if one.kind is TagKind.ISSUE]
    return colours_of.get(issues[0].tag, highlight_colour(None)) if issues else highlight_colour(None)
