"""Keeping the search index in step with the archive, through the queue the store appends to in every transaction.

The index is disposable: whatever happens to it, emptying it and queueing every article brings it back.
"""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from archive.errors import IndexBusy, IndexUnreadable
from archive.ids import machine
from archive.index.base import IndexedAnnotation, IndexedArticle, IndexedTag, IndexState
from archive.progress import SILENT, Progress
from archive.store import identity, outbox
from archive.store.connection import Durability, Pool, write
from archive.store.identity import Identity
from archive.store.reports import Holdings, holdings

if TYPE_CHECKING:
    from archive.index.engine import IndexBatch, SearchIndex

_PORTION = 20_000
_HOLDING_SECONDS = 2.0
T = TypeVar("T")


class IndexKeeper:
    """The search index of one open archive: opened when first needed, set aside when it cannot be read."""

    def __init__(self, pool: Pool, path: Path) -> None:
        self._pool = pool
        self._path = path
        self._index: SearchIndex | None = None
        self._opening = threading.Lock()

    @property
    def index(self) -> "SearchIndex":
        with self._opening:
            if self._index is None:
                from archive.index.engine import SearchIndex  # with Whoosh, 150 ms that only searching needs

                try:
                    self._index = SearchIndex.open(self._path)
                except IndexUnreadable:
                    self._move_aside()
                    self._index = SearchIndex.open(self._path)
            return self._index

    def pending(self) -> int:
        """How many changes the index has not seen."""
        with self._pool.reader() as connection:
            return outbox.pending(connection)

    def trustworthy(self) -> bool:
        """Whether the index belongs to this archive as it is: if not, its hits could open other articles."""
        with self._pool.reader() as connection:
            return not _is_foreign(self.index.state(), identity.read(connection), outbox.last(connection))

    def drain(self, wait: float, progress: Progress = SILENT) -> int:
        """Bring the index up to date; returns how many changes still wait because another process writes to it.

        `wait` is how long to wait for that other process, in seconds.
        """
        if self.pending() or not self.trustworthy():
            try:
                self._write(wait, self._start_over_if_foreign, progress)
            except IndexBusy:
                return self.pending()
        self.index.reload()
        return self.pending()

    @contextmanager
    def following(self) -> Iterator["Follower"]:
        """For a job that fills the queue: lets it bring the index along; what was fed is durable at the end."""
        follower = Follower(self)
        try:
            yield follower
        finally:
            follower.finish()

    def rebuild(self, wait: float, progress: Progress = SILENT) -> None:
        """Empty the index and fill it again from the archive. Raises IndexBusy."""
        self._write(wait, self._start_over, progress)
        self.index.reload()

    def ask(self, question: "Callable[[SearchIndex], T]", wait: float) -> T:
        """Put a question to the index; one that proves damaged is built anew first, and asked again.

        Raises IndexBusy, or what the question raises.
        """
        try:
            return question(self.index)
        except IndexUnreadable:
            self._set_aside()
            self.rebuild(wait)
            return question(self.index)

    def _write(self, wait: float, prepare: "Callable[[IndexBatch], None]", progress: Progress) -> None:
        try:
            self._write_once(wait, prepare, progress)
        except IndexUnreadable:
            self._set_aside()
            self._write_once(wait, self._start_over, progress)

    def _write_once(self, wait: float, prepare: "Callable[[IndexBatch], None]", progress: Progress) -> None:
        with self.index.writing(wait) as batch:
            prepare(batch)
            self._drain(batch, progress)

    def close(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _start_over_if_foreign(self, batch: "IndexBatch") -> None:
        with self._pool.reader() as connection:
            foreign = _is_foreign(self.index.state(), identity.read(connection), outbox.last(connection))
        if foreign:
            self._start_over(batch)

    def _start_over(self, batch: "IndexBatch") -> None:
        """Queue every article first: a crash between the two steps only means that they are queued once more."""
        with self._pool.writer(Durability.BATCH) as connection, write(connection):
            top = outbox.last(connection)
            outbox.append_all(connection)
            own = identity.read(connection)
        batch.clear()
        batch.commit(_state(own, top))

    def _drain(self, batch: "IndexBatch", progress: Progress) -> None:
        """Take in what waits now; what is queued meanwhile is for the next time, so that the writer is soon free."""
        with self._pool.reader() as connection:
            until = outbox.last(connection)
        done = top = 0
        while top < until:
            top, count = self.feed(batch, top, _PORTION)
            if not count:
                return
            self.commit(batch, top)
            done += count
            progress.report(done, None)

    def feed(self, batch: "IndexBatch", after: int, limit: int) -> tuple[int, int]:
        """Put what the queue's entries beyond `after` name into the batch, as it is now.

        Returns the last entry seen to and how many there were, at most `limit`.
        """
        with self._pool.reader() as connection:
            top, count, ids = outbox.entries(connection, after, limit)
            gone = set(ids)
            for found in holdings(connection, ids):
                batch.add(_document(found))
                gone.discard(found.article.id)
        for article in gone:
            batch.remove(article)
        return top, count

    def commit(self, batch: "IndexBatch", top: int) -> None:
        """Make the batch durable, and only then forget the entries up to `top`."""
        with self._pool.reader() as connection:
            own = identity.read(connection)
        batch.commit(_state(own, top))
        with self._pool.writer(Durability.BATCH) as connection, write(connection):
            outbox.remove(connection, top)

    def _set_aside(self) -> None:
        self.close()
        self._move_aside()

    def _move_aside(self) -> None:
        aside = self._path.with_name(f"{self._path.name}.unreadable")
        shutil.rmtree(aside, ignore_errors=True)
        with suppress(FileNotFoundError):  # somebody removed it, or another process was first
            self._path.rename(aside)


class Follower:
    """Feeds the index between the transactions of a long job, so that both are done at about the same time.

    Feeding happens in the job's own thread, since two threads of Python would only hinder one another; tokenizing and
    committing are tantivy's, which needs no GIL. The writer is let go every few seconds: others may be waiting for it.
    """

    def __init__(self, keeper: IndexKeeper) -> None:
        self._keeper = keeper
        self._committer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="index commit")
        self._committing: Future[None] | None = None
        self._held: _Held | None = None

    def advance(self) -> None:
        """Feed what has been queued, if the index is free; to be called outside any transaction."""
        if self._committing is not None and not self._committing.done():
            return
        try:
            held = self._held or self._take()
            held.top, _ = self._keeper.feed(held.batch, held.top, _PORTION)
        except (IndexBusy, IndexUnreadable):  # the next drain sees to it
            self._give_up()
            return
        if time.monotonic() > held.until:
            self._let_go()

    def finish(self) -> None:
        """Make durable what was fed."""
        self._let_go()
        self._committer.shutdown()
        if self._committing is not None:
            self._committing.result()

    def _take(self) -> "_Held":
        if not self._keeper.trustworthy():
            self._keeper.drain(0.0)
        stack = ExitStack()
        batch = stack.enter_context(self._keeper.index.writing(0.0))
        self._held = _Held(batch, stack, time.monotonic() + _HOLDING_SECONDS)
        return self._held

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._committing = self._committer.submit(self._complete, held)

    def _give_up(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            with suppress(IndexUnreadable):
                held.stack.close()

    def _complete(self, held: "_Held") -> None:
        with suppress(IndexUnreadable), held.stack:
            if held.top:
                self._keeper.commit(held.batch, held.top)


@dataclass(slots=True)
class _Held:
    """The writer while a follower has it: `top` is the last queue entry fed, `until` when to let it go."""

    batch: "IndexBatch"
    stack: ExitStack
    until: float
    top: int = 0


def _state(own: Identity, top: int) -> IndexState:
    return IndexState(own.archive, own.generation, machine(), top)


def _is_foreign(state: IndexState | None, own: Identity, last: int) -> bool:
    """Built for another archive, another copy of it, on another machine, or for a later state of this one."""
    return (
        state is None
        or (state.archive, state.generation, state.machine) != (own.archive, own.generation, machine())
        or state.top > last
    )


def _document(found: Holdings) -> IndexedArticle:
    return IndexedArticle(
        id=found.article.id,
        title=found.article.title,
        body=found.body,
        metadata=found.article.metadata,
        state=found.article.state,
        starred=found.article.starred,
        stories=found.stories,
        annotations=tuple(
            IndexedAnnotation(
                id=annotation.id,
                quote=annotation.quote,
                note=annotation.note,
                translation=annotation.translation,
                tags=tuple(IndexedTag(a.tag, a.kind, a.role, a.stance) for a in annotation.assignments),
                attribution=annotation.attribution,
                wording=annotation.wording,
                check=annotation.check,
                links=tuple(found.link_types.get(annotation.id, ())),
            )
            for annotation in found.annotations
        ),
    )
