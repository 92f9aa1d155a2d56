"""The hatched seam between two passages that contradict each other: the sign of ribbons, as a strip of its own."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.theme import Colours
from app.theme.colours import link_colour
from archive.model import LinkType

WIDTH = 12
_STEP = 7.07
_SETTLED = 0.45


def paint_seam(painter: QPainter, place: QRectF, colours: Colours, *, is_settled: bool) -> None:
    """Fill a strip of that width; what is explained or corrected stands back."""
    colour = link_colour(LinkType.CONTRADICTS)
    painter.save()
    painter.setOpacity(painter.opacity() * (_SETTLED if is_settled else 1.0))
    painter.setClipRect(place)
    painter.fillRect(place, QColor(colour.fill(colours)))
    painter.setPen(QPen(QColor(colour.ink(colours)), 1.2))
    y = place.top()
    while y < place.bottom() + place.width():
        painter.drawLine(QLineF(place.left(), y, place.right(), y - place.width()))
        y += _STEP
    for x in (place.left() + 0.6, place.right() - 0.6):
        painter.drawLine(QLineF(x, place.top(), x, place.bottom()))
    painter.restore()
