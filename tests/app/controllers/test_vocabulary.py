"""Actors and issues are found, named and described in a view of their own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.main_window import View
from app.panels.search_box import SearchBox
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from archive import Archive
from archive.model import TagKind


@pytest.fixture
def workspace(program: Program, tmp_path: Path, qtbot: QtBot) -> Workspace:
    path = tmp_path / "words.cuttings"
    archive = Archive.create(path)
    archive.describe_issue("Corridor", means_for="Troops stay.", means_against="Troops leave.")
    archive.make_tag(TagKind.ISSUE, "Aid")
    archive.make_tag(TagKind.ACTOR, "Israel")
    archive.close()
    program.start(path)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    program.window.show()
    program.actions["view.vocabulary"].trigger()
    assert program.window.view is View.VOCABULARY
    opened = program.archives.workspace
    assert isinstance(opened, Workspace)
    return opened


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> VocabularyPanel:
    panel = workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    qtbot.waitUntil(lambda: _names(panel) == ["Israel"])
    panel.list.tabs.setCurrentIndex(1)
    return panel


def _names(panel: VocabularyPanel) -> list[str]:
    return [match.tag.name for match in panel.list.tree.tags.matches]


def _choose(panel: VocabularyPanel, name: str, qtbot: QtBot) -> None:
    (tag,) = [match.tag.id for match in panel.list.tree.tags.matches if match.tag.name == name]
    panel.list.tree.setCurrentIndex(panel.list.tree.tags.place(tag))
    qtbot.waitUntil(lambda: panel.sheet.head.name.text() == name)


def test_each_kind_has_a_tab_that_counts_it(panel: VocabularyPanel) -> None:
    assert [panel.list.tabs.tabText(place) for place in range(2)] == ["Actors 1", "Issues 2"]
    assert sorted(_names(panel)) == ["Aid", "Corridor"]


def test_typed_letters_narrow_the_list(panel: VocabularyPanel) -> None:
    QTest.keyClicks(panel.list.field, "corr")
    assert _names(panel) == ["Corridor"]


def test_a_new_name_is_stored_and_can_be_undone(workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot) -> None:
    _choose(panel, "Corridor", qtbot)
    workspace.desk.actions["vocabulary.rename"].trigger()
    QTest.keyClicks(panel.sheet.head.name, "Philadelphi")
    QTest.keyClick(panel.sheet.head.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Philadelphi" in _names(panel))
    workspace.desk.actions["archive.undo"].trigger()
    qtbot.waitUntil(lambda: "Corridor" in _names(panel) and panel.sheet.head.name.text() == "Corridor")


def test_a_name_that_is_taken_stays_in_its_field_beside_the_reason(
    workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot
) -> None:
    _choose(panel, "Corridor", qtbot)
    panel.sheet.head.name.setPlainText("Aid")
    panel.sheet.head.name.keep()
    qtbot.waitUntil(panel.sheet.head.trouble.isVisible)
    assert "Aid" in panel.sheet.head.trouble.text()
    assert panel.sheet.head.name.text() == "Aid"
    assert workspace.archive.find_tag("Corridor").name == "Corridor"
    _choose(panel, "Aid", qtbot)
    qtbot.waitUntil(lambda: not panel.sheet.head.trouble.isVisible())
    (corridor,) = [match.tag.id for match in panel.list.tree.tags.matches if match.tag.name == "Corridor"]
    panel.list.tree.setCurrentIndex(panel.list.tree.tags.place(corridor))
    qtbot.waitUntil(panel.sheet.head.trouble.isVisible)
    QTest.keyClick(panel.sheet.head.name, Qt.Key.Key_Escape)
    assert panel.sheet.head.name.text() == "Corridor"
    assert not panel.sheet.head.trouble.isVisible()


def test_escape_brings_back_what_stood_there(panel: VocabularyPanel, qtbot: QtBot) -> None:
    _choose(panel, "Corridor", qtbot)
    field = panel.sheet.fields.texts["means_for"]
    field.setPlainText("Nothing")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Troops stay."


def test_a_change_elsewhere_leaves_what_is_being_typed(
    workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot
) -> None:
    _choose(panel, "Corridor", qtbot)
    panel.sheet.fields.texts["means_for"].setPlainText("Troops stay for")
    tag = workspace.archive.find_tag("Corridor").id
    workspace.bus.did(workspace.archive.describe(tag, definition="The border road"))
    qtbot.waitUntil(lambda: panel.sheet.fields.texts["definition"].text() == "The border road")
    assert panel.sheet.fields.texts["means_for"].text() == "Troops stay for"


def test_what_is_being_typed_is_kept_when_another_one_is_chosen(
    workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot
) -> None:
    _choose(panel, "Corridor", qtbot)
    panel.sheet.fields.texts["means_against"].setPlainText("All troops leave.")
    _choose(panel, "Aid", qtbot)
    qtbot.waitUntil(lambda: workspace.archive.find_tag("Corridor").means_against == "All troops leave.")
    assert workspace.archive.find_tag("Aid").means_against == ""


def test_the_demo_tells_how_much_an_issue_is_used_and_when(opened: Program, qtbot: QtBot) -> None:
    workspace = opened.archives.workspace
    assert isinstance(workspace, Workspace)
    panel = workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    panel.list.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "The gates were opened on an order" in _names(panel))
    _choose(panel, "The gates were opened on an order", qtbot)
    view = workspace.archive.tag(workspace.archive.find_tag("The gates were opened on an order").id)
    used = f"{view.excerpts} excerpts in {view.articles} articles"
    assert panel.sheet.head.summary.text() == f"Issue, a proposition  ·  {used}  ·  Apr 2025 – Jun 2025"


def test_its_excerpts_are_searched_for_by_its_name(
    program: Program, workspace: Workspace, panel: VocabularyPanel, qtbot: QtBot
) -> None:
    _choose(panel, "Corridor", qtbot)
    panel.sheet.head.excerpts.click()
    box = workspace.parts.search_box
    assert isinstance(box, SearchBox)
    assert box.query() == "issue:Corridor"
    assert program.window.view is View.EXCERPTS
