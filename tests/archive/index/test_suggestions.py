"""Help while typing, and when nothing was found."""

from archive.index.engine import SearchIndex
from tests.archive.index.library import Names, index_of_texts

NAMES = Names("Benjamin Netanyahu", "Philadelphi")


def _index() -> SearchIndex:
    return index_of_texts(
        "Negotiations in Türkiye about Gaza", "negotiations and negotiators in Türkiye", "Blinken in Cairo"
    )


def test_a_word_is_completed_by_the_most_frequent_first() -> None:
    assert _index().complete("Nego") == [("negotiations", 2), ("negotiators", 1)]
    assert _index().complete("TÜRK", 1) == [("turkiye", 2)]
    assert _index().complete("...") == []


def test_a_misspelt_word_is_put_right_where_it_stands() -> None:
    assert _index().suggest("cairo negotations (turkiey OR gaza)", NAMES) == "cairo negotiations (turkiye OR gaza)"
    assert _index().suggest("lbinken", NAMES) == "blinken"
    assert _index().suggest("title:gzaa", NAMES) == "title:gaza"


def test_a_name_nobody_has_is_replaced_by_the_nearest() -> None:
    assert _index().suggest("speaker:benjmin cairo", NAMES) == 'speaker:"Benjamin Netanyahu" cairo'
    assert _index().suggest('issue:"phildelphi corridor"', NAMES) == 'issue:"Philadelphi"'


def test_what_exists_and_what_has_no_likeness_is_left_alone() -> None:
    assert _index().suggest("gaza speaker:netanyahu", NAMES) is None
    assert _index().suggest("xyzxyz", NAMES) is None
    assert _index().suggest('"last chanse" nego* -gzaa', NAMES) is None
    assert _index().suggest("", NAMES) is None
