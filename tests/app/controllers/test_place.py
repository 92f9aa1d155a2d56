"""The place where the reporter was is found again, whatever the settings hold."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.controllers.place import PlaceController
from app.workspace import Closes, Remembers
from archive.index.base import Sort


class Shown(QObject):
    """The search and the reading of a window, as far as the place goes."""

    searched = Signal(object, str)

    def __init__(self, text: str = "", id: int = 0) -> None:
        super().__init__()
        self.text, self.id, self.marked = text, id, ""
        self.left = False
        self.order = Sort.RELEVANCE

    def query(self) -> str:
        return self.text

    def sort(self) -> Sort:
        return self.order

    def start(self, query: str = "", sort: Sort = Sort.RELEVANCE) -> None:
        self.text, self.order = query, sort

    def matcher(self) -> str:
        return f"hits of {self.text}"

    @property
    def article(self) -> "Shown | None":
        return self if self.id else None

    def places(self) -> dict[str, Any]:
        return {"articles": [self.id]}

    def open_places(self, places: dict[str, Any], matcher: str = "") -> None:
        (self.id,), self.marked = places["articles"], matcher

    def leave(self) -> None:
        self.left = True


def test_query_order_and_article_come_back_with_their_hits(qtbot: QtBot) -> None:
    first, second = Shown("gate*", 7), Shown()
    first.order = Sort.OLDEST
    controller = PlaceController(first, first)
    assert isinstance(controller, Remembers)
    assert isinstance(controller, Closes)
    again = PlaceController(second, second)
    again.restore(controller.state())
    assert (second.text, second.order, second.id) == ("gate*", Sort.OLDEST, 0)
    second.searched.emit(None, "gate*")
    assert (second.id, second.marked) == (7, "hits of gate*")


def test_the_article_comes_back_though_the_search_does_not(qtbot: QtBot) -> None:
    shown = Shown()
    controller = PlaceController(shown, shown)
    controller.restore({"query": "(", "panes": {"articles": [7]}})
    qtbot.waitUntil(lambda: shown.id == 7)


def test_whoever_was_quicker_reads_on(qtbot: QtBot) -> None:
    shown = Shown()
    controller = PlaceController(shown, shown)
    controller.restore({"query": "", "panes": {"articles": [7]}})
    shown.open_places({"articles": [9]})
    shown.searched.emit(None, "")
    assert shown.id == 9


@pytest.mark.parametrize("state", [{}, {"query": None, "sort": 1}, {"query": 3, "panes": "x", "sort": "?"}])
def test_what_settings_spoil_is_left_out(qtbot: QtBot, state: dict[str, object]) -> None:
    shown = Shown("before")
    controller = PlaceController(shown, shown)
    controller.restore(state)
    shown.searched.emit(None, "")
    assert (shown.text, shown.order, shown.id) == ("", Sort.RELEVANCE, 0)


def test_closing_leaves_the_article(qtbot: QtBot) -> None:
    shown = Shown("", 3)
    PlaceController(shown, shown).close()
    assert shown.left
