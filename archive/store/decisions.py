"""What the user decided on the places of annotations in other versions of their articles."""

import sqlite3
from collections.abc import Iterable

from archive.ids import uuid7
from archive.model import Decision, Span, Verdict
from archive.store.transaction import Rows


def decide(rows: Rows, annotation: str, version: int, verdict: Verdict, span: Span | None) -> None:
    """Keep a decision; it takes the place of an earlier one on the same version."""
    values = {"verdict": verdict, "start": span.start if span else None, "end": span.end if span else None}
    known = rows.connection.execute(
        "SELECT id FROM decisions WHERE annotation = ? AND version = ? AND deleted_at IS NULL", (annotation, version)
    ).fetchone()
    if known:
        rows.update("decisions", known[0], **values)
    else:
        rows.insert("decisions", {"id": uuid7(), "annotation": annotation, "version": version, **values})


def withdraw(rows: Rows, annotation: str) -> None:
    """Take back what was decided on an annotation, whatever the version: it marks something else now."""
    query = "SELECT id FROM decisions WHERE annotation = ? AND deleted_at IS NULL"
    for (decision,) in rows.connection.execute(query, (annotation,)).fetchall():
        rows.delete("decisions", decision)


def of_version(connection: sqlite3.Connection, article: int, version: int) -> dict[str, Decision]:
    """The decisions on one version of an article, by annotation."""
    rows = connection.execute(
        'SELECT d.id, d.annotation, d.version, d.verdict, d.start, d."end" FROM live_decisions d '
        "JOIN annotations n ON n.id = d.annotation WHERE n.article = ? AND d.version = ?",
        (article, version),
    )
    return {row[1]: _decision(row) for row in rows}


def is_decided(connection: sqlite3.Connection, annotation: str) -> bool:
    """Whether the user decided where an annotation stands in the current version of its article."""
    query = (
        "SELECT 1 FROM live_decisions d JOIN annotations n ON n.id = d.annotation JOIN articles a ON a.id = n.article "
        "WHERE d.annotation = ? AND d.version = a.version"
    )
    return connection.execute(query, (annotation,)).fetchone() is not None


def undecided(connection: sqlite3.Connection) -> Iterable[tuple[int, str]]:
    """(article, annotation) of the annotations made in a version that is not the current one any more, and of which
    nothing was decided for the current one."""
    return connection.execute(
        "SELECT n.article, n.id FROM live_annotations n JOIN articles a ON a.id = n.article "
        "WHERE n.version <> a.version AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.annotation = n.id "
        "AND d.version = a.version AND d.deleted_at IS NULL) ORDER BY n.article, n.start, n.id"
    )


def _decision(row: sqlite3.Row) -> Decision:
    key, annotation, version, verdict, start, end = row
    return Decision(key, annotation, version, Verdict(verdict), None if start is None else Span(start, end))
