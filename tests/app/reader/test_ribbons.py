"""A ribbon is drawn in its type's colour, is reached by mouse and keyboard, and says what it joins."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Extent, Side, Sight
from app.reader.ribbons import Gutter
from app.theme import LIGHT, Look
from app.theme.colours import link_colour
from archive.model import LinkType
from tests.app.reader.pointing import point_at

NEAR, MIDDLE, LOW = Extent(100, 160), Extent(300, 360), Extent(500, 560)


def joint(id: str, type: LinkType) -> Joint:
    first = End(1, f"{id}1", "Israel was on board", "Haaretz", "3 September 2024")
    return Joint(id, type, type.value, first, End(2, f"{id}2", "Israel had refused"), note="Ask the spokesman")


@pytest.fixture
def gutter(look: Look, qtbot: QtBot) -> Gutter:
    made = Gutter(look)
    qtbot.addWidget(made)
    made.resize(132, 900)
    made.show_joints(
        [joint("c", LinkType.CONTRADICTS), joint("o", LinkType.CORROBORATES), joint("u", LinkType.UPDATES)],
        [(NEAR, NEAR), (MIDDLE, MIDDLE), (LOW, Extent(2000, 2050))],
    )
    return made


def hue_at(gutter: Gutter, x: int, y: int) -> int:
    return QColor(gutter.grab().toImage().pixelColor(x, y)).hue()


def test_ribbons_take_the_colour_of_their_type(gutter: Gutter) -> None:
    assert hue_at(gutter, 10, 130) in {*range(25), *range(345, 360)}
    assert 90 <= hue_at(gutter, 10, 330) <= 150


def test_a_click_on_a_ribbon_chooses_it_and_one_beside_does_not(gutter: Gutter) -> None:
    chosen: list[str] = []
    gutter.chosen.connect(chosen.append)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(20, 330))
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(20, 230))
    assert chosen == ["o"]


def test_the_keyboard_goes_from_ribbon_to_ribbon_by_height(gutter: Gutter) -> None:
    chosen: list[str] = []
    gutter.chosen.connect(chosen.append)
    went = []
    for _ in range(4):
        QTest.keyClick(gutter, Qt.Key.Key_Down)
        went.append(gutter.current)
    QTest.keyClick(gutter, Qt.Key.Key_Return)
    assert went == ["c", "o", "u", "c"]
    assert chosen == ["c"]


def test_the_current_ribbon_says_in_words_what_it_joins(gutter: Gutter) -> None:
    QTest.keyClick(gutter, Qt.Key.Key_Down)
    assert gutter.accessibleDescription().split("\n") == [
        "contradicts",
        "“Israel was on board”, Haaretz, 3 September 2024",
        "“Israel had refused”",
        "Ask the spokesman",
    ]


def test_every_link_is_reached_by_keyboard_even_if_no_end_of_it_is_seen(gutter: Gutter) -> None:
    gutter.scroll_to(-900, -900)
    assert not any(ribbon.is_drawn for ribbon in gutter.ribbons)
    chosen: list[str] = []
    gutter.chosen.connect(chosen.append)
    QTest.keyClick(gutter, Qt.Key.Key_Up)
    QTest.keyClick(gutter, Qt.Key.Key_Return)
    assert chosen == ["u"]


def test_coming_with_the_tab_key_begins_at_the_first_link(gutter: Gutter, qtbot: QtBot) -> None:
    gutter.show()
    gutter.activateWindow()
    qtbot.waitUntil(gutter.hasFocus)
    gutter.clearFocus()
    gutter.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: gutter.current == "c")
    QTest.keyClick(gutter, Qt.Key.Key_Escape)
    assert gutter.current is None


def test_the_count_of_what_is_out_of_sight_is_a_button(gutter: Gutter) -> None:
    wanted: list[tuple[Side, Sight]] = []
    gutter.count_chosen.connect(lambda side, sight: wanted.append((side, sight)))
    below = QPoint(132 - 15, 900 - 12)
    point_at(gutter, below)
    assert gutter.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert gutter.toolTip() == "To the next link below"
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=below)
    gutter.scroll_to(1000, 0)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(15, 12))
    assert wanted == [(Side.RIGHT, Sight.BELOW), (Side.LEFT, Sight.ABOVE)]


def test_in_a_narrow_gutter_all_but_the_ribbon_pointed_at_fade(gutter: Gutter) -> None:
    gutter.resize(72, 900)
    strong = gutter.grab().toImage().pixelColor(6, 130)
    point_at(gutter, QPoint(6, 330))
    assert gutter.current == "o"
    faint, ground = gutter.grab().toImage().pixelColor(6, 130), QColor(LIGHT.gutter)
    assert abs(faint.green() - ground.green()) < abs(strong.green() - ground.green()) / 2


def test_in_the_narrowest_gutter_the_label_lies_over_what_is_beside_it(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 900)
    made = Gutter(look, window)
    made.setGeometry(180, 0, 40, 900)
    made.show_joints([joint("o", LinkType.CORROBORATES)], [(MIDDLE, MIDDLE)])
    window.show()
    alone = window.grab().toImage()
    point_at(made, QPoint(20, 330))
    ink = link_colour(LinkType.CORROBORATES).ink(LIGHT)

    def is_ink(image: QImage, x: int) -> bool:
        return any(image.pixelColor(x, y).name().upper() == ink for y in range(315, 345))

    pointed = window.grab().toImage()
    assert not any(is_ink(alone, x) for x in range(160, 180))
    assert any(is_ink(pointed, x) for x in range(160, 180))
    point_at(made, QPoint(20, 700))
    assert window.grab().toImage() == alone


def test_ribbons_follow_when_a_pane_is_scrolled(gutter: Gutter) -> None:
    chosen: list[str] = []
    gutter.chosen.connect(chosen.append)
    gutter.scroll_to(400, 0)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(4, 130))
    assert chosen == ["u"]
