"""A tint leads from a linked passage to its ribbon: full at the gutter, gone at the text; led to, a passage flashes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.ribbon_shapes import Side
from app.reader.room import PaneSide
from app.reader.ties import Tie
from app.reader.view import ReaderView
from app.theme import LIGHT, Look
from app.theme.colours import link_colour
from archive.model import LinkType, Span

BODY = "\n".join(f"{number:02}. The ferry sails again, said the harbour office on Monday." for number in range(60))
PASSAGE = Span(BODY.index("05. "), BODY.index("06. ") - 1)
TIES = [Tie("h", LinkType.CONTRADICTS)]


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.resize(714, 700)
    made.show()
    made.show_article(ReaderArticle(1, "Ferries", BODY, highlights=(ReaderHighlight("h", PASSAGE),)))
    return made


def row(view: ReaderView) -> tuple[QImage, int]:
    """A picture of the whole pane, and a row of it that goes through the passage."""
    extent = view.extent("h")
    assert extent is not None
    return view.grab().toImage(), round(extent.middle) + view.viewport().y()


def redness(colour: QColor) -> int:
    return colour.red() - colour.blue()


@pytest.mark.parametrize(
    ("pane", "side"),
    [
        (PaneSide.FIRST, Side.RIGHT),
        (PaneSide.INNER, Side.LEFT),
        (PaneSide.INNER, Side.RIGHT),
        (PaneSide.LAST, Side.LEFT),
    ],
)
def test_the_tint_grows_from_the_text_to_the_gutter(view: ReaderView, pane: PaneSide, side: Side) -> None:
    view.set_side(pane)
    plain, y = row(view)
    view.show_ties(side, TIES)
    tinted, _ = row(view)
    page = view.laid_out
    assert page is not None
    left, edge = (round(x) + view.viewport().x() for x in (page.left, page.edge))
    assert [plain.pixel(x, y) for x in range(left - 4, edge + 4)] == [
        tinted.pixel(x, y) for x in range(left - 4, edge + 4)
    ]
    way = range(left - 5, -1, -1) if side is Side.LEFT else range(edge + 5, view.width())
    bar = set(range(view.width() - 8, view.width() - 2)) if pane is PaneSide.INNER else set()
    changed = [x for x in way if plain.pixel(x, y) != tinted.pixel(x, y)]
    assert changed[-1] == way[-1], "up to the gutter, under the scroll bar too"
    shades = [redness(tinted.pixelColor(x, y)) for x in changed if x not in bar]
    assert shades[0] < 8
    full = redness(QColor(link_colour(LinkType.CONTRADICTS).fill(LIGHT)))
    assert abs(shades[-1] - full) <= 4


def test_the_tint_is_as_high_as_the_passage(view: ReaderView) -> None:
    view.set_side(PaneSide.FIRST)
    plain, _ = row(view)
    view.show_ties(Side.RIGHT, TIES)
    tinted, _ = row(view)
    extent = view.extent("h")
    assert extent is not None
    x = view.width() - 2
    rows = [y for y in range(700) if plain.pixel(x, y) != tinted.pixel(x, y)]
    assert abs(rows[0] - extent.top) <= 1
    assert abs(rows[-1] + 1 - extent.bottom) <= 1
    view.show_ties(Side.RIGHT, ())
    assert row(view)[0] == plain


def test_a_pane_that_stands_alone_again_leads_nowhere(view: ReaderView) -> None:
    plain = view.viewport().grab().toImage()
    view.set_side(PaneSide.INNER)
    view.show_ties(Side.LEFT, TIES)
    view.show_ties(Side.RIGHT, TIES)
    assert view.viewport().grab().toImage() != plain
    view.set_side(PaneSide.ALONE)
    assert view.viewport().grab().toImage() == plain


def outlined(view: ReaderView) -> QColor:
    """The pixel at the left of the passage where its outline is."""
    image, y = row(view)
    page = view.laid_out
    assert page is not None
    return image.pixelColor(view.viewport().mapTo(view, QPoint(round(page.left) - 3, 0)).x(), y)


def test_a_flash_fades_and_is_gone(view: ReaderView, qtbot: QtBot) -> None:
    plain = outlined(view)
    view.flash("h")
    begun = outlined(view)
    assert begun.blue() - begun.red() > 60
    qtbot.waitUntil(lambda: 0 < outlined(view).blue() - outlined(view).red() < 60)
    qtbot.waitUntil(lambda: outlined(view) == plain)


def test_where_nothing_is_to_move_the_outline_stands_still(view: ReaderView, qtbot: QtBot) -> None:
    view.setStyleSheet(view.styleSheet() + " QTextBrowser { widget-animation-duration: 0; }")
    plain = outlined(view)
    view.flash("h")
    begun, shades = outlined(view), set()

    def is_gone() -> bool:
        shades.add(outlined(view).rgb())
        return outlined(view) == plain

    qtbot.waitUntil(is_gone)
    assert shades == {begun.rgb(), plain.rgb()}
