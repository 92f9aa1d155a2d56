"""Paints what is marked in the text: bands under the letters; underlines, outlines and hits over them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.reader.article import ReaderHighlight
from app.reader.highlights import BANDS, Piece, band, pieces
from app.reader.lines import LineTable
from app.reader.tints import selected
from app.theme import Colours, Style, font, highlight_colour
from app.theme.colours import link_colour
from archive.model import LinkType

_Extent = tuple[float, float]
_SIGN = 6.5
"""The radius of the question mark at a position to check, in pixels."""


class TextMarks:
    """The highlights of a laid out document.

    `spans` are their positions in the document, `rows` their first and last lines, `lanes` those in the margin.
    """

    def __init__(
        self,
        lines: LineTable,
        highlights: Sequence[ReaderHighlight],
        spans: Sequence[tuple[int, int]],
        rows: Sequence[tuple[int, int]],
        lanes: Sequence[int],
    ) -> None:
        self._lines, self._highlights, self._spans = lines, highlights, spans
        filled = [(0, 0) if h.is_uncertain else span for h, span in zip(highlights, spans, strict=True)]
        self._pieces = pieces(filled, lanes)
        self._ends = [piece.end for piece in self._pieces]
        self._signed: dict[int, list[int]] = {}
        for number, (highlight, (first, last)) in enumerate(zip(highlights, rows, strict=True)):
            if highlight.links or highlight.is_uncertain:
                for row in range(first, last + 1):
                    self._signed.setdefault(row, []).append(number)
        self._extents: dict[tuple[int, int, int], list[_Extent]] = {}

    def paint_under(self, painter: QPainter, rows: Iterable[int], colours: Colours) -> None:
        """The bands. What they cover stays readable: they are painted before the letters."""
        fills = {name: QColor(highlight_colour(name).fill(colours)) for name in {h.colour for h in self._highlights}}
        for row in rows:
            base, scale = self._lines.bases[row], self._lines.scales[row]
            for piece in self._pieces_of(row):
                for x0, x1 in self._of(row, piece.start, piece.end):
                    for rank, number in enumerate(piece.covered_by[: len(BANDS)]):
                        top, height = band(rank, base, scale)
                        fill = fills[self._highlights[number].colour]
                        painter.fillRect(QRectF(x0 - 1, top, x1 - x0 + 2, height), fill)

    def _pieces_of(self, row: int) -> Iterator[Piece]:
        """The pieces a line has something of; they follow one another in the text."""
        start, end = self._lines.span(row)
        for number in range(bisect_right(self._ends, start), len(self._pieces)):
            if self._pieces[number].start >= end:
                return
            yield self._pieces[number]

    def paint_over(self, painter: QPainter, rows: Iterable[int], colours: Colours) -> None:
        """Underlines of what is linked, and outlines of what has an uncertain place."""
        for row in rows:
            for number in self._signed.get(row, ()):
                highlight, (start, end) = self._highlights[number], self._spans[number]
                extents = self._of(row, start, end)
                if highlight.links:
                    self._underline(painter, highlight, row, extents, colours)
                if highlight.is_uncertain:
                    self._question(painter, row, extents, colours, is_last=row == self._lines.number(end - 1))

    def _of(self, row: int, start: int, end: int) -> list[_Extent]:
        key = (row, start, end)
        if key not in self._extents:
            self._extents[key] = list(self._lines.extents(row, start, end))
        return self._extents[key]

    def _underline(
        self,
        painter: QPainter,
        highlight: ReaderHighlight,
        row: int,
        extents: Iterable[_Extent],
        colours: Colours,
    ) -> None:
        types = {link.type for link in highlight.links}
        marking = (LinkType.CONTRADICTS, LinkType.CORROBORATES)
        ink = link_colour(next((type for type in marking if type in types), LinkType.RELATED)).ink(colours)
        painter.setPen(QPen(QColor(ink), 1.4))
        for below in (4, 7) if highlight.is_contradicted else (4,):
            y = self._lines.bases[row] + round(below * self._lines.scales[row]) + 0.5  # a row of pixels: sharp
            for x0, x1 in extents:
                painter.drawLine(QPointF(x0, y), QPointF(x1, y))

    def _question(
        self, painter: QPainter, row: int, extents: Sequence[_Extent], colours: Colours, *, is_last: bool
    ) -> None:
        base, scale = self._lines.bases[row], self._lines.scales[row]
        pen = QPen(QColor(colours.amber), 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        for x0, x1 in extents:
            painter.drawRoundedRect(QRectF(x0 - 3, base - 19 * scale, x1 - x0 + 6, 27 * scale), 3, 3)
        if is_last and extents:
            corner = QRectF(max(x1 for _, x1 in extents) + 3 - _SIGN, base - 19 * scale - _SIGN, 2 * _SIGN, 2 * _SIGN)
            painter.setPen(QPen(QColor(colours.amber), 1.2))
            painter.setBrush(QColor(colours.reader))
            painter.drawEllipse(corner)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setFont(font(Style.TINY))
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, "?")


def paint_selection(
    painter: QPainter, lines: LineTable, rows: Iterable[int], span: tuple[int, int], colours: Colours
) -> None:
    """The ground of what is selected, as high as a line, so that there is nothing between two lines."""
    start, end = span
    ground = QColor(selected(colours))
    for row in rows:
        first, following = lines.span(row)
        if first < end and start < following:
            top, height = lines.box(row)
            for x0, x1 in lines.extents(row, start, end):
                painter.fillRect(QRectF(x0, top, x1 - x0, height), ground)


class Hits:
    """Search hits: outlines of 2 pixels, the current one of 3."""

    def __init__(self, lines: LineTable, spans: Sequence[tuple[int, int]]) -> None:
        self._lines, self._spans = lines, spans
        self._rows: dict[int, list[int]] = {}
        for number, (start, end) in enumerate(spans):
            first, last = lines.rows(start, end)
            for row in range(first, last + 1):
                self._rows.setdefault(row, []).append(number)

    def paint(self, painter: QPainter, rows: Iterable[int], colours: Colours, current: int | None) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in rows:
            scale = self._lines.scales[row]
            top = self._lines.bases[row] - 18 * scale
            for number in self._rows.get(row, ()):
                painter.setPen(QPen(QColor(colours.hit), 3 if number == current else 2))
                for x0, x1 in self._lines.extents(row, *self._spans[number]):
                    painter.drawRoundedRect(QRectF(x0 - 2.5, top, x1 - x0 + 5, 24 * scale), 4, 4)
