"""Keeping the search index in step with the archive, through the queue the store appends to in every transaction.

The index is disposable: whatever happens to it, emptying it and queueing every article brings it back. What makes it
trusted is the name of its generation (`store/identity.py`); whether it is, may change until the writer is held.
"""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from archive.errors import ArchiveError, DiskFull, IndexBusy, IndexUnreadable
from archive.ids import machine
from archive.index.base import IndexState
from archive.index.contents import document
from archive.index.sweep import is_an_index, remove, sweep
from archive.progress import SILENT, Progress
from archive.sentences import Sentence
from archive.store import identity, outbox
from archive.store.collections import highest_article
from archive.store.connection import Durability, Pool, write
from archive.store.places import is_full
from archive.store.reports import holdings

if TYPE_CHECKING:
    from archive.index.batch import IndexBatch
    from archive.index.engine import SearchIndex

PORTION = 20_000
AT_ONCE = 100
"""So many articles are taken in by a question whose answer is waited for: more would make a pause in typing."""
_BUSY = Sentence("The search index is being built by another window or command: try again in a moment.")
T = TypeVar("T")


class IndexKeeper:
    """The search index of one open archive: opened when first needed, set aside and built anew when it is damaged."""

    def __init__(self, pool: Pool, path: Path) -> None:
        self._pool = pool
        self._path = path
        self._index: SearchIndex | None = None
        self._folder = 0
        self._opening = threading.Lock()
        self._followers = 0
        self._merging: threading.Thread | None = None

    def pending(self) -> int:
        """How many changes the index has not seen."""
        with self._pool.reader() as connection:
            return outbox.pending(connection)

    def drain(self, wait: float, progress: Progress = SILENT) -> int:
        """Bring the index up to date; returns how many changes still wait because another process writes to it.

        `wait` is how long to wait for that other process, in seconds. With none at all (0) only a few articles are
        taken in, and nothing while a job of this process does so.
        """

        def work(index: "SearchIndex") -> int:
            if self._is_current(index):
                return 0
            if self._is_for_now(index, wait):
                with suppress(IndexBusy), ExitStack() as stack:
                    batch = stack.enter_context(index.writing(wait))
                    self.start_over_if_foreign(index, batch)
                    self._drain(batch, progress)
                    if not wait:
                        self._merge_apart(stack.pop_all())
            waiting = self.pending()  # before the reload: what is done after it counts as not seen
            index.reload()
            return waiting

        return self._surviving_damage(work)

    def rebuild(self, wait: float, progress: Progress = SILENT) -> None:
        """Empty the index and fill it again from the archive. Raises IndexBusy."""

        def work(index: "SearchIndex") -> None:
            with index.writing(wait) as batch:
                self._start_over(batch)
                self._drain(batch, progress)
            index.reload()

        self._surviving_damage(work)

    def renew(self, wait: float, progress: Progress = SILENT) -> None:
        """Rebuild the index so that no file beside the archive holds anything of what it held before.

        The writer is held throughout: nobody can bring in what they read before. Raises IndexBusy or OSError.
        """

        def work(index: "SearchIndex") -> None:
            with index.writing(wait) as batch:
                self._start_over(batch)
                index.reload()  # lets go of the old segments
                sweep(self._path)
                self._drain(batch, progress)
            index.reload()

        self._surviving_damage(work)
        remove(self._aside())

    def ask(self, question: "Callable[[SearchIndex], T]", wait: float) -> T:
        """Put a question to an index that can be trusted: a foreign or damaged one is built anew first.

        Raises IndexBusy while another process builds it, or what the question raises.
        """

        def work(index: "SearchIndex") -> T:
            if not self._trusts(index):
                self.drain(wait)
                index = self.open()
                if not self._trusts(index):
                    raise IndexBusy(_BUSY)
            return question(index)

        return self._surviving_damage(work)

    def open(self) -> "SearchIndex":
        """The index, opened if it is not. Raises IndexUnreadable where something else lies in its place.

        One whose folder is gone is not touched any more: its files are mapped into memory, and where their disk is gone
        too, to look at them ends the process. Raises ArchiveUnavailable where the archive is gone as well.
        """
        with self._opening:
            if self._index is not None and not self._is_where_it_was():
                self._index = None
            if self._index is None:
                self._pool.check_presence()
                from archive.index.engine import SearchIndex  # with Whoosh, 150 ms that only searching needs

                try:
                    self._index = SearchIndex.open(self._path)
                except IndexUnreadable:
                    self._refuse_where_full()
                    self._move_aside()
                    self._index = SearchIndex.open(self._path)
                self._folder = self._path.stat().st_ino
            return self._index

    def close(self) -> None:
        if self._merging is not None:
            self._merging.join()
        self._index = None

    @contextmanager
    def followed(self) -> Iterator[None]:
        """While a job of this process feeds the index as it goes on."""
        self._followers += 1
        try:
            yield
        finally:
            self._followers -= 1

    def start_over_if_foreign(self, index: "SearchIndex", batch: "IndexBatch") -> None:
        """Empty an index that is not this archive's own, before anything is added to it."""
        if not self._trusts(index):
            self._start_over(batch)

    def feed(self, batch: "IndexBatch", after: int, limit: int, progress: Progress = SILENT) -> tuple[int, int]:
        """Put what the queue's entries beyond `after` name into the batch, as it is now.

        Returns the last entry seen to and how many there were, at most `limit`; none where the work is cancelled.
        """
        with self._pool.reader() as connection:
            top, count, ids = outbox.entries(connection, after, limit)
            gone = set(ids)
            for found in holdings(connection, ids):
                if progress.cancelled():
                    return after, 0
                batch.add(document(found))
                gone.discard(found.article.id)
        for article in gone:
            batch.remove(article)
        return top, count

    def commit(self, batch: "IndexBatch", top: int) -> None:
        """Make the batch durable as a new generation, and only then forget the entries up to `top`."""
        with self._pool.writer(Durability.BATCH) as connection, write(connection):
            own = identity.announce(connection)
        batch.commit(_state(own.archive, own.indexing))
        with self._pool.writer(Durability.BATCH) as connection, write(connection):
            outbox.remove(connection, top)
            identity.confirm(connection)

    def _is_current(self, index: "SearchIndex") -> bool:
        """Whether the index as it is open is the last generation, and nothing waits: then there is nothing to do."""
        with self._pool.reader() as connection:
            own, waiting = identity.read(connection), outbox.pending(connection)
        return not waiting and index.state() == _state(own.archive, own.indexed)

    def _is_for_now(self, index: "SearchIndex", wait: float) -> bool:
        """Whether there is something to take in for somebody who has so much time."""
        trusted = self._trusts(index)
        with self._pool.reader() as connection:
            waiting = outbox.pending(connection) if trusted else highest_article(connection)
        if wait:
            return not trusted or waiting > 0
        return not self._followers and waiting <= AT_ONCE

    def _merge_apart(self, writing: ExitStack) -> None:
        """Let go of the writer when what it does by itself is done: it puts parts of the index together for seconds."""

        def finish() -> None:
            with suppress(ArchiveError), writing:
                pass

        self._merging = threading.Thread(target=finish, name="index merging")
        self._merging.start()

    def _trusts(self, index: "SearchIndex") -> bool:
        """Whether the index bears a name this archive gave it, after a look at what others committed meanwhile."""
        if self._bears_our_name(index):
            return True
        index.reload()
        return self._bears_our_name(index)

    def _bears_our_name(self, index: "SearchIndex") -> bool:
        state = index.state()  # first: a name given after it is not yet in the index
        with self._pool.reader() as connection:
            own = identity.read(connection)
        return state in (_state(own.archive, own.indexing), _state(own.archive, own.indexed))

    def _start_over(self, batch: "IndexBatch") -> None:
        """Queue every article first: a crash before the commit only means that they are queued once more."""
        with self._pool.writer(Durability.BATCH) as connection, write(connection):
            outbox.append_all(connection)
        batch.clear()
        self.commit(batch, 0)

    def _drain(self, batch: "IndexBatch", progress: Progress) -> None:
        """Take in what waits now; what is queued meanwhile is for the next time, so that the writer is soon free."""
        with self._pool.reader() as connection:
            until = outbox.last(connection)
        done = top = 0
        while top < until:
            top, count = self.feed(batch, top, PORTION, progress)
            if not count:
                return
            self.commit(batch, top)
            done += count
            progress.report(done, None)

    def _surviving_damage(self, work: "Callable[[SearchIndex], T]") -> T:
        """Do the work; on an index that proves damaged, set it aside and do it again on a new one."""
        index = self.open()
        try:
            return work(index)
        except IndexUnreadable:
            self._refuse_where_full()
            self._set_aside(index)
            return work(self.open())

    def _refuse_where_full(self) -> None:
        """An index that finds no room looks damaged, and to build another takes more room. Raises DiskFull."""
        if is_full(self._path.parent):
            full = Sentence("The disk with {file} is full: free some space and try again.", file=self._path)
            raise DiskFull(full) from None

    def _set_aside(self, index: "SearchIndex") -> None:
        """Move this index out of the way, unless somebody has put another in its place already."""
        with self._opening:
            if self._index is index:
                self._index = None
                if self._is_where_it_was():
                    self._move_aside()

    def _is_where_it_was(self) -> bool:
        try:
            return self._path.stat().st_ino == self._folder
        except OSError:
            return False

    def _aside(self) -> Path:
        return self._path.with_name(f"{self._path.name}.unreadable")

    def _move_aside(self) -> None:
        aside = self._aside()
        if not is_an_index(self._path) or (aside.exists() and not is_an_index(aside)):
            no_index = Sentence(
                "{file} or {name} beside it is no search index: move it elsewhere.", file=self._path, name=aside.name
            )
            raise IndexUnreadable(no_index)
        shutil.rmtree(aside, ignore_errors=True)
        try:
            self._path.rename(aside)
        except OSError as error:
            stuck = Sentence("{file} is damaged and cannot be moved aside: delete it.", file=self._path)
            raise IndexUnreadable(stuck) from error


def _state(archive: str, generation: str) -> IndexState:
    return IndexState(archive, generation, machine())
