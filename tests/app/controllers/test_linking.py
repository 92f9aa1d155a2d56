"""Linking two passages: the first waits wherever one goes, and nothing is stored before the type is chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.reader.places import rect_of
from archive import Archive
from archive.model import LinkType
from tests.app.controllers.desk import add
from tests.app.controllers.linking_window import DENIED, LATER, LinkingWindow, stock
from tests.app.reader.mouse import bracket, drag
from tests.journeys.reporter import controller_in

Key = Qt.Key


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> LinkingWindow:
    stock(tmp_path / "links.cuttings")
    program.start(tmp_path / "links.cuttings")
    window = LinkingWindow(program, qtbot)
    window.begin()
    return window


def test_two_selections_are_marked_and_linked_in_one_gesture(window: LinkingWindow) -> None:
    window.begin_linking(LATER)
    assert window.linking.bar.text() == f"Linking from “{LATER}” · select or click the other passage · Esc cancels"
    window.offer("the log says")
    assert (len(window.marked(1)), len(window.marked(2))) == (1, 1)
    window.press(Key.Key_C)
    window.wait(lambda: window.links() == [(LATER, "contradicts", "the log says")])
    window.wait(window.linking.bar.isHidden)
    window.wait(lambda: "contradicts" in window.toast())
    window.wait(lambda: window.view.current_highlight() == window.marked(2)[-1].id)
    assert window.view.selection() is None
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: (len(window.marked(1)), len(window.marked(2))) == (1, 1))
    assert window.links() == []


def test_the_results_count_the_link_at_once(window: LinkingWindow) -> None:
    def counts() -> list[tuple[int, int]]:
        model = window.program.window.findChild(ResultsList).model()
        hits = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
        return [(hit.highlights, hit.links) for hit in hits]

    window.wait(lambda: counts() == [(1, 0), (1, 0)])
    window.begin_linking(LATER)
    window.offer("the log says")
    window.press(Key.Key_S)
    window.press(Key.Key_S)
    window.wait(lambda: counts() == [(2, 1), (2, 1)])
    (link,) = window.archive.links_of(1)
    window.workspace.desk.bus.publish(window.archive.unlink([link.link.id]))
    window.wait(lambda: counts() == [(2, 0), (2, 0)])


def test_a_click_on_a_highlight_is_the_second_passage(window: LinkingWindow) -> None:
    window.open(1)
    window.view.focus_highlight(window.marked(1)[0].id)
    window.press(Key.Key_L)
    window.open(2)
    (second,) = window.marked(2)
    at = rect_of(window.view, second.span).center()
    window.bot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.wait(window.popover.isVisible)
    assert window.popover.sentence.text() == "“no warning came” is related to “A warning was sent at noon”"
    window.press(Key.Key_Return)
    window.wait(lambda: window.links() == [("no warning came", "related", "A warning was sent at noon")])
    assert len(window.marked(1)) == len(window.marked(2)) == 1


def test_enter_takes_what_is_selected(window: LinkingWindow) -> None:
    window.begin_linking()
    window.open(2)
    window.select("the log says")
    window.press(Key.Key_Return)
    window.wait(window.popover.isVisible)
    window.press(Key.Key_O)
    window.wait(lambda: window.links() == [("no warning came", "corroborates", "the log says")])


def test_it_waits_through_searches_other_views_and_without_any_article(window: LinkingWindow) -> None:
    window.begin_linking()
    box = window.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    box.set_query("log")
    window.wait(window.program.is_idle)
    for view in ("excerpts", "vocabulary", "articles"):
        window.program.actions[f"view.{view}"].trigger()
        window.wait(window.program.is_idle)
        assert window.linking.bar.isVisible()
    controller_in(window.workspace, ReadingController).close_article()
    assert window.linking.bar.isVisible()
    window.offer("the log says")


@pytest.mark.parametrize("where", ["reader", "results", "search box", "excerpts", "vocabulary", "nothing"])
def test_escape_cancels_wherever_the_keyboard_is(window: LinkingWindow, where: str) -> None:
    window.open(1)
    window.view.focus_highlight(window.marked(1)[0].id)
    window.press(Key.Key_L)
    if where == "results":
        window.program.window.findChild(ResultsList).setFocus()
    elif where == "search box":
        window.workspace.parts.search_box.setFocus()
    elif where in ("excerpts", "vocabulary"):
        window.program.actions[f"view.{where}"].trigger()
        window.wait(window.program.is_idle)
    elif where == "nothing":
        focused = window.focus()
        assert isinstance(focused, QWidget)
        focused.clearFocus()
    window.press(Key.Key_Escape)
    assert window.linking.bar.isHidden()
    assert not window.linking.is_active
    window.program.actions["view.articles"].trigger()
    window.view.setFocus()
    window.press(Key.Key_L)
    assert window.linking.bar.isVisible()


def test_whatever_is_nearer_has_escape_first(window: LinkingWindow) -> None:
    window.begin_linking()
    window.program.actions["article.find"].trigger()
    window.press(Key.Key_Escape)
    assert window.readers.pane.find_bar.isHidden()
    assert window.linking.bar.isVisible()
    window.program.actions["view.todos"].trigger()
    window.press(Key.Key_Escape)
    assert window.aside.isHidden()
    assert window.linking.bar.isVisible()
    window.offer("the log says")
    window.press(Key.Key_Escape)
    assert window.popover.isHidden()
    assert window.linking.bar.isVisible()
    assert window.focus() is window.view
    window.press(Key.Key_Escape)
    assert window.linking.bar.isHidden()
    assert window.links() == []


def test_the_cross_cancels(window: LinkingWindow) -> None:
    window.begin_linking()
    window.bot.mouseClick(window.linking.bar.cancel, Qt.MouseButton.LeftButton)
    assert window.linking.bar.isHidden()


def test_a_passage_is_not_linked_with_itself(window: LinkingWindow) -> None:
    window.begin_linking()
    window.press(Key.Key_L)
    assert window.toast() == "A passage cannot be linked with itself: choose another one."
    window.view.focus_highlight(window.marked(1)[0].id)
    window.view.select(window.view.caret())
    window.press(Key.Key_L)  # the same words as a highlight
    assert window.popover.isHidden()
    assert window.linking.bar.isVisible()


def test_it_is_said_when_the_passage_is_deleted_meanwhile(window: LinkingWindow) -> None:
    window.open(1)
    (first,) = window.marked(1)
    window.view.focus_highlight(first.id)
    window.press(Key.Key_L)
    window.workspace.desk.bus.publish(window.archive.delete_annotations([first.id]))
    window.wait(lambda: window.toast() == "The passage that was to be linked is not there any more.")
    assert window.linking.bar.isHidden()


def test_it_is_said_when_the_second_is_deleted_under_the_question(window: LinkingWindow) -> None:
    window.begin_linking()
    window.open(2)
    (second,) = window.marked(2)
    window.view.focus_highlight(second.id)
    window.view.select(window.view.caret())
    window.press(Key.Key_L)
    window.wait(window.popover.isVisible)
    window.archive.delete_annotations([second.id])
    window.press(Key.Key_C)
    window.wait(lambda: window.toast() == "One of the passages is not there any more; nothing was linked.")
    assert window.linking.bar.isVisible()
    assert [one.quote for one in window.marked(1)] == ["no warning came"]


def test_a_new_text_of_the_article_is_said_and_the_old_one_is_marked(window: LinkingWindow) -> None:
    window.begin_linking(LATER)
    add(window.archive, title="Flood", text="Nothing of that.", outlet="Wire", external_id="1")
    window.workspace.desk.bus.changed.emit(None)
    window.wait(lambda: "linked as it stood in version 1" in window.toast())
    window.offer(DENIED)
    window.press(Key.Key_P)
    window.wait(lambda: [link.far.quote for link in window.archive.links_of(2)] == [LATER])
    assert window.archive.links_of(2)[0].far.version == 1


def test_what_is_linked_so_already_is_said(window: LinkingWindow) -> None:
    (first,), (second,) = window.marked(1), window.marked(2)
    window.archive.link(first.id, second.id, type=LinkType.CONTRADICTS)
    window.begin_linking()
    window.offer("A warning was sent at noon")
    window.press(Key.Key_C)
    window.wait(lambda: window.toast() == "These passages are linked so already.")
    assert window.linking.bar.isHidden()


def test_the_archive_can_be_closed_meanwhile(window: LinkingWindow, tmp_path: Path) -> None:
    window.begin_linking()
    window.offer("the log says")
    before, popover = window.workspace, window.popover
    window.program.start(tmp_path / "links.cuttings")
    window.program.archives.create(tmp_path / "other.cuttings")
    window.wait(lambda: window.program.archives.workspace not in (None, before))
    assert not window.linking.is_active
    assert window.popover is not popover


def test_a_bracket_dropped_on_another_one_asks_how_they_are_linked(window: LinkingWindow) -> None:
    board = window.archive.annotate(1, LATER)
    window.open(1)
    (warning, *_) = window.marked(1)
    drag(window.bot, window.view, bracket(window.view, warning.id), bracket(window.view, board.id))
    window.wait(window.popover.isVisible)
    assert window.popover.sentence.text() == f"“no warning came” is related to “{LATER}”"
    assert window.linking.bar.isVisible()
    window.press(Key.Key_C)
    window.wait(lambda: ("no warning came", "contradicts", LATER) in window.links())
    window.wait(window.linking.bar.isHidden)


def test_nothing_is_dragged_where_nothing_can_be_written(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    stock(tmp_path / "held.cuttings")
    with Archive.open(tmp_path / "held.cuttings") as archive:
        board = archive.annotate(1, LATER)
    window = LinkingWindow(program, qtbot)
    window.begin_read_only(tmp_path / "held.cuttings")
    window.open(1)
    (warning, *_) = window.marked(1)
    drag(window.bot, window.view, bracket(window.view, warning.id), bracket(window.view, board.id))
    assert window.popover.isHidden()
    window.view.focus_highlight(board.id)
    window.press(Key.Key_L)
    assert window.linking.bar.isHidden()
