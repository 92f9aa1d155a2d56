"""Damage of any kind is told in a sentence, and a backup is a sound archive of its own."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveUnavailable


def edit(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("UPDATE versions SET body = replace(body, 'ferry', 'train')", "is not the one that was imported"),
        ('UPDATE annotations SET start = start - 1, "end" = "end" - 1', "is not what article 1 says"),
        ("UPDATE annotations SET version = 7", "refers to something that is missing"),
    ],
)
def test_a_text_or_quote_that_was_tampered_with_is_found(stocked: Archive, damage: str, message: str) -> None:
    stocked.annotate(1, "The ferry sails")
    assert stocked.check().problems == ()
    edit(stocked.path, damage)
    assert any(message in problem for problem in stocked.check().problems)


def test_an_index_that_lost_a_document_is_found_and_rebuilt(stocked: Archive) -> None:
    stocked.drain()
    edit(stocked.path, "INSERT INTO articles (version, created_at, modified_at) VALUES (1, 'x', 'x')")
    edit(
        stocked.path,
        "INSERT INTO versions (article, number, title, words, sha256, captured_at, blocks, body) "
        "SELECT 4, 1, title, words, sha256, captured_at, blocks, body FROM versions WHERE article = 1",
    )
    assert any("index lacks article 4" in problem for problem in stocked.check().problems)
    assert stocked.reindex() == 4
    assert stocked.check().problems == ()


def test_a_damaged_index_is_set_aside_and_built_anew(stocked: Archive) -> None:
    stocked.drain()
    path = stocked.path
    stocked.close()
    for file in path.with_name(path.name + "-index").iterdir():
        if file.suffix in (".term", ".idx", ".pos", ".json", ".store"):
            file.write_bytes(b"damaged" * 20)
    with Archive.open(path) as archive:
        assert archive.search("ferry").total == 1
        assert archive.check().problems == ()


def test_without_its_index_an_archive_builds_a_new_one(stocked: Archive) -> None:
    stocked.drain()
    path = stocked.path
    stocked.close()
    shutil.rmtree(path.with_name(path.name + "-index"))
    with Archive.open(path) as archive:
        assert archive.search("ferry").total == 1


def test_a_backup_is_complete_and_sound_and_never_overwrites(stocked: Archive, tmp_path: Path) -> None:
    made = stocked.annotate(1, "The ferry sails")
    target = tmp_path / "backup.cuttings"
    stocked.backup(target)
    with pytest.raises(ArchiveUnavailable, match="exists already"):
        stocked.backup(target)
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith((".backup", "backup.cuttings-"))] == []
    with Archive.open(target) as copy:
        assert copy.article(1).annotations == (made,)
        assert copy.search("ferry").total == 1
        assert copy.check().problems == ()
        copy.undo()
    assert stocked.article(1).annotations == (made,)


def test_what_is_no_archive_is_not_touched(tmp_path: Path) -> None:
    text, other, missing = tmp_path / "text.cuttings", tmp_path / "other.cuttings", tmp_path / "missing.cuttings"
    text.write_text("This is no database. " * 100, encoding="utf-8")
    edit(other, "CREATE TABLE mine (id)")
    before = text.read_bytes(), other.read_bytes()
    for path in (text, other, missing):
        with pytest.raises(ArchiveUnavailable):
            Archive.open(path)
    assert (text.read_bytes(), other.read_bytes()) == before
    assert not missing.exists()
    with pytest.raises(ArchiveUnavailable, match="exists already"):
        Archive.create(text)
