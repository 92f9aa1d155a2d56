"""The user's notes, whatever they hang on."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from archive.errors import NotFound
from archive.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an annotation, or on an actor or issue: the row it stands in, and what that is known by.

    `about` is the quote, or the name; `article` and `title` are those of an annotation's article.
    """

    table: str
    key: str
    text: str
    about: str
    modified_at: str
    article: int | None = None
    title: str = ""


_OF_ANNOTATIONS = (
    "SELECT 'annotations', n.id, n.note, n.quote, n.modified_at, n.article, v.title FROM live_annotations n "
    "JOIN versions v ON v.article = n.article AND v.number = n.version WHERE "
)
_OF_TAGS = "SELECT 'tags', n.id, n.note, n.name, n.modified_at, NULL, '' FROM live_tags n WHERE "
_QUERIES = {"annotations": _OF_ANNOTATIONS, "tags": _OF_TAGS}


def get(connection: sqlite3.Connection, table: str, key: str) -> Note:
    """Raises NotFound when there is no such row, or it is deleted."""
    row = connection.execute(_QUERIES[table] + "n.id = ?", (key,)).fetchone()
    if row is None:
        raise NotFound(Sentence("What this note was about is not in the archive any more."))
    return Note(*row)


def with_boxes(connection: sqlite3.Connection) -> Iterator[Note]:
    """The notes that may have something to do or done in them."""
    for query in _QUERIES.values():
        yield from (Note(*row) for row in connection.execute(query + "n.note GLOB '*[[][ xX]]*'"))
