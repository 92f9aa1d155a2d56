"""Erasing for good: rows that leave the tables, and the journal with them, so that nothing tells of them.

Everywhere else deleting hides a row and the journal can bring it back. Here a row goes with all that hangs on it, and
so do its images in the journal. What the journal keeps of other rows stays true: an image that refers to an erased row
refers afterwards to what its own row refers to now, so that undoing still finds each row as it expects it.

Taking rows out of the tables is one transaction. Their bytes are then still in the file, in the write-ahead log and in
the search index, and getting rid of those takes a while (`operations/purge.py`): the same transaction leaves a note
that this is to be finished, and whoever finishes it takes the note away.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from archive.changes import Key
from archive.errors import NameNotUnderstood
from archive.ids import uuid7
from archive.sentences import Sentence
from archive.store import forget, items, outbox
from archive.store.forget import AMONG, Doomed, packed
from archive.store.items import Item
from archive.store.tables import TABLES, articles_showing
from archive.store.transaction import now

_UNFINISHED = "unfinished erasure"
# Rows that outlive what they refer to: a child issue, an actor that belonged to another.
_RELEASED = ("tags", "parent")
_DERIVED = (
    ("placements", "annotation", "annotations"),
    ("mentions", "article", "articles"),
    ("mentions", "tag", "tags"),
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was named, and how many rows of each table go with it, the named ones included.

    `kept` names the original files that stay, because other articles were read from them too.
    """

    items: tuple[Item, ...]
    counts: Mapping[str, int]
    kept: tuple[str, ...] = ()


def plan(connection: sqlite3.Connection, ids: Iterable[Key]) -> Erasure:
    """What erasing these would take away, deleted things included. Raises NotFound."""
    found = items.find(connection, ids, deleted=True)
    doomed = _doomed(connection, found)
    return Erasure(found, _counts(doomed), _shared_originals(connection, doomed))


