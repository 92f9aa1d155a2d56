"""Single keys: they act while no text is being typed, and by their place on the keyboard where it is not Latin.

Qt itself would let a shortcut take the space from a focused button, and finds no `J` on a Greek or Arabic keyboard.
"""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QWidget

from app.actions.catalogue import CATALOGUE, Actions

_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
_LETTERS = {first + at: letter for first, row in _ROWS.items() for at, letter in enumerate(row)}
"""Letters by the scan codes of a PC keyboard, which Linux and Windows share."""
_XKB = 8
"""How much larger X11 and Wayland number the same keys."""
KEEPS_KEYS = "keepsKeys"
"""The property of a widget in which single keys mean something of its own, or nothing; `?` is left to everybody."""
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


_SHIFT = "Shift+"


class SingleKeys(QObject):
    """Watches the keys of one window."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_key: dict[str, QAction] = {
            action.key: actions[action.id]
            for action in CATALOGUE
            if len(letter := action.key.removeprefix(_SHIFT)) == 1 and letter.isalpha()
        }
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() not in _PLAIN or not isinstance(watched, QWidget):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._keep_for(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            return self._act_by_place(watched, event)
        return False

    def _keep_for(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Keep the key for the focused widget where it means something there."""
        presses_button = event.key() == Qt.Key.Key_Space and isinstance(widget, QAbstractButton)
        if event.text() and (presses_button or takes_text(widget) or (event.text() != "?" and keeps_keys(widget))):
            event.accept()
            return True
        return False

    def _act_by_place(self, widget: QWidget, event: QKeyEvent) -> bool:
        if not event.text().isalpha() or event.text().isascii() or event.modifiers() not in _PLAIN[:2]:
            return False
        if widget.window() is not self._window or takes_text(widget) or keeps_keys(widget):
            return False
        held = _SHIFT if event.modifiers() == _PLAIN[1] else ""
        action = self._by_key.get(held + letter_at(event.nativeScanCode()))
        if action is None or not action.isEnabled():
            return False
        action.trigger()
        return True


def letter_of(event: QKeyEvent) -> str:
    """The letter that a key writes, as a capital, or where that is not Latin, the one at its place; or nothing."""
    text = event.text()
    if text.isascii():
        return text.upper() if text.isalpha() else ""
    return letter_at(event.nativeScanCode())


def letter_at(scan_code: int, platform: str = sys.platform) -> str:
    """The letter that an English keyboard has at that place, or nothing."""
    return _LETTERS.get(scan_code - (0 if platform == "win32" else _XKB), "")


def takes_text(widget: QWidget) -> bool:
    """Whether what is typed becomes text in this widget."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) or isinstance(
        widget, QAbstractSpinBox | QComboBox
    )


def keeps_keys(widget: QWidget) -> bool:
    """Whether this widget, or one around it, has `KEEPS_KEYS`."""
    around: QWidget | None = widget
    while around is not None and not around.property(KEEPS_KEYS):
        around = around.parentWidget()
    return around is not None
