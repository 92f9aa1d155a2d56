"""Bringing the index along while a long job fills the queue, so that both are done at about the same time."""

import logging
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import TYPE_CHECKING

from archive.errors import ArchiveError
from archive.index.base import Keeper
from archive.index.sync import PORTION, IndexKeeper

if TYPE_CHECKING:
    from archive.index.batch import IndexBatch

_HOLDING_SECONDS = 1.0


@contextmanager
def following(keeper: Keeper) -> Iterator["Follower"]:
    """Lend a follower to a job; what it fed is durable when the block ends, the rest waits for the next drain."""
    assert isinstance(keeper, IndexKeeper)  # whoever can write an archive has an index that can follow
    follower = Follower(keeper)
    with keeper.followed():
        try:
            yield follower
        finally:
            follower.finish()


class Follower:
    """Feeds the index between the transactions of a job.

    Feeding happens in the job's own thread, since two threads of Python would only hinder one another; tokenizing and
    committing are tantivy's, which needs no GIL. The writer is let go every second, also while the job is paused:
    others may be waiting for it. An index that makes trouble is left to the next drain, which can tell the user; the
    job goes on.
    """

    def __init__(self, keeper: IndexKeeper) -> None:
        self._keeper = keeper
        self._committer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="index commit")
        self._committing: Future[None] | None = None
        self._held: _Held | None = None
        self._turn = Lock()

    def advance(self) -> None:
        """Feed what has been queued, if the index is free; to be called outside any transaction."""
        with self._turn:
            held = self._held
            try:
                if held is None:
                    if self._committing is not None and not self._committing.done():
                        return
                    held = self._held = self._take()
                    self._committing = self._committer.submit(self._complete, held)
                held.top, _ = self._keeper.feed(held.batch, held.top, PORTION)
            except (ArchiveError, OSError):
                self._give_up()

    def finish(self) -> None:
        """Make durable what was fed. Never raises: what went wrong is found by the next drain, a bug is logged."""
        with self._turn:
            if self._held is not None:
                self._held.ends.set()
        self._committer.shutdown()
        if self._committing is not None and (error := self._committing.exception()) is not None:
            logging.getLogger(__name__).error("The index could not be committed.", exc_info=error)

    def _take(self) -> "_Held":
        index = self._keeper.open()
        with ExitStack() as stack:
            batch = stack.enter_context(index.writing(0.0))
            self._keeper.start_over_if_foreign(index, batch)
            return _Held(batch, stack.pop_all())

    def _give_up(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.top = 0
            held.ends.set()

    def _complete(self, held: "_Held") -> None:
        """Make durable what was fed until the time is over."""
        held.ends.wait(_HOLDING_SECONDS)
        with self._turn:
            if self._held is held:
                self._held = None
        with suppress(ArchiveError, OSError), held.stack:
            if held.top:
                self._keeper.commit(held.batch, held.top)


@dataclass(slots=True)
class _Held:
    """The writer while a follower has it: `top` is the last queue entry fed, 0 where nothing is to be committed."""

    batch: "IndexBatch"
    stack: ExitStack
    top: int = 0
    ends: Event = field(default_factory=Event)
