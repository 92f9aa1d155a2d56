"""The history: what was done in the archive, by whomever, page by page; and the way back as far as it is in reach."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.history import HistoryController
from app.controllers.soon import Soon
from app.models.past_rows import past_rows
from app.panels.past import PastPanel
from archive import Archive
from archive.store.past import Gesture, Reach

NAME = "history"
PAGE = 50
_IN_REACH = 250
"""Among so many of the newest gestures are all that can be taken back: what is older stays as it was told."""
_Told = tuple[tuple[Gesture, ...], Reach]


class PastController(QObject):
    """Joins the panel with the archive."""

    article_wanted = Signal(object)
    """The article that is to be read."""

    def __init__(self, desk: Desk, panel: PastPanel, aside: AsideController, history: HistoryController) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._aside = desk, panel, aside
        self._gestures: list[Gesture] = []
        self._is_whole = self._is_asking = False
        self._again = Soon(self._ask, self)
        aside.add(NAME, self.tr("History"), panel)
        aside.changed.connect(self._follow_aside)
        panel.set_read_only(desk.archive.is_read_only)
        panel.more_wanted.connect(self._ask_more)
        panel.article_wanted.connect(self.article_wanted)
        panel.undo_wanted.connect(history.undo_to)
        panel.redo_wanted.connect(history.redo_to)
        desk.bus.changed.connect(self._again.ask)

    def _follow_aside(self, name: str) -> None:
        if name == NAME:
            self._ask()

    def _ask(self) -> None:
        """What is new, and what became of all that is in reach."""
        if self._aside.shown == NAME:
            self._desk.lane.drop("more gestures")
            self._is_asking = True
            limit = PAGE if len(self._gestures) <= PAGE else _IN_REACH
            self._desk.lane.ask("gestures", partial(_told, self._desk.archive, limit), self._show)

    def _show(self, told: _Told) -> None:
        gestures, reach = told
        self._is_asking = False
        last = gestures[-1].seq if gestures else 0
        older = [one for one in self._gestures if one.seq < last]
        self._is_whole = self._is_whole if older else False
        current = self._panel.current()
        self._gestures = [*gestures, *older]
        marked = next((one for one in gestures if current and one.group == current.group), current)
        self._panel.show_rows(past_rows(self._gestures, datetime.now().date()), reach, marked)

    def _ask_more(self) -> None:
        if not (self._is_asking or self._is_whole) and self._gestures and self._aside.shown == NAME:
            self._is_asking = True
            work = partial(self._desk.archive.gestures, before=self._gestures[-1].seq, limit=PAGE)
            self._desk.lane.ask("more gestures", work, self._append)

    def _append(self, gestures: tuple[Gesture, ...]) -> None:
        self._is_asking, self._is_whole = False, not gestures
        rows = past_rows(gestures, datetime.now().date(), self._gestures[-1])
        self._gestures += gestures
        self._panel.append_rows(rows)


def _told(archive: Archive, limit: int) -> _Told:
    return archive.gestures(limit=limit), archive.reach()
