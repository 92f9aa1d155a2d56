"""A sentence at the bottom of the window that goes by itself: what was done, perhaps with a way to undo it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from app.panels.controls import Label, follow, keep_in_place
from app.theme import Colours, Look, Style, font

SHOWN_MILLISECONDS = 4_000
_FROM_BOTTOM = 40
_ROOM = 48
"""What is left free of the window's width, in pixels, at both sides together."""


class Toast(QFrame):
    """Stands over its window, in the middle of the bottom. A new sentence takes the place of the one before.

    It stays while the pointer is on it or the focus in it.
    """

    undo_wanted = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self._label = Label(look, Style.UI, "surface")
        self._label.setWordWrap(True)
        self._undo = QToolButton()
        self._undo.setText(self.tr("Undo"))
        self._undo.setFont(font(Style.BUTTON))
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self._ask_for_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        follow(look, self, lambda widget: _rules(look.colours))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._go)
        keep_in_place(self, window, self._place)
        self.hide()

    def tell(self, sentence: str, *, undoable: bool = False) -> None:
        """Show a sentence for four seconds, with a button *Undo* if that can be done now."""
        self._label.setText(sentence)
        self._undo.setVisible(undoable)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sentence(self) -> str:
        """What is shown at this moment; empty when nothing is."""
        return self._label.text() if self.isVisible() else ""

    def _place(self) -> None:
        window = self._window
        width = min(self._label.fontMetrics().horizontalAdvance(self._label.text()), 520) + 8
        self._label.setMinimumWidth(min(width, window.width() - _ROOM - 120))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - _FROM_BOTTOM)

    def _go(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _ask_for_undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()


def _rules(colours: Colours) -> str:
    return (
        f"#toast {{ background: {colours.text}; border-radius: 10px; }}"
        f"#toast QToolButton {{ color: {colours.surface}; border: 1px solid {colours.text3}; border-radius: 6px;"
        f" padding: 3px 10px; background: transparent; }}"
        f"#toast QToolButton:hover, #toast QToolButton:focus {{ border-color: {colours.surface}; }}"
    )
