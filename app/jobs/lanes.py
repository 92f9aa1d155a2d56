"""Threads for work that must not hold up the window.

There are two kinds of lane. In the interactive one only the latest question on a topic counts: what was asked before is
dropped, answered or not. In the batch one everything is done, first in, first out.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.errors import describe
from app.words import say
from archive.errors import ArchiveError
from archive.sentences import Sentence

T = TypeVar("T")

_TURN = 0.0005
"""Seconds after which a busy thread of Python lets others go on. A window gives its turn away at every call of Qt: with
Python's own 5 ms it stalls for 90 ms beside an import, with this for 30, and the import takes as long."""

_STRETCH, _REST = 0.004, 0.001
"""Seconds a long job works and rests in turn. One that opens many files gives its turn away and takes it back so often
that a window, which does the same at every call of Qt, hardly comes to paint: it stalled for 80 ms, now for 40."""


@dataclass(frozen=True, slots=True)
class _Question:
    topic: str
    number: int
    work: Callable[[], Any]
    answered: Callable[[Any], None]
    refused: Callable[[ArchiveError], None]


class Lane(QObject):
    """One thread. Answers and refusals arrive in the thread of the window; a bug is told through `broke`."""

    broke = Signal(str)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(1)
        self._latest: dict[str, int] = {}
        self._has_ended = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        topic: str,
        work: Callable[[], T],
        answered: Callable[[T], None],
        refused: Callable[[ArchiveError], None] = lambda error: None,
    ) -> None:
        """Do `work` in the thread; a later question on the same topic makes this one void.

        After the lane has ended nothing is done: whoever asks then, such as a timer, has ended too.
        """
        if self._has_ended:
            return
        number = self._latest[topic] = self._latest.get(topic, 0) + 1
        question = _Question(topic, number, work, answered, refused)
        self._threads.start(_Runner(question, self._is_latest, self._arrived.emit))

    def drop(self, topic: str) -> None:
        """No answer on this topic is wanted any more."""
        self._latest[topic] = self._latest.get(topic, 0) + 1

    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits to be run."""
        return self._threads.activeThreadCount() == 0

    def forget(self) -> None:
        """No answer to anything asked until now is wanted any more."""
        for topic in self._latest:
            self.drop(topic)

    def finish(self) -> None:
        """Do what waits, and end; nobody hears of it any more."""
        self._has_ended = True
        self._threads.waitForDone()
        self.forget()

    def close(self) -> None:
        """End: forget what waits, and wait for what runs."""
        self._has_ended = True
        self.forget()
        self._threads.clear()
        self._threads.waitForDone()

    def _is_latest(self, question: _Question) -> bool:
        return self._latest.get(question.topic) == question.number

    @Slot(object, object)
    def _deliver(self, question: _Question, outcome: object) -> None:
        if not self._is_latest(question):
            return
        if isinstance(outcome, ArchiveError):
            question.refused(outcome)
        elif isinstance(outcome, _Bug):
            self.broke.emit(say(outcome.sentence))
        else:
            question.answered(outcome)


@dataclass(frozen=True, slots=True)
class _Bug:
    sentence: Sentence


class _Runner(QRunnable):
    """Holds bound methods of the lane only: nothing of the window may die in another thread.

    It lets go of the question when that is done: of some runners that Qt has deleted, PySide keeps the Python half.
    """

    def __init__(
        self, question: _Question, is_wanted: Callable[[_Question], bool], emit: Callable[[_Question, object], None]
    ) -> None:
        super().__init__()
        self._question: _Question | None = question
        self._is_wanted = is_wanted
        self._emit = emit

    def run(self) -> None:
        question, self._question = self._question, None
        if question is None or not self._is_wanted(question):
            return
        outcome: object
        try:
            outcome = question.work()
        except ArchiveError as error:
            outcome = error
        except BaseException as error:  # an exception in a pool thread reaches nobody else
            outcome = _Bug(describe(error))
        self._emit(question, outcome)


class Batch(QObject):
    """One long job: an `archive.progress.Progress` for the library, signals and buttons for the window."""

    advanced = Signal(object, object, str)
    """How much is done, of how much (or None), and what."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._stopped = False
        self._paused = False
        self._rested = time.monotonic()

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.advanced.emit(done, total, message)

    def cancelled(self) -> bool:
        """Whether to stop; while the job is paused, its thread waits here, and now and then lets the window go on."""
        if time.monotonic() - self._rested > _STRETCH:
            time.sleep(_REST)
            self._rested = time.monotonic()
        with self._changed:
            while self._paused and not self._stopped:
                self._changed.wait()
            return self._stopped

    def stop(self) -> None:
        self._set(stopped=True)

    def pause(self, paused: bool) -> None:
        self._set(paused=paused)

    def _set(self, *, stopped: bool | None = None, paused: bool | None = None) -> None:
        with self._changed:
            self._stopped = self._stopped if stopped is None else stopped
            self._paused = self._paused if paused is None else paused
            self._changed.notify_all()
