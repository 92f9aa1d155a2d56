"""Paints ribbons, their labels and the counts of what is out of sight into the gutter between two panes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)

from app.reader.ribbon_shapes import LABEL_HEIGHT, Place, Ribbon, Side, Sight
from app.theme import Colours, Style, TagColour, font

_TINT, _EDGE, _FULL = 235, 150, 255
_HATCH_STEP, _HATCH_DEPTH = 7.07, 6.0
_COUNT = (30.0, 20.0)
_PADDING = 7


def label_font() -> QFont:
    made = font(Style.TINY)
    made.setWeight(QFont.Weight.Medium)
    return made


def label_width(text: str) -> float:
    """The width of a label in pixels."""
    return QFontMetricsF(label_font()).horizontalAdvance(text) + 2 * _PADDING


def paint_ribbon(
    painter: QPainter, ribbon: Ribbon, width: float, colour: TagColour, colours: Colours, *, hatched: bool, strong: bool
) -> None:
    """Draw a ribbon over a gutter that wide; `strong` for the one that is pointed at or has the focus."""
    ink, tint = colour.ink(colours), colour.fill(colours)
    upper, lower = (
        _edge(ribbon.left.top, ribbon.right.top, width),
        _edge(ribbon.left.bottom, ribbon.right.bottom, width),
    )
    band = QPainterPath(upper)
    band.connectPath(lower.toReversed())
    band.closeSubpath()
    painter.fillPath(band, _faded(ribbon, width, tint, _TINT))
    if hatched:
        _hatch(painter, band, (upper, lower), _faded(ribbon, width, ink, _EDGE))
    painter.setPen(QPen(_faded(ribbon, width, ink, _FULL if strong else _EDGE), 1.8 if strong else 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(upper)
    painter.drawPath(lower)


def paint_label(painter: QPainter, text: str, place: Place, ink: str, colours: Colours) -> None:
    width = label_width(text)
    _pill(painter, QRectF(place.x - width / 2, place.y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT), text, ink, colours)


def paint_count(
    painter: QPainter, end: tuple[Side, Sight], count: int, width: float, height: float, colours: Colours
) -> None:
    """Draw at its corner of the gutter how many ends are out of sight there."""
    side, sight = end
    pill_width, pill_height = min(_COUNT[0], width / 2 - 2), _COUNT[1]
    x = 2.0 if side is Side.LEFT else width - pill_width - 2
    y = 4.0 if sight is Sight.ABOVE else height - pill_height - 4
    chevron = "⌃" if sight is Sight.ABOVE else "⌄"
    text = f"{chevron}{count}" if pill_width == _COUNT[0] else str(count)
    _pill(painter, QRectF(x, y, pill_width, pill_height), text, colours.outline, colours)


def _pill(painter: QPainter, box: QRectF, text: str, ink: str, colours: Colours) -> None:
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.setPen(QColor(ink if ink != colours.outline else colours.text2))
    painter.setFont(label_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _edge(left: float, right: float, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, left))
    path.cubicTo(QPointF(width / 2, left), QPointF(width / 2, right), QPointF(width, right))
    return path


def _faded(ribbon: Ribbon, width: float, colour: str, alpha: int) -> QLinearGradient:
    """A colour that goes out along the gutter towards an end that is out of sight."""
    full, gone = QColor(colour), QColor(colour)
    full.setAlpha(alpha)
    gone.setAlpha(0)
    left, right = ribbon.left_sight is Sight.SEEN, ribbon.right_sight is Sight.SEEN
    gradient = QLinearGradient(0, 0, width, 0)
    gradient.setColorAt(0, full if left else gone)
    if not left and not right:
        gradient.setColorAt(0.5, full)
    gradient.setColorAt(1, full if right else gone)
    return gradient


def _hatch(
    painter: QPainter, band: QPainterPath, edges: tuple[QPainterPath, QPainterPath], ink: QLinearGradient
) -> None:
    """Lines at 45° just inside both edges, on a grid that is fixed to the gutter so that they do not crawl."""
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * _HATCH_DEPTH)
    rims = stroker.createStroke(edges[0]).united(stroker.createStroke(edges[1]))
    box = band.boundingRect()
    painter.save()
    painter.setClipPath(rims.intersected(band), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1.2))
    first = int((box.top()) // _HATCH_STEP)
    last = int((box.bottom() + box.right()) // _HATCH_STEP) + 1
    for number in range(first, last + 1):
        y = number * _HATCH_STEP
        painter.drawLine(QPointF(0, y), QPointF(box.right(), y - box.right()))
    painter.restore()
