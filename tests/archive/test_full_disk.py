"""A disk that fills up costs nothing that was acknowledged, and says what it needs."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from archive.errors import DiskFull
from archive.operations.ingest import ImportReport
from archive.progress import Silent
from tests.archive.disks import mounted

SMALL, LARGE = 6, 60  # megabytes


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", SMALL) as folder:
        yield folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """More articles than the small disk can hold, fewer than the large one."""
    path = tmp_path / "articles.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(4_000):
            text = " ".join(f"w{(number * 31 + place * 7) % 5000}" for place in range(300))
            file.write(json.dumps({"title": f"Report {number}", "text": text}) + "\n")
    return path


def grow(disk: Path) -> None:
    """There is space again."""
    subprocess.run(["mount", "-o", f"remount,size={LARGE}m", disk], check=True)


class Acknowledged(Silent):
    count = 0

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.count = done


def test_an_import_that_fills_the_disk_keeps_what_it_acknowledged_and_goes_on_later(disk: Path, source: Path) -> None:
    path, progress, counted = disk / "x.cuttings", Acknowledged(), ImportReport()
    with Archive.create(path) as archive:
        with pytest.raises(DiskFull, match="is full: free some space"):
            archive.import_paths([source], progress, report=counted)
        assert progress.count > 0
        with pytest.raises(DiskFull, match="is full: free some space"):
            archive.reindex()
    assert not (disk / "x.cuttings-index.unreadable").exists()
    grow(disk)
    with Archive.open(path) as archive:
        assert archive.check().problems == ()
        held = archive.search("*").total
        assert held == counted.imported >= progress.count
        report = archive.import_paths([source])
        assert (report.imported, report.duplicates) == (4_000 - held, held)
        assert archive.check().problems == ()


def annotate_for_ever(archive: Archive) -> None:
    while True:
        archive.annotate(1, "sails", note="x" * 100_000)


def test_an_annotation_that_finds_no_room_is_not_half_there(disk: Path, tmp_path: Path) -> None:
    path = disk / "x.cuttings"
    (tmp_path / "ferry.txt").write_text("Ferry\n\nThe ferry sails.")
    with Archive.create(path) as archive:
        archive.import_paths([tmp_path / "ferry.txt"])
        kept = archive.annotate(1, "The ferry", note="kept")
        archive.drain()
        filler = disk / "filler"
        with suppress(OSError):
            filler.write_bytes(bytes(LARGE * 1024 * 1024))
        with pytest.raises(DiskFull):
            annotate_for_ever(archive)
        before = len(archive.article(1).annotations)
        filler.unlink()
        archive.annotate(1, "ferry sails", note="after")
        assert [a.note for a in archive.article(1).annotations if len(a.note) < 10] == [kept.note, "after"]
        assert len(archive.article(1).annotations) == before + 1
        assert archive.search("note:after").total == 1
        assert archive.check().problems == ()


def test_the_command_line_says_it_in_a_sentence(disk: Path, source: Path, cuttings: Callable[..., Any]) -> None:
    cuttings("new", disk / "x.cuttings")
    result = cuttings("import", disk / "x.cuttings", source, "--json", ok=False)
    assert result.status == 3
    assert "is full: free some space" in result.json["error"]["message"]
    acknowledged = [int(line.split()[1]) for line in result.err.splitlines() if line.startswith("imported ")]
    grow(disk)
    assert cuttings("search", disk / "x.cuttings", "*", "--json").json["total"] >= max(acknowledged)
