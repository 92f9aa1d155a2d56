"""The tags already on a passage, as chips above the field of the tag picker."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.delegates.tag_row import actor_icon, paint_swatch
from app.panels.flow import FlowLayout
from app.theme import Look, Style, font
from app.theme.colours import TagColour
from app.theme.icons import pixmap
from archive.model import ActorType

_HEIGHT, _PAD, _ICON, _GAP, _CROSS = 24, 8, 14, 5, 16
_WIDEST = 300


@dataclass(frozen=True, slots=True)
class Chip:
    """A tag on the passage: `key` is its assignment's id, `about` its role or stance in words."""

    key: str
    name: str
    about: str = ""
    type: ActorType | None = None
    colour: TagColour | None = None


class TagChips(QWidget):
    """Chips one after the other; the one that `Tab` changes has the accent's outline."""

    removed = Signal(str)
    """The key of a chip whose cross was clicked."""
    chosen = Signal(str)
    """The key of a chip that was clicked: it is the one that `Tab` changes from now on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.chips: tuple[Chip, ...] = ()
        self._flow = FlowLayout(self, gap=6, line_gap=6)

    def show_chips(self, chips: Sequence[Chip], current: str | None) -> None:
        """Show these; `current` is the key of the one to change."""
        self.chips = tuple(chips)
        self._flow.clear()
        for chip in chips:
            button = _ChipButton(self._look, chip, is_current=chip.key == current)
            button.removed.connect(self.removed)
            button.chosen.connect(self.chosen)
            self._flow.addWidget(button)
        self.setVisible(bool(chips))
        self.updateGeometry()


class _ChipButton(QAbstractButton):
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(self, look: Look, chip: Chip, *, is_current: bool) -> None:
        super().__init__()
        self._look, self._chip, self._is_current = look, chip, is_current
        self.setText(chip.name)
        self.setAccessibleName(", ".join(part for part in (chip.name, chip.about) if part))
        self.setToolTip(chip.name if self._is_cut() else "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(min(self._wanted(), _WIDEST), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 1.6 if self._is_current else 1.0
        painter.setPen(QPen(QColor(colours.accent if self._is_current else colours.outline), wide))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
        icon = QRect(_PAD, 0, _ICON, _HEIGHT)
        if self._chip.colour is not None:
            paint_swatch(painter, icon, self._chip.colour, colours)
        else:
            scale = self.devicePixelRatioF()
            drawn = pixmap(actor_icon(self._chip.type), colours.text2, _ICON, scale)
            painter.drawPixmap(QRect(_PAD, (_HEIGHT - _ICON) // 2, _ICON, _ICON), drawn)
        left = _PAD + _ICON + _GAP
        about = QFontMetrics(font(Style.TINY)).horizontalAdvance(self._chip.about)
        room = self.width() - left - (about + _GAP if about else 0) - _CROSS - 4
        name = QFontMetrics(font(Style.SMALL_STRONG)).elidedText(self._chip.name, Qt.TextElideMode.ElideRight, room)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(Style.SMALL_STRONG))
        painter.setPen(QColor(colours.text))
        painter.drawText(QRect(left, 0, room + 2, _HEIGHT), middle, name)
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text2))
        width = QFontMetrics(font(Style.SMALL_STRONG)).horizontalAdvance(name)
        painter.drawText(QRect(left + width + _GAP, 0, about + 20, _HEIGHT), middle, self._chip.about)
        self._paint_cross(painter)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            is_cross = event.position().x() >= self.width() - _CROSS - 4
            (self.removed if is_cross else self.chosen).emit(self._chip.key)

    def _paint_cross(self, painter: QPainter) -> None:
        centre = QPointF(self.width() - _CROSS / 2 - 3, _HEIGHT / 2)
        painter.setPen(QPen(QColor(self._look.colours.text3), 1.3))
        for x in (-3, 3):
            painter.drawLine(centre + QPointF(x, -3), centre + QPointF(-x, 3))

    def _wanted(self) -> int:
        name = QFontMetrics(font(Style.SMALL_STRONG)).horizontalAdvance(self._chip.name)
        about = QFontMetrics(font(Style.SMALL)).horizontalAdvance(self._chip.about)
        return _PAD + _ICON + _GAP + name + (about + _GAP if about else 0) + _CROSS + 8

    def _is_cut(self) -> bool:
        return self._wanted() > _WIDEST
