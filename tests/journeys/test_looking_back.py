"""Somebody sees what was done in an archive, and goes back to where it was before: by keyboard only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.aside import Aside
from app.panels.past import PastPanel
from archive.store.past import Gesture
from tests.journeys.reporter import CTRL, Reporter

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reporter(program: Program, demo_archive: Path, qtbot: QtBot) -> Reporter:
    program.start(demo_archive)
    return Reporter.at(program, qtbot)


def test_three_gestures_and_back_to_before_them(reporter: Reporter) -> None:
    aside, view = reporter.workspace.parts.aside, reporter.readers.pane.view
    assert isinstance(aside, Aside)
    panel = aside.panel("history")
    assert isinstance(panel, PastPanel)
    archive = reporter.workspace.archive

    def told(most: int = 3) -> list[str]:
        rows = [row for row in panel.list.rows.rows() if isinstance(row, Gesture)]
        return [("undone: " if row.is_undone else "") + row.label.partition(":")[0] for row in rows[:most]]

    reporter.wait(lambda: len(reporter.results.visible_articles()) > 1)
    reporter.tab_to("Articles found")
    reporter.press(Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() != 0)
    article = reporter.open_article()
    before = archive.article(article)
    reporter.tab_to("Article")
    reporter.press(Key.Key_Asterisk)
    reporter.press(Key.Key_X)
    reporter.press(Key.Key_J)
    reporter.press(Key.Key_Delete)
    reporter.wait(lambda: len(archive.article(article).annotations) == len(before.annotations) - 1)

    reporter.press(Key.Key_H, CTRL | SHIFT)
    reporter.wait(lambda: told() == ["Delete a highlight", "Set aside", "Star"])
    reporter.press(Key.Key_Down)
    reporter.press(Key.Key_Down)
    assert panel.step.accessibleName() == "Undo the last 3"
    reporter.press(Key.Key_U)
    reporter.wait(lambda: told() == ["undone: Delete a highlight", "undone: Set aside", "undone: Star"])
    now = archive.article(article)
    assert (now.article.starred, now.article.state) == (before.article.starred, before.article.state)
    assert now.annotations == before.annotations
    reporter.wait(lambda: view.article is not None and len(view.article.highlights) == len(before.annotations))

    reporter.wait(lambda: panel.step.accessibleName() == "Do again")
    reporter.press(Key.Key_U)
    reporter.wait(lambda: archive.article(article).article.starred)
    assert QApplication.focusWidget() is panel.list
    while (current := panel.current()) is None or current.article in (None, article):
        reporter.press(Key.Key_Down)
    reporter.press(Key.Key_Return)
    reporter.wait(lambda: reporter.open_article() == current.article)
    reporter.press(Key.Key_Escape)
    assert aside.isHidden()
