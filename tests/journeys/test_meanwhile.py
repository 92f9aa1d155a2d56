"""What another program does to many articles at once comes into the window by itself, and holds up no key."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.facets import FacetsPanel
from archive import Archive
from archive.index.sync import AT_ONCE
from tests.journeys.reporter import Reporter

MANY = AT_ONCE + 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    source = tmp_path / "known.jsonl"
    lines = [{"title": f"Ferry {number}", "text": f"The ferry {number} sails."} for number in range(MANY)]
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    with Archive.create(tmp_path / "work.cuttings") as archive:
        archive.import_paths([source])
        archive.save_search("Stars", "is:starred")
    return tmp_path / "work.cuttings"


def test_many_changes_made_elsewhere_are_found_and_counted(
    path: Path, programs: Callable[[], Program], qtbot: QtBot
) -> None:
    program = programs()
    program.start(path)
    reporter = Reporter.at(program, qtbot)
    facets = reporter.workspace.parts.facets
    assert isinstance(facets, FacetsPanel)
    reporter.type_query("is:starred ")
    reporter.wait(lambda: [row.item.count for row in facets.searches.rows()] == [0])
    with Archive.open(path) as other, other.gesture("Star") as rows:
        for article in range(1, MANY + 1):
            rows.update("articles", article, starred=1)
    reporter.wait(lambda: reporter.results_list.model().rowCount() == MANY)
    reporter.wait(lambda: [row.item.count for row in facets.searches.rows()] == [MANY])
