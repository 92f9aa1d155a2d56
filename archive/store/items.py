"""What the ids that a user gives stand for: an article by its number, everything else by its UUID."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from archive.changes import Key
from archive.errors import NotFound
from archive.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """A row the user can name. `kind` is the user's word for it, `name` what it is known by: a title, a quote."""

    table: str
    key: Key
    kind: Sentence
    name: str
    deleted: bool


_KINDS = {
    kind: kind
    for kind in (
        *(Sentence("article"), Sentence("annotation"), Sentence("actor"), Sentence("issue"), Sentence("link")),
        *(Sentence("alias"), Sentence("story"), Sentence("saved search")),
    )
}
_FIND: Mapping[str, str] = {
    "articles": "SELECT 'article', ifnull(v.title, ''), a.deleted_at FROM articles a "
    "LEFT JOIN versions v ON v.article = a.id AND v.number = a.version WHERE a.id = ?",
    "annotations": "SELECT 'annotation', quote, deleted_at FROM annotations WHERE id = ?",
    "tags": "SELECT kind, name, deleted_at FROM tags WHERE id = ?",
    "links": "SELECT 'link', type, deleted_at FROM links WHERE id = ?",
    "aliases": "SELECT 'alias', name, deleted_at FROM aliases WHERE id = ?",
    "offices": "SELECT 'office', title, deleted_at FROM offices WHERE id = ?",
    "stories": "SELECT 'story', name, deleted_at FROM stories WHERE id = ?",
    "saved_searches": "SELECT 'saved search', name, deleted_at FROM saved_searches WHERE id = ?",
}


def find(connection: sqlite3.Connection, ids: Iterable[Key], *, deleted: bool = False) -> tuple[Item, ...]:
    """What these ids stand for, each once, in the order given; `deleted` finds what is deleted too.

    Raises NotFound, naming all that are unknown.
    """
    keys = tuple(dict.fromkeys(ids))
    found = {key: item for key in keys if (item := _item(connection, key)) and (deleted or not item.deleted)}
    if unknown := [str(key) for key in keys if key not in found]:
        raise NotFound(Sentence("There is nothing with the id {ids} in this archive.", ids=", ".join(unknown)))
    return tuple(found[key] for key in keys)


def _item(connection: sqlite3.Connection, key: Key) -> Item | None:
    for table in ("articles",) if isinstance(key, int) else [table for table in _FIND if table != "articles"]:
        row = connection.execute(_FIND[table], (key,)).fetchone()
        if row is not None:
            return Item(table, key, _KINDS[row[0]], row[1], row[2] is not None)
    return None
