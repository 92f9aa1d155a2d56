"""What the view of contradictions asks of an archive: done in another thread, and given back as values."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.panels.contradictions import Tab
from archive import Archive
from archive.index.base import Target
from archive.model import ContradictionStatus, LinkType
from archive.operations.claims import ClaimGroup
from archive.operations.links import Contradiction
from archive.operations.search import Removal
from archive.query.conditions import conditions

STATUSES = {
    Tab.OPEN: ContradictionStatus.OPEN,
    Tab.EXPLAINED: ContradictionStatus.EXPLAINED,
    Tab.CORRECTED: ContradictionStatus.CORRECTED,
}
"""The status of the contradictions behind a tab; behind the others there are all, or none."""


@dataclass(frozen=True, slots=True)
class Found:
    """`counts` are those of all tabs. `is_any` says whether there would be anything without the query, which has so
    many `conditions`, each of which can be removed."""

    query: str
    tab: Tab
    contradictions: tuple[Contradiction, ...]
    claims: tuple[ClaimGroup, ...]
    counts: Mapping[Tab, int]
    is_any: bool = True
    conditions: int = 0
    removals: tuple[Removal, ...] = ()


def find(archive: Archive, query: str, tab: Tab) -> Found:
    """A query is always read as one being typed: what is wrong with it the search box says.

    Raises QueryError or IndexBusy.
    """
    found = archive.contradictions(query, status=STATUSES.get(tab), draft=True, wait=0.0)
    claims = archive.claim_groups(query, draft=True, wait=0.0)
    counts = {one: found.by_status.get(status, 0) for one, status in STATUSES.items()}
    counts |= {Tab.ALL: sum(counts.values()), Tab.CLAIMS: len(claims)}
    if tab is Tab.CLAIMS:
        if claims:
            return Found(query, tab, (), claims, counts)
        return Found(query, tab, (), (), counts, *_without(archive, query, LinkType.REPEATS))
    if counts[Tab.ALL]:
        return Found(query, tab, found.found, (), counts)
    return Found(query, tab, (), (), counts, *_without(archive, query, LinkType.CONTRADICTS))


def _without(archive: Archive, query: str, linked: LinkType) -> tuple[bool, int, tuple[Removal, ...]]:
    """Whether there is anything without the query, and what it is made of."""
    is_any = bool(archive.claim_groups() if linked is LinkType.REPEATS else archive.contradictions().found)
    removals = archive.without_each(query, target=Target.ANNOTATIONS, linked=linked, draft=True, wait=0.0)
    return is_any, len(conditions(query, draft=True)), removals
