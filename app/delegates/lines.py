"""Laying out text as rows of lists are drawn: by itself, in its own direction, line by line.

A widget would lay out and style a document for it; a list that scrolls has no time for that.
"""

from collections.abc import Iterator, Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from app.theme import Colours, Style, font
from app.theme.units import code_points, units
from archive.model import Span


def cut(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The beginning of the text that fits, with an ellipsis where it does not."""
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if short == text:
        return text
    kept = short.rstrip("…")
    return text[: len(kept)] + "…" if text.startswith(kept) else short


def layout_of(text: str, face: QFont, *, from_right: bool | None = None) -> QTextLayout:
    """A text to be laid out, that begins at the side where its own script begins unless `from_right` says."""
    layout = QTextLayout(text, face)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight
        if (runs_left(text) if from_right is None else from_right)
        else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def runs_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    directions = (bidirectional(character) for character in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def set_single_line(layout: QTextLayout, width: float, top: float) -> None:
    """Lay it out as one line of that width, whose letters begin at `top`."""
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    line.setPosition(QPointF(0, top))
    layout.endLayout()


def base_line(top: float, height: float, metrics: QFontMetricsF) -> float:
    """The base line of a line of text centred in a height."""
    return top + (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


def lines_of(text: str, face: QFont, width: float, height: float, most: int) -> tuple[tuple[QTextLayout, Span], ...]:
    """A text broken into at most so many lines of that height, the last one elided, each with its place in the text.

    Each is laid out by itself, to be drawn where its line begins. Places are code points.
    """
    metrics = QFontMetricsF(face)
    from_right = runs_left(text)
    top = base_line(0, height, metrics) - metrics.ascent()
    made: list[tuple[QTextLayout, Span]] = []
    start = 0
    while start < len(text) and len(made) < most:
        rest = text[start:].replace("\n", " ")
        whole = layout_of(rest, face, from_right=from_right)
        whole.beginLayout()
        line = whole.createLine()
        line.setLineWidth(width)
        length = max(1, code_points(rest, line.textLength()))
        whole.endLayout()
        piece = rest[:length].rstrip()
        if start + length < len(text) and len(made) + 1 == most:
            piece = cut(rest, metrics, width)
        layout = layout_of(piece, face, from_right=from_right)
        set_single_line(layout, width, top)
        made.append((layout, Span(start, start + len(piece.removesuffix("…")))))
        start += length
    return tuple(made)


def outlines_of(
    lines: Sequence[tuple[QTextLayout, Span]], found: Sequence[Span], left: float, top: float, height: float
) -> Iterator[QRectF]:
    """The frames of the hits in lines of that height that begin there; one over the end of a line has two."""
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
                    y = top + number * height
                    yield QRectF(left + rect.left() - 1.5, y + 2, rect.width() + 3, height - 4)


def paint_outlines(painter: QPainter, outlines: Sequence[QRectF], colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.hit), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in outlines:
        painter.drawRoundedRect(outline, 4, 4)


def write(
    painter: QPainter, text: str, style: Style, colour: str, x: float, y: float, height: float, room: float = 10_000
) -> float:
    """Write a line, cut where there is no room, and return where it ends."""
    face = font(style)
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, base_line(y, height, metrics)), shown)
    return x + metrics.horizontalAdvance(shown)
