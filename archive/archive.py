"""Every operation on an open archive by its name: what a script or a window calls.

with Archive.open("x.cuttings") as archive:
    for hit in archive.search("ceasefire AND gaza").hits:
        print(hit.title, hit.snippet)
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from archive.changes import ChangeSet
from archive.excerpting import Excerpting
from archive.index.base import Sort, Target
from archive.model import LinkType, Original, ReadingState
from archive.operations.export import Exported, Selection
from archive.operations.read import ArticleView, view
from archive.operations.search import Removal, SearchHit, SearchResult, article_ids, hits, search, without_each
from archive.progress import SILENT, Progress
from archive.store.connection import Durability
from archive.store.unread import first_unread

if TYPE_CHECKING:
    from archive.index.marks import Matcher
    from archive.operations.compare import VersionDiff
    from archive.operations.complete import Options
    from archive.operations.find_quotation import QuotationResult
    from archive.operations.narrow import Narrowing
    from archive.operations.protect import Protection
    from archive.operations.purge import PurgeReport
    from archive.store.purge import Erasure


class Archive(Excerpting):
    """An open archive with everything that can be done in it."""

    def search(
        self,
        query: str,
        *,
        target: Target = Target.ARTICLES,
        limit: int = 20,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        draft: bool = False,
        facets: bool = True,
        wait: float = 2.0,
    ) -> SearchResult:
        """Find articles, or annotations, with the language of the README. Raises QueryError with the position.

        `draft` forgives what is unfinished in a query still being typed; without `facets` none are counted. `wait` is
        how many seconds another process may hold the index; what it has not seen then is counted as pending. Who has no
        time at all (0) is answered at once: the index first takes in a few changes, but leaves many to `drain`.
        """
        return search(
            self._pool,
            self._keeper,
            query,
            target=target,
            limit=limit,
            offset=offset,
            sort=sort,
            draft=draft,
            facets=facets,
            wait=wait,
        )

    def narrowing(
        self, query: str, *, target: Target = Target.ARTICLES, linked: LinkType | None = None, wait: float = 2.0
    ) -> "Narrowing":
        """What a search, also one being typed, can be narrowed by, and is.

        With `linked` what is counted is what links of that type join: contradictions, or claims by `repeats`.
        Raises QueryError and IndexBusy.
        """
        from archive.operations.narrow import narrowing

        return narrowing(self._pool, self._keeper, self._known_tags, query, target, linked=linked, wait=wait)

    def hits(self, articles: Sequence[int], matcher: "Matcher") -> tuple[SearchHit, ...]:
        """These articles as hits of a search that was run before, as they are now; those deleted are left out."""
        return hits(self._pool, articles, matcher)

    def article_ids(
        self, query: str, *, sort: Sort = Sort.RELEVANCE, draft: bool = False, wait: float = 2.0
    ) -> Sequence[int]:
        """The ids of all articles that `search` finds, in its order. Raises QueryError."""
        return article_ids(self._pool, self._keeper, query, sort=sort, draft=draft, wait=wait)

    def first_unread(self, articles: Iterable[int]) -> int | None:
        """The first of these articles, in their order, that nobody has read; None where there is none."""
        with self._pool.reader() as connection:
            return first_unread(connection, articles)

    def without_each(
        self,
        query: str,
        *,
        target: Target = Target.ARTICLES,
        linked: LinkType | None = None,
        draft: bool = False,
        wait: float = 2.0,
    ) -> tuple[Removal, ...]:
        """How many articles, or excerpts, a query finds without each of its conditions, in turn.

        With `linked` how many of what links of that type join. Raises QueryError.
        """
        return without_each(self._pool, self._keeper, query, target=target, linked=linked, draft=draft, wait=wait)

    def complete(self, query: str, cursor: int, *, limit: int = 8) -> "Options":
        """How a query may go on at this code point: fields, their values, names, words of the texts."""
        from archive.operations.complete import complete

        return complete(self._pool, self._keeper, query, cursor, limit)

    def find_quotation(self, text: str, *, limit: int = 10) -> "QuotationResult":
        """Say whether a passage stands in any text of the archive, word for word or nearly, and where.

        Raises QuoteError for a text without words.
        """
        from archive.operations.find_quotation import find_quotation

        return find_quotation(self._pool, self._keeper, text, limit=limit)

    def article(self, id: int, version: int | None = None) -> ArticleView:
        """An article with its current text, or that of an earlier version. Raises NotFound."""
        with self._pool.reader() as connection:
            return view(connection, id, version)

    def diff(self, article: int, first: int, second: int) -> "VersionDiff":
        """What became of one version of an article in another, word by word. Raises NotFound."""
        from archive.operations.compare import diff

        with self._pool.reader() as connection:
            return diff(connection, article, first, second)

    def set_state(self, article: int, state: ReadingState) -> ChangeSet:
        """Say of an article that it is unread, read, kept or set aside. Raises NotFound."""
        from archive.operations.reading import set_state

        with self._pool.writer() as connection:
            return set_state(connection, self._session, article, state)

    def set_starred(self, article: int, starred: bool) -> ChangeSet:
        """Star an article, or take its star away. Raises NotFound."""
        from archive.operations.reading import set_starred

        with self._pool.writer() as connection:
            return set_starred(connection, self._session, article, starred)

    def mark_read(self, article: int) -> ChangeSet:
        """Count a new article as read because it was opened: no gesture, and never undone. Raises NotFound."""
        from archive.operations.reading import mark_read

        with self._pool.writer() as connection:
            return mark_read(connection, self._session, article)

    def set_position(self, article: int, position: int) -> None:
        """Remember the code point of an article's current text at which the reader is; not recorded, never undone."""
        from archive.operations.reading import set_position

        with self._pool.writer(Durability.BATCH) as connection:
            set_position(connection, article, position)

    def original(self, article: int, version: int | None = None) -> Original:
        """The file a text was read from: of the current version, or of version number `version`. Raises NotFound."""
        from archive.operations.original import original_of

        with self._pool.reader() as connection:
            return original_of(connection, article, version)

    def protect(self, ids: Sequence[int | str], **protection: Unpack["Protection"]) -> ChangeSet:
        """Say who may see articles, by number, or annotations, tags and stories, by id.

        Raises NotFound or NameNotUnderstood.
        """
        from archive.operations.protect import protect

        with self._pool.writer() as connection:
            return protect(connection, self._session, ids, **protection)

    def export(
        self,
        file: Path | str,
        *,
        format: str | None = None,
        progress: Progress = SILENT,
        **selection: Unpack[Selection],
    ) -> Exported:
        """Write excerpts to a file, and say how many; the ending tells the format unless `format` does.

        Raises QueryError, NameNotUnderstood or FormatError, and ArchiveError when it was stopped.
        """
        from archive.operations.export import export

        return export(self._pool, self._keeper, Path(file), format=format, progress=progress, **selection)

    def export_article(
        self, article: int, file: Path | str, *, notes: bool = False, include_private: bool = False
    ) -> int:
        """Write an article with its highlights, and perhaps your notes on them, as HTML; returns how many highlights.

        Raises NotFound, and ArchiveError where the article is not for others' eyes or the file cannot be written.
        """
        from archive.operations.export import export_article

        with self._pool.reader() as connection:
            return export_article(connection, article, Path(file), notes=notes, include_private=include_private)

    def would_purge(self, ids: Sequence[int | str]) -> "Erasure":
        """What `purge` would take away with these, without doing anything. Raises NotFound."""
        from archive.store.purge import plan

        with self._pool.reader() as connection:
            return plan(connection, ids)

    def purge(self, ids: Sequence[int | str], progress: Progress = SILENT) -> "PurgeReport":
        """Erase for good: articles by number; by id annotations, links, tags, aliases, offices, stories, searches.

        What hangs on them goes too, from the file, its history and the index; it cannot be undone, and earlier backups
        keep it. Without ids, an erasure that was interrupted is finished. Raises NotFound or NameNotUnderstood.
        """
        from archive.operations.purge import purge

        return purge(self._pool, self._keeper, ids, progress)
