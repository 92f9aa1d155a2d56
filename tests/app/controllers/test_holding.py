"""An archive that another copy holds is read here, says so, and can be written when the other one is gone."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions.catalogue import CATALOGUE
from app.bootstrap import Program
from app.claim import Holder
from app.controllers import holding
from app.controllers.marking import MarkingController
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.workspace import Workspace
from tests.app.controllers.test_archives import is_open
from tests.app.test_claim import ELSEWHERE
from tests.app.trouble import controller_of, notice

HELD = "Read-only: another copy holds this archive."
_OF_THE_WINDOW = ("view.", "help.", "search.", "pane.")
READING = {
    *("archive.new", "archive.open", "archive.demo", "archive.quit"),
    *("article.back", "article.forward", "article.find", "article.next_hit", "article.previous_hit", "article.page"),
    *("article.next_highlight", "article.previous_highlight", "article.versions", "article.print"),
    *("article.names", "article.next_mention", "article.previous_mention"),
    *("archive.export_codebook", "vocabulary.doubles", "mark.follow"),
    *("article.save_html", "article.original", "mark.grow", "mark.overlap", "mark.copy"),
}
"""What can be done without changing the archive."""


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holding, "_LOOK_MILLISECONDS", 50)
    monkeypatch.setattr(holding, "_LOCK_SECONDS", 0.2)


def workspace(program: Program) -> Workspace:
    found = program.archives.workspace
    assert isinstance(found, Workspace)
    return found


def claim(archive: Path, holder: Holder = ELSEWHERE) -> Path:
    file = archive.with_name(f"{archive.name}-open")
    file.write_text(json.dumps(asdict(holder)))
    return file


def start(program: Program, archive: Path, qtbot: QtBot) -> None:
    program.start(archive)
    qtbot.waitUntil(lambda: is_open(program, "demo"), timeout=20_000)
    qtbot.waitUntil(program.window.isVisible)


def open_for_writing(program: Program, qtbot: QtBot) -> None:
    before = workspace(program)
    offer = before.notice.offer()
    qtbot.waitUntil(offer.isVisible, timeout=20_000)
    assert notice(program) == "Nobody else holds this archive any more."
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.archives.workspace is not before and is_open(program, "demo"))
    assert notice(program) == ""
    assert not workspace(program).archive.is_read_only


def test_what_another_computer_has_open_is_only_read_until_it_is_closed_there(
    program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    file = claim(demo_archive)
    start(program, demo_archive, qtbot)
    assert notice(program) == f"{HELD} It is open on newsroom-2 (ayse): close it there to write here."
    assert workspace(program).archive.search("fax AND governor").total == 2
    before = demo_archive.read_bytes()
    qtbot.wait(200)
    assert not workspace(program).notice.offer().isVisible()
    file.unlink()
    open_for_writing(program, qtbot)
    assert json.loads(file.read_text())["process"] == os.getpid()
    assert demo_archive.read_bytes()[:100] == before[:100]


def test_nothing_that_would_change_a_held_archive_can_be_done(
    program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    claim(demo_archive)
    start(program, demo_archive, qtbot)
    results = program.window.findChild(ResultsPanel)
    qtbot.waitUntil(lambda: bool(results.visible_articles()))
    results.go_to(0)
    qtbot.waitUntil(lambda: program.actions["article.find"].isEnabled())
    marking = controller_of(program, MarkingController)
    assert marking.article is not None
    marking._view.focus_highlight(marking.article.highlights[0].id)
    qtbot.waitUntil(program.actions["mark.overlap"].isEnabled)
    qtbot.waitUntil(program.actions["article.next_mention"].isEnabled)
    enabled = {id for id, action in program.actions.all().items() if action.isEnabled()}
    assert {id for id in enabled if not id.startswith(_OF_THE_WINDOW)} - READING == set()
    assert not any(action.writes for action in CATALOGUE if action.id in enabled)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(demo_archive))])
    drag = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    drag.ignore()
    QApplication.sendEvent(program.window, drag)
    assert not drag.isAccepted()


def test_where_one_was_is_found_again_when_it_is_opened_for_writing(
    program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    file = claim(demo_archive)
    start(program, demo_archive, qtbot)
    program.window.findChild(SearchBox).set_query("governor")
    file.unlink()
    open_for_writing(program, qtbot)
    assert program.window.findChild(SearchBox).query() == "governor"
    qtbot.waitUntil(program.actions["archive.add"].isEnabled)


def test_a_program_that_keeps_the_file_locked_holds_it(program: Program, demo_archive: Path, qtbot: QtBot) -> None:
    other = sqlite3.connect(demo_archive, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    start(program, demo_archive, qtbot)
    assert notice(program) == f"{HELD} Close it there to write here."
    assert workspace(program).archive.search("fax AND governor").total == 2
    other.close()
    open_for_writing(program, qtbot)


@pytest.fixture
def other_window(demo_archive: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """`cuttings ARCHIVE`, as another process with the same locks."""
    (tmp_path / "state" / "cuttings").mkdir(parents=True)
    (tmp_path / "own").mkdir()
    (tmp_path / "state" / "cuttings" / "open").symlink_to(tmp_path / "own")
    process = subprocess.Popen(
        [sys.executable, "-m", "app", str(demo_archive)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path / "state")},
        text=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 60
    file = demo_archive.with_name("demo.cuttings-open")
    while not file.exists() and time.monotonic() < end:
        time.sleep(0.05)
    yield process
    process.kill()
    process.wait()


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be stopped there")
def test_a_window_that_hangs_holds_its_archive_until_it_is_ended(
    other_window: subprocess.Popen[str], program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    os.kill(other_window.pid, signal.SIGSTOP)
    start(program, demo_archive, qtbot)
    assert notice(program).startswith(HELD)
    assert workspace(program).archive.search("fax AND governor").total == 2
    other_window.kill()
    other_window.wait()
    file = demo_archive.with_name("demo.cuttings-open")
    os.utime(file, (1.0, 1.0))  # minutes later
    open_for_writing(program, qtbot)


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be stopped there")
def test_a_window_that_answers_keeps_its_archive(
    other_window: subprocess.Popen[str], program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    program.window.show()
    with qtbot.waitSignal(program.archives.elsewhere, timeout=20_000):
        program.start(demo_archive)
    assert program.archives.workspace is None
    assert "open in another window" in program.window.toast.sentence()
    assert other_window.poll() is None


def test_an_archive_that_another_computer_took_while_this_one_slept_is_only_read(
    opened: Program, demo_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace(opened)
    file = claim(demo_archive)
    holder = opened.archives.findChild(holding.Holding)
    assert isinstance(holder, holding.Holding)
    holder._beat()
    qtbot.waitUntil(lambda: opened.archives.workspace is not before and is_open(opened, "demo"))
    assert notice(opened).startswith(HELD)
    file.unlink()
    open_for_writing(opened, qtbot)


def test_a_claim_goes_with_its_window(opened: Program, demo_archive: Path) -> None:
    file = demo_archive.with_name("demo.cuttings-open")
    assert file.exists()
    opened.window.close()
    assert not file.exists()


def test_an_archive_that_cannot_be_opened_is_left_without_a_claim(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bad.cuttings"
    path.write_text("no archive")
    with qtbot.waitSignal(program.archives.refused):
        program.archives.open(path)
    assert [file.name for file in path.parent.iterdir() if "-open" in file.name] == []
