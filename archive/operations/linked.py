"""What a query finds among passages that are joined by links: contradictions by either side, claims by any appearance.

The index knows passages only. What joins them is read from the archive, and counts where one of them is found.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from archive.index.base import IndexedAnnotation, IndexedArticle, Keeper, NameResolver, Target
from archive.index.contents import indexed
from archive.model import LinkType
from archive.operations.claims import joined_by
from archive.store import annotations, articles, links
from archive.store.connection import Connection
from archive.store.names import Names

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

_EVERYTHING = ("", "*")


@dataclass(frozen=True, slots=True)
class Tallied:
    """How many are found, how many of these have each value of some facets, and how many have one without a date."""

    total: int
    counts: Mapping[str, Sequence[tuple[str, int]]]
    undated: int


@dataclass(frozen=True, slots=True)
class Joined:
    """What links of one type join: the two passages of each, or, of `repeats`, all appearances of each claim.

    `values` are those of the facets that each passage has, by its id.
    """

    type: LinkType
    units: Sequence[Collection[str]]
    values: Mapping[str, Mapping[str, Sequence[str]]]

    @classmethod
    def of(cls, connection: Connection, type: LinkType) -> "Joined":
        """Everything that links of that type join in the archive."""
        found = [(link.source, link.target) for link in links.of_type(connection, type)]
        units = joined_by(found) if type is LinkType.REPEATS else found
        return cls(type, units, _values(connection, {key for pair in found for key in pair}))

    def tally(
        self, index: "SearchIndex", query: str, names: NameResolver, facets: Sequence[str], today: date
    ) -> Tallied:
        """Count those with a passage that a query, also one being typed, finds. Raises QueryError."""
        hits = frozenset(index.ids(query, names, Target.ANNOTATIONS, draft=True, today=today, link=self.type))
        counts: dict[str, Counter[str]] = {facet: Counter() for facet in facets}
        total = undated = 0
        for unit in self.units:
            found = [self.values[key] for key in unit if key in hits]
            total += bool(found)
            undated += any("month" not in values for values in found)
            for facet, counter in counts.items():
                counter.update({value for values in found for value in values.get(facet, ())})
        return Tallied(total, {facet: _ordered(facet, counter) for facet, counter in counts.items()}, undated)


def found_among(
    connection: Connection, keeper: Keeper, query: str, type: LinkType, *, draft: bool, wait: float
) -> Collection[str] | None:
    """Which annotations with a link of that type a query finds, by their ids; None where it asks for nothing.

    Raises QueryError, or IndexBusy while an index that cannot be trusted yet is being built.
    """
    if query.strip() in _EVERYTHING:
        return None
    keeper.drain(wait)
    names = Names(connection)

    def ask(index: "SearchIndex") -> Collection[str]:
        found = index.ids(query, names, Target.ANNOTATIONS, draft=draft, today=date.today(), link=type)
        return frozenset(found)

    return keeper.ask(ask, wait)


def _ordered(facet: str, counts: Counter[str]) -> Sequence[tuple[str, int]]:
    """As the index gives them: the most frequent first, months with the newest first."""
    return sorted(counts.items(), reverse=True) if facet == "month" else counts.most_common()


def _values(connection: Connection, keys: Collection[str]) -> dict[str, Mapping[str, Sequence[str]]]:
    from archive.index.schema import values_of  # with tantivy, which only searching needs

    marked: dict[int, list[IndexedAnnotation]] = {}
    for one in annotations.get_many(connection, keys):
        marked.setdefault(one.article, []).append(indexed(one))
    found: dict[str, Mapping[str, Sequence[str]]] = {}
    for about in articles.get_many(connection, marked).values():
        marks = tuple(marked[about.id])
        found |= values_of(IndexedArticle(about.id, "", "", about.metadata, about.state, about.starred, (), marks))
    return found
