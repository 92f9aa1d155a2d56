"""What is wrong around an archive: the disk, the file, its permissions, and what other programs do to it.

That is the user's to mend and gets a sentence; any other error of SQLite's is a bug.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.errors import ArchiveError, ArchiveReadOnly, ArchiveUnavailable, DiskFull
from archive.store.places import Place

_LOCKED = ArchiveUnavailable, "{} is locked by another program: close it there, or try again."
_TOLD: dict[int, tuple[type[ArchiveError], str]] = {
    sqlite3.SQLITE_FULL: (DiskFull, "The disk with {} is full: free some space and try again."),
    sqlite3.SQLITE_READONLY: (
        ArchiveReadOnly,
        "{} cannot be written: check the permissions of the file and its folder.",
    ),
    sqlite3.SQLITE_IOERR: (ArchiveUnavailable, "The disk with {} does not answer: check its connection and try again."),
    sqlite3.SQLITE_CORRUPT: (ArchiveUnavailable, "{} is damaged: go back to a backup, this file is left as it is."),
    sqlite3.SQLITE_NOTADB: (
        ArchiveUnavailable,
        "{} is not a Cuttings archive, or no longer: choose another file, or go back to a backup.",
    ),
    sqlite3.SQLITE_CANTOPEN: (ArchiveUnavailable, "{} cannot be opened: check that its folder is still there."),
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
}
_LOG_NEEDED = (
    "The last changes to {0} are in {1}-wal beside it and can't be read here: "
    "copy both files to a disk that can be written, and open the copy."
)


def told(error: sqlite3.DatabaseError, path: Path) -> ArchiveError | None:
    """What this error means to the user, or None when it is a bug."""
    kind, sentence = _TOLD.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, (None, ""))
    return None if kind is None else kind(sentence.format(path))


@contextmanager
def environment_told(path: Path) -> Iterator[None]:
    """Raises ArchiveUnavailable and its kinds for what the user can mend."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if (known := told(error, path)) is None:
            raise
        raise known from error


def refusal(error: sqlite3.DatabaseError, path: Path, place: Place) -> ArchiveError:
    """Why an archive cannot be opened."""
    if not os.access(path, os.R_OK):
        return ArchiveUnavailable(f"You have no permission to read {path}: ask whoever owns it, or open a copy.")
    if place in (Place.READ_ONLY, Place.PROTECTED) and isinstance(error, sqlite3.OperationalError):
        return ArchiveUnavailable(_LOG_NEEDED.format(path, path.name))
    return told(error, path) or ArchiveUnavailable(f"{path} cannot be opened: {error}.")


class Presence:
    """Whether the file that was opened still lies where it lay.

    A program that has a file open goes on with it when it is deleted or moved, and what is written then may be lost.
    """

    def __init__(self, path: Path, place: Place) -> None:
        self._path = path
        self._knows_files = place is not Place.NETWORK  # there a file may be known by another number every day
        self._found = path.stat()

    def check(self) -> None:
        """Raises ArchiveUnavailable where nothing lies there, or another file."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            raise ArchiveUnavailable(
                f"{self._path} is no longer there: put it back, or connect its disk again, to go on. "
                "Nothing can be stored until then."
            ) from None
        except OSError as error:
            raise ArchiveUnavailable(
                f"The disk with {self._path} does not answer ({error.strerror}): check its connection and try again."
            ) from error
        if self._knows_files and not os.path.samestat(found, self._found):
            raise ArchiveUnavailable(
                f"Another file lies at {self._path} now, in the place of the one that is open: open it again to go on. "
                "Nothing can be stored until then."
            )
