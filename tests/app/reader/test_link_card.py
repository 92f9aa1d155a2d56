"""Whoever rests on a ribbon reads both passages in full, without losing the keyboard or leaving the window."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Extent
from app.reader.ribbons import Gutter
from app.theme import Look
from archive.model import ContradictionStatus, LinkType
from tests.app.reader.pointing import point_at

LONG = "The ferry sails again, said the harbour office on Monday; the council had asked for it. " * 12
JOINT = Joint(
    "c",
    LinkType.CONTRADICTS,
    "contradicts",
    End(1, "a", "Israel was on board", "Haaretz", "3 September 2024"),
    End(2, "b", "رفضت إسرائيل", "An-Nahar", "4 September 2024"),
    status=ContradictionStatus.OPEN,
    note="Ask the spokesman",
)


class Window(QWidget):
    def __init__(self, look: Look, *joints: Joint, height: int = 700) -> None:
        super().__init__()
        self.resize(900, height)
        self.field = QLineEdit(self)
        self.gutter = Gutter(look, self)
        self.gutter.setGeometry(0, 0, 132, height)
        places = [Extent(100 * number + 40, 100 * number + 70) for number in range(len(joints))]
        self.gutter.show_joints(joints, [(place, place) for place in places])


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Window:
    made = Window(look, JOINT, Joint("l", LinkType.RELATED, "related", End(1, "d", LONG), End(2, "e", LONG)))
    qtbot.addWidget(made)
    made.show()
    return made


def test_after_a_rest_it_says_all_that_is_known_of_the_link(window: Window, qtbot: QtBot) -> None:
    point_at(window.gutter, QPoint(10, 55))
    assert window.gutter.card.isHidden(), "not while the pointer only passes"
    qtbot.waitUntil(window.gutter.card.isVisible)
    assert window.gutter.card.lines == (
        "contradicts · open",
        "“Israel was on board”",
        "Haaretz · 3 September 2024",
        "“رفضت إسرائيل”",
        "An-Nahar · 4 September 2024",
        "Ask the spokesman",
    )
    point_at(window.gutter, QPoint(10, 500))
    assert window.gutter.card.isHidden()


def test_it_takes_neither_the_keyboard_nor_the_mouse(window: Window, qtbot: QtBot) -> None:
    window.field.setFocus()
    point_at(window.gutter, QPoint(10, 55))
    qtbot.waitUntil(window.gutter.card.isVisible)
    assert window.focusWidget() is window.field
    assert window.childAt(window.gutter.card.geometry().center()) is not window.gutter.card


def test_the_keyboard_opens_it_too_and_escape_closes_it(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window.gutter, Qt.Key.Key_Down)
    QTest.keyClick(window.gutter, Qt.Key.Key_Down)
    qtbot.waitUntil(window.gutter.card.isVisible)
    assert window.gutter.card.joint is not None
    assert window.gutter.card.joint.id == "l"
    QTest.keyClick(window.gutter, Qt.Key.Key_Escape)
    assert window.gutter.card.isHidden()


def test_it_goes_when_a_pane_is_scrolled(window: Window, qtbot: QtBot) -> None:
    point_at(window.gutter, QPoint(10, 55))
    qtbot.waitUntil(window.gutter.card.isVisible)
    window.gutter.scroll_to(5, 0)
    assert window.gutter.card.isHidden()


@pytest.mark.parametrize("place", [0, 3, 6])
def test_it_stands_inside_the_window_and_not_on_the_pointer(look: Look, qtbot: QtBot, place: int) -> None:
    ends = End(1, "d", LONG, "Haaretz", "2024"), End(2, "e", LONG, "Haaretz", "2024")
    joints = [Joint(str(number), LinkType.RELATED, "related", *ends, note=LONG) for number in range(7)]
    made = Window(look, *joints, height=1100)
    qtbot.addWidget(made)
    made.show()
    at = QPoint(10, 100 * place + 55)
    point_at(made.gutter, at)
    qtbot.waitUntil(made.gutter.card.isVisible)
    assert made.rect().contains(made.gutter.card.geometry())
    assert not made.gutter.card.geometry().contains(at)


def test_everything_on_it_is_painted(window: Window, qtbot: QtBot) -> None:
    """Between the edges of the card no line of text lies over another, and the last one ends above its lower edge."""
    point_at(window.gutter, QPoint(10, 155))
    qtbot.waitUntil(window.gutter.card.isVisible)
    image = window.gutter.card.grab().toImage()
    inked = [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 120 for x in range(20, 340))]
    gaps = sum(after - before > 1 for before, after in pairwise(inked))
    assert gaps >= len(window.gutter.card.lines) - 1
    assert inked[-1] < image.height() - 12
