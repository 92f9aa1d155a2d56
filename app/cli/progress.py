"""Progress on stderr: a line at each acknowledged batch for scripts, one line redrawn in place on a terminal."""

import signal
import sys
from types import FrameType, TracebackType
from typing import Self

from app.cli.streams import tell

_CLEAR_LINE = "\r\x1b[K"
_BAR = 24


class Reporter:
    """An `archive.progress.Progress` for the time of a `with` block; `verb` says what was done to so many things."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._terminal = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._terminal:
            tell(_CLEAR_LINE, end="")

    def report(self, done: int, total: int | None, message: str = "") -> None:
        line = f"{self._verb} {done}"
        if self._terminal:
            tell(f"{_CLEAR_LINE}{_bar(done, total)}{line} {message}", end="")
        else:
            tell(line)

    def cancelled(self) -> bool:
        return False


class StoppableReporter(Reporter):
    """The first Ctrl-C asks the operation to end at its next safe point; a second one interrupts it at once."""

    def __init__(self, verb: str) -> None:
        super().__init__(verb)
        self._stop = False

    def __enter__(self) -> Self:
        self._previous = signal.signal(signal.SIGINT, self._interrupt)
        return super().__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._previous)
        super().__exit__(kind, error, trace)

    def cancelled(self) -> bool:
        return self._stop

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        self._stop = True
        signal.signal(signal.SIGINT, self._previous)


def _bar(done: int, total: int | None) -> str:
    if not total:
        return ""
    filled = _BAR * min(done, total) // total
    return f"[{'#' * filled}{' ' * (_BAR - filled)}] "
