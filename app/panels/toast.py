"""Sentences at the bottom of the window that go by themselves: what was done, perhaps with a way to undo it.

Several that are told in quick succession stand one above the other, the newest below, so that each can be read. Only
the newest gesture can be undone from here: the button of an older one would undo something else than its sentence says.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from app.panels.controls import Label, follow, keep_in_place
from app.theme import Colours, Look, Style, font

SHOWN_MILLISECONDS = 4_000
"""How long one sentence is shown after it was told."""

LONGER_MILLISECONDS = 1_500
"""How much longer for every other sentence there is to read."""

MOST = 5
"""So many sentences are shown; of more the oldest go."""

_FROM_BOTTOM, _BETWEEN = 40, 8
_WIDEST = 520
_ROOM = 48
"""What is left free of the window's width, in pixels, at both sides together."""


class Toast(QFrame):
    """One sentence, over its window. `undoes` is the group that its button takes back; empty where it has none.

    `leads_to` is the query that its other button searches for; empty where it has none.
    """

    undo_wanted = Signal()
    search_wanted = Signal(str)

    def __init__(self, look: Look, window: QWidget, sentence: str, undoes: str, leads_to: str = "") -> None:
        super().__init__(window)
        self.undoes, self.leads_to = undoes, leads_to
        self.setObjectName("toast")
        self.setAccessibleName(sentence)
        self._label = Label(look, Style.UI, "surface", sentence)
        self._label.setWordWrap(True)
        self._undo = self._button(self.tr("Undo"))
        self._undo.setVisible(bool(undoes))
        self._undo.clicked.connect(self.undo_wanted)
        self.show_them = self._button(self.tr("Show them"))
        self.show_them.setVisible(bool(leads_to))
        self.show_them.clicked.connect(self._lead)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        row.addWidget(self.show_them)
        follow(look, self, lambda widget: _rules(look.colours))

    @property
    def sentence(self) -> str:
        return self._label.text()

    @property
    def is_looked_at(self) -> bool:
        return self.underMouse() or self._undo.hasFocus() or self.show_them.hasFocus()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFont(font(Style.BUTTON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lead(self) -> None:
        self.search_wanted.emit(self.leads_to)

    def take_undo_away(self) -> None:
        self.undoes = ""
        self._undo.hide()

    def place(self, window: QWidget, bottom: int) -> int:
        """Stand in the middle of the window, above this height of it, and return where the toast begins."""
        width = min(self._label.fontMetrics().horizontalAdvance(self.sentence), _WIDEST) + 8
        self._label.setMinimumWidth(min(width, window.width() - _ROOM - 120))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, bottom - self.height())
        return self.y()


class Toasts(QObject):
    """All of one window. They go together, and stay while the pointer is on one of them or the focus in it."""

    undo_wanted = Signal(str)
    """The group of the gesture that a sentence is about."""
    search_wanted = Signal(str)
    """The query for what a sentence is about."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._shown: list[Toast] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    def tell(self, sentence: str, *, undoes: str = "", leads_to: str = "") -> None:
        """Show a sentence, with a button *Undo* if it is about a gesture that can be undone now: its group.

        It has a button *Show them* if a query leads to what it is about.
        """
        if undoes:
            self.keep_undo(undoes)
        for same in [toast for toast in self._shown if toast.sentence == sentence and not toast.undoes]:
            self._drop(same)
        while len(self._shown) >= MOST:
            self._drop(self._shown[0])
        toast = Toast(self._look, self._window, sentence, undoes, leads_to)
        toast.undo_wanted.connect(self._ask_for_undo)
        toast.search_wanted.connect(self.search_wanted)
        keep_in_place(toast, self._window, self._place)
        self._shown.append(toast)
        self._place()
        toast.show()
        toast.raise_()
        self._timer.start(SHOWN_MILLISECONDS + LONGER_MILLISECONDS * (len(self._shown) - 1))
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def keep_undo(self, group: str | None) -> None:
        """Only the gesture of this group can be undone now, or none."""
        for toast in self._shown:
            if toast.undoes and toast.undoes != group:
                toast.take_undo_away()
        self._place()

    def shown(self) -> list[Toast]:
        """The oldest first."""
        return list(self._shown)

    def sentences(self) -> list[str]:
        """What is shown at this moment, the oldest first."""
        return [toast.sentence for toast in self._shown]

    def sentence(self) -> str:
        """What was told last, if it is still shown; else empty."""
        return self._shown[-1].sentence if self._shown else ""

    def hide(self) -> None:
        """Take away whatever is shown."""
        while self._shown:
            self._drop(self._shown[-1])

    def _place(self) -> None:
        bottom = self._window.height() - _FROM_BOTTOM
        for toast in reversed(self._shown):
            bottom = toast.place(self._window, bottom) - _BETWEEN

    def _go(self) -> None:
        if any(toast.is_looked_at for toast in self._shown):
            self._timer.start(SHOWN_MILLISECONDS)
        else:
            self.hide()

    def _ask_for_undo(self) -> None:
        toast = self.sender()
        if isinstance(toast, Toast):
            group = toast.undoes
            self._drop(toast)
            self.undo_wanted.emit(group)

    def _drop(self, toast: Toast) -> None:
        self._shown.remove(toast)
        toast.hide()
        toast.deleteLater()
        self._place()


def _rules(colours: Colours) -> str:
    return (
        f"#toast {{ background: {colours.text}; border-radius: 10px; }}"
        f"#toast QToolButton {{ color: {colours.surface}; border: 1px solid {colours.text3}; border-radius: 6px;"
        f" padding: 3px 10px; background: transparent; }}"
        f"#toast QToolButton:hover, #toast QToolButton:focus {{ border-color: {colours.surface}; }}"
    )
