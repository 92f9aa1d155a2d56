"""Where a text comes nearest to a passage that does not stand in it as given, and how the two differ, word by word.

Words are lined up whatever their capitals and accents, and then compared with them, so that "truce" for "Truce" is one
word replaced. What is called near shares most of its words with the passage, in their order.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Literal

from archive.model import DifferenceKind, Span
from archive.text.characters import SENTENCE_ENDS
from archive.text.folding import fold
from archive.text.passages import Passage
from archive.text.word_diff import Block, align, kind_of, words
from archive.text.wording import ELLIPSIS, has_dash, has_division, is_division, wording

# Below this share, of letters and of words alike, two passages merely share words.
_FLOOR = 0.65
_FLOOR_OF_WORDS = 0.6
# What other capitals and accents everywhere take from the likeness.
_EXACTNESS = 0.1


@dataclass(frozen=True, slots=True)
class WordDifference:
    """A run of words in the passage as given and as found, either perhaps empty."""

    kind: DifferenceKind
    given: str
    found: str


@dataclass(frozen=True, slots=True)
class Near:
    """The place in the text that is nearest, how like the passage it is, from 0 to 1, and all of both, compared."""

    span: Span
    likeness: float
    differences: tuple[WordDifference, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word or sign: `key` is what has to be equal, `folded` what has to be alike."""

    span: Span
    key: str
    folded: str

    @property
    def is_sign(self) -> bool:
        return not any(map(str.isalnum, self.key))


def nearest_place(body: str, wanted: Passage) -> Near | None:
    """The place of `body` most like the passage, in whole words, or None if there is none a person would call like it.

    The parts of an elided passage are looked for in their order. Takes time linear in the text for a short passage.
    """
    raw = _words(body)
    found: list[tuple[str, Near | None]] = []
    start = 0
    for part in wanted.parts:
        text = wanted.given.span(part).of(wanted.given.text)
        own = _words_given(text)
        theirs = _undivided(body, raw, {word.folded for word in own})
        own = _undivided(text, own, {word.folded for word in raw})
        place = _nearest(body, [word for word in theirs if word.span.start >= start], text, own)
        found.append((text, place))
        start = place.span.end if place else start
    return _joined(body, found)


def _joined(body: str, found: Sequence[tuple[str, Near | None]]) -> Near | None:
    """The parts of a passage as one; a part that is not there was added."""
    differences: list[WordDifference] = []
    spans: list[Span] = []
    for text, place in found:
        if place is None:
            differences.append(WordDifference(DifferenceKind.ADDED, text, ""))
            continue
        if spans:
            left_out = body[spans[-1].end : place.span.start].strip()
            is_there = wording(left_out).letters == ELLIPSIS
            kind = DifferenceKind.EQUAL if is_there else DifferenceKind.LEFT_OUT
            differences.append(WordDifference(kind, ELLIPSIS, left_out))
        differences += place.differences
        spans.append(place.span)
    likeness = sum(place.likeness * len(text) for text, place in found if place) / sum(len(text) for text, _ in found)
    if likeness < _FLOOR:
        return None
    return Near(Span(spans[0].start, spans[-1].end), likeness, tuple(differences))


def _words(text: str) -> list[_Word]:
    keyed = ((span, *_keys(span.of(text))) for span in words(text))
    return [_Word(span, key, folded) for span, key, folded in keyed if key]


@lru_cache(16)
def _words_given(text: str) -> Sequence[_Word]:
    """As `_words`, once for all the bodies a passage is compared with."""
    return _words(text)


@lru_cache(65_536)
def _keys(word: str) -> tuple[str, str]:
    key = wording(word).letters or "-" * has_dash(word)
    return key, fold(key)


def _undivided(text: str, found: Sequence[_Word], others: set[str]) -> Sequence[_Word]:
    """The words of `text` with those put together that a line end divides.

    A hyphen there may be the word's own: what the other text has decides, and otherwise it is taken for a division.
    """
    if not has_division(text):
        return found
    whole: list[_Word] = []
    for word in found:
        after_dash = len(whole) > 1 and whole[-1].key == "-"
        before = whole[-2 if after_dash else -1] if whole else None
        if before and _is_divided(text, before, word) and _is_one(before.folded, word.folded, others):
            del whole[-2 if after_dash else -1 :]
            word = _Word(Span(before.span.start, word.span.end), before.key + word.key, before.folded + word.folded)
        whole.append(word)
    return whole


def _is_divided(text: str, word: _Word, after: _Word) -> bool:
    end = word.span.end - (text[word.span.end - 1] == "\u00ad")
    return not word.is_sign and not after.is_sign and is_division(text[end : after.span.start])


def _is_one(first: str, second: str, others: set[str]) -> bool:
    return first + second in others or not {first, second} <= others


