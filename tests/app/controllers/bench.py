"""The search box above the list, joined by their controller, on a real archive."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.controllers.searching import SearchingController
from app.jobs.lanes import Lane
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.settings import Settings
from app.theme import Look
from archive import Archive

RECORDS: list[dict[str, object]] = [
    {
        "title": f"Ferry number {number}",
        "text": f"The ferry sails again, says report {number}.",
        "outlet": "Wire",
        "published": f"2024-01-{number:02}",
        "external_id": str(number),
    }
    for number in range(1, 26)
] + [{"title": "Strike", "text": "The harbour strike goes on in spite of the ceasefire.", "outlet": "Courier"}]


class Bench:
    """The search box above the list, joined by their controller."""

    def __init__(self, desk: Desk, look: Look, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.window = QWidget()
        self.box, self.panel = SearchBox(look), ResultsPanel(look)
        column = QVBoxLayout(self.window)
        column.addWidget(self.box)
        column.addWidget(self.panel)
        self.window.resize(400, 700)
        qtbot.addWidget(self.window)
        self.controller = SearchingController(desk, self.box, self.panel, self.window)
        self.controller.searched.connect(self._take)
        self.answers: list[tuple[int, str]] = []
        self.chosen: list[int] = []
        self.controller.article_chosen.connect(self._choose)
        self.window.show()
        self.window.activateWindow()
        self.box.setFocus()

    def _take(self, result: object, query: str) -> None:
        self.answers.append((result.total, query))  # type: ignore[attr-defined]

    def _choose(self, article: int, matcher: object) -> None:
        self.chosen.append(article)

    def wait_for(self, total: int, query: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self.answers) and self.answers[-1] == (total, query), timeout=10_000)

    @property
    def rows(self) -> ResultsList:
        found = self.panel.findChild(ResultsList)
        assert isinstance(found, ResultsList)
        return found

    def titles(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def words(self) -> str:
        """Everything that is said in sight."""
        labels = [one for one in self.panel.findChildren(QWidget) if one.isVisible() and hasattr(one, "text")]
        return " | ".join(str(one.text()) for one in labels)


@pytest.fixture
def new_desk(qtbot: QtBot, look: Look, tmp_path: Path, window_settings: Settings) -> Iterator[Callable[..., Desk]]:
    """Makes a desk with an archive that holds these records."""
    opened: list[Desk] = []
    owner = QWidget()
    qtbot.addWidget(owner)

    def make(*records: dict[str, object]) -> Desk:
        archive = Archive.create(tmp_path / f"{len(opened)}.cuttings")
        if records:
            source = tmp_path / "records.jsonl"
            source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
            archive.import_paths([source])
        desk = Desk(archive, Bus(), Lane(), Lane(), Actions(owner), window_settings, look)
        opened.append(desk)
        return desk

    yield make
    for desk in opened:
        desk.lane.close()
        desk.batch.close()
        desk.archive.close()


@pytest.fixture
def new_bench(new_desk: Callable[..., Desk], look: Look, qtbot: QtBot) -> Callable[..., Bench]:
    return lambda *records: Bench(new_desk(*records), look, qtbot)


def read(bench: Bench, *articles: int) -> None:
    with bench.desk.archive.gesture("Read") as rows:
        for article in articles:
            rows.update("articles", article, state="read")
