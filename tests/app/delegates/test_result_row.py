"""A row says what it should, in the words and the place it should, whatever the script."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.delegates.result_row import _laid_out, counts_in_words
from app.models.results import ResultsModel
from app.panels.results_list import ResultsList
from app.theme import Look
from app.theme.units import code_points, units
from archive.model import ReadingState, Span
from archive.operations.search import SearchHit

WIDTH = 306


def _hit(title: str = "", snippet: str = "", words: str = "", outlet: str | None = None) -> SearchHit:
    marks = tuple(Span(*match.span()) for match in re.finditer(words, snippet)) if words else ()
    return SearchHit(1, None, title, outlet, None, snippet, marks, 0.0, False, ReadingState.NEW, False, 0, 0)


def _words(hit: SearchHit) -> list[str]:
    return [layout.text() for layout in _laid_out(hit, WIDTH).headline]


def test_counts_are_said_in_words(qapp: QApplication) -> None:
    assert counts_in_words(12, 7) == "12 highlights  ·  7 links"
    assert counts_in_words(1, 1) == "1 highlight  ·  1 link"
    assert counts_in_words(0, 0) == "No highlights"
    assert counts_in_words(1_200, 0) == "1,200 highlights"


def test_a_long_headline_takes_two_lines_and_no_more(look: Look) -> None:
    assert len(_words(_hit("Short"))) == 1
    first, second = _words(_hit("Mediators carry a bridging text from Doha to Cairo 😀 as the gaps narrow " * 3))
    assert first.startswith("Mediators")
    assert second.endswith("…")
    for layout in _laid_out(_hit("Wordwithoutanyspace" * 20), WIDTH).headline:
        assert layout.lineAt(0).naturalTextWidth() <= WIDTH + 1


@pytest.mark.parametrize(
    ("snippet", "words", "count"),
    [
        ("a ceasefire in Gaza", "ceasefire|Gaza", 2),
        ("😀 " * 30 + "and then the ceasefire came 😀", "ceasefire", 1),
        ("the border " * 15 + "and the ceasefire", "ceasefire", 1),
        ("قال الوزير إن وقف إطلاق النار ممكن", "إطلاق", 1),
        ("nothing to see", "", 0),
    ],
)
def test_the_first_mark_is_in_sight_and_outlined(look: Look, snippet: str, words: str, count: int) -> None:
    shape = _laid_out(_hit(snippet=snippet, words=words), WIDTH)
    assert len(shape.outlines) == count
    row = QRectF(0, 60, 18 + WIDTH + 4, 20)
    assert all(row.contains(outline) for outline in shape.outlines)


def test_headlines_that_run_to_the_left_stand_on_the_right(look: Look) -> None:
    shape = _laid_out(_hit("משרד החוץ: אין עסקה"), WIDTH)
    assert shape.headline[0].lineAt(0).naturalTextRect().right() > WIDTH - 2


def test_a_long_name_of_an_outlet_leaves_room_for_the_date(look: Look) -> None:
    shape = _laid_out(_hit(outlet="A very long name of an outlet " * 4), WIDTH)
    assert "…" in shape.meta
    assert shape.date == "No date – set"


def test_what_is_cut_is_told_in_full(look: Look) -> None:
    title, outlet = "Mediators carry a bridging text from Doha to Cairo " * 3, "A very long name of an outlet " * 4
    assert _laid_out(_hit("Short", outlet="Wire"), WIDTH).tip == ""
    assert _laid_out(_hit("And so on…", outlet="Wire"), WIDTH).tip == ""
    assert _laid_out(_hit(title, outlet="Wire"), WIDTH).tip == title
    assert _laid_out(_hit(title, outlet=outlet), WIDTH).tip == f"{title}\n{outlet}"


def test_the_pointer_on_a_row_asks_for_it(look: Look, qtbot: QtBot) -> None:
    model = ResultsModel()
    rows = ResultsList(look, model)
    qtbot.addWidget(rows)
    rows.resize(340, 400)
    model.show(2, [_hit("Short"), _hit("A headline that is much too long for its row " * 3)])
    rows.show()
    for row, told in ((1, "A headline"), (0, "")):
        place = rows.visualRect(model.index(row)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, rows.viewport().mapToGlobal(place))
        QApplication.sendEvent(rows.viewport(), event)
        qtbot.waitUntil(lambda told=told: QToolTip.text()[:10] == told)


@given(st.text(max_size=60), st.text(max_size=60), st.data())
def test_any_text_can_be_laid_out(qapp: QApplication, title: str, snippet: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(snippet)), max_size=4, unique=True)))
    marks = tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
    hit = SearchHit(1, None, title, None, None, snippet, marks, 0.0, False, ReadingState.NEW, False, 0, 0)
    assert len(_laid_out(hit, 120).headline) <= 2


@given(st.text(), st.data())
def test_code_points_and_utf_16_units_are_told_apart(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    assert code_points(text, units(text, position)) == position
