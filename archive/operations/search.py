"""Searching: the query goes to the index, the texts and names come from the archive."""

import time
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from archive.errors import IndexBusy
from archive.index.base import FacetCount, Hit, Keeper, Page, Sort, Target
from archive.model import LinkType, ReadingState, Span
from archive.operations.linked import Joined
from archive.query.conditions import conditions, without
from archive.sentences import Sentence
from archive.store import annotations, articles, tags
from archive.store.connection import Connection, Pool
from archive.store.names import Names
from archive.store.tallies import Tally, tallies

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex
    from archive.index.marks import Matcher

_NAMED_FACETS = ("actor", "issue")


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`snippet` is plain text, `marks` the code points of it that match. `annotation` is None for an article.

    `is_date_guessed` is said of a date nobody has confirmed; `highlights` and `links` are those of the article.
    """

    article: int
    annotation: str | None
    title: str
    outlet: str | None
    published: str | None
    snippet: str
    marks: tuple[Span, ...]
    score: float
    is_date_guessed: bool
    state: ReadingState
    starred: bool
    highlights: int
    links: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`total` is exact; `pending` counts the changes the index has not seen yet.

    `matcher` marks the hits in any text (`archive.index.marks`). `conditions` is how many things it asked for.
    """

    total: int
    milliseconds: float
    pending: int
    hits: tuple[SearchHit, ...]
    facets: Mapping[str, tuple[FacetCount, ...]]
    suggestion: str | None
    matcher: "Matcher"
    conditions: int


@dataclass(frozen=True, slots=True)
class Removal:
    """What a query finds without one of its conditions: `condition` as it is written, and the `query` without it."""

    condition: str
    query: str
    total: int


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
    facets: bool = True,
    wait: float = 2.0,
) -> SearchResult:
    """Find articles or annotations. `wait` is how many seconds the index may take to catch up first.

    Facets are counted unless `facets` is false. While a query is still being typed there is no suggestion.

    Raises QueryError, or IndexBusy while another process builds an index that cannot be trusted yet.
    """
    pending = keeper.drain(wait)
    began = time.perf_counter()
    with pool.reader() as connection:
        names = Names(connection)

        def ask(index: "SearchIndex") -> tuple[Page, str | None]:
            page = index.search(
                query,
                names,
                target=target,
                limit=limit,
                offset=offset,
                sort=sort,
                facets=facets,
                draft=draft,
                today=date.today(),
            )
            return page, None if page.total or draft else index.suggest(query, names)

        page, suggestion = keeper.ask(ask, wait)
        shown = _hits(connection, page)
        named = tags.names_by_id(connection) if any(page.facets.get(field) for field in _NAMED_FACETS) else {}
        counts = {
            field: tuple(FacetCount(named[c.value], c.count) for c in found if c.value in named)
            if field in _NAMED_FACETS
            else found
            for field, found in page.facets.items()
        }
    return SearchResult(
        total=page.total,
        milliseconds=(time.perf_counter() - began) * 1000,
        pending=pending,
        hits=shown,
        facets=counts,
        suggestion=suggestion,
        matcher=page.matcher,
        conditions=len(conditions(query, draft=draft)),
    )


def hits(pool: Pool, articles: Sequence[int], matcher: "Matcher") -> tuple[SearchHit, ...]:
    """These articles as hits of a query that was asked before, as they are now; those deleted are left out."""
    with pool.reader() as connection:
        return _hits(connection, Page(0, tuple(Hit(article, None, 0.0) for article in articles), {}, matcher))


def _hits(connection: Connection, page: Page) -> tuple[SearchHit, ...]:
    from archive.index.marks import snippet

    about = articles.get_many(connection, {hit.article for hit in page.hits})
    work = tallies(connection, about)
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
        tally = work.get(article.id, Tally())
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
                is_date_guessed="published" in article.metadata.guessed,
                state=article.state,
                starred=article.starred,
                highlights=tally.highlights,
                links=tally.links,
            )
        )
    return tuple(shown)


def without_each(
    pool: Pool,
    keeper: Keeper,
    query: str,
    *,
    target: Target = Target.ARTICLES,
    linked: LinkType | None = None,
    draft: bool = False,
    limit: int = 20,
    wait: float = 2.0,
) -> tuple[Removal, ...]:
    """What a query finds without each of its first `limit` conditions; none where it has no more than one.

    With `linked` what is found is what links of that type join. Raises QueryError and IndexBusy, as `search` does.
    """
    asked = conditions(query, draft=draft)
    if len(asked) < 2:
        return ()
    keeper.drain(wait)
    with pool.reader() as connection:
        names = Names(connection)
        joined = Joined.of(connection, linked) if linked else None

        def total(index: "SearchIndex", rest: str) -> int:
            if joined is not None:
                return joined.tally(index, rest, names, (), date.today()).total
            return index.search(rest, names, target=target, limit=0, draft=draft).total

        def ask(index: "SearchIndex") -> tuple[Removal, ...]:
            shorter = [(one.text, without(query, place, draft=draft)) for place, one in enumerate(asked[:limit])]
            return tuple(Removal(text, rest, total(index, rest)) for text, rest in shorter)

        return keeper.ask(ask, wait)


def article_ids(
    pool: Pool, keeper: Keeper, query: str, *, sort: Sort, draft: bool = False, wait: float = 2.0
) -> Sequence[int]:
    """Ids of all articles a query finds, in the order of `search`. Raises what `search` does."""
    keeper.drain(wait)
    with pool.reader() as connection:
        names = Names(connection)
        found = keeper.ask(lambda index: index.ids(query, names, sort=sort, draft=draft, today=date.today()), wait)
    return array("q", found)  # a fifth of the memory of a list


def annotation_ids(pool: Pool, keeper: Keeper, query: str, *, wait: float = 2.0) -> list[str]:
    """Ids of all annotations a query finds, newest article first.

    Raises QueryError, and IndexBusy rather than leave any out while the index has not seen all changes.
    """
    if pending := keeper.drain(wait):
        changes = Sentence("one change") if pending == 1 else Sentence("{count:,} changes", count=pending)
        raise IndexBusy(
            Sentence("The search index has not seen {changes} yet: try again in a moment.", changes=changes)
        )
    with pool.reader() as connection:
        names = Names(connection)
        return keeper.ask(lambda index: index.ids(query, names, Target.ANNOTATIONS, sort=Sort.NEWEST), wait)
