"""Choosing a passage of an article for something that waits for it elsewhere in the window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.actions.keys import letter_of
from app.reader.view import ReaderView
from archive.model import Span

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choosing(QObject):
    """Enter or M takes what is selected, Escape gives up; every other key does what it always does."""

    chosen = Signal(object)
    """The `Span` that was selected."""
    given_up = Signal()

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self.is_active = False

    def begin(self, proposed: Span | None) -> None:
        """Bring the keyboard to the text, with what is proposed selected."""
        if not self.is_active:
            self._view.installEventFilter(self)
        self.is_active = True
        self._view.focus_highlight(None)  # else keys would change it
        if proposed is not None:
            self._view.show_span(proposed)
            self._view.select(proposed)
        self._view.setFocus()

    def end(self) -> None:
        """Nothing is chosen any more; what is selected is left."""
        if self.is_active:
            self.is_active = False
            self._view.removeEventFilter(self)
            self._view.select(self._view.caret())

    def take(self) -> None:
        """Take what is selected; without a selection nothing happens. Whoever asked for it ends it."""
        span = self._view.selection()
        if self.is_active and span is not None:
            self.chosen.emit(span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() or not self._means_something(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.type() is QEvent.Type.KeyPress:
            self.take()
        return True

    def _means_something(self, event: QKeyEvent) -> bool:
        return event.key() in (*_ENTER, Qt.Key.Key_Escape) or letter_of(event) == "M"
