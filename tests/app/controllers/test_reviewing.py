"""Going through positions to check: what is shown of them, what a decision does, and what comes next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from archive import Archive
from archive.model import PlacementState
from tests.app import revised
from tests.app.controllers.review_desk import Desk, desk
from tests.journeys.reporter import controller_in

__all__ = ["desk"]

Key = Qt.Key


def test_only_what_is_not_sure_waits_and_the_menu_says_how_much(desk: Desk) -> None:
    action = desk.program.actions["view.review"]
    desk.wait(lambda: action.text() == "Positions to check (3)")
    desk.open_panel()
    assert desk.names() == ["counted", "gone", "quay"]


def test_one_sees_what_changed_and_where(desk: Desk) -> None:
    desk.open_panel()
    detail = desk.panel.detail
    assert detail.texts()[0] == "Uncertain"
    assert (detail.marked.words(), detail.marked.apart()) == (revised.COUNTED, ["1,170"])
    assert (detail.found.words(), detail.found.apart()) == (revised.COUNTED_ANEW, ["1,204"])
    assert "line-through" in detail.marked.text()
    assert "underline" in detail.found.text()
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone"))
    assert detail.texts() == ["Lost", "Nothing in version 2 is like what was marked.", "Marked in version 1"]
    assert not desk.panel.accept.isEnabled()
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.title == "Quay")
    assert QApplication.focusWidget() is desk.panel.list


def test_accepting_goes_on_to_the_next_and_is_undone(desk: Desk) -> None:
    desk.open_panel()
    desk.press(Key.Key_A)
    desk.wait(lambda: desk.names() == ["gone", "quay"] and desk.is_at("gone"))
    assert desk.place("counted")[1] == revised.COUNTED_ANEW
    assert desk.place("counted")[0] in (PlacementState.SAME, PlacementState.MOVED)
    desk.wait(lambda: desk.shown_as("counted") in (PlacementState.SAME, PlacementState.MOVED))
    desk.press(Key.Key_A)  # nothing is proposed
    desk.press(Key.Key_L)
    desk.wait(lambda: desk.names() == ["quay"] and desk.is_at("quay"))
    desk.program.actions["archive.undo"].trigger()
    desk.wait(lambda: desk.names() == ["gone", "quay"])
    assert desk.place("counted")[1] == revised.COUNTED_ANEW


def test_when_all_is_decided_the_panel_says_so(desk: Desk) -> None:
    desk.open_panel()
    for left in (2, 1, 0):
        desk.wait(lambda: desk.panel.review is not None)
        desk.press(Key.Key_L)
        desk.wait(lambda left=left: len(desk.names()) == left)  # type: ignore[misc]
    assert desk.panel.sentence().startswith("Every highlight has its place.")
    assert desk.program.actions["view.review"].text() == "Positions to check"
    assert QApplication.focusWidget() is not None
    desk.press(Key.Key_Escape)
    assert desk.aside.isHidden()


def test_a_passage_is_marked_anew_in_the_text(desk: Desk) -> None:
    desk.open_panel()
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone") and desk.view.article is not None)
    desk.press(Key.Key_M)
    desk.wait(lambda: QApplication.focusWidget() is desk.view)
    assert desk.panel.sentence() == "Select the passage in the article, then press M or Enter there."
    assert not desk.panel.here.isEnabled()
    assert desk.view.article is not None
    start = desk.view.article.body.index(revised.NEW)
    desk.view.select(type(desk.view.caret())(start, start + len(revised.NEW)))
    assert desk.panel.here.isEnabled()
    desk.press(Key.Key_M)
    desk.wait(lambda: desk.names() == ["counted", "quay"])
    assert desk.place("gone")[1] == revised.NEW
    assert QApplication.focusWidget() is desk.panel.list
    assert desk.archive.article(1).article.state != "unread"


def test_what_is_proposed_is_selected_to_begin_with_and_escape_gives_up(desk: Desk) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.article is not None)
    desk.press(Key.Key_M)
    selected = desk.view.selection()
    assert selected is not None
    assert desk.view.article is not None
    assert selected.of(desk.view.article.body) == revised.COUNTED_ANEW
    desk.press(Key.Key_Escape)
    assert QApplication.focusWidget() is desk.panel.list
    assert desk.view.selection() is None
    assert desk.panel.sentence() == ""
    assert desk.names() == ["counted", "gone", "quay"]


def test_the_earlier_text_can_be_read_and_the_current_one_again(desk: Desk) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    for button, version in ((desk.panel.detail.earlier, 1), (desk.panel.detail.current, 2)):
        desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        desk.wait(lambda version=version: desk.view.article.version == version)  # type: ignore[misc,union-attr]
        assert desk.view.current_highlight() == desk.marked["counted"]
    desk.bot.mouseClick(desk.panel.detail.earlier, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.version == 1)
    desk.press(Key.Key_M)  # leads to the current text first
    desk.wait(lambda: desk.view.article is not None and desk.view.article.version == 2)
    desk.wait(lambda: desk.view.selection() is not None)


def test_while_a_passage_is_chosen_the_archive_can_be_left_and_another_article_gives_it_up(
    desk: Desk, tmp_path: Path
) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.article is not None)
    desk.press(Key.Key_M)
    assert desk.panel.sentence() != ""
    controller = controller_in(desk.workspace, ReadingController)
    controller.open(2)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.id == 2)
    assert desk.panel.sentence() == ""
    desk.panel.list.setFocus()
    desk.press(Key.Key_M)
    desk.wait(lambda: desk.view.selection() is not None)
    before = desk.program.archives.workspace
    desk.program.archives.create(tmp_path / "other.cuttings")
    desk.wait(lambda: desk.program.archives.workspace not in (None, before))
    assert desk.program.actions["view.review"].text() == "Positions to check"
    with Archive.open(tmp_path / "revised.cuttings") as archive:
        assert len(archive.waiting()) == 3


def test_what_is_decided_elsewhere_meanwhile_is_gone_from_the_list(desk: Desk, tmp_path: Path) -> None:
    desk.open_panel()
    with Archive.open(tmp_path / "revised.cuttings") as other:
        other.leave(desk.marked["counted"])
    desk.wait(lambda: desk.names() == ["gone", "quay"] and desk.is_at("gone"))


def test_who_read_a_text_that_is_not_the_current_one_any_more_decides_nothing(desk: Desk) -> None:
    desk.open_panel()
    revised.text(desk.archive, "1", "Truce", revised.STAYS, revised.COUNTED_ANEW.replace("1,204", "1,311"))
    desk.press(Key.Key_A)
    desk.wait(lambda: "another text by now" in desk.program.window.toast.sentence())
    desk.wait(lambda: desk.panel.review is not None and desk.panel.review.version == 3)
    assert desk.place("counted")[0] is PlacementState.UNCERTAIN
    assert desk.panel.detail.found.apart() == ["1,311"]


def test_in_an_archive_that_is_only_read_nothing_can_be_decided(
    programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "revised.cuttings"
    desk = Desk(programs(), qtbot, revised.build(path))
    desk.begin_read_only(path)
    desk.open_panel()
    panel = desk.panel
    assert panel.sentence() == "This archive is read-only: nothing can be decided here."
    assert not any(button.isEnabled() for button in (panel.accept, panel.anew, panel.leave))
    for key in (Key.Key_A, Key.Key_M, Key.Key_L):
        desk.press(key)
    desk.wait(desk.program.is_idle)
    assert len(desk.archive.waiting()) == 3
