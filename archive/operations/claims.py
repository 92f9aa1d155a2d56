"""Claim groups: how often one claim was printed, where first, and how many origins it has.

Ten papers that repeat one agency are one origin with ten appearances. Only `repeats` makes a group. `corroborates`
joins groups of independent origins; `same event` and all other types say nothing about where a claim comes from.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from archive.model import Link, LinkEnd, LinkType
from archive.store import annotations, link_ends, links
from archive.store.connection import Connection
from archive.text.dates import interval


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Annotations joined by `repeats`, in the order of publication, those without a date last.

    `first` is the earliest that has a date, None where none has: its `is_date_guessed` says whether to trust it.
    `undated` counts those without. `origins` is the number of claim groups, this one among them, that hang together
    through `corroborates`: the size of its component in the graph whose nodes are groups (an annotation that nothing
    repeats is one of its own) and whose edges are `corroborates` links between different groups. Without
    corroboration it is 1. `corroborating` holds the earliest appearance of each of the others.
    """

    members: tuple[LinkEnd, ...]
    first: LinkEnd | None
    undated: int
    outlets: tuple[str, ...]
    origins: int
    corroborating: tuple[LinkEnd, ...]

    @property
    def quote(self) -> str:
        """What is claimed, in the words of its first appearance."""
        return self.members[0].quote


def claim_groups(connection: Connection, among: Collection[str] | None = None) -> tuple[ClaimGroup, ...]:
    """All groups of two or more annotations, those with the most members first.

    With `among` only those of which one is among these annotations.
    """
    claims = _Claims(connection)
    groups = [
        claims.group(members[0])
        for members in claims.groups.values()
        if len(members) > 1 and (among is None or any(key in among for key in members))
    ]
    return tuple(sorted(groups, key=lambda group: (-len(group.members), group.members[0].annotation)))


def claim_group_of(connection: Connection, annotation: str) -> ClaimGroup:
    """The group of an annotation, perhaps of it alone. Raises NotFound."""
    annotations.get(connection, annotation)
    return _Claims(connection, annotation).group(annotation)


def joined_by(pairs: Sequence[tuple[str, str]]) -> Sequence[Sequence[str]]:
    """Everything that hangs together through these pairs, each group once."""
    nodes = dict.fromkeys(key for pair in pairs for key in pair)
    return list(_by_root(_components(nodes, pairs)).values())


class _Claims:
    def __init__(self, connection: Connection, *also: str) -> None:
        found = links.of_type(connection, LinkType.REPEATS, LinkType.CORROBORATES)
        repeats = [link for link in found if link.type is LinkType.REPEATS]
        rest = [link for link in found if link.type is LinkType.CORROBORATES]
        keys = dict.fromkeys([*also, *(key for link in found for key in (link.source, link.target))])
        self._ends = link_ends.ends(connection, keys)
        self._root = _components(keys, ((link.source, link.target) for link in repeats))
        self.groups = _by_root(self._root)
        self._family = _components(self.groups, self._between(rest))
        self._families = _by_root(self._family)

    def group(self, annotation: str) -> ClaimGroup:
        root = self._root[annotation]
        members = self._ordered(root)
        first = members[0] if members[0].published else None
        families = self._families[self._family[root]]
        outlets = dict.fromkeys(one.outlet for one in members if one.outlet)
        others = tuple(self._ordered(other)[0] for other in families if other != root)
        undated = sum(one.published is None for one in members)
        return ClaimGroup(members, first, undated, tuple(outlets), len(families), others)

    def _between(self, corroborating: Iterable[Link]) -> Iterable[tuple[str, str]]:
        return ((self._root[link.source], self._root[link.target]) for link in corroborating)

    def _ordered(self, root: str) -> tuple[LinkEnd, ...]:
        return tuple(sorted((self._ends[key] for key in self.groups[root]), key=_appearance))


def _appearance(end: LinkEnd) -> tuple[bool, str, str]:
    moment = interval(end.published)[0].isoformat() if end.published else ""
    return not moment, moment, end.annotation


def _components(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each node one that stands for everything it hangs together with."""
    above = {node: node for node in nodes}

    def top(node: str) -> str:
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    for one, other in edges:
        above[top(one)] = top(other)
    return {node: top(node) for node in above}


def _by_root(roots: Mapping[str, str]) -> dict[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for node, root in roots.items():
        found.setdefault(root, []).append(node)
    return {root: tuple(nodes) for root, nodes in found.items()}
