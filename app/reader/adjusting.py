"""Adjusting the ends of a passage with the arrow keys, while everything else waits."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.reader.places import reads_from_right
from app.reader.view import ReaderView
from archive.model import Span
from archive.text.stretches import moved_end, moved_start

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier
_HOLDING = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class Adjusting(QObject):
    """Arrows move the end, with Shift the start, with Ctrl by words; Enter keeps it, Escape or anything else does not.

    The passage is shown as the selection meanwhile. In a text read from the right the left arrow goes forward.
    """

    adjusted = Signal(object)
    """The `Span` that is wanted."""
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: ReaderView | None = None
        self._span: Span | None = None

    @property
    def is_active(self) -> bool:
        return self._span is not None

    def begin(self, view: ReaderView, span: Span) -> None:
        """Adjust this passage of the text that a view shows."""
        self.end()
        view.installEventFilter(self)
        self._view, self._span = view, span
        view.select(span)
        view.setFocus()

    def end(self) -> None:
        """Leave it as it was."""
        if self._view is not None:
            view, self._view, self._span = self._view, None, None
            view.removeEventFilter(self)
            view.select(view.caret())
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._span is None or not isinstance(event, QKeyEvent):
            return self._leave(event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # single keys have another meaning for now
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            self._move(_STEPS[Qt.Key(event.key())], event.modifiers())
        elif event.key() in _ENTER:
            span = self._span
            self.end()
            self.adjusted.emit(span)
        elif event.key() not in _HOLDING:
            self.end()
        return True

    def _leave(self, event: QEvent) -> bool:
        """A click into the text, or the focus somewhere else, ends it."""
        if event.type() is QEvent.Type.FocusOut:
            self.end()
        return False

    def _move(self, steps: int, held: Qt.KeyboardModifier) -> None:
        assert self._view is not None
        assert self._span is not None
        article = self._view.article
        assert article is not None
        span, by_word = self._span, bool(held & _HELD.ControlModifier)
        if reads_from_right(self._view, span):
            steps = -steps
        if held & _HELD.ShiftModifier:
            start = moved_start(article.body, span.start, steps, by_word=by_word)
            span = Span(min(start, span.end - 1), span.end)
        else:
            end = moved_end(article.body, span.end, steps, by_word=by_word)
            span = Span(span.start, max(end, span.start + 1))
        self._span = span
        self._view.select(span)
        self._view.show_span(span)
