"""How many of the documents found have which outlet, month, language, actor, issue and reading state."""

from collections.abc import Iterable, Mapping
from typing import Any

from tantivy import Query, Searcher

from archive.index.base import FacetCount
from archive.index.schema import VALUES

MOST_VALUES = 100
_MOST_MONTHS = 2_400  # two hundred years


def count(
    searcher: Searcher, query: Query, facets: Iterable[str], most: int = MOST_VALUES
) -> Mapping[str, tuple[FacetCount, ...]]:
    """For each of these facets its `most` frequent values; months, of which all are given, with the newest first."""
    wanted = {facet: {"terms": _terms(facet, VALUES[facet], most)} for facet in facets}
    found = searcher.aggregate(query, wanted)
    return {facet: _counts(facet, found[facet]["buckets"]) for facet in wanted}


def _terms(facet: str, field: str, most: int) -> dict[str, Any]:
    size = _MOST_MONTHS if facet == "month" else most
    return {"field": field, "size": size, "segment_size": size * 10}


def _counts(facet: str, buckets: list[dict[str, Any]]) -> tuple[FacetCount, ...]:
    counts = [FacetCount(str(bucket["key"]), int(bucket["doc_count"])) for bucket in buckets]
    return tuple(sorted(counts, key=lambda one: one.value, reverse=True) if facet == "month" else counts)
