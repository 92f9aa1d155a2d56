"""Which names may mean the same: people and places are written in many ways, above all in other scripts than their own.

Only what can be seen in the names is judged: whether two that are alike mean the same, the user has to say.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations, product

from archive.text.folding import fold
from archive.text.slips import Words, near_phrases


class Likeness(StrEnum):
    """What two names have in common."""

    SAME_NAME = "the same name"
    WORD_ORDER = "the same words in another order"
    SPELLING = "nearly the same spelling"
    INITIALS = "initials of the other"
    WITHIN = "a part of the other"


@dataclass(frozen=True, slots=True)
class Alike:
    """Two things, by their keys in the order in which they came, of which a name of one is like one of the other.

    `score` is from 0 to 1, the surest.
    """

    first: str
    second: str
    reason: Likeness
    score: float


_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")
_SMALL = frozenset(
    (
        *("a", "al", "and", "d", "da", "das", "de", "del", "der", "des", "di", "du", "e", "el", "et", "for", "fur"),
        *("i", "la", "le", "les", "of", "the", "to", "und", "van", "ve", "von", "y"),
    )
)
# How one sound is written in several ways when a name comes from another script, the longer ones first.
_SOUNDS = (
    *(("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("dj", "j")),
    *(("q", "k"), ("w", "v"), ("y", "i"), ("j", "i")),
)
_TWICE = re.compile(r"(.)\1+")
_ALMOST = 0.8
_MOST_WHOLES = 5
_SHORTEST_PART = 3
_ACRONYM = range(2, 9)


@dataclass(frozen=True)
class _Name:
    key: str
    words: Words

    @cached_property
    def plain(self) -> str:
        return " ".join(self.words)

    @cached_property
    def sounds(self) -> Words:
        return tuple(map(_sound, self.words))


def alike(names: Iterable[tuple[str, str]]) -> list[Alike]:
    """Pairs of different keys with names that are alike, from pairs of key and name; each pair once, for the best
    reason."""
    known = [_Name(key, words) for key, name in names if (words := tuple(_WORD.findall(fold(name))))]
    order = {key: place for place, key in enumerate(dict.fromkeys(name.key for name in known))}
    best: dict[tuple[str, str], Alike] = {}
    for find in (_same, _reordered, _initials, _acronyms, _within, _misspelt):
        for one, other, reason, score in find(known):
            if one.key != other.key:
                first, second = sorted((one.key, other.key), key=order.__getitem__)
                if (first, second) not in best or best[first, second].score < score:
                    best[first, second] = Alike(first, second, reason, score)
    return sorted(best.values(), key=lambda pair: (-pair.score, order[pair.first], order[pair.second]))


_Found = Iterator[tuple[_Name, _Name, Likeness, float]]


def _same(known: list[_Name]) -> _Found:
    for one, other in _grouped((name.plain, name) for name in known):
        yield one, other, Likeness.SAME_NAME, 1.0


def _reordered(known: list[_Name]) -> _Found:
    several = (name for name in known if len(name.words) > 1)
    for one, other in _grouped((" ".join(sorted(name.words)), name) for name in several):
        yield one, other, Likeness.WORD_ORDER, 0.97


def _initials(known: list[_Name]) -> _Found:
    """“R. T. Erdoğan” and “Recep Tayyip Erdoğan”: as many words, at least one in full, and letters for others."""
    places: dict[tuple[int, int, str], list[_Name]] = defaultdict(list)
    for name in known:
        for place, word in enumerate(name.words):
            if len(word) > 1:
                places[len(name.words), place, word].append(name)
    for short in known:
        if 1 not in map(len, short.words):
            continue
        for place, word in enumerate(short.words):
            for full in places.get((len(short.words), place, word), ()):
                if full.words != short.words and _stands_for(short.words, full.words):
                    yield short, full, Likeness.INITIALS, 0.9


def _stands_for(short: Words, full: Words) -> bool:
    pairs = zip(short, full, strict=True)
    return all(one == other or (1 in (len(one), len(other)) and one[0] == other[0]) for one, other in pairs)


def _acronyms(known: list[_Name]) -> _Found:
    """“IDF” and “Israel Defence Forces”."""
    letters: dict[str, list[_Name]] = defaultdict(list)
    for name in known:
        if len(name.words) > 1:
            large = [word for word in name.words if word not in _SMALL]
            for words in {name.words, tuple(large)}:
                letters["".join(word[0] for word in words)].append(name)
    for short in known:
        if len(short.words) == 1 and len(short.plain) in _ACRONYM:
            for full in letters.get(short.plain, ()):
                yield short, full, Likeness.INITIALS, 0.85


def _within(known: list[_Name]) -> _Found:
    """“Keçeli” and “Öncü Keçeli”; what is a part of very many names tells nothing."""
    having: dict[str, list[_Name]] = defaultdict(list)
    for name in known:
        for word in set(name.words):
            having[word].append(name)
    for short in known:
        words = {word for word in short.words if word not in _SMALL}
        if not words or max(map(len, words)) < _SHORTEST_PART:
            continue
        rarest = having[min(words, key=lambda word: len(having[word]))]
        if len(words) == 1 and len(rarest) > 4 * _MOST_WHOLES:
            continue
        wholes = [name for name in rarest if name.key != short.key and words < set(name.words)]
        count = len({name.key for name in wholes})
        if count <= _MOST_WHOLES:
            for whole in wholes:
                part = len(short.plain) / len(whole.plain)
                yield short, whole, Likeness.WITHIN, (0.5 + 0.35 * part) * (1 - 0.1 * (count - 1))


def _misspelt(known: list[_Name]) -> _Found:
    """By sound, so that “Filadelfi” is “Philadelphi”; each word must be alike: Iran is not Iraq."""
    from rapidfuzz.distance import OSA

    sounding: dict[Words, list[_Name]] = defaultdict(list)
    for name in known:
        sounding[name.sounds].append(name)
    for same in sounding.values():
        for one, other in combinations(same, 2):
            if one.plain != other.plain:
                yield one, other, Likeness.SPELLING, 0.93
    for sound, near in near_phrases(list(sounding)):
        score = OSA.normalized_similarity(" ".join(sound), " ".join(near), score_cutoff=_ALMOST)
        if score:
            for one, other in product(sounding[sound], sounding[near]):
                if _DIGITS.findall(one.plain) == _DIGITS.findall(other.plain):
                    yield one, other, Likeness.SPELLING, 0.92 * score


def _sound(word: str) -> str:
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _TWICE.sub(r"\1", word)


def _grouped(named: Iterable[tuple[str, _Name]]) -> Iterator[tuple[_Name, _Name]]:
    groups: dict[str, list[_Name]] = defaultdict(list)
    for key, name in named:
        groups[key].append(name)
    for group in groups.values():
        yield from combinations(group, 2)
