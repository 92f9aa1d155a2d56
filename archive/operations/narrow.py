"""What a search can be narrowed by: how many hits each outlet, actor, issue, language, state and month would leave.

The values of a field are counted without what the query says of that field itself, so that a second one can be chosen
beside the first; and the query alone says which are chosen, whoever wrote it.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from archive.index.base import FacetCount, Keeper, Target
from archive.model import ActorType, LinkType, TagKind
from archive.operations.linked import Joined, Tallied
from archive.query.dates import read_date
from archive.query.edit import conditions, dates, without_dates, without_field
from archive.store import tags
from archive.store.connection import Pool
from archive.store.known import KnownTags, TagName
from archive.store.names import Names
from archive.text.folding import fold

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

FIELDS = {"actor": "actor", "issue": "issue", "outlet": "outlet", "lang": "language", "is": "state"}
"""The facet of each query field that is narrowed by its values."""

_ONLY_EXCERPTS = {"check": "check"}
"""The same, of what only excerpts have."""

_MOST_VALUES = 20_000
_ROLES = ("speaker", "via", "about")
_WORDS = re.compile(r"[\w*?]+")
_Counts = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Condition:
    """What a query says: a field with a value as written."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that hits have, as a condition names it; `count` hits would be left by it.

    `chosen_by` is what the query says that asks for it. `type` is an actor's, `colour` an issue's; `place` tells at
    which place an issue was made, from 0.
    """

    value: str
    count: int
    chosen_by: tuple[Condition, ...] = ()
    type: ActorType | None = None
    colour: str | None = None
    place: int = 0


@dataclass(frozen=True, slots=True)
class Narrowing:
    """`values` by query field, the most frequent first; `months` (YYYY-MM, or YYYY where no more is known) from the
    earliest. `undated` counts hits without a date.

    `chosen` is the time the query asks for, from its first to its last second, either of them perhaps open.
    """

    total: int
    values: Mapping[str, tuple[FacetValue, ...]]
    months: tuple[FacetCount, ...]
    undated: int
    chosen: tuple[datetime | None, datetime | None] | None


def narrowing(
    pool: Pool,
    keeper: Keeper,
    known: KnownTags,
    query: str,
    target: Target,
    *,
    linked: LinkType | None = None,
    wait: float = 0.0,
) -> Narrowing:
    """Counts go with a search, so that they wait no longer than a window does for an index that is being built.

    With `linked` what is counted is neither articles nor annotations but what links of that type join.
    Raises QueryError, or IndexBusy while an index that cannot be trusted yet is being built.
    """
    keeper.drain(wait)
    today = date.today()
    fields = FIELDS | _ONLY_EXCERPTS if target is Target.ANNOTATIONS else FIELDS
    with pool.reader() as connection:
        names = Names(connection)
        joined = Joined.of(connection, linked) if linked else None

        def tally(index: "SearchIndex", asked: str, facets: Sequence[str] = ()) -> Tallied:
            if joined is not None:
                return joined.tally(index, asked, names, facets, today)
            total, found = index.tally(asked, names, target, facets=facets, most=_MOST_VALUES, today=today)
            return Tallied(total, found, total - sum(count for _, count in found.get("month", ())))

        def ask(index: "SearchIndex") -> tuple[int, dict[str, _Counts], int]:
            found = {asked: tally(index, asked, facets) for asked, facets in _questions(query, fields).items()}
            counts = {facet: counted for one in found.values() for facet, counted in one.counts.items()}
            total = found[query] if query in found else tally(index, query)
            return total.total, counts, found[without_dates(query)].undated

        total, counts, undated = keeper.ask(ask, wait)
        tags_by_id = known.by_id()
        values = {field: _values(field, counts[facet], query, names, tags_by_id) for field, facet in fields.items()}
    months = tuple(FacetCount(*month) for month in reversed(counts["month"]))
    return Narrowing(total, values, months, undated, _chosen_time(query, today))


def _questions(query: str, fields: Mapping[str, str]) -> dict[str, list[str]]:
    """The queries to ask, each with the facets whose values it counts."""
    asked: dict[str, list[str]] = {}
    for field, facet in fields.items():
        asked.setdefault(without_field(query, field), []).append(facet)
    asked.setdefault(without_dates(query), []).append("month")
    return asked


def _values(
    field: str, counts: _Counts, query: str, names: Names, known: Mapping[str, TagName]
) -> tuple[FacetValue, ...]:
    said = [Condition(field, value) for value in conditions(query, field)]
    if field in ("actor", "issue"):
        found = _tag_values(TagKind(field), counts, query, said, names, known)
    else:
        found = [
            FacetValue(value, count, tuple(c for c in said if _asks_for(c, value)))
            for value, count in counts
            if _WORDS.search(value)
        ]
    named = {condition for value in found for condition in value.chosen_by}
    return (*found, *(FacetValue(one.value, 0, (one,)) for one in said if one not in named))


def _tag_values(
    kind: TagKind,
    counts: _Counts,
    query: str,
    said: list[Condition],
    names: Names,
    known: Mapping[str, TagName],
) -> list[FacetValue]:
    if kind is TagKind.ACTOR:
        said = [*said, *(Condition(role, value) for role in _ROLES for value in conditions(query, role))]
    chosen: dict[str, list[Condition]] = {}
    for condition in said:
        for key in _named(kind, condition.value, names, known):
            chosen.setdefault(key, []).append(condition)
    counted = dict(counts)
    twice: set[str] = set()
    if kind is TagKind.ISSUE:
        same = Counter(known[key].folded for key in counted if key in known)
        twice = {name for name, count in same.items() if count > 1}
    counted |= {key: 0 for key in chosen if key not in counted}
    return [
        FacetValue(
            _path(tag, known) if tag.folded in twice else tag.name,
            count,
            tuple(chosen[key]) if key in chosen else (),
            tag.type,
            tag.colour,
            tag.place,
        )
        for key, count in counted.items()
        if (tag := known.get(key))
    ]


def _named(kind: TagKind, words: str, names: Names, known: Mapping[str, TagName]) -> list[str]:
    """Ids of the tags that words name; not of issues that are searched only because they are below one of these."""
    if kind is TagKind.ACTOR:
        return sorted(names.actors(words))
    found = names.issues(words)
    return sorted(key for key in found if key in known and known[key].parent not in found)


def _path(tag: TagName, known: Mapping[str, TagName]) -> str:
    above = known.get(tag.parent) if tag.parent else None
    return f"{above.name} {tags.PATH_SEPARATOR} {tag.name}" if above else f"{tags.PATH_SEPARATOR} {tag.name}"


def _asks_for(condition: Condition, value: str) -> bool:
    """Whether a condition on a text or a code is true of the value: its words stand there, one after the other."""
    wanted, words = _WORDS.findall(fold(condition.value)), _WORDS.findall(fold(value))
    places = range(len(words) - len(wanted) + 1) if wanted else ()
    return any(all(map(fnmatchcase, words[place:], wanted)) for place in places)


def _chosen_time(query: str, today: date) -> tuple[datetime | None, datetime | None] | None:
    said = dates(query)
    starts: list[datetime] = []
    ends: list[datetime] = []
    for one in said:
        try:
            start, end = (read_date(bound, today) if bound.strip("\"'*") else None for bound in (one.start, one.end))
        except ValueError:
            continue
        if one.field == "after" and end:
            starts.append(end.end + timedelta(seconds=1))
        elif one.field == "before" and start:
            ends.append(start.start - timedelta(seconds=1))
        elif one.field == "published":
            starts += [start.start] if start else []
            ends += [end.end] if end else []
    return (max(starts, default=None), min(ends, default=None)) if starts or ends else None
