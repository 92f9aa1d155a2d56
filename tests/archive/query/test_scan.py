"""What Whoosh would silently accept is refused, with the place; a query still being typed is completed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.query.scan import DEEPEST, LONGEST, scan


@pytest.mark.parametrize(
    ("query", "position"),
    [
        ('gaza "last chance', 5),
        ("(gaza", 1),
        ("(gaza OR", 6),
        ("gaza (rafah (", 12),
        ("gaza)", 4),
        ("gaza ]", 5),
        ("gaza }", 5),
        ("published:[2024-06", 10),
        ("[gaza]", 0),
        ("gaza AND", 5),
        ("AND gaza", 0),
        ("gaza OR OR rafah", 8),
        ("(gaza OR) rafah", 6),
        ("gaza NOT", 5),
        ("gaza AND NOT", 9),
        ("NOT NOT gaza", 4),
        ("gaza () rafah", 5),
        ('gaza ""', 5),
        ("title:", 0),
        ("gaza title: truce", 5),
        ("headline:truce", 0),
        ("see http://example.org", 4),
        ("gaza ^2", 5),
        ("gaza^", 4),
        ("gaza^x", 4),
        ("~gaza", 0),
        ("blinkn~3", 6),
        ("bl*nkn~1", 6),
        ('"red line"~0', 10),
        ("title:-truce", 6),
        ("gaza title:-(truce)", 11),
        ("title:NOT truce", 6),
        ("title:OR truce", 6),
        ("gaza - truce", 5),
        ("gaza -", 5),
        ("--truce", 0),
        ('"red line"-truce', 10),
        ("!gaza", 0),
        ("rafah !(gaza)", 6),
        ('!"red line"', 0),
        ("!title:gaza", 0),
        ("gaza || rafah", 5),
        ("gaza||rafah", 4),
        ("gaza && rafah", 5),
        ("16:title:gaza", 3),
        ("title:body:gaza", 0),
        ("published:1987-03-01 TO 1987-03-02", 21),
        ('before:"1 March 1987" to "2 March 1987"', 22),
        ('gaza "caf\udce9"', 9),
        ("x" * LONGEST + "y", LONGEST),
        ("(" * (DEEPEST + 1) + "x" + ")" * (DEEPEST + 1), DEEPEST),
    ],
)
def test_what_cannot_be_understood_is_refused_at_its_place(query: str, position: int) -> None:
    with pytest.raises(QueryError) as refused:
        scan(query)
    assert refused.value.position == position


@pytest.mark.parametrize(
    "query",
    [
        "ceasefire AND (gaza OR rafah)",
        '"red line"~3',
        "nego* colo?r blinkn~ blinkn~1^2",
        "published:[2024-06 TO 2024-08] published:{2024 TO}",
        'after:"last month"',
        "published:2024-06-01T08:30",
        "a and or not b",
        "at 12:30 the boys' team",
        "'two words' don't",
        "Stop! AT&T well-known – gaza | rafah ( ! )",
        'title:"NOT" title:(-truce gaza) title:not "a || b - c !d"',
        "gaza TO rafah published:1987 TOM",
        "(" * DEEPEST + "x" + ")" * DEEPEST,
        "x" * LONGEST,
        "",
    ],
)
def test_what_is_right_stays_as_it_is(query: str) -> None:
    assert scan(query) == query


def test_curly_quotes_and_capital_field_names_are_put_straight_in_place() -> None:
    assert scan("Title:“last chance” ‘x’") == "title:\"last chance\" 'x'"


@pytest.mark.parametrize(
    ("query", "advice"),
    [
        ("title:-truce", "-title:"),
        ("title:NOT truce", "NOT title:"),
        ("gaza - truce", "gaza -truce"),
        ("!gaza", "write NOT"),
        ("gaza || rafah", "write OR"),
        ("gaza && rafah", "write AND"),
        ("published:1987-03-01 TO 1987-03-02", "brackets"),
        ('"gaza truce"~0', "phrase takes a distance of 1 to 999 words"),
        ('"gaza truce"~1000', "phrase takes a distance of 1 to 999 words"),
        ('"gaza truce"~', "phrase takes a distance of 1 to 999 words"),
        ("caf\udce9", "damaged"),
    ],
)
def test_a_refusal_says_what_to_write_instead(query: str, advice: str) -> None:
    with pytest.raises(QueryError) as refused:
        scan(query)
    assert advice in str(refused.value)


@pytest.mark.parametrize(
    ("query", "last"),
    [
        ("ceasefire AND (gaza", "gaza"),
        ("(speaker:keceli (gaza~1 ", "gaza~1"),
        ('(gaza "red line"', '"red line"'),
        ("((gaza OR rafah) AND (truce)", "(truce)"),
        (f"(gaza {'x' * 100}", "x" * 40 + "…"),
    ],
)
def test_a_missing_bracket_is_missed_after_what_would_be_the_last_in_it(query: str, last: str) -> None:
    with pytest.raises(QueryError) as refused:
        scan(query)
    assert str(refused.value) == f"Missing bracket after {last}"
    assert query.startswith(last.removesuffix("…"), refused.value.position)


def test_an_unknown_field_is_met_with_the_one_probably_meant() -> None:
    with pytest.raises(QueryError, match="Did you mean speaker:"):
        scan("speeker:netanyahu")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ('gaza "last cha', 'gaza "last cha"'),
        ("ceasefire (gaza OR rafah", "ceasefire (gaza OR rafah)"),
        ("gaza AND", "gaza"),
        ("gaza AND (", "gaza"),
        ("gaza AND NOT", "gaza"),
        ("gaza title:", "gaza"),
        ('gaza title:"', "gaza"),
        ("published:[2024-0", ""),
        ("gaza published:[2024 TO", "gaza"),
        ("gaza)", "gaza"),
        ("gaza -", "gaza"),
        ("gaza !raf", "gaza"),
        ("gaza title:-", "gaza"),
        ("gaza title:-tru rafah", "gaza rafah"),
        ("published:1987 TO 19", "published:1987 19"),
        ("NOT]OR", ""),
        ("NOT]gaza", "NOT gaza"),
        ("1]title:gaza", "1 title:gaza"),
        ('"', ""),
    ],
)
def test_a_query_being_typed_is_completed(typed: str, read: str) -> None:
    written = scan(typed, draft=True)
    assert " ".join(written.replace(" )", ")").split()) == read


_QUERIES = st.text(alphabet="ab \"“()[]{}^~*?:-!|&'ANDORTtitle0123", max_size=40)


@given(_QUERIES)
def test_what_was_completed_is_a_query(typed: str) -> None:
    try:
        written = scan(typed, draft=True)
    except QueryError:
        return
    assert scan(written) == written


@given(_QUERIES, st.booleans())
def test_nothing_but_a_query_error_is_raised_and_positions_stay(query: str, draft: bool) -> None:
    position, written = _scanned(query, draft)
    assert 0 <= position <= len(query)
    assert len(written) >= len(query)
    assert all(w in (c, " ", '"', "'", c.lower()) for w, c in zip(written, query, strict=False))


def _scanned(query: str, draft: bool) -> tuple[int, str]:
    try:
        return 0, scan(query, draft=draft)
    except QueryError as error:
        return error.position, query
