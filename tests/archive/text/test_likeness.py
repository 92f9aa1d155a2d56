"""Names that may mean the same are found however they are written, and those that differ where it counts are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.likeness import Likeness, alike

SAME = {
    Likeness.SAME_NAME: [("Al-Sisi", "al sisi"), ("Öncü Keçeli", "oncu kecelı"), ("Straße", "strasse")],
    Likeness.WORD_ORDER: [("Recep Tayyip Erdoğan", "Erdoğan, Recep Tayyip")],
    Likeness.SPELLING: [
        ("Philadelphi", "Filadelfi"),
        ("Netanyahu", "Netanjahu"),
        ("Haniyeh", "Haniyye"),
        ("Qaddafi", "Gaddafi"),
        ("Ministry of Defence", "Ministry of Defense"),
        ("Abdulrahman Wahid", "Abdul Rahman Wahid"),
    ],
    Likeness.INITIALS: [
        ("R. T. Erdoğan", "Recep Tayyip Erdoğan"),
        ("Mara B.", "Mara Bell"),
        ("IDF", "Israel Defense Forces"),
        ("NATO", "North Atlantic Treaty Organisation"),
        ("MOD", "Ministry of Defence"),
    ],
    Likeness.WITHIN: [("Keçeli", "Öncü Keçeli"), ("The Harbour Board", "Harbour Board of Selhan")],
}
DIFFERENT = [
    ("Foreign Ministry of Iran", "Foreign Ministry of Iraq"),
    ("Brigade 101", "Brigade 102"),
    ("Mara Bell", "Anton Roe"),
    ("B. Bell", "Mara Bell"),
    ("The Board", "The Bank"),
    ("a", "A-Team"),
    ("Ali", "Alia"),
    ("", "Mara Bell"),
    ("…", "?"),
]


@pytest.mark.parametrize(
    ("one", "other", "reason"), [(*names, reason) for reason, pairs in SAME.items() for names in pairs]
)
def test_what_may_mean_the_same_is_found_with_the_reason(one: str, other: str, reason: Likeness) -> None:
    [found] = alike([("1", one), ("2", other), ("3", "Somebody else")])
    assert (found.first, found.second, found.reason) == ("1", "2", reason)
    assert 0 < found.score <= 1
    assert alike([("1", other), ("2", one)]) == [found]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_differs_where_it_counts_is_not_alike(one: str, other: str) -> None:
    assert alike([("1", one), ("2", other)]) == []


def test_the_surest_comes_first_and_each_pair_once_for_its_best_reason() -> None:
    names = [("1", "Bell"), ("2", "Mara Bell"), ("1", "Mara Bell"), ("3", "mara BELL"), ("4", "M. Bell")]
    assert [(a.first, a.second, a.reason) for a in alike(names)] == [
        ("1", "2", Likeness.SAME_NAME),
        ("1", "3", Likeness.SAME_NAME),
        ("2", "3", Likeness.SAME_NAME),
        ("1", "4", Likeness.INITIALS),
        ("2", "4", Likeness.INITIALS),
        ("3", "4", Likeness.INITIALS),
    ]


def test_a_part_of_many_names_tells_nothing() -> None:
    many = [
        (str(n), f"Israel {word}") for n, word in enumerate(["Police", "Railways", "Post", "Radio", "Bank", "Ports"])
    ]
    assert alike([("x", "Israel"), *many]) == []
    assert {found.first for found in alike([("x", "Israel"), *many[:2]])} == {"x"}


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.text("abAB. -ßİx1", max_size=12)), max_size=8))
def test_likeness_is_between_two_and_does_not_depend_on_order(names: list[tuple[str, str]]) -> None:
    found = alike(names)
    assert all(pair.first != pair.second for pair in found)
    scores = {(frozenset((pair.first, pair.second)), pair.score) for pair in found}
    assert len(scores) == len(found)
    assert scores == {(frozenset((pair.first, pair.second)), pair.score) for pair in alike(names[::-1])}
