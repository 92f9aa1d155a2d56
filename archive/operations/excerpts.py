"""Excerpts as a list: what a query finds among what was marked, in groups, read page by page.

The index counts and orders; the texts of the rows that are in sight come from the archive. So a list of a hundred
thousand excerpts opens as fast as one of a hundred.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from archive.index.base import Keeper, Sort, Target
from archive.model import Annotation, Check, Excerpt, Span
from archive.store import annotations, articles, reports
from archive.store.connection import Connection, Pool
from archive.store.known import KnownTags, TagName
from archive.store.names import Names

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex
    from archive.index.marks import Matcher

T = TypeVar("T")

_MOST_GROUPS = 2_000


class Grouping(StrEnum):
    """What excerpts are put together by; the value is the facet of the index, empty for one list."""

    NONE = ""
    ISSUE = "issue"
    SPEAKER = "speaker"
    OUTLET = "outlet"
    MONTH = "month"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class ExcerptGroup:
    """`value` is what its excerpts have, a tag's id or a word, and None where they have nothing of the kind.

    `name` is what it is called, empty for a group without a value; `tag` is the actor or issue it is about.
    """

    value: str | None
    name: str
    count: int
    tag: TagName | None = None


@dataclass(frozen=True, slots=True)
class ExcerptList:
    """`total` counts every excerpt once; one with two issues is in two groups. `matcher` marks what was searched for.

    `pending` counts the changes the index has not seen yet.
    """

    total: int
    groups: tuple[ExcerptGroup, ...]
    pending: int
    matcher: "Matcher"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The paragraphs around an annotation, in the version in which it was made: the one before, its own (or those it
    goes through, joined), the one after; `span` is its place in its own."""

    before: str
    paragraph: str
    span: Span
    after: str


def excerpt_list(
    pool: Pool,
    keeper: Keeper,
    known: KnownTags,
    query: str,
    grouping: Grouping,
    *,
    draft: bool = False,
    wait: float = 2.0,
) -> ExcerptList:
    """How many excerpts a query finds, and in which groups. Raises QueryError or IndexBusy."""

    def ask(connection: Connection, index: "SearchIndex") -> ExcerptList:
        names = Names(connection)
        page = index.search(query, names, target=Target.ANNOTATIONS, limit=0, draft=draft, today=date.today())
        if grouping is Grouping.NONE or not page.total:
            groups: tuple[ExcerptGroup, ...] = (ExcerptGroup(None, "", page.total),) if page.total else ()
            return ExcerptList(page.total, groups, pending, page.matcher)
        facet = grouping.value
        _, counts = index.tally(query, names, Target.ANNOTATIONS, facets=(facet,), most=_MOST_GROUPS)
        rest = index.search(query, names, target=Target.ANNOTATIONS, limit=0, draft=draft, group=(facet, None)).total
        found = _groups(grouping, counts[facet], known)
        last = [ExcerptGroup(None, "", rest)] if rest else []
        return ExcerptList(page.total, (*found, *last), pending, page.matcher)

    pending = keeper.drain(wait)
    return _asked(pool, keeper, ask, wait)


def excerpt_page(
    pool: Pool,
    keeper: Keeper,
    query: str,
    grouping: Grouping,
    value: str | None,
    *,
    offset: int = 0,
    limit: int = 50,
    sort: Sort = Sort.NEWEST,
    draft: bool = False,
    wait: float = 2.0,
) -> tuple[Excerpt, ...]:
    """Excerpts of one group, from `offset` on; without grouping, of all. Raises QueryError or IndexBusy."""

    def ask(connection: Connection, index: "SearchIndex") -> tuple[Excerpt, ...]:
        group = (grouping.value, value) if grouping is not Grouping.NONE else None
        page = index.search(
            query,
            Names(connection),
            target=Target.ANNOTATIONS,
            limit=limit,
            offset=offset,
            sort=sort,
            draft=draft,
            today=date.today(),
            group=group,
        )
        return tuple(reports.excerpts(connection, [hit.annotation for hit in page.hits if hit.annotation]))

    return _asked(pool, keeper, ask, wait)


def surroundings(connection: Connection, annotation: str) -> Surroundings:
    """The text around an annotation, by paragraphs. Raises NotFound."""
    marked = annotations.get(connection, annotation)
    return _around(articles.body(connection, marked.article, marked.version), marked)


def _around(body: str, marked: Annotation) -> Surroundings:
    start = body.rfind("\n", 0, marked.span.start) + 1
    end = body.find("\n", marked.span.end - 1)
    end = len(body) if end < 0 else end
    before = body[body.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    stop = body.find("\n", end + 1)
    after = body[end + 1 : len(body) if stop < 0 else stop]
    return Surroundings(before, body[start:end], Span(marked.span.start - start, marked.span.end - start), after)


def _asked(pool: Pool, keeper: Keeper, ask: "Callable[[Connection, SearchIndex], T]", wait: float) -> T:
    with pool.reader() as connection:
        return keeper.ask(lambda index: ask(connection, index), wait)


def _groups(grouping: Grouping, counts: Sequence[tuple[str, int]], known: KnownTags) -> list[ExcerptGroup]:
    if grouping in (Grouping.ISSUE, Grouping.SPEAKER):
        tags = known.by_id()
        return [ExcerptGroup(key, tags[key].name, count, tags[key]) for key, count in counts if key in tags]
    if grouping is Grouping.CHECK:
        by_value = dict(counts)
        return [ExcerptGroup(check, check, by_value[check]) for check in Check if check in by_value]
    return [ExcerptGroup(value, value, count) for value, count in counts]
