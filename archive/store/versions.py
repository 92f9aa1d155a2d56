"""The texts an article has had: which there are, and those that are no longer current."""

import sqlite3
from collections.abc import Iterator

_MOST_CHANGED = 50_000


def numbers(connection: sqlite3.Connection, article: int) -> tuple[int, ...]:
    """The numbers of the live versions of an article, ascending."""
    rows = connection.execute("SELECT number FROM live_versions WHERE article = ? ORDER BY number", (article,))
    return tuple(row[0] for row in rows)


def superseded(connection: sqlite3.Connection) -> Iterator[tuple[int, int, str, str]]:
    """Every version that is not its article's current one, as (article, number, title, body), read as it is asked for.

    The articles that came last are first; beyond 50,000 articles with several versions none are looked at.
    """
    yield from connection.execute(
        "SELECT v.article, v.number, v.title, v.body "
        "FROM (SELECT DISTINCT article FROM versions WHERE number > 1 ORDER BY article DESC LIMIT :most) c "
        "JOIN live_articles a ON a.id = c.article JOIN versions v ON v.article = a.id "
        "WHERE v.number <> a.version AND v.deleted_at IS NULL",
        {"most": _MOST_CHANGED},
    )
