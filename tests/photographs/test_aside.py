"""What stands in the aside, beside the article."""

from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt

from app.controllers.todos import TodosController
from app.panels.aside import Aside
from app.panels.past import PastPanel
from app.panels.review import ReviewPanel
from app.panels.todos import TodosPanel
from archive import Archive
from tests.photographs import archives
from tests.photographs.camera import Camera
from tests.photographs.test_articles import DOUBTED

T = TypeVar("T")


def test_positions_to_check(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        paragraphs = archive.article(archives.DUTY_LOG).version.body.split("\n")
    said = "“Either this log lies or our minister does, and I would like to know which before it rains,” she said."
    archives.revise(desk_archive, (f"“{DOUBTED},” she said.", said), (f"{paragraphs[3]}\n", ""))
    camera.open(desk_archive)
    camera.program.actions["view.review"].trigger()
    panel = shown(camera, "review", ReviewPanel)
    camera.wait(lambda: panel.review is not None)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Down)
    camera.wait(lambda: panel.review is not None and panel.review.span is not None)
    camera.take("positions-to-check")
    camera.turn_dark()
    camera.take("positions-to-check-dark")


def test_things_to_do(camera: Camera, desk_archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TodosController, "now", lambda self: datetime(2025, 7, 4, 9))
    with Archive.open(desk_archive) as archive:
        keys = [excerpt.annotation.id for excerpt in archive.excerpt_page("", limit=4)]
        for key, note in zip(keys, NOTES, strict=True):
            archive.change(key, note=note)
        archive.drain()
    camera.open(desk_archive)
    camera.program.actions["view.todos"].trigger()
    panel = shown(camera, "todos", TodosPanel)
    camera.wait(lambda: panel.current() is not None)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Return)
    camera.wait(lambda: camera.pane.view.current_highlight() is not None)
    camera.take("to-dos")
    camera.turn_dark()
    camera.take("to-dos-dark")


def test_nothing_to_do(camera: Camera, tmp_path: Path) -> None:
    Archive.create(tmp_path / "new.cuttings").close()
    camera.open(tmp_path / "new.cuttings")
    camera.program.actions["view.todos"].trigger()
    camera.settle()
    camera.take("nothing-to-do")


def test_the_history(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    for number, starred in ((7, True), (7, False), (3, True)):
        camera.workspace.bus.publish(camera.workspace.archive.set_starred(number, starred))
    camera.workspace.archive.undo()
    camera.program.actions["view.history"].trigger()
    panel = shown(camera, "history", PastPanel)
    camera.wait(lambda: panel.current() is not None)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Down)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Down)
    camera.take("history")
    camera.turn_dark()
    camera.take("history-dark")


NOTES = (
    "Who signed it?\n[ ] ask the ministry for the fax journal @2025-07-02\n[x] find the treaty",
    "[ ] call the night porter @2025-07-04",
    "[ ] ask the Observer whether anybody else has compared the hand with earlier pages @2025-07-08\n[ ] a photograph",
    "[ ] look at it again a year later @2026-04-04",
)


def shown(camera: Camera, name: str, kind: type[T]) -> T:
    """The panel of that name."""
    aside = camera.workspace.parts.aside
    assert isinstance(aside, Aside)
    panel = aside.panel(name)
    assert isinstance(panel, kind)
    return panel
