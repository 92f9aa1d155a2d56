"""Known names in a text that are not tagged there: underlined with pale dots, so that they seem suggested, not made.

Solid lines under the text are links. Dots stay out of the document, as highlights do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.reader.lines import LineTable
from app.theme import Colours
from archive.model import Span

_BELOW = 4
"""Pixels below the base of the letters, at scale 1: where the line of a link is, which is solid."""


@dataclass(frozen=True, slots=True)
class ReaderMention:
    """A place where the name of a tag stands; `tag` is its id."""

    tag: str
    span: Span


class MentionMarks:
    """Paints them; `spans` are their positions in the document."""

    def __init__(self, lines: LineTable, spans: Sequence[tuple[int, int]]) -> None:
        self._lines, self._spans = lines, spans
        self._rows: dict[int, list[int]] = {}
        self._extents: dict[int, list[tuple[int, float, float]]] = {}
        for number, (start, end) in enumerate(spans):
            first, last = lines.rows(start, end)
            for row in range(first, last + 1):
                self._rows.setdefault(row, []).append(number)

    def paint(self, painter: QPainter, rows: Iterable[int], colours: Colours, current: int | None) -> None:
        dots = QPen(QColor(colours.text3), 1.3, Qt.PenStyle.DotLine)
        dots.setDashPattern([1, 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in rows:
            base, scale = self._lines.bases[row], self._lines.scales[row]
            y = base + round(_BELOW * scale) + 0.5
            for number, x0, x1 in self._of(row):
                painter.setPen(dots)
                painter.drawLine(QPointF(x0, y), QPointF(x1, y))
                if number == current:
                    painter.setPen(QPen(QColor(colours.text2), 1))
                    painter.drawRoundedRect(QRectF(x0 - 2.5, base - 18 * scale, x1 - x0 + 5, 25 * scale), 4, 4)

    def _of(self, row: int) -> list[tuple[int, float, float]]:
        """What a line has of them: measured once, when it is first in view."""
        if row not in self._rows:
            return []
        if row not in self._extents:
            self._extents[row] = [
                (number, x0, x1)
                for number in self._rows[row]
                for x0, x1 in self._lines.extents(row, *self._spans[number])
            ]
        return self._extents[row]
