"""A safe copy of an archive, also while it is in use."""

import os
import sqlite3
from pathlib import Path

from archive.errors import ArchiveUnavailable
from archive.store.files import copied, in_place


def backup(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the archive to a new file, complete as of one moment, which only the user may read.

    Raises ArchiveUnavailable when the file exists or cannot be written, or the archive is damaged; nothing is left
    behind then.
    """
    with in_place(target) as draft:
        try:
            with copied(connection, draft) as copy:
                found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            raise ArchiveUnavailable(f"The backup {target} cannot be written: {error}.") from error
        if found != "ok":
            raise ArchiveUnavailable(f"The archive is damaged, so no backup of it was made: {found}.")
        with draft.open("rb") as file:
            os.fsync(file.fileno())
