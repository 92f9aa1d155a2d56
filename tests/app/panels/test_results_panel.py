"""The list tells what the user goes to, and says in words why there is nothing to go to."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.delegates.result_row import HEIGHT
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.theme import LIGHT, Look
from archive.index.base import Sort
from archive.model import ReadingState
from archive.operations.search import Removal, SearchHit


def _hits(count: int, state: ReadingState = ReadingState.NEW) -> list[SearchHit]:
    return [
        SearchHit(100 + n, None, f"Title {n}", "Wire", "2024", "", (), 0.0, False, state, False, 0, 0)
        for n in range(count)
    ]


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> ResultsPanel:
    made = ResultsPanel(look)
    made.resize(340, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def _rows(panel: ResultsPanel) -> ResultsList:
    found = panel.findChild(ResultsList)
    assert isinstance(found, ResultsList)
    return found


def _said(panel: ResultsPanel) -> list[str]:
    kinds = (QLabel, QToolButton)
    return [one.text() for kind in kinds for one in panel.findChildren(kind) if one.isVisible()]


def test_a_click_opens_and_a_click_with_control_opens_beside(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[tuple[str, int]] = []
    panel.opened.connect(lambda article: told.append(("here", article)))
    panel.opened_beside.connect(lambda article: told.append(("beside", article)))
    panel.show_result(1_000_000, _hits(16))
    rows = _rows(panel)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, HEIGHT + 5))
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, QPoint(50, 2 * HEIGHT + 5)
    )
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [("here", 101), ("beside", 102), ("here", 102), ("beside", 102)]
    assert "1,000,000 articles" in _said(panel)


def test_keys_lead_to_both_ends_and_a_page_on(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.opened.connect(told.append)
    panel.show_result(50, _hits(50))
    rows = _rows(panel)
    panel.enter()
    page = rows.viewport().height() // HEIGHT
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(rows, key)
        assert rows.currentIndex().row() in rows.visible_rows()
    assert [article - 100 for article in told] == [0, page, 49, 49 - page, 0]


def test_the_last_of_a_million_is_opened_when_it_is_here(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.opened.connect(told.append)
    panel.show_result(1_000_000, _hits(16))
    qtbot.keyClick(_rows(panel), Qt.Key.Key_End)
    assert told == []
    panel.show_page(999_950, _hits(50))
    assert told == [149]


def test_a_missing_date_looks_like_what_can_be_clicked_and_is_asked_for(panel: ResultsPanel, qtbot: QtBot) -> None:
    opened: list[int] = []
    panel.opened.connect(opened.append)
    undated = replace(_hits(2)[1], published=None)
    panel.show_result(2, [_hits(1)[0], undated])
    view = _rows(panel).viewport()
    words = QPoint(70, HEIGHT + 12)
    plain = view.grab(QRect(0, HEIGHT, 340, 30)).toImage()
    qtbot.mouseMove(view, words)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view.grab(QRect(0, HEIGHT, 340, 30)).toImage() != plain
    with qtbot.waitSignal(panel.date_wanted) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=words)
    article, below = told.args
    assert article == 101
    assert HEIGHT < view.mapFromGlobal(below).y() < HEIGHT + 30
    assert _rows(panel).currentIndex().row() == 1
    assert opened == []
    for elsewhere in (QPoint(70, 12), QPoint(70, HEIGHT + 40), QPoint(300, HEIGHT + 12)):
        qtbot.mouseMove(view, elsewhere)
        assert view.cursor().shape() is Qt.CursorShape.ArrowCursor
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=elsewhere)
    assert opened == [100, 101, 101]


def test_marking_the_article_that_is_read_tells_nothing(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.opened.connect(told.append)
    panel.show_result(16, _hits(16))
    panel.select(103)
    assert _rows(panel).currentIndex().row() == 3
    panel.select(999)
    assert not _rows(panel).currentIndex().isValid()
    panel.enter()
    panel.step_up()
    assert told == [100]


def test_the_last_rows_of_a_million_are_asked_for_when_they_are_in_sight(panel: ResultsPanel, qtbot: QtBot) -> None:
    wanted: list[int] = []
    panel.page_wanted.connect(wanted.append)
    panel.show_result(1_000_000, _hits(16))
    qtbot.waitUntil(lambda: _rows(panel).verticalScrollBar().maximum() > 90_000_000)
    _rows(panel).verticalScrollBar().setValue(95_000_000)
    qtbot.waitUntil(lambda: bool(wanted))
    assert wanted[0] <= 95_000_000 // HEIGHT < wanted[0] + 50


def test_unread_rows_have_a_dot_and_the_marked_row_a_bar(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.show_result(2, [*_hits(1), *_hits(2, ReadingState.READ)[1:]])
    panel.select(101)
    picture = _rows(panel).viewport().grab().toImage()
    scale = picture.devicePixelRatio()

    def at(x: float, y: float) -> str:
        return picture.pixelColor(round(x * scale), round(y * scale)).name()

    assert at(10, 13) == QColor(LIGHT.accent).name()
    assert at(10, HEIGHT + 13) == at(30, HEIGHT + 2) == QColor(LIGHT.select).name()
    assert at(1, HEIGHT + 50) == QColor(LIGHT.accent).name()


def test_the_order_is_told_when_it_is_chosen(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[Sort] = []
    panel.sort_changed.connect(told.append)
    panel.show_result(1, _hits(1))
    button = next(one for one in panel.findChildren(QToolButton) if one.menu())
    next(action for action in button.menu().actions() if action.text() == "Newest").trigger()
    assert told == [Sort.NEWEST]
    assert "Newest" in _said(panel)


def test_the_states_are_said_in_their_words(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.show_rebuilding(0.617)
    assert "Search covers 61 % until the index is rebuilt. Reading and marking work." in _said(panel)
    panel.show_rebuilding(None)
    panel.show_no_hits(1, [], "cease<fire")
    said = " ".join(_said(panel))
    assert "Nothing matches." in said
    assert "cease&lt;fire" in said
    assert "until the index" not in said
    panel.show_no_hits(2, [Removal("a", "b", 0), Removal("<b>", "a", 1_200)], None)
    said = " ".join(_said(panel))
    assert "Nothing matches all 2 conditions." in said
    assert "Without <b>&lt;b&gt;</b>: 1,200." in said
    panel.show_result(16, _hits(16))
    panel.show_new(4)
    assert {"16 articles", "4 new – show"} <= set(_said(panel))
