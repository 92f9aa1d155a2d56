"""Waiting for a passage of any reader, while everything else goes on as it always does."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.reader.view import ReaderView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Awaiting(QObject):
    """Enter in a reader takes what its keys act on, and so does a click on a highlight; Escape gives up.

    Escape may be pressed anywhere in the window: whatever is nearer and has a use for it comes first.
    """

    taken = Signal()
    """What the keys act on is the passage."""
    given_up = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.is_active = False
        window.installEventFilter(self)

    def watch(self, view: ReaderView) -> None:
        """Passages of this reader can be taken as well."""
        view.installEventFilter(self)
        view.highlight_chosen.connect(self._click)

    def leave(self, view: ReaderView) -> None:
        """This reader is about to go."""
        view.removeEventFilter(self)
        view.highlight_chosen.disconnect(self._click)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (self.is_active and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        if event.key() in _ENTER and isinstance(watched, ReaderView):
            self.taken.emit()
            return True
        return False

    def _click(self, highlight: str) -> None:
        if self.is_active:
            self.taken.emit()
