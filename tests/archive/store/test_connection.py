"""Only an archive that can be trusted is opened, and a transaction is stored whole or not at all."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveUnavailable, SchemaTooNew
from archive.store.connection import Durability, Pool, connect, write
from archive.store.transaction import now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    return path


@pytest.fixture
def pool(path: Path) -> Iterator[Pool]:
    pool = Pool(path)
    yield pool
    pool.close()


def edit(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(statement)
    connection.close()


def test_an_archive_of_a_newer_version_is_refused_unchanged(path: Path) -> None:
    edit(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(SchemaTooNew, match="update Cuttings"):
        Archive.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "foreign",
    [
        "CREATE TRIGGER evil AFTER INSERT ON annotations BEGIN DELETE FROM annotations; END",
        "CREATE VIEW evil AS SELECT load_extension('x')",
        "DROP VIEW live_articles; CREATE VIEW live_articles AS SELECT * FROM articles",
        "CREATE TRIGGER evil AFTER INSERT ON annotations BEGIN DELETE FROM annotations; END; PRAGMA user_version = 0",
    ],
)
def test_an_archive_with_foreign_triggers_or_views_is_refused(path: Path, foreign: str) -> None:
    edit(path, foreign)
    with pytest.raises(ArchiveUnavailable, match=r"did not make|never finished"):
        Archive.open(path)


def test_a_file_that_was_folded_is_the_whole_archive_by_itself(path: Path, tmp_path: Path) -> None:
    with Archive.open(path) as archive:
        archive.import_text("Ferry\n\nThe ferry sails.")
        archive.fold()
        copy = tmp_path / "copy.cuttings"
        copy.write_bytes(path.read_bytes())
        with Archive.open(copy) as copied:
            assert copied.article(1).article.title == "Ferry"
        with archive.reader():
            archive.import_text("Strike\n\nThe ferry strikes.")
            archive.fold()  # not now: somebody reads
        assert archive.article(2).article.title == "Strike"


def test_a_database_of_another_program_is_refused_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    edit(path, "CREATE TABLE notes (id); INSERT INTO notes VALUES (1)")
    before = path.read_bytes()
    with pytest.raises(ArchiveUnavailable, match="not a Cuttings archive"):
        Archive.open(path)
    assert path.read_bytes() == before


def test_one_file_is_the_whole_archive_after_closing(path: Path) -> None:
    with Archive.open(path) as archive, archive.gesture("Note") as rows:
        rows.insert("settings", {"id": "pinned", "value": "[]"})
    assert [file.name for file in path.parent.iterdir() if file.name.startswith("x.cuttings-")] == []


def insert_and_fail(connection: sqlite3.Connection, name: str) -> None:
    with write(connection):
        connection.execute("INSERT INTO settings (id, value) VALUES (?, '1')", (name,))
        raise ValueError("stop")


def test_a_failed_transaction_leaves_nothing_and_a_failed_inner_one_only_itself(pool: Pool) -> None:
    with pool.writer() as connection:
        with pytest.raises(ValueError, match="stop"):
            insert_and_fail(connection, "lost")
        with write(connection):
            connection.execute("INSERT INTO settings (id, value) VALUES ('kept', '1')")
            with pytest.raises(ValueError, match="stop"):
                insert_and_fail(connection, "lost too")
    with pool.reader() as connection:
        assert [row[0] for row in connection.execute("SELECT id FROM settings")] == ["kept"]


def test_a_reader_sees_one_moment_however_long_it_reads(pool: Pool) -> None:
    with pool.reader() as before:
        count = before.execute("SELECT count(*) FROM settings").fetchone()[0]
        with pool.writer() as connection, write(connection):
            connection.execute("INSERT INTO settings (id, value) VALUES ('new', '1')")
        assert before.execute("SELECT count(*) FROM settings").fetchone()[0] == count
    with pool.reader() as after:
        assert after.execute("SELECT count(*) FROM settings").fetchone()[0] == count + 1


def test_a_writer_waits_for_another_instead_of_failing(pool: Pool) -> None:
    began = threading.Event()

    def hold() -> None:
        with pool.writer() as connection, write(connection):
            began.set()
            time.sleep(0.3)
            connection.execute("INSERT INTO settings (id, value) VALUES ('first', '1')")

    holder = threading.Thread(target=hold)
    holder.start()
    began.wait()
    with pool.writer() as connection, write(connection):
        assert connection.execute("SELECT id FROM settings").fetchall()[0][0] == "first"
    holder.join()


def test_of_a_user_and_an_import_that_wait_for_another_import_the_user_writes_first(pool: Pool) -> None:
    """Not every time, since nobody can tell who asks next; but nearly."""
    rounds, first = 30, []

    def wait_for_turn(durability: Durability) -> None:
        with pool.writer(durability) as connection, write(connection):
            order.append(durability)

    for number in range(rounds):
        order: list[Durability] = []
        waiting = [threading.Thread(target=wait_for_turn, args=(kind,)) for kind in (Durability.BATCH, Durability.USER)]
        with pool.writer(Durability.BATCH) as connection, write(connection):
            for thread in waiting:
                thread.start()
            time.sleep(0.02 + number % 10 / 1_000)
        for thread in waiting:
            thread.join()
        first.append(order[0])
    assert first.count(Durability.USER) > 0.7 * rounds


def test_connections_are_opened_defensively(path: Path) -> None:
    connection = connect(path)
    pragmas = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("trusted_schema", "foreign_keys")}
    assert pragmas == {"trusted_schema": 0, "foreign_keys": 1}
    assert connection.execute("PRAGMA cell_size_check").fetchone()[0] == 1
    connection.close()


def test_moments_are_utc_and_sort_as_text() -> None:
    first, second = now(), now()
    assert first <= second
    assert first.endswith("Z")
    assert len(first) == len("2026-01-01T00:00:00.000Z")


def test_a_full_disk_is_a_sentence_and_what_was_there_stays(path: Path, pool: Pool) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
        with write(connection):
            connection.execute("INSERT INTO settings (id, value) VALUES ('large', ?)", ("x" * 100_000,))

    with pytest.raises(ArchiveUnavailable, match="is full: free some space"), pool.writer() as connection:
        fill(connection)
    with pool.reader() as connection:
        assert connection.execute("SELECT count(*) FROM settings").fetchone()[0] == 0


def test_an_archive_damaged_while_it_is_open_is_a_sentence(path: Path) -> None:
    with Archive.open(path) as archive:
        damaged = bytearray(path.read_bytes())
        damaged[4096:] = b"\xff" * (len(damaged) - 4096)
        path.write_bytes(damaged)
        with pytest.raises(ArchiveUnavailable, match="go back to a backup"):
            archive.history()


def test_a_reader_cannot_write(pool: Pool) -> None:
    with pool.reader() as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("INSERT INTO settings (id, value) VALUES ('x', '1')")


def test_making_an_archive_leaves_nothing_half_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        raise ArchiveUnavailable("stop")

    monkeypatch.setattr("archive.store.identity.migrate", fail)
    with pytest.raises(ArchiveUnavailable, match="stop"):
        Archive.create(tmp_path / "x.cuttings")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_hard_links_can_hold_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr("os.link", refuse)
    with Archive.create(tmp_path / "x.cuttings") as archive:
        archive.backup(tmp_path / "y.cuttings")
    Archive.open(tmp_path / "y.cuttings").close()
