"""What a search may meet with."""

import shutil
from pathlib import Path

import pytest

from app.panels.results_list import ResultsList
from archive import Archive
from archive.index import sync
from archive.opened import INDEX_SUFFIX
from tests.photographs.camera import Camera
from tests.photographs.holding import Held

DATA = Path(__file__).parents[1] / "data"
MORE = ("article.html", "article.docx", "article.txt", "wire_copy.txt", "version1.txt", "newsletter.eml")


def test_nothing_matches(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search("gate* AND (log OR order)")
    camera.read()
    elsewhere = "gate* order speaker:kordane"
    camera.search(f'{elsewhere} outlet:"Basin Review"')
    camera.says("Nothing matches all 4 conditions.")
    camera.says(f'Without outlet:"Basin Review": {camera.workspace.archive.search(elsewhere).total}.')
    camera.says('Remove outlet:"Basin Review"')
    camera.take("no-hits")
    camera.turn_dark()
    camera.take("no-hits-dark")


def test_a_query_that_is_not_finished(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search("flood AND (gates OR log)")
    camera.read()
    camera.search("flood AND (gates OR log")
    camera.says("Missing bracket after log")
    rows = camera.results.findChild(ResultsList)
    assert rows.itemDelegate().dimmed
    camera.take("query-error")
    camera.turn_dark()
    camera.take("query-error-dark")


def test_the_index_is_being_rebuilt(camera: Camera, desk_archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive.open(desk_archive) as archive:
        archive.import_paths([DATA / name for name in MORE])
        total = archive.search("").total
        for one in archive.saved_searches():  # whoever counts them might build the index before the picture is taken
            archive.delete_search(one.search.id)
    shutil.rmtree(desk_archive.with_name(desk_archive.name + INDEX_SUFFIX))
    monkeypatch.setattr(sync, "PORTION", 18)  # as if these were many
    with Held(monkeypatch, sync.IndexKeeper, "feed", lambda times, *portion: times == 2):
        camera.start(desk_archive)
        camera.wait(lambda: "Search covers" in camera.said())
        camera.says(f"Search covers {100 * 18 // total} % until the index is rebuilt. Reading and marking work.")
        camera.read()
        camera.take("index-rebuilding")
    camera.settle()
    assert "Search covers" not in camera.said()
