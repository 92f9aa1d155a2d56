"""A comparison of two texts names the words that differ, and loses no letter of either."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from archive.model import DifferenceKind
from archive.text.word_diff import align, differences, words

from .texts import bodies

EQUAL, REPLACED, MISSING, ADDED = (
    DifferenceKind.EQUAL,
    DifferenceKind.REPLACED,
    DifferenceKind.MISSING,
    DifferenceKind.ADDED,
)


def changes(first: str, second: str) -> list[tuple[DifferenceKind, str, str]]:
    return [(d.kind, d.first.of(first), d.second.of(second)) for d in differences(first, second) if d.kind != EQUAL]


def test_words_and_signs_are_told_apart_as_a_reader_does() -> None:
    text = "Ankara’da (don't) 1,170.5… 停火 👨\u200d👩\u200d👧 — שָׁלוֹם e\u0301 so\u00adft -- end."
    assert [span.of(text) for span in words(text)] == [
        *("Ankara’da", "(", "don't", ")", "1,170.5", "…", "停", "火", "👨\u200d👩\u200d👧", "—", "שָׁלוֹם", "e\u0301"),
        *("so\u00adft", "--", "end", "."),
    ]


def test_each_kind_of_change_is_named_with_no_more_than_its_words() -> None:
    first = "The envoy said on Monday that talks hold.\nHe left."
    assert changes(first, first.replace("Monday", "Tuesday")) == [(REPLACED, "Monday", "Tuesday")]
    assert changes(first, first.replace("on Monday ", "")) == [(MISSING, "on Monday ", "")]
    assert changes(first, first.replace("talks", "the talks")) == [(ADDED, "", "the ")]
    assert changes(first, first.replace("\n", " ")) == [(REPLACED, "\n", " ")]
    assert changes(first, first + "\nMore came.") == [(ADDED, "", "\nMore came.")]
    assert changes(first, first.replace("\n", "\nMore came.\n")) == [(ADDED, "", "More came.\n")]
    assert changes("A went. B came.", "A went. C saw. B came.") == [(ADDED, "", "C saw. ")]
    assert changes(first, first.replace("hold", "HOLD").replace("envoy", "envoy,")) == [
        (ADDED, "", ","),
        (REPLACED, "hold", "HOLD"),
    ]


def test_equal_and_empty_texts() -> None:
    assert differences("", "") == []
    assert changes("", "New.") == [(ADDED, "", "New.")]
    assert [d.kind for d in differences("Same.", "Same.")] == [EQUAL]


def is_account(first: str, second: str) -> bool:
    """Whether the pieces are both texts, in order, and an equal piece is equal."""
    found = differences(first, second)
    equal = all((d.first.of(first) == d.second.of(second)) == (d.kind is EQUAL) for d in found)
    alternate = all(one.kind != other.kind for one, other in pairwise(found) if one.kind is EQUAL)
    whole = "".join(d.first.of(first) for d in found), "".join(d.second.of(second) for d in found)
    return equal and alternate and whole == (first, second)


@given(bodies, bodies)
def test_the_pieces_are_both_texts(first: str, second: str) -> None:
    assert is_account(first, second)


@given(st.data(), bodies)
def test_the_pieces_are_both_texts_when_one_comes_of_the_other(data: st.DataObject, first: str) -> None:
    start = data.draw(st.integers(0, len(first)))
    end = data.draw(st.integers(start, len(first)))
    assert is_account(first, first[:start] + data.draw(bodies | st.just("")) + first[end:])


@given(st.lists(st.sampled_from("abcde")), st.lists(st.sampled_from("abcde")))
def test_what_is_aligned_is_equal_and_in_order(first: list[str], second: list[str]) -> None:
    ends = (0, 0)
    for block in align(first, second):
        assert ends <= (block.first, block.second)
        assert block.second >= ends[1]
        ends = (block.first + block.length, block.second + block.length)
        assert first[block.first : ends[0]] == second[block.second : ends[1]]


def test_long_texts_are_compared_by_what_stands_once_in_them() -> None:
    rnd = random.Random(1)
    first = [f"word{rnd.randrange(4_000)}" for _ in range(30_000)]
    second = list(first)
    for place in range(100, 30_000, 1_000):
        second[place] = "changed"
    del second[15_000:15_010]
    found = align(first, second)
    assert sum(block.length for block in found) == 30_000 - 30 - 10
    assert all(
        first[block.first : block.first + block.length] == second[block.second : block.second + block.length]
        for block in found
    )
    assert sum(block.length for block in align(["a"] * 20_000, ["b"] * 20_000)) == 0
