"""One import is one gesture, stored in short transactions: it can be stopped, undone, and run again."""

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from archive import Archive
from archive.progress import Silent
from archive.store import connection as connection_module
from tests.archive.operations.bulk import bulk, counts

DATA = Path(__file__).parents[2] / "data"
TEXT = "The envoy said the ceasefire holds in the strait.\nHe left for Lowmark on Monday."
REWRITTEN = "The envoy said the ceasefire holds in the narrow strait.\nHe left for Lowmark on Tuesday."
OTHER = "Quarterly tomato prices doubled."


def test_an_import_is_undone_as_one(archive: Archive) -> None:
    bulk(archive, *({"title": f"A{number}", "text": f"{TEXT} {number}"} for number in range(1200)))
    assert archive.search("*").total == 1200
    assert archive.undo() == "Import articles.jsonl"
    assert archive.search("*").total == 0
    assert archive.redo() == "Import articles.jsonl"
    assert archive.search("*").total == 1200


class StopAtOnce(Silent):
    def cancelled(self) -> bool:
        return True


def test_a_stopped_import_keeps_what_is_stored_and_can_be_run_again(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    lines = [json.dumps({"title": f"A{number}", "text": f"{TEXT} {number}"}) for number in range(1000)]
    path.write_text("\n".join(lines), encoding="utf-8")
    report = archive.import_paths([path], StopAtOnce())
    assert report.cancelled
    assert 0 < report.imported < 1000
    again = archive.import_paths([path])
    assert (again.imported, again.duplicates) == (1000 - report.imported, report.imported)


class UndoneElsewhere(Silent):
    """Undoes the import in another session as soon as its first portion is safe."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def report(self, done: int, total: int | None, message: str = "") -> None:
        with Archive.open(self.path) as other:
            other.undo()


def test_an_import_that_is_undone_while_it_runs_stops_and_leaves_nothing(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"title": f"A{n}", "text": f"{TEXT} {n}"}) + "\n" for n in range(1000)))
    report = archive.import_paths([path], UndoneElsewhere(archive.path))
    assert report.cancelled
    assert report.seconds > 0
    assert archive.search("*").total == 0
    assert archive.check().problems == ()


def test_file_names_that_are_no_text_do_not_stop_an_import(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / os.fsdecode(b"\xfe.txt")).write_text("Ferry\n\nThe ferry sails.", encoding="utf-8")
    shutil.copy(DATA / "article.txt", folder)
    assert counts(archive.import_paths([folder])) == (2, 0, 0)
    assert archive.search("ferry").total == 1


def test_reporters_writes_are_durable_and_imports_leave_room_between_their_short_transactions(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    spans: list[tuple[int, float, float]] = []
    begin = connection_module.write

    @contextmanager
    def watched(connection: sqlite3.Connection) -> Iterator[None]:
        with begin(connection):
            began = time.monotonic()
            yield
        spans.append((connection.execute("PRAGMA synchronous").fetchone()[0], began, time.monotonic()))

    monkeypatch.setattr("archive.store.transaction.write", watched)
    bulk(archive, *({"title": f"A{n}", "text": f"{TEXT} {n}"} for n in range(1500)))
    normal, full = 1, 2
    assert {durability for durability, _, _ in spans} == {normal}
    assert len(spans) > 3
    assert all(later[1] - earlier[2] >= 0.004 for earlier, later in pairwise(spans))
    archive.annotate(1, "The envoy said")
    assert spans[-1][0] == full
