"""Words that are the same but for slips of the pen, found among thousands without comparing every two of them.

Two words that differ by one slip are the same when a letter is left out of each: so what is left of each word is
looked up. Of long words, and of phrases, too much could be left out: those that are about as long are compared.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

Words = tuple[str, ...]

_LONG = 10
_MOST = 2


def are_near(one: str, other: str) -> bool:
    """Whether two words are the same but for slips: a letter more, less, or another, or two that changed places."""
    from rapidfuzz.distance import OSA

    return bool(OSA.distance(one, other) <= _slips(max(len(one), len(other))))


def near_words(words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """For each word those that are near it, and itself."""
    found: dict[str, list[str]] = {word: [word] for word in words}
    for one, other in {*_short_pairs(found), *_long_pairs(found)}:
        if are_near(one, other):
            found[one].append(other)
            found[other].append(one)
    return found


def near_phrases(phrases: Sequence[Words]) -> Iterator[tuple[Words, Words]]:
    """The pairs of different phrases whose words are near one by one; of phrases that have not as many words, those
    that are near when they are written as one word. Each pair comes once."""
    yield from _word_by_word(phrases)
    yield from _written_together(phrases)


def _slips(length: int) -> int:
    """How many slips of the pen a word of that length may have and still be the same."""
    return 0 if length < 5 else 1 if length < _LONG else _MOST


def _short_pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs that share what is left without one letter at most: among them all that differ by one slip."""
    left: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) < _LONG:
            for rest in {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}:
                left[rest].append(word)
    for sharing in left.values():
        yield from combinations(sharing, 2)


def _long_pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    some = sorted((word for word in words if len(word) >= _LONG - _MOST), key=len)
    for number, word in enumerate(some):
        if len(word) >= _LONG:
            for place in _within_slips(word, some[:number]):
                yield some[place], word


def _word_by_word(phrases: Sequence[Words]) -> Iterator[tuple[Words, Words]]:
    near = near_words({word for phrase in phrases for word in phrase})
    having: dict[tuple[int, int, str], list[int]] = defaultdict(list)
    for number, phrase in enumerate(phrases):
        for place, word in enumerate(phrase):
            having[len(phrase), place, word].append(number)

    def sharing(place: int, phrase: Words) -> list[list[int]]:
        """The phrases of as many words that have a near word there, the earlier first for each of these words."""
        return [having[key] for word in near[phrase[place]] if (key := (len(phrase), place, word)) in having]

    for number, phrase in enumerate(phrases):
        fewest = min((sharing(place, phrase) for place in range(len(phrase))), key=lambda some: sum(map(len, some)))
        for some in fewest:
            for later in some[bisect_right(some, number) :]:
                if all(other in near[word] for word, other in zip(phrase, phrases[later], strict=True)):
                    yield phrase, phrases[later]


def _written_together(phrases: Sequence[Words]) -> Iterator[tuple[Words, Words]]:
    by_count: dict[int, list[Words]] = defaultdict(list)
    for phrase in sorted(phrases, key=lambda words: len("".join(words))):
        by_count[len(phrase)].append(phrase)
    for few, many in combinations(by_count.values(), 2):
        texts = ["".join(phrase) for phrase in many]
        for phrase in few:
            text = "".join(phrase)
            for place in _within_slips(text, texts):
                if are_near(text, texts[place]):
                    yield phrase, many[place]


def _within_slips(text: str, others: Sequence[str]) -> Iterator[int]:
    """Where, among others in the order of their lengths, those are that differ by as many slips as there may be."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    first, last = bisect_left(others, len(text) - _MOST, key=len), bisect_right(others, len(text) + _MOST, key=len)
    for _, _, place in process.extract(text, others[first:last], scorer=OSA.distance, score_cutoff=_MOST, limit=None):
        yield first + place
