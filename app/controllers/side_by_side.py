"""Several articles side by side: the keys that go by panes, and the list of articles that gives way to them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.main_window import MainWindow
from app.reader.readers import Readers


class SideBySideController(QObject):
    """As soon as a second article is opened beside the first, both have all of the width; the list comes back with a
    key, or when somebody searches."""

    def __init__(self, desk: Desk, readers: Readers, reading: ReadingController, window: MainWindow) -> None:
        super().__init__(readers)
        self._desk, self._readers, self._reading, self._window = desk, readers, reading, window
        self._were = len(readers.panes)
        self._list = desk.actions["pane.list"]
        self._list.setChecked(True)
        self._list.toggled.connect(self._show_list)
        self._does: dict[str, Callable[[], object]] = {
            "pane.next": partial(readers.step, 1),
            "pane.previous": partial(readers.step, -1),
            "pane.lock": self._lock,
            "pane.close": reading.close_article,
        }
        for name in self._does:
            desk.actions[name].triggered.connect(self._act)
        for changed in (readers.made, readers.removed, reading.rearranged, reading.opened):
            changed.connect(self._settle)
        desk.actions["search.focus"].triggered.connect(self._bring_list)
        self._settle()

    @Slot()
    def _act(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._does[sender.objectName()]()

    def _lock(self) -> None:
        pane = self._readers.pane
        pane.set_locked(not pane.is_locked)
        self._settle()

    def _bring_list(self) -> None:
        self._list.setChecked(True)

    def _show_list(self, shown: bool) -> None:
        focus = QApplication.focusWidget()
        self._window.set_wide(not shown)
        if not shown and focus is not None and not focus.isVisible():
            self._readers.pane.view.setFocus()

    def _settle(self, *values: object) -> None:
        """What can be done goes by how many panes there are, and what is open in the current one."""
        count, actions = len(self._readers.panes), self._desk.actions
        if count != self._were:
            if count == 1 or self._were == 1:
                self._list.setChecked(count == 1)
            self._were = count
        for name in ("pane.next", "pane.previous", "pane.list"):
            actions[name].setEnabled(count > 1)
        has_article = self._reading.article is not None
        for name in ("pane.lock", "pane.close"):
            actions[name].setEnabled(has_article)
        actions["pane.lock"].setChecked(self._readers.pane.is_locked)
