"""Actors and issues that may be the same under two names: proposed, never merged by themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from archive.model import ActorType, Tag, TagKind
from archive.operations.merge import can_be_one
from archive.store import aliases, distinct, tags, usage
from archive.store.connection import Pool
from archive.text.likeness import Likeness, alike

_ANY = (None, ActorType.UNKNOWN, ActorType.OTHER)


@dataclass(frozen=True, slots=True)
class PossibleDouble:
    """Two that may be the same, the one with more excerpts first; `likeness` is from 0 to 1, the surest."""

    first: Tag
    second: Tag
    reason: Likeness
    likeness: float


def possible_doubles(pool: Pool, kind: TagKind, limit: int = 50) -> tuple[PossibleDouble, ...]:
    """The likeliest pairs; not those kept apart, nor those that cannot be merged or belong to one another."""
    with pool.reader() as connection:
        known = {tag.id: tag for tag in tags.every(connection, kind)}
        names = [(tag.id, tag.name) for tag in known.values()]
        names += [(tag, a.name) for tag, found in aliases.every(connection).items() if tag in known for a in found]
        apart, used = distinct.pairs(connection), usage.excerpts(connection)
    likely = (
        PossibleDouble(*_most_used_first(known[pair.first], known[pair.second], used), pair.reason, pair.score)
        for pair in alike(names)
        if _may_be_one(known[pair.first], known[pair.second], pair.reason)
        if distinct.pair(pair.first, pair.second) not in apart
    )
    return tuple(islice(likely, limit))


def _most_used_first(one: Tag, other: Tag, used: Mapping[str, int]) -> tuple[Tag, Tag]:
    return (other, one) if used.get(other.id, 0) > used.get(one.id, 0) else (one, other)


def _may_be_one(one: Tag, other: Tag, reason: Likeness) -> bool:
    """Whether they could be merged, and nothing that is known of them speaks against it: types, or one's belonging to
    the other."""
    if not can_be_one(one, other):
        return False
    if reason is Likeness.SAME_NAME:
        return True
    are_related = one.parent == other.id or other.parent == one.id
    return not are_related and (one.type is other.type or one.type in _ANY or other.type in _ANY)
