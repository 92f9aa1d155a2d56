"""Which actors and issues lie under the digits 1 to 9: part of the work, and undone like the rest of it."""

import sqlite3

from archive.store import settings
from archive.store.transaction import Rows

PLACES = 9
_NAME = "pinned tags"


def get(connection: sqlite3.Connection) -> tuple[str | None, ...]:
    """Ids by place, from the first; None where nothing is pinned."""
    known = settings.get(connection, _NAME, [])
    return tuple([*known, *[None] * PLACES][:PLACES])


def put(rows: Rows, pins: tuple[str | None, ...]) -> None:
    """All places anew."""
    if pins != get(rows.connection):
        settings.put(rows, _NAME, pins)


def pass_on(rows: Rows, gone: str, kept: str) -> None:
    """The place of one is from now on that of the other, unless that has one."""
    pins = get(rows.connection)
    put(rows, tuple(None if pin == gone and kept in pins else kept if pin == gone else pin for pin in pins))
