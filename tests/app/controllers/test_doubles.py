"""Names that are alike are proposed as doubles, and one decides of each pair."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.doubles import DoublesController
from app.controllers.merging import MergingController
from app.main_window import View
from app.panels.doubles import DoublesPanel
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from archive.model import TagKind
from tests.app.controllers.words_window import panel, select, show, stocked, toasts, undone, workspace
from tests.app.trouble import controller_of

__all__ = ["panel", "stocked", "toasts", "workspace"]


@pytest.fixture
def doubles(program: Program, workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot) -> DoublesPanel:
    """The list, opened from another view."""
    workspace.desk.actions["view.articles"].trigger()
    workspace.desk.actions["vocabulary.doubles"].trigger()
    assert program.window.view is View.VOCABULARY
    found = controller_of(program, DoublesController).doubles
    qtbot.waitUntil(lambda: bool(found.rows))
    return found


def pairs(doubles: DoublesPanel) -> list[tuple[str, str, str]]:
    return [(row.pair.first.name, row.pair.second.name, row.pair.reason) for row in doubles.rows]


def test_pairs_are_listed_with_the_reason_and_what_tells_them_apart(
    panel: VocabularyPanel, doubles: DoublesPanel
) -> None:
    assert panel.pages.currentWidget() is doubles
    assert pairs(doubles) == [("Mara Bell", "Bell Mara", "The same words in another order")]
    assert doubles.rows[0].pair.first.lines == ("person  ·  3 excerpts",)


def test_a_pair_is_merged_from_the_list(
    program: Program, doubles: DoublesPanel, toasts: list[str], qtbot: QtBot
) -> None:
    qtbot.mouseClick(doubles.rows[0].merge, Qt.MouseButton.LeftButton)
    merging = controller_of(program, MergingController)
    qtbot.waitUntil(lambda: merging.sheet is not None and merging.sheet.merge.isEnabled())
    assert merging.sheet is not None
    assert merging.sheet.kept.name.text() == "Mara Bell"
    qtbot.mouseClick(merging.sheet.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: doubles.rows == [])
    assert doubles.sentence().startswith("No two actors have names that are alike")
    assert toasts == ["Merge Bell Mara into Mara Bell"]


def test_two_that_are_not_the_same_are_never_proposed_again_unless_that_is_undone(
    workspace: Workspace, doubles: DoublesPanel, qtbot: QtBot
) -> None:
    doubles.rows[0].apart.setFocus()
    QTest.keyClick(doubles.rows[0].apart, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: doubles.rows == [])
    one, other = (workspace.archive.find_tag(name) for name in ("Mara Bell", "Bell Mara"))
    assert [tag.id for tag in workspace.archive.tag(one.id).kept_apart] == [other.id]
    assert doubles.window().focusWidget() is doubles.back
    undone(workspace, lambda: len(doubles.rows) == 1, qtbot)


def test_each_kind_has_its_own_and_one_goes_back_to_the_sheet(
    panel: VocabularyPanel, doubles: DoublesPanel, qtbot: QtBot
) -> None:
    show(panel, TagKind.ISSUE)
    qtbot.waitUntil(lambda: doubles.sentence().startswith("No two issues have names that are alike"))
    show(panel, TagKind.ACTOR)
    qtbot.waitUntil(lambda: len(doubles.rows) == 1)
    doubles.setFocus()
    QTest.keyClick(doubles.back, Qt.Key.Key_Escape)
    assert panel.pages.currentWidget() is panel.sheet


def test_choosing_one_in_the_list_leads_back_to_its_sheet(
    panel: VocabularyPanel, doubles: DoublesPanel, qtbot: QtBot
) -> None:
    select(panel, "Bell Mara", qtbot)
    assert panel.pages.currentWidget() is panel.sheet


def test_what_is_found_elsewhere_comes_into_the_list(workspace: Workspace, doubles: DoublesPanel, qtbot: QtBot) -> None:
    _, changes = workspace.archive.make_tag(TagKind.ACTOR, "M. Bell")
    workspace.bus.did(changes)
    qtbot.waitUntil(lambda: len(doubles.rows) > 1)
