"""A click on a facet edits the query: what is ticked is what the query says, whoever wrote it."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from whoosh import query as wq

from archive.errors import QueryError
from archive.query.edit import (
    DateCondition,
    conditions,
    dates,
    has_condition,
    is_undated,
    with_condition,
    with_dates,
    with_undated,
    without_condition,
    without_dates,
    without_field,
)
from archive.query.parser import parse
from archive.query.scan import scan

PIECES = (
    *(
        "gaza",
        "rafah",
        "'tis",
        "boys' ",
        "“red line”",
        '"a b"~3',
        "nego* ",
        "blinkn~1",
        "gaza^2",
        "lang:tr",
        " NOT ",
        " -",
    ),
    *("outlet:a", 'outlet:"b c"', "outlet:(a OR b)", "(outlet:a OR outlet:b)", "outlet:a OR outlet:b", "outlet:a~1"),
    *(
        "published:2024",
        "NOT has:date",
        "published:[2024 TO 2025-02] ",
        "before:2020",
        "(",
        ")",
        " AND ",
        " OR ",
        " ANDNOT ",
        "title:",
    ),
    *(" -", "NOT has:date ", " ", "  ", " ", " ", " "),
)
QUERIES = st.lists(st.sampled_from(PIECES), max_size=9).map("".join).filter(lambda text: is_understood(text))
VALUES = st.sampled_from(
    (
        "a",
        "b c",
        "Hürriyet Daily News",
        "AND",
        "People's Daily",
        "boys' own",
        'The "Star"',
        "x-y",
        "TO",
        "הארץ",
        "a > b",
    )
)


def is_understood(text: str) -> bool:
    try:
        scan(text)
    except QueryError:
        return False
    return True


def test_a_condition_is_added_behind_what_was_typed() -> None:
    assert with_condition("", "outlet", "Haaretz") == "outlet:Haaretz"
    assert with_condition("gaza  OR  rafah", "outlet", "Daily Star") == 'gaza  OR  rafah outlet:"Daily Star"'
    assert with_condition("gaza", "lang", "en") == "gaza lang:en"


def test_a_second_value_of_a_field_is_an_alternative() -> None:
    two = with_condition("gaza outlet:a truce", "outlet", "b")
    assert two == "gaza (outlet:a OR outlet:b) truce"
    assert with_condition(two, "outlet", "c d") == 'gaza (outlet:a OR outlet:b OR outlet:"c d") truce'
    assert with_condition("outlet:a OR outlet:b x", "outlet", "c") == "outlet:a OR outlet:b OR outlet:c x"
    assert with_condition("outlet:(a OR b)", "outlet", "c d") == 'outlet:(a OR b OR "c d")'


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("outlet:a", ""),
        ("outlet:a gaza", "gaza"),
        ("gaza outlet:a rafah", "gaza rafah"),
        ("gaza AND outlet:a AND rafah", "gaza AND rafah"),
        ("outlet:a AND rafah", "rafah"),
        ("(outlet:a OR outlet:b) gaza", "outlet:b gaza"),
        ("outlet:a OR outlet:b", "outlet:b"),
        ("outlet:(a OR b)", "outlet:(b)"),
        ("(gaza outlet:a) rafah", "(gaza) rafah"),
        ("gaza (outlet:a)", "gaza"),
        ("outlet:A gaza outlet:“a”", "gaza"),
        ("“red line”outlet:a“last chance”", "“red line”“last chance”"),
    ],
)
def test_a_condition_goes_with_the_operators_and_brackets_that_are_idle_without_it(query: str, left: str) -> None:
    assert has_condition(query, "outlet", "a")
    assert without_condition(query, "outlet", "a") == left


@pytest.mark.parametrize(
    "query",
    [
        "gaza OR outlet:a",
        "-outlet:a",
        "NOT (outlet:a b)",
        "gaza ANDNOT outlet:a",
        "outlet:a OR lang:en",
        "outlet:a~1",
        "a",
    ],
)
def test_what_need_not_be_true_of_every_hit_is_no_condition(query: str) -> None:
    assert not conditions(query, "outlet")
    assert without_condition(query, "outlet", "a") == query


def test_a_name_is_the_same_however_it_is_spelled() -> None:
    assert has_condition("actor:“öncü KEÇELI”", "actor", "Öncü Keçeli")
    assert has_condition('outlet:"People s Daily"', "outlet", "People's Daily")
    assert not has_condition("issue:talks", "issue", "Gaza > talks")


def test_an_unfinished_query_is_completed_first_and_one_that_is_not_understood_is_refused() -> None:
    assert with_condition('gaza "last ch', "outlet", "a") == 'gaza "last ch" outlet:a'
    assert with_condition("gaza AND", "outlet", "a") == "gaza outlet:a"
    assert conditions("headline:x outlet:a", "outlet") == ()
    with pytest.raises(QueryError):
        with_condition("headline:x", "outlet", "a")


def test_dates_are_set_replaced_and_removed() -> None:
    summer = with_dates("gaza", "2024-06", "2024-08")
    assert summer == "gaza published:[2024-06 TO 2024-08]"
    assert dates(summer) == (DateCondition("published", "2024-06", "2024-08"),)
    assert with_dates(summer + " rafah", "2024", "2024") == "gaza published:2024 rafah"
    assert with_dates("after:2020 gaza before:2025", "2024", "2025") == "published:[2024 TO 2025] gaza"
    assert without_dates("after:2020 gaza published:{2023 TO} before:2025") == "gaza"
    assert dates("published:{2023 TO} -before:2020") == (DateCondition("published", "2023", ""),)


@pytest.mark.parametrize(
    ("query", "without"),
    [
        ("NOT has:date", ""),
        ("gaza -has:date rafah", "gaza rafah"),
        ("gaza AND NOT Has:DATE", "gaza"),
        ("(gaza -has:date) rafah", "(gaza) rafah"),
        ('-has:"date" -has:date gaza', "gaza"),
    ],
)
def test_what_has_no_date_is_asked_for_and_taken_back(query: str, without: str) -> None:
    assert is_undated(query)
    assert without_dates(query) == without
    assert not is_undated(without)


@pytest.mark.parametrize("query", ["", "has:date", "gaza OR -has:date", "-(has:date gaza)", "-has:note", "headline:x"])
def test_what_may_have_a_date_does_not_ask_for_none(query: str) -> None:
    assert not is_undated(query)


@given(QUERIES)
def test_either_a_time_is_asked_for_or_what_has_none(query: str) -> None:
    undated = with_undated(query)
    assert is_undated(undated)
    assert not dates(undated)
    assert without_dates(undated) == without_dates(query)
    assert not is_undated(with_dates(undated, "2024", "2024"))
    assert conditions(undated, "outlet") == conditions(query, "outlet")


def test_a_field_is_taken_out_with_all_its_values() -> None:
    assert without_field("(outlet:a OR outlet:b) gaza outlet:c speaker:x", "outlet", "speaker") == "gaza"


@given(QUERIES, VALUES)
def test_adding_and_removing_a_condition_gives_the_query_back(query: str, value: str) -> None:
    assume(not has_condition(query, "outlet", value))
    added = with_condition(query, "outlet", value)
    assert has_condition(added, "outlet", value)
    assert without_condition(added, "outlet", value) == query


@given(QUERIES, VALUES)
def test_nothing_else_changes(query: str, value: str) -> None:
    added = with_condition(query, "outlet", value)
    for field in ("lang", "published"):
        assert conditions(added, field) == conditions(query, field)
    assert {*conditions(query, "outlet")} <= {*conditions(added, "outlet")}
    for edited in (added, without_dates(query), without_field(query, "outlet"), with_dates(query, "2024", "2025")):
        scan(edited)


@given(QUERIES)
def test_conditions_are_what_the_parser_requires_of_every_hit(query: str) -> None:
    tree = parse(query)
    assert sorted(conditions(query, "outlet")) == sorted(_required(tree))
    assert not conditions(without_field(query, "outlet"), "outlet")
    assert not dates(without_dates(query))


@given(QUERIES)
def test_what_remains_without_a_condition_is_the_same_query_without_it(query: str) -> None:
    for value in conditions(query, "outlet"):
        left_over = without_condition(query, "outlet", value)
        assert not has_condition(left_over, "outlet", value)
        kept = [other for other in conditions(query, "outlet") if has_condition(left_over, "outlet", other)]
        assert sorted(conditions(left_over, "outlet")) == sorted(kept)


def _required(node: Any) -> list[str]:
    """The values of `outlet:` that Whoosh's tree asks for."""
    if isinstance(node, wq.And):
        return [value for part in node for value in _required(part)]
    if isinstance(node, wq.Or):
        each = [_value(part) for part in node]
        return [value for value in each if value] if all(each) else []
    return [value] if (value := _value(node)) else []


def _value(node: Any) -> str | None:
    if isinstance(node, wq.FuzzyTerm) or getattr(node, "fieldname", None) != "outlet" or node.boost != 1.0:
        return None
    if isinstance(node, wq.Phrase):
        return " ".join(node.words) if node.slop == 1 else None
    return str(node.text)
