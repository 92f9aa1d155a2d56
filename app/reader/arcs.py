"""A link within one article: a line in the margin from the bracket of one passage to that of the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.theme import Colours
from app.theme.colours import link_colour
from archive.model import LinkType

_ROUND = 6.0
_FROM_BRACKET = 3.0


@dataclass(frozen=True, slots=True)
class Arc:
    """The ids of two highlights of the text, and the type of the link that joins them."""

    first: str
    second: str
    type: LinkType


Stand = tuple[float, float]
"""Where a bracket stands: how far from the column, and the height of its middle."""


def paint_arcs(
    painter: QPainter,
    arcs: Sequence[tuple[Arc, Stand, Stand]],
    out: float,
    x_of: Callable[[float], float],
    colours: Colours,
) -> None:
    """Each goes from its brackets to `out`, so far from the column, and along there; `x_of` is the x so far out."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for arc, one, other in arcs:
        upper, lower = sorted((one, other), key=lambda stand: stand[1])
        turn = min(_ROUND, (lower[1] - upper[1]) / 2)
        path = QPainterPath(QPointF(x_of(upper[0] + _FROM_BRACKET), upper[1]))
        path.lineTo(x_of(out - turn), upper[1])
        path.quadTo(QPointF(x_of(out), upper[1]), QPointF(x_of(out), upper[1] + turn))
        path.lineTo(x_of(out), lower[1] - turn)
        path.quadTo(QPointF(x_of(out), lower[1]), QPointF(x_of(out - turn), lower[1]))
        path.lineTo(x_of(lower[0] + _FROM_BRACKET), lower[1])
        painter.setPen(QPen(QColor(link_colour(arc.type).ink(colours)), 1.4))
        painter.drawPath(path)
