"""The search index of an archive that cannot be written here: made in memory.

An index on disk would need a writable folder even to be read. Most such archives cannot change; one that another copy
holds can, and is indexed anew now and then: what has changed in it is known to the one that holds it alone.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from archive.errors import ArchiveReadOnly, IndexBusy
from archive.ids import machine
from archive.index.base import IndexState
from archive.index.contents import document
from archive.index.sync import AT_ONCE
from archive.progress import SILENT, Progress
from archive.sentences import Sentence
from archive.store import checks, identity, outbox
from archive.store.collections import highest_article
from archive.store.connection import Connection, Pool
from archive.store.reports import holdings

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

T = TypeVar("T")

_PORTION = 5_000
"""Articles after which those before them can be found."""
_REST = 10
"""How many times as long as the index took to make, it is used before another is made."""


class FrozenKeeper:
    """Answers as an `IndexKeeper` does. While the index is made for the first time, what is in it is found."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._index: SearchIndex | None = None
        self._building = threading.Lock()
        self._seen: int | None = None
        self._rests_until = 0.0
        self._waiting = 0

    def drain(self, wait: float, progress: Progress = SILENT) -> int:
        """Make the index, the first time and when the archive has changed; returns how many changes still wait.

        `wait` is how long to wait for another thread that makes it, in seconds. With none at all (0) only a small one
        is made.
        """
        with self._pool.reader() as connection:
            last = outbox.last(connection)
            is_for_now = wait > 0 or highest_article(connection) <= AT_ONCE
        if self._is_behind(last) and is_for_now and self._building.acquire(timeout=wait):
            try:
                if self._is_behind(last):
                    self._build(progress)
            finally:
                self._building.release()
        return self._waiting if self._seen is None else max(last - self._seen, 0)

    def rebuild(self, wait: float, progress: Progress = SILENT) -> None:
        """Raises ArchiveReadOnly: an index that could be kept has no place here."""
        raise ArchiveReadOnly(
            Sentence(
                "{notice} Its index is made for each search.",
                notice=self._pool.place.notice(self._pool.path),
            )
        )

    renew = rebuild

    def ask(self, question: "Callable[[SearchIndex], T]", wait: float) -> T:
        """Put a question to the index, which is made first if this is the first one."""
        if self._index is None:
            self.drain(wait)
        index = self._index
        if index is None:
            raise IndexBusy(Sentence("The search index is being made: try again in a moment."))
        return question(index)

    def close(self) -> None:
        self._index = None

    def _is_behind(self, last: int) -> bool:
        return self._seen is None or (self._seen != last and time.monotonic() >= self._rests_until)

    def _build(self, progress: Progress) -> None:
        from archive.index.engine import SearchIndex

        began = time.monotonic()
        index = SearchIndex.open(None)
        with self._pool.reader() as connection:
            last = outbox.last(connection)
            if not self._fill(index, connection, progress):
                return
        self._index, self._seen, self._waiting = index, last, 0
        now = time.monotonic()
        self._rests_until = now + _REST * (now - began)

    def _fill(self, index: "SearchIndex", connection: Connection, progress: Progress) -> bool:
        """Whether it was done, and not cancelled."""
        ids = sorted(checks.live_ids(connection)[0])
        own = identity.read(connection)
        self._waiting = len(ids)
        if self._index is None:
            self._index = index
        with index.writing() as batch:
            for start in range(0, len(ids), _PORTION):
                portion = ids[start : start + _PORTION]
                for found in holdings(connection, portion):
                    if progress.cancelled():
                        return False
                    batch.add(document(found))
                batch.commit(IndexState(own.archive, own.indexed, machine()))
                index.reload()
                self._waiting -= len(portion)
                progress.report(start + len(portion), len(ids))
        return True
