"""Where actors and issues stand: below which other one, never in a circle, and beside nothing of the same name.

An actor belongs to another one, an issue is part of another one. Archives of earlier versions may hold actors that
belong to each other; whoever walks upwards here comes to an end all the same.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from archive.changes import Value
from archive.errors import NameNotUnderstood
from archive.model import ActorType, Tag, TagKind
from archive.sentences import Sentence
from archive.store import aliases, tags
from archive.store.transaction import Rows
from archive.text.folding import fold


def above(connection: sqlite3.Connection, tag: str) -> tuple[str, ...]:
    """Ids of what a tag stands below, the next one first."""
    found: list[str] = []
    place = _parent(connection, tag)
    while place and place != tag and place not in found:
        found.append(place)
        place = _parent(connection, place)
    return tuple(found)


def below(connection: sqlite3.Connection, parents: Sequence[str]) -> list[Tag]:
    """What stands directly below these, by name."""
    rows = connection.execute(
        "SELECT * FROM live_tags WHERE parent IN (SELECT value FROM json_each(?)) ORDER BY folded, id",
        (json.dumps(list(parents)),),
    )
    return [tags.of_row(row) for row in rows]


def make(rows: Rows, kind: TagKind, name: str, parent: str | None, **columns: Value) -> str:
    """Make a tag and return its id. Raises NameNotUnderstood where its name is taken at that place."""
    name = tags.clean_name(name, kind)
    if parent is not None:
        _insist_on_kind(tags.get(rows.connection, parent), kind)
    new = Tag("", kind, name)
    insist_on_free_name(rows.connection, new, parent, remedy="take that one, or give another name")
    if kind is TagKind.ACTOR:
        columns["type"] = columns.get("type") or ActorType.UNKNOWN
    return tags.insert(rows, kind, name, parent=parent, **columns)


def rename(rows: Rows, tag: Tag, name: str) -> None:
    """Raises NameNotUnderstood. An alias that becomes the name is an alias no more."""
    name = tags.clean_name(name, tag.kind)
    insist_on_free_name(rows.connection, replace(tag, name=name), tag.parent)
    tags.update(rows, tag.id, name=name)
    aliases.take_away(rows, tag.id, name)


def move(rows: Rows, tag: Tag, parent: str | None) -> bool:
    """Put a tag below another one, or at the top, and say whether it stood elsewhere.

    Raises NameNotUnderstood for a circle, and where an issue of its name stands there already.
    """
    if parent == tag.parent:
        return False
    if parent is not None:
        _insist_on_no_circle(rows.connection, tag, tags.get(rows.connection, parent))
    insist_on_free_name(rows.connection, tag, parent)
    tags.update(rows, tag.id, parent=parent)
    return True


def delete(rows: Rows, doomed: Sequence[str]) -> None:
    """Delete tags; what stands below them comes to stand below the next one above that stays.

    Raises NameNotUnderstood where that place is taken.
    """
    places = {key: next((p for p in above(rows.connection, key) if p not in doomed), None) for key in doomed}
    rows.update_many("tags", {key: {"deleted_at": rows.moment} for key in doomed})
    for child in below(rows.connection, doomed):
        assert child.parent
        put(rows, child, places[child.parent])


def put(rows: Rows, tag: Tag, parent: str | None) -> None:
    """Put a tag where it comes to stand because something else went. Raises NameNotUnderstood where that is taken."""
    insist_on_free_name(rows.connection, tag, parent)
    tags.update(rows, tag.id, parent=parent if parent != tag.id else None)


def insist_on_free_name(
    connection: sqlite3.Connection,
    tag: Tag,
    parent: str | None,
    *,
    besides: Collection[str] = (),
    remedy: str = "merge the two, or rename one",
) -> None:
    """Raises NameNotUnderstood where another actor, or another issue at that place, has the name of this one.

    Those `besides` do not count, nor does the tag itself.
    """
    query = "SELECT id, name, parent FROM live_tags WHERE kind = ? AND folded = ?"
    for key, name, place in connection.execute(query, (tag.kind, fold(tag.name))):
        if key != tag.id and key not in besides and (tag.kind is TagKind.ACTOR or place == parent):
            where = f" below {_name(connection, place)}" if place and tag.kind is TagKind.ISSUE else ""
            raise NameNotUnderstood(
                Sentence(
                    "There is an {kind} {name}{where} already: {remedy}.",
                    kind=tag.kind,
                    name=name,
                    where=where,
                    remedy=remedy,
                )
            )


def path(tag: Tag, known: Mapping[str, Tag], *, hidden: Collection[str] = ()) -> tuple[str, ...]:
    """The names of those above a tag, the uppermost first, and its own; `known` are all tags by id.

    Those `hidden` are passed over.
    """
    names, passed = [tag.name], {tag.id}
    while (above := known.get(tag.parent or "")) and above.id not in passed:
        tag = above
        passed.add(tag.id)
        if tag.id not in hidden:
            names.append(tag.name)
    return tuple(reversed(names))


def _insist_on_kind(parent: Tag, kind: TagKind) -> None:
    if parent.kind is not kind:
        raise NameNotUnderstood(
            Sentence(
                "{parent} is an {kind}: an {below} stands below another {below} only.",
                parent=parent.name,
                kind=parent.kind,
                below=kind,
            )
        )


def _insist_on_no_circle(connection: sqlite3.Connection, tag: Tag, parent: Tag) -> None:
    _insist_on_kind(parent, tag.kind)
    verb = "belong to" if tag.kind is TagKind.ACTOR else "stand below"
    if parent.id == tag.id:
        raise NameNotUnderstood(
            Sentence("{tag} cannot {verb} itself: name another {kind}.", tag=tag.name, verb=verb, kind=tag.kind)
        )
    if tag.id in above(connection, parent.id):
        own = "belongs to" if tag.kind is TagKind.ACTOR else "stands below"
        raise NameNotUnderstood(
            Sentence(
                "{tag} cannot {verb} {parent}, which itself {own} {tag}: move {parent} first.",
                tag=tag.name,
                verb=verb,
                parent=parent.name,
                own=own,
            )
        )


def _parent(connection: sqlite3.Connection, tag: str) -> str | None:
    row = connection.execute("SELECT parent FROM tags WHERE id = ?", (tag,)).fetchone()
    return row[0] if row else None


def _name(connection: sqlite3.Connection, tag: str) -> str:
    return str(connection.execute("SELECT name FROM tags WHERE id = ?", (tag,)).fetchone()[0])
