"""Ticked excerpts of an actor or an issue go to a new one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.splitting import SplittingController
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from tests.app.controllers.words_window import names, panel, select, stocked, toasts, undone, workspace
from tests.app.trouble import controller_of

__all__ = ["panel", "stocked", "toasts", "workspace"]


@pytest.fixture
def splitting(program: Program, panel: VocabularyPanel, qtbot: QtBot) -> SplittingController:
    """Mara Bell is shown with three excerpts, two of which are ticked."""
    select(panel, "Mara Bell", qtbot)
    rows = panel.sheet.excerpts.rows
    qtbot.waitUntil(
        lambda: rows.rowCount() == 3 and rows.data(rows.index(0)) is not None and rows.excerpt(2) is not None
    )
    action = controller_of(program, SplittingController)._desk.actions["vocabulary.split"]
    assert not action.isEnabled()
    for row in (0, 1):
        rows.toggle(row)
    assert action.isEnabled()
    return controller_of(program, SplittingController)


def test_ticked_excerpts_go_to_a_new_one_that_is_shown(
    workspace: Workspace, panel: VocabularyPanel, splitting: SplittingController, toasts: list[str], qtbot: QtBot
) -> None:
    chosen = panel.sheet.excerpts.chosen()
    workspace.desk.actions["vocabulary.split"].trigger()
    assert splitting.popover.isVisible()
    QTest.keyClicks(splitting.popover.field, "Marta Bell")
    QTest.keyClick(splitting.popover.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.sheet.head.name.text() == "Marta Bell")
    assert splitting.popover.isHidden()
    new = workspace.archive.find_tag("Marta Bell").id
    assert sorted(one.annotation.id for one in workspace.archive.excerpts_with(new)) == sorted(chosen)
    assert toasts == ["Split Marta Bell from Mara Bell"]
    assert not workspace.desk.actions["vocabulary.split"].isEnabled()
    undone(workspace, lambda: "Marta Bell" not in names(panel), qtbot)


def test_a_name_that_is_taken_is_refused_where_it_was_typed(
    workspace: Workspace, panel: VocabularyPanel, splitting: SplittingController, qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.sheet.excerpts.split, Qt.MouseButton.LeftButton)
    QTest.keyClicks(splitting.popover.field, "Bell Mara")
    QTest.keyClick(splitting.popover.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(splitting.popover.trouble()))
    assert "Bell Mara" in splitting.popover.trouble()
    assert splitting.popover.isVisible()
    assert len(panel.sheet.excerpts.chosen()) == 2
