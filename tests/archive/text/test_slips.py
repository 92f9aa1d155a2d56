"""What is found without comparing every two is what comparing every two finds."""

from collections.abc import Callable, Iterable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.slips import Words, are_near, near_phrases, near_words

ROOTS = ("ali", "iran", "haniye", "netaniahu", "abdulrahman", "filadelfi", "internationalisation")


def changed(draw: st.DrawFn, word: str) -> str:
    """The word after some slips of the pen."""
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(word)))
        before, after, letter = word[:place], word[place:], draw(st.sampled_from("anb"))
        word = draw(
            st.sampled_from(
                (
                    before + letter + after,
                    before + after[1:],
                    before + letter + after[1:],
                    before + after[1::-1] + after[2:],
                )
            )
        )
    return word or "a"


@st.composite
def some_words(draw: st.DrawFn) -> str:
    return changed(draw, draw(st.sampled_from(ROOTS)))


@st.composite
def some_phrases(draw: st.DrawFn) -> Words:
    """Words, of which two may have been written as one, or one as two."""
    phrase = draw(st.lists(some_words(), min_size=1, max_size=3))
    if len(phrase) > 1 and draw(st.booleans()):
        phrase[:2] = ["".join(phrase[:2])]
    elif len(phrase[0]) > 5 and draw(st.booleans()):
        phrase[:1] = [phrase[0][:5], phrase[0][5:]]
    return tuple(phrase)


def every(some: Iterable[Words], holds: Callable[[Words, Words], bool]) -> set[frozenset[Words]]:
    return {frozenset(pair) for pair in combinations(some, 2) if holds(*pair)}


def are_alike(one: Words, other: Words) -> bool:
    if len(one) == len(other):
        return all(map(are_near, one, other))
    return are_near("".join(one), "".join(other))


@given(st.lists(some_words(), max_size=25, unique=True))
def test_words_are_near_those_that_comparing_finds_and_themselves(words: list[str]) -> None:
    found = near_words(words)
    assert {word: sorted(near) for word, near in found.items()} == {
        word: sorted(other for other in words if other == word or are_near(word, other)) for word in words
    }


@given(st.lists(some_phrases(), max_size=20, unique=True))
def test_phrases_are_near_those_that_comparing_finds_each_pair_once(phrases: list[Words]) -> None:
    found = [frozenset(pair) for pair in near_phrases(phrases)]
    assert len(found) == len(set(found))
    assert set(found) == every(phrases, are_alike)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("iran", "iraq", False),
        ("iraki", "irak", True),
        ("haniye", "hainye", True),
        ("haniye", "hainy", False),
        ("netaniahu", "netaniauh", True),
        ("filadelfia", "filadefli", True),
        ("abdulrahman", "abdulraman", True),
        ("abdulrahman", "abdlrmn", False),
        ("filadelf", "fiiladelff", True),
        ("filadelf", "filadel", True),
        ("filade", "filadelfi", False),
    ],
)
def test_longer_words_may_have_more_slips(one: str, other: str, near: bool) -> None:
    assert are_near(one, other) is are_near(other, one) is near
    assert (other in near_words([one, other])[one]) is near
