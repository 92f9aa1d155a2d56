"""A backup made in the middle of work is whole, and an archive made of it is as the other was at that moment."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveUnavailable, SchemaTooNew
from archive.index.base import Target
from archive.store import settings
from tests.archive.processes import bulk_file, start
from tests.archive.store.rows import live_rows


def beside(path: Path) -> list[str]:
    """What lies beside a file that is part of it or was meant to become it."""
    return sorted(p.name for p in path.parent.iterdir() if path.name in p.name and p != path)


def test_a_backup_while_others_write_is_whole_and_of_one_moment(tmp_path: Path) -> None:
    path = tmp_path / "x.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "one.jsonl", 1, words=600)])
        archive.drain()
        acknowledged: list[tuple[Path, set[str]]] = []
        with (
            start("annotate", path, 1, "Mara Bell", 300) as annotator,
            start("import", path, bulk_file(tmp_path / "many.jsonl", 4000)) as importer,
            start("count", path, 300) as counter,
        ):
            known: set[str] = set()
            assert annotator.stdout
            for number, line in enumerate(annotator.stdout):
                known.add(line.strip())
                if number % 50 == 25:
                    target = tmp_path / f"backup{number}.cuttings"
                    archive.backup(target)
                    acknowledged.append((target, set(known)))
            for child in (annotator, importer, counter):
                _, errors = child.communicate(timeout=120)
                assert child.returncode == 0, errors
    assert len(acknowledged) == 6
    counts = []
    for target, known in acknowledged:
        assert beside(target) == []
        with Archive.open(target) as copy:
            assert copy.check().problems == ()
            marked = copy.article(1).annotations
            assert known <= {annotation.id for annotation in marked}
            # Each gesture is there as a whole: no passage without its speaker, no count without its history.
            assert [a.id for a in marked if not a.assignments] == []
            with copy.reader() as connection:
                count = settings.get(connection, "count", 0)
                told = connection.execute("SELECT count(*) FROM journal WHERE label = 'Count'").fetchone()[0]
            assert told == count
            counts.append(count)
    assert counts == sorted(counts)


def test_what_is_restored_is_the_archive_as_it_was_with_its_history(stocked: Archive, tmp_path: Path) -> None:
    kept = stocked.annotate(1, "The ferry sails", note="before")
    before = live_rows(stocked.path)
    backup = tmp_path / "backup.cuttings"
    stocked.backup(backup)
    stocked.annotate(1, "He said", note="after")
    stocked.undo()
    stocked.undo()
    stocked.annotate(2, "=1+1", note="other")
    stocked.drain()
    content = backup.read_bytes()

    restored = Archive.restore(backup, tmp_path / "again.cuttings")
    assert (restored.articles, restored.annotations) == (3, 1)
    assert restored.last_change == kept.created_at
    assert (backup.read_bytes(), beside(backup)) == (content, [])
    assert live_rows(tmp_path / "again.cuttings") == before
    assert stat.S_IMODE((tmp_path / "again.cuttings").stat().st_mode) & 0o077 == 0
    with Archive.open(tmp_path / "again.cuttings") as again:
        assert again.search("note:before", target=Target.ANNOTATIONS).total == 1
        assert again.search("note:other", target=Target.ANNOTATIONS).total == 0
        assert [entry.undone for entry in again.history()] == [False, False]
        again.undo()
        assert again.article(1).annotations == ()
        again.redo()
        assert again.article(1).annotations == (kept,)
        assert again.check().problems == ()


def test_in_the_place_of_a_lost_archive_the_index_left_there_is_not_trusted(stocked: Archive, tmp_path: Path) -> None:
    stocked.drain()
    backup = tmp_path / "backup.cuttings"
    stocked.backup(backup)
    stocked.annotate(1, "He said", note="lost")
    stocked.drain()
    stocked.close()
    stocked.path.unlink()
    Archive.restore(backup, stocked.path)
    with Archive.open(stocked.path) as again:
        assert again.search("note:lost", target=Target.ANNOTATIONS).total == 0
        assert again.search("ferry").total == 1
        assert again.check().problems == ()


def test_nothing_that_exists_is_overwritten(stocked: Archive, tmp_path: Path) -> None:
    backup = tmp_path / "backup.cuttings"
    stocked.backup(backup)
    for target in (stocked.path, backup):
        with pytest.raises(ArchiveUnavailable, match="exists already"):
            Archive.restore(backup, target)
    lost = tmp_path / "lost.cuttings"
    lost.with_name("lost.cuttings-wal").write_bytes(b"of another archive")
    with pytest.raises(ArchiveUnavailable, match=r"lost\.cuttings-wal is left of an archive"):
        Archive.restore(backup, lost)
    assert not lost.exists()


def _with(backup: Path, statement: str) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute(statement)


def test_a_backup_that_is_not_sound_is_not_restored(stocked: Archive, tmp_path: Path) -> None:
    stocked.annotate(1, "The ferry sails")
    whole = tmp_path / "whole.cuttings"
    stocked.backup(whole)
    target = tmp_path / "again.cuttings"
    for statement, kind, sentence in (
        ("UPDATE versions SET body = replace(body, 'ferry', 'train')", ArchiveUnavailable, "not the one that was"),
        ('UPDATE annotations SET start = start + 1, "end" = "end" + 1', ArchiveUnavailable, "is not what article 1"),
        ("PRAGMA user_version = 9999", SchemaTooNew, "newer version"),
        ("PRAGMA application_id = 1", ArchiveUnavailable, "not a Cuttings archive"),
    ):
        backup = shutil.copy(whole, tmp_path / "backup.cuttings")
        _with(backup, statement)
        content = backup.read_bytes()
        with pytest.raises(kind, match=sentence):
            Archive.restore(backup, target)
        assert (target.exists(), backup.read_bytes(), beside(target)) == (False, content, [])
    cut = tmp_path / "cut.cuttings"
    cut.write_bytes(whole.read_bytes()[: -3 * 4096])
    (tmp_path / "text.cuttings").write_text("no archive", encoding="utf-8")
    for backup in (cut, tmp_path / "text.cuttings", tmp_path / "missing.cuttings", tmp_path):
        with pytest.raises(ArchiveUnavailable):
            Archive.restore(backup, target)
        assert (target.exists(), beside(target)) == (False, [])


def test_an_archive_in_use_is_no_backup(stocked: Archive, tmp_path: Path) -> None:
    stocked.annotate(1, "The ferry sails")
    with pytest.raises(ArchiveUnavailable, match="in use or was not closed"):
        Archive.restore(stocked.path, tmp_path / "again.cuttings")
