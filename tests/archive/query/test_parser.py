"""The tree keeps the words as typed, and their places."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.query.parser import parse


def _terms(tree: object) -> list[tuple[str | None, str, int, int]]:
    return [(leaf.fieldname, leaf.text, leaf.startchar, leaf.endchar) for leaf in tree.leaves()]  # type: ignore[attr-defined]


def test_words_are_joined_by_and_and_keep_their_places() -> None:
    query = "Ceasefire title:TRUCE nego* blinkn~1"
    for _, text, start, end in _terms(parse(query)):
        assert query[start:end].startswith(text)


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("a AND b OR c", "((None:a AND None:b) OR None:c)"),
        ("a b OR c", "(None:a AND (None:b OR None:c))"),
        ("a NOT b", "(None:a AND NOT None:b)"),
        ("a -b", "(None:a AND NOT None:b)"),
        ("-b", "NOT None:b"),
        ("a ANDNOT b", "(None:a ANDNOT None:b)"),
        ("a ANDMAYBE b", "(None:a ANDMAYBE None:b)"),
        ("a REQUIRE b", "(None:a REQUIRE None:b)"),
        ("title:(a OR b)", "(title:a OR title:b)"),
        ("-title:a", "NOT title:a"),
        ("well-known a", "(None:well-known AND None:a)"),
        ("a -b*", "(None:a AND NOT None:b*)"),
        ("-?b title:(-*)", "(NOT None:?b AND NOT title:*)"),
        ("a or b and not c", "(None:a AND None:or AND None:b AND None:and AND None:not AND None:c)"),
    ],
)
def test_operators_bind_as_in_whoosh(query: str, tree: str) -> None:
    assert str(parse(query).normalize()) == tree


def test_a_range_ends_at_the_word_to_not_at_its_letters() -> None:
    leaf = next(iter(parse('published:["1 October 2024" TO "2 october 2024"]').leaves()))
    assert (leaf.start, leaf.end) == ('"1 October 2024"', '"2 october 2024"')


@pytest.mark.parametrize(
    "query", ["a ANDNOT " * 200 + "b", "a ANDMAYBE " * 150 + "b", "NOT a " * 300, "(a OR " * 64 + "b" + ")" * 64]
)
def test_long_chains_do_not_take_for_ever(query: str) -> None:
    began = time.process_time()
    parse(query)
    assert time.process_time() - began < 2


@given(st.text(alphabet="ab \"()[]{}^~*?:-!|&'ANDORTtitle0123", max_size=40), st.booleans())
def test_every_text_is_parsed_or_refused(query: str, draft: bool) -> None:
    try:
        parse(query, draft=draft)
    except QueryError:
        assert not draft or ":" in query
