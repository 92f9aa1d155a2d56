"""Folders of files: read by several processes, stopped and resumed, and not brought down by any file in them."""

from pathlib import Path

import pytest

from app.jobs.workers import start_workers
from archive import Archive
from archive.operations import sources
from archive.progress import Silent
from tests.archive.operations.bulk import counts
from tests.archive.processes import finish, start


def folder_of(path: Path, count: int) -> Path:
    path.mkdir()
    for number in range(count):
        text = f"Ferry {number:03} sails\n\nThe ferry number {number} left the harbour at noon.\n\nNobody was on board."
        (path / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return path


def titles(archive: Archive) -> list[str]:
    return [archive.article(number).article.title for number in range(1, archive.search("*").total + 1)]


@pytest.mark.usefixtures("_small_batches")
def test_processes_give_what_one_process_gives_in_the_order_of_the_names(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 40)
    (folder / "010a.css").write_text("p {}")
    (folder / "020a.jsonl").write_text('{"title": "Bulk", "text": "One line."}\n')
    with Archive.create(tmp_path / "one.cuttings") as one, Archive.create(tmp_path / "many.cuttings") as many:
        alone, together = one.import_paths([folder]), many.import_paths([folder], start_pool=start_workers)
        assert counts(alone) == counts(together) == (41, 0, 0)
        assert alone.failed == together.failed
        assert titles(one) == titles(many)
        assert titles(many)[20:23] == ["Ferry 020 sails", "Bulk", "Ferry 021 sails"]


@pytest.fixture
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_FILES_AT_ONCE", 4)


def test_a_folder_imported_again_is_all_duplicates_and_what_was_added_is_new(archive: Archive, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 10)
    archive.import_paths([folder])
    (folder / "new.txt").write_text("Strike\n\nThe ferry strikes today.")
    (folder / "003.txt").write_text("Ferry 003 sails\n\nIt was another ferry altogether.")
    assert counts(archive.import_paths([folder])) == (2, 0, 9)


def test_a_deleted_article_comes_back_from_its_file(archive: Archive, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 3)
    archive.import_paths([folder])
    with archive.gesture("Delete article") as rows:
        rows.delete("articles", 2)
    assert counts(archive.import_paths([folder])) == (1, 0, 2)
    assert archive.article(2).article.title == "Ferry 001 sails"


class StopAfter(Silent):
    """Asks to stop once so many articles are safe."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._done = 0

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self._done = done

    def cancelled(self) -> bool:
        return self._done >= self._count


def test_an_import_of_a_folder_that_was_stopped_goes_on_where_it_was(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.operations.ingest._PORTION", 8)
    folder = folder_of(tmp_path / "in", 40)
    first = archive.import_paths([folder], StopAfter(10))
    assert first.cancelled
    assert 10 <= first.imported < 40
    second = archive.import_paths([folder])
    assert counts(second) == (40 - first.imported, 0, first.imported)
    stopped = archive.import_paths([folder], StopAfter(0))
    assert stopped.cancelled
    assert stopped.duplicates == 1


def test_a_file_that_kills_its_reader_is_named_and_the_rest_is_imported(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", 150)
    deadly = ["005.deadly", "140.deadly", "141-hang.deadly", "149-spin.deadly"]
    for name in deadly:
        (folder / name).write_bytes(b"DEADLY")
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    assert finish(start("import-deadly", path, folder)) == deadly
    with Archive.open(path) as archive:
        assert titles(archive) == [f"Ferry {number:03} sails" for number in range(150)]


def test_a_single_file_that_may_kill_its_reader_is_read_apart_too(tmp_path: Path) -> None:
    (tmp_path / "one.deadly").write_bytes(b"DEADLY")
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    assert finish(start("import-deadly", path, tmp_path / "one.deadly")) == ["one.deadly"]


def test_a_bug_in_reading_costs_one_file_and_says_where_it_is_without_the_text(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path / "in", 3)

    def detect(text: str) -> str:
        if "number 1 " in text:
            raise ValueError(f"cannot say: {text}")
        return "en"

    monkeypatch.setattr("archive.operations.prepare.detect", detect)
    report = archive.import_paths([folder])
    assert report.imported == 2
    (failure,) = report.failed
    assert failure.path.endswith("001.txt")
    assert "ValueError" in failure.reason
    assert "detect" in failure.trace
    assert "harbour" not in failure.reason + failure.trace
