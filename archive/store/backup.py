"""A safe copy of an archive, also while it is in use, and the way back from one."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from archive.errors import ArchiveUnavailable
from archive.sentences import Sentence
from archive.store import checks, identity
from archive.store.connection import connect, write
from archive.store.files import copied, in_place
from archive.store.places import Place

_BESIDE = ("-wal", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restored archive holds. `last_change` is when it was last changed by its user, UTC; None if never."""

    articles: int
    annotations: int
    last_change: str | None


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
            raise ArchiveUnavailable(
                Sentence("The backup {file} cannot be written: {error}.", file=target, error=error)
            ) from error
        if found != "ok":
            raise ArchiveUnavailable(
                Sentence("The archive is damaged, so no backup of it was made: {trouble}.", trouble=found)
            )
        _settle(draft)


def restore(source: Path, target: Path) -> Restored:
    """Make a new archive of a backup, after checking the file and every text and quote in it; the backup stays as is.

    Raises ArchiveUnavailable or SchemaTooNew; nothing is left behind then.
    """
    if not source.is_file():
        raise ArchiveUnavailable(Sentence("There is no backup at {file}.", file=source))
    source = source.resolve()  # what else belongs to it lies beside the file itself
    for name in (f"{source}{ending}" for ending in _BESIDE):
        if Path(name).exists() and Path(name).stat().st_size:
            raise ArchiveUnavailable(
                Sentence(
                    "{file} is in use or was not closed, for there is {left}: close the program that has it open, "
                    "or copy it with `cuttings backup`.",
                    file=source,
                    left=name,
                )
            )
    for name in (f"{target}{ending}" for ending in _BESIDE):
        if not target.exists() and Path(name).exists():
            raise ArchiveUnavailable(
                Sentence(
                    "{name} is left of an archive that was there and would spoil this one: move it elsewhere, or "
                    "restore under another name.",
                    name=name,
                )
            )
    with in_place(target) as draft, closing(connect(source, place=Place.READ_ONLY)) as connection:
        try:
            with copied(connection, draft) as copy:
                if problem := next(checks.problems(copy), None):
                    raise ArchiveUnavailable(
                        Sentence(
                            "The backup {file} is not sound, so it was not restored: {problem}",
                            file=source,
                            problem=problem,
                        )
                    )
                with write(copy):
                    identity.forget_index(copy)
                restored = _holdings(copy)
        except sqlite3.Error as error:
            raise ArchiveUnavailable(
                Sentence("The archive {file} cannot be written: {error}.", file=target, error=error)
            ) from error
        _settle(draft)
    return restored


def _settle(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _holdings(connection: sqlite3.Connection) -> Restored:
    return Restored(
        *connection.execute(
            "SELECT (SELECT count(*) FROM live_articles), (SELECT count(*) FROM live_annotations), "
            "(SELECT at FROM journal ORDER BY seq DESC LIMIT 1)"
        ).fetchone()
    )
