"""Damage of any kind is told in a sentence, and a backup is a sound archive of its own."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveError, ArchiveUnavailable, IndexBusy
from archive.operations.search import search


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


def test_a_damaged_file_is_told_as_far_as_it_can_be_read(stocked: Archive) -> None:
    stocked.drain()
    path = stocked.path
    stocked.close()
    content = bytearray(path.read_bytes())
    content[-4096 * 3 :] = b"\xff" * 4096 * 3
    path.write_bytes(content)
    with Archive.open(path) as archive:
        assert any("damaged" in problem for problem in archive.check().problems)
        with pytest.raises(ArchiveUnavailable, match="damaged"):
            archive.backup(path.with_name("backup.cuttings"))
    assert not path.with_name("backup.cuttings").exists()


def test_an_index_whose_positions_are_lost_is_built_anew(stocked: Archive) -> None:
    stocked.drain()
    path = stocked.path
    stocked.close()
    for file in path.with_name(path.name + "-index").glob("*.pos"):
        file.unlink()
    with Archive.open(path) as archive:
        assert archive.search('"the ferry"').total == 1
        assert archive.check().problems == ()


def test_a_folder_of_the_users_in_the_place_of_the_index_is_left_alone(stocked: Archive) -> None:
    path = stocked.path
    stocked.close()
    folder = path.with_name(path.name + "-index")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "letters.txt").write_text("mine", encoding="utf-8")
    with Archive.open(path) as archive:
        for _ in range(2):
            with pytest.raises(ArchiveError, match="no search index: move it elsewhere"):
                archive.search("ferry")
        assert archive.annotate(1, "The ferry").quote == "The ferry"
    assert (folder / "letters.txt").read_text(encoding="utf-8") == "mine"


def test_nobody_else_may_read_archive_backup_or_index(stocked: Archive) -> None:
    stocked.drain()
    backup = stocked.path.with_name("backup.cuttings")
    stocked.backup(backup)
    index = stocked.path.with_name(stocked.path.name + "-index")
    assert [stat.S_IMODE(path.stat().st_mode) & 0o077 for path in (stocked.path, backup, index)] == [0, 0, 0]


def test_while_another_process_writes_the_index_a_search_answers_and_says_what_is_pending(stocked: Archive) -> None:
    stocked.drain()
    stocked.annotate(1, "The ferry", note="new")
    with stocked._keeper.open().writing():
        found = search(stocked._pool, stocked._keeper, "ferry", wait=0.05)
        assert (found.total, found.pending) == (1, 1)
        assert search(stocked._pool, stocked._keeper, "note:new", wait=0.05).total == 0
    assert stocked.search("note:new").total == 1


def test_an_index_that_cannot_be_trusted_is_not_asked_while_another_process_writes_it(archive: Archive) -> None:
    with archive._keeper.open().writing(), pytest.raises(IndexBusy):
        search(archive._pool, archive._keeper, "ferry", wait=0.05)


def test_an_index_built_on_another_machine_is_built_anew(stocked: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    stocked.drain()
    monkeypatch.setattr("archive.index.sync.machine", lambda: "another machine")
    with stocked._keeper.open().writing(), pytest.raises(IndexBusy):
        search(stocked._pool, stocked._keeper, "ferry", wait=0.05)
    assert stocked.search("ferry").total == 1


def test_context_around_a_quote_that_was_tampered_with_is_found(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry sails")
    for column in ("prefix", "suffix"):
        edit(stocked.path, f"UPDATE annotations SET {column} = 'x' || {column} || 'x'")
        assert any("is not what article 1 says" in problem for problem in stocked.check().problems)
        edit(stocked.path, f"UPDATE annotations SET {column} = substr({column}, 2, length({column}) - 2)")
    assert stocked.check().problems == ()
