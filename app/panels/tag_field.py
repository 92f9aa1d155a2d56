"""The field of the tag picker: what is typed, and what keys mean while nothing is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.panels.controls import follow
from app.theme import Colours, Look, Style, font

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier


class TagField(QLineEdit):
    """Tells what the keys ask for; text is edited as in any field."""

    moved = Signal(int)
    accepted = Signal()
    create_asked = Signal()
    cycled = Signal(int)
    took_back = Signal()
    digit = Signal(int)
    pin_asked = Signal(int)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._hint = look, ""
        self.setFixedHeight(36)
        self.setFont(font(Style.SEARCH))
        self.setPlaceholderText(self.tr("Actor or issue"))
        self.setAccessibleName(self.tr("Actor or issue"))
        follow(look, self, lambda widget: _rules(look.colours))

    def set_hint(self, cycles: str) -> None:
        """What `Tab` changes, in a word; nothing where there is nothing to change."""
        self._hint = self.tr("Tab  {}").format(cycles) if cycles else ""
        self.update()

    def hint(self) -> str:
        return self._hint

    def event(self, event: QEvent) -> bool:
        """Tab does not leave the field, it changes the last tag. (Qt moves the focus also when the field is hidden.)"""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TABS:
            self.cycled.emit(_TABS[Qt.Key(event.key())])
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint:
            painter = QPainter(self)
            painter.setFont(font(Style.TINY))
            painter.setPen(QColor(self._look.colours.text3))
            side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(12, 0, -12, 0), int(Qt.AlignmentFlag.AlignVCenter | side), self._hint)
            painter.end()

    def _act(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers() & ~_HELD.KeypadModifier
        number = int(event.text()) if event.text().isdecimal() else key - Qt.Key.Key_0
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in _ENTER and held & _HELD.ControlModifier:
            self.create_asked.emit()
        elif key in _ENTER:
            (self.accepted if self.text().strip() else self.left).emit()
        elif held == _HELD.AltModifier and 1 <= number <= 9:
            self.pin_asked.emit(number)
        elif held == _HELD.NoModifier and not self.text() and 1 <= number <= 9:
            self.digit.emit(number)
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.took_back.emit()
        else:
            return False
        return True


def _rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.bg}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 8px; padding: 0 76px 0 10px; }}"
        f"QLineEdit:focus {{ background: {colours.surface}; border: 2px solid {colours.accent};"
        f" padding: 0 75px 0 9px; }}"
    )
