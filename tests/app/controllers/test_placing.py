"""Actors and issues are made, put where they belong, kept apart and deleted in their view."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.placing import PlacingController
from app.main_window import View
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from archive import Archive
from archive.model import ActorType, TagKind

Key = Qt.Key


class Desk:
    """The view with two issues and two actors."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        workspace = program.archives.workspace
        assert isinstance(workspace, Workspace)
        panel = workspace.parts.others[View.VOCABULARY]
        assert isinstance(panel, VocabularyPanel)
        self.workspace, self.archive, self.panel, self.bot = workspace, workspace.archive, panel, qtbot
        self.actions = workspace.desk.actions
        self.placing = next(one for one in workspace.controllers if isinstance(one, PlacingController))

    def names(self) -> list[str]:
        return [match.tag.name for match in self.panel.list.tree.tags.matches]

    def turn_to(self, kind: TagKind, *names: str) -> None:
        self.panel.list.set_kind(kind)
        self.bot.waitUntil(lambda: self.names() == list(names))

    def choose(self, name: str) -> str:
        (tag,) = [match.tag.id for match in self.panel.list.tree.tags.matches if match.tag.name == name]
        self.panel.list.tree.setCurrentIndex(self.panel.list.tree.tags.place(tag))
        self.bot.waitUntil(lambda: self.panel.sheet.head.name.text() == name)
        return tag

    def do(self, action: str) -> None:
        self.bot.waitUntil(self.actions[f"vocabulary.{action}"].isEnabled)
        self.actions[f"vocabulary.{action}"].trigger()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    path = tmp_path / "words.cuttings"
    with Archive.create(path) as archive:
        archive.make_tag(TagKind.ISSUE, "Borders")
        archive.make_tag(TagKind.ISSUE, "Corridor")
        archive.make_tag(TagKind.ACTOR, "an official", type=ActorType.UNNAMED)
        archive.make_tag(TagKind.ACTOR, "Israel", type=ActorType.STATE)
    program.start(path)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    program.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    program.actions["view.vocabulary"].trigger()
    made = Desk(program, qtbot)
    made.turn_to(TagKind.ACTOR, "an official", "Israel")
    return made


def test_an_actor_is_made_with_its_type_and_shown(desk: Desk) -> None:
    desk.do("new")
    desk.type("Hamas")
    desk.placing.name.type.setCurrentIndex(desk.placing.name.type.findData(ActorType.ORGANISATION))
    desk.press(Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.panel.sheet.head.name.text() == "Hamas")
    assert desk.archive.find_tag("Hamas").type is ActorType.ORGANISATION
    assert desk.placing.name.isHidden()


def test_a_name_that_is_taken_is_refused_beside_what_was_typed(desk: Desk) -> None:
    desk.do("new")
    desk.type("israel")
    desk.press(Key.Key_Return)
    desk.bot.waitUntil(lambda: bool(desk.placing.name.trouble()))
    assert desk.placing.name.field.text() == "israel"
    desk.press(Key.Key_Escape)
    assert desk.names() == ["an official", "Israel"]


def test_an_unnamed_actor_belongs_to_another_by_a_few_letters(desk: Desk) -> None:
    desk.choose("an official")
    desk.do("move")
    desk.type("isr")
    desk.press(Key.Key_Return)
    parent = desk.panel.sheet.fields.parent_tag
    desk.bot.waitUntil(lambda: parent.text() == "Israel")
    desk.actions["archive.undo"].trigger()
    desk.bot.waitUntil(lambda: parent.text() == "Nobody")


def test_an_issue_is_dropped_on_another_and_put_back_to_the_top(desk: Desk) -> None:
    desk.turn_to(TagKind.ISSUE, "Borders", "Corridor")
    corridor, tags = desk.choose("Corridor"), desk.panel.list.tree.tags
    above = next(match.tag.id for match in tags.matches if match.tag.name == "Borders")
    dragged = tags.mimeData([tags.place(corridor)])
    assert tags.canDropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, tags.place(above))
    tags.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, tags.place(above))
    desk.bot.waitUntil(lambda: tags.place(corridor).parent() == tags.place(above))
    assert desk.archive.tag(corridor).tag.parent == above
    desk.choose("Corridor")
    desk.do("move")
    desk.bot.waitUntil(lambda: desk.placing.chooser.nothing.isVisible())
    desk.placing.chooser.nothing.click()
    desk.bot.waitUntil(lambda: not tags.place(corridor).parent().isValid())


def test_two_are_kept_apart(desk: Desk) -> None:
    official = desk.choose("an official")
    desk.do("apart")
    desk.type("isr")
    desk.press(Key.Key_Return)
    desk.bot.waitUntil(lambda: [one.name for one in desk.archive.tag(official).kept_apart] == ["Israel"])


def test_what_deleting_does_is_said_first_and_it_can_be_undone(desk: Desk) -> None:
    desk.choose("Israel")
    desk.do("delete")
    desk.bot.waitUntil(lambda: not desk.placing.question.isHidden())
    assert "0 excerpts lose it." in desk.placing.question.text()
    desk.press(Key.Key_Escape)
    assert desk.names() == ["an official", "Israel"]
    desk.do("delete")
    desk.press(Key.Key_Return)
    desk.bot.waitUntil(lambda: desk.names() == ["an official"])
    desk.actions["archive.undo"].trigger()
    desk.bot.waitUntil(lambda: desk.names() == ["an official", "Israel"])


def test_nothing_is_done_to_what_one_does_not_see(desk: Desk) -> None:
    desk.choose("Israel")
    desk.bot.waitUntil(desk.actions["vocabulary.delete"].isEnabled)
    desk.actions["view.articles"].trigger()
    assert not any(desk.actions[f"vocabulary.{name}"].isEnabled() for name in ("new", "rename", "move", "delete"))
