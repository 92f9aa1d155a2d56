"""What stands before the cursor is told apart as the language reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.query.unfinished import Unfinished, unfinished


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gaza cea|", Unfinished(5, 8, None, "cea")),
        ("gaza| truce", Unfinished(0, 4, None, "gaza")),
        ("ga|za", None),
        ("", None),
        ("gaza |", None),
        ("outlet:|", Unfinished(7, 7, "outlet", "")),
        ("x -Actor:net|", Unfinished(9, 12, "actor", "net")),
        ('(actor:"öncü ke|)', Unfinished(7, 15, "actor", "öncü ke")),
        ("actor:“öncü ke|", Unfinished(6, 14, "actor", "öncü ke")),
        ('actor:"hakan fidan"|', None),
        ('"red li|', None),
        ("nofield:x|", None),
        ("a AND|", None),
        ("-ce|", Unfinished(1, 3, None, "ce")),
        ("well-kno|", Unfinished(0, 8, None, "well-kno")),
    ],
)
def test_what_is_being_typed(query: str, found: Unfinished | None) -> None:
    cursor = query.find("|") if "|" in query else 0
    assert unfinished(query.replace("|", ""), cursor) == found


@given(st.text(st.sampled_from('ab "():-“actor:')), st.integers(0, 40))
def test_what_is_found_ends_at_the_cursor(query: str, cursor: int) -> None:
    cursor = min(cursor, len(query))
    if found := unfinished(query, cursor):
        assert found.end == cursor
        assert query[found.start : cursor].lstrip('"“') == found.text
