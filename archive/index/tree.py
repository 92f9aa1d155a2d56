"""A query after analysis and look-up of names: what remains is logic, in as few kinds of nodes as it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.index.words import Words
from archive.model import Role, TagKind
from archive.query.fields import Level


@dataclass(frozen=True, slots=True)
class Text:
    """Words in any of the `fields`. `boost` raises their weight; `level` is that of the query field."""

    fields: tuple[str, ...]
    words: Words
    boost: float = 1.0
    level: Level = Level.ARTICLE


@dataclass(frozen=True, slots=True)
class Tokens:
    """Any of `values` in a field that is not analysed."""

    field: str
    values: frozenset[str]
    level: Level


@dataclass(frozen=True, slots=True)
class Tagged:
    """An annotation has a tag of these ids, in that role if one is given."""

    kind: TagKind
    ids: frozenset[str]
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A role (of an actor) or stance (toward an issue) on an annotation.

    `beside` are the tags it is about, one set of ids for each condition that names some; without any, it is any tag's.
    """

    kind: TagKind
    value: str
    beside: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """The time of publication begins by `starts_by` and does not end before `ends_from`, in seconds.

    Without either it is enough to be dated at all.
    """

    starts_by: int | None = None
    ends_from: int | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """There is any value in the field."""

    field: str
    level: Level


@dataclass(frozen=True, slots=True)
class Everything:
    pass


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """All of `parts`; `wanted` only raise the score."""

    parts: tuple["Node", ...]
    wanted: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """Any of `parts`; without parts, nothing."""

    parts: tuple["Node", ...]


Leaf = Text | Tokens | Tagged | Part | Dated | Present | Everything
Node = Leaf | Not | And | Or


def children(node: Node) -> tuple[Node, ...]:
    match node:
        case And():
            return node.parts + node.wanted
        case Or():
            return node.parts
        case Not():
            return (node.part,)
    return ()


def level(leaf: Leaf) -> Level:
    match leaf:
        case Tagged() | Part():
            return Level.ANNOTATION
        case Text() | Tokens() | Present():
            return leaf.level
    return Level.ARTICLE


def leaves(node: Node) -> Iterator[Leaf]:
    match node:
        case And() | Or() | Not():
            for child in children(node):
                yield from leaves(child)
        case _:
            yield node


def affirmed(node: Node) -> Iterator[Leaf]:
    """The leaves that a hit can have, not those it must not have."""
    match node:
        case Not():
            return
        case And() | Or():
            for child in children(node):
                yield from affirmed(child)
        case _:
            yield node


def levels(node: Node) -> frozenset[Level]:
    return frozenset(map(level, leaves(node)))


def conjunction(parts: list[Node], wanted: tuple[Node, ...] = ()) -> Node:
    """One flat group: brackets around AND do not make another."""
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, And):
            flat.extend(part.parts)
            wanted += part.wanted
        else:
            flat.append(part)
    return flat[0] if len(flat) == 1 and not wanted else And(tuple(flat), wanted)


def bound(parts: list[Node]) -> list[Node]:
    """The parts of an AND group, with its roles and stances said of the tags named in it.

    A role or stance in an inner group that names some is about those already; where an OR names some in one alternative
    only, it is about any.
    """
    named = {kind: tuple(ids for part in parts for ids in _named(part, kind)) for kind in TagKind}
    return [_bound(part, named) for part in parts] if any(named.values()) else parts


def _named(node: Node, kind: TagKind) -> tuple[frozenset[str], ...]:
    match node:
        case Tagged(its_kind, ids, None) if its_kind is kind:
            return (ids,)
        case And():
            return tuple(ids for part in node.parts for ids in _named(part, kind))
        case Or():
            alternatives = [_named(part, kind) for part in node.parts]
            if alternatives and all(len(named) == 1 for named in alternatives):
                return (frozenset().union(*(ids for (ids,) in alternatives)),)
    return ()


def _bound(node: Node, named: dict[TagKind, tuple[frozenset[str], ...]]) -> Node:
    match node:
        case Part() if not node.beside:
            return Part(node.kind, node.value, named[node.kind])
        case And():
            return And(tuple(_bound(part, named) for part in node.parts), node.wanted)
        case Or():
            return Or(tuple(_bound(part, named) for part in node.parts))
        case Not():
            return Not(_bound(node.part, named))
    return node


def negation(node: Node) -> Node:
    return node.part if isinstance(node, Not) else Not(node)
