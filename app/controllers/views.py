"""Which view the window shows: articles, excerpts, actors and issues, or contradictions."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from app.actions import Actions
from app.main_window import MainWindow, View


class ViewsController(QObject):
    """Changes the view by its actions, and tells those who fill it."""

    changed = Signal(object)
    """The `View` that is shown from now on."""

    def __init__(self, window: MainWindow, actions: Actions, views: frozenset[View]) -> None:
        super().__init__()
        self._window, self._actions, self._views = window, actions, views
        self._group = QActionGroup(self)
        for view in View:
            action = actions[f"view.{view}"]
            action.setData(view)
            if view in views:
                action.triggered.connect(self._choose)
                self._group.addAction(action)
        actions[f"view.{View.ARTICLES}"].setChecked(True)

    @property
    def view(self) -> View:
        return self._window.view

    def show(self, view: View) -> None:
        if view is self.view:
            return
        self._window.show_view(view)
        self._actions[f"view.{self.view}"].setChecked(True)
        self.changed.emit(self.view)

    def show_articles(self) -> None:
        """An article is to be read, wherever it was chosen."""
        self.show(View.ARTICLES)

    def show_excerpts(self) -> None:
        """Excerpts were asked for; where they have no view of their own, the articles they stand in are shown."""
        self.show(View.EXCERPTS if View.EXCERPTS in self._views else View.ARTICLES)

    def show_vocabulary(self) -> None:
        """What is known of an actor or an issue is to be read."""
        self.show(View.VOCABULARY)

    def state(self) -> dict[str, Any]:
        return {"view": self.view.value}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("view") in {view.value for view in View}:
            self.show(View(state["view"]))

    def _choose(self) -> None:
        chosen = self._group.checkedAction()
        if chosen is not None:
            self.show(View(chosen.data()))
