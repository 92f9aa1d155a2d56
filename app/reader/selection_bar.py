"""The small bar at a selection: what can be made of it, each with its key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from app.panels.controls import cast_shadow, follow
from app.theme import Look, Style, font
from app.theme.icons import pixmap

_HEIGHT, _ABOVE, _EDGE = 36, 10, 4
_PAD, _ICON, _GAP = 10, 16, 7


@dataclass(frozen=True, slots=True)
class Deed:
    """What a button does: its action, and the name of its icon."""

    action: QAction
    icon: str


class SelectionBar(QFrame):
    """Stands over the reader, above the selection, and takes neither keyboard nor clicks from the text."""

    def __init__(self, look: Look, deeds: Sequence[Deed], reader: QWidget) -> None:
        super().__init__(reader)
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("The selected passage"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        self._buttons = [_Button(look, deed, self) for deed in deeds]
        for button in self._buttons:
            row.addWidget(button)
        self.setFixedHeight(_HEIGHT)
        cast_shadow(self)
        follow(
            look,
            self,
            lambda widget: (
                f"#selectionBar {{ background: {look.colours.surface}; border: 1px solid {look.colours.border};"
                f" border-radius: 10px; }}"
            ),
        )
        self.hide()

    def show_above(self, selection: QRect) -> None:
        """Stand above a selection, whose rectangle is in the reader's pixels, or below it where there is no room."""
        self._show_at(selection.left(), selection.top() - _ABOVE - _HEIGHT, selection.bottom() + _ABOVE)

    def show_in_margin(self, selection: QRect, column_end: int) -> None:
        """Stand beside the text, where something else stands below the selection."""
        self._show_at(column_end + _ABOVE, selection.top(), selection.top())

    def mark(self, action: QAction | None) -> None:
        """Show which deed goes on, if any."""
        for button in self._buttons:
            button.set_marked(button.action is action)

    def _show_at(self, x: int, y: int, otherwise: int) -> None:
        reader = self.parentWidget()
        assert reader is not None
        self.adjustSize()
        x = max(_EDGE, min(x, reader.width() - self.width() - 2 * _EDGE - 10))
        y = y if y >= _EDGE else otherwise
        self.move(x, min(y, reader.height() - _HEIGHT - _EDGE))
        self.show()
        self.raise_()


class _Button(QToolButton):
    """Icon, name, and the key in a quiet colour."""

    def __init__(self, look: Look, deed: Deed, bar: QWidget) -> None:
        super().__init__(bar)  # at once: what is shown without a parent is a window of its own
        self._look, self._icon, self.action = look, deed.icon, deed.action
        self._is_marked = False
        self.setText(deed.action.text().rstrip("…"))
        self._key = deed.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(self.text())
        self.setToolTip(deed.action.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVisible(deed.action.isEnabled())
        self.clicked.connect(deed.action.trigger)
        deed.action.enabledChanged.connect(self.setVisible)

    def set_marked(self, marked: bool) -> None:
        self._is_marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        name = QFontMetrics(font(Style.BUTTON)).horizontalAdvance(self.text())
        key = QFontMetrics(font(Style.TINY)).horizontalAdvance(self._key)
        return QSize(_PAD + _ICON + _GAP + name + _GAP + key + _PAD, _HEIGHT - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.accent if self._is_marked else colours.text
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.select))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -4), 6, 6)
        drawn = pixmap(self._icon, ink if self._is_marked else colours.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(_PAD, (self.height() - _ICON) // 2, _ICON, _ICON), drawn)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        left = _PAD + _ICON + _GAP
        painter.setFont(font(Style.BUTTON))
        painter.setPen(QColor(ink))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self.text())
        width = QFontMetrics(font(Style.BUTTON)).horizontalAdvance(self.text())
        painter.setFont(font(Style.TINY))
        painter.setPen(QColor(colours.text3))
        painter.drawText(self.rect().adjusted(left + width + _GAP, 0, 0, 0), middle, self._key)
        if self._is_marked:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(_PAD, self.height() - 2, left + width, self.height() - 2)
        painter.end()
