"""The search with what stands beside it, joined as in the window, on a real archive."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.controllers.narrowing import NarrowingController
from app.controllers.saved_searches import SavedSearchesController
from app.controllers.searching import SearchingController
from app.controllers.stories import StoriesController
from app.jobs.lanes import Lane
from app.panels.facet_section import GoSection
from app.panels.facets import FacetsPanel
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.model import Role

ARTICLES = (
    ("Haaretz", "en", "2024-06-01"),
    ("Haaretz", "tr", "2024-07-01"),
    ("Daily Star", "en", "2024-08-01"),
    ("Wire", "en", None),
)


class Beside:
    """`told` and `done` are the sentences the user saw."""

    def __init__(self, qtbot: QtBot, look: Look, settings: Settings, archive: Archive) -> None:
        self.archive, self.qtbot = archive, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.box, self.facets, self.results = SearchBox(look), FacetsPanel(look), ResultsPanel(look)
        column = QVBoxLayout(self.window)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.addWidget(self.facets)
        row.addWidget(self.results)
        column.addLayout(row)
        self.window.resize(700, 900)
        self.window.show()
        self.desk = Desk(archive, Bus(), Lane(), Lane(), Actions(self.window), settings, look)
        self.desk.actions["view.facets"].triggered.connect(self.facets.show)
        self.searching = SearchingController(self.desk, self.box, self.results, self.window)
        self.narrowing = NarrowingController(self.desk, self.facets, self.searching, self.window)
        self.stories = StoriesController(self.desk, self.facets, self.searching, self.window)
        self.searches = SavedSearchesController(self.desk, self.facets, self.searching, self.window)
        self.told: list[str] = []
        self.done: list[str] = []
        self.desk.bus.told.connect(self.told.append)
        self.desk.bus.done.connect(self.done.append)

    @property
    def query(self) -> str:
        return self.box.query()

    def search(self, query: str) -> None:
        """Search, and wait for what is found."""
        with self.qtbot.waitSignal(self.searching.shown, check_params_cb=lambda shown: shown == query):
            self.searching.set_query(query)

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=10_000)

    def titles(self) -> list[str]:
        rows = self.results.findChild(ResultsList)
        assert isinstance(rows, ResultsList)
        return [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]

    def lines(self, field: str) -> dict[str, int | None]:
        return {row.item.label: row.item.count for row in self.facets.fields[field].rows()}

    def ticked(self, field: str) -> list[str]:
        return [row.item.label for row in self.facets.fields[field].rows() if row.isChecked()]

    def click(self, field: str, label: str) -> None:
        row = next(row for row in self.facets.fields[field].rows() if row.item.label == label)
        self.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    def kept(self, section: GoSection) -> list[tuple[str, int | None, str, bool]]:
        """Name, count, news, and whether it is what is searched for now."""
        return [(row.item.label, row.item.count, row.item.news, row.item.ticked) for row in section.rows()]

    def name(self, section: GoSection, name: str) -> None:
        """Type a name into the field that asks for one."""
        assert section.field.isVisible()
        section.field.selectAll()
        self.qtbot.keyClicks(section.field, name)
        self.qtbot.keyClick(section.field, Qt.Key.Key_Return)


def bring(archive: Archive, *articles: tuple[str, str | None, str | None]) -> None:
    path = archive.path.with_name("articles.jsonl")
    lines = [
        {"title": f"Truce {number} {outlet}", "text": "They spoke of the truce.", "outlet": outlet}
        | {name: value for name, value in (("language", language), ("published", published)) if value}
        for number, (outlet, language, published) in enumerate(articles, 1)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


@contextmanager
def beside(qtbot: QtBot, look: Look, settings: Settings, path: Path) -> Iterator[Beside]:
    """Four articles on a truce, of which the first is marked; the search for the word is shown."""
    with Archive.create(path) as archive:
        bring(archive, *ARTICLES)
        archive.annotate(1, "the truce", actors=[("Öncü Keçeli", Role.SPEAKER)], issues=[("Truce", None)])
        made = Beside(qtbot, look, settings, archive)
        made.search("truce")
        made.wait(lambda: len(made.lines("outlet")) == 3)
        yield made
        made.desk.lane.close()
        made.desk.batch.close()
