"""What belongs beside an article is listed with its reasons, and opened beside it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.models.neighbour_words import reasons
from app.panels.aside import Aside
from app.panels.neighbours import NeighboursPanel
from archive.operations.beside import Neighbour
from tests.app.controllers.panes_window import Panes


@pytest.fixture
def panes(opened: Program, qtbot: QtBot) -> Panes:
    return Panes(opened, qtbot)


def panel(panes: Panes) -> NeighboursPanel:
    aside = panes.workspace.parts.aside
    assert isinstance(aside, Aside)
    found = aside.panel("neighbours")
    assert isinstance(found, NeighboursPanel)
    return found


def rows(panes: Panes) -> list[Neighbour]:
    return [row for row in panel(panes).list.rows.rows() if isinstance(row, Neighbour)]


def test_without_an_article_it_says_what_it_is_for(panes: Panes) -> None:
    panes.trigger("view.neighbours")
    assert panel(panes).empty_sentence() == "Open an article: what belongs beside it is listed here."


def test_neighbours_come_with_their_reasons_and_open_beside(panes: Panes) -> None:
    panes.open(1)
    panes.trigger("view.neighbours")
    panes.wait(lambda: bool(rows(panes)))
    assert 1 not in [row.article.id for row in rows(panes)]
    assert all(reasons(row) for row in rows(panes))
    first = rows(panes)[0]
    assert reasons(first).startswith("linked · ")
    panel(panes).list.setFocus()
    panes.press(Qt.Key.Key_Return)
    panes.wait(lambda: panes.articles == [1, first.article.id])
    assert rows(panes)[0] == first, "the list stays while one goes down it"
    panes.press(Qt.Key.Key_Down)
    panes.press(Qt.Key.Key_Return)
    panes.wait(lambda: len(panes.articles) == 3)


def test_another_article_has_other_neighbours(panes: Panes) -> None:
    panes.open(1)
    panes.trigger("view.neighbours")
    panes.wait(lambda: bool(rows(panes)))
    before = rows(panes)
    panes.readers.pane.view.setFocus()
    panes.open(4)
    panes.wait(lambda: bool(rows(panes)) and rows(panes) != before)
    assert 4 not in [row.article.id for row in rows(panes)]
