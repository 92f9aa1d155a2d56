"""Articles side by side: opened beside one another, closed, locked, gone through, each with its own way back."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.open_articles import OpenArticles
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.tab_order import tab_stops
from app.reader.ribbons import Gutter
from app.reader.spine import Spine
from app.reader.view import ReaderView
from tests.app.controllers.panes_window import Panes

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
OPENED = 200


@pytest.fixture
def panes(opened: Program, qtbot: QtBot) -> Panes:
    return Panes(opened, qtbot)


def results(panes: Panes) -> ResultsPanel:
    found = panes.workspace.parts.results
    assert isinstance(found, ResultsPanel)
    return found


def test_a_second_article_stands_at_the_right_and_both_have_all_of_the_width(panes: Panes) -> None:
    panes.open(1)
    assert results(panes).isVisible()
    panes.open(1, 2)
    assert (panes.articles, panes.current) == ([1, 2], 2)
    assert not results(panes).isVisible()
    assert not panes.facets.isVisible()
    first, second = panes.readers.panes
    assert first.width() == second.width() == (panes.program.window.width() - 132) // 2
    assert first.header.isVisible()
    assert second.header.isVisible()


def test_control_and_enter_in_the_list_bring_back_what_was_read_before(panes: Panes) -> None:
    panes.search("")
    results(panes).go_to(0)
    panes.wait(lambda: panes.current is not None)
    before = panes.current
    results(panes).step_down()
    panes.wait(lambda: panes.current not in (None, before))
    after = panes.current
    rows = results(panes).findChild(ResultsList)
    assert isinstance(rows, ResultsList)
    rows.setFocus()
    panes.press(ENTER, CONTROL)
    panes.wait(lambda: panes.articles == [before, after])
    panes.wait(lambda: panes.current == after)


def test_searching_brings_the_list_back_and_a_key_takes_it_away_again(panes: Panes) -> None:
    panes.open(1, 2)
    panes.trigger("search.focus")
    assert results(panes).isVisible()
    assert panes.articles == [1, 2]
    panes.trigger("pane.list")
    assert not results(panes).isVisible()
    panes.trigger("pane.close")
    panes.wait(lambda: panes.articles == [1])
    assert results(panes).isVisible()


def test_a_row_that_is_dropped_on_the_readers_is_read_beside(
    panes: Panes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QMimeData] = []

    def carried(drag: QDrag, action: object) -> None:
        data, own = drag.mimeData(), QMimeData()
        for name in data.formats():
            own.setData(name, data.data(name))
        dragged.append(own)

    monkeypatch.setattr(QDrag, "exec", carried)
    panes.open(1)
    rows = results(panes).findChild(ResultsList)
    assert isinstance(rows, ResultsList)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panes.wait(lambda: panes.current != 1)
    wanted = panes.current
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place + QPoint(60, 9)),
        QPointF(rows.viewport().mapToGlobal(place + QPoint(60, 9))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(rows.viewport(), move)
    (data,) = dragged
    here, copy, left = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(here, copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panes.readers, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(panes.readers, QDropEvent(QPointF(here), copy, data, left, Qt.KeyboardModifier.NoModifier))
    panes.wait(lambda: panes.articles == [1, wanted])


def test_each_pane_has_its_own_way_back(panes: Panes) -> None:
    panes.open(1, 2)
    panes.reading.open(3)
    panes.wait(lambda: panes.articles == [1, 3])
    first, second = (pane.header for pane in panes.readers.panes)
    assert (first.back.isEnabled(), second.back.isEnabled()) == (False, True)
    panes.trigger("pane.previous")
    assert not panes.program.actions["article.back"].isEnabled()
    second.back.click()
    panes.wait(lambda: panes.articles == [1, 2])
    assert panes.current == 2
    assert (second.back.isEnabled(), second.forward.isEnabled()) == (False, True)


def test_f6_goes_round_the_panes_and_keys_go_to_the_one_it_came_to(panes: Panes) -> None:
    panes.open(1, 2)
    panes.trigger("pane.next")
    assert panes.current == 1
    assert QApplication.focusWidget() is panes.readers.panes[0].view
    panes.trigger("article.next_highlight")
    assert panes.readers.panes[0].view.current_highlight() is not None
    assert panes.readers.panes[1].view.current_highlight() is None
    panes.trigger("pane.next")
    assert panes.current == 2


def test_a_click_into_a_pane_makes_it_the_current_one(panes: Panes, qtbot: QtBot) -> None:
    panes.open(1, 2)
    qtbot.mouseClick(panes.readers.panes[0].view.viewport(), Qt.MouseButton.LeftButton)
    assert panes.current == 1


def test_the_cross_of_another_pane_closes_that_one(panes: Panes) -> None:
    panes.open(1, 2, 3)
    panes.readers.panes[0].close_wanted.emit()
    panes.wait(lambda: panes.articles == [2, 3])
    assert panes.current == 3
    panes.trigger("pane.close")
    panes.trigger("pane.close")
    assert panes.readers.is_empty
    assert panes.current is None


def test_a_locked_article_stays_where_it_is(panes: Panes) -> None:
    panes.open(1, 2)
    panes.trigger("pane.lock")
    panes.reading.open(3)
    panes.wait(lambda: panes.articles == [3, 2])
    panes.trigger("pane.lock")
    panes.reading.open(4)
    panes.wait(lambda: panes.articles == [3, 4, 2])


def test_what_does_not_fit_is_a_spine_that_opens_with_a_click_or_enter(panes: Panes, qtbot: QtBot) -> None:
    panes.open(1, 2, 3, 4, 5)
    assert [spine.pane.view.article.id for spine in panes.spines if spine.pane.view.article] == [1, 2]
    assert all(spine.width() == 44 for spine in panes.spines)
    assert all(pane.width() >= 380 for pane in panes.readers.panes if pane.isVisible())
    qtbot.mouseClick(panes.spines[0], Qt.MouseButton.LeftButton)
    assert panes.current == 1
    assert [spine.pane.view.article.id for spine in panes.spines if spine.pane.view.article] == [2, 3]
    panes.spines[0].setFocus()
    panes.press(ENTER)
    assert panes.current == 2
    panes.program.window.resize(1000, 900)
    panes.wait(lambda: len(panes.spines) == 4)
    assert panes.readers.pane.isVisible()


def test_an_article_that_is_open_is_not_opened_twice_beside(panes: Panes) -> None:
    panes.open(1, 2, 3)
    panes.reading.open_beside(1)
    panes.wait(lambda: panes.current == 1)
    assert panes.articles == [1, 2, 3]


def test_what_is_open_is_found_again_in_its_panes(panes: Panes) -> None:
    panes.open(1, 2, 3)
    panes.trigger("pane.lock")
    panes.trigger("pane.previous")
    places = OpenArticles(panes.readers, panes.reading).places()
    for _ in range(3):
        panes.trigger("pane.close")
    OpenArticles(panes.readers, panes.reading).open_places(places)
    panes.wait(lambda: panes.articles == [1, 2, 3])
    assert panes.current == 2
    assert [pane.is_locked for pane in panes.readers.panes] == [False, False, True]


@pytest.mark.parametrize("places", [{}, {"articles": 3}, {"articles": ["x", None]}, {"articles": [1], "current": "?"}])
def test_places_that_settings_spoiled_do_no_harm(panes: Panes, places: dict[str, object]) -> None:
    OpenArticles(panes.readers, panes.reading).open_places(places)
    panes.rest()
    assert len(panes.articles) == 1


def test_an_article_that_is_gone_leaves_no_empty_pane(panes: Panes) -> None:
    OpenArticles(panes.readers, panes.reading).open_places({"articles": [1, 9_999, 2], "current": 2})
    panes.wait(lambda: panes.articles == [1, 2])


def test_panes_opened_and_closed_leave_no_widget_behind(panes: Panes) -> None:
    panes.open(1, 2)
    panes.trigger("pane.close")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(panes.readers.findChildren(object))
    gone: list[weakref.ref[object]] = []
    for number in range(OPENED):
        panes.readers.add()
        pane = panes.readers.panes[1]
        gone.append(weakref.ref(pane))
        if number % 20 == 0:
            panes.reading.readings[1].open(1 + number % 4)
            panes.wait(lambda: None not in panes.articles)
        panes.readers.remove(pane)
        del pane
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    panes.rest()
    gc.collect()
    assert len(panes.readers.findChildren(object)) <= before
    assert not [one for one in gone if one() is not None]


def test_tab_goes_from_pane_to_pane_in_the_order_in_which_they_stand(panes: Panes) -> None:
    panes.open(1, 2, 3, 4, 5)
    stops = [stop for stop in tab_stops(panes.readers) if isinstance(stop, ReaderView | Gutter | Spine)]
    kinds = "".join({ReaderView: "r", Gutter: "g", Spine: "s"}[type(stop)] for stop in stops)
    assert kinds == "ssrgrgr"
    assert [stop.mapTo(panes.readers, QPoint()).x() for stop in stops] == sorted(
        stop.mapTo(panes.readers, QPoint()).x() for stop in stops
    )
