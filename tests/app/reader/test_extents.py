"""Where a ribbon is to meet a passage is where the passage is drawn, wherever the reader has scrolled to."""

import random

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.document import LEFT
from app.reader.view import ReaderView
from app.theme import LIGHT, Look, highlight_colour
from archive.model import Span

BODY = "\n".join(
    f"{number:02}. The ferry of Yalıköy 😀 sails again, said the harbour office on Monday; the council had asked "
    "for it since the spring, and the unions had not."
    for number in range(60)
)
PASSAGE = Span(BODY.index("30. "), BODY.index("32. ") - 1)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.resize(714, 900)
    made.show()
    made.show_article(ReaderArticle(1, "Ferries", BODY, highlights=(ReaderHighlight("h", PASSAGE),)))
    return made


def drawn_rows(view: ReaderView) -> list[int]:
    """The rows of pixels that have the fill of an untagged highlight where lines begin."""
    image, fill = view.viewport().grab().toImage(), QColor(highlight_colour(None).fill(LIGHT)).rgb()
    columns = range(LEFT, LEFT + 24)
    return [y for y in range(image.height()) if any(image.pixel(x, y) == fill for x in columns)]


def test_a_passage_is_drawn_where_its_extent_says_at_any_scroll_position(view: ReaderView) -> None:
    view.scroll_to(PASSAGE.start)
    bar, choose = view.verticalScrollBar(), random.Random(7)
    here = bar.value()
    for _ in range(100):
        bar.setValue(here - choose.randint(0, 700))
        extent, rows = view.extent("h"), drawn_rows(view)
        assert extent is not None
        assert rows
        assert abs(extent.top - rows[0]) <= 2
        assert abs(extent.bottom - (rows[-1] + 1)) <= 2


def test_a_passage_out_of_sight_has_its_extent_there(view: ReaderView) -> None:
    view.verticalScrollBar().setValue(0)
    below = view.extent("h")
    assert below is not None
    assert below.top > view.viewport().height()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    above = view.extent("h")
    assert above is not None
    assert above.bottom < 0


def test_another_article_s_passage_has_none(view: ReaderView) -> None:
    assert view.extent("elsewhere") is None
