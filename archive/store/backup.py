"""A safe copy of an archive, also while it is in use."""

import os
import sqlite3
from pathlib import Path

from archive.errors import ArchiveUnavailable
from archive.store import identity
from archive.store.connection import copied, write


def backup(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the archive to a new file, complete as of one moment; it becomes a generation of its own.

    Raises ArchiveUnavailable when the file exists or cannot be written; nothing is left behind then.
    """
    if target.exists():
        raise ArchiveUnavailable(f"{target} exists already: choose another name for the backup.")
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with copied(connection, draft) as copy, write(copy):
            identity.renew(copy, identity.location_of(target))
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        os.link(draft, target)  # never over a file that appeared meanwhile
    except FileExistsError as error:
        raise ArchiveUnavailable(f"{target} exists already: choose another name for the backup.") from error
    except (OSError, sqlite3.Error) as error:
        raise ArchiveUnavailable(f"The backup {target} cannot be written: {error}.") from error
    finally:
        draft.unlink(missing_ok=True)
