"""Facets follow each search, clicks edit the query, stories and saved searches are kept beside it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.controllers.narrowing import NarrowingController
from app.jobs.lanes import Lane
from app.panels.facets import FacetsPanel
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.index.base import Sort
from archive.model import Role

ARTICLES = (
    ("Haaretz", "en", "2024-06-01"),
    ("Haaretz", "tr", "2024-07-01"),
    ("Daily Star", "en", "2024-08-01"),
    ("Wire", "en", None),
)


class Searching(QObject):
    """Stands in for the controller of the search box."""

    searched = Signal(object, str)

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self._archive = archive
        self.query = ""

    def sort(self) -> Sort:
        return Sort.NEWEST

    def set_query(self, query: str) -> None:
        self.query = query
        self.searched.emit(self._archive.search(query, draft=True), query)


class Window:
    """What there is of a window in these tests."""

    def __init__(self, qtbot: QtBot, look: Look, settings: Settings, archive: Archive) -> None:
        self.archive, self.qtbot = archive, qtbot
        self.facets = FacetsPanel(look)
        qtbot.addWidget(self.facets)
        self.facets.resize(240, 900)
        self.facets.show()
        self.bus = Bus()
        self.lane = Lane()
        self.actions = Actions(self.facets)
        self.searching = Searching(archive)
        self.desk = Desk(archive, self.bus, self.lane, Lane(), self.actions, settings, look)
        self.narrowing = NarrowingController(self.desk, self.facets, self.searching)
        self.told: list[str] = []
        self.bus.told.connect(self.told.append)

    def search(self, query: str) -> None:
        self.searching.set_query(query)

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=5_000)

    def lines(self, field: str) -> dict[str, int | None]:
        return {row.item.label: row.item.count for row in self.facets.fields[field].rows()}

    def ticked(self, field: str) -> list[str]:
        return [row.item.label for row in self.facets.fields[field].rows() if row.isChecked()]

    def click(self, field: str, label: str) -> None:
        row = next(row for row in self.facets.fields[field].rows() if row.item.label == label)
        self.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    def stories(self) -> list[tuple[str, int | None]]:
        return [(row.item.label, row.item.count) for row in self.facets.stories.rows()]

    def searches(self) -> list[tuple[str, int | None, str, bool]]:
        rows = self.facets.searches.rows()
        return [(row.item.label, row.item.count, row.item.news, row.item.ticked) for row in rows]


def bring(archive: Archive, *articles: tuple[str, str | None, str | None]) -> None:
    path = archive.path.with_name("articles.jsonl")
    lines = [
        {"title": f"Truce {number} {outlet}", "text": "They spoke of the truce.", "outlet": outlet}
        | {name: value for name, value in (("language", language), ("published", published)) if value}
        for number, (outlet, language, published) in enumerate(articles, 1)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])


@pytest.fixture
def window(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Window]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        bring(archive, *ARTICLES)
        archive.annotate(1, "the truce", actors=[("Öncü Keçeli", Role.SPEAKER)], issues=[("Truce", None)])
        window = Window(qtbot, look, window_settings, archive)
        window.search("truce")
        window.wait(lambda: len(window.lines("outlet")) == 3)
        yield window
        window.lane.close()
        window.desk.batch.close()


def test_facets_follow_the_search_in_the_words_of_the_interface(window: Window) -> None:
    assert window.lines("outlet") == {"Haaretz": 2, "Daily Star": 1, "Wire": 1}
    assert window.lines("lang") == {"English": 3, "Turkish": 1}
    assert window.lines("is") == {"Unread": 4}
    (actor,) = window.facets.fields["actor"].rows()
    (issue,) = window.facets.fields["issue"].rows()
    assert actor.item.label == "Öncü Keçeli"
    assert issue.item.swatch is not None
    assert issue.item.swatch.name == "blue"
    window.search("nothing of the kind")
    window.wait(lambda: not window.lines("outlet"))


def test_a_click_edits_the_query_and_a_second_one_takes_it_back(window: Window) -> None:
    window.click("outlet", "Daily Star")
    assert window.searching.query == 'truce outlet:"Daily Star"'
    window.wait(lambda: window.ticked("outlet") == ["Daily Star"])
    assert window.lines("outlet") == {"Haaretz": 2, "Daily Star": 1, "Wire": 1}
    window.click("outlet", "Haaretz")
    assert window.searching.query == 'truce (outlet:"Daily Star" OR outlet:Haaretz)'
    window.wait(lambda: len(window.ticked("outlet")) == 2)
    window.click("outlet", "Daily Star")
    window.wait(lambda: window.ticked("outlet") == ["Haaretz"])
    window.click("outlet", "Haaretz")
    assert window.searching.query == "truce"


def test_what_is_typed_is_ticked_and_can_be_clicked_away(window: Window) -> None:
    window.search("lang:EN speaker:keceli outlet:haar*")
    window.wait(lambda: window.ticked("lang") == ["English"])
    assert window.ticked("outlet") == ["Haaretz"]
    assert window.ticked("actor") == ["Öncü Keçeli, speaker"]
    window.click("actor", "Öncü Keçeli, speaker")
    assert window.searching.query == "lang:EN outlet:haar*"


def test_a_brushed_time_is_part_of_the_query(window: Window) -> None:
    window.facets.dates_chosen.emit("2024-06", "2024-07")
    assert window.searching.query == "truce published:[2024-06 TO 2024-07]"
    window.facets.dates_cleared.emit()
    assert window.searching.query == "truce"


def test_the_present_search_is_saved_under_a_name_and_gone_back_to(window: Window) -> None:
    window.actions["search.save"].trigger()
    field = window.facets.searches.field
    assert (field.isVisible(), field.text()) == (True, "truce")
    window.qtbot.keyClicks(field, "Talks")
    window.qtbot.keyClick(field, Qt.Key.Key_Return)
    window.wait(lambda: window.searches() == [("Talks", 4, "", True)])
    assert not field.isVisible()
    assert window.archive.saved_searches()[0].search.sort == Sort.NEWEST
    window.search("is:kept")
    assert window.searches() == [("Talks", 4, "", False)]
    bring(window.archive, *ARTICLES, ("New Outlet", None, None))
    window.bus.changed.emit(None)
    window.wait(lambda: window.searches() == [("Talks", 5, "1 new", False)])
    window.qtbot.mouseClick(window.facets.searches.rows()[0], Qt.MouseButton.LeftButton)
    assert window.searching.query == "truce"
    window.wait(lambda: window.searches() == [("Talks", 5, "", True)])


def test_a_name_that_is_taken_is_said_below_the_field(window: Window) -> None:
    window.archive.save_search("Talks", "x")
    window.actions["search.save"].trigger()
    window.facets.searches.field.setText("talks")
    window.qtbot.keyClick(window.facets.searches.field, Qt.Key.Key_Return)
    window.wait(lambda: window.facets.searches.problem.isVisible())
    assert "already" in window.facets.searches.problem.text()
    assert window.facets.searches.field.isVisible()


def test_the_article_that_is_read_is_put_into_stories(window: Window) -> None:
    window.narrowing.set_article(2)
    window.narrowing.ask_story_name()
    window.qtbot.keyClicks(window.facets.stories.field, "Corridor")
    window.qtbot.keyClick(window.facets.stories.field, Qt.Key.Key_Return)
    window.wait(lambda: window.stories() == [("Corridor", 1)])
    menu = window.narrowing.story_menu
    menu.aboutToShow.emit()
    window.wait(lambda: [action.isChecked() for action in menu.actions()[:1]] == [True])
    menu.actions()[0].trigger()
    window.wait(lambda: window.stories() == [("Corridor", 0)])
    assert window.archive.undo() == "Remove from a story"
    window.bus.changed.emit(None)
    window.wait(lambda: window.stories() == [("Corridor", 1)])
    window.qtbot.mouseClick(window.facets.stories.rows()[0], Qt.MouseButton.LeftButton)
    assert window.searching.query == "story:Corridor"
    window.qtbot.keyClick(window.facets.stories.rows()[0], Qt.Key.Key_Delete)
    window.wait(lambda: window.stories() == [])


def test_a_query_that_is_not_understood_is_said_and_stays(window: Window) -> None:
    window.searching.searched.emit(None, "headline:x")
    window.click("outlet", "Wire")
    window.facets.dates_cleared.emit()
    assert window.searching.query == "truce"
    assert len(window.told) == 2
    assert "headline" in window.told[0]
