"""The place where the reporter was is found again, whatever the settings hold."""

from dataclasses import dataclass, field

import pytest

from app.bootstrap import Closes, Remembers
from app.controllers.place import PlaceController


@dataclass
class Shown:
    """The search and the reading of a window, as far as the place goes."""

    text: str = ""
    id: int = 0
    opened: list[int] = field(default_factory=list)
    left: bool = False

    def query(self) -> str:
        return self.text

    def start(self, query: str = "") -> None:
        self.text = query

    @property
    def article(self) -> "Shown | None":
        return self if self.id else None

    def open(self, article: int) -> None:
        self.id = article

    def leave(self) -> None:
        self.left = True


def test_query_and_article_come_back() -> None:
    first, second = Shown("gate*", 7), Shown()
    controller = PlaceController(first, first)
    assert isinstance(controller, Remembers)
    assert isinstance(controller, Closes)
    PlaceController(second, second).restore(controller.state())
    assert (second.text, second.id) == ("gate*", 7)


@pytest.mark.parametrize("state", [{}, {"query": None, "article": None}, {"query": 3, "article": "x"}])
def test_what_settings_spoil_is_left_out(state: dict[str, object]) -> None:
    shown = Shown("before")
    PlaceController(shown, shown).restore(state)
    assert (shown.text, shown.id) == ("", 0)


def test_closing_leaves_the_article() -> None:
    shown = Shown("", 3)
    PlaceController(shown, shown).close()
    assert shown.left
