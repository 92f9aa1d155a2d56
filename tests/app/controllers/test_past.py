"""The history in the aside: what was done is told, and taken back down to any point that is in reach."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.models.aside_rows import Heading
from app.panels.past import PastPanel
from archive import Archive
from archive.store.past import Gesture
from tests.app.controllers.aside_window import AsideWindow
from tests.app.controllers.desk import add

Key = Qt.Key


class Desk(AsideWindow):
    """A window with the history."""

    @property
    def panel(self) -> PastPanel:
        return self.found("history", PastPanel)

    def open_panel(self) -> None:
        self.program.actions["view.history"].trigger()
        self.wait(lambda: self.panel.current() is not None)

    def star(self, article: int, times: int = 1) -> None:
        """Star it, and take the star away again, and so on."""
        for _ in range(times):
            starred = not self.archive.article(article).article.starred
            self.workspace.bus.publish(self.archive.set_starred(article, starred))

    def gestures(self) -> list[Gesture]:
        return [row for row in self.panel.list.rows.rows() if isinstance(row, Gesture)]

    def told(self, most: int) -> list[str]:
        return [("undone: " if one.is_undone else "") + one.label for one in self.gestures()[:most]]


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    path = tmp_path / "past.cuttings"
    with Archive.create(path) as archive:
        add(archive, title="Flood", text="The governor said that no warning came.", outlet="Wire", external_id="1")
        add(archive, title="Ferry", text="The ferry sails again.", outlet="Wire", external_id="2")
        archive.drain()
    program.start(path)
    made = Desk(program, qtbot)
    made.begin()
    return made


def test_what_was_done_stands_there_by_days_newest_first(desk: Desk) -> None:
    desk.star(2)
    desk.open_panel()
    rows = desk.panel.list.rows.rows()
    assert isinstance(rows[0], Heading)
    assert rows[0].name == "Today"
    assert desk.told(1) == ["Star"]
    assert desk.gestures()[0].title == "Ferry"
    assert QApplication.focusWidget() is desk.panel.list
    desk.star(1)  # while it is open
    desk.wait(lambda: desk.gestures()[0].title == "Flood")
    assert desk.panel.current() == desk.gestures()[1]  # the mark stays where it was


def test_the_last_one_is_undone_and_done_again(desk: Desk) -> None:
    desk.star(1)
    desk.open_panel()
    assert desk.panel.step.accessibleName() == "Undo"
    desk.press(Key.Key_U)
    desk.wait(lambda: desk.told(1) == ["undone: Star"])
    assert not desk.archive.article(1).article.starred
    assert desk.program.window.toast.sentence() == "Undone, back to: Star"
    desk.wait(lambda: desk.panel.step.accessibleName() == "Do again")
    desk.press(Key.Key_U)
    desk.wait(lambda: desk.told(1) == ["Star"])
    assert desk.program.window.toast.sentence() == "Done again, up to: Star"


def test_everything_down_to_the_marked_one_is_taken_back_at_once(desk: Desk) -> None:
    desk.star(1)
    desk.star(2, 2)
    desk.open_panel()
    desk.press(Key.Key_Down, 2)
    assert desk.panel.step.accessibleName() == "Undo the last 3"
    desk.bot.mouseClick(desk.panel.step, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.told(3) == ["undone: Remove the star", "undone: Star", "undone: Star"])
    desk.wait(lambda: desk.panel.step.accessibleName() == "Do again")
    desk.panel.list.setFocus()
    desk.press(Key.Key_Up)
    assert desk.panel.step.accessibleName() == "Do the next 2 again"
    desk.press(Key.Key_U)
    desk.wait(lambda: desk.told(3) == ["undone: Remove the star", "Star", "Star"])


def test_a_conflict_undoes_nothing_and_is_said(desk: Desk) -> None:
    key = desk.archive.annotate(1, "no warning").id
    desk.star(1)
    desk.star(2)
    with Archive.open(desk.archive.path) as other:
        other.change(key, note="mine")
    desk.open_panel()
    desk.press(Key.Key_Down, 3)
    assert desk.panel.step.accessibleName() == "Undo the last 3"
    desk.press(Key.Key_U)
    desk.wait(lambda: desk.program.window.toast.sentence() == "Changed elsewhere since; nothing was undone.")
    desk.wait(desk.program.is_idle)
    assert desk.archive.article(1).article.starred
    assert desk.archive.article(2).article.starred
    assert not any(one.is_undone for one in desk.gestures())


def test_what_others_did_is_told_and_not_undone_here(desk: Desk) -> None:
    with Archive.open(desk.archive.path) as other:
        other.set_starred(2, True)
    desk.open_panel()
    assert desk.told(1) == ["Star"]
    text = desk.panel.list.rows.data(desk.panel.list.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "another window or command" in str(text)
    assert desk.panel.step.isHidden()
    assert desk.panel.why() == "It was not done in this window: it can be undone where it was done."
    desk.press(Key.Key_U)
    desk.wait(desk.program.is_idle)
    assert desk.archive.article(2).article.starred


def test_what_was_undone_before_something_else_is_paler_for_good(desk: Desk) -> None:
    desk.star(1)
    desk.archive.undo()
    desk.star(2)
    desk.open_panel()
    desk.press(Key.Key_Down)
    assert desk.told(2) == ["Star", "undone: Star"]
    assert desk.panel.step.isHidden()
    assert desk.panel.why() == "Undone, and something else was done since: it cannot be done again."


def test_enter_opens_the_article_it_was_about(desk: Desk) -> None:
    desk.star(2)
    desk.program.actions["view.excerpts"].trigger()
    desk.open_panel()
    desk.press(Key.Key_Return)
    desk.wait(lambda: desk.readers.isVisible() and desk.view.article is not None)
    assert desk.view.article is not None
    assert desk.view.article.title == "Ferry"


def test_older_ones_come_as_one_scrolls(desk: Desk) -> None:
    desk.star(1, 320)
    desk.open_panel()
    assert len(desk.gestures()) < 320
    listed = desk.panel.list
    while (known := len(desk.gestures())) < 322:
        desk.press(Key.Key_End)
        desk.wait(lambda known=known: len(desk.gestures()) > known)  # type: ignore[misc]
    desk.press(Key.Key_End)
    assert [one.seq for one in desk.gestures()] == sorted((one.seq for one in desk.gestures()), reverse=True)
    assert desk.panel.why() == "Only the last 200 gestures made on this computer can be undone here."
    row = listed.currentIndex().row()
    desk.star(2)
    desk.wait(lambda: len(desk.gestures()) == 323)
    assert listed.currentIndex().row() == row + 1


def test_in_an_archive_that_is_only_read_it_is_told_and_nothing_is_undone(
    programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    with Archive.create(tmp_path / "past.cuttings") as archive:
        add(archive, title="Flood", text="The governor said that no warning came.", outlet="Wire")
        archive.set_starred(1, True)
    desk = Desk(programs(), qtbot)
    desk.begin_read_only(tmp_path / "past.cuttings")
    desk.open_panel()
    assert desk.panel.why() == "This archive is read-only: nothing can be undone here."
    desk.press(Key.Key_U)
    desk.wait(desk.program.is_idle)
    assert desk.archive.article(1).article.starred


def test_a_new_archive_has_none(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.archives.create(tmp_path / "new.cuttings")
    desk = Desk(program, qtbot)
    desk.begin()
    program.actions["view.history"].trigger()
    desk.wait(lambda: desk.panel.empty_sentence() == "Nothing has been done in this archive yet.")
