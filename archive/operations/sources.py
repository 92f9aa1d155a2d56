"""Reading many files, several at once where the caller lends processes to do it in.

Libraries that read strangers' files are large and written in C: one that dies takes its process along. So a pool that
breaks is replaced, and the files it had are read one by one until the guilty one is known by name.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from itertools import chain
from pathlib import Path

from archive.importers.base import Failure, shown
from archive.operations.prepare import LONGEST_READING, Prepared, is_isolated, prepare_file, prepare_files

StartPool = Callable[[], Executor]
"""Starts processes that can import this library; it is called again when one of them has died."""

_FILES_AT_ONCE = 128
_BYTES_AT_ONCE = 1024 * 1024
_WAITING = 2 * (os.cpu_count() or 1) + 1
_DIED = (
    "The program that reads such files broke down on this one, or worked on it for more than "
    f"{LONGEST_READING} seconds: see whether it opens elsewhere, and import a copy saved from there."
)

_Job = tuple[list[Path], Future[list[Prepared]]]


def prepared(paths: Iterable[Path], start_pool: StartPool | None = None) -> Iterator[Prepared]:
    """What each of these files gave, in their order; read in this process where there is no pool, or little to do.

    A few files that could harm their reader go to a pool all the same.
    """
    batches = _batches(paths)
    first, second = next(batches, None), next(batches, None)
    if first is None:
        return
    if start_pool is None or (second is None and not any(map(is_isolated, first))):
        yield from map(prepare_file, chain(first, second or (), chain.from_iterable(batches)))
    else:
        yield from _Readers(start_pool).read(chain((first,), (second,) if second else (), batches))


def _batches(paths: Iterable[Path]) -> Iterator[list[Path]]:
    """Small files together, since it takes as long to hand over one as to read it."""
    batch: list[Path] = []
    size = 0
    for path in paths:
        batch.append(path)
        with suppress(OSError):
            size += os.stat(path).st_size  # noqa: PTH116  # half the time of the same by pathlib
        if len(batch) == _FILES_AT_ONCE or size >= _BYTES_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Readers:
    """A pool of processes with a little work ahead of them, and what was asked of them first."""

    def __init__(self, start_pool: StartPool) -> None:
        self._start_pool = start_pool
        self._pool = start_pool()
        self._jobs: deque[_Job] = deque()

    def read(self, batches: Iterator[list[Path]]) -> Iterator[Prepared]:
        try:
            for batch in batches:
                self._jobs.append((batch, self._pool.submit(prepare_files, batch)))
                if len(self._jobs) >= _WAITING:
                    yield from self._first()
            while self._jobs:
                yield from self._first()
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _first(self) -> Iterator[Prepared]:
        batch, future = self._jobs.popleft()
        try:
            found = future.result()
        except BrokenExecutor:
            suspects = [*batch, *chain.from_iterable(other for other, _ in self._jobs)]
            self._jobs.clear()
            self._restart()
            if len(suspects) == 1:
                yield _guilty(suspects[0])
            else:
                yield from map(self._alone, suspects)
        else:
            yield from found

    def _alone(self, path: Path) -> Prepared:
        try:
            return self._pool.submit(prepare_files, [path]).result()[0]
        except BrokenExecutor:
            self._restart()
            return _guilty(path)

    def _restart(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._start_pool()


def _guilty(path: Path) -> Prepared:
    return Prepared(path, None, (Failure(shown(path), _DIED),))