def erase(connection: sqlite3.Connection, ids: Iterable[Key]) -> Erasure:
    """Take these out of tables, journal and queue, inside the caller's transaction.

    Raises NotFound, or NameNotUnderstood where an issue that outlives its parent has a namesake at its new place.
    """
    found = items.find(connection, ids, deleted=True)
    doomed = _doomed(connection, found)
    touched = forget.groups_touched(connection, doomed)
    showing = _showing(connection, doomed)
    _release(connection, doomed["tags"])
    forget.forget_images(connection, doomed)
    forget.redirect_images(connection, doomed)
    forget.forget_groups(connection, touched)
    kept = _shared_originals(connection, doomed)
    originals = _delete(connection, doomed)
    outbox.append(connection, showing)
    note = json.dumps({"since": now(), "erasure": uuid7()})
    connection.execute("INSERT OR REPLACE INTO settings (id, value) VALUES (?, ?)", (_UNFINISHED, note))
    return Erasure(found, _counts(doomed) | ({"originals": originals} if originals else {}), kept)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The latest erasure of which bytes may still be in the file or its index; `since` is UTC."""

    since: str
    erasure: str


def unfinished(connection: sqlite3.Connection) -> Unfinished | None:
    """None when all bytes of all erasures are gone."""
    row = connection.execute("SELECT value FROM settings WHERE id = ?", (_UNFINISHED,)).fetchone()
    return Unfinished(**json.loads(row[0])) if row else None


def finished(connection: sqlite3.Connection, done: Unfinished | None) -> None:
    """No byte of this erasure, nor of an earlier one, is left; inside the caller's transaction.

    One that began meanwhile is somebody else's to finish.
    """
    if unfinished(connection) == done:
        connection.execute("DELETE FROM settings WHERE id = ?", (_UNFINISHED,))


def _counts(doomed: Doomed) -> dict[str, int]:
    return {table: len(keys) for table, keys in doomed.items() if keys}


def _shared_originals(connection: sqlite3.Connection, doomed: Doomed) -> tuple[str, ...]:
    rows = connection.execute(
        "WITH going AS (SELECT value FROM json_each(?)) SELECT DISTINCT o.filename FROM versions v "
        "JOIN originals o ON o.sha256 = v.original JOIN versions w ON w.original = v.original "
        "WHERE o.bytes IS NOT NULL AND v.id IN going AND w.id NOT IN going ORDER BY o.filename",
        (packed(doomed["versions"]),),
    )
    return tuple(row[0] for row in rows)


def _doomed(connection: sqlite3.Connection, found: Iterable[Item]) -> Doomed:
    """The ids of all rows that go, by table: those named, and what cannot be without them."""
    doomed: dict[str, set[Key]] = {table: set() for table in TABLES}
    for item in found:
        doomed[item.table].add(item.key)
    doomed["tags"] |= _namesakes(connection, doomed)
    for table in TABLES.values():  # each after those it refers to
        for column, parent in table.parents.items():
            if doomed[parent] and (table.name, column) != _RELEASED:
                query = f'SELECT id FROM {table.name} WHERE "{column}" {AMONG}'
                doomed[table.name].update(row[0] for row in connection.execute(query, (packed(doomed[parent]),)))
    return doomed


def _namesakes(connection: sqlite3.Connection, doomed: Doomed) -> set[Key]:
    """Deleted actors and issues of a name that goes: what was merged into another is still there under its own."""
    rows = connection.execute(
        "WITH own AS (SELECT id, kind FROM tags WHERE id IN (SELECT value FROM json_each(:tags))), "
        "going AS (SELECT kind, folded FROM tags JOIN own USING (id, kind) "
        "  UNION SELECT o.kind, l.folded FROM aliases l JOIN own o ON o.id = l.tag "
        "  UNION SELECT t.kind, l.folded FROM aliases l JOIN tags t ON t.id = l.tag "
        "    WHERE l.id IN (SELECT value FROM json_each(:aliases))) "
        "SELECT t.id FROM tags t JOIN going USING (kind, folded) WHERE t.deleted_at IS NOT NULL",
        {"tags": packed(doomed["tags"]), "aliases": packed(doomed["aliases"])},
    )
    return {row[0] for row in rows}


def _showing(connection: sqlite3.Connection, doomed: Doomed) -> set[int]:
    """The articles whose documents in the index are no longer right; those erased are among them."""
    return {
        article
        for table, keys in doomed.items()
        if keys
        for article in articles_showing(connection, table, keys, appeared=True)
    }


def _release(connection: sqlite3.Connection, tags: set[Key]) -> None:
    """What stands below an erased tag, and is not erased itself, comes to stand below the next one above."""
    if not tags:
        return
    above = dict(connection.execute("SELECT id, parent FROM tags WHERE parent IS NOT NULL").fetchall())
    for key in [key for key, parent in above.items() if parent in tags and key not in tags]:
        passed, place = {key}, above[key]
        while place in tags and place not in passed:  # actors may belong to each other in a circle
            passed.add(place)
            place = above.get(place)
        try:
            connection.execute("UPDATE tags SET parent = ? WHERE id = ?", (None if place in passed else place, key))
        except sqlite3.IntegrityError:
            [name] = connection.execute("SELECT name FROM tags WHERE id = ?", (key,)).fetchone()
            raise NameNotUnderstood(
                Sentence(
                    "Nothing was erased: {name} would come to stand beside another issue of that name. Erase one of "
                    "them as well.",
                    name=name,
                )
            ) from None


def _delete(connection: sqlite3.Connection, doomed: Doomed) -> int:
    """Delete the rows and what is derived from them; returns how many original files went as well.

    These are all that no version names: some may have been kept although their text was known already.
    """
    for table, column, parent in _DERIVED:
        connection.execute(f"DELETE FROM {table} WHERE {column} {AMONG}", (packed(doomed[parent]),))
    for table in reversed(tuple(TABLES)):  # each before those it refers to
        if doomed[table]:
            connection.execute(f"DELETE FROM {table} WHERE id {AMONG}", (packed(doomed[table]),))
    return connection.execute(
        "DELETE FROM originals WHERE sha256 NOT IN (SELECT original FROM versions WHERE original IS NOT NULL)"
    ).rowcount
