"""A text to be read and copied from, and nothing else: nothing can be loaded, followed or changed."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

_CARET = Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LINES: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVE_CARET: frozenset[int] = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class TextBrowser(QTextBrowser):
    """Arrows and page keys scroll; with Shift they select, and then the caret is seen."""

    zoom_wanted = Signal(int)
    """The wheel was turned with Ctrl: larger (1) or smaller (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_height = 29
        """In pixels; by so much an arrow key scrolls."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.show_caret(False)

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing, whatever a text asks for."""

    def show_caret(self, shown: bool) -> None:
        """Show where keys select, or not: then nothing blinks while one reads.

        A caret of no width would not do, in a text from right to left Qt draws a sign at it.
        """
        self.setCursorWidth(int(shown))
        self.setTextInteractionFlags(_CARET if shown else Qt.TextInteractionFlag.TextBrowserInteraction)

    def put_bar(self, side: Qt.AlignmentFlag) -> None:
        """Put the scroll bar at the left or at the right."""
        from_right = side is Qt.AlignmentFlag.AlignLeft
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        self.viewport().setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def page(self, steps: int = 1) -> bool:
        """Go a screen down (1) or up (-1), two lines less; False when there is no more."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + steps * max(self.line_height, self.viewport().height() - 2 * self.line_height))
        return bar.value() != before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.key() in _MOVE_CARET:
            self.show_caret(True)
            super().keyPressEvent(event)
        elif event.key() in _PAGES:
            self.page(_PAGES[event.key()])
        elif event.key() in _LINES:
            bar.setValue(bar.value() + _LINES[event.key()] * self.line_height)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.show_caret(False)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoom_wanted.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
