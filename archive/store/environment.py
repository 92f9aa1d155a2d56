"""What is wrong around an archive: the disk, the file, its permissions, and what other programs do to it.

That is the user's to mend and gets a sentence; any other error of SQLite's is a bug.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.errors import ArchiveError, ArchiveReadOnly, ArchiveUnavailable, DiskFull
from archive.sentences import Sentence
from archive.store.places import Place


def told(error: sqlite3.DatabaseError, path: Path) -> ArchiveError | None:
    """What this error means to the user, or None when it is a bug."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(Sentence("The disk with {file} is full: free some space and try again.", file=path))
        case sqlite3.SQLITE_READONLY:
            return ArchiveReadOnly(
                Sentence("{file} cannot be written: check the permissions of the file and its folder.", file=path)
            )
        case sqlite3.SQLITE_IOERR:
            sentence = Sentence("The disk with {file} does not answer: check its connection and try again.", file=path)
        case sqlite3.SQLITE_CORRUPT:
            sentence = Sentence("{file} is damaged: go back to a backup, this file is left as it is.", file=path)
        case sqlite3.SQLITE_NOTADB:
            sentence = Sentence(
                "{file} is not a Cuttings archive, or no longer: choose another file, or go back to a backup.",
                file=path,
            )
        case sqlite3.SQLITE_CANTOPEN:
            sentence = Sentence("{file} cannot be opened: check that its folder is still there.", file=path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_PROTOCOL:
            sentence = Sentence("{file} is locked by another program: close it there, or try again.", file=path)
        case _:
            return None
    return ArchiveUnavailable(sentence)


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
        return ArchiveUnavailable(
            Sentence("You have no permission to read {file}: ask whoever owns it, or open a copy.", file=path)
        )
    if place in (Place.READ_ONLY, Place.PROTECTED) and isinstance(error, sqlite3.OperationalError):
        return ArchiveUnavailable(
            Sentence(
                "The last changes to {file} are in {name}-wal beside it and can't be read here: copy both files to a "
                "disk that can be written, and open the copy.",
                file=path,
                name=path.name,
            )
        )
    return told(error, path) or ArchiveUnavailable(
        Sentence("{file} cannot be opened: {error}.", file=path, error=error)
    )


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
                Sentence(
                    "{file} is no longer there: put it back, or connect its disk again, to go on. Nothing can be "
                    "stored until then.",
                    file=self._path,
                )
            ) from None
        except OSError as error:
            raise ArchiveUnavailable(
                Sentence(
                    "The disk with {file} does not answer ({reason}): check its connection and try again.",
                    file=self._path,
                    reason=error.strerror,
                )
            ) from error
        if self._knows_files and not os.path.samestat(found, self._found):
            raise ArchiveUnavailable(
                Sentence(
                    "Another file lies at {file} now, in the place of the one that is open: open it again to go on. "
                    "Nothing can be stored until then.",
                    file=self._path,
                )
            )
