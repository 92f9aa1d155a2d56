"""Fetching the rows that somebody looks at, a page at a time."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.finding import Search, page
from archive.errors import ArchiveError
from archive.operations.search import SearchHit

_TOPIC = "search.page"


class Paging(QObject):
    """One page at a time, and of those that wait only the two looked at last: who scrolls fast looks at few."""

    came = Signal(object, object)
    """The row a page begins at, and its hits."""
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search: Search | None = None
        self._in_flight: int | None = None
        self._waiting: list[int] = []

    def begin(self, search: Search) -> None:
        """From now on pages are those of this search; what was wanted before is not."""
        self._desk.lane.drop(_TOPIC)
        self._search, self._in_flight = search, None
        self._waiting.clear()

    def want(self, offset: int) -> None:
        """Fetch the page that begins at this row, if it is not on its way."""
        if self._in_flight is None:
            self._fetch(offset)
        elif offset != self._in_flight and offset not in self._waiting:
            self._waiting = [*self._waiting[-1:], offset]

    def _fetch(self, offset: int) -> None:
        if self._search is not None:
            self._in_flight = offset
            self._desk.lane.ask(
                _TOPIC, partial(page, self._desk.archive, self._search, offset), self._take, self._refuse
            )

    def _take(self, found: tuple[int, tuple[SearchHit, ...]]) -> None:
        self._in_flight = None
        self.came.emit(*found)
        if self._waiting and self._in_flight is None:
            self._fetch(self._waiting.pop())

    def _refuse(self, error: ArchiveError) -> None:
        self._in_flight = None
        self._waiting.clear()
        self.refused.emit(error)
