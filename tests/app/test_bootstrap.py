"""The window as a whole: it comes, it goes, and leaves nothing behind."""

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import bootstrap
from app.bootstrap import Program
from app.controllers.desk import Desk
from app.main_window import MainWindow, Parts
from app.settings import Settings
from app.workspace import Workspace


def test_a_window_leaves_no_widget_and_no_thread(
    programs: Callable[[], Program], demo_archive: Path, qtbot: QtBot
) -> None:
    before = set(QApplication.topLevelWidgets())
    threads = set(threading.enumerate())
    program = programs()
    program.start(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    gone = [weakref.ref(part) for part in (workspace, workspace.bus, workspace.lane, *workspace.controllers)]
    destroyed: list[str] = []
    for part in (workspace.parts.search_box, program.window, program.failure, program.first_page):
        part.destroyed.connect(partial(destroyed.append, type(part).__name__))
    del workspace, part
    program.actions["help.keys"].trigger()
    program.window.close()
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert set(destroyed) == {"SearchBox", "MainWindow", "FailureDialog", "FirstPage"}
    assert set(QApplication.topLevelWidgets()) - before == set()
    assert set(threading.enumerate()) - threads == set()
    program.archives = None  # type: ignore[assignment]
    program._workspace = None
    qtbot.waitUntil(lambda: _are_gone(gone))  # answers on their way hold those who asked


def _are_gone(parts: Sequence[weakref.ref[object]]) -> bool:
    gc.collect()
    return all(part() is None for part in parts)


def test_opening_another_archive_ends_the_work_on_the_first(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    first = opened.archives.workspace
    assert first is not None
    opened.archives.create(tmp_path / "second.cuttings")
    qtbot.waitUntil(lambda: opened.archives.workspace is not first)
    assert opened.window.windowTitle().startswith("second")
    with pytest.raises(Exception, match="closed"):
        first.archive.search("*")


class Clinging(QObject):
    """A controller that belongs to the window, as one with dialogs may."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self.desk = desk
        self.starred: list[Path] = []
        desk.actions["article.star"].triggered.connect(self.star)

    def star(self) -> None:
        self.starred.append(self.desk.archive.path)


def test_controllers_end_with_their_archive_and_their_actions_with_them(
    programs: Callable[[], Program], demo_archive: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Clinging] = []

    furnish = bootstrap.furnish

    def with_clinging(desk: Desk, window: MainWindow) -> tuple[Parts, list[object]]:
        parts, controllers = furnish(desk, window)
        if desk.archive.path.stem == "demo":
            made.append(Clinging(desk, window))
            controllers += made
        return parts, controllers

    monkeypatch.setattr(bootstrap, "furnish", with_clinging)
    program = programs()
    star = program.actions["article.star"]
    program.start(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    star.setEnabled(True)
    star.trigger()
    [clinging] = made
    made.clear()
    assert clinging.starred == [demo_archive]
    program.archives.create(tmp_path / "second.cuttings")
    qtbot.waitUntil(lambda: program.window.windowTitle().startswith("second"))
    qtbot.waitUntil(lambda: not isValid(clinging) and not star.isEnabled())


def test_forgotten_traces_stay_forgotten(opened: Program, window_settings: Settings, demo_archive: Path) -> None:
    opened.actions["help.forget"].trigger()
    opened.window.close()
    assert window_settings.recent() == []
    assert window_settings.of_archive(demo_archive) == {}


def test_place_and_layout_of_the_window_are_found_again(
    programs: Callable[[], Program], demo_archive: Path, qtbot: QtBot
) -> None:
    def start() -> Program:
        program = programs()
        program.start(demo_archive)
        qtbot.waitUntil(lambda: program.archives.workspace is not None and program.window.isVisible())
        program.window.resize(1300, 700)  # the screen of the tests is smaller than that
        return program

    first = start()
    splitter = first.window.findChild(QSplitter)
    assert splitter is not None
    splitter.setSizes([240, 500, 558])
    first.window.close()
    again = start().window.findChild(QSplitter)
    assert again is not None
    qtbot.waitUntil(lambda: again.sizes()[0] > 0)
    assert again.sizes()[:2] == [240, 500]


def test_the_facets_give_way_in_a_narrow_window_and_come_back(opened: Program, qtbot: QtBot) -> None:
    facets, action = opened.window.findChild(QSplitter).widget(0), opened.actions["view.facets"]
    opened.window.resize(1300, 700)
    assert (facets.isVisible(), action.isChecked()) == (True, True)
    opened.window.resize(1100, 700)
    assert (facets.isVisible(), action.isChecked()) == (False, False)
    action.trigger()
    assert (facets.isVisible(), action.isChecked()) == (True, True)
    opened.window.resize(1300, 700)
    action.trigger()
    opened.window.resize(1100, 700)
    opened.window.resize(1300, 700)
    assert (facets.isVisible(), action.isChecked()) == (False, False)


def test_pyside_keeps_its_references_to_none() -> None:
    """One release lost a reference at every call that returns nothing, and ended the process after some thousands."""
    code = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for number in range(20_000):\n"
        "    thing.setObjectName(str(number))\n"
        "print(thing.objectName())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("19999\n", 0), done.stderr
