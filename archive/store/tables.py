"""What the change record must know of each table: its columns, what it points at, and what the index holds of it.

Only tables the user's work lives in stand here. Derived tables (placements, mentions) and housekeeping (journal, queue)
are written directly and never undone.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from archive.changes import Key, Value


@dataclass(frozen=True)
class Table:
    """`columns` are those the journal keeps an image of, the key `id` among them.

    Columns left out are large and immutable (a version's text): the journal names them by id and hash, it does not copy
    them; or they only say what was looked at (a saved search), which nobody wants to undo. `parents` maps a column to
    the table it refers to. `unindexed` columns can change without the search index taking notice. `passing` ones change
    by reading alone, and stand in the way of no undo that is not about them. `made` is the column that says when a row
    came to be.
    """

    name: str
    columns: tuple[str, ...]
    parents: Mapping[str, str] = field(default_factory=dict)
    unindexed: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    made: str = "created_at"

    @cached_property
    def stamps(self) -> tuple[str, ...]:
        """Columns that get the moment a row is made."""
        return tuple(name for name in (self.made, "modified_at") if name in self.columns)

    @cached_property
    def select(self) -> str:
        """Select the images of the rows whose ids a JSON list holds."""
        return f"SELECT {_names(self.columns)} FROM {self.name} WHERE id IN (SELECT value FROM json_each(?))"


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table(
            "articles",
            _columns(
                "id version outlet byline dateline section language url url_key published published_written accessed "
                "external_id import_name state starred position terms embargo_until private extra guessed "
                "created_at modified_at deleted_at"
            ),
            unindexed=frozenset({"position", "modified_at"}),
            passing=frozenset({"position", "state"}),
        ),
        Table(
            "versions",
            _columns("id article number title words sha256 original captured_at deleted_at"),
            parents={"article": "articles"},
            made="captured_at",
        ),
        Table(
            "annotations",
            _columns(
                "id article version start end quote prefix suffix note attribution wording check check_note checked_at "
                "translation translation_language translation_origin private created_at modified_at deleted_at"
            ),
            parents={"article": "articles"},
        ),
        Table(
            "tags",
            _columns(
                "id kind name folded parent type note means_for means_against colour private definition "
                "created_at modified_at deleted_at"
            ),
            parents={"parent": "tags"},
        ),
        Table("aliases", _columns("id tag name folded created_at deleted_at"), parents={"tag": "tags"}),
        Table(
            "annotation_tags",
            _columns("id annotation tag role stance as_written created_at deleted_at"),
            parents={"annotation": "annotations", "tag": "tags"},
        ),
        Table(
            "links",
            _columns("id source target type status note created_at modified_at deleted_at"),
            parents={"source": "annotations", "target": "annotations"},
        ),
        Table(
            "offices",
            _columns("id tag title since until created_at modified_at deleted_at"),
            parents={"tag": "tags"},
        ),
        Table(
            "distinct_tags",
            _columns("id tag other created_at deleted_at"),
            parents={"tag": "tags", "other": "tags"},
        ),
        Table(
            "decisions",
            _columns("id annotation version verdict start end created_at modified_at deleted_at"),
            parents={"annotation": "annotations"},
        ),
        Table("stories", _columns("id name folded note private created_at modified_at deleted_at")),
        Table(
            "story_articles",
            _columns("id story article created_at deleted_at"),
            parents={"story": "stories", "article": "articles"},
        ),
        Table("saved_searches", _columns("id name query target sort created_at modified_at deleted_at")),
        Table("settings", _columns("id value deleted_at")),
    )
}


def defaults(connection: sqlite3.Connection, table: str) -> dict[str, Value]:
    """The image of a row of which nothing is given but what the schema says."""
    columns = {row[1]: row[4] for row in connection.execute(f"PRAGMA table_info({table})")}
    values = connection.execute("SELECT " + ", ".join(columns[name] or "NULL" for name in TABLES[table].columns))
    return dict(zip(TABLES[table].columns, values.fetchone(), strict=True))


def has_children_since(connection: sqlite3.Connection, parent: str, key: Key, moment: str) -> bool:
    """Whether a row that is not deleted, and was made at `moment` (UTC) or later, refers to this row of `parent`."""
    if parent == "versions":  # referred to by article and number
        query = (
            "SELECT 1 FROM annotations n JOIN versions v ON v.article = n.article AND v.number = n.version "
            "WHERE v.id = ? AND n.deleted_at IS NULL AND n.created_at >= ?"
        )
        return connection.execute(query, (key, moment)).fetchone() is not None
    return any(
        connection.execute(
            f'SELECT 1 FROM {table.name} WHERE "{column}" = ? AND deleted_at IS NULL AND {table.made} >= ? LIMIT 1',
            (key, moment),
        ).fetchone()
        for table in TABLES.values()
        for column, target in table.parents.items()
        if target == parent
    )


_MOVED = frozenset({"start", "end"})


def forget_derived(connection: sqlite3.Connection, table: str, key: Key, changed: Collection[str]) -> None:
    """Throw away what was derived from columns of this row that have changed; it is derived anew when it is needed."""
    if table == "annotations" and not _MOVED.isdisjoint(changed):
        connection.execute("DELETE FROM placements WHERE annotation = ?", (key,))


_KEYS = "IN (SELECT value FROM json_each(:keys))"
_ARTICLE_OF_ASSIGNMENT = "SELECT n.article FROM annotation_tags s JOIN annotations n ON n.id = s.annotation WHERE "
_ARTICLE_OF_ANNOTATION = f"SELECT article FROM annotations WHERE id {_KEYS}"
_BEHIND_LINKS = (
    "SELECT n.article FROM links k JOIN annotations n ON n.id = k.target WHERE k.source {own} "
    "UNION SELECT n.article FROM links k JOIN annotations n ON n.id = k.source WHERE k.target {own}"
)
_SHOWING = {
    "annotations": _ARTICLE_OF_ANNOTATION,
    "annotation_tags": f"{_ARTICLE_OF_ASSIGNMENT} s.id {_KEYS}",
    "links": f"SELECT n.article FROM links k JOIN annotations n ON n.id IN (k.source, k.target) WHERE k.id {_KEYS}",
    "story_articles": f"SELECT article FROM story_articles WHERE id {_KEYS}",
}
# What else shows a row only as long as it is there: the other ends of links, and roles and stances of a tag.
_SHOWING_WHETHER_IT_IS_THERE = {
    "articles": _BEHIND_LINKS.format(own=f"IN (SELECT id FROM annotations WHERE article {_KEYS})"),
    "annotations": _BEHIND_LINKS.format(own=_KEYS),
    "tags": f"{_ARTICLE_OF_ASSIGNMENT} s.tag {_KEYS}",
}


def articles_showing(
    connection: sqlite3.Connection, table: str, keys: Collection[Key], *, appeared: bool
) -> Iterator[int]:
    """Ids of the articles whose documents in the index show these rows; `appeared` when they were deleted or restored.

    A tag's name is in no document (they hold ids), so that a rename touches none.
    """
    if table == "articles":
        yield from (key for key in keys if isinstance(key, int))
    for queries in (_SHOWING, _SHOWING_WHETHER_IT_IS_THERE) if appeared else (_SHOWING,):
        if table in queries:
            yield from (row[0] for row in connection.execute(queries[table], {"keys": json.dumps(list(keys))}))
