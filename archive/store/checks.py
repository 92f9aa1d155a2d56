"""Whether the archive file is sound: SQLite's own checks, every text against its hash, every quote against its text."""

import sqlite3
from collections.abc import Iterator

from archive.store import articles
from archive.text.layout import digest


def problems(connection: sqlite3.Connection) -> Iterator[str]:
    """One sentence for everything that is wrong; nothing when the file is sound.

    A file too damaged to be read to the end is told as far as it goes.
    """
    try:
        yield from _all(connection)
    except sqlite3.DatabaseError as error:
        yield f"The file is damaged and cannot be read further: {error}; go back to a backup."


def _all(connection: sqlite3.Connection) -> Iterator[str]:
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield f"The file is damaged: {message}."
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to something that is missing in {parent}."
    for article, number, title, body, sha256 in articles.texts(connection):
        if digest(title, body) != sha256:
            yield f"The text of article {article}, version {number}, is not the one that was imported."
    yield from _quotes(connection)


def _quotes(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        'SELECT n.id, n.article, n.version, n.start, n."end", n.quote, n.prefix, n.suffix, v.body '
        "FROM live_annotations n LEFT JOIN live_versions v ON v.article = n.article AND v.number = n.version"
    )
    for key, article, version, start, end, quote, prefix, suffix, body in rows:
        if body is None:
            yield f"Annotation {key} marks version {version} of article {article}, which is missing."
        elif body[start:end] != quote or not body[:start].endswith(prefix) or not body[end:].startswith(suffix):
            yield f"The quote of annotation {key} is not what article {article} says at its place."


def live_ids(connection: sqlite3.Connection) -> tuple[set[int], set[str]]:
    """Ids of the live articles and annotations: what the index should hold."""
    return (
        {row[0] for row in connection.execute("SELECT id FROM live_articles")},
        {row[0] for row in connection.execute("SELECT id FROM live_annotations")},
    )
