"""One is made of two actors or issues, after it was said what would become of them."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.merging import MergingController
from app.dialogs.merge_sheet import MergeSheet
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from archive.model import TagKind
from tests.app.controllers.words_window import names, panel, select, show, stocked, toasts, undone, workspace
from tests.app.trouble import controller_of

__all__ = ["panel", "stocked", "toasts", "workspace"]


@pytest.fixture
def merging(program: Program, panel: VocabularyPanel) -> MergingController:
    return controller_of(program, MergingController)


def sheet_of(merging: MergingController, qtbot: QtBot) -> MergeSheet:
    """The sheet, as soon as it says what would become of the two, or why nothing can."""
    qtbot.waitUntil(lambda: merging.sheet is not None and bool(merging.sheet.plan() or merging.sheet.trouble()))
    assert merging.sheet is not None
    return merging.sheet


def select_both(panel: VocabularyPanel, one: str, other: str, qtbot: QtBot) -> None:
    select(panel, one, qtbot)
    match = next(match for match in panel.list.tree.tags.matches if match.tag.name == other)
    place = panel.list.tree.tags.place(match.tag.id)
    panel.list.tree.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)


def test_the_other_one_is_chosen_by_a_few_letters_and_what_would_happen_is_said(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, toasts: list[str], qtbot: QtBot
) -> None:
    select(panel, "Bell Mara", qtbot)
    qtbot.mouseClick(panel.sheet.head.merge, Qt.MouseButton.LeftButton)
    assert merging.chooser.isVisible()
    QTest.keyClicks(merging.chooser.field, "mara")
    assert [match.tag.name for match in merging.chooser.rows.matches] == ["Mara Bell"]
    QTest.keyClick(merging.chooser.field, Qt.Key.Key_Return)
    sheet = sheet_of(merging, qtbot)
    assert (sheet.kept.name.text(), sheet.gone.name.text()) == ("Mara Bell", "Bell Mara")
    assert sheet.kept.name.font().bold()
    assert not sheet.gone.name.font().bold()
    assert sheet.plan() == "1 excerpt moves, 1 exact double drops, the old name becomes an alias."
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(panel) == ["Mara Bell"])
    assert merging.sheet is None
    assert toasts == ["Merge Bell Mara into Mara Bell"]
    assert [alias.name for alias in workspace.archive.tag(workspace.archive.find_tag("Mara Bell").id).aliases] == [
        "Bell Mara"
    ]
    undone(workspace, lambda: sorted(names(panel)) == ["Bell Mara", "Mara Bell"], qtbot)


def test_two_that_are_selected_are_compared_and_the_other_one_may_stay(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    select_both(panel, "Bell Mara", "Mara Bell", qtbot)
    workspace.desk.actions["vocabulary.merge"].trigger()
    sheet = sheet_of(merging, qtbot)
    assert sheet.kept.name.text() == "Mara Bell"  # it is used more
    qtbot.mouseClick(sheet.swap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.plan().startswith("2 excerpts move, 1 exact double"))
    assert (sheet.kept.name.text(), sheet.gone.name.text()) == ("Bell Mara", "Mara Bell")
    qtbot.mouseClick(sheet.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(panel) == ["Bell Mara"])


def test_enter_on_the_button_that_swaps_never_merges(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    merging.open(*(workspace.archive.find_tag(name).id for name in ("Mara Bell", "Bell Mara")))
    sheet = sheet_of(merging, qtbot)
    sheet.swap.setFocus()
    for kept in ("Bell Mara", "Mara Bell"):
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert sheet.kept.name.text() == kept
        qtbot.waitUntil(sheet.merge.isEnabled)
    assert len(names(panel)) == 2


def test_cancelling_changes_nothing(panel: VocabularyPanel, merging: MergingController, qtbot: QtBot) -> None:
    select_both(panel, "Bell Mara", "Mara Bell", qtbot)
    merging.begin()
    sheet = sheet_of(merging, qtbot)
    qtbot.mouseClick(sheet.leave, Qt.MouseButton.LeftButton)
    assert merging.sheet is None
    assert sorted(names(panel)) == ["Bell Mara", "Mara Bell"]


def test_of_two_stances_on_one_excerpt_it_is_said_which_one_stays(
    panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    show(panel, TagKind.ISSUE)
    qtbot.waitUntil(lambda: sorted(names(panel)) == ["Deal", "Talks"])
    select_both(panel, "Talks", "Deal", qtbot)
    merging.begin()
    sheet = sheet_of(merging, qtbot)
    kept, gone = sheet.kept.name.text(), sheet.gone.name.text()
    stances = {"Talks": "for", "Deal": "against"}
    assert sheet.conflicts() == [
        f"“Nobody came” is tagged {kept} ({stances[kept]}) and {gone} ({stances[gone]}): {stances[kept]} stays."
    ]
    assert sheet.merge.isEnabled()


def test_two_that_are_kept_apart_are_refused_with_the_reason_and_merged_when_that_is_taken_back(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    one, other = (workspace.archive.find_tag(name).id for name in ("Mara Bell", "Bell Mara"))
    workspace.bus.did(workspace.archive.keep_apart(one, other))
    merging.open(one, other)
    sheet = sheet_of(merging, qtbot)
    assert sheet.trouble().startswith("You said that Mara Bell and Bell Mara are not the same")
    assert not sheet.merge.isEnabled()
    workspace.bus.did(workspace.archive.allow_together(one, other))
    qtbot.waitUntil(sheet.merge.isEnabled)
    assert sheet.trouble() == ""


def test_what_was_deleted_meanwhile_is_not_merged(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    one, other = (workspace.archive.find_tag(name).id for name in ("Mara Bell", "Bell Mara"))
    merging.open(one, other)
    sheet = sheet_of(merging, qtbot)
    workspace.bus.did(workspace.archive.delete_tags([other]))
    qtbot.waitUntil(lambda: bool(sheet.trouble()))
    assert not sheet.merge.isEnabled()


def test_only_one_or_two_can_be_merged_and_only_where_they_are_seen(
    workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    action = workspace.desk.actions["vocabulary.merge"]
    select(panel, "Mara Bell", qtbot)
    qtbot.waitUntil(action.isEnabled)
    workspace.desk.actions["view.articles"].trigger()
    assert not action.isEnabled()
    workspace.desk.actions["view.vocabulary"].trigger()
    assert action.isEnabled()


def test_the_sheet_goes_with_the_archive(program: Program, merging: MergingController, qtbot: QtBot) -> None:
    archive = merging._desk.archive
    merging.open(archive.find_tag("Mara Bell").id, archive.find_tag("Bell Mara").id)
    sheet_of(merging, qtbot)
    program.archives.close()
    assert merging.sheet is None


def test_it_is_said_in_turkish(
    turkish: None, workspace: Workspace, panel: VocabularyPanel, merging: MergingController, qtbot: QtBot
) -> None:
    show(panel, TagKind.ISSUE)
    archive = workspace.archive
    merging.open(archive.find_tag("Talks").id, archive.find_tag("Deal").id)
    sheet = sheet_of(merging, qtbot)
    assert sheet.plan() == "1 birebir eş düşer, eski ad takma ad olur."
    assert sheet.conflicts() == ["“Nobody came” hem Talks (lehte) hem Deal (aleyhte) ile etiketli: lehte kalır."]
