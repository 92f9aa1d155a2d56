"""The parts of a query with their places, so that it can be edited where it stands without being written anew.

Brackets nest, AND, OR and the like bind tighter than standing side by side, and whatever stands side by side must all
be true: that is all the structure it takes. The expressions are those of the parser, and a test compares the two.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from archive.query.grammar import RANGE, TOKEN

_RANGE = re.compile(RANGE)
_VALUES = ("word", "phrase", "single", "range")


@dataclass(slots=True)
class Term:
    """A word, a phrase, a range or a bracket, with the field before it and what is fixed to it.

    `field` may come from a bracket around the term: then it is not `named` here. `value` is the text of a word or
    phrase that is neither fuzzy nor weighed; `bounds` are those of a range; `inner` is what stands in a bracket.
    """

    start: int
    end: int = 0
    negated: bool = False
    field: str | None = None
    named: bool = False
    value: str | None = None
    bounds: tuple[str, str] | None = None
    inner: "list[Chain] | None" = None

    @property
    def is_plain(self) -> bool:
        """Whether it is a field with a value and nothing else."""
        return self.field is not None and self.value is not None and not self.negated


@dataclass(slots=True)
class Chain:
    """Terms joined by operators; nearly always a single term."""

    terms: list[Term] = field(default_factory=list)
    operators: list[str] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.terms[0].start

    @property
    def end(self) -> int:
        return self.terms[-1].end

    def is_joined_by(self, operator: str) -> bool:
        return all(one == operator for one in self.operators)


@dataclass(frozen=True, slots=True)
class Place:
    """A term of a chain; `around` is the place of the bracket that the chain stands in."""

    chain: Chain
    index: int
    around: "Place | None" = None

    @property
    def term(self) -> Term:
        return self.chain.terms[self.index]

    def at(self, index: int) -> "Place":
        return replace(self, index=index)


def chains(scanned: str) -> list[Chain]:
    """What stands side by side in a query, as `scan` gives it back."""
    return _Structure(scanned).read(None)


def required(found: list[Chain], around: Place | None = None, *, negated: bool = False) -> Iterator[list[Place]]:
    """What must be true of every hit: each time the places of one term, or of the alternatives of one field.

    `negated` gives what must be true of no hit instead, as far as a term by itself says it.
    """
    for chain in found:
        places = [Place(chain, index, around) for index in range(len(chain.terms))]
        if len(places) > 1 and _are_alternatives(chain):
            yield from () if negated else (places,)
        elif chain.is_joined_by("AND"):
            for place in places:
                if place.term.inner is not None and not place.term.negated:
                    yield from required(place.term.inner, place, negated=negated)
                elif place.term.negated is negated:
                    yield [place]


def _are_alternatives(chain: Chain) -> bool:
    plain = all(term.is_plain for term in chain.terms)
    return plain and chain.is_joined_by("OR") and len({term.field for term in chain.terms}) == 1


class _Structure:
    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0

    def read(self, inherited: str | None) -> list[Chain]:
        """Up to the closing bracket, which is left to be read, or to the end."""
        found: list[Chain] = []
        term: Term | None = None
        joined = False
        while match := TOKEN.match(self._text, self._position):
            kind = str(match.lastgroup)
            if kind == "close":
                break
            self._position = match.end()
            if kind == "infix":
                found[-1].operators.append(match[0])
                joined = True
            elif kind in ("boost", "fuzzy"):
                found[-1].terms[-1].end, found[-1].terms[-1].value = match.end(), None
            elif kind != "space":
                term = term or Term(match.start(), field=inherited)
                if self._is_complete(term, kind, match):
                    if not joined:
                        found.append(Chain())
                    found[-1].terms.append(term)
                    term, joined = None, False
        return found

    def _is_complete(self, term: Term, kind: str, match: re.Match[str]) -> bool:
        """Take in one more token, and say whether the term ends with it."""
        if kind == "prefix":
            term.negated = True
        elif kind == "field":
            term.field, term.named = match[0][:-1], True
        elif kind == "open":
            term.inner = self.read(term.field)
            self._position += 1
            term.end = self._position
        elif kind in _VALUES:
            term.end = match.end()
            _read_value(term, kind, match[0])
        return term.end > 0


def _read_value(term: Term, kind: str, text: str) -> None:
    if kind == "word":
        term.value = text
    elif kind == "range":
        found = _RANGE.fullmatch(text)
        assert found is not None
        term.bounds = found["start"] or "", found["end"] or ""
    elif text.endswith(text[0]):  # else a phrase with a distance
        term.value = text[1:-1]
