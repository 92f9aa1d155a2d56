"""An archive that another copy is at work on is read as it is at each moment, and nothing is written to it."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveReadOnly, SchemaTooNew
from archive.index import frozen
from archive.progress import Silent
from archive.store.places import Place
from tests.archive.store.frozen import FOLDER
from tests.archive.store.test_places import stocked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return stocked(tmp_path / "x.cuttings")


def test_it_is_read_and_searched_beside_the_one_that_writes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen, "_REST", 0)
    with Archive.open(path) as holder, Archive.open(path, held=True) as archive:
        assert (archive.place, archive.is_read_only) == (Place.HELD, True)
        assert "Another copy holds" in archive.notice
        assert archive.search("note:seen").total == 1
        holder.annotate(2, "sails", note="later")
        assert archive.changed_elsewhere()
        assert archive.article(2).annotations[0].note == "later"
        assert archive.search("note:later").total == 1


def test_an_index_that_took_long_is_used_for_a_while_and_says_what_it_lacks(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frozen, "_REST", 1_000_000)
    with Archive.open(path) as holder, Archive.open(path, held=True) as archive:
        assert archive.search("ferry").pending == 0
        holder.annotate(2, "sails", note="later")
        result = archive.search("note:later")
        assert (result.total, result.pending) == (0, 1)


@pytest.mark.parametrize(
    "change",
    [lambda a: a.annotate(2, "sails"), lambda a: a.undo(), lambda a: a.set_starred(1, True), lambda a: a.reindex()],
)
def test_nothing_is_written(path: Path, change: Callable[[Archive], object]) -> None:
    before = path.read_bytes()
    with Archive.open(path, held=True) as archive, pytest.raises(ArchiveReadOnly, match="Another copy holds"):
        change(archive)
    assert path.read_bytes() == before


def test_an_archive_of_an_earlier_schema_is_left_to_the_one_that_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "old.cuttings"
    path.write_bytes((FOLDER / "0001.sqlite").read_bytes())
    with pytest.raises(ArchiveReadOnly, match="close it there first"):
        Archive.open(path, held=True)


def test_what_no_version_can_read_is_refused_all_the_same(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(SchemaTooNew):
        Archive.open(path, held=True)


def test_a_lock_is_told_from_a_program_that_writes_now_and_then(path: Path) -> None:
    with Archive.open(path) as archive:
        assert not archive.is_locked(0.0)
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        assert archive.is_locked(0.05)
        threading.Timer(0.1, other.rollback).start()
        assert not archive.is_locked(20.0)
        other.close()


class _Asking(Silent):
    """Searches whenever it hears of progress."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.found: list[tuple[int, int]] = []

    def report(self, done: int, total: int | None, message: str = "") -> None:
        thread = threading.Thread(target=self._ask)
        thread.start()
        thread.join()

    def _ask(self) -> None:
        result = self.archive.search("ferry", wait=0.0)
        self.found.append((result.total, result.pending))


def test_while_the_index_is_made_what_is_in_it_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen, "_PORTION", 1)
    with Archive.open(path, held=True) as archive:
        asking = _Asking(archive)
        assert archive.drain(progress=asking) == 0
    assert asking.found == [(1, 2), (2, 1), (3, 0)]
