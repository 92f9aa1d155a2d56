"""A bug is told in a dialog and logged without a word of anybody's, and the window lives on."""

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import errors
from app.bootstrap import Program
from app.errors import catch_all
from app.workspace import Workspace
from tests.app.trouble import read_first, search, star

NOTE = "ruobrah eht ta nees"[::-1]  # source may be logged, and so does not have it
"""What the user wrote."""


def fail(note: str = NOTE) -> None:
    raise KeyError(note)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where bugs are written down; there is nothing yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "cuttings" / "log" / "errors.log"


@pytest.fixture
def caught(opened: Program) -> Iterator[Program]:
    """The window as it is outside of tests: it catches what nobody else does."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    catch_all(opened.failure.told.emit)
    yield opened
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


class Faulty(QObject):
    def slot(self) -> None:
        fail()


class FaultyWidget(QWidget):
    has_failed = False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.has_failed:
            self.has_failed = True
            fail()


class FaultyEnd:
    def __del__(self) -> None:
        fail()


def in_a_slot(program: Program) -> None:
    program.faulty = Faulty()  # type: ignore[attr-defined]
    program.actions["search.focus"].triggered.connect(program.faulty.slot)  # type: ignore[attr-defined]
    program.actions["search.focus"].trigger()


def in_an_event(program: Program) -> None:
    widget = FaultyWidget(program.window)
    widget.show()


def in_the_lane(program: Program) -> None:
    lane(program, "lane").ask("bug", partial(fail, NOTE), print)


def in_the_batch_lane(program: Program) -> None:
    lane(program, "batch").ask("bug", fail, print)


def in_an_answer(program: Program) -> None:
    lane(program, "lane").ask("fine", int, fail)


def in_a_thread(program: Program) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def at_the_end_of_an_object(program: Program) -> None:
    FaultyEnd()


def lane(program: Program, name: str) -> object:
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    return getattr(workspace, name)


@pytest.mark.parametrize(
    "fault",
    [
        in_a_slot,
        in_an_event,
        in_the_lane,
        in_the_batch_lane,
        in_an_answer,
        in_a_thread,
        at_the_end_of_an_object,
    ],
    ids=lambda fault: fault.__name__,
)
def test_a_bug_is_told_and_logged_and_the_window_lives_on(
    caught: Program, log: Path, qtbot: QtBot, fault: Callable[[Program], None], capfd: pytest.CaptureFixture[str]
) -> None:
    fault(caught)
    qtbot.waitUntil(caught.failure.isVisible)
    said, logged = caught.failure.text(), log.read_text("utf-8")
    assert said == f"This is a bug in Cuttings (KeyError). What was saved before is safe; {log} says where it happened."
    assert "KeyError" in logged
    assert "test_errors.py" in logged
    assert "in fail" in logged
    printed = "".join(capfd.readouterr())
    assert NOTE not in said + logged + printed
    caught.failure.close()
    read_first(caught, qtbot)
    assert star(caught, qtbot) == "Star"
    assert search(caught, "governor", qtbot)
    assert not caught.failure.isVisible()


def test_the_same_bug_many_times_is_one_dialog(caught: Program, log: Path, qtbot: QtBot) -> None:
    for _ in range(50):
        in_a_thread(caught)
    qtbot.waitUntil(caught.failure.isVisible)
    qtbot.wait(50)
    assert caught.failure.text().count("This is a bug") == 1
    assert log.read_text("utf-8").count(" KeyError\n") == 50


def test_a_log_that_cannot_be_written_hides_no_bug(caught: Program, log: Path, qtbot: QtBot) -> None:
    log.mkdir(parents=True)
    in_a_slot(caught)
    qtbot.waitUntil(caught.failure.isVisible)
    assert "it could not be logged" in caught.failure.text()
    assert "in fail" in caught.failure.text()
    assert NOTE not in caught.failure.text()


def test_the_log_does_not_grow_for_ever(log: Path) -> None:
    for number in range(60):
        errors.log("Storm", f"{number} " + "x" * 50_000)
    files = sorted(log.parent.iterdir())
    assert [file.name for file in files] == ["errors.log", "errors.old.log"]
    assert sum(file.stat().st_size for file in files) < 2_200_000
    assert "59 x" in log.read_text("utf-8")
