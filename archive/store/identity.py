"""Which archive this is, and which state of its search index belongs to it.

Counting the changes an index has seen is not enough to tell whether it belongs to a file: an older copy of the archive
that was put back and then changed counts up to the same number again. So every commit of the index is a generation
with a random name. The archive writes the name down before the commit and confirms it after; an index is its own only
if it bears one of these two names. A copy put back, a moved file and a file of another machine all fail that test.
"""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from archive.ids import uuid7
from archive.store.connection import connect, write
from archive.store.files import in_place
from archive.store.migrations import migrate
from archive.store.transaction import now


@dataclass(frozen=True, slots=True)
class Identity:
    """`archive` never changes; `indexing` is the generation being committed, `indexed` the last one confirmed."""

    archive: str
    indexing: str
    indexed: str


def create(path: Path) -> None:
    """Make an empty archive. Raises ArchiveUnavailable when something of that name exists or cannot be made."""
    with in_place(path) as draft:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        connection = connect(draft, create=True)
        try:
            migrate(connection)
            with write(connection):
                connection.execute("INSERT INTO identity VALUES (1, ?, ?, '', '')", (uuid7(), now()))
        finally:
            connection.close()


def read(connection: sqlite3.Connection) -> Identity:
    return Identity(*connection.execute("SELECT archive, indexing, indexed FROM identity").fetchone())


def announce(connection: sqlite3.Connection) -> Identity:
    """Name the generation the index is about to commit, inside the caller's transaction."""
    connection.execute("UPDATE identity SET indexing = ?", (uuid7(),))
    return read(connection)


def confirm(connection: sqlite3.Connection) -> None:
    """The index has committed the generation announced last; inside the caller's transaction."""
    connection.execute("UPDATE identity SET indexed = indexing")


def forget_index(connection: sqlite3.Connection) -> None:
    """No index that lies beside this file is its own; inside the caller's transaction."""
    connection.execute("UPDATE identity SET indexing = '', indexed = ''")
