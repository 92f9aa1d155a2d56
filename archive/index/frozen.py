"""The search index of an archive that cannot be written: made in memory when the first question is asked.

An index on disk would need a writable folder even to be read, and here nothing can change that it would have to follow.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from archive.errors import ArchiveReadOnly
from archive.ids import machine
from archive.index.base import IndexState
from archive.index.sync import PORTION, document
from archive.progress import SILENT, Progress
from archive.store import checks, identity
from archive.store.connection import Pool
from archive.store.reports import holdings

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

T = TypeVar("T")


class FrozenKeeper:
    """Answers as an `IndexKeeper` does, and always knows everything."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._index: SearchIndex | None = None
        self._building = threading.Lock()

    def drain(self, wait: float, progress: Progress = SILENT) -> int:
        """There is nothing to follow."""
        return 0

    def rebuild(self, wait: float, progress: Progress = SILENT) -> None:
        """Raises ArchiveReadOnly: an index that could be kept has no place here."""
        raise ArchiveReadOnly(self._pool.place.value.format(self._pool.path) + " Its index is made for each search.")

    renew = rebuild

    def ask(self, question: "Callable[[SearchIndex], T]", wait: float) -> T:
        """Put a question to the index, which is built first if this is the first one."""
        with self._building:
            if self._index is None:
                self._index = self._built()
        return question(self._index)

    def close(self) -> None:
        self._index = None

    def _built(self) -> "SearchIndex":
        from archive.index.engine import SearchIndex

        index = SearchIndex.open(None)
        with self._pool.reader() as connection, index.writing() as batch:
            ids = sorted(checks.live_ids(connection)[0])
            for start in range(0, len(ids), PORTION):
                for found in holdings(connection, ids[start : start + PORTION]):
                    batch.add(document(found))
            own = identity.read(connection)
            batch.commit(IndexState(own.archive, own.indexed, machine()))
        index.reload()
        return index
