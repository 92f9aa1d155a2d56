"""Who brings the index up to date, and when: whoever has no time is answered at once, and nobody holds it for long."""

import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import IndexBusy
from archive.index.sync import AT_ONCE
from archive.progress import Silent


def source(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"title": f"Ferry {number}", "text": f"The ferry {number} sails."}) + "\n")
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        archive.import_paths([source(tmp_path / "first.jsonl", 3 * AT_ONCE)])
        archive.drain()
        yield archive


def star(archive: Archive, count: int) -> None:
    with archive.gesture("Star") as rows:
        for article in range(1, count + 1):
            rows.update("articles", article, starred=1)


def merging() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "index merging"]


def test_a_few_changes_are_seen_at_once_by_who_has_no_time(archive: Archive) -> None:
    star(archive, AT_ONCE)
    found = archive.search("is:starred", wait=0.0)
    assert (found.total, found.pending) == (AT_ONCE, 0)
    assert sum(value.count for value in archive.narrowing("is:starred", wait=0.0).values["is"]) >= AT_ONCE


def test_many_changes_are_counted_and_left_to_who_has_time(archive: Archive) -> None:
    star(archive, AT_ONCE + 1)
    found = archive.search("is:starred", wait=0.0)
    assert (found.total, found.pending) == (0, AT_ONCE + 1)
    assert archive.drain() == 0
    assert archive.search("is:starred", wait=0.0).total == AT_ONCE + 1


def test_an_index_that_has_to_be_built_is_not_built_by_who_has_no_time(archive: Archive, tmp_path: Path) -> None:
    archive.close()
    shutil.rmtree(tmp_path / "x.cuttings-index")
    with Archive.open(tmp_path / "x.cuttings") as again:
        for ask in (again.search, again.narrowing, again.without_each):
            with pytest.raises(IndexBusy):
                ask("ferry sails", wait=0.0)
        again.drain()
        assert again.search("ferry", wait=0.0).total == 3 * AT_ONCE


def test_a_small_archive_is_searched_at_once_without_an_index(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "small.cuttings") as small:
        assert small.search("*", wait=0.0).total == 0


def test_putting_the_index_together_ends_with_the_archive(archive: Archive) -> None:
    for count in range(1, 12):
        star(archive, count)
        archive.search("is:starred", wait=0.0)
    archive.close()
    assert merging() == []


class Paused(Silent):
    """Waits with the first portion of an import until it may go on."""

    def __init__(self) -> None:
        self.reached, self.may_go_on = threading.Event(), threading.Event()

    def cancelled(self) -> bool:
        self.reached.set()
        self.may_go_on.wait(60)
        return False


@pytest.fixture
def paused(archive: Archive, tmp_path: Path) -> Iterator[Paused]:
    """An import that stands still after its first portion."""
    progress = Paused()
    path = source(tmp_path / "more.jsonl", 1_000)
    path.write_text(path.read_text("utf-8").replace("Ferry", "Tram"), "utf-8")
    job = threading.Thread(target=archive.import_paths, args=([path], progress))
    job.start()
    assert progress.reached.wait(60)
    yield progress
    progress.may_go_on.set()
    job.join()
    archive.drain()
    assert archive.search("tram").total == 1_000


def test_while_a_job_feeds_the_index_no_search_does(archive: Archive, paused: Paused) -> None:
    star(archive, 1)
    found = archive.search("is:starred", wait=0.0)
    assert (found.total, found.pending > 0) == (0, True)


def test_a_job_that_stands_still_holds_up_nobody_else(archive: Archive, paused: Paused) -> None:
    with Archive.open(archive.path) as other:
        star(other, 1)
        assert other.drain(30) == 0
        assert other.search("is:starred").total == 1
        assert 0 < other.search("tram").total < 1_000
