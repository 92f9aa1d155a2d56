"""Tabs above a list, each with how many it would show: chosen by a click, or with the arrows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.panels.controls import follow
from app.theme import Colours, Look, Style, font
from app.words import figures

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ListTabs(QWidget):
    """One of these is always chosen; the first at the beginning."""

    chosen = Signal(str)
    """The key of the tab that the user chose."""

    def __init__(self, look: Look, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`names` are what the tabs are called, by the keys they are told by."""
        super().__init__(parent)
        self._buttons = {key: _Tab(key, name, self) for key, name in names.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self._buttons.values():
            button.clicked.connect(self._take)
            button.stepped.connect(self._step)
            row.addWidget(button)
        follow(look, self, lambda widget: _rules(look.colours))
        self.choose(next(iter(names)))

    def choose(self, key: str) -> None:
        """Show a tab as the chosen one; emits nothing."""
        for other, button in self._buttons.items():
            button.setChecked(other == key)

    def current(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def enter(self, reason: Qt.FocusReason) -> None:
        """Move the keyboard to the tab that is chosen."""
        self._buttons[self.current()].setFocus(reason)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many there are behind each tab."""
        for key, button in self._buttons.items():
            button.show_count(counts.get(key, 0))

    def words(self) -> list[str]:
        """The tabs as they are read out loud."""
        return [button.accessibleName() for button in self._buttons.values()]

    def buttons(self) -> Sequence[QToolButton]:
        return list(self._buttons.values())

    def _take(self) -> None:
        sender = self.sender()
        assert isinstance(sender, _Tab)
        self._choose(sender.key)

    def _step(self, step: int) -> None:
        keys = list(self._buttons)
        place = keys.index(self.current()) + step
        if 0 <= place < len(keys):
            self._choose(keys[place])
            self._buttons[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        is_another = any(button.isChecked() and other != key for other, button in self._buttons.items())
        self.choose(key)
        if is_another:
            self.chosen.emit(key)


class _Tab(QToolButton):
    stepped = Signal(int)

    def __init__(self, key: str, name: str, tabs: QWidget) -> None:
        super().__init__(tabs)
        self.key, self._name, self._count = key, name, ""
        self.setText(name)
        self.setFont(font(Style.BUTTON))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(51)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self._count = figures(count)
        self.setText(f"{self._name}  {self._count}")
        self.setAccessibleName(f"{self._name}, {self._count}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(-step if self.isRightToLeft() else step)


def _rules(colours: Colours) -> str:
    return (
        f"QToolButton {{ background: transparent; color: {colours.text2}; border: none; padding: 0 8px;"
        f" border-bottom: 2px solid transparent; border-top: 2px solid transparent; }}"
        f"QToolButton:hover {{ color: {colours.text}; }}"
        f"QToolButton:checked {{ color: {colours.text}; font-weight: 600; border-bottom-color: {colours.accent}; }}"
        f"QToolButton:focus {{ color: {colours.accent}; }}"
    )
