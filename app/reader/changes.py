"""What a text has that another version of it, open beside it, has not: words struck out where they are gone, underlined
with dashes where they came in.

Fills are for highlights and solid lines below words for links, so that neither looks like the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.reader.lines import LineTable
from app.theme import Colours
from archive.model import Span

_BELOW, _ABOVE = 5, 6
"""Pixels from the base of the letters at scale 1: of the dashes, and of what strikes words out."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Passages of a text in its order; `are_gone` says that the other version is the later one."""

    spans: tuple[Span, ...] = ()
    are_gone: bool = False


class ChangeMarks:
    """Paints them; `spans` are their positions in the document."""

    def __init__(self, lines: LineTable, spans: Sequence[tuple[int, int]], *, are_gone: bool) -> None:
        self._lines, self._spans, self._are_gone = lines, spans, are_gone
        self._rows: dict[int, list[int]] = {}
        for number, (start, end) in enumerate(spans):
            first, last = lines.rows(start, end)
            for row in range(first, last + 1):
                self._rows.setdefault(row, []).append(number)

    def paint(self, painter: QPainter, rows: Iterable[int], colours: Colours) -> None:
        pen = QPen(QColor(colours.red if self._are_gone else colours.green), 1.6)
        if not self._are_gone:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setDashPattern([4, 2])
        painter.setPen(pen)
        for row in rows:
            scale = self._lines.scales[row]
            y = self._lines.bases[row] + round((-_ABOVE if self._are_gone else _BELOW) * scale) + 0.5
            for number in self._rows.get(row, ()):
                for x0, x1 in self._lines.extents(row, *self._spans[number]):
                    painter.drawLine(QPointF(x0, y), QPointF(x1, y))
