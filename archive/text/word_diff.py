"""Compares two texts word by word: what stands in both, what was replaced, what is missing, what was added.

Two versions of an article, or a quotation and the passage it comes from, differ in words; a comparison by letters
would show "Monday" and "Tuesday" as half the same. White space belongs to the words around it and is compared too.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from archive.model import DifferenceKind, Span
from archive.text.characters import DASHES, SENTENCE_ENDS, SINGLE_QUOTES, UNSEEN, UNSPACED

if TYPE_CHECKING:
    import regex

# An exact comparison keeps a bit for each pair of words: 25 MB for this many.
_MOST_PAIRS = 200_000_000
_FARTHEST = 40


@dataclass(frozen=True, slots=True)
class Difference:
    """A run of text that is equal in both, or is not; `first` and `second` are its places, in code points of either."""

    kind: DifferenceKind
    first: Span
    second: Span


@dataclass(frozen=True, slots=True)
class Block:
    """`length` members of one sequence that equal those of another, from the places `first` and `second` on."""

    first: int
    second: int
    length: int


def words(text: str) -> list[Span]:
    """The places of the words and signs of `text`, white space left out.

    An apostrophe within a word and a sign within a number belong to it. Signs stand alone, but for a run of dashes and
    three dots; so does each character of a script without spaces.
    """
    return [Span(*found.span()) for found in _word().finditer(text)]


@cache
def _word() -> "regex.Pattern[str]":
    import regex

    letter = rf"[[\p{{L}}\p{{N}}\p{{M}}_\u200c\u200d{UNSEEN}]--[{UNSPACED}]]"
    within = rf"(?:(?<=\p{{L}}\p{{M}}*)[{SINGLE_QUOTES}](?=\p{{L}})|(?<=\p{{N}})[.,:](?=\p{{N}}))"
    signs = rf"…|\.\.\.|\.\s\.\s\.|[{DASHES}]+|[{UNSPACED}]\p{{M}}*"
    return regex.compile(rf"{signs}|{letter}+(?:{within}{letter}+)*|(?!\s)\X|\S", regex.V1)


def differences(first: str, second: str) -> list[Difference]:
    """All of both texts in order, equal runs too: the pieces of either, put together, are that text."""
    one, other = words(first), words(second)
    same = align([span.of(first) for span in one], [span.of(second) for span in other])
    same = _settled(same, _Words(first, one), _Words(second, other))
    pairs = [(one[block.first + i], other[block.second + i]) for block in same for i in range(block.length)]
    found: list[Difference] = []
    start, end = (Span(0, 0), Span(0, 0)), (Span(len(first), len(first)), Span(len(second), len(second)))
    for before, after in pairwise([start, *pairs, end]):
        gap = Span(before[0].end, after[0].start), Span(before[1].end, after[1].start)
        _append(found, *_split(first, second, *gap))
        _append(found, (DifferenceKind.EQUAL, *after))
    return found


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    spans: Sequence[Span]

    def __getitem__(self, place: int) -> str:
        return self.spans[place].of(self.text)

    def break_before(self, place: int) -> int:
        """How good a place for a run to begin: after a line break, after a sentence, or anywhere."""
        if place in (0, len(self.spans)) or "\n" in self.text[self.spans[place - 1].end : self.spans[place].start]:
            return 2
        return int(self[place - 1] in SENTENCE_ENDS)


def _settled(blocks: Sequence[Block], first: _Words, second: _Words) -> list[Block]:
    """Blocks between which what was added or taken out is a paragraph or a sentence, where it can be seen as one.

    Of "A.B." with "B." added either "B." or ".B" is new: what the run begins and ends with may stand on either side.
    """
    settled = [Block(0, 0, 0)]
    for after in [*blocks, Block(len(first.spans), len(second.spans), 0)]:
        before = settled.pop()
        end = before.first + before.length, before.second + before.length
        gap = after.first - end[0], after.second - end[1]
        shift = 0
        if not gap[0] or not gap[1]:
            run, start = (second, end[1]) if gap[1] else (first, end[0])
            shift = _shift(run, start, max(gap), before.length, after.length)
        settled.append(Block(before.first, before.second, before.length + shift))
        settled.append(Block(after.first + shift, after.second + shift, after.length - shift))
    return [block for block in settled if block.length]


def _shift(words: _Words, start: int, length: int, before: int, after: int) -> int:
    """How far to move a run of so many words, between so many equal ones, that it may begin at a better place."""
    most_left, most_right = min(before, _FARTHEST), min(after, _FARTHEST)
    left = next((i for i in range(most_left) if words[start - 1 - i] != words[start + length - 1 - i]), most_left)
    right = next((i for i in range(most_right) if words[start + i] != words[start + length + i]), most_right)
    return max(range(-left, right + 1), key=lambda shift: (words.break_before(start + shift), -abs(shift)))


_Piece = tuple[DifferenceKind, Span, Span]


def _append(found: list[Difference], *pieces: _Piece) -> None:
    """Add what is not empty; an equal run goes on."""
    for kind, first, second in pieces:
        if not first and not second:
            continue
        last = found[-1] if found else None
        if last and last.kind is kind:
            found[-1] = Difference(kind, Span(last.first.start, first.end), Span(last.second.start, second.end))
        else:
            found.append(Difference(kind, first, second))


def _split(first: str, second: str, one: Span, other: Span) -> Iterator[_Piece]:
    """What stands between two pairs of equal words: white space they share, what differs, white space they share."""
    before, after = one.of(first), other.of(second)
    if before == after:
        yield DifferenceKind.EQUAL, one, other
        return
    shortest = min(len(before), len(after))
    lead = next((i for i in range(shortest) if before[i] != after[i] or not before[i].isspace()), shortest)
    left = shortest - lead
    tail = next((i for i in range(left) if before[-1 - i] != after[-1 - i] or not before[-1 - i].isspace()), left)
    yield DifferenceKind.EQUAL, Span(one.start, one.start + lead), Span(other.start, other.start + lead)
    inner = Span(one.start + lead, one.end - tail), Span(other.start + lead, other.end - tail)
    yield kind_of(*inner), *inner
    yield DifferenceKind.EQUAL, Span(inner[0].end, one.end), Span(inner[1].end, other.end)


def kind_of(first: Span, second: Span) -> DifferenceKind:
    """What two runs that differ are to one another; one of them may be empty."""
    if not first:
        return DifferenceKind.ADDED
    return DifferenceKind.REPLACED if second else DifferenceKind.MISSING


def align(first: Sequence[str], second: Sequence[str]) -> list[Block]:
    """What two sequences have in common, in order: as much as can be, where they are not too long to tell.

    Of long ones, what stands once in both divides them first.
    """
    found: list[Block] = []
    waiting = [(Span(0, len(first)), Span(0, len(second)))]
    while waiting:
        one, other = waiting.pop()
        if len(one) * len(other) <= _MOST_PAIRS:
            found += _common(first, second, one, other)
        else:
            blocks = _anchors(first, second, one, other)
            found += blocks
            waiting += _between(blocks, one, other)
    return sorted(found, key=lambda block: block.first)


def _common(first: Sequence[str], second: Sequence[str], one: Span, other: Span) -> list[Block]:
    from rapidfuzz.distance import Indel

    return [
        Block(one.start + code.src_start, other.start + code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(first[one.start : one.end], second[other.start : other.end])
        if code.tag == "equal"
    ]


def _anchors(first: Sequence[str], second: Sequence[str], one: Span, other: Span) -> list[Block]:
    """The beginning and end that are common, and of what stands once in both as much as is in one order in both."""
    shortest = min(len(one), len(other))
    lead = next((i for i in range(shortest) if first[one.start + i] != second[other.start + i]), shortest)
    left = shortest - lead
    tail = next((i for i in range(left) if first[one.end - 1 - i] != second[other.end - 1 - i]), left)
    ends = [Block(one.start, other.start, lead), Block(one.end - tail, other.end - tail, tail)]
    here = _once(first, range(one.start + lead, one.end - tail))
    there = _once(second, range(other.start + lead, other.end - tail))
    chain = _ascending([(here[word], there[word]) for word in here if word in there])
    return [ends[0], *(Block(i, j, 1) for i, j in chain), ends[1]]


def _between(blocks: Sequence[Block], one: Span, other: Span) -> Iterator[tuple[Span, Span]]:
    """What lies between the blocks; nothing if they are only empty ones: what is too long is then all different."""
    if not any(block.length for block in blocks):
        return
    for before, after in pairwise([Block(one.start, other.start, 0), *blocks, Block(one.end, other.end, 0)]):
        left, right = Span(before.first + before.length, after.first), Span(before.second + before.length, after.second)
        if left and right:
            yield left, right


def _once(sequence: Sequence[str], places: range) -> dict[str, int]:
    counts = Counter(sequence[place] for place in places)
    return {sequence[place]: place for place in places if counts[sequence[place]] == 1}


def _ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of these pairs, which are in the order of their first numbers, whose second numbers rise too."""
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(lowest, second)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [second]
        ends[length : length + 1] = [number]
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else None
    while at is not None:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]
