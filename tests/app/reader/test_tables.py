"""The cells of a table stand below one another, and its text is the archive's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock

from app.reader.article import ReaderArticle
from app.reader.document import ArticleDocument
from app.reader.tables import CELLS, gaps
from app.reader.typesetting import Setting
from app.theme import LIGHT, Look, Style, font
from app.theme.units import units
from archive.model import BlockKind, BlockStyle

ROW = BlockStyle(BlockKind.TABLE_ROW, 0)
GAUGES = "Gauge | Thursday, 23.00 | Friday\nDoruvan, upper | 0.09 below contact | 0.31\nSelhan 😀 | 1.10 m | 6.40 m"


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The families of the program."""


def laid_out(body: str, *lines: int, column: int = 640) -> list[list[int]]:
    """Where the signs between the cells of these lines stand, in pixels."""
    article = ReaderArticle(1, "T", body, dict.fromkeys(lines, ROW))
    document = ArticleDocument(article, LIGHT, Setting(column=column))
    document.documentLayout().documentSize()
    return [_signs(document.findBlockByNumber(2 + line)) for line in lines]


def _signs(row: QTextBlock) -> list[int]:
    line = row.layout().lineAt(0)
    places = [units(row.text(), place) for place, letter in enumerate(row.text()) if letter == "|"]
    found = [line.cursorToX(place) for place in places]
    return [round(x[0] if isinstance(x, tuple) else x) for x in found]


def test_the_cells_of_a_column_stand_below_one_another() -> None:
    first, *others = laid_out(GAUGES, 0, 1, 2)
    assert len(first) == 2
    assert others == [first, first]


def test_two_tables_have_columns_of_their_own() -> None:
    upper, _, _, short, long = laid_out(f"{GAUGES}\nBetween the two.\na | b\nlonger | b", 0, 1, 2, 4, 5)
    assert short == long
    assert short[0] < upper[0]


def test_a_table_that_is_too_wide_stays_as_close_as_it_is() -> None:
    first, second, _ = laid_out(GAUGES, 0, 1, 2, column=200)
    assert first != second


@given(st.lists(st.lists(st.text("ab |", max_size=4), min_size=1, max_size=4).map(CELLS.join), max_size=4))
def test_every_row_has_a_gap_for_each_of_its_signs(texts: list[str]) -> None:
    found = gaps(texts, font(Style.BUTTON), 640)
    assert [len(room) for room in found] == [text.count(CELLS) for text in texts]
    assert all(pixels >= 0 for room in found for pixels in room)
