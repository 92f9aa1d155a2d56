"""Reading many files, several at once where the caller lends processes to do it in.

Libraries that read strangers' files are large and written in C: one that dies takes its process along. So a pool that
breaks is replaced, and the files it had are read one by one until the guilty one is known by name. A file of many
articles is cut into lines here, one after the other, and understood there, many at a time; what comes of them is put
together in the order of the lines.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path

from archive.importers.base import Divisible, Failure, Importer, Line, Outcome, shown
from archive.operations.prepare import (
    LONGEST_READING,
    Found,
    Prepared,
    is_worth_a_process,
    prepare_file,
    prepare_files,
    prepare_lines,
    read_here,
    surviving,
)
from archive.sentences import Sentence

StartPool = Callable[[], Executor]
"""Starts processes that can import this library; it is called again when one of them has died."""

_FILES_AT_ONCE = 128
_BYTES_AT_ONCE = 1024 * 1024
_BYTES_WAITING = 32 * 1024 * 1024
_WAITING = 2 * (os.cpu_count() or 1) + 1
_DIED = Sentence(
    "The program that reads such files broke down on this one, or worked on it for more than {seconds} "
    "seconds: see whether it opens elsewhere, and import a copy saved from there.",
    seconds=LONGEST_READING,
)

_Job = tuple[list[Path], Future[list[Prepared]]]
_Lines = Sequence[Line]
_Outcomes = list[Outcome[Found]]
_Work = Callable[[_Lines], _Outcomes]


def prepared(paths: Iterable[Path], start_pool: StartPool | None = None) -> Iterator[Prepared]:
    """What each of these files gave, in their order; read in this process where there is no pool, or little to do.

    A few files that could harm their reader go to a pool all the same. What a file of many articles gave is read as
    it is iterated, which has to be done before the next file is asked for.
    """
    batches = _batches(paths)
    first, second = next(batches, None), next(batches, None)
    if first is None:
        return
    if start_pool is None or (second is None and not any(is_worth_a_process(path, _BYTES_AT_ONCE) for path in first)):
        for path in chain(first, second or (), chain.from_iterable(batches)):
            yield prepare_file(path, read_here)
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
        for one in self._first_read():
            yield prepare_file(one.path, self._read_many) if one.found is None else one

    def _first_read(self) -> Iterator[Prepared]:
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

    def _read_many(self, path: Path, importer: Importer, original: str) -> Iterator[Found]:
        """The articles of a file of many, and Failures; after a bug the rest of the file is left unread."""
        if not isinstance(importer, Divisible):
            yield from read_here(path, importer, original)
            return
        work = partial(prepare_lines, importer, path, original)
        for one in surviving(path, importer.listed(path, self._outcomes(work, importer.lines(path)))):
            yield one
            if isinstance(one, Failure) and one.trace:
                return

    def _outcomes(self, work: _Work, parts: Iterator[_Lines]) -> Iterator[Outcome[Found]]:
        """What `work` makes of all these lines, in their order."""
        waiting: deque[tuple[_Lines, Future[_Outcomes]]] = deque()
        trouble: list[Exception] = []
        for lines in _quietly(parts, trouble):
            waiting.append((lines, self._submit(work, lines)))
            while len(waiting) >= _WAITING or sum(_size(lines) for lines, _ in waiting) > _BYTES_WAITING:
                yield from _result(work, *waiting.popleft())
        while waiting:
            yield from _result(work, *waiting.popleft())
        for error in trouble:
            raise error

    def _submit(self, work: _Work, lines: _Lines) -> Future[_Outcomes]:
        try:
            return self._pool.submit(work, lines)
        except BrokenExecutor:  # by a file that is read beside this one, and found out when its turn comes
            self._restart()
            return self._pool.submit(work, lines)


def _result(work: _Work, lines: _Lines, future: Future[_Outcomes]) -> _Outcomes:
    """What became of lines in another process; where that has died, they are read in this one."""
    try:
        return future.result()
    except BrokenExecutor:
        return work(lines)


def _quietly(parts: Iterator[_Lines], trouble: list[Exception]) -> Iterator[_Lines]:
    """The parts until something goes wrong, which is put into `trouble`: what was read before it comes first."""
    try:
        yield from parts
    except Exception as error:
        trouble.append(error)


def _size(lines: _Lines) -> int:
    return sum(line.size for line in lines)


def _guilty(path: Path) -> Prepared:
    return Prepared(path, None, (Failure(shown(path), _DIED),))
