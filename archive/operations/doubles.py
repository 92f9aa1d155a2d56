"""Actors and issues that may be the same under two names: proposed, never merged by themselves."""

from dataclasses import dataclass

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
    found: list[PossibleDouble] = []
    for pair in alike(names):
        one, other = sorted((known[pair.first], known[pair.second]), key=lambda tag: -used.get(tag.id, 0))
        is_likely = pair.reason is Likeness.SAME_NAME or _may_be_one(one, other)
        if is_likely and can_be_one(one, other) and distinct.pair(one.id, other.id) not in apart:
            found.append(PossibleDouble(one, other, pair.reason, pair.score))
        if len(found) == limit:
            break
    return tuple(found)


def _may_be_one(one: Tag, other: Tag) -> bool:
    """Whether nothing that is known of them speaks against it: types, and that one belongs to the other."""
    if one.parent == other.id or other.parent == one.id:
        return False
    return one.type is other.type or one.type in _ANY or other.type in _ANY
