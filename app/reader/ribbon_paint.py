"""Paints ribbons, their labels and the counts of what is out of sight into the gutter between two panes.

It is done anew in every frame while a pane is scrolled: what is the same in each of them is kept.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from app.reader.ribbon_shapes import LABEL_HEIGHT, Corner, Place, Ribbon, Sight
from app.theme import Colours, Style, TagColour, font
from app.theme.icons import pixmap

TINT = 235
"""How opaque the ground of a ribbon is, of 255."""

_EDGE, _EDGE_WIDTH = 180, 1.0
"""As dark as 1.2 pixels of 150: a line that is exactly one pixel wide is drawn in a third of the time."""

_STRONG, _STRONG_WIDTH = 255, 1.8
_HATCH, _HATCH_STEP, _HATCH_DEPTH = 150, 7, 6.0
_HATCH_ROWS = 28
"""A pattern has four lines, so that it is a whole number of pixels high at every scale of the screen."""

_STEPS = 20
_PADDING, _LEAST_PADDING = 7, 2
_CHEVRON = 12


@cache
def label_font() -> QFont:
    made = font(Style.TINY)
    made.setWeight(QFont.Weight.Medium)
    return made


@cache
def _letters() -> QFontMetricsF:
    return QFontMetricsF(label_font())


@lru_cache(maxsize=500)
def label_width(text: str) -> float:
    """The width of a label in pixels."""
    return _letters().horizontalAdvance(text) + 2 * _PADDING


def paint_ribbon(
    painter: QPainter,
    ribbon: Ribbon,
    width: float,
    colour: TagColour,
    colours: Colours,
    *,
    hatched: bool,
    strong: bool,
) -> None:
    """Draw a ribbon over a gutter of that width; a strong one is pointed at or has the focus."""
    ink, tint = colour.ink(colours), colour.fill(colours)
    left, right = ribbon.left_sight is Sight.SEEN, ribbon.right_sight is Sight.SEEN
    upper, lower = (
        _edge(ribbon.left.top, ribbon.right.top, width),
        _edge(ribbon.left.bottom, ribbon.right.bottom, width),
    )
    band = QPainterPath(upper)
    band.connectPath(lower.toReversed())
    band.closeSubpath()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # the edges, drawn over it, are smooth enough
    painter.fillPath(band, _faded(left, right, width, tint, TINT))
    if hatched:
        pattern = _hatches(left, right, width, ink, painter.device().devicePixelRatio())
        _hatch(painter, ribbon, band, pattern, width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = _faded(left, right, width, ink, _STRONG if strong else _EDGE)
    painter.setPen(QPen(edge, _STRONG_WIDTH if strong else _EDGE_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(upper)
    painter.drawPath(lower)


def paint_label(painter: QPainter, text: str, place: Place, ink: str, colours: Colours, most: float) -> None:
    """Draw a label that is at most that wide."""
    width = min(label_width(text), most)
    if label_width(text) - width > 2 * (_PADDING - _LEAST_PADDING):
        text = _letters().elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * _LEAST_PADDING)
    box = QRectF(place.x - width / 2, place.y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)
    _pill(painter, box, QColor(ink), colours)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_count(
    painter: QPainter, at: Corner, sight: Sight, count: int, colours: Colours, *, strong: bool = False
) -> None:
    """Draw in a corner of the gutter how many ends are out of sight there; the number alone where room is short."""
    box = QRectF(at.x, at.y, at.width, LABEL_HEIGHT)
    _pill(painter, box, QColor(colours.accent if strong else colours.outline), colours)
    text = str(count) if count < 1_000 else "…"
    advance = _letters().horizontalAdvance(text)
    if (left := (box.width() - advance - _CHEVRON) / 2) >= _LEAST_PADDING:
        painter.save()
        painter.translate(box.left() + left + _CHEVRON / 2, box.center().y())
        painter.scale(1, -1 if sight is Sight.ABOVE else 1)
        chevron = pixmap("chevron-down", colours.text2, _CHEVRON, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(-_CHEVRON / 2, -_CHEVRON / 2), chevron)
        painter.restore()
        box.setLeft(box.left() + _CHEVRON)
    painter.setPen(QColor(colours.text2))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _pill(painter: QPainter, box: QRectF, outline: QColor, colours: Colours) -> None:
    painter.setPen(QPen(outline, 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.setFont(label_font())


def _edge(left: float, right: float, width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, left))
    path.cubicTo(QPointF(width / 2, left), QPointF(width / 2, right), QPointF(width, right))
    return path


@lru_cache(maxsize=200)
def _faded(left: bool, right: bool, width: float, colour: str, alpha: int) -> QBrush:
    """A colour that goes out along the gutter towards an end that is out of sight."""
    full, gone = QColor(colour), QColor(colour)
    full.setAlpha(alpha)
    if left and right:
        return QBrush(full)
    gone.setAlpha(0)
    gradient = QLinearGradient(0, 0, width, 0)
    gradient.setColorAt(0, full if left else gone)
    if not left and not right:
        gradient.setColorAt(0.5, full)
    gradient.setColorAt(1, full if right else gone)
    return QBrush(gradient)


def _hatch(painter: QPainter, ribbon: Ribbon, band: QPainterPath, brush: QBrush, width: float) -> None:
    """Lines at 45° just inside both edges, on a grid that is fixed to the gutter so that they do not crawl."""
    rims = QPainterPath()
    rims.setFillRule(Qt.FillRule.WindingFill)
    rims.addPolygon(_rim(ribbon.left.top, ribbon.right.top, width, _HATCH_DEPTH))
    rims.addPolygon(_rim(ribbon.left.bottom, ribbon.right.bottom, width, -_HATCH_DEPTH))
    painter.save()
    painter.setClipPath(band, Qt.ClipOperation.IntersectClip)
    painter.fillPath(rims, brush)
    painter.restore()


@lru_cache(maxsize=50)
def _hatches(left: bool, right: bool, width: float, colour: str, scale: float) -> QBrush:
    """The lines as a pattern that is as wide as the gutter: it fades along it as the rest of the ribbon does."""
    pattern = QPixmap(round(width * scale), round(_HATCH_ROWS * scale))
    pattern.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pattern)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(QPen(_faded(left, right, width, colour, _HATCH), 1.2))
    for y in range(-_HATCH_STEP, round(width) + _HATCH_ROWS + _HATCH_STEP, _HATCH_STEP):
        painter.drawLine(QPointF(-1, y + 1), QPointF(width + 1, y - width - 1))
    painter.end()
    brush = QBrush(pattern)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


def _rim(left: float, right: float, width: float, depth: float) -> QPolygonF:
    """What lies between an edge and the same edge moved to its inner side by the depth."""
    edge = list(_points(left, right, width))
    inner = [QPointF(x - across * depth, y + along * depth) for x, y, along, across in edge]
    outer = [QPointF(x, y) for x, y, _, _ in edge]
    return QPolygonF(outer + inner[::-1] if depth > 0 else inner + outer[::-1])


def _points(left: float, right: float, width: float) -> Iterator[tuple[float, float, float, float]]:
    """Points of an edge, with the direction in which it goes on there, a vector whose length is 1."""
    for time in _TIMES:
        x = width * time * (1.5 - 1.5 * time + time * time)
        y = left + (right - left) * time * time * (3 - 2 * time)
        along = width * (1.5 - 3 * time + 3 * time * time)
        across = (right - left) * 6 * time * (1 - time)
        length = hypot(along, across)
        yield x, y, along / length, across / length


_TIMES = [step / _STEPS for step in range(_STEPS + 1)]
