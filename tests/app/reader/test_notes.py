"""A note is set as Markdown, and whatever was typed can be read."""

from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.reader.notes import Emphasis, TypedLine, beginning, typed_lines

STRONG, ITALIC, CODE, QUIET, NONE = (*(Emphasis.STRONG, Emphasis.ITALIC, Emphasis.CODE, Emphasis.QUIET, Emphasis.NONE),)


def lines(note: str) -> list[TypedLine]:
    return list(typed_lines(note))


def texts(note: str) -> list[str]:
    return ["".join(text for text, _ in line.pieces) for line in typed_lines(note)]


def test_emphasis_is_set() -> None:
    (line,) = lines("Same as the **agency**, *not* ***once***, says `fax`.")
    assert line.pieces == (
        *(("Same as the ", NONE), ("agency", STRONG), (", ", NONE), ("not", ITALIC), (" ", NONE)),
        *(("once", STRONG | ITALIC), (", says ", NONE), ("fax", CODE), (".", NONE)),
    )
    assert lines("# The log\nwas kept")[0].pieces == (("The log", STRONG),)


def test_every_line_stays_a_line_and_a_paragraph_stands_apart() -> None:
    for note in ("One\nTwo\n\n  Three", "One\nTwo*\n\n  Three"):
        assert [text.rstrip("*") for text in texts(note)] == ["One", "Two", "Three"]
        assert [line.is_apart for line in lines(note)][1:] == [False, True]
    assert texts("A line\n---\n    moved in\n[a]: b") == ["A line", "---", "moved in", "[a]: b"]


def test_lists_have_marks_and_quotations_are_within() -> None:
    found = lines("- one\n  more\n  1. inner\n- two\n\n> said\n> > before")
    assert [(line.mark, line.lists, line.quotes) for line in found] == [
        *(("•", 1, 0), ("", 1, 0), ("1.", 2, 0), ("•", 1, 0), ("", 0, 1), ("", 0, 2)),
    ]
    assert [line.mark for line in lines("7) seven\n8) eight")] == ["7)", "8)"]


def test_things_to_do_are_boxes_wherever_they_stand() -> None:
    found = lines("[ ] call the ministry @2026-12-01\n- [x] ask **again**\n- [ ] \n\nno [ ] box")
    assert [line.is_done for line in found] == [False, True, False, None]
    assert found[0].pieces[:2] == (("call the ministry ", NONE), ("@2026-12-01", QUIET))
    assert [line.mark for line in found] == ["", "", "", ""]


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("see [the log](https://a.example/ş%20x)", "see the log (https://a.example/ş%20x)"),
        ('see [it](https://a.example "All of it")', "see it (https://a.example All of it)"),
        ("<https://a.example/x>", "https://a.example/x"),
        ("<tip@a.example>", "tip@a.example"),
        ("![the page](https://a.example/x.png)", "the page (https://a.example/x.png)"),
        ("![x](file:///etc/passwd)", "![x](file:///etc/passwd)"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        (r"[x](\\\\host\\share)", r"x (\\host\share)"),
        ('<img src="//host/x"><script>x</script>', '<img src="//host/x"><script>x</script>'),
        ("<!-- kept -->", "<!-- kept -->"),
    ],
)
def test_addresses_and_html_are_nothing_but_text(note: str, shown: str) -> None:
    assert texts(note) == [shown]


def test_how_it_begins_is_said_without_signs() -> None:
    assert beginning("- [ ] **Call** the ministry\nnow") == "Call the ministry"
    assert beginning("") == ""


@given(st.text("ab1x \n*_-#>[]()!`<:/.+~\"'", max_size=60))
@example("```python\nx")
@example("1)")
@example("1) - x\n2)\n   3. 4.")
@example("1. a\n\n   b\n2) [x](x 'x')")
def test_nothing_that_was_typed_is_lost(note: str) -> None:
    shown = "".join(
        line.mark + ("x" if line.is_done else "") + "".join(text for text, _ in line.pieces)
        for line in typed_lines(note)
    )
    assert Counter(filter(str.isalnum, note)) - Counter(filter(str.isalnum, shown)) == Counter()
