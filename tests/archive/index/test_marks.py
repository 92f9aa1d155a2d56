"""Marks are exactly the pieces of a text that match, whatever the text is made of."""

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.index.analysis import tokens
from archive.index.marks import Matcher, marks, matcher_of, snippet
from archive.index.reading import Reader
from archive.query.parser import parse
from tests.archive.index.library import Names, index_of_texts


def matcher(query: str) -> Matcher:
    node = Reader(Names("Benjamin Netanyahu"), date(2024, 8, 14)).read(parse(query))
    assert node is not None
    return matcher_of(node)


def marked(query: str, text: str, *, field: str = "body", language: str | None = None) -> list[str]:
    return [span.of(text) for span in marks(matcher(query), text, field=field, language=language)]


@pytest.mark.parametrize(
    ("query", "text", "pieces"),
    [
        ("gaza", "Gaza, gaza and GAZAN", ["Gaza", "gaza"]),
        ("keceli istanbul", "Öncü Keçeli İstanbul’da", ["Keçeli", "İstanbul"]),
        ("nego*", "😀 Negotiations and negotiators", ["Negotiations", "negotiators"]),
        ("*stan colo?r", "Pakistan colour color", ["Pakistan", "colour"]),
        ("blinkn~1", "Blinken, Blinkens", ["Blinken"]),
        ('"last chance"', "the last chance, last of a chance", ["last chance"]),
        ('"last cha*"', "last chances", ["last chances"]),
        ('"red line"~3', "a red and thin line; a red dot", ["red", "line"]),
        ("U.S.", "the U.S. envoy", ["U.S"]),
        ("40,170", "40,170 killed", ["40,170"]),
        ("gaza NOT rafah", "gaza rafah", ["gaza"]),
        ("gaza ANDMAYBE rafah", "gaza rafah", ["gaza", "rafah"]),
        ("mentions:netanyahu", "Benjamin Netanyahu, Netanyahu", ["Benjamin Netanyahu"]),
        ("title:gaza outlet:rafah", "gaza rafah", []),
        ("*", "gaza", []),
        ("中国", "我爱中国人民", ["中国"]),
        ("中国人", "我爱中国人民", ["中国人"]),
        ("国", "我爱中国人民", ["国"]),
        ("كتاب", "قرأت كِتاب", ["كِتاب"]),
        ("cooperation", "co\u00adoperation", ["co\u00adoperation"]),
        ("cafe", "un cafe\u0301!", ["cafe\u0301"]),
        ("שלום", "אמר שָׁלוֹם", ["שָׁלוֹם"]),
        ("gaza*", "gaza gazans 😀gazan", ["gaza", "gazans", "gazan"]),
    ],
)
def test_the_piece_that_matches_is_marked(query: str, text: str, pieces: list[str]) -> None:
    assert marked(query, text) == pieces


def test_other_forms_are_marked_in_the_language_of_the_article_only() -> None:
    text = "Negotiators were negotiating; the talk of many talks"
    assert marked("negotiate talk", text, language="en") == ["Negotiators", "negotiating", "talk", "talks"]
    assert marked("negotiate talk", text) == ["talk"]
    assert marked('"talk"', text, language="en") == ["talk"]
    assert marked("ışık", "IŞIK ışıklar", language="tr") == ["IŞIK", "ışıklar"]


def test_a_title_shows_what_was_asked_of_titles() -> None:
    assert marked("title:gaza", "Gaza talks", field="title") == ["Gaza"]
    assert marked("body:gaza", "Gaza talks", field="title") == []
    assert marked("note:gaza", "Gaza talks", field="note") == ["Gaza"]


_LETTERS = st.sampled_from("aAbBeE éİıIßşk1😀👩‍👩‍👧\u0301\u00ad\u200b中国人ไทยبكِשָׁ.\n’-")
_TEXTS = st.text(alphabet=_LETTERS, max_size=80)
_QUERIES = st.sampled_from(
    [
        "a",
        "ab*",
        "b?e*",
        "*k",
        "ab~1",
        "abe~2",
        '"a b"',
        '"a b"~3',
        "中",
        "中国",
        "中国人",
        "ไทย",
        "ik",
        "ss",
        "بك",
        "a OR 1 OR e",
    ]
)


@given(_QUERIES, _TEXTS, st.sampled_from([None, "en", "tr"]))
def test_marks_are_in_the_text_in_order_and_apart(query: str, text: str, language: str | None) -> None:
    found = marks(matcher(query), text, language=language)
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(_QUERIES.filter(lambda query: "~3" not in query), _TEXTS)
def test_every_marked_piece_matches_by_itself(query: str, text: str) -> None:
    for span in marks(matcher(query), text):
        assert marks(matcher(query), span.of(text)), span.of(text)


@given(_QUERIES, _TEXTS)
def test_a_text_is_marked_exactly_when_the_index_finds_it(query: str, text: str) -> None:
    page = index_of_texts(text).search(query, Names())
    assert bool(marks(page.matcher, text)) == bool(page.total)


@given(_QUERIES, _TEXTS, st.integers(10, 60))
def test_a_snippet_is_a_piece_of_the_text_with_its_marks(query: str, text: str, width: int) -> None:
    shown, found = snippet(matcher(query), text, width)
    inner = shown.removeprefix("…").removesuffix("…")
    assert inner in text.replace("\n", " ")
    assert len(inner) <= width
    assert all(marks(matcher(query), span.of(shown)) for span in found if "~3" not in query)
    if len(text) <= width:
        assert inner == text.replace("\n", " ")


def test_a_snippet_shows_where_most_of_the_query_is() -> None:
    text = "gaza " + "x " * 300 + "the last chance for gaza is now " + "y " * 300
    shown, found = snippet(matcher("gaza last chance"), text)
    assert [span.of(shown) for span in found] == ["last", "chance", "gaza"]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) <= 202


def test_a_snippet_without_a_mark_is_the_beginning() -> None:
    shown, found = snippet(matcher("nothing"), "First words.\nThen more " + "and more " * 40, 30)
    assert shown.startswith("First words. Then")
    assert found == []


def test_a_long_text_takes_time_in_proportion() -> None:
    def seconds(text: str) -> float:
        began = time.process_time()
        marks(matcher('"gaza gaza gaza"~5 OR gaza OR gaz* OR gaxa~1'), text)
        return time.process_time() - began

    seconds("gaza " * 100)
    assert seconds("gaza " * 40_000) < 40 * max(seconds("gaza " * 4_000), 0.005)


def test_the_words_of_the_index_are_those_of_the_marks() -> None:
    assert tokens("U.S. 40,170") == ["u", "s", "40", "170"]
