"""Leaving no byte of deleted rows in the archive file or beside it.

SQLite forgets where deleted bytes are, not the bytes: they stay in freed pages and cells of the file and in older
frames of the write-ahead log. Overwriting while deleting does not reach what was freed or moved earlier, so that the
file is written anew from what is left, and the log emptied into it.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_POLL_SECONDS = 0.005


@contextmanager
def overwriting(connection: sqlite3.Connection) -> Iterator[None]:
    """What is deleted in this block is overwritten with zeros."""
    [usual] = connection.execute("PRAGMA secure_delete").fetchone()
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    try:
        yield
    finally:
        connection.execute(f"PRAGMA secure_delete = {usual}").fetchone()


def scrub(connection: sqlite3.Connection, folder: Path, wait: float) -> bool:
    """Write the file anew and empty the log into it; False where somebody else read or wrote for `wait` seconds.

    SQLite's working copy is a nameless file in `folder`, the archive's own: in memory a large archive finds no room,
    and another disk may be one that others can read. What was deleted is in that copy no more.
    """
    place = str(folder).replace("'", "''")
    connection.execute(f"PRAGMA temp_store_directory = '{place}'")
    connection.execute("PRAGMA temp_store = FILE")
    try:
        return _persistently(connection, "VACUUM", wait) and emptied(connection, wait)
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA temp_store_directory = ''")


def emptied(connection: sqlite3.Connection, wait: float) -> bool:
    """Move all of the log into the archive file and cut it to nothing; False where others were in the way."""
    return _persistently(connection, "PRAGMA wal_checkpoint(TRUNCATE)", wait)


def _persistently(connection: sqlite3.Connection, statement: str, wait: float) -> bool:
    """Try until it succeeds: SQLite's own wait sleeps through the short gaps that a running import leaves."""
    deadline = time.monotonic() + wait
    [usual] = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            if _done(connection, statement):
                return True
            if time.monotonic() >= deadline:
                return False
            time.sleep(_POLL_SECONDS)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {usual}")


def _done(connection: sqlite3.Connection, statement: str) -> bool:
    try:
        answer = connection.execute(statement).fetchone()  # of a checkpoint: whether it was kept from finishing
        return not (answer and answer[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        return False
