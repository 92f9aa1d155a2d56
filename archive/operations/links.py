"""Reading links: from an article, from an annotation, one passage after the other, and all that contradict each other.

What is said here is read anew whenever it is asked for, whole lists in few questions to the archive.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from archive.model import (
    Annotation,
    Assignment,
    ContradictionStatus,
    Link,
    LinkEnd,
    LinkReading,
    LinkType,
    NearEnd,
    PlacementState,
    reading,
)
from archive.store import annotations, articles, hierarchy, link_ends, links, reports
from archive.store.connection import Connection


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as it looks from one of its ends: what `near` is to `far`."""

    link: Link
    reading: LinkReading
    near: NearEnd
    far: LinkEnd


@dataclass(frozen=True, slots=True)
class Contradiction:
    """`issues` are those both ends have, as the first has them; `note` and `status` are the link's."""

    link: Link
    first: LinkEnd
    second: LinkEnd
    issues: tuple[Assignment, ...]

    @property
    def status(self) -> ContradictionStatus:
        return self.link.status or ContradictionStatus.OPEN

    @property
    def note(self) -> str:
        return self.link.note


@dataclass(frozen=True, slots=True)
class Contradictions:
    """Those found, the newest first. Counts are of what each value would leave of them, the other conditions kept:
    statuses, and ids of issues in common and of speakers."""

    found: tuple[Contradiction, ...]
    by_status: Mapping[ContradictionStatus, int]
    by_issue: Mapping[str, int]
    by_actor: Mapping[str, int]


def links_of(connection: Connection, article: int, version: int | None = None) -> tuple[LinkView, ...]:
    """The links of an article in the order of making, placed in its current text or in a version. Raises NotFound.

    One between two passages of the article is given from both.
    """
    about = articles.get(connection, article)
    found = links.of_article(connection, article)
    ends = _ends(connection, found)
    own = [key for key, end in ends.items() if end.article == article]
    near = _near(connection, article, about.version if version is None else version, own)
    return tuple(
        view
        for link in found
        for key in (link.source, link.target)
        if key in near
        for view in [_view(link, near[key], ends)]
    )


def links_of_annotation(connection: Connection, annotation: str) -> tuple[LinkView, ...]:
    """The links of an annotation in the order of making, from it, where it was marked. Raises NotFound."""
    own = annotations.get(connection, annotation)
    found = links.of_annotations(connection, [annotation])
    ends = _ends(connection, found)
    return tuple(_view(link, NearEnd(own.id, own.span, PlacementState.SAME), ends) for link in found)


def chain(connection: Connection, annotation: str) -> tuple[LinkEnd, ...]:
    """An annotation and everything joined to it, however far: the nearer first, by the older link first, each once.

    Raises NotFound.
    """
    annotations.get(connection, annotation)
    order = [annotation]
    known = {annotation}
    edge = [annotation]
    while edge:
        found = links.of_annotations(connection, edge)
        beyond: list[str] = []
        for key in edge:
            for link in found:
                other = link.target if link.source == key else link.source if link.target == key else None
                if other and other not in known:
                    known.add(other)
                    beyond.append(other)
        order += beyond
        edge = beyond
    ends = link_ends.ends(connection, order)
    return tuple(ends[key] for key in order)


def contradictions(
    connection: Connection,
    *,
    status: ContradictionStatus | None = None,
    issue: str | None = None,
    actor: str | None = None,
    among: Collection[str] | None = None,
) -> Contradictions:
    """The contradictions with that status, with that issue (or one below it) in common, with that actor speaking.

    With `among` only those of which a side is among these annotations.
    """
    every_link = links.of_type(connection, LinkType.CONTRADICTS)
    found = [link for link in every_link if among is None or link.source in among or link.target in among]
    ends = _ends(connection, found)
    every = [_contradiction(link, ends) for link in reversed(found)]
    issues = _with_all_below(connection, issue) if issue else set()
    tests = {
        "status": [status is None or one.status is status for one in every],
        "issue": [issue is None or not issues.isdisjoint(tag.tag for tag in one.issues) for one in every],
        "actor": [actor is None or actor in _speakers(one) for one in every],
    }

    def left(but: str = "") -> Iterable[Contradiction]:
        kept = zip(*(passed for name, passed in tests.items() if name != but), strict=True)
        return (one for one, passed in zip(every, kept, strict=True) if all(passed))

    return Contradictions(
        tuple(left()),
        Counter(one.status for one in left("status")),
        Counter(tag.tag for one in left("issue") for tag in one.issues),
        Counter(tag for one in left("actor") for tag in _speakers(one)),
    )


def _with_all_below(connection: Connection, issue: str) -> set[str]:
    found = {issue}
    edge = [issue]
    while edge:
        edge = [tag.id for tag in hierarchy.below(connection, edge) if tag.id not in found]
        found.update(edge)
    return found


def _ends(connection: Connection, found: Iterable[Link]) -> dict[str, LinkEnd]:
    return link_ends.ends(connection, (key for link in found for key in (link.source, link.target)))


def _near(connection: Connection, article: int, number: int, own: Sequence[str]) -> dict[str, NearEnd]:
    """Where these annotations of the article sit in a version of it."""
    marked: Collection[Annotation] = annotations.get_many(connection, own)
    version = articles.version(connection, article, number)
    placed = reports.placements(connection, version, marked)
    return {
        one.id: NearEnd(one.id, placed[one.id].span, placed[one.id].state)
        if one.id in placed
        else NearEnd(one.id, one.span, PlacementState.SAME)
        for one in marked
    }


def _view(link: Link, near: NearEnd, ends: Mapping[str, LinkEnd]) -> LinkView:
    outgoing = near.annotation == link.source
    return LinkView(link, reading(link.type, outgoing=outgoing), near, ends[link.target if outgoing else link.source])


def _contradiction(link: Link, ends: Mapping[str, LinkEnd]) -> Contradiction:
    first, second = ends[link.source], ends[link.target]
    others = {tag.tag for tag in second.issues}
    return Contradiction(link, first, second, tuple(tag for tag in first.issues if tag.tag in others))


def _speakers(one: Contradiction) -> set[str]:
    return {tag.tag for end in (one.first, one.second) for tag in end.speakers}
