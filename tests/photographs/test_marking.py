"""Marking and tagging a passage, and going through what was marked."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.controllers.tagging import TaggingController
from app.main_window import View
from app.panels.excerpts import ExcerptsPanel
from archive.model import Span
from tests.journeys.reporter import controller_in
from tests.photographs.camera import Camera

QUERY = "gate* AND (log OR order)"


def test_tagging(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search(QUERY)
    camera.read()
    view = camera.pane.view
    assert view.article is not None
    quote = "records that two gates were opened manually"
    start = view.article.body.index(quote)
    view.select(Span(start, start + len(quote)))
    view.setFocus()
    picker = controller_in(camera.workspace, TaggingController).picker
    camera.bot.keyClick(view, Qt.Key.Key_T)
    camera.wait(lambda: QApplication.focusWidget() is picker.field)
    for typed, chips in (("oshar", 1), ("order", 2)):
        camera.bot.keyClicks(picker.field, typed)
        camera.bot.keyClick(picker.field, Qt.Key.Key_Return)
        camera.wait(lambda chips=chips: len(picker.chips.chips) == chips)  # type: ignore[misc]
    camera.bot.keyClicks(picker.field, "w")
    camera.wait(lambda: picker.statement.sentence().endswith("named · paraphrased"))
    camera.take("tagging")
    camera.turn_dark()
    camera.take("tagging-dark")


def test_going_through_excerpts(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.workspace.desk.actions["view.excerpts"].trigger()
    panel = camera.workspace.parts.others[View.EXCERPTS]
    assert isinstance(panel, ExcerptsPanel)
    camera.wait(lambda: panel.rows.rowCount() > 2)
    panel.list.setFocus()
    camera.bot.keyClick(panel.list, Qt.Key.Key_Home)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Down)
    camera.wait(lambda: panel.details.shown is not None)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    height = panel.list.rowHeight(1)
    camera.bot.keyClick(panel.list, Qt.Key.Key_Space)
    camera.wait(lambda: panel.list.rowHeight(1) > height)
    camera.take("excerpts")
    camera.turn_dark()
    camera.take("excerpts-dark")
