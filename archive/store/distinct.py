"""Which actors and issues the user said are not the same, however alike their names: they are never merged."""

import sqlite3

from archive.ids import uuid7
from archive.store.transaction import Rows

Pair = tuple[str, str]


def pair(one: str, other: str) -> Pair:
    """The two ids as they are stored, the lower first."""
    return (one, other) if one < other else (other, one)


def pairs(connection: sqlite3.Connection) -> set[Pair]:
    """All of them."""
    return {(row[0], row[1]) for row in connection.execute("SELECT tag, other FROM live_distinct_tags")}


def apart_from(connection: sqlite3.Connection, tag: str) -> tuple[str, ...]:
    """Ids of those that are kept apart from this one."""
    rows = connection.execute(
        "SELECT other FROM live_distinct_tags WHERE tag = :tag UNION SELECT tag FROM live_distinct_tags "
        "WHERE other = :tag",
        {"tag": tag},
    )
    return tuple(row[0] for row in rows)


def are_apart(connection: sqlite3.Connection, one: str, other: str) -> bool:
    return _key(connection, one, other) is not None


def keep_apart(rows: Rows, one: str, other: str) -> bool:
    """Say of two that they are not the same; returns whether that is new."""
    if are_apart(rows.connection, one, other):
        return False
    first, second = pair(one, other)
    rows.insert("distinct_tags", {"id": uuid7(), "tag": first, "other": second})
    return True


def allow_together(rows: Rows, one: str, other: str) -> None:
    """Take that back, if it was said."""
    if (key := _key(rows.connection, one, other)) is not None:
        rows.delete("distinct_tags", key)


def pass_on(rows: Rows, gone: str, kept: str) -> None:
    """What was kept apart from one is from now on kept apart from the other."""
    for other in apart_from(rows.connection, gone):
        key = _key(rows.connection, gone, other)
        assert key is not None
        if other == kept or are_apart(rows.connection, kept, other):
            continue  # hidden with the one that goes
        first, second = pair(kept, other)
        rows.update("distinct_tags", key, tag=first, other=second)


def _key(connection: sqlite3.Connection, one: str, other: str) -> str | None:
    row = connection.execute(
        "SELECT id FROM distinct_tags WHERE tag = ? AND other = ? AND deleted_at IS NULL", pair(one, other)
    ).fetchone()
    return row[0] if row else None
