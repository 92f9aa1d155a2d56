"""The list tells what the user goes to, and says in words why there is nothing to go to."""

import pytest
from PySide6.QtCore import QPoint, Qt
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


def test_marking_the_article_that_is_read_tells_nothing(panel: ResultsPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.opened.connect(told.append)
    panel.show_result(16, _hits(16))
    panel.select(103)
    assert _rows(panel).currentIndex().row() == 3
    panel.select(999)
    assert not _rows(panel).currentIndex().isValid()
    panel.enter()
    panel.step(-1)
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
