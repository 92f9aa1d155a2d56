"""Runs compiled queries: hits come back as the ids the archive knows."""

import uuid
from collections.abc import Sequence

from tantivy import DocAddress, FieldType, Occur, Order, Query, Searcher, SearchResult

from archive.index.base import Hit, Target
from archive.index.schema import ARTICLE, of_kind, schema

_BY_DATE = "published_start"


def page(
    searcher: Searcher, query: Query, target: Target, limit: int, offset: int, order: Order | None
) -> tuple[int, tuple[Hit, ...]]:
    """The exact number of hits, and those of one page. `order` None means by relevance, else by date."""
    offset = max(offset, 0)
    limit = min(limit, searcher.num_docs - offset)  # tantivy reserves memory for as many as it is asked for
    if limit <= 0:
        return _count(searcher.search(query, limit=1)), ()
    found = _search(searcher, query, limit, offset, order)
    addresses = [address for _, address in found.hits]
    scores = [float(score) if order is None else 0.0 for score, _ in found.hits]
    annotations: Sequence[str | None] = [None] * len(addresses)
    if target is Target.ANNOTATIONS:
        annotations = annotation_ids(searcher, addresses)
    return _count(found), tuple(map(Hit, article_ids(searcher, addresses), annotations, scores))


def above(query: Query, article: int) -> Query:
    """The same, of articles with a higher id only."""
    higher = Query.range_query(schema(), "article", FieldType.Unsigned, lower_bound=article, include_lower=False)
    return Query.boolean_query([(Occur.Must, query), (Occur.Must, Query.const_score_query(higher, 0.0))])


def with_value(query: Query, field: str, value: str | None) -> Query:
    """The same, with this value in a field of values only; None means without any."""
    if value is None:
        return Query.boolean_query([(Occur.Must, query), (Occur.MustNot, Query.exists_query(field))])
    exact = Query.term_query(schema(), field, value, index_option="basic")
    return Query.boolean_query([(Occur.Must, query), (Occur.Must, Query.const_score_query(exact, 0.0))])


def everything(searcher: Searcher, query: Query, order: Order | None = None) -> list[DocAddress]:
    """All hits. They are counted first, for the same reason."""
    count = _count(searcher.search(query, limit=1))
    return [address for _, address in _search(searcher, query, count, 0, order).hits] if count else []


def article_ids(searcher: Searcher, addresses: list[DocAddress]) -> list[int]:
    return [int(value or 0) for value in searcher.fast_field_values("article", addresses)]


def annotation_ids(searcher: Searcher, addresses: list[DocAddress]) -> list[str]:
    halves = (searcher.fast_field_values(name, addresses) for name in ("annotation_high", "annotation_low"))
    return [str(uuid.UUID(int=int(high or 0) << 64 | int(low or 0))) for high, low in zip(*halves, strict=True)]


def highest_article(searcher: Searcher) -> int:
    """The highest id of an article in the index; 0 when there is none."""
    hits = searcher.search(of_kind(ARTICLE), limit=1, order_by_field="article", order=Order.Desc).hits
    return int(hits[0][0]) if hits else 0


def _search(searcher: Searcher, query: Query, limit: int, offset: int, order: Order | None) -> SearchResult:
    if order is None:
        return searcher.search(query, limit=limit, offset=offset)
    return searcher.search(query, limit=limit, offset=offset, order_by_field=_BY_DATE, order=order)


def _count(found: SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # tantivy's stub lacks it
