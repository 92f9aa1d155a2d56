"""Keeping articles together in stories, and searches under a name; each is one gesture, undone as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from archive.changes import ChangeSet
from archive.errors import NameNotUnderstood, QueryError
from archive.index.base import Keeper, Sort, Target
from archive.model import SavedSearch
from archive.query.scan import scan
from archive.sentences import Sentence
from archive.store import collections
from archive.store.connection import Connection, Pool
from archive.store.names import Names
from archive.store.transaction import Session, gesture

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex


@dataclass(frozen=True, slots=True)
class SavedCount:
    """What a saved search finds: how much, and how much of it since it was opened last; nothing where it fails."""

    search: SavedSearch
    total: int | None
    new: int


def create_story(
    connection: Connection, session: Session, name: str, articles: Sequence[int] = ()
) -> tuple[str, ChangeSet]:
    """Make a story of these articles; returns its id and what changed. Raises NotFound or NameNotUnderstood."""
    with gesture(connection, session, Sentence("Make a story")) as rows:
        story = collections.insert_story(rows, name)
        collections.put_in(rows, story, articles)
    return story, rows.changeset()


def rename_story(connection: Connection, session: Session, story: str, name: str) -> ChangeSet:
    """Raises NotFound or NameNotUnderstood."""
    with gesture(connection, session, Sentence("Rename a story")) as rows:
        collections.rename_story(rows, story, name)
    return rows.changeset()


def delete_story(connection: Connection, session: Session, story: str) -> ChangeSet:
    """The articles stay. Raises NotFound."""
    with gesture(connection, session, Sentence("Delete a story")) as rows:
        collections.delete_story(rows, story)
    return rows.changeset()


def add_to_story(connection: Connection, session: Session, story: str, articles: Sequence[int]) -> ChangeSet:
    """Raises NotFound."""
    with gesture(connection, session, Sentence("Add to a story")) as rows:
        collections.put_in(rows, story, articles)
    return rows.changeset()


def remove_from_story(connection: Connection, session: Session, story: str, articles: Sequence[int]) -> ChangeSet:
    """Raises NotFound."""
    with gesture(connection, session, Sentence("Remove from a story")) as rows:
        collections.take_out(rows, story, articles)
    return rows.changeset()


def save_search(
    connection: Connection, session: Session, name: str, query: str, target: Target, sort: Sort
) -> tuple[str, ChangeSet]:
    """Keep a query under a name; returns its id and what changed. Raises QueryError or NameNotUnderstood."""
    scan(query)
    with gesture(connection, session, Sentence("Save a search")) as rows:
        search = collections.insert_search(rows, name, query, target.value, sort.value)
    return search, rows.changeset()


def rename_search(connection: Connection, session: Session, search: str, name: str) -> ChangeSet:
    """Raises NotFound or NameNotUnderstood."""
    with gesture(connection, session, Sentence("Rename a saved search")) as rows:
        collections.rename_search(rows, search, name)
    return rows.changeset()


def delete_search(connection: Connection, session: Session, search: str) -> ChangeSet:
    """Raises NotFound."""
    with gesture(connection, session, Sentence("Delete a saved search")) as rows:
        collections.delete_search(rows, search)
    return rows.changeset()


def saved_counts(pool: Pool, keeper: Keeper, *, wait: float = 2.0) -> tuple[SavedCount, ...]:
    """All saved searches by name, with what they find now. Raises IndexBusy."""
    with pool.reader() as connection:
        kept = collections.saved_searches(connection)
        if not kept:
            return ()
        keeper.drain(wait)
        names, highest, today = Names(connection), collections.highest_article(connection), date.today()

        def ask(index: "SearchIndex") -> tuple[SavedCount, ...]:
            return tuple(_count(index, names, search, highest, today) for search in kept)

        return keeper.ask(ask, wait)


def _count(index: "SearchIndex", names: Names, search: SavedSearch, highest: int, today: date) -> SavedCount:
    target = Target(search.target)
    try:
        total, _ = index.tally(search.query, names, target, today=today)
        new = 0
        if total and search.seen < highest:
            new, _ = index.tally(search.query, names, target, above=search.seen, today=today)
    except (QueryError, NameNotUnderstood):
        return SavedCount(search, None, 0)
    return SavedCount(search, total, new)
