"""Fetching the rows that somebody looks at, a page at a time, out of a list that keeps still.

A search that is asked again may find more: an import goes on. So the whole list, which article stands in which row, is
fetched once; until it is here, and where it is too long to fetch unasked, a page is what the search finds there.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.finding import Search, listed, page, page_of
from app.controllers.soon import Soon
from archive.errors import ArchiveError
from archive.index.marks import Matcher
from archive.operations.search import SearchHit

_PAGE, _LIST = "search.page", "search.list"
_UNASKED = 200_000
"""Rows up to which the list is fetched before it is needed: some 80 ms of work."""

_REST = 400
"""Milliseconds without another search before that."""

Listed = Callable[[Sequence[int]], None]


class Paging(QObject):
    """One page at a time, and of those that wait only the two looked at last: who scrolls fast looks at few."""

    came = Signal(object, object)
    """The row a page begins at, and its hits."""
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search: Search | None = None
        self._matcher = Matcher()
        self._list: Sequence[int] | None = None
        self._is_listing = False
        self._askers: list[Listed] = []
        self._in_flight: int | None = None
        self._waiting: list[int] = []
        self._rest = Soon(self._fetch_list, self, _REST)

    def begin(self, search: Search, total: int, matcher: Matcher) -> None:
        """From now on pages are those of this search. Whoever asked for the list gets this one."""
        for topic in (_PAGE, _LIST):
            self._desk.lane.drop(topic)
        self._search, self._matcher = search, matcher
        self._list, self._in_flight, self._is_listing = None, None, False
        self._waiting.clear()
        self._rest.stop()
        if self._askers:
            self._fetch_list()
        elif 0 < total <= _UNASKED:
            self._rest.ask()

    def want(self, offset: int) -> None:
        """Fetch the page that begins at this row, if it is not on its way."""
        if self._in_flight is None:
            self._fetch(offset)
        elif offset != self._in_flight and offset not in self._waiting:
            self._waiting = [*self._waiting[-1:], offset]

    def ask_list(self, answer: Listed) -> None:
        """Tell the ids of all articles, row by row, as soon as they are here."""
        if self._list is not None:
            answer(self._list)
        else:
            self._askers.append(answer)
            self._fetch_list()

    def drop_askers(self) -> None:
        """Nobody needs the list any more who asked for it."""
        self._askers.clear()

    def _fetch_list(self) -> None:
        if self._search is not None and self._list is None and not self._is_listing:
            self._is_listing = True
            work = partial(listed, self._desk.archive, self._search)
            self._desk.lane.ask(_LIST, work, self._take_list, self._refuse_list)

    def _take_list(self, articles: Sequence[int]) -> None:
        self._list, self._is_listing = articles, False
        askers, self._askers = self._askers, []
        for answer in askers:
            answer(articles)

    def _refuse_list(self, error: ArchiveError) -> None:
        self._is_listing = False
        self._askers.clear()
        self.refused.emit(error)

    def _fetch(self, offset: int) -> None:
        if self._search is None:
            return
        self._in_flight = offset
        archive = self._desk.archive
        if self._list is None:
            work = partial(page, archive, self._search, offset)
        else:
            work = partial(page_of, archive, self._list, self._matcher, offset)
        self._desk.lane.ask(_PAGE, work, self._take, self._refuse)
        self._fetch_list()

    def _take(self, found: tuple[int, tuple[SearchHit, ...]]) -> None:
        self._in_flight = None
        self.came.emit(*found)
        if self._waiting and self._in_flight is None:
            self._fetch(self._waiting.pop())

    def _refuse(self, error: ArchiveError) -> None:
        self._in_flight = None
        self._waiting.clear()
        self.refused.emit(error)
