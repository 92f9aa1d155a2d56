"""Which articles the search index has not seen yet. Appended in the transaction of the change, so none is forgotten.

Every entry names an article: its documents, those of its annotations included, are written again together.
"""

import json
import sqlite3
from collections.abc import Iterable

_KIND = "article"


def append(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Queue articles, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO index_queue (kind, id) SELECT ?, value FROM json_each(?)", (_KIND, json.dumps(sorted(articles)))
    )


def append_all(connection: sqlite3.Connection) -> None:
    """Queue every article instead of what waits, inside the caller's transaction; deleted ones too, to be removed."""
    connection.execute("DELETE FROM index_queue")
    connection.execute("INSERT INTO index_queue (kind, id) SELECT ?, id FROM articles ORDER BY id", (_KIND,))


def pending(connection: sqlite3.Connection) -> int:
    """How many entries wait."""
    count: int = connection.execute("SELECT count(*) FROM index_queue").fetchone()[0]
    return count


def last(connection: sqlite3.Connection) -> int:
    """The highest number ever given to an entry, waiting or not; 0 in a new archive."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'index_queue'").fetchone()
    return row[0] if row else 0


def entries(connection: sqlite3.Connection, after: int, limit: int) -> tuple[int, int, list[int]]:
    """The first `limit` entries beyond number `after`: the last one's number, how many, and the articles, once each."""
    rows = connection.execute(
        "SELECT seq, id FROM index_queue WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit)
    ).fetchall()
    return (rows[-1][0] if rows else after), len(rows), sorted({row[1] for row in rows})


def remove(connection: sqlite3.Connection, top: int) -> None:
    """Forget the entries up to `top`, inside the caller's transaction."""
    connection.execute("DELETE FROM index_queue WHERE seq <= ?", (top,))
