"""Whether the archive file is sound: SQLite's own checks, every text against its hash, every quote against its text."""

import sqlite3
from collections.abc import Iterator

from archive.sentences import Sentence
from archive.store import articles
from archive.text.layout import digest


def problems(connection: sqlite3.Connection) -> Iterator[Sentence]:
    """One sentence for everything that is wrong; nothing when the file is sound.

    A file too damaged to be read to the end is told as far as it goes.
    """
    try:
        yield from _all(connection)
    except sqlite3.DatabaseError as error:
        yield Sentence("The file is damaged and cannot be read further: {error}; go back to a backup.", error=error)


def _all(connection: sqlite3.Connection) -> Iterator[Sentence]:
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield Sentence("The file is damaged: {trouble}.", trouble=message)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Sentence(
            "Row {row} of {table} refers to something that is missing in {parent}.", row=row, table=table, parent=parent
        )
    for article, number, title, body, sha256 in articles.texts(connection):
        if digest(title, body) != sha256:
            yield Sentence(
                "The text of article {article}, version {number}, is not the one that was imported.",
                article=article,
                number=number,
            )
    yield from _quotes(connection)


def _quotes(connection: sqlite3.Connection) -> Iterator[Sentence]:
    rows = connection.execute(
        'SELECT n.id, n.article, n.version, n.start, n."end", n.quote, n.prefix, n.suffix, v.body '
        "FROM live_annotations n LEFT JOIN live_versions v ON v.article = n.article AND v.number = n.version"
    )
    for key, article, version, start, end, quote, prefix, suffix, body in rows:
        if body is None:
            yield Sentence(
                "Annotation {id} marks version {version} of article {article}, which is missing.",
                id=key,
                version=version,
                article=article,
            )
        elif body[start:end] != quote or not body[:start].endswith(prefix) or not body[end:].startswith(suffix):
            yield Sentence(
                "The quote of annotation {id} is not what article {article} says at its place.", id=key, article=article
            )


def live_ids(connection: sqlite3.Connection) -> tuple[set[int], set[str]]:
    """Ids of the live articles and annotations: what the index should hold."""
    return (
        {row[0] for row in connection.execute("SELECT id FROM live_articles")},
        {row[0] for row in connection.execute("SELECT id FROM live_annotations")},
    )
