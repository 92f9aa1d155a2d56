"""What the searching of the window asks of an archive: done in another thread, and given back as values."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.results import PAGE
from archive import Archive
from archive.index.base import Sort
from archive.index.marks import Matcher
from archive.model import ReadingState
from archive.operations.complete import Options
from archive.operations.search import Removal, SearchHit, SearchResult
from archive.query.fields import FIELDS, Kind
from archive.query.unfinished import unfinished

FIRST = 12
"""As many rows as a window shows at once, and some more."""

_TELLING = 3
"""Letters from which on the beginning of a word is searched for."""

_FARTHEST = 1_000
"""Rows that are looked through for the next unread article."""


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


def next_unread(archive: Archive, search: Search, after: int) -> int | None:
    """The row of the next article from row `after` on that was not read yet; None where there is none near."""
    for offset in range(after, after + _FARTHEST, PAGE):
        _, hits = page(archive, search, offset)
        for place, hit in enumerate(hits):
            if hit.state is ReadingState.NEW:
                return offset + place
        if not hits:
            break
    return None


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
