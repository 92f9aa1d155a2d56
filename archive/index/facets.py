"""How many of the documents found have which outlet, month, language, actor, issue and reading state."""

from collections.abc import Iterable, Mapping
from typing import Any

from tantivy import Query, Searcher

from archive.index.base import FacetCount
from archive.index.schema import VALUES

MOST_VALUES = 100
_MOST_MONTHS = 2_400  # two hundred years

_ALL = "all"

Tally = list[tuple[str, int]]
"""Values and how often each occurs. They can be thousands, most of which nobody looks at."""


def count(searcher: Searcher, query: Query, facets: Iterable[str]) -> Mapping[str, tuple[FacetCount, ...]]:
    """For each of these facets its most frequent values; months, of which all are given, with the newest first."""
    _, found = tally(searcher, query, facets, MOST_VALUES)
    return {facet: tuple(FacetCount(*value) for value in values) for facet, values in found.items()}


def tally(searcher: Searcher, query: Query, facets: Iterable[str], most: int) -> tuple[int, Mapping[str, Tally]]:
    """How many documents there are, and the same of the `most` frequent values, as pairs."""
    wanted = {facet: {"terms": _terms(facet, VALUES[facet], most)} for facet in facets}
    found = searcher.aggregate(query, {**wanted, _ALL: {"value_count": {"field": "article"}}})
    return int(found[_ALL]["value"]), {facet: _values(facet, found[facet]["buckets"]) for facet in wanted}


def _terms(facet: str, field: str, most: int) -> dict[str, Any]:
    size = _MOST_MONTHS if facet == "month" else most
    return {"field": field, "size": size, "segment_size": size * 10}


def _values(facet: str, buckets: list[dict[str, Any]]) -> Tally:
    values = [(bucket["key"], bucket["doc_count"]) for bucket in buckets]
    return sorted(values, reverse=True) if facet == "month" else values
