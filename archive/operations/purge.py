"""Erasing for good, down to the bytes, in an order that can be interrupted anywhere.

First the rows leave the tables and the journal, in one transaction that also notes that this is to be finished. Then
the file is written anew, the log emptied, the index rebuilt. Only when all that is known to be done is the note taken
away. Whoever is stopped in between has the thing whole, or gone with the note; erasing again finishes it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from archive.changes import Key
from archive.errors import ArchiveError, NameNotUnderstood
from archive.index.base import Keeper
from archive.progress import SILENT, Progress
from archive.sentences import Sentence
from archive.store import purge as rows
from archive.store.connection import Pool, write
from archive.store.purge import Erasure
from archive.store.scrub import emptied, overwriting, scrub

WAIT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class PurgeReport:
    """What is erased. `problems` are sentences: why bytes of it may be left, and what to do; empty when none are."""

    erased: Erasure
    problems: tuple[Sentence, ...]


def purge(
    pool: Pool, keeper: Keeper, ids: Sequence[Key], progress: Progress = SILENT, *, wait: float = WAIT_SECONDS
) -> PurgeReport:
    """Erase these for good; without any, finish an erasure that was interrupted.

    `wait` is how many seconds others may hold the file, and then the index. Raises NotFound, or NameNotUnderstood where
    there is nothing to do or an issue would be left with a namesake; nothing is erased then.
    """
    with pool.writer() as connection, overwriting(connection), write(connection):
        if not ids and rows.unfinished(connection) is None:
            raise NameNotUnderstood(Sentence("There is nothing to finish erasing: name what is to be erased."))
        erased, own = rows.erase(connection, ids), rows.unfinished(connection)
    told = (_clean_file(pool, wait), _clean_index(pool, keeper, wait, progress))
    problems = tuple(sentence for sentence in told if sentence)
    if not problems:
        with pool.writer() as connection:
            with write(connection):
                rows.finished(connection, own)
            emptied(connection, wait)  # nothing of what was erased is in it any more
    return PurgeReport(erased, problems)


def _clean_file(pool: Pool, wait: float) -> Sentence | None:
    try:
        with pool.writer() as connection:
            if scrub(connection, pool.path.parent, wait):
                return None
    except (ArchiveError, OSError) as error:
        return Sentence(
            "Traces of it may be left in the file: {error} Then finish with `cuttings purge {file}`.",
            error=_told(error),
            file=pool.path.name,
        )
    return Sentence(
        "Another window or command is using this archive, so that traces of it are left in the file: close it, then "
        "finish with `cuttings purge {file}`.",
        file=pool.path.name,
    )


def _clean_index(pool: Pool, keeper: Keeper, wait: float, progress: Progress) -> Sentence | None:
    try:
        keeper.renew(wait, progress)
    except (ArchiveError, OSError) as error:
        return Sentence(
            "Traces of it may be left in the search index: {error} Then finish with `cuttings purge {file}`.",
            error=_told(error),
            file=pool.path.name,
        )
    return None


def _told(error: ArchiveError | OSError) -> object:
    return error.sentence if isinstance(error, ArchiveError) else error
