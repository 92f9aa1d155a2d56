"""A passage as somebody gives it, from a mail, a PDF or a draft: what of it is quotation, and where that stands.

Quotation marks and ellipses around it are the giver's, and so is an ellipsis in the middle, "…" or "[...]", unless the
text has one there too: then the parts stand in the text in that order.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from archive.model import Span
from archive.text.characters import UNSPACED
from archive.text.normalize import normalize
from archive.text.wording import Gap, Wording, occurrences, wording

_ELISION = re.compile(r"[\[(]…[\])]|…")
_AROUND = re.compile(r"[\"'「」『』…]|[\[(]…[\])]")
_BREAK_WITHIN = re.compile(rf"(?<=[{UNSPACED}])\s+(?=[{UNSPACED}])")


@dataclass(frozen=True, slots=True)
class Exact:
    """A place that has the words given and no others, but for those that an ellipsis stands for."""

    span: Span
    left_out: tuple[Span, ...] = ()


@dataclass(frozen=True, eq=False)
class Passage:
    """`parts` are ranges of letters of `given`, without what is around them; there are none in a text without words."""

    given: Wording
    core: Span
    parts: tuple[Span, ...]

    @cached_property
    def runs(self) -> tuple[tuple[str, ...], ...]:
        """The words of which it is certain how the text writes them, as rows of runs; any of the rows will do.

        A word that is divided at the end of a line is left out; a passage that has no other is read in both ways.
        """
        certain = [run for part in self.parts for run in self._certain(part)]
        if certain:
            return (tuple(certain),)
        letters = [self.given.letters[part.start : part.end] for part in self.parts]
        texts = [self.given.span(part).of(self.given.text) for part in self.parts]
        return (tuple(letters), tuple(texts))

    def _certain(self, part: Span) -> Iterator[str]:
        """A division is left out with all that is joined to it without a space."""
        start = part.start
        gaps = [(i, gap) for i, gap in sorted(self.given.gaps.items()) if part.start < i < part.end]
        spaces = [part.start, *(i for i, gap in gaps if gap is Gap.SPACE), part.end]
        divided = [i for i, gap in gaps if gap is Gap.DIVISION]
        for left, right in pairwise(spaces):
            at = bisect_left(divided, left)
            if at < len(divided) and divided[at] < right:
                yield from self._run(start, left)
                start = right
        yield from self._run(start, part.end)

    def _run(self, start: int, end: int) -> Iterator[str]:
        if start < end:
            yield _BREAK_WITHIN.sub("", self.given.span(Span(start, end)).of(self.given.text))


def passage(text: str) -> Passage:
    """What is to be found of a text as it was pasted."""
    given = wording(normalize(text))
    start, end = 0, len(given.letters)
    while found := _AROUND.match(given.letters, start):
        start = found.end()
    while end > start and (length := _mark_before(given.letters, start, end)):
        end -= length
    parts, done = [], start
    for elision in _ELISION.finditer(given.letters, start, end):
        parts.append(Span(done, elision.start()))
        done = elision.end()
    parts.append(Span(done, max(done, end)))
    with_words = tuple(part for part in parts if any(map(str.isalnum, part.of(given.letters))))
    return Passage(given, Span(start, max(start, end)), with_words)


def _mark_before(letters: str, start: int, end: int) -> int:
    """The length of the mark that ends at `end`, 0 if there is none."""
    return next((n for n in (3, 1) if end - n >= start and _AROUND.fullmatch(letters, end - n, end)), 0)


def exact_places(body: Wording, wanted: Passage) -> list[Exact]:
    """Every place of `body` where the passage stands, in order; of an elided one the shortest places there are."""
    if not wanted.parts:
        return []
    given, whole = wanted.given, Span(0, len(wanted.given.letters))
    found = [Exact(body.span(letters)) for letters in occurrences(body, given, wanted.core, whole)]
    if found or len(wanted.parts) < 2:
        return found
    last = len(wanted.parts) - 1
    stands = []
    for number, part in enumerate(wanted.parts):
        reach = Span(0 if number == 0 else part.start, whole.end if number == last else part.end)
        stands.append(list(occurrences(body, given, part, reach)))
    return [_elided(body, chain) for chain in _chains(stands)]


def _chains(stands: Sequence[Sequence[Span]]) -> list[list[Span]]:
    """One place of each part, in order, from each place of the first; of two that end alike the shorter one."""
    ending: dict[int, list[Span]] = {}
    for first in stands[0]:
        chain = [first]
        for places in stands[1:]:
            at = bisect_left(places, chain[-1].end, key=lambda place: place.start)
            if at == len(places):
                return list(ending.values())
            chain.append(places[at])
        ending[chain[-1].end] = chain
    return list(ending.values())


def _elided(body: Wording, chain: Sequence[Span]) -> Exact:
    spans = [body.span(letters) for letters in chain]
    left_out = tuple(Span(one.end, other.start) for one, other in pairwise(spans))
    return Exact(Span(spans[0].start, spans[-1].end), left_out)
