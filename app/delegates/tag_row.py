"""A row that stands for an actor or an issue: icon or swatch, name, the alias that fitted, count.

In the tag picker there is the digit it is pinned to besides, in a tree the issue stands further in the deeper it is.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.tag_matches import Match
from app.theme import Colours, Look, Style, font
from app.theme.colours import TagColour
from app.theme.icons import pixmap
from archive.model import ActorType

HEIGHT = 32
MATCH_ROLE = Qt.ItemDataRole.UserRole
_ICON_X, _NAME_X, _ICON, _SWATCH, _PIN, _EDGE, _GAP = 16, 42, 16, 10, 18, 12, 8
_IN_TREE = 8
"""How much nearer to the left icon and name are where the tree has set the row in."""
_ICONS = {
    ActorType.PERSON: "user",
    ActorType.ORGANISATION: "building-2",
    ActorType.STATE: "landmark",
    ActorType.UNNAMED: "user-x",
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def actor_icon(type: ActorType | None) -> str:
    """The name of the icon that stands for this kind of actor."""
    return _ICONS.get(type or ActorType.UNKNOWN, "user")


def paint_swatch(painter: QPainter, rect: QRect, colour: TagColour, colours: Colours) -> None:
    """An issue's colour: a small filled square with an outline, in the middle of `rect`."""
    square = QRectF(0, 0, _SWATCH, _SWATCH)
    square.moveCenter(QRectF(rect).center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour.ink(colours)), 1.25))
    painter.setBrush(QColor(colour.fill(colours)))
    painter.drawRoundedRect(square, 3, 3)


class TagRowDelegate(QStyledItemDelegate):
    """Draws the `Match` that the model keeps under `MATCH_ROLE`."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        match: Match = index.data(MATCH_ROLE)
        painter.save()
        row = _Row(painter, option.rect, option.direction, self._look.colours)
        row.paint_ground(bool(option.state & QStyle.StateFlag.State_Selected))
        row.paint(match, self.tr("matched “{}”").format(match.by) if match.by else match.tag.path)
        painter.restore()


class TagTreeDelegate(QStyledItemDelegate):
    """Draws an item of `TagTree` on the ground that its view has painted."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.is_nested = False
        """Whether items stand below one another; then nobody needs to be told what they are below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        match: Match = index.data(MATCH_ROLE)
        about = "" if self.is_nested else match.tag.path
        name = Style.UI_STRONG if option.state & QStyle.StateFlag.State_Selected else Style.UI
        painter.save()
        row = _Row(painter, option.rect, option.direction, self._look.colours, _IN_TREE if self.is_nested else 0)
        row.paint(match, self.tr("matched “{}”").format(match.by) if match.by else about, name, pins=False)
        painter.restore()


class _Row:
    """Draws one row; what stands at the left stands at the right where one reads from there."""

    def __init__(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, colours: Colours, nearer: int = 0
    ) -> None:
        self._painter, self._rect, self._direction, self._colours = painter, rect, direction, colours
        self._nearer = nearer

    def paint_ground(self, is_marked: bool) -> None:
        if is_marked:
            self._painter.fillRect(self._rect, QColor(self._colours.select))
            self._painter.fillRect(self._at(0, 3), QColor(self._colours.accent))

    def paint(self, match: Match, about: str, name: Style = Style.UI_STRONG, *, pins: bool = True) -> None:
        tag, painter = match.tag, self._painter
        left = self._at(_ICON_X - self._nearer, _ICON)
        if tag.colour is not None:
            paint_swatch(painter, left, tag.colour, self._colours)
        else:
            icon = QRect(left.x(), left.y() + (HEIGHT - _ICON) // 2, _ICON, _ICON)
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(icon, pixmap(actor_icon(tag.type), self._colours.text2, _ICON, scale))
        right = self._rect.width() - _EDGE
        if pins and tag.pin is not None:
            right -= _PIN
            self._pin(self._at(right, _PIN), str(tag.pin))
            right -= _GAP
        right = self._count(f"{tag.count:,}" if tag.count else "", right)
        end = self._write(
            tag.name, name, self._colours.text, _NAME_X - self._nearer - (4 if self._nearer else 0), right
        )
        if about:
            self._write(about, Style.SMALL, self._colours.text3, end + _GAP, right)

    def _pin(self, rect: QRect, digit: str) -> None:
        outline = QRectF(rect.x() + 0.5, rect.center().y() - _PIN / 2 + 1, _PIN - 1, _PIN - 1)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(self._colours.outline), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(outline, 4, 4)
        self._painter.setFont(font(Style.TINY))
        self._painter.setPen(QColor(self._colours.text2))
        self._painter.drawText(outline, Qt.AlignmentFlag.AlignCenter, digit)

    def _count(self, figure: str, right: int) -> int:
        width = QFontMetrics(font(Style.SMALL)).horizontalAdvance(figure)
        self._write(figure, Style.SMALL, self._colours.text2, right - width, right + 1)
        return right - width - _GAP

    def _write(self, text: str, style: Style, colour: str, left: int, right: int) -> int:
        """Write from `left` on, cut off before `right`; returns where the text ends."""
        metrics = QFontMetrics(font(style))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
        self._painter.setFont(font(style))
        self._painter.setPen(QColor(colour))
        is_from_left = self._direction is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_from_left else Qt.AlignmentFlag.AlignRight
        self._painter.drawText(self._at(left, max(right - left, 0)), int(_MIDDLE | _ABSOLUTE | side), shown)
        return left + metrics.horizontalAdvance(shown)

    def _at(self, x: int, width: int) -> QRect:
        rect = QRect(self._rect.x() + x, self._rect.y(), width, self._rect.height())
        return QStyle.visualRect(self._direction, self._rect, rect)
