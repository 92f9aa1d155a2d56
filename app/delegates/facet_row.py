"""A line of the facets: what it shows, and how it is drawn, alone or in a long list."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme import Colours, Look, Style, TagColour, font
from app.theme.icons import pixmap

HEIGHT = 24
INSET = 16
FULL_WIDTH = 240
ITEM_ROLE = Qt.ItemDataRole.UserRole
_BOX, _ICON, _SWATCH = 15, 16, 10


@dataclass(frozen=True, slots=True)
class FacetItem:
    """`key` is what the panel tells of it. `count` is not shown where it is None, nor beside `news` ("3 new").

    `private` is None where it cannot be private; `remark` is read out loud, and shown behind the name in a tool tip.
    """

    key: str
    label: str
    count: int | None = None
    ticked: bool = False
    icon: str = ""
    swatch: TagColour | None = None
    news: str = ""
    has_box: bool = True
    private: bool | None = None
    remark: str = ""

    @property
    def full_name(self) -> str:
        """The name as a tool tip has it, however short it is drawn."""
        return f"{self.label} ({self.remark})" if self.remark else self.label

    @property
    def spoken(self) -> str:
        """What is read out loud."""
        return ", ".join(part for part in (self.label, self.remark, self.news or _figure(self.count)) if part)


def draw(
    painter: QPainter, rect: QRect, item: FacetItem, colours: Colours, direction: Qt.LayoutDirection, marked: str = ""
) -> None:
    """Draw the line into `rect`; `marked` is "hover", "focus" or nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ground(painter, rect, colours, marked)
    row = _Row(rect, direction)
    if item.has_box:
        draw_box(painter, row.take(_BOX, _BOX, 9), item.ticked, colours)
    if item.swatch:
        draw_swatch(painter, row.take(_SWATCH, _SWATCH, 7), item.swatch, colours)
    if item.icon:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(row.take(_ICON, _ICON, 7), pixmap(item.icon, colours.text2, _ICON, scale))
    figure = item.news or _figure(item.count)
    if figure:
        style, colour = (Style.SMALL_STRONG, colours.accent) if item.news else (Style.SMALL, colours.text2)
        width = QFontMetrics(font(style)).horizontalAdvance(figure) + 1
        painter.setFont(font(style))
        painter.setPen(QColor(colour))
        _write(painter, row.take_last(width, 8), figure)
    style = Style.UI_STRONG if item.ticked else Style.UI
    painter.setFont(font(style))
    painter.setPen(QColor(colours.text))
    rest = row.rest()
    elided = QFontMetrics(font(style)).elidedText(item.label, Qt.TextElideMode.ElideRight, rest.width())
    _write(painter, rest, elided, leading=direction is Qt.LayoutDirection.LeftToRight)


def _figure(count: int | None) -> str:
    return "" if count is None else f"{count:,}"


class _Row:
    """Hands out room in a line, from its beginning or its end, in either direction."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self._rect, self._direction = rect, direction
        self._left = INSET
        # where a scroll bar has taken room, the figures stay where they are
        self._right = rect.width() - max(INSET - max(FULL_WIDTH - rect.width(), 0), 4)

    def take(self, width: int, height: int, gap: int) -> QRect:
        made = self._made(self._left, width, height)
        self._left += width + gap
        return made

    def take_last(self, width: int, gap: int) -> QRect:
        self._right -= width
        made = self._made(self._right, width, self._rect.height())
        self._right -= gap
        return made

    def rest(self) -> QRect:
        return self._made(self._left, max(self._right - self._left, 0), self._rect.height())

    def _made(self, x: int, width: int, height: int) -> QRect:
        top = self._rect.top() + (self._rect.height() - height) // 2
        return QStyle.visualRect(self._direction, self._rect, QRect(self._rect.left() + x, top, width, height))


def _write(painter: QPainter, rect: QRect, text: str, *, leading: bool = True) -> None:
    side = Qt.AlignmentFlag.AlignLeft if leading else Qt.AlignmentFlag.AlignRight
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), text)


def _draw_ground(painter: QPainter, rect: QRect, colours: Colours, marked: str) -> None:
    inner = QRectF(rect).adjusted(6, 0.5, -max(6 - max(FULL_WIDTH - rect.width(), 0), 0.5), -0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marked == "focus":
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(inner.adjusted(1, 0.5, -1, -0.5), 5, 5)
    elif marked == "hover":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.select))
        painter.drawRoundedRect(inner, 5, 5)


def draw_box(painter: QPainter, rect: QRect, ticked: bool, colours: Colours) -> None:
    """A tick is an outline: fill is for highlights only."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.text3), 1.5 if ticked else 1.25))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    if ticked:
        pen = QPen(QColor(colours.accent), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corner = QPointF(rect.topLeft())
        painter.drawPolyline(QPolygonF([corner + QPointF(*at) for at in ((4, 7.7), (6.6, 10.3), (11, 5))]))


def draw_swatch(painter: QPainter, rect: QRect, colour: TagColour, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colour.ink(colours)), 1.25))
    painter.setBrush(QColor(colour.fill(colours)))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.625, 0.625, -0.625, -0.625), 3, 3)


class FacetDelegate(QStyledItemDelegate):
    """Draws the `FacetItem` that the model keeps under `ITEM_ROLE`."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(FULL_WIDTH, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state = option.state
        marked = "focus" if state & QStyle.StateFlag.State_HasFocus else ""
        marked = marked or ("hover" if state & QStyle.StateFlag.State_MouseOver else "")
        painter.save()
        item: FacetItem = index.data(ITEM_ROLE)
        draw(painter, option.rect, item, self._look.colours, option.direction, marked)
        painter.restore()
