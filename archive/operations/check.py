"""Whether everything is where it should be: the file, the quotes, and the index against both."""

from dataclasses import dataclass

from archive.index.base import Keeper
from archive.sentences import Sentence
from archive.store import checks, outbox, purge
from archive.store.connection import Pool


@dataclass(frozen=True, slots=True)
class CheckReport:
    """`problems` are sentences; `pending` counts changes the index has not seen yet, which is no problem."""

    problems: tuple[Sentence, ...]
    pending: int


def check(pool: Pool, keeper: Keeper, *, wait: float = 2.0) -> CheckReport:
    """Check file, texts, quotes and index. The index is compared only when nothing was changed meanwhile."""
    with pool.reader() as connection:
        found = list(checks.problems(connection))
    if found:
        return CheckReport(tuple(found), 0)  # no index is built from a file that is not sound
    keeper.drain(wait)
    with pool.reader() as connection:
        if left := purge.unfinished(connection):
            found.append(
                Sentence(
                    "The erasing begun at {time} was not finished and may have left traces: finish it with "
                    "`cuttings purge {file}`.",
                    time=left.since,
                    file=pool.path.name,
                )
            )
        articles, annotations = checks.live_ids(connection)
        pending, last = outbox.pending(connection), outbox.last(connection)
    if not pending:
        indexed_articles, indexed_annotations = keeper.ask(lambda index: index.document_ids(), wait)
        with pool.reader() as connection:
            if outbox.last(connection) == last:
                found += _difference(Sentence("article"), articles, set(indexed_articles))
                found += _difference(Sentence("annotation"), annotations, set(indexed_annotations))
    return CheckReport(tuple(found), pending)


def _difference(kind: Sentence, held: set[int] | set[str], indexed: set[int] | set[str]) -> list[Sentence]:
    return [
        Sentence("The index lacks {kind} {id}: rebuild it with `cuttings reindex`.", kind=kind, id=key)
        for key in sorted(held - indexed, key=str)
    ] + [
        Sentence(
            "The index holds {kind} {id}, which the archive does not: rebuild it with `cuttings reindex`.",
            kind=kind,
            id=key,
        )
        for key in sorted(indexed - held, key=str)
    ]
