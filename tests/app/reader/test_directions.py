"""A text runs the way its first letter does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from app.reader.directions import direction, isolated, lines_with_both

RIGHT, LEFT, EITHER = (
    Qt.LayoutDirection.RightToLeft,
    Qt.LayoutDirection.LeftToRight,
    Qt.LayoutDirection.LayoutDirectionAuto,
)


@pytest.mark.parametrize(
    ("text", "way"),
    [("19.8 فيدان", RIGHT), ('"שלום" Reuters', RIGHT), ("Reuters: قال", LEFT), ("2024", EITHER), ("", EITHER)],
)
def test_the_first_letter_says_which_way(text: str, way: Qt.LayoutDirection) -> None:
    assert direction(text) is way


@given(st.text(st.sampled_from("aק ق1.\n😀𞤀"), max_size=30))
def test_every_line_with_a_letter_from_the_right_is_known(text: str) -> None:
    wanted = [number for number, line in enumerate(text.split("\n")) if set(line) & set("קق𞤀")]
    assert list(lines_with_both(text)) == wanted


def test_what_is_isolated_moves_nothing_beside_it(qapp: object) -> None:
    document = QTextDocument(f"{isolated('أنقرة')}  ·  {isolated('19 Aug 2024')}")
    document.documentLayout().documentSize()
    line = document.begin().layout().lineAt(0)
    text = document.begin().text()
    xs = [line.glyphRuns(text.index(part), 1)[0].positions()[0].x() for part in ("19", "Aug", "2024")]
    assert xs == sorted(xs)
    assert isolated("") == ""
