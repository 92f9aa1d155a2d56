"""What was marked, as a list to work with: excerpts in groups, things to do, positions to review, quotations."""

from typing import TYPE_CHECKING

from archive.changes import ChangeSet
from archive.index.base import Sort
from archive.linking import Linked
from archive.model import Excerpt, Span
from archive.operations.excerpts import (
    ExcerptList,
    Grouping,
    Surroundings,
    excerpt_list,
    excerpt_page,
    surroundings,
)
from archive.operations.search import annotation_ids
from archive.store import reports

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.operations.review import Review, Waiting
    from archive.operations.todos import Todo


class Excerpting(Linked):
    """An open archive whose excerpts can be listed and worked through."""

    def excerpts(
        self, query: str = "", *, grouping: Grouping = Grouping.NONE, draft: bool = False, wait: float = 2.0
    ) -> ExcerptList:
        """How many excerpts a query finds, and in which groups. Raises QueryError or IndexBusy."""
        return excerpt_list(self._pool, self._keeper, self._known_tags, query, grouping, draft=draft, wait=wait)

    def excerpt_page(
        self,
        query: str,
        grouping: Grouping = Grouping.NONE,
        value: str | None = None,
        *,
        offset: int = 0,
        limit: int = 50,
        sort: Sort = Sort.NEWEST,
        draft: bool = False,
    ) -> tuple[Excerpt, ...]:
        """Excerpts of the group of that value, from `offset` on. Raises QueryError or IndexBusy."""
        return excerpt_page(
            self._pool,
            self._keeper,
            query,
            grouping,
            value,
            offset=offset,
            limit=limit,
            sort=sort,
            draft=draft,
        )

    def excerpt_ids(self, query: str) -> list[str]:
        """Ids of all annotations a query finds, newest article first. Raises QueryError or IndexBusy."""
        return annotation_ids(self._pool, self._keeper, query)

    def excerpts_of(self, annotations: "Sequence[str]") -> tuple[Excerpt, ...]:
        """These excerpts, in the order given; those deleted are left out."""
        with self._pool.reader() as connection:
            return tuple(reports.excerpts(connection, annotations))

    def public_excerpts(self, annotations: "Sequence[str]") -> tuple[tuple[Excerpt, ...], int]:
        """These excerpts as an export shows them, without what is not for others' eyes, and how many those are."""
        from archive.operations.export import public_excerpts

        with self._pool.reader() as connection:
            return public_excerpts(connection, annotations)

    def withheld(self) -> frozenset[str]:
        """The ids of all annotations that stay out of exports: private, off the record, under embargo."""
        from archive.operations.export import withheld

        with self._pool.reader() as connection:
            return withheld(connection)

    def surroundings(self, annotation: str) -> Surroundings:
        """The text around an annotation, by paragraphs. Raises NotFound."""
        with self._pool.reader() as connection:
            return surroundings(connection, annotation)

    def quotation(self, annotation: str) -> str:
        """An excerpt with its source, to be pasted. Raises NotFound, or QuoteError where its position is not sure."""
        from archive.operations.quotation import quotation

        with self._pool.reader() as connection:
            return quotation(connection, annotation)

    def todos(self, *, done: bool = False) -> "tuple[Todo, ...]":
        """What the user's notes say is to be done, the most pressing first; with `done`, what is done as well."""
        from archive.operations.todos import todos

        with self._pool.reader() as connection:
            return todos(connection, done=done)

    def set_done(self, todo: "Todo", is_done: bool) -> ChangeSet:
        """Tick a thing to do, or not. Raises NotFound or ChangeConflict."""
        from archive.operations.todos import set_done

        with self._pool.writer() as connection:
            return set_done(connection, self._session, todo, is_done)

    def waiting(self) -> "tuple[Waiting, ...]":
        """The annotations whose position in the current version of their article is not sure, to be decided on."""
        from archive.operations.review import waiting

        with self._pool.reader() as connection:
            return waiting(connection)

    def review(self, annotation: str) -> "Review | None":
        """What there is to decide of the position of an annotation, None where nothing is. Raises NotFound."""
        from archive.operations.review import review

        with self._pool.reader() as connection:
            return review(connection, annotation)

    def accept(self, annotation: str, version: int | None = None) -> ChangeSet:
        """The position proposed in the current version is right. Raises NotFound or QuoteError.

        Whoever read a certain `version` is refused with ChangeConflict when the article has another text by now.
        """
        from archive.operations.review import accept

        with self._pool.writer() as connection:
            return accept(connection, self._session, annotation, version)

    def mark_anew(self, annotation: str, span: Span, version: int | None = None) -> ChangeSet:
        """In the current version the annotation is this passage. Raises NotFound, QuoteError or ChangeConflict."""
        from archive.operations.review import mark_anew

        with self._pool.writer() as connection:
            return mark_anew(connection, self._session, annotation, span, version)

    def leave(self, annotation: str, version: int | None = None) -> ChangeSet:
        """The annotation has no place in the current version, and is not asked for again.

        Raises NotFound or ChangeConflict.
        """
        from archive.operations.review import leave

        with self._pool.writer() as connection:
            return leave(connection, self._session, annotation, version)
