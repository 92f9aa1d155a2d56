"""An archive opens wherever it lies: on a disk that cannot be written, and on a network drive."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from archive import Archive
from archive.errors import ArchiveReadOnly, ArchiveUnavailable
from archive.index.base import Target
from archive.store.places import Place, place_of
from tests.archive.disks import mounted, write_protect
from tests.archive.store.frozen import FOLDER


def stocked(path: Path) -> Path:
    source = path.with_name("source.jsonl")
    source.write_text("".join(json.dumps({"title": f"Ferry {n}", "text": "The ferry sails."}) + "\n" for n in range(3)))
    with Archive.create(path) as archive:
        archive.import_paths([source])
        archive.annotate(1, "The ferry", note="seen")
        archive.drain()
    return path


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", 16) as folder:
        yield folder


def test_an_archive_on_a_disk_that_cannot_be_written_is_read_and_searched(disk: Path) -> None:
    path = stocked(disk / "x.cuttings")
    write_protect(disk)
    with Archive.open(path) as archive:
        assert "can't be written" in archive.notice
        assert archive.article(1).annotations[0].note == "seen"
        assert archive.search("ferry").total == 3
        assert archive.search("note:seen", target=Target.ANNOTATIONS).total == 1
        assert archive.check().problems == ()
        assert archive.export(disk.parent / "all.csv").written == 1


def test_whatever_would_change_it_is_refused_in_a_sentence(disk: Path, tmp_path: Path) -> None:
    path = stocked(disk / "x.cuttings")
    write_protect(disk)
    (tmp_path / "new.txt").write_text("Strike\n\nThe ferry strikes.")
    with Archive.open(path) as archive:
        for change in (
            lambda: archive.annotate(2, "sails"),
            lambda: archive.import_paths([tmp_path / "new.txt"]),
            archive.undo,
            archive.reindex,
        ):
            with pytest.raises(ArchiveReadOnly, match="can't be written"):
                change()
        assert archive.search("ferry").total == 3


def test_the_command_line_says_so_and_goes_on(disk: Path, cuttings: Callable[..., Any]) -> None:
    path = stocked(disk / "x.cuttings")
    write_protect(disk)
    found = cuttings("search", path, "ferry", "--json")
    assert found.json["total"] == 3
    assert "open for reading only" in found.err
    refused = cuttings("annotate", path, 1, "--quote", "sails", "--json", ok=False)
    assert refused.status == 3
    assert "can't be written" in refused.json["error"]["message"]


def test_changes_that_wait_in_a_log_beside_it_are_not_passed_over(disk: Path, tmp_path: Path) -> None:
    path = stocked(tmp_path / "x.cuttings")
    with Archive.open(path) as archive:
        archive.annotate(2, "The ferry", note="newest")
        for name in ("x.cuttings", "x.cuttings-wal"):
            shutil.copy(tmp_path / name, disk)
    write_protect(disk)
    with pytest.raises(ArchiveUnavailable, match=r"last changes to .* are in x\.cuttings-wal"):
        Archive.open(disk / "x.cuttings")


def test_an_archive_of_an_earlier_schema_has_to_be_copied_first(disk: Path) -> None:
    shutil.copy(FOLDER / "0001.sqlite", disk / "old.cuttings")
    write_protect(disk)
    with pytest.raises(ArchiveReadOnly, match="copy it to a disk that can"):
        Archive.open(disk / "old.cuttings")


@pytest.mark.unprivileged
def test_a_file_without_permission_to_write_is_read(tmp_path: Path) -> None:
    path = stocked(tmp_path / "x.cuttings")
    path.chmod(0o400)
    with Archive.open(path) as archive:
        assert archive.search("ferry").total == 3
        assert archive.notice


@pytest.mark.unprivileged
def test_what_is_written_meanwhile_by_whoever_may_write_it_is_seen(tmp_path: Path) -> None:
    path = stocked(tmp_path / "x.cuttings")
    with Archive.open(path) as owner:
        owner.article(1)
        owner.fold()
        path.chmod(0o400)  # the owner has it open already
        with Archive.open(path) as archive:
            assert archive.place is Place.PROTECTED
            assert len(archive.article(2).annotations) == 0
            owner.annotate(2, "sails")
            assert len(archive.article(2).annotations) == 1
            assert archive.changed_elsewhere()


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that the system says is on a server: to mount one really, there would have to be a server."""
    real = psutil.disk_partitions(all=True)
    mount = SimpleNamespace(mountpoint=str(tmp_path), fstype="nfs4", opts="rw,relatime")
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [*real, mount])
    return tmp_path


def test_on_a_network_drive_there_is_no_write_ahead_log(network: Path) -> None:
    path = stocked(network / "x.cuttings")
    with Archive.open(path) as archive:
        assert "network drive" in archive.notice
        archive.annotate(2, "The ferry")
        assert archive.search("has:highlight").total == 2
        assert not (network / "x.cuttings-wal").exists()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    connection.close()


def test_an_archive_that_comes_back_from_the_network_has_its_log_again(
    network: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stocked(network / "x.cuttings")
    monkeypatch.undo()
    with Archive.open(path) as archive:
        assert archive.notice == ""
        archive.annotate(2, "The ferry")
        assert (network / "x.cuttings-wal").exists()


def test_an_ordinary_folder_is_ordinary(tmp_path: Path) -> None:
    path = stocked(tmp_path / "x.cuttings")
    assert place_of(path) is Place.ORDINARY
