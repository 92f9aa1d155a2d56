"""A query falls into its conditions, and each can be taken out without a change to the others."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import query as wq

from archive.errors import QueryError
from archive.query.conditions import conditions, without
from archive.query.parser import parse


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("", []),
        ("ceasefire gaza speaker:keceli outlet:haaretz", ["ceasefire", "gaza", "speaker:keceli", "outlet:haaretz"]),
        ('a AND "red line"~3 AND title:(b OR c)^2', ["a", '"red line"~3', "title:(b OR c)^2"]),
        ("a OR b c", ["a OR b", "c"]),
        ("a AND b OR c", ["a AND b OR c"]),
        ("-a NOT outlet:b blinkn~1", ["-a", "NOT outlet:b", "blinkn~1"]),
        ("published:[2024-06 TO 2024-08] naïve😀 x", ["published:[2024-06 TO 2024-08]", "naïve😀", "x"]),
        ("a ANDNOT b  'c d'", ["a ANDNOT b", "'c d'"]),
    ],
)
def test_a_query_falls_into_what_must_be_true_at_once(query: str, texts: list[str]) -> None:
    found = conditions(query)
    assert [one.text for one in found] == texts
    assert [query[one.start : one.end] for one in found] == texts


@pytest.mark.parametrize(
    ("query", "place", "rest"),
    [
        ("a  AND b AND c d", 1, "a AND c d"),
        ("a AND b", 0, "b"),
        ("gaza outlet:haaretz", 1, "gaza"),
        ("a OR b c", 0, "c"),
    ],
)
def test_the_others_stay_as_they_are_written(query: str, place: int, rest: str) -> None:
    assert without(query, place) == rest


def test_an_unfinished_query_is_read_as_far_as_it_goes() -> None:
    query = 'gaza outlet: (truce OR "red li'
    assert [one.text for one in conditions(query, draft=True)] == ["gaza", '(truce OR "red li']
    assert without(query, 0, draft=True) == '(truce OR "red li")'
    assert without(query, 1, draft=True) == "gaza"


_OPERANDS = st.recursive(
    st.sampled_from(["a", "b*", '"c d"', '"e f"~2', "title:g", "h~1", "k^2", "'l m'", "outlet:(n o)", "-p", "NOT q"]),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({' OR '.join(parts)})"),
    max_leaves=4,
)
_JOINS = st.sampled_from([" ", "  ", " AND ", " OR ", " ANDNOT ", " ANDMAYBE ", " REQUIRE "])
_QUERIES = st.lists(st.tuples(_OPERANDS, _JOINS), min_size=1, max_size=6).map(
    lambda pairs: "".join(part + join for part, join in pairs[:-1]) + pairs[-1][0]
)


def _parts(query: str) -> list[str]:
    """What Whoosh's tree has on its highest level, brackets around AND taken off."""

    def parts(tree: object) -> list[str]:
        return [inner for part in tree for inner in parts(part)] if isinstance(tree, wq.And) else [str(tree)]

    return parts(parse(query)) if query else []


@given(_QUERIES)
def test_the_conditions_are_those_of_the_parser(query: str) -> None:
    found = conditions(query)
    assert [part for one in found for part in _parts(one.text)] == _parts(query)
    for place in range(len(found)):
        rest = [part for i, one in enumerate(found) if i != place for part in _parts(one.text)]
        assert _parts(without(query, place)) == rest


@given(_QUERIES)
def test_the_conditions_side_by_side_are_the_same_query(query: str) -> None:
    found = conditions(query)
    assert _parts(" ".join(one.text for one in found)) == _parts(query)
    assert [query[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(_QUERIES)
def test_taking_a_condition_out_leaves_the_words_of_the_others(query: str) -> None:
    found = conditions(query)
    for place in range(len(found)):
        others = [one.text for number, one in enumerate(found) if number != place]
        assert [one.text for one in conditions(without(query, place))] == others


@given(st.text(st.sampled_from("ab \"()~^:-*AND OR[]'")) | _QUERIES.map(lambda query: query + " AND (outlet: "))
def test_any_draft_can_be_taken_apart(query: str) -> None:
    try:
        found = conditions(query, draft=True)
    except QueryError:
        return
    assert all(0 <= one.start < one.end <= len(query) for one in found)
    for place in range(len(found)):
        rest = conditions(without(query, place, draft=True))  # it is no draft any more
        assert len(rest) == len(found) - 1
