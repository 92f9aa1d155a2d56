"""What the list of excerpts asks of an archive: done in another thread, and given back as values."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.excerpt_rows import PAGE
from app.models.statement import check_name
from app.panels.excerpts_strip import ConditionChip
from app.words import date_in_words
from archive import Archive
from archive.errors import QueryError
from archive.index.base import Target
from archive.model import Check, Excerpt, Role, TagKind
from archive.operations.excerpts import ExcerptGroup, ExcerptList, Grouping
from archive.operations.search import Removal
from archive.query.conditions import conditions, without

translate = QCoreApplication.translate

MOST_COUNTED = 2_000
"""Excerpts that are ticked one by one, and counted by group when they are."""

Wanted = tuple[str | None, int]
"""The value of a group, and the place in it of the first excerpt of a page."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked for. A query is always read as one being typed: what is wrong with it the search box says."""

    query: str
    grouping: Grouping


@dataclass(frozen=True, slots=True)
class Found:
    """`marked` counts everything that is marked, whatever the query."""

    search: Search
    list: ExcerptList
    chips: tuple[ConditionChip, ...]
    removals: tuple[Removal, ...]
    marked: int


def find(archive: Archive, search: Search) -> Found:
    """Raises QueryError or IndexBusy."""
    found = archive.excerpts(search.query, grouping=search.grouping, draft=True, wait=0.0)
    removals: tuple[Removal, ...] = ()
    marked = found.total
    if not found.total:
        marked = archive.excerpts("", draft=True, wait=0.0).total
        removals = archive.without_each(search.query, target=Target.ANNOTATIONS, draft=True, wait=0.0)
    return Found(search, found, chips(search.query), removals, marked)


def pages(archive: Archive, search: Search, wanted: Sequence[Wanted]) -> list[tuple[Wanted, tuple[Excerpt, ...]]]:
    """Pages of groups, in the order in which they were wanted. Raises QueryError or IndexBusy."""
    return [
        (
            (value, offset),
            archive.excerpt_page(search.query, search.grouping, value, offset=offset, limit=PAGE, draft=True),
        )
        for value, offset in wanted
    ]


def chips(query: str) -> tuple[ConditionChip, ...]:
    """The conditions of a query, each with the query without it; none where it cannot be read."""
    try:
        found = conditions(query, draft=True)
        return tuple(ConditionChip(one.text, without(query, place, draft=True)) for place, one in enumerate(found))
    except QueryError:
        return ()


def name_of(group: ExcerptGroup, grouping: Grouping) -> str:
    """What stands above a group."""
    if group.value is None:
        return {
            Grouping.NONE: "",
            Grouping.ISSUE: translate("Groups", "No issue"),
            Grouping.SPEAKER: translate("Groups", "No speaker"),
            Grouping.OUTLET: translate("Groups", "No outlet"),
            Grouping.MONTH: translate("Groups", "No date"),
            Grouping.CHECK: translate("Groups", "Check not begun"),
        }[grouping]
    if grouping is Grouping.CHECK:
        return check_name(Check(group.value))
    return date_in_words(group.value) if grouping is Grouping.MONTH else group.name


def in_order(archive: Archive, query: str, chosen: Sequence[str]) -> tuple[str, ...]:
    """These annotations in the order in which the query finds them, what it does not find at the end.

    Raises QueryError or IndexBusy.
    """
    places = {key: place for place, key in enumerate(archive.excerpt_ids(query))}
    return tuple(sorted(chosen, key=lambda key: places.get(key, len(places))))


def counted(archive: Archive, grouping: Grouping, annotations: Sequence[str]) -> Mapping[str | None, int]:
    """How many of these excerpts are in the group of each value."""
    found: Counter[str | None] = Counter()
    for excerpt in archive.excerpts_of(annotations):
        found.update(values_of(excerpt, grouping))
    return found


def values_of(excerpt: Excerpt, grouping: Grouping) -> set[str | None]:
    """The values of the groups in which an excerpt stands."""
    tags, about = excerpt.annotation.assignments, excerpt.article.metadata
    match grouping:
        case Grouping.ISSUE:
            found: set[str | None] = {one.tag for one in tags if one.kind is TagKind.ISSUE}
        case Grouping.SPEAKER:
            found = {one.tag for one in tags if one.role is Role.SPEAKER}
        case Grouping.OUTLET:
            found = {about.outlet} if about.outlet else set()
        case Grouping.MONTH:
            found = {about.published[:7]} if about.published else set()
        case Grouping.CHECK:
            found = {excerpt.annotation.check.value} if excerpt.annotation.check else set()
        case Grouping.NONE:
            found = set()
    return found or {None}
