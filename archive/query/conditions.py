"""What a query asks for, one thing beside another: the parts of which every one must be true.

A query that finds nothing is explained by what it would find without one of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.query.scan import scan
from archive.query.splice import completed, without_chain, without_term
from archive.query.structure import Place, chains


@dataclass(frozen=True, slots=True)
class Condition:
    """`start` and `end` are code points of the query, `text` what stands there."""

    start: int
    end: int
    text: str


def conditions(query: str, *, draft: bool = False) -> tuple[Condition, ...]:
    """The conditions on the highest level of a query, in order. What stands in brackets, or beside an OR, is one.

    Raises QueryError; see `archive.query.scan` for `draft`.
    """
    found = []
    for place in _places(scan(query, draft=draft)):
        whole = place.term if place.chain.is_joined_by("AND") else place.chain
        end = min(whole.end, len(query))  # what a draft lacks at its end was added
        found.append(Condition(whole.start, end, query[whole.start : end]))
    return tuple(found)


def without(query: str, place: int, *, draft: bool = False) -> str:
    """The query without the condition at that place, from 0; the others stay as they are written.

    A draft is completed first. Raises QueryError.
    """
    text = completed(query) if draft else query
    for number, found in enumerate(_places(scan(text))):
        if number == place:
            return without_term(text, found) if found.chain.is_joined_by("AND") else without_chain(text, found)
    return text


def _places(scanned: str) -> Iterator[Place]:
    """The first place of each condition: every term that AND joins, or else all that is joined."""
    for chain in chains(scanned):
        yield from (Place(chain, index) for index in range(len(chain.terms) if chain.is_joined_by("AND") else 1))
