"""Searching: the query goes to the index, the texts and names come from the archive."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from archive.errors import IndexBusy
from archive.index.base import FacetCount, Keeper, Page, Sort, Target
from archive.model import Span
from archive.store import annotations, articles, tags
from archive.store.connection import Connection, Pool

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

_NAMED_FACETS = ("actor", "issue")


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`snippet` is plain text, `marks` the code points of it that match. `annotation` is None for an article."""

    article: int
    annotation: str | None
    title: str
    outlet: str | None
    published: str | None
    snippet: str
    marks: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` is exact; `pending` counts the changes the index has not seen yet."""

    total: int
    milliseconds: float
    pending: int
    hits: tuple[SearchHit, ...]
    facets: Mapping[str, tuple[FacetCount, ...]]
    suggestion: str | None


def search(
    pool: Pool,
    keeper: Keeper,
    query: str,
    *,
    target: Target = Target.ARTICLES,
    limit: int = 20,
    offset: int = 0,
    sort: Sort = Sort.RELEVANCE,
    draft: bool = False,
    wait: float = 2.0,
) -> SearchResult:
    """Find articles or annotations. `wait` is how many seconds the index may take to catch up first.

    Raises QueryError, or IndexBusy while another process builds an index that cannot be trusted yet.
    """
    pending = keeper.drain(wait)
    began = time.perf_counter()
    with pool.reader() as connection:
        names = tags.Names(connection)

        def ask(index: "SearchIndex") -> tuple[Page, str | None]:
            page = index.search(
                query,
                names,
                target=target,
                limit=limit,
                offset=offset,
                sort=sort,
                facets=True,
                draft=draft,
                today=date.today(),
            )
            return page, None if page.total else index.suggest(query, names)

        page, suggestion = keeper.ask(ask, wait)
        shown = _hits(connection, page)
        named = tags.names_by_id(connection) if any(page.facets.get(field) for field in _NAMED_FACETS) else {}
        facets = {
            field: tuple(FacetCount(named[c.value], c.count) for c in counts if c.value in named)
            if field in _NAMED_FACETS
            else counts
            for field, counts in page.facets.items()
        }
    return SearchResult(page.total, (time.perf_counter() - began) * 1000, pending, shown, facets, suggestion)


def _hits(connection: Connection, page: Page) -> tuple[SearchHit, ...]:
    from archive.index.marks import snippet

    about = articles.get_many(connection, {hit.article for hit in page.hits})
    quotes = {
        annotation.id: annotation.quote
        for annotation in annotations.get_many(connection, [hit.annotation for hit in page.hits if hit.annotation])
    }
    shown = []
    for hit in page.hits:
        article = about.get(hit.article)
        if article is None or (hit.annotation and hit.annotation not in quotes):
            continue  # deleted since the index last saw it
        text = quotes[hit.annotation] if hit.annotation else articles.body(connection, article.id, article.version)
        piece, marks = snippet(page.matcher, text, language=article.metadata.language)
        shown.append(
            SearchHit(
                article=article.id,
                annotation=hit.annotation,
                title=article.title,
                outlet=article.metadata.outlet,
                published=article.metadata.published,
                snippet=piece,
                marks=tuple(marks),
                score=hit.score,
            )
        )
    return tuple(shown)


def annotation_ids(pool: Pool, keeper: Keeper, query: str, *, wait: float = 2.0) -> list[str]:
    """Ids of all annotations a query finds, newest article first.

    Raises QueryError, and IndexBusy rather than leave any out while the index has not seen all changes.
    """
    if pending := keeper.drain(wait):
        changes = "one change" if pending == 1 else f"{pending} changes"
        raise IndexBusy(f"The search index has not seen {changes} yet: try again in a moment.")
    with pool.reader() as connection:
        names = tags.Names(connection)
        return keeper.ask(lambda index: index.ids(query, names, Target.ANNOTATIONS, sort=Sort.NEWEST), wait)
