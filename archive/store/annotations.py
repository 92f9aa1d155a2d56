"""Marked passages with their tags and notes, and where they sit in other versions of their article."""

import json
import sqlite3
from collections.abc import Iterable

from archive.changes import Value
from archive.errors import NotFound
from archive.ids import uuid7
from archive.model import (
    Annotation,
    Assignment,
    Attribution,
    Check,
    Placement,
    PlacementState,
    Role,
    Span,
    Stance,
    TagKind,
    TranslationOrigin,
    Wording,
)
from archive.sentences import Sentence
from archive.store.transaction import Rows
from archive.text.anchor import Anchor

# Thousands are read at once; to call an enumeration costs more than all else.
_KINDS = {word.value: word for word in TagKind}
_ROLES = {word.value: word for word in Role}
_STANCES = {word.value: word for word in Stance}
_ASSIGNMENT = "SELECT id, annotation, tag, kind, name, role, stance, as_written FROM live_annotation_tags "


def insert(rows: Rows, article: int, version: int, anchor: Anchor, **columns: Value) -> str:
    """Store an annotation; `columns` are further columns of the table. Returns its id."""
    key = uuid7()
    row: dict[str, Value] = {
        "id": key,
        "article": article,
        "version": version,
        "start": anchor.start,
        "end": anchor.start + len(anchor.quote),
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    rows.insert("annotations", row | columns)
    return key


def assign(
    rows: Rows,
    annotation: str,
    tag: str,
    *,
    role: Role | None = None,
    stance: Stance | None = None,
    as_written: str | None,
) -> None:
    """Put a tag on an annotation; the same tag in the same role is put there once, with the latest stance.

    What is known of how it is written stays where `as_written` is None.
    """
    known = rows.connection.execute(
        "SELECT id FROM annotation_tags WHERE annotation = ? AND tag = ? AND role IS ? AND deleted_at IS NULL",
        (annotation, tag, role),
    ).fetchone()
    if known:
        written = {} if as_written is None else {"as_written": as_written}
        rows.update("annotation_tags", known[0], stance=stance, **written)
        return
    row: dict[str, Value] = {"id": uuid7(), "annotation": annotation, "tag": tag, "role": role, "stance": stance}
    rows.insert("annotation_tags", row | {"as_written": as_written})


def get(connection: sqlite3.Connection, annotation: str) -> Annotation:
    """Raises NotFound when there is no such annotation, or it is deleted."""
    found = get_many(connection, [annotation])
    if not found:
        raise NotFound(Sentence("There is no annotation {annotation} in this archive.", annotation=annotation))
    return found[0]


def get_all(connection: sqlite3.Connection, annotations: Iterable[str]) -> list[Annotation]:
    """These annotations, each once, in the order given. Raises NotFound, naming all that there are not."""
    wanted = list(dict.fromkeys(annotations))
    found = get_many(connection, wanted)
    if unknown := sorted(set(wanted) - {annotation.id for annotation in found}):
        raise NotFound(Sentence("There is no annotation {unknown} in this archive.", unknown=", ".join(unknown)))
    return found


def get_many(connection: sqlite3.Connection, annotations: Iterable[str]) -> list[Annotation]:
    """The live ones among these annotations, in the order given."""
    wanted = list(annotations)
    rows = connection.execute(
        "SELECT * FROM live_annotations WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    ).fetchall()
    found = {annotation.id: annotation for annotation in _annotations(connection, rows)}
    return [found[key] for key in wanted if key in found]


def of_article(connection: sqlite3.Connection, article: int) -> tuple[Annotation, ...]:
    """All annotations of an article, whatever version they were made on, in the order of the text."""
    rows = connection.execute(
        'SELECT * FROM live_annotations WHERE article = ? ORDER BY start, "end", id', (article,)
    ).fetchall()
    return tuple(_annotations(connection, rows))


def at(connection: sqlite3.Connection, article: int, version: int, span: Span) -> list[Annotation]:
    """The annotations of precisely this passage of a version, oldest first."""
    rows = connection.execute(
        'SELECT * FROM live_annotations WHERE article = ? AND start = ? AND "end" = ? AND version = ? ORDER BY id',
        (article, span.start, span.end, version),
    ).fetchall()
    return _annotations(connection, rows)


def move(rows: Rows, annotation: str, anchor: Anchor) -> None:
    """Give an annotation other ends in its version."""
    end = anchor.start + len(anchor.quote)
    about: dict[str, Value] = {"quote": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix}
    rows.update("annotations", annotation, start=anchor.start, end=end, **about)


def _annotations(connection: sqlite3.Connection, rows: list[sqlite3.Row]) -> list[Annotation]:
    tags = assignments(connection, [row["id"] for row in rows])
    return [_annotation(row, tuple(tags.get(row["id"], ()))) for row in rows]


def assignment(connection: sqlite3.Connection, key: str) -> Assignment:
    """Raises NotFound when there is no such tag on an annotation, or it is taken off."""
    row = connection.execute(_ASSIGNMENT + "WHERE id = ?", (key,)).fetchone()
    if row is None:
        raise NotFound(Sentence("There is no tag {key} on any annotation of this archive.", key=key))
    return _assignment(row)


def assignments(connection: sqlite3.Connection, annotations: Iterable[str]) -> dict[str, list[Assignment]]:
    """The live tags of these annotations, actors first, each kind in the order it was assigned."""
    rows = connection.execute(
        _ASSIGNMENT + "WHERE annotation IN (SELECT value FROM json_each(?)) ORDER BY annotation, kind, id",
        (json.dumps(list(annotations)),),
    )
    found: dict[str, list[Assignment]] = {}
    for row in rows:
        found.setdefault(row["annotation"], []).append(_assignment(row))
    return found


def _assignment(row: sqlite3.Row) -> Assignment:
    key, annotation, tag, kind, name, role, stance, as_written = row
    return Assignment(
        id=key,
        annotation=annotation,
        tag=tag,
        kind=_KINDS[kind],
        name=name,
        role=_ROLES[role] if role else None,
        stance=_STANCES[stance] if stance else None,
        as_written=as_written,
    )


def place(connection: sqlite3.Connection, placement: Placement) -> None:
    """Remember where an annotation sits in another version. Derived: it is not journalled."""
    span = placement.span
    connection.execute(
        "INSERT OR REPLACE INTO placements VALUES (?, ?, ?, ?, ?, ?)",
        (
            placement.annotation,
            placement.version,
            placement.state,
            span.start if span else None,
            span.end if span else None,
            placement.score,
        ),
    )


def placements(connection: sqlite3.Connection, article: int, version: int) -> dict[str, Placement]:
    """Where the annotations of an article sit in one of its versions, by annotation id."""
    rows = connection.execute(
        'SELECT p.annotation, p.version, p.state, p.start, p."end", p.score FROM placements p '
        "JOIN live_annotations n ON n.id = p.annotation WHERE n.article = ? AND p.version = ?",
        (article, version),
    )
    return {
        key: Placement(key, number, PlacementState(state), None if start is None else Span(start, end), score)
        for key, number, state, start, end, score in rows
    }


def _annotation(row: sqlite3.Row, tags: tuple[Assignment, ...]) -> Annotation:
    return Annotation(
        id=row["id"],
        article=row["article"],
        version=row["version"],
        span=Span(row["start"], row["end"]),
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        note=row["note"],
        attribution=Attribution(row["attribution"]) if row["attribution"] else None,
        wording=Wording(row["wording"]) if row["wording"] else None,
        check=Check(row["check"]) if row["check"] else None,
        check_note=row["check_note"],
        checked_at=row["checked_at"],
        translation=row["translation"],
        translation_language=row["translation_language"],
        translation_origin=TranslationOrigin(row["translation_origin"]) if row["translation_origin"] else None,
        private=bool(row["private"]),
        created_at=row["created_at"],
        modified_at=row["modified_at"],
        assignments=tags,
    )
