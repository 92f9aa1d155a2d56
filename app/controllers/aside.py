"""Which panel stands in the aside, by its action, and that it is found there again."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.actions import Actions
from app.main_window import MainWindow
from app.panels.aside import Aside


class AsideController(QObject):
    """Whoever fills a panel adds it, and fills it while it is shown. Its action is called `view.` and its name."""

    changed = Signal(str)
    """The name of the panel that is shown from now on; empty where none is."""

    def __init__(self, aside: Aside, window: MainWindow, actions: Actions) -> None:
        super().__init__(aside)
        self._aside, self._window, self._actions = aside, window, actions
        self._names: set[str] = set()
        self._shown = ""
        self._before: QWidget | None = None
        aside.close_wanted.connect(self.hide)

    @property
    def shown(self) -> str:
        return self._shown

    def add(self, name: str, title: str, panel: QWidget) -> None:
        self._names.add(name)
        self._aside.add_panel(name, title, panel)
        action = self._actions[f"view.{name}"]
        action.setChecked(False)
        action.triggered.connect(self._toggle)

    def show(self, name: str, *, with_focus: bool = True) -> None:
        """Show that panel instead of any other, and bring the keyboard to it."""
        if with_focus and not self._has_focus():
            self._before = QApplication.focusWidget()
        self._aside.show_panel(name)
        self._window.show_aside(True)
        self._settle(name)
        if with_focus:
            self._aside.focus_panel()

    def hide(self) -> None:
        """Show none; the keyboard goes back to where it came from."""
        had_focus, before = self._has_focus(), self._before
        self._window.show_aside(False)
        self._settle("")
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self._before = None

    def state(self) -> dict[str, Any]:
        return {"aside": self._shown}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("aside") in self._names:
            self.show(state["aside"], with_focus=False)

    def close(self) -> None:
        for name in self._names:
            self._actions[f"view.{name}"].setChecked(False)

    @Slot()
    def _toggle(self) -> None:
        """Show the panel, or bring the keyboard to it; only where that is in it already is it closed."""
        sender = self.sender()
        name = sender.objectName().removeprefix("view.") if sender is not None else ""
        if name == self._shown and self._has_focus():
            self.hide()
        else:
            self.show(name)

    def _settle(self, name: str) -> None:
        has_changed, self._shown = name != self._shown, name
        for one in self._names:
            self._actions[f"view.{one}"].setChecked(one == name)
        if has_changed:
            self.changed.emit(name)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._aside.isAncestorOf(focused)
