"""What the user decided on the places of annotations in other versions of their articles."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from archive.ids import uuid7
from archive.model import Decision, PlacementState, Span, Verdict
from archive.store.transaction import Rows


@dataclass(frozen=True, slots=True)
class Unsure:
    """An annotation made in version `made_in` of an article whose current one is `version`, called `title`.

    `state` is None where nobody has looked yet where it stands there.
    """

    article: int
    annotation: str
    title: str
    quote: str
    made_in: int
    version: int
    state: PlacementState | None


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


def unsure(connection: sqlite3.Connection) -> Iterator[Unsure]:
    """What nothing was decided of for the current version of its article, though its place in it is not known for sure,
    article by article in the order of the text."""
    rows = connection.execute(
        "SELECT n.article, n.id, v.title, n.quote, n.version, a.version, p.state FROM live_annotations n "
        "JOIN articles a ON a.id = n.article JOIN versions v ON v.article = a.id AND v.number = a.version "
        "LEFT JOIN placements p ON p.annotation = n.id AND p.version = a.version "
        "WHERE n.version <> a.version AND ifnull(p.state, :lost) IN (:uncertain, :lost) AND NOT EXISTS "
        "(SELECT 1 FROM decisions d WHERE d.annotation = n.id AND d.version = a.version AND d.deleted_at IS NULL) "
        "ORDER BY n.article, n.start, n.id",
        {"uncertain": PlacementState.UNCERTAIN.value, "lost": PlacementState.LOST.value},
    )
    for article, annotation, title, quote, made_in, version, state in rows:
        known = PlacementState(state) if state else None
        yield Unsure(article, annotation, title, quote, made_in, version, known)


def _decision(row: sqlite3.Row) -> Decision:
    key, annotation, version, verdict, start, end = row
    return Decision(key, annotation, version, Verdict(verdict), None if start is None else Span(start, end))
