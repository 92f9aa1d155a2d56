"""The processes that read files for an import: the library itself starts none."""

import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread

from app.jobs.garbage import collect_seldom

_NICENESS = 10


def start_workers() -> Executor:
    """As many processes as there are processors. They are started anew, not forked: a fork copies held locks."""
    return _started(_begin)


def start_workers_behind_a_window() -> Executor:
    """The same, but whatever else has something to do goes first: the window must not wait for a processor."""
    return _started(_give_way)


def _started(initializer: Callable[[], None]) -> Executor:
    return ProcessPoolExecutor(mp_context=get_context("spawn"), max_workers=os.cpu_count(), initializer=initializer)


def _begin() -> None:
    collect_seldom()
    _ignore_stop()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Where the program is killed, nobody tells its processes: they would wait for work for ever."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _ignore_stop() -> None:
    """Ctrl-C reaches every process of a terminal; it is for the one that knows where it is safe to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _give_way() -> None:
    _begin()
    if sys.platform != "win32":
        os.nice(_NICENESS)
