"""What the searching of the window asks of an archive: done in another thread, and given back as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from app.models.results import PAGE
from archive import Archive
from archive.index.base import Sort
from archive.index.marks import Matcher
from archive.operations.complete import Options
from archive.operations.search import Removal, SearchHit, SearchResult
from archive.query.fields import FIELDS, Kind
from archive.query.unfinished import unfinished

FIRST = 12
"""As many rows as a window shows at once, and some more."""

_TELLING = 3
"""Letters from which on the beginning of a word is searched for."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched. `draft` is a query that is still being typed."""

    query: str
    sort: Sort = Sort.RELEVANCE
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """`asked` is the search that was run; `covered` is the share of the archive that the index has seen, if not all.

    `typed` is the query as it stands in the box.
    """

    typed: str
    asked: Search
    result: SearchResult
    removals: tuple[Removal, ...] = ()
    covered: float | None = None


def find(archive: Archive, search: Search) -> Found:
    """The first rows. Where the word being typed does not exist yet, it is read as the beginning of one.

    So few letters that half the archive has such words say nothing yet.
    """
    asked, result = search, _search(archive, search)
    begun = _begun(search)
    if not result.total and begun is not None:
        later = Search(begun, search.sort, search.draft)
        if (more := _search(archive, later)).total:
            asked, result = later, more
    removals = () if result.total else archive.without_each(search.query, draft=search.draft, wait=0.0)
    return Found(search.query, asked, result, removals, _covered(archive, result))


def page(archive: Archive, search: Search, offset: int) -> tuple[int, tuple[SearchHit, ...]]:
    """The rows from `offset` on, and `offset`."""
    result = archive.search(
        search.query, limit=PAGE, offset=offset, sort=search.sort, draft=search.draft, facets=False, wait=0.0
    )
    return offset, result.hits


def check(archive: Archive, query: str) -> None:
    """Raises QueryError for a query that is not finished, or wrong."""
    archive.search(query, limit=0, facets=False, wait=0.0)


def listed(archive: Archive, search: Search) -> Sequence[int]:
    """The ids of all articles found, row by row."""
    return archive.article_ids(search.query, sort=search.sort, draft=search.draft, wait=0.0)


def page_of(
    archive: Archive, articles: Sequence[int], matcher: Matcher, offset: int
) -> tuple[int, tuple[SearchHit, ...]]:
    """The rows from `offset` on of what `listed` gave, and `offset`."""
    return offset, archive.hits(articles[offset : offset + PAGE], matcher)


def next_unread(archive: Archive, articles: Sequence[int], row: int) -> int | None:
    """The row of the next article below `row` that was not read yet, or else of the first one above it.

    A `row` of -1 is above all. None where every other article was read.
    """
    others = chain(range(row + 1, len(articles)), range(row))
    article = archive.first_unread(articles[other] for other in others)
    return None if article is None else articles.index(article)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What is found now, and what became of articles that are in sight."""

    found: Found
    hits: tuple[SearchHit, ...]


def refresh(archive: Archive, search: Search, articles: Sequence[int], matcher: Matcher) -> Refreshed:
    """Ask again; `articles` are those in sight, `matcher` marks the hits in them."""
    return Refreshed(find(archive, search), archive.hits(articles, matcher))


def options(archive: Archive, query: str, cursor: int) -> tuple[str, Options]:
    """The query, and how it may go on."""
    return query, archive.complete(query, cursor)


def _search(archive: Archive, search: Search) -> SearchResult:
    return archive.search(search.query, limit=FIRST, sort=search.sort, draft=search.draft, facets=False, wait=0.0)


def _begun(search: Search) -> str | None:
    """The query with its last word as the beginning of one, or without it, while it is being typed."""
    typed = unfinished(search.query, len(search.query)) if search.draft else None
    if typed is None or not typed.text.isalnum() or (typed.field and FIELDS[typed.field].kind is not Kind.TEXT):
        return None
    return search.query + "*" if len(typed.text) >= _TELLING else search.query[: typed.start]


def _covered(archive: Archive, result: SearchResult) -> float | None:
    if not result.pending:
        return None
    known = archive.search("", limit=0, facets=False, wait=0.0).total
    return known / (known + result.pending)
