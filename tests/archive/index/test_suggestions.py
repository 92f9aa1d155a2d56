"""Help while typing, and when nothing was found."""

import pytest

from archive.index.engine import SearchIndex
from archive.model import TagKind
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
    assert _index().complete("nego\udce9") == _index().complete("nego", 10**12) == _index().complete("nego")
    assert _index().complete("nego", -1) == []


def test_a_misspelt_word_is_put_right_where_it_stands() -> None:
    assert _index().suggest("cairo negotations (turkiey OR gaza)", NAMES) == "cairo negotiations (turkiye OR gaza)"
    assert _index().suggest("lbinken", NAMES) == "blinken"
    assert _index().suggest("title:gzaa", NAMES) == "title:gaza"


def test_a_name_nobody_has_is_replaced_by_the_nearest() -> None:
    assert _index().suggest("speaker:benjmin cairo", NAMES) == 'speaker:"Benjamin Netanyahu" cairo'
    assert _index().suggest('issue:"phildelphi corridor"', NAMES) == 'issue:"Philadelphi"'


@pytest.mark.parametrize(
    ("query", "suggested"),
    [
        *((f"{field}:palm", f"{field}:Palmer") for field in ("actor", "speaker", "via", "about")),
        ("issue:palm", "issue:Palestine"),
        ("mentions:palm", "mentions:Palma"),
        ("story:palm", None),
        ("issue:palmer", "issue:Palestine"),
        ("actor:palmer", None),
    ],
)
def test_a_name_is_suggested_where_one_of_its_kind_is_asked_for(query: str, suggested: str | None) -> None:
    likely = {TagKind.ACTOR: "Palmer", TagKind.ISSUE: "Palestine", None: "Palma"}

    class Known(Names):
        def issues(self, words: str) -> frozenset[str]:
            return frozenset()

        def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
            return likely[kind]

    assert _index().suggest(query, Known("Palmer")) == suggested


def test_what_exists_and_what_has_no_likeness_is_left_alone() -> None:
    assert _index().suggest("gaza speaker:netanyahu", NAMES) is None
    assert _index().suggest("xyzxyz", NAMES) is None
    assert _index().suggest('"last chanse" nego* -gzaa', NAMES) is None
    assert _index().suggest("", NAMES) is None
