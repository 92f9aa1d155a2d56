"""What stands in the aside, beside the article."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt

from app.panels.aside import Aside
from app.panels.review import ReviewPanel
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


def shown(camera: Camera, name: str, kind: type[T]) -> T:
    """The panel of that name."""
    aside = camera.workspace.parts.aside
    assert isinstance(aside, Aside)
    panel = aside.panel(name)
    assert isinstance(panel, kind)
    return panel
