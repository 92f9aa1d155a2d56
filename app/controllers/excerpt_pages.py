"""Fetching the excerpts that somebody looks at: all that is wanted at one time at once, the latest first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.excerpts_finding import Search, Wanted, pages
from app.controllers.soon import Soon
from archive.errors import ArchiveError
from archive.model import Excerpt

_TOPIC = "excerpts.pages"
_MOST = 12
"""As many groups as stand in a window at once; whoever scrolls on does not wait for more."""


class ExcerptPages(QObject):
    """One answer at a time; what is dropped is told, since it will be wanted again."""

    came = Signal(object, int, object)
    """The value of a group, the place in it a page begins at, and its excerpts."""
    dropped = Signal(object, int)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search: Search | None = None
        self._is_fetching = False
        self._wanted: list[Wanted] = []
        self._soon = Soon(self._fetch, self, 0)  # when all rows in sight have been painted

    def begin(self, search: Search) -> None:
        """From now on pages are those of this search; what was wanted before is not."""
        self._desk.lane.drop(_TOPIC)
        self._search, self._is_fetching = search, False
        self._wanted.clear()

    def want(self, value: str | None, offset: int) -> None:
        self._wanted.append((value, offset))
        self._soon.ask()

    def _fetch(self) -> None:
        if self._search is None or self._is_fetching or not self._wanted:
            return
        wanted, others = self._wanted[-_MOST:], self._wanted[:-_MOST]
        self._wanted.clear()
        for value, offset in others:
            self.dropped.emit(value, offset)
        self._is_fetching = True
        work = partial(pages, self._desk.archive, self._search, wanted)
        self._desk.lane.ask(_TOPIC, work, self._take, self._refuse)

    def _take(self, found: Sequence[tuple[Wanted, Sequence[Excerpt]]]) -> None:
        self._is_fetching = False
        for (value, offset), excerpts in found:
            self.came.emit(value, offset, excerpts)
        self._fetch()

    def _refuse(self, error: ArchiveError) -> None:
        self._is_fetching = False
        self._wanted.clear()
        self.refused.emit(error)
