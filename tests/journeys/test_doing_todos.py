"""A note on a highlight becomes a thing to do, which is found in the aside, gone to, and ticked: by keyboard only."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.noting import NotingController
from app.controllers.todos import TodosController
from app.models.todo_groups import TodoRow
from app.panels.aside import Aside
from app.panels.todos import TodosPanel
from tests.journeys.reporter import CTRL, Reporter, controller_in

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reporter(program: Program, demo_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Reporter:
    monkeypatch.setattr(TodosController, "now", lambda self: datetime(2026, 11, 25, 9))
    program.start(demo_archive)
    return Reporter.at(program, qtbot)


def test_what_is_typed_in_a_note_is_to_be_done_at_once(reporter: Reporter) -> None:
    aside, view = reporter.workspace.parts.aside, reporter.readers.pane.view
    assert isinstance(aside, Aside)
    panel = aside.panel("todos")
    assert isinstance(panel, TodosPanel)
    editor = controller_in(reporter.workspace, NotingController).editor

    def rows() -> dict[str, str]:
        shown = [row for row in panel.list.rows.rows() if isinstance(row, TodoRow)]
        return {row.todo.task.text: row.due for row in shown}

    reporter.wait(lambda: len(reporter.results.visible_articles()) > 1)
    reporter.tab_to("Articles found")
    reporter.press(Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() != 0)
    reporter.press(Key.Key_T, CTRL | SHIFT)
    reporter.wait(lambda: reporter.program.is_idle() and aside.isVisible())
    reporter.tab_to("Article")
    reporter.press(Key.Key_J)
    highlight = view.current_highlight()
    assert highlight is not None
    reporter.press(Key.Key_N)
    reporter.wait(lambda: QApplication.focusWidget() is editor.field)
    reporter.press(Key.Key_A, CTRL)
    reporter.type("[ ] call the ministry @2026-12-01")
    reporter.wait(lambda: rows().get("call the ministry") == "In 6 days · 1 Dec 2026")  # while it is still open
    reporter.press(Key.Key_Escape)
    reporter.wait(lambda: QApplication.focusWidget() is view)
    reporter.press(Key.Key_Down, CTRL)  # to another article
    reporter.wait(lambda: view.article is not None and highlight not in {one.id for one in view.article.highlights})

    reporter.press(Key.Key_T, CTRL | SHIFT)
    reporter.wait(lambda: QApplication.focusWidget() is panel.list)
    while (current := panel.current()) is None or current.task.text != "call the ministry":
        reporter.press(Key.Key_Down)
    reporter.press(Key.Key_Return)
    reporter.wait(lambda: view.current_highlight() == highlight)
    reporter.press(Key.Key_Space)
    reporter.wait(lambda: "call the ministry" not in rows())
    assert reporter.workspace.archive.annotation(highlight).note == "[x] call the ministry @2026-12-01"
    reporter.press(Key.Key_Z, CTRL)
    reporter.wait(lambda: "call the ministry" in rows())
    reporter.press(Key.Key_T, CTRL | SHIFT)
    assert aside.isHidden()
