"""What belongs beside the article that is read, asked for while somebody looks at the panel."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.controllers.soon import Soon
from app.panels.neighbours import NeighboursPanel
from archive.errors import ArchiveError, IndexBusy
from archive.operations.beside import Neighbour

NAME = "neighbours"
_AGAIN = 1_000
"""Milliseconds after which an index that is busy is asked again."""


class NeighboursController(QObject):
    """Joins the panel with the archive."""

    chosen = Signal(object)
    """The id of an article that is to be read beside the one that is open."""

    def __init__(self, desk: Desk, panel: NeighboursPanel, aside: AsideController, reading: ReadingController) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._aside, self._reading = desk, panel, aside, reading
        self._shown: int | None = None
        self._again = Soon(self._ask, self, _AGAIN)
        aside.add(NAME, self.tr("Read beside this"), panel)
        aside.changed.connect(self._follow)
        reading.opened.connect(self._follow)
        panel.chosen.connect(self._choose)

    def _follow(self, *values: object) -> None:
        """Of another article, not of each that was just opened from this very list."""
        article = self._reading.article
        if article is None:
            self._shown = None
            self._desk.lane.drop(NAME)
            self._panel.show_none_open()
        elif article.id != self._shown and not self._panel.has_focus():
            self._ask()

    def _ask(self) -> None:
        article = self._reading.article
        if article is not None and self._aside.shown == NAME:
            work = partial(self._desk.archive.read_beside, article.id)
            self._desk.lane.ask(NAME, work, partial(self._show, article.id), self._refuse)

    def _show(self, article: int, neighbours: tuple[Neighbour, ...]) -> None:
        self._shown = article
        self._panel.show_neighbours(neighbours)

    def _refuse(self, error: ArchiveError) -> None:
        self._desk.bus.refuse(error)
        if isinstance(error, IndexBusy):
            self._again.ask()

    def _choose(self, neighbour: Neighbour) -> None:
        self.chosen.emit(neighbour.article.id)
