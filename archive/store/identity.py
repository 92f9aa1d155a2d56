"""Which archive this is, and which copy of it: what the search index beside it is matched against."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from archive.errors import ArchiveUnavailable
from archive.ids import uuid7
from archive.store.connection import connect, write
from archive.store.migrations import migrate
from archive.store.transaction import now


@dataclass(frozen=True, slots=True)
class Identity:
    """`archive` never changes; `generation` is new after every backup, restore or move of the file."""

    archive: str
    generation: str
    location: str


def create(path: Path) -> None:
    """Make an empty archive. Raises ArchiveUnavailable when something of that name exists or cannot be made."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise ArchiveUnavailable(f"{path} exists already: open it, or choose another name.") from error
    except OSError as error:
        raise ArchiveUnavailable(f"{path} cannot be made: {error.strerror}.") from error
    try:
        connection = connect(path, create=True)
        try:
            migrate(connection)
            with write(connection):
                connection.execute(
                    "INSERT INTO identity VALUES (1, ?, ?, ?, ?)", (uuid7(), uuid7(), location_of(path), now())
                )
        finally:
            connection.close()
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def location_of(path: Path) -> str:
    """Where a file is, as text that can be stored also where its name is no valid UTF-8."""
    return os.fsencode(path.resolve()).decode("utf-8", "backslashreplace")


def read(connection: sqlite3.Connection) -> Identity:
    return Identity(*connection.execute("SELECT archive, generation, location FROM identity").fetchone())


def settle(connection: sqlite3.Connection, path: Path) -> Identity:
    """The identity of the file at `path`; one that was moved or copied here becomes a new generation first."""
    found = read(connection)
    here = location_of(path)
    if found.location == here:
        return found
    with write(connection):
        renew(connection, here)
    return read(connection)


def renew(connection: sqlite3.Connection, location: str) -> None:
    """Make this file a new generation, inside the caller's transaction, so that no older index is taken for its own."""
    connection.execute("UPDATE identity SET generation = ?, location = ?", (uuid7(), location))
