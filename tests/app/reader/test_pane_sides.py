"""Beside other panes the margin stands at the outer side of the text; what is painted there is hit there."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.room import PaneSide
from app.reader.view import ReaderView
from app.theme import LIGHT, Look, highlight_colour
from archive.model import Span

BODY = "\n".join(
    f"{number:02}. The ferry sails again, said the harbour office on Monday; the council had asked."
    for number in range(60)
)
COLOURS = ("blue", "green", "orange", "violet", "pink", "teal", "stone")
SIDES = (PaneSide.ALONE, PaneSide.FIRST, PaneSide.INNER, PaneSide.LAST)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.set_window_width(1439)
    made.resize(714, 700)
    made.show()
    return made


def shown(view: ReaderView, *spans: tuple[int, int], names: bool = True) -> ReaderView:
    """Each passage is marked in a colour of its own and has that colour's name."""
    highlights = [
        ReaderHighlight(colour, Span(start, start + length), colour=colour, tags=(colour,) if names else ())
        for colour, (start, length) in zip(COLOURS, spans, strict=False)
    ]
    view.show_article(ReaderArticle(1, "Ferries", BODY, highlights=tuple(highlights)))
    return view


def column(view: ReaderView) -> tuple[int, int]:
    """Where the text begins and ends, from the edge of the pane."""
    page = view.laid_out
    assert page is not None
    bar = view.viewport().mapTo(view, QPoint(0, 0)).x()
    return round(page.left) + bar, round(page.edge) + bar


def painted(view: ReaderView) -> Iterator[tuple[str, int, int]]:
    """Every pixel that has exactly the ink of one of the highlights."""
    inks = {QColor(highlight_colour(name).ink(LIGHT)).rgb(): name for name in COLOURS}
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    width = image.bytesPerLine() // 4
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    for place, pixel in enumerate(pixels):
        if pixel in inks:
            yield inks[pixel], place % width, place // width


@pytest.mark.parametrize(
    ("width", "side", "begins", "ends"),
    [
        (714, PaneSide.FIRST, 140, 688),
        (714, PaneSide.INNER, 140, 688),
        (714, PaneSide.LAST, 26, 574),
        (457, PaneSide.FIRST, 44, 433),
        (457, PaneSide.INNER, 44, 433),
        (457, PaneSide.LAST, 24, 413),
        (900, PaneSide.FIRST, 140, 780),
    ],
)
def test_the_column_keeps_its_distance_from_both_edges_of_the_pane(
    view: ReaderView, width: int, side: PaneSide, begins: int, ends: int
) -> None:
    view.resize(width, 700)
    view.set_side(side)
    shown(view, (0, 40))
    assert column(view) == (begins, ends)


@pytest.mark.parametrize("side", SIDES)
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(passages=st.lists(st.tuples(st.integers(0, 450), st.integers(3, 600)), min_size=1, max_size=7))
def test_brackets_and_names_are_hit_where_they_are_painted_and_never_in_the_text(
    view: ReaderView, side: PaneSide, passages: list[tuple[int, int]]
) -> None:
    view.set_side(side)
    shown(view, *passages)
    begins, ends = column(view)
    bar = view.viewport().mapTo(view, QPoint(0, 0)).x()
    page = view.laid_out
    assert page is not None
    seen = set()
    for name, x, y in painted(view):
        number = view.highlight_at(x + 0.5, y + 0.5)
        assert number is not None, (name, x, y)
        assert page.highlights[number].id == name
        assert not begins <= x + bar < ends, "nothing of the margin is painted over the text"
        assert (x + bar < begins) is (side in (PaneSide.FIRST, PaneSide.INNER))
        seen.add(name)
    drawn = {page.highlights[number].id for number, lane in enumerate(page.margin.lanes) if lane < 3}
    assert drawn <= seen


def test_names_end_at_their_brackets_where_the_margin_is_at_the_left(view: ReaderView) -> None:
    view.set_side(PaneSide.FIRST)
    shown(view, (0, 40), (300, 40))
    begins, _ = column(view)
    bar = view.viewport().mapTo(view, QPoint(0, 0)).x()
    for name in ("blue", "green"):
        columns = [x + bar for found, x, _ in painted(view) if found == name]
        letters = [x for x in columns if x < begins - 16 - 8]
        assert begins - 16 - 14 - 4 <= max(letters) < begins - 16 - 14
        assert max(columns) == begins - 16 + 3, "ticks point to the text"


def test_a_narrow_pane_has_brackets_alone(view: ReaderView) -> None:
    view.resize(457, 700)
    view.set_side(PaneSide.FIRST)
    shown(view, (0, 40))
    begins, _ = column(view)
    bar = view.viewport().mapTo(view, QPoint(0, 0)).x()
    assert {x + bar for _, x, _ in painted(view)} <= set(range(begins - 18, begins - 12))


def test_there_are_no_cards_beside_other_panes(view: ReaderView) -> None:
    view.set_window_width(1560)
    view.resize(1100, 700)
    view.set_side(PaneSide.LAST)
    view.show_article(
        ReaderArticle(1, "Ferries", BODY, highlights=(ReaderHighlight("a", Span(0, 40), tags=("T",), note="Why?"),))
    )
    page = view.laid_out
    assert page is not None
    assert page.margin.mode.name == "NAMES"


def test_another_side_keeps_the_place_and_what_is_selected(view: ReaderView) -> None:
    shown(view, (0, 40))
    view.scroll_to(BODY.index("30. "))
    view.select(Span(BODY.index("31. "), BODY.index("31. ") + 12))
    place, selected = view.position(), view.selection()
    for side in (PaneSide.FIRST, PaneSide.LAST, PaneSide.INNER, PaneSide.ALONE):
        view.set_side(side)
        assert (view.position(), view.selection()) == (place, selected)


def test_a_click_on_a_bracket_at_the_left_opens_its_card(view: ReaderView) -> None:
    view.set_side(PaneSide.FIRST)
    shown(view, (0, 40))
    _, x, y = next(iter(painted(view)))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y + 5))
    assert view.current_highlight() == "blue"
