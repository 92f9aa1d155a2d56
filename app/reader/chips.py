"""Where a link leads that no ribbon shows: a pill at the linked passage, which says so and takes one there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.reader.lines import LineTable
from app.theme import Colours, Style, font
from app.theme.colours import link_colour
from archive.model import LinkType

HEIGHT = 18
_GAP, _PAD, _ARROW = 14, 7, "→"
_AFTER = 4
"""A passage ends its paragraph when no more code points than these follow: a point, a quotation mark."""


@dataclass(frozen=True, slots=True)
class Chip:
    """`text` is what stands in the pill where there is room, `described` all of it in words."""

    link: str
    annotation: str
    type: LinkType
    text: str
    described: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The position at which a highlight ends, and where the lower end of its bracket is."""

    position: int
    bracket_x: float
    bracket_bottom: float


class ChipMarks:
    """Places pills after the last words of their passages where the paragraph ends there, else below the bracket."""

    def __init__(self, lines: LineTable, chips: Sequence[tuple[Chip, Ended]], edge: float, width: float) -> None:
        """The column of text ends at x = `edge`, the view at `width`."""
        metrics = QFontMetricsF(font(Style.TINY))
        self._placed = [(chip, *_place(lines, chip, end, (edge, width), metrics)) for chip, end in chips]

    def at(self, x: float, y: float) -> Chip | None:
        """The one at a point of the document."""
        return next((chip for chip, box, _ in self._placed if box.adjusted(-2, -2, 2, 2).contains(x, y)), None)

    def paint(self, painter: QPainter, top: float, bottom: float, colours: Colours) -> None:
        """Those between two heights of the document."""
        painter.setFont(font(Style.TINY))
        for chip, box, text in self._placed:
            if box.bottom() >= top and box.top() <= bottom:
                ink = QColor(link_colour(chip.type).ink(colours))
                painter.setPen(QPen(ink, 1))
                painter.setBrush(QColor(colours.surface))
                painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _place(
    lines: LineTable, chip: Chip, end: Ended, ends: tuple[float, float], metrics: QFontMetricsF
) -> tuple[QRectF, str]:
    """The pill and what stands in it."""
    if (after := lines.paragraph_end(end.position, _AFTER)) is not None:
        row, right = after
        width = metrics.horizontalAdvance(chip.text) + 2 * _PAD
        if right + _GAP + width <= ends[0]:
            top, height = lines.box(row)
            return QRectF(right + _GAP, top + (height - HEIGHT) / 2, width, HEIGHT), chip.text
    width = metrics.horizontalAdvance(_ARROW) + 2 * _PAD
    x = max(1.0, min(end.bracket_x - width / 2, ends[1] - width - 1))
    return QRectF(x, end.bracket_bottom + 2, width, HEIGHT), _ARROW
