"""Making files whole or not at all: a name is only ever seen when what it names is complete."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.errors import ArchiveUnavailable
from archive.sentences import Sentence


@contextmanager
def in_place(path: Path) -> Iterator[Path]:
    """Lend a name beside `path` to make a file at; when the block ends that file gets the name `path`, whole.

    Raises ArchiveUnavailable when something of that name exists or the file cannot be made; nothing is left then.
    """
    taken = ArchiveUnavailable(
        Sentence("{file} exists already: choose another name, or open what is there.", file=path)
    )
    if os.path.lexists(path):
        raise taken
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield draft
        try:
            os.link(draft, path)  # unlike a rename, never over a file that appeared meanwhile
        except FileExistsError:
            raise taken from None
        except OSError:  # a disk without hard links, as memory sticks are
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            draft.replace(path)
    except FileExistsError:
        raise taken from None
    except OSError as error:
        raise ArchiveUnavailable(
            Sentence(
                "{file} cannot be made ({reason}): see whether its folder is there, can be written and has room.",
                file=path,
                reason=error.strerror,
            )
        ) from error
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def copied(connection: sqlite3.Connection, target: Path) -> Iterator[sqlite3.Connection]:
    """Copy the archive as of one moment into one new file, and lend a connection to the copy."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        yield copy
    finally:
        copy.close()
