"""What the journal forgets of rows that are erased: their images, and the labels of the gestures that told of them.

What it keeps of other rows stays true: an image that refers to an erased row refers afterwards to what its own row
refers to now, so that undoing still finds each row as it expects it.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping

from archive.changes import Key
from archive.store.tables import TABLES

NEUTRAL_LABEL = "Change, partly erased"
AMONG = "IN (SELECT value FROM json_each(?))"

Doomed = Mapping[str, set[Key]]
"""The ids of all rows that go, by table."""


def packed(keys: Collection[Key]) -> str:
    """The keys as a parameter of `AMONG`."""
    return json.dumps(list(keys))


def groups_touched(connection: sqlite3.Connection, doomed: Doomed) -> set[str]:
    """The groups whose labels may tell of what goes: that changed it, what refers to it, or the tag of an alias."""
    tags = connection.execute(f"SELECT tag FROM aliases WHERE id {AMONG}", (packed(doomed["aliases"]),))
    told = {**doomed, "tags": doomed["tags"] | {row[0] for row in tags}}
    query = (
        'SELECT DISTINCT j."group" FROM journal_changes c JOIN journal j ON j.seq = c.seq '
        f'WHERE c."table" = ? AND c.key {AMONG}'
    )
    changed = {
        row[0] for table, keys in told.items() if keys for row in connection.execute(query, (table, packed(keys)))
    }
    return changed | _groups_referring(connection, doomed["tags"])


def _groups_referring(connection: sqlite3.Connection, tags: set[Key]) -> set[str]:
    """The groups that put something on one of these tags, or took it away: “Split Bell from Mara Bell” names both."""
    going = packed(tags)
    query = (
        'SELECT DISTINCT j."group" FROM journal_changes c JOIN journal j ON j.seq = c.seq WHERE c."table" = ? '
        f"AND (json_extract(c.before, ?) {AMONG} OR json_extract(c.after, ?) {AMONG})"
    )
    return {
        row[0]
        for table in (TABLES.values() if tags else ())
        for column, parent in table.parents.items()
        if parent == "tags"
        for row in connection.execute(query, (table.name, f"$.{column}", going, f"$.{column}", going))
    }


def forget_images(connection: sqlite3.Connection, doomed: Doomed) -> None:
    for table, keys in doomed.items():
        if keys:
            query = f'DELETE FROM journal_changes WHERE "table" = ? AND key {AMONG}'
            connection.execute(query, (table, packed(keys)))


def redirect_images(connection: sqlite3.Connection, doomed: Doomed) -> None:
    """Where a row that stays once referred to one that goes, its images say instead what it refers to now."""
    for table in TABLES.values():
        for column, parent in table.parents.items():
            for image in ("before", "after") if doomed[parent] else ():
                connection.execute(
                    f"UPDATE journal_changes SET {image} = json_set({image}, '$.{column}', "
                    f'(SELECT "{column}" FROM {table.name} WHERE id = key)) '
                    f"WHERE \"table\" = ? AND json_extract({image}, '$.{column}') {AMONG}",
                    (table.name, packed(doomed[parent])),
                )


def forget_groups(connection: sqlite3.Connection, touched: set[str]) -> None:
    """Take the words out of the labels; a gesture of which nothing is left goes with its undoing and redoing.

    It must be all of them or none: an undoing that went alone would let the gesture stand again.
    """
    origin: dict[str, str] = {}
    for group, undoes in connection.execute('SELECT "group", undoes FROM journal WHERE slice = 0 ORDER BY seq'):
        origin[group] = origin.get(undoes, group)
    told = {origin[group] for group in touched}
    chains = [group for group, first in origin.items() if first in told]
    filled = connection.execute(
        f'SELECT DISTINCT j."group" FROM journal j JOIN journal_changes c ON c.seq = j.seq WHERE j."group" {AMONG}',
        (packed(chains),),
    )
    standing = {origin[row[0]] for row in filled}
    empty = [group for group in chains if origin[group] not in standing]
    connection.execute(f'DELETE FROM journal WHERE "group" {AMONG}', (packed(empty),))
    connection.execute(f'UPDATE journal SET label = ? WHERE "group" {AMONG}', (NEUTRAL_LABEL, packed(chains)))
