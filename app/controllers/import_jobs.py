"""Imports one after the other in the batch lane: each looks at its files first, then stores what it can read.

What an import has done so far is read from the report it fills in, ten times a second: a folder in which everything
is known stores nothing, and would never tell of itself.
"""

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.desk import Desk
from app.errors import describe
from app.jobs.lanes import Batch
from app.jobs.workers import start_workers_behind_a_window
from app.panels.strip import ImportState
from archive import Archive
from archive.errors import ArchiveError
from archive.importers.base import Failure
from archive.operations.ingest import ImportReport
from archive.operations.survey import Survey, survey

T = TypeVar("T")

MANY = 20
"""From so many files on it is asked whether they are meant."""
_EVERY = 100


@dataclass(frozen=True, slots=True)
class Job:
    """Files and folders to import. `asks`: where they turn out to be many, the user is asked before anything is stored.

    `watched` is the folder that they appeared in by themselves. `found` is what is in them, where that is known.
    """

    paths: tuple[Path, ...]
    asks: bool = False
    watched: Path | None = None
    found: Survey | None = None


class ImportJobs(QObject):
    """The queue of imports of one open archive."""

    asked = Signal(object)
    """A `Job` of many files, looked at and taken out of the queue: add it again without `asks` to go on."""
    advanced = Signal(object, object)
    """An `ImportState`, and the `ImportReport` that is being filled in."""
    refused = Signal(object)
    """An `ArchiveError` that says why the archive took nothing more; `finished` follows."""
    finished = Signal(object, object)
    """The `Job` and its `ImportReport`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._batch = Batch(self)
        self._report = ImportReport()
        self._looked_at = 0
        self._paused = self._stopping = False
        self._number = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY)
        self._clock.timeout.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def add(self, job: Job, *, first: bool = False) -> None:
        """Queue an import, at the end or before all others."""
        (self._waiting.appendleft if first else self._waiting.append)(job)
        if self._running is None:
            self._next()

    def pause(self, paused: bool) -> None:
        self._paused = paused
        self._batch.pause(paused)
        self._tell()

    def stop(self) -> None:
        """End the import that goes on at its next safe point: what it stored stays."""
        if self._running is not None:
            self._stopping = True
            self._batch.stop()
            self._tell()

    def close(self) -> None:
        """Begin nothing more, and stop what goes on; the batch lane is closed by whoever opened it."""
        self._waiting.clear()
        self._clock.stop()
        self._batch.stop()

    def _next(self) -> None:
        if not self._waiting:
            self._running = None
            self._clock.stop()
            return
        job = self._running = self._waiting.popleft()
        self._batch.deleteLater()
        self._batch, self._report = Batch(self), ImportReport()
        self._paused = self._stopping = False
        self._looked_at = 0
        self._clock.start()
        if job.found is None:
            self._batch.advanced.connect(self._count)
            self._ask(partial(_look, job.paths, self._batch), self._looked)
        else:
            self._store(job)

    def _store(self, job: Job) -> None:
        self._running = job
        self._ask(partial(_store, self._desk.archive, job.paths, self._batch, self._report), self._stored)
        self._tell()

    def _ask(self, work: Callable[[], T], answered: Callable[[T], None]) -> None:
        self._number += 1  # of two questions on one topic the lane would drop the first
        self._desk.batch.ask(f"import {self._number}", work, answered, self._failed)

    def _count(self, done: int, total: int | None, message: str) -> None:
        self._looked_at = done

    def _looked(self, found: Survey) -> None:
        job = self._running
        assert job is not None
        job = Job(job.paths, job.asks, job.watched, found)
        if found.cancelled:
            self._report.cancelled = True
            self._end(job)
        elif job.asks and found.files >= MANY:
            self._next()
            self.asked.emit(job)
        else:
            self._store(job)

    def _stored(self, report: ImportReport) -> None:
        assert self._running is not None
        self._end(self._running)

    def _failed(self, error: ArchiveError) -> None:
        assert self._running is not None
        self._report.cancelled = True
        self.refused.emit(error)
        self._end(self._running)

    def _end(self, job: Job) -> None:
        report = self._report
        self._next()
        self.finished.emit(job, report)

    def _tell(self) -> None:
        job = self._running
        if job is None:
            return
        report, found = self._report, job.found
        read = report.imported + report.versions + report.duplicates + len(report.failed)
        total = max(found.files, read) if found and found.is_countable else None
        state = ImportState(
            done=read if found else self._looked_at,
            total=total,
            failed=len(report.failed),
            waiting=len(self._waiting),
            looking=found is None,
            paused=self._paused,
            stopping=self._stopping,
        )
        self.advanced.emit(state, report)


def _look(paths: tuple[Path, ...], batch: Batch) -> Survey:
    try:
        return survey(paths, batch)
    except Exception as error:  # the import itself can do without
        describe(error)
        return Survey(is_countable=False)


def _store(archive: Archive, paths: tuple[Path, ...], batch: Batch, report: ImportReport) -> ImportReport:
    """Import, and let the index catch up. After a bug the report still says what was stored."""
    try:
        archive.import_paths(paths, batch, start_pool=start_workers_behind_a_window, report=report)
        with suppress(ArchiveError):  # the next search catches up, and says what is in the way
            archive.drain()
    except ArchiveError:
        raise
    except Exception as error:
        report.failed.append(Failure(str(paths[0]), describe(error)))
    return report
