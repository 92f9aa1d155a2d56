"""What a query asks for, one thing beside another: the parts of which every one must be true.

A query that finds nothing is explained by what it would find without one of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.query.grammar import TOKEN
from archive.query.scan import scan


@dataclass(frozen=True, slots=True)
class Condition:
    """`start` and `end` are code points of the query, `text` what stands there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """An operand with all that belongs to it (field, minus, weight), or an operator between two."""

    start: int
    end: int
    joins: str = ""


def conditions(query: str, *, draft: bool = False) -> tuple[Condition, ...]:
    """The conditions on the highest level of a query, in order. What stands in brackets, or beside an OR, is one.

    Raises QueryError; see `archive.query.scan` for `draft`.
    """
    return tuple(
        Condition(start, end, query[start:end]) for chain in _chains(query, draft) for start, end in _split(chain)
    )


def without(query: str, place: int, *, draft: bool = False) -> str:
    """The query without the condition at that place, from 0; the others stay as they are written. Raises QueryError."""
    chains = [(_split(chain), chain) for chain in _chains(query, draft)]
    kept = []
    for parts, chain in chains:
        if not 0 <= place < len(parts):
            kept.append(query[chain[0].start : chain[-1].end])
        elif others := [query[start:end] for i, (start, end) in enumerate(parts) if i != place]:
            kept.append(" AND ".join(others))
        place -= len(parts)
    return " ".join(kept)


def _split(chain: Sequence[_Piece]) -> list[tuple[int, int]]:
    if all(piece.joins in ("", "AND") for piece in chain):
        return [(piece.start, piece.end) for piece in chain if not piece.joins]
    return [(chain[0].start, chain[-1].end)]


def _chains(query: str, draft: bool) -> Iterator[list[_Piece]]:
    """Operands with operators between them; from one chain to the next there is only a space."""
    chain: list[_Piece] = []
    for piece in _pieces(scan(query, draft=draft), len(query)):
        if chain and not piece.joins and not chain[-1].joins:
            yield chain
            chain = []
        chain.append(piece)
    if chain:
        yield chain


def _pieces(read: str, length: int) -> Iterator[_Piece]:
    """`length` is that of the query as written: what a draft lacks at its end was added."""
    position = depth = 0
    start: int | None = None
    while position < len(read):
        match = TOKEN.match(read, position)
        assert match is not None  # the alternatives cover every character
        kind, begin, position = str(match.lastgroup), match.start(), match.end()
        depth += (kind == "open") - (kind == "close")
        if depth or kind in ("prefix", "field"):
            start = begin if start is None else start
        elif kind == "infix":
            yield _Piece(begin, position, match[0])
        elif kind != "space":
            position = _with_suffix(read, position)
            yield _Piece(begin if start is None else start, min(position, length))
            start = None


def _with_suffix(read: str, position: int) -> int:
    """Where an operand ends that a weight or a distance may follow."""
    while (match := TOKEN.match(read, position)) and match.lastgroup in ("boost", "fuzzy"):
        position = match.end()
    return position
