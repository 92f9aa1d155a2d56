"""What opens over the window beside a passage, and closes on Escape and on a click elsewhere.

It is a child of the window and no window of its own: it keeps the keyboard, moves with the window, and stands where it
is put on every system.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from app.panels.controls import cast_shadow, follow
from app.theme import Look

_AWAY, _EDGE = 10, 8
_HELD = Qt.KeyboardModifier


class Popover(QFrame):
    """A frame with a shadow. Whoever derives from it says how high it is, and calls `fit` when that changes."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget, width: int) -> None:
        super().__init__(window)
        self._window, self._passage = window, QRect()
        self.setObjectName("popover")
        self.setFixedWidth(width)
        cast_shadow(self)
        follow(
            look,
            self,
            lambda widget: (
                f"#popover {{ background: {look.colours.surface}; border: 1px solid {look.colours.outline};"
                f" border-radius: 10px; }}"
            ),
        )
        self.hide()

    def open_beside(self, passage: QRect) -> None:
        """Open beside a passage, whose rectangle is in the window's pixels."""
        self._passage = passage
        self.fit()
        self.show()
        self.raise_()
        _application().installEventFilter(self)

    def close_popover(self) -> None:
        if not self.isHidden():
            _application().removeEventFilter(self)
            self.hide()
            self.closed.emit()

    def height_wanted(self) -> int:
        """In pixels."""
        return self.sizeHint().height()

    def fit(self) -> None:
        """Take the height that is wanted now, and the place that goes with it."""
        self.setFixedHeight(self.height_wanted())
        self.move(*self._place())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent)
        is_elsewhere = is_press and isinstance(watched, QWidget) and not self._holds(watched)
        if is_elsewhere or (event.type() is QEvent.Type.Resize and watched is self._window):
            self.close_popover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keys without Ctrl or Alt are for what stands here, whatever they mean in the window."""
        is_key = isinstance(event, QKeyEvent) and not event.modifiers() & (_HELD.ControlModifier | _HELD.AltModifier)
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing in it takes go no further: the window behind has some of a single letter."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()

    def _place(self) -> tuple[int, int]:
        """Below the passage, above it where there is no room, beside it where there is none either."""
        window, passage = self._window, self._passage
        x = max(_EDGE, min(passage.left(), window.width() - self.width() - _EDGE))
        below, above = passage.bottom() + _AWAY, passage.top() - _AWAY - self.height()
        if below + self.height() <= window.height() - _EDGE:
            return x, below
        if above >= _EDGE:
            return x, above
        beside = passage.right() + _AWAY
        if beside + self.width() > window.width() - _EDGE:
            beside = max(_EDGE, passage.left() - _AWAY - self.width())
        return beside, max(_EDGE, window.height() - self.height() - _EDGE)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget) or isinstance(widget.window(), QMenu)


def _application() -> QObject:
    application = QApplication.instance()
    assert application is not None
    return application
