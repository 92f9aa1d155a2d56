"""What a test of the window leaves behind is a leak of the program's: a widget, a thread, work under way, a warning.

What a test of trouble expects to be logged it names: `@pytest.mark.logs("words of it")`. Messages of Qt are watched by
pytest-qt itself.
"""

import gc
import logging
import re
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.jobs.lanes import Lane

_PATIENCE_SECONDS = 10.0
"""How long threads that were told to end may take on a busy machine."""


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _tidy(request: pytest.FixtureRequest) -> Iterator[None]:
    """Made first and so the last to end: nothing may be left then that was not there before."""
    threads = _threads()
    widgets = _widgets()
    warnings = _Warnings()
    logging.getLogger().addHandler(warnings)
    yield
    logging.getLogger().removeHandler(warnings)
    _end_what_was_told_to()
    expected = [mark.args[0] for mark in request.node.iter_markers("logs")]
    left = {
        "widgets": [_named(one) for one in _widgets() - widgets],
        "work under way": [lane for lane in _lanes() if not lane.is_idle()],
        "threads of Qt": QThreadPool.globalInstance().activeThreadCount(),
        "threads": _threads_left(threads),
        "warnings": [said for said in warnings.said if not any(re.search(one, said) for one in expected)],
    }
    if any(left.values()):
        pytest.fail(f"left behind: { {what: found for what, found in left.items() if found} }")


def _lanes() -> list[Lane]:
    return [one for one in gc.get_objects() if isinstance(one, Lane) and isValid(one)]


def _widgets() -> set[QWidget]:
    return set(QApplication.topLevelWidgets()) if QApplication.instance() is not None else set()


def _end_what_was_told_to() -> None:
    """Windows that are closed go when their turn comes; objects in circles when Python looks for them.

    What Python put on the clipboard of a platform that draws nowhere would end the process when Python itself ends.
    """
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.clipboard().clear()  # else Qt lets go of a test's data when Python is gone: the process crashes
    gc.collect()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.windowTitle()}"


def _threads() -> set[threading.Thread]:
    """Python never forgets a thread of Qt's that it met; those are asked for by their lanes."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


def _threads_left(before: set[threading.Thread]) -> list[str]:
    end = time.monotonic() + _PATIENCE_SECONDS
    while (left := _threads() - before) and time.monotonic() < end:
        time.sleep(0.01)
    return sorted(thread.name for thread in left)
