"""Ribbons begin and end where their passages are drawn, wherever both panes are scrolled to, however they are set."""

import random
from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.joined_views import JoinedViews
from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Extent
from app.reader.ribbons import Gutter
from app.reader.room import PaneSide
from app.reader.view import ReaderView
from app.theme import LIGHT, Look, highlight_colour
from archive.model import LinkType, Span

ENGLISH = "The ferry of Yalıköy 😀 sails again, said the harbour office on Monday; the council had asked for it."
ARABIC = "قالت هيئة الميناء يوم الاثنين إن العبّارة Yalıköy تبحر من جديد بعد 40,170 راكبا، وكان المجلس قد طلب ذلك."
COLOURS = ("blue", "green", "pink")


class Beside(QWidget):
    """Two articles with three passages each, all joined."""

    def __init__(self, look: Look, gutter: int, positions: int) -> None:
        """Looked at so many times, scrolled at random."""
        super().__init__()
        self.positions = positions
        self.views, self.gutter = (ReaderView(look), ReaderView(look)), Gutter(look)
        self.gutter.setFixedWidth(gutter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.views[0], self.gutter, self.views[1]):
            row.addWidget(part)
        for view, side in zip(self.views, (PaneSide.FIRST, PaneSide.LAST), strict=True):
            view.set_side(side)
        self.joined = JoinedViews(self.views[0], self.gutter, self.views[1])

    def read(self, number: int, line: str, scale: float) -> None:
        body = "\n".join([line] * 60)
        places = (20 * (len(line) + 1) + step for step in (5, 5 * len(line) + 9, 11 * len(line) + 30))
        highlights = tuple(
            ReaderHighlight(f"{number}{colour}", Span(start, start + 150), colour=colour)
            for colour, start in zip(COLOURS, places, strict=True)
        )
        self.views[number].set_setting(640, scale)
        self.views[number].show_article(ReaderArticle(number, "Ferries", body, highlights=highlights))

    def join(self) -> None:
        ends = [(End(0, f"0{colour}", "one"), End(1, f"1{colour}", "other")) for colour in COLOURS]
        types = (LinkType.CONTRADICTS, LinkType.RELATED, LinkType.CORROBORATES)
        self.joined.show_joints(
            [Joint(colour, type, type.value, *end) for colour, type, end in zip(COLOURS, types, ends, strict=True)]
        )


@pytest.fixture(
    params=[(132, 1.0, 1.0, 100), (72, 0.8, 1.4, 30), (132, 1.6, 1.0, 30)], ids=["usual", "narrow", "large"]
)
def beside(request: pytest.FixtureRequest, look: Look, qtbot: QtBot) -> Beside:
    gutter, left, right, positions = request.param
    made = Beside(look, gutter, positions)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    made.read(0, ENGLISH, left)
    made.read(1, ARABIC, right)
    made.join()
    return made


def drawn(view: ReaderView, gutter: Gutter) -> dict[str, Extent]:
    """From the first row of pixels that has the fill of a highlight to the last, as seen from the gutter, by colour."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels, width = array("I", bytes(image.constBits())), image.bytesPerLine() // 4
    down = view.viewport().mapToGlobal(QPoint()).y() - gutter.mapToGlobal(QPoint()).y()
    found = {}
    for colour in COLOURS:
        fill = QColor(highlight_colour(colour).fill(LIGHT)).rgb()
        rows = [y for y in range(image.height()) if fill in pixels[y * width : (y + 1) * width]]
        if rows:
            found[colour] = Extent(rows[0] + down, rows[-1] + 1 + down)
    return found


def ends(beside: Beside) -> Iterator[tuple[Extent, Extent, float]]:
    """Each end that is seen: of the ribbon, and of what is drawn."""
    left, right = (drawn(view, beside.gutter) for view in beside.views)
    height = beside.gutter.height()
    for joint, ribbon in zip(beside.gutter.joints, beside.gutter.ribbons, strict=True):
        if joint.id in left:
            yield ribbon.left, left[joint.id], height
        if joint.id in right:
            yield ribbon.right, right[joint.id], height


def test_ribbons_end_within_two_pixels_of_their_passages(beside: Beside) -> None:
    choose, compared = random.Random(3), 0
    bars = [view.verticalScrollBar() for view in beside.views]
    for view, colour in zip(beside.views, (f"0{COLOURS[1]}", f"1{COLOURS[1]}"), strict=True):
        view.bring_to(colour, 300)
    middles = [bar.value() for bar in bars]
    for _ in range(beside.positions):
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(middle + choose.randint(-700, 700))
        for ribbon, passage, height in ends(beside):
            if ribbon.top > 0:
                assert abs(ribbon.top - passage.top) <= 2
            if ribbon.bottom < height:
                assert abs(ribbon.bottom - passage.bottom) <= 2
            compared += ribbon.top > 0 and ribbon.bottom < height
    assert compared > beside.positions
