"""Actors and issues: reading them, making them, and finding the one that a full name or an alias means."""

import sqlite3

from archive.changes import Value
from archive.errors import NameNotUnderstood
from archive.ids import uuid7
from archive.model import ActorType, IssuePlace, Tag, TagKind
from archive.sentences import Sentence
from archive.store.transaction import Rows
from archive.text.folding import fold
from archive.text.normalize import normalize_line

PATH_SEPARATOR = ">"
LONGEST_NAME = 300


def get(connection: sqlite3.Connection, tag: str) -> Tag:
    """Raises NameNotUnderstood when there is no such tag, or it is deleted."""
    row = connection.execute("SELECT * FROM live_tags WHERE id = ?", (tag,)).fetchone()
    if row is None:
        raise NameNotUnderstood(Sentence("There is no actor or issue with the id {tag}.", tag=tag))
    return of_row(row)


def every(connection: sqlite3.Connection, kind: TagKind) -> list[Tag]:
    """All actors, or all issues, by name."""
    rows = connection.execute("SELECT * FROM live_tags WHERE kind = ? ORDER BY folded, id", (kind,))
    return [of_row(row) for row in rows]


def names(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """(tag id, name) for every name and alias, for finding them in texts."""
    query = "SELECT id, name FROM live_tags UNION ALL SELECT tag, name FROM live_aliases"
    return [(tag, name) for tag, name in connection.execute(query)]


def names_by_id(connection: sqlite3.Connection) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute("SELECT id, name FROM live_tags")}


def private_ids(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT id FROM live_tags WHERE private")}


def issue_places(connection: sqlite3.Connection) -> dict[str, IssuePlace]:
    """Which one in the order of making each issue is, and its colour; deleted ones keep their place."""
    rows = connection.execute("SELECT id, colour FROM tags WHERE kind = ? ORDER BY id", (TagKind.ISSUE,))
    return {id: IssuePlace(number, colour) for number, (id, colour) in enumerate(rows)}


def ensure_actor(rows: Rows, name: str) -> str:
    """Id of the actor of this name or alias, made when there is none.

    Raises NameNotUnderstood for no name, or one that is an alias of several.
    """
    name = clean_name(name)
    matches = _all(rows.connection, TagKind.ACTOR, name)
    if len(matches) > 1:
        raise NameNotUnderstood(
            Sentence("Several actors are also called {name}: give the full name of one.", name=name)
        )
    return matches[0] if matches else insert(rows, TagKind.ACTOR, name, type=ActorType.UNKNOWN.value)


def ensure_issue(rows: Rows, path: str) -> str:
    """Id of the issue at this path, made when there is none: `A > B` is the child B of A, `> A` the A above all.

    A name without a path may be the name or alias of any issue, as long as only one has it. Raises NameNotUnderstood.
    """
    first, *others = path.split(PATH_SEPARATOR)
    if not others:
        matches = _all(rows.connection, TagKind.ISSUE, clean_name(first))
        if len(matches) > 1:
            raise NameNotUnderstood(
                Sentence("Several issues are called {first}: write “parent > {first}”, or “> {first}”.", first=first)
            )
        if matches:
            return matches[0]
    steps = [clean_name(step) for step in (others if others and not first.strip() else (first, *others))]
    parent: str | None = None
    for step in steps:
        found = _child(rows.connection, step, parent)
        parent = found or insert(rows, TagKind.ISSUE, step, parent=parent)
    assert parent is not None
    return parent


def find(connection: sqlite3.Connection, words: str) -> list[Tag]:
    """Those that have this id, name or alias, or stand at this path: `A > B`, or `> A` above all."""
    words = normalize_line(words)
    if row := connection.execute("SELECT * FROM live_tags WHERE id = ?", (words,)).fetchone():
        return [of_row(row)]
    found = [get(connection, key) for kind in TagKind for key in _all(connection, kind, words)]
    steps = [normalize_line(step) for step in words.removeprefix(PATH_SEPARATOR).split(PATH_SEPARATOR)]
    if found or PATH_SEPARATOR not in words:
        return found
    place: str | None = None
    for step in steps:
        place = _child(connection, step, place)
        if place is None:
            return []
    return [get(connection, place)] if place else []


def insert(rows: Rows, kind: TagKind, name: str, **columns: Value) -> str:
    """Make a tag; `columns` are further columns of the table. Returns its id."""
    key = uuid7()
    row: dict[str, Value] = {"id": key, "kind": kind, "name": name, "folded": fold(name)}
    rows.insert("tags", row | columns)
    return key


def update(rows: Rows, tag: str, **columns: Value) -> None:
    """Change columns of a tag; its name is kept comparable with it."""
    if "name" in columns:
        name = columns["name"] = clean_name(str(columns["name"]))
        columns["folded"] = fold(name)
    rows.update("tags", tag, **columns)


def clean_name(name: str, kind: TagKind = TagKind.ACTOR) -> str:
    """The name as it is stored. Raises NameNotUnderstood for none, one too long, and an issue's that is a path."""
    name = normalize_line(name)
    if not fold(name).strip():
        raise NameNotUnderstood(Sentence("An actor or an issue needs a name."))
    if len(name) > LONGEST_NAME:
        raise NameNotUnderstood(
            Sentence(
                "“{name}…” is too long for a name, which has at most {longest_name} characters.",
                name=name[:40],
                longest_name=LONGEST_NAME,
            )
        )
    if kind is TagKind.ISSUE and PATH_SEPARATOR in name:
        raise NameNotUnderstood(
            Sentence(
                "“{name}” cannot be the name of one issue: “{path_separator}” stands between an issue and "
                "one below it.",
                name=name,
                path_separator=PATH_SEPARATOR,
            )
        )
    return name


def _child(connection: sqlite3.Connection, name: str, parent: str | None) -> str | None:
    """The issue of this name at that place; or, when there is none, the only one there with this alias."""
    by_name = "SELECT id FROM live_tags WHERE kind = 'issue' AND parent IS :parent AND folded = :folded"
    by_alias = (
        "SELECT t.id FROM live_aliases l JOIN live_tags t ON t.id = l.tag "
        "WHERE t.kind = 'issue' AND t.parent IS :parent AND l.folded = :folded"
    )
    for query in (by_name, by_alias):
        found = connection.execute(query, {"parent": parent, "folded": fold(name)}).fetchall()
        if len(found) == 1:
            return str(found[0][0])
    return None


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


def of_row(row: sqlite3.Row) -> Tag:
    """A whole row of the table as a tag."""
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
