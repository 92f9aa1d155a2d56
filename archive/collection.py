"""What the user keeps together: stories, which are groups of articles, and searches kept under a name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from archive.changes import ChangeSet
from archive.index.base import Sort, Target
from archive.intake import Intake
from archive.model import Story
from archive.store import collections

if TYPE_CHECKING:
    from archive.operations.collect import SavedCount


class Collection(Intake):
    """An open archive that keeps stories and saved searches."""

    def stories(self) -> tuple[Story, ...]:
        """All stories by name, with how many articles are in them."""
        with self._pool.reader() as connection:
            return collections.stories(connection)

    def stories_of(self, article: int) -> frozenset[str]:
        """Ids of the stories an article is in."""
        with self._pool.reader() as connection:
            return collections.stories_of(connection, article)

    def create_story(self, name: str, articles: Sequence[int] = ()) -> "tuple[str, ChangeSet]":
        """Make a story of these articles; returns its id and what changed. Raises NotFound or NameNotUnderstood."""
        from archive.operations.collect import create_story

        with self._pool.writer() as connection:
            return create_story(connection, self._session, name, articles)

    def rename_story(self, story: str, name: str) -> "ChangeSet":
        """Raises NotFound or NameNotUnderstood."""
        from archive.operations.collect import rename_story

        with self._pool.writer() as connection:
            return rename_story(connection, self._session, story, name)

    def delete_story(self, story: str) -> "ChangeSet":
        """Take a story apart; its articles stay. Raises NotFound."""
        from archive.operations.collect import delete_story

        with self._pool.writer() as connection:
            return delete_story(connection, self._session, story)

    def add_to_story(self, story: str, articles: Sequence[int]) -> "ChangeSet":
        """Raises NotFound."""
        from archive.operations.collect import add_to_story

        with self._pool.writer() as connection:
            return add_to_story(connection, self._session, story, articles)

    def remove_from_story(self, story: str, articles: Sequence[int]) -> "ChangeSet":
        """Raises NotFound."""
        from archive.operations.collect import remove_from_story

        with self._pool.writer() as connection:
            return remove_from_story(connection, self._session, story, articles)

    def saved_searches(self, *, wait: float = 2.0) -> "tuple[SavedCount, ...]":
        """All saved searches by name, with how much they find, and how much of it came after they were opened last.

        `wait` is how many seconds another process may hold the index. Raises IndexBusy.
        """
        from archive.operations.collect import saved_counts

        return saved_counts(self._pool, self._keeper, wait=wait)

    def save_search(
        self, name: str, query: str, *, target: Target = Target.ARTICLES, sort: Sort = Sort.RELEVANCE
    ) -> "tuple[str, ChangeSet]":
        """Keep a query under a name; returns its id and what changed. Raises QueryError or NameNotUnderstood."""
        from archive.operations.collect import save_search

        with self._pool.writer() as connection:
            return save_search(connection, self._session, name, query, target, sort)

    def rename_search(self, search: str, name: str) -> "ChangeSet":
        """Raises NotFound or NameNotUnderstood."""
        from archive.operations.collect import rename_search

        with self._pool.writer() as connection:
            return rename_search(connection, self._session, search, name)

    def delete_search(self, search: str) -> "ChangeSet":
        """Raises NotFound."""
        from archive.operations.collect import delete_search

        with self._pool.writer() as connection:
            return delete_search(connection, self._session, search)

    def look_at_search(self, search: str) -> None:
        """Nothing that is in the archive now counts as new to this saved search; no gesture, and not undone."""
        with self._pool.writer() as connection:
            collections.look(connection, search)
