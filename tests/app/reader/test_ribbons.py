"""A ribbon is drawn in its type's colour, is reached by mouse and keyboard, and says what it joins."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Extent
from app.reader.ribbons import Gutter
from app.theme import Look
from archive.model import LinkType

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


def test_ribbons_follow_when_a_pane_is_scrolled(gutter: Gutter) -> None:
    chosen: list[str] = []
    gutter.chosen.connect(chosen.append)
    gutter.scroll_to(400, 0)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(4, 130))
    assert chosen == ["u"]
