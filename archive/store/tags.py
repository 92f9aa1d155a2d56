"""Actors and issues: making them, finding them by name or alias, and resolving names in queries to ids."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from archive.changes import Value
from archive.errors import NameNotUnderstood
from archive.ids import uuid7
from archive.model import ActorType, Alias, IssuePlace, Tag, TagKind
from archive.sentences import Sentence
from archive.store.transaction import Rows
from archive.text.folding import fold
from archive.text.normalize import normalize_line

PATH_SEPARATOR = ">"
_TYPES = {type.value: type for type in ActorType}


def get(connection: sqlite3.Connection, tag: str) -> Tag:
    """Raises NameNotUnderstood when there is no such tag, or it is deleted."""
    row = connection.execute("SELECT * FROM live_tags WHERE id = ?", (tag,)).fetchone()
    if row is None:
        raise NameNotUnderstood(Sentence("There is no actor or issue with the id {tag}.", tag=tag))
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


def issue_places(connection: sqlite3.Connection) -> dict[str, IssuePlace]:
    """Which one in the order of making each issue is, and its colour; deleted ones keep their place."""
    rows = connection.execute("SELECT id, colour FROM tags WHERE kind = ? ORDER BY id", (TagKind.ISSUE,))
    return {id: IssuePlace(number, colour) for number, (id, colour) in enumerate(rows)}


def ensure_actor(rows: Rows, name: str) -> str:
    """Id of the actor of this name or alias, made when there is none.

    Raises NameNotUnderstood for no name, or one that is an alias of several.
    """
    name = _clean(name)
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
        matches = _all(rows.connection, TagKind.ISSUE, _clean(first))
        if len(matches) > 1:
            raise NameNotUnderstood(
                Sentence("Several issues are called {first}: write “parent > {first}”, or “> {first}”.", first=first)
            )
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
        raise NameNotUnderstood(Sentence("An actor or an issue needs a name."))
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


class Names:
    """The names of this archive as a query compiler asks for them: words in, ids out.

    A name matches when all the words occur in it, in any order; the last word may be unfinished when it ends in `*`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._found: dict[tuple[TagKind, str], list[str]] = {}  # one query asks for a name more than once

    def actors(self, words: str) -> frozenset[str]:
        return frozenset(self._matching(TagKind.ACTOR, words))

    def issues(self, words: str) -> frozenset[str]:
        """The issues matched, and all issues below them; in `A > B` each step is matched below the one before."""
        first, *others = words.split(PATH_SEPARATOR)
        found: list[str | None] = [*self._matching(TagKind.ISSUE, first)] if first.strip() or not others else [None]
        for step in others:
            found = [tag for tag in self._matching(TagKind.ISSUE, step) if self._parent(tag) in found]
        return self._with_descendants(tag for tag in found if tag)

    def stories(self, words: str) -> frozenset[str]:
        rows = self._connection.execute("SELECT id, folded FROM stories WHERE deleted_at IS NULL")
        return frozenset(key for key, folded in rows if _matches(folded, _patterns(words)))

    def names(self, words: str) -> tuple[str, ...]:
        """Every name and alias of the actors and issues matched."""
        tags = {*self._matching(TagKind.ACTOR, words), *self._matching(TagKind.ISSUE, words)}
        return tuple(dict.fromkeys(name for tag, name in names(self._connection) if tag in tags))

    def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
        """The name or alias most like these words, of that kind if one is given; None when nothing is like them."""
        from rapidfuzz import fuzz, process

        kinds = dict(self._connection.execute("SELECT id, kind FROM live_tags").fetchall())
        known = [name for tag, name in names(self._connection) if kind is None or kinds[tag] == kind]
        best = process.extractOne(words, known, scorer=fuzz.WRatio, processor=fold, score_cutoff=70)
        return best[0] if best else None

    def _parent(self, tag: str) -> str | None:
        parent: str | None = self._connection.execute("SELECT parent FROM live_tags WHERE id = ?", (tag,)).fetchone()[0]
        return parent

    def _matching(self, kind: TagKind, words: str) -> list[str]:
        if (kind, words) not in self._found:
            self._found[kind, words] = self._look_up(kind, words)
        return self._found[kind, words]

    def _look_up(self, kind: TagKind, words: str) -> list[str]:
        patterns = _patterns(words)
        if not patterns:
            return []
        rows = self._connection.execute(
            "SELECT id, folded FROM live_tags WHERE kind = :kind UNION ALL SELECT t.id, l.folded FROM live_aliases l "
            "JOIN live_tags t ON t.id = l.tag WHERE t.kind = :kind",
            {"kind": kind},
        )
        return list(dict.fromkeys(key for key, folded in rows if _matches(folded, patterns)))

    def _with_descendants(self, tags: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        edge = list(tags)
        while edge:
            tag = edge.pop()
            if tag not in found:
                found.add(tag)
                edge += [
                    row[0] for row in self._connection.execute("SELECT id FROM live_tags WHERE parent = ?", (tag,))
                ]
        return frozenset(found)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "*" else " " for c in text).split()


def _patterns(words: str) -> list[str]:
    return [word for word in _words(fold(words)) if word.strip("*")]


def _matches(folded: str, patterns: Sequence[str]) -> bool:
    if any(pattern.rstrip("*") not in folded for pattern in patterns):
        return False  # by far the most, at a glance
    own = _words(folded)
    return bool(patterns) and all(
        any(word.startswith(pattern.rstrip("*")) if pattern.endswith("*") else word == pattern for word in own)
        for pattern in patterns
    )


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
    )
