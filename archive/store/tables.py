"""What the change record must know of each table: its columns, what it points at, and what the index holds of it.

Only tables the user's work lives in stand here. Derived tables (placements, mentions) and housekeeping (journal, queue)
are written directly and never undone.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from archive.changes import Image, Key, Value


@dataclass(frozen=True)
class Table:
    """`columns` are those the journal keeps an image of, the key `id` among them.

    Columns left out are large and immutable (a version's text): the journal names them by id and hash, it does not copy
    them. `parents` maps a column to the table it refers to. `unindexed` columns can change without the search index
    taking notice. `made` is the column that says when a row came to be.
    """

    name: str
    columns: tuple[str, ...]
    parents: Mapping[str, str] = field(default_factory=dict)
    unindexed: frozenset[str] = frozenset()
    made: str = "created_at"

    @cached_property
    def stamps(self) -> tuple[str, ...]:
        """Columns that get the moment a row is made."""
        return tuple(name for name in (self.made, "modified_at") if name in self.columns)

    @cached_property
    def select(self) -> str:
        """Select the image of one row by its id."""
        return f"SELECT {_names(self.columns)} FROM {self.name} WHERE id = ?"


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
                "id kind name folded parent type note means_for means_against colour private "
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
    return any(
        connection.execute(
            f'SELECT 1 FROM {table.name} WHERE "{column}" = ? AND deleted_at IS NULL AND {table.made} >= ? LIMIT 1',
            (key, moment),
        ).fetchone()
        for table in TABLES.values()
        for column, target in table.parents.items()
        if target == parent
    )


def articles_of(connection: sqlite3.Connection, table: str, row: Image) -> list[int]:
    """Ids of the articles whose documents in the index show this row; a tag's name is in none (documents hold ids)."""
    match table:
        case "articles":
            return [cast(int, row["id"])]
        case "annotations" | "story_articles":
            return [cast(int, row["article"])]
        case "annotation_tags":
            return [_article_of_annotation(connection, row["annotation"])]
        case "links":
            return [_article_of_annotation(connection, row[end]) for end in ("source", "target")]
        case _:
            return []


def _article_of_annotation(connection: sqlite3.Connection, annotation: object) -> int:
    article: int = connection.execute("SELECT article FROM annotations WHERE id = ?", (annotation,)).fetchone()[0]
    return article
