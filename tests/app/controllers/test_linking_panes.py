"""Linking from one pane to the one beside it: by keys, by a click, by dragging; and panes that go meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.reader.places import rect_of
from tests.app.controllers.linking_window import LATER, LinkingWindow, stock
from tests.app.reader.mouse import bracket, drag
from tests.journeys.reporter import controller_in

Key = Qt.Key


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> LinkingWindow:
    """Both articles are open, the first one is the current one."""
    stock(tmp_path / "links.cuttings")
    program.start(tmp_path / "links.cuttings")
    window = LinkingWindow(program, qtbot)
    window.begin()
    window.open(1)
    controller_in(window.workspace, ReadingController).open_beside(2)
    window.wait(lambda: [pane.view.article and pane.view.article.id for pane in window.readers.panes] == [1, 2])
    window.wait(program.is_idle)
    window.readers.set_current(window.readers.panes[0])
    window.view.setFocus()
    return window


def test_a_click_in_the_other_pane_is_the_second_passage(window: LinkingWindow) -> None:
    window.select(LATER)
    window.press(Key.Key_L)
    other = window.readers.panes[1].view
    (second,) = window.marked(2)
    window.bot.mouseClick(other.viewport(), Qt.MouseButton.LeftButton, pos=rect_of(other, second.span).center())
    window.wait(window.popover.isVisible)
    assert window.popover.sentence.text() == f"“{LATER}” is related to “{second.quote}”"
    window.press(Key.Key_C)
    window.wait(lambda: window.links() == [(LATER, "contradicts", second.quote)])
    window.wait(lambda: window.focus() is other)


def test_a_bracket_is_dragged_into_the_other_pane(window: LinkingWindow) -> None:
    (first,), (second,) = window.marked(1), window.marked(2)
    one, other = (pane.view for pane in window.readers.panes)
    drag(window.bot, one, bracket(one, first.id), bracket(other, second.id))
    window.wait(window.popover.isVisible)
    assert window.readers.pane is window.readers.panes[1]
    window.press(Key.Key_C)
    window.wait(lambda: window.links() == [(first.quote, "contradicts", second.quote)])
    drag(window.bot, other, bracket(other, second.id), bracket(one, first.id))
    window.wait(window.popover.isVisible)
    assert window.readers.pane is window.readers.panes[0]
    window.press(Key.Key_U)
    window.press(Key.Key_U)
    window.wait(lambda: (first.quote, "is updated by", second.quote) in window.links())


def test_a_pane_may_go_and_another_come_while_a_passage_waits(window: LinkingWindow) -> None:
    reading = controller_in(window.workspace, ReadingController)
    window.select(LATER)
    window.press(Key.Key_L)
    reading.close_article()
    window.wait(lambda: len(window.readers.panes) == 1)
    assert window.linking.bar.isVisible()
    (first,), (second,) = window.marked(1), window.marked(2)
    reading.open_beside(1, highlight=first.id)
    window.wait(lambda: [pane.view.article and pane.view.article.id for pane in window.readers.panes] == [2, 1])
    window.wait(window.program.is_idle)
    one, other = (pane.view for pane in window.readers.panes)
    window.bot.mouseClick(one.viewport(), Qt.MouseButton.LeftButton, pos=rect_of(one, second.span).center())
    window.wait(window.popover.isVisible)
    window.press(Key.Key_Escape)
    drag(window.bot, other, bracket(other, first.id), bracket(one, second.id))
    window.wait(window.popover.isVisible)
    window.press(Key.Key_P)
    window.wait(lambda: window.links() == [(first.quote, "repeats", second.quote)])


def test_escape_in_any_pane_cancels(window: LinkingWindow) -> None:
    window.select(LATER)
    window.press(Key.Key_L)
    window.readers.panes[1].view.setFocus()
    window.press(Key.Key_Escape)
    assert window.linking.bar.isHidden()
