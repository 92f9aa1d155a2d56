"""Stories and saved searches: what the user keeps together by hand or by a query."""

import sqlite3
from collections.abc import Iterable

from archive.errors import NameNotUnderstood, NotFound
from archive.ids import uuid7
from archive.model import SavedSearch, Story
from archive.sentences import Sentence
from archive.store.connection import write
from archive.store.transaction import Rows
from archive.text.folding import fold
from archive.text.normalize import normalize_line

_CALLED = {
    "stories": Sentence("story"),
    "saved_searches": Sentence("saved search"),
    "articles": Sentence("article"),
}


def stories(connection: sqlite3.Connection) -> tuple[Story, ...]:
    """All stories by name."""
    rows = connection.execute(
        "SELECT s.id, s.name, count(m.id), s.private FROM stories s LEFT JOIN live_story_articles m ON m.story = s.id "
        "WHERE s.deleted_at IS NULL GROUP BY s.id ORDER BY s.folded"
    )
    return tuple(Story(key, name, count, bool(private)) for key, name, count, private in rows)


def stories_of(connection: sqlite3.Connection, article: int) -> frozenset[str]:
    """Ids of the stories an article is in."""
    rows = connection.execute("SELECT story FROM live_story_articles WHERE article = ?", (article,))
    return frozenset(row[0] for row in rows)


def insert_story(rows: Rows, name: str) -> str:
    """Make a story and return its id. Raises NameNotUnderstood for no name, or that of another story."""
    key, name = uuid7(), _free_story_name(rows, name)
    rows.insert("stories", {"id": key, "name": name, "folded": fold(name)})
    return key


def rename_story(rows: Rows, story: str, name: str) -> None:
    """Raises NotFound, or NameNotUnderstood for no name or that of another story."""
    _insist(rows, "stories", story)
    name = _free_story_name(rows, name, story)
    rows.update("stories", story, name=name, folded=fold(name))


def delete_story(rows: Rows, story: str) -> None:
    """The articles stay. Raises NotFound."""
    _insist(rows, "stories", story)
    rows.delete("stories", story)


def put_in(rows: Rows, story: str, articles: Iterable[int]) -> None:
    """Add articles to a story; those that are in it already are left alone. Raises NotFound."""
    _insist(rows, "stories", story)
    for article in articles:
        _insist(rows, "articles", article)
        if _place(rows, story, article) is None:
            rows.insert("story_articles", {"id": uuid7(), "story": story, "article": article})


def take_out(rows: Rows, story: str, articles: Iterable[int]) -> None:
    """Raises NotFound where there is no such story."""
    _insist(rows, "stories", story)
    for article in articles:
        if (place := _place(rows, story, article)) is not None:
            rows.delete("story_articles", place)


def saved_searches(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """All saved searches by name."""
    rows = connection.execute(
        "SELECT id, name, query, target, sort, seen FROM saved_searches WHERE deleted_at IS NULL ORDER BY id"
    )
    return tuple(sorted((SavedSearch(*row) for row in rows), key=lambda one: fold(one.name)))


def insert_search(rows: Rows, name: str, query: str, target: str, sort: str) -> str:
    """Keep a search, whose articles so far count as seen; returns its id. Raises NameNotUnderstood as for stories."""
    key, name = uuid7(), _free_search_name(rows, name)
    seen = highest_article(rows.connection)
    rows.insert(
        "saved_searches", {"id": key, "name": name, "query": query, "target": target, "sort": sort, "seen": seen}
    )
    return key


def rename_search(rows: Rows, search: str, name: str) -> None:
    """Raises NotFound, or NameNotUnderstood for no name or that of another saved search."""
    _insist(rows, "saved_searches", search)
    rows.update("saved_searches", search, name=_free_search_name(rows, name, search))


def delete_search(rows: Rows, search: str) -> None:
    """Raises NotFound."""
    _insist(rows, "saved_searches", search)
    rows.delete("saved_searches", search)


def highest_article(connection: sqlite3.Connection) -> int:
    """The highest number any article has; 0 without articles. Numbers are never given twice."""
    return int(connection.execute("SELECT ifnull(max(id), 0) FROM articles").fetchone()[0])


def look(connection: sqlite3.Connection, search: str) -> None:
    """Whatever is in the archive now is not new any more to this saved search. It is no change of the user's work."""
    with write(connection):
        connection.execute("UPDATE saved_searches SET seen = ? WHERE id = ?", (highest_article(connection), search))


def _insist(rows: Rows, table: str, key: str | int) -> None:
    image = rows.image(table, key)
    if image is None or image["deleted_at"] is not None:
        kind = _CALLED[table]
        raise NotFound(Sentence("There is no {kind} {id} in this archive.", kind=kind, id=key))


def _place(rows: Rows, story: str, article: int) -> str | None:
    row = rows.connection.execute(
        "SELECT id FROM story_articles WHERE story = ? AND article = ? AND deleted_at IS NULL", (story, article)
    ).fetchone()
    return row[0] if row else None


def _free_story_name(rows: Rows, name: str, own: str | None = None) -> str:
    name = _clean(name, Sentence("A story needs a name."))
    row = rows.connection.execute(
        "SELECT 1 FROM stories WHERE folded = ? AND id IS NOT ? AND deleted_at IS NULL", (fold(name), own)
    ).fetchone()
    if row:
        raise NameNotUnderstood(Sentence("There is a story {name} already: choose another name.", name=name))
    return name


def _free_search_name(rows: Rows, name: str, own: str | None = None) -> str:
    name = _clean(name, Sentence("A saved search needs a name."))
    if any(fold(one.name) == fold(name) and one.id != own for one in saved_searches(rows.connection)):
        raise NameNotUnderstood(Sentence("There is a saved search {name} already: choose another name.", name=name))
    return name


def _clean(name: str, nameless: Sentence) -> str:
    name = normalize_line(name)
    if not fold(name).strip():
        raise NameNotUnderstood(nameless)
    return name
