"""Actors and issues: reading them, making them, and finding the one that a full name or an alias means."""

import sqlite3
from typing import NamedTuple

from archive.changes import Value
from archive.errors import NameNotUnderstood
from archive.ids import uuid7
from archive.model import ActorType, Alias, Tag, TagKind
from archive.store.transaction import Rows
from archive.text.folding import fold
from archive.text.normalize import normalize_line

PATH_SEPARATOR = ">"
_TYPES = {type.value: type for type in ActorType}


def get(connection: sqlite3.Connection, tag: str) -> Tag:
    """Raises NameNotUnderstood when there is no such tag, or it is deleted."""
    row = connection.execute("SELECT * FROM live_tags WHERE id = ?", (tag,)).fetchone()
    if row is None:
        raise NameNotUnderstood(f"There is no actor or issue with the id {tag}.")
    return _tag(row)


def every(connection: sqlite3.Connection, kind: TagKind) -> list[Tag]:
    """All actors, or all issues, by name."""
    rows = connection.execute("SELECT * FROM live_tags WHERE kind = ? ORDER BY folded, id", (kind,))
    return [_tag(row) for row in rows]


def aliases(connection: sqlite3.Connection, tag: str) -> tuple[Alias, ...]:
    rows = connection.execute("SELECT id, tag, name FROM live_aliases WHERE tag = ? ORDER BY folded", (tag,))
    return tuple(Alias(*row) for row in rows)


def names(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """(tag id, name) for every name and alias, for finding them in texts."""
    query = "SELECT id, name FROM live_tags UNION ALL SELECT tag, name FROM live_aliases"
    return [(tag, name) for tag, name in connection.execute(query)]


def names_by_id(connection: sqlite3.Connection) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute("SELECT id, name FROM live_tags")}


class TagName(NamedTuple):
    """What has to be known of a tag to show it in a list; `place` counts the issues made before it, or the actors."""

    name: str
    folded: str
    parent: str | None
    type: ActorType | None
    colour: str | None
    place: int


def known(connection: sqlite3.Connection) -> dict[str, TagName]:
    """All tags by their ids."""
    rows = connection.execute(
        "SELECT id, name, folded, parent, type, colour, row_number() OVER (PARTITION BY kind ORDER BY id) - 1, "
        "deleted_at FROM tags"
    )
    return {
        key: TagName(name, folded, parent, _TYPES.get(type), colour, place)
        for key, name, folded, parent, type, colour, place, deleted in rows
        if deleted is None
    }


def private_ids(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT id FROM live_tags WHERE private")}


def issue_places(connection: sqlite3.Connection) -> dict[str, int]:
    """Which one in the order of making, from 0, each issue is; deleted ones keep their place."""
    query = "SELECT id FROM tags WHERE kind = ? ORDER BY id"
    return {row[0]: place for place, row in enumerate(connection.execute(query, (TagKind.ISSUE,)))}


def ensure_actor(rows: Rows, name: str) -> str:
    """Id of the actor of this name or alias, made when there is none.

    Raises NameNotUnderstood for no name, or one that is an alias of several.
    """
    name = _clean(name)
    matches = _all(rows.connection, TagKind.ACTOR, name)
    if len(matches) > 1:
        raise NameNotUnderstood(f"Several actors are also called {name}: give the full name of one.")
    return matches[0] if matches else insert(rows, TagKind.ACTOR, name, type=ActorType.UNKNOWN.value)


def ensure_issue(rows: Rows, path: str) -> str:
    """Id of the issue at this path, made when there is none: `A > B` is the child B of A, `> A` the A above all.

    A name without a path may be the name or alias of any issue, as long as only one has it. Raises NameNotUnderstood.
    """
    first, *others = path.split(PATH_SEPARATOR)
    if not others:
        matches = _all(rows.connection, TagKind.ISSUE, _clean(first))
        if len(matches) > 1:
            raise NameNotUnderstood(f"Several issues are called {first}: write “parent > {first}”, or “> {first}”.")
        if matches:
            return matches[0]
    steps = [_clean(step) for step in (others if others and not first.strip() else (first, *others))]
    parent: str | None = None
    for step in steps:
        found = _child(rows.connection, step, parent)
        parent = found or insert(rows, TagKind.ISSUE, step, parent=parent)
    assert parent is not None
    return parent


def insert(rows: Rows, kind: TagKind, name: str, **columns: Value) -> str:
    """Make a tag; `columns` are further columns of the table. Returns its id."""
    key = uuid7()
    row: dict[str, Value] = {"id": key, "kind": kind, "name": name, "folded": fold(name)}
    rows.insert("tags", row | columns)
    return key


def update(rows: Rows, tag: str, **columns: Value) -> None:
    """Change columns of a tag; its name is kept comparable with it."""
    if "name" in columns:
        name = columns["name"] = _clean(str(columns["name"]))
        columns["folded"] = fold(name)
    rows.update("tags", tag, **columns)


def add_alias(rows: Rows, tag: str, name: str) -> None:
    """Give a tag another name; one it has already is left alone."""
    name = _clean(name)
    folded = fold(name)
    known = (
        "SELECT 1 FROM live_tags WHERE id = :tag AND folded = :folded "
        "UNION SELECT 1 FROM live_aliases WHERE tag = :tag AND folded = :folded"
    )
    if rows.connection.execute(known, {"tag": tag, "folded": folded}).fetchone() is None:
        rows.insert("aliases", {"id": uuid7(), "tag": tag, "name": name, "folded": folded})


def _clean(name: str) -> str:
    name = normalize_line(name)
    if not fold(name).strip():
        raise NameNotUnderstood("An actor or an issue needs a name.")
    return name


def _child(connection: sqlite3.Connection, name: str, parent: str | None) -> str | None:
    row = connection.execute(
        "SELECT id FROM live_tags WHERE kind = 'issue' AND folded = ? AND parent IS ?", (fold(name), parent)
    ).fetchone()
    return row[0] if row else None


def _all(connection: sqlite3.Connection, kind: TagKind, name: str) -> list[str]:
    """Tags with this name; or, when there is none, with this alias."""
    folded = fold(name)
    by_name = "SELECT id FROM live_tags WHERE kind = ? AND folded = ? ORDER BY id"
    by_alias = (
        "SELECT t.id FROM live_aliases l JOIN live_tags t ON t.id = l.tag "
        "WHERE t.kind = ? AND l.folded = ? ORDER BY t.id"
    )
    for query in (by_name, by_alias):
        if found := [row[0] for row in connection.execute(query, (kind, folded))]:
            return found
    return []


def _tag(row: sqlite3.Row) -> Tag:
    return Tag(
        id=row["id"],
        kind=TagKind(row["kind"]),
        name=row["name"],
        parent=row["parent"],
        type=ActorType(row["type"]) if row["type"] else None,
        note=row["note"],
        means_for=row["means_for"],
        means_against=row["means_against"],
        colour=row["colour"],
        private=bool(row["private"]),
        definition=row["definition"],
    )
