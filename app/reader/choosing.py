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

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: ReaderView | None = None

    @property
    def is_active(self) -> bool:
        return self._view is not None

    def begin(self, view: ReaderView, proposed: Span | None) -> None:
        """Bring the keyboard to the text of a view, with what is proposed selected."""
        if view is not self._view:
            self.end()
            view.installEventFilter(self)
        self._view = view
        view.focus_highlight(None)  # else keys would change it
        if proposed is not None:
            view.show_span(proposed)
            view.select(proposed)
        view.setFocus()

    def end(self) -> None:
        """Nothing is chosen any more; what is selected is left."""
        if self._view is not None:
            view, self._view = self._view, None
            view.removeEventFilter(self)
            view.select(view.caret())

    def selection(self) -> Span | None:
        """What is selected where it is to be chosen."""
        return self._view.selection() if self._view is not None else None

    def take(self) -> None:
        """Take what is selected; without a selection nothing happens. Whoever asked for it ends it."""
        span = self.selection()
        if span is not None:
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