def _nearest(body: str, theirs: Sequence[_Word], text: str, own: Sequence[_Word]) -> Near | None:
    """The place of the words `own` of `text` among the words `theirs` of `body`."""
    around = _window(theirs, own)
    theirs = theirs[around.start : around.end]
    here, there = [word.folded for word in theirs], [word.folded for word in own]
    blocks = _compact(align(here, there), here, there)
    alike = sum(not own[block.second + i].is_sign for block in blocks for i in range(block.length))
    if not blocks or alike < _FLOOR_OF_WORDS * sum(not word.is_sign for word in own):
        return None
    first, last = blocks[0], blocks[-1]
    before = _beside(body, theirs[first.first :: -1], own[: first.second][::-1])
    end = last.first + last.length
    after = _beside(body, theirs[end - 1 :], own[last.second + last.length :])
    found = Span(first.first - before, end + after)
    passage = theirs[found.start : found.end]
    likeness = _likeness(passage, own)
    if likeness < _FLOOR:
        return None
    shifted = [Block(block.first - found.start, block.second, block.length) for block in blocks]
    differences = tuple(_compared(body, passage, text, own, shifted))
    return Near(Span(passage[0].span.start, passage[-1].span.end), likeness, differences)


def _window(theirs: Sequence[_Word], own: Sequence[_Word]) -> Span:
    """As many words as the passage has, and some around, where most of its words are, rare ones above all."""
    counts = Counter(word.folded for word in theirs)
    wanted = {word.folded for word in own if not word.is_sign}
    sums = [0.0, *accumulate(counts[w.folded] ** -0.5 if w.folded in wanted else 0.0 for w in theirs)]
    size = len(own)
    start = max(range(max(1, len(theirs) - size + 1)), key=lambda i: sums[min(i + size, len(theirs))] - sums[i])
    slack = size // 4 + 4
    return Span(max(0, start - slack), min(len(theirs), start + size + slack))


def _compact(blocks: list[Block], here: Sequence[str], there: Sequence[str]) -> list[Block]:
    """The blocks without stray words at either end, and such words taken from where they stand nearest."""
    for _ in range(2):
        blocks = _compact_beginning(blocks, here, there)
        here, there = here[::-1], there[::-1]
        blocks = [Block(len(here) - b.first - b.length, len(there) - b.second - b.length, b.length) for b in blocks]
        blocks.reverse()
    return blocks


def _compact_beginning(blocks: list[Block], here: Sequence[str], there: Sequence[str]) -> list[Block]:
    while len(blocks) > 1:
        first, second = blocks[:2]
        run = there[first.second : first.second + first.length]
        nearest = next(
            (i for i in range(second.first - first.length, first.first, -1) if here[i : i + first.length] == run),
            first.first,
        )
        blocks = [Block(nearest, first.second, first.length), *blocks[1:]]
        stray = second.first - nearest - first.length
        if stray <= second.second - first.second - first.length + 2 * first.length + 2:
            break
        blocks = blocks[1:]
    return blocks


def _beside(body: str, theirs: Iterable[_Word], own: Iterable[_Word]) -> int:
    """How many words beside those that match stand in the place of what was given, up to the end of the sentence.

    `theirs` begins with the outermost word that matches; both go outwards from there.
    """
    outwards = iter(theirs)
    last = next(outwards)
    count = 0
    for their, ours in zip(outwards, own, strict=False):
        between = body[min(last.span.end, their.span.end) : max(last.span.start, their.span.start)]
        if "\n" in between or (their.key in SENTENCE_ENDS and not ours.is_sign):
            break
        last, count = their, count + 1
    return count


def _likeness(passage: Sequence[_Word], own: Sequence[_Word]) -> float:
    from rapidfuzz import fuzz

    def ratio(name: Literal["key", "folded"]) -> float:
        return fuzz.ratio(*(" ".join(getattr(word, name) for word in found) for found in (passage, own))) / 100

    return (1 - _EXACTNESS) * ratio("folded") + _EXACTNESS * ratio("key")


def _compared(
    body: str, passage: Sequence[_Word], text: str, own: Sequence[_Word], blocks: Sequence[Block]
) -> Iterable[WordDifference]:
    runs: list[tuple[DifferenceKind, Span, Span]] = []
    i = j = 0
    for block in [*blocks, Block(len(passage), len(own), 0)]:
        if (i, j) != (block.first, block.second):
            here, there = Span(i, block.first), Span(j, block.second)
            runs.append((kind_of(here, there), here, there))
        i, j = block.first, block.second
        for _ in range(block.length):
            is_equal = passage[i].key == own[j].key
            here, there = Span(i, i + 1), Span(j, j + 1)
            if is_equal and runs and runs[-1][0] is DifferenceKind.EQUAL:
                _, before, given_before = runs.pop()
                here, there = Span(before.start, here.end), Span(given_before.start, there.end)
            runs.append((DifferenceKind.EQUAL if is_equal else DifferenceKind.REPLACED, here, there))
            i, j = i + 1, j + 1
    for kind, here, there in runs:
        yield WordDifference(kind, _slice(text, own, there), _slice(body, passage, here))


def _slice(text: str, found: Sequence[_Word], run: Span) -> str:
    return text[found[run.start].span.start : found[run.end - 1].span.end] if run else ""
