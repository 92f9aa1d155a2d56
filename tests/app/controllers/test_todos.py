"""Things to do in the aside: gathered from notes, ticked where they stand, and gone to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.noting import NotingController
from app.controllers.reading import ReadingController
from app.controllers.searching import SearchingController
from app.controllers.todos import TodosController
from app.controllers.vocabulary import VocabularyController
from app.main_window import View
from app.models.aside_rows import Heading
from app.models.todo_groups import TodoRow
from app.panels.excerpts import ExcerptsPanel
from app.panels.search_box import SearchBox
from app.panels.todos import TodosPanel
from app.panels.vocabulary import VocabularyPanel
from archive import Archive
from archive.model import Role, TagKind
from tests.app.controllers.aside_window import AsideWindow
from tests.app.controllers.desk import add
from tests.journeys.reporter import controller_in

Key = Qt.Key
NOTE = "Ask again.\n[ ] call the ministry @2026-11-28\n[ ] write it up\n[x] find the number"


class _Today(datetime):
    """The first of December 2026, at noon."""

    @classmethod
    def now(cls, tz: object = None) -> "_Today":
        return cls(2026, 12, 1, 12)


@dataclass
class Desk(AsideWindow):
    """A window with things to do in it: on a highlight, and on an actor."""

    highlight: str
    tag: str

    @property
    def panel(self) -> TodosPanel:
        return self.found("todos", TodosPanel)

    def open_panel(self, *words: str) -> None:
        self.program.actions["view.todos"].trigger()
        self.wait(lambda: self.shown() == list(words))

    def shown(self) -> list[str]:
        rows = self.panel.list.rows.rows()
        return [row.name if isinstance(row, Heading) else row.todo.task.text for row in rows]  # type: ignore[attr-defined]

    def note(self) -> str:
        return self.archive.annotation(self.highlight).note


ALL = ["Overdue · 1", "call the ministry", "Without a day · 2", "who sits on it?", "write it up"]


def stock(path: Path) -> tuple[str, str]:
    with Archive.create(path) as archive:
        add(archive, title="Flood", text="The governor said that no warning came. The board met.", outlet="Wire")
        key = archive.annotate(1, "no warning came", note=NOTE).id
        archive.annotate(1, "The board met", actors=[("The Board", Role.ABOUT)])
        [tag] = [entry.id for entry in archive.tag_list() if entry.kind is TagKind.ACTOR]
        archive.describe(tag, note="[ ] who sits on it?")
        archive.drain()
    return key, tag


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(TodosController, "now", lambda self: _Today.now())
    key, tag = stock(tmp_path / "todos.cuttings")
    program.start(tmp_path / "todos.cuttings")
    made = Desk(program, qtbot, key, tag)
    made.begin()
    return made


def test_what_is_to_be_done_stands_there_by_urgency(desk: Desk) -> None:
    desk.open_panel(*ALL)
    late = desk.panel.list.rows.item(1)
    assert isinstance(late, TodoRow)
    assert (late.is_late, late.due) == (True, "3 days overdue · 28 Nov 2026")
    assert QApplication.focusWidget() is desk.panel.list
    assert desk.panel.current() == late.todo


def test_space_ticks_in_the_note_itself_and_undo_takes_it_back(desk: Desk) -> None:
    desk.open_panel(*ALL)
    desk.press(Key.Key_Space)
    desk.wait(lambda: sorted(desk.shown()) == ["Without a day · 2", "who sits on it?", "write it up"])
    assert desk.note() == NOTE.replace("[ ] call", "[x] call")
    assert desk.program.window.toast.sentence() == "To do: call the ministry"
    desk.program.actions["archive.undo"].trigger()
    desk.wait(lambda: sorted(desk.shown()) == sorted(ALL))
    assert desk.note() == NOTE


def test_a_click_on_the_box_ticks_and_one_on_the_words_goes_there(desk: Desk) -> None:
    desk.open_panel(*ALL)
    listed = desk.panel.list

    def click(row: int, x: int) -> None:
        at = QPoint(x, listed.rowViewportPosition(row) + 16)
        desk.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(4, 22)
    desk.wait(lambda: "write it up" not in desk.shown())
    assert desk.note() == NOTE.replace("[ ] write", "[x] write")
    click(1, 120)
    desk.wait(lambda: desk.view.current_highlight() == desk.highlight)


def test_enter_goes_to_the_highlight_from_every_view(desk: Desk) -> None:
    desk.program.actions["view.excerpts"].trigger()
    desk.open_panel(*ALL)
    desk.press(Key.Key_Return)
    desk.wait(lambda: desk.view.current_highlight() == desk.highlight)
    assert desk.program.window.view is View.ARTICLES


def test_what_stands_in_the_note_of_an_actor_leads_to_it(desk: Desk) -> None:
    desk.open_panel(*ALL)
    controller = controller_in(desk.workspace, TodosController)
    with desk.bot.waitSignal(controller.tag_wanted) as wanted:
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Return)
    assert wanted.args == [desk.tag]
    panel = desk.workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    desk.wait(lambda: desk.program.window.view is View.VOCABULARY and panel.sheet.head.name.text() == "The Board")


def test_what_is_done_is_shown_when_it_is_asked_for(desk: Desk) -> None:
    desk.open_panel(*ALL)
    desk.panel.shows_done.setChecked(True)
    desk.wait(lambda: desk.shown() == [*ALL, "Done · 1", "find the number"])
    desk.press(Key.Key_End)
    desk.press(Key.Key_Space)
    desk.wait(lambda: "Done · 1" not in desk.shown())
    assert desk.note() == NOTE.replace("[x] find", "[ ] find")


def test_they_can_be_listed_as_excerpts(desk: Desk) -> None:
    desk.open_panel(*ALL)
    box, excerpts = desk.workspace.parts.search_box, desk.workspace.parts.others[View.EXCERPTS]
    assert isinstance(box, SearchBox)
    assert isinstance(excerpts, ExcerptsPanel)
    for _ in range(2):  # the second time excerpts are shown already
        desk.bot.mouseClick(desk.panel.excerpts, Qt.MouseButton.LeftButton)
        assert desk.program.window.view is View.EXCERPTS
        assert box.query() == "has:todo"
        desk.wait(lambda: excerpts.strip.total() == "1 excerpt")
        controller_in(desk.workspace, SearchingController).set_query("")
        desk.wait(lambda: excerpts.strip.total() == "2 excerpts")


def test_a_note_that_says_something_else_by_now_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    desk.open_panel(*ALL)
    with Archive.open(tmp_path / "todos.cuttings") as other:
        other.change(desk.highlight, note="[ ] call the ministry again @2026-11-28")
    desk.press(Key.Key_Space)
    desk.wait(lambda: "nothing was ticked" in desk.program.window.toast.sentence())
    desk.wait(lambda: "call the ministry again" in desk.shown())
    assert desk.note() == "[ ] call the ministry again @2026-11-28"


@pytest.mark.parametrize("typed", [" More.", "\nMore."])
def test_what_is_ticked_while_its_note_is_written_is_kept_with_what_was_typed(desk: Desk, typed: str) -> None:
    controller_in(desk.workspace, ReadingController).open_at(1, desk.highlight)
    desk.wait(lambda: desk.view.current_highlight() == desk.highlight)
    desk.program.actions["mark.note"].trigger()
    editor = controller_in(desk.workspace, NotingController).editor
    desk.wait(editor.isVisible)
    editor.field.moveCursor(QTextCursor.MoveOperation.Start)
    editor.field.moveCursor(QTextCursor.MoveOperation.EndOfLine)
    desk.open_panel(*ALL)
    editor.field.insertPlainText(typed)
    desk.press(Key.Key_Space)
    desk.wait(lambda: "call the ministry" not in desk.shown())
    desk.wait(desk.program.is_idle)
    assert desk.note() == NOTE.replace("Ask again.", f"Ask again.{typed}").replace("[ ] call", "[x] call")
    assert QApplication.focusWidget() is desk.panel.list
    desk.program.actions["mark.note"].trigger()
    desk.wait(editor.isVisible)
    assert editor.note() == desk.note()


def test_what_is_ticked_while_an_actor_is_described_is_kept_with_what_was_typed(desk: Desk) -> None:
    desk.open_panel(*ALL)
    controller_in(desk.workspace, VocabularyController).go_to(desk.tag)
    desk.program.actions["view.vocabulary"].trigger()
    panel = desk.workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    note = panel.sheet.text("note")
    desk.wait(lambda: note.toPlainText() == "[ ] who sits on it?")
    note.setFocus()
    note.moveCursor(QTextCursor.MoveOperation.Start)
    note.insertPlainText("Five people.\n")
    desk.panel.list.setFocus()
    while (todo := desk.panel.current()) is None or todo.task.text != "who sits on it?":
        desk.press(Key.Key_Down)
    desk.press(Key.Key_Space)
    desk.wait(lambda: "who sits on it?" not in desk.shown())
    assert desk.archive.tag(desk.tag).tag.note == "Five people.\n[x] who sits on it?"
    desk.wait(lambda: note.toPlainText() == "Five people.\n[x] who sits on it?")


def test_after_midnight_what_was_for_today_is_late(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.archive.change(desk.highlight, note="[ ] today @2026-12-01")
    desk.open_panel("Today · 1", "today", "Without a day · 1", "who sits on it?")
    controller = controller_in(desk.workspace, TodosController)
    assert 0 < controller._midnight.remainingTime() <= 12 * 3_600_000 + 1_000
    monkeypatch.setattr(TodosController, "now", lambda self: datetime(2026, 12, 2, 0, 0, 1))
    controller._midnight.timeout.emit()
    desk.wait(lambda: desk.shown()[:2] == ["Overdue · 1", "today"])


def test_where_nothing_is_to_be_done_it_says_how_to_begin(desk: Desk) -> None:
    desk.archive.change(desk.highlight, note="")
    desk.archive.describe(desk.tag, note="")
    desk.program.actions["view.todos"].trigger()
    desk.wait(lambda: desk.program.is_idle())
    said = desk.panel.empty_sentence().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("Nothing is to be done. Begin a line of a note with [ ]")
    desk.press(Key.Key_Escape)
    assert desk.panel.isHidden() or not desk.panel.isVisible()


def test_in_an_archive_that_is_only_read_nothing_can_be_ticked(
    programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(programs(), qtbot, *stock(tmp_path / "todos.cuttings"))
    desk.begin_read_only(tmp_path / "todos.cuttings")
    desk.program.actions["view.todos"].trigger()
    desk.wait(lambda: len(desk.shown()) > 2)
    assert desk.panel.hint() == "This archive is read-only: nothing can be ticked here."
    desk.press(Key.Key_Space)
    desk.wait(desk.program.is_idle)
    assert desk.note() == NOTE
