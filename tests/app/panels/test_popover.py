"""What opens beside a passage never hides it, keeps its keys to itself, and goes on Escape and on a click elsewhere."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.panels.popover import Popover
from app.theme import Look

WIDTH, HEIGHT = 1000, 700
LEFT = Qt.MouseButton.LeftButton


class Sized(Popover):
    """One with as much in it as a test wants, and a field that has the keyboard."""

    wanted = 120

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, 300)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def height_wanted(self) -> int:
        return self.wanted


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def popover(look: Look, window: QWidget) -> Sized:
    return Sized(look, window)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, WIDTH - 40),
    st.integers(0, HEIGHT - 30),
    st.integers(1, 600),
    st.integers(20, 200),
    st.integers(60, 240),
)
def test_it_stands_in_the_window_and_not_over_its_passage(
    popover: Sized, x: int, y: int, width: int, height: int, wanted: int
) -> None:
    passage = QRect(x, y, min(width, WIDTH - x), min(height, HEIGHT - y))
    popover.wanted = wanted
    popover.open_beside(passage)
    assert QRect(0, 0, WIDTH, HEIGHT).contains(popover.geometry())
    assert not popover.geometry().intersects(passage)


def test_it_stands_below_if_it_can_and_above_if_it_must(popover: Sized) -> None:
    popover.open_beside(QRect(100, 100, 200, 30))
    assert popover.geometry().top() > 130
    popover.open_beside(QRect(100, 600, 200, 30))
    assert popover.geometry().bottom() < 600
    popover.open_beside(QRect(100, 20, 200, 660))
    assert popover.geometry().left() > 300, "a passage as high as the window leaves room beside it"


def test_what_grows_stays_in_sight(popover: Sized) -> None:
    popover.open_beside(QRect(100, 480, 200, 30))
    popover.wanted = 320
    popover.fit()
    assert popover.height() == 320
    assert popover.geometry().bottom() < 480


def test_escape_closes_it_and_says_so_once(popover: Sized, qtbot: QtBot) -> None:
    closed: list[bool] = []
    popover.closed.connect(lambda: closed.append(True))
    popover.open_beside(QRect(100, 100, 50, 20))
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    popover.close_popover()
    assert closed == [True]


def test_a_click_elsewhere_closes_it_and_one_inside_does_not(popover: Sized, window: QWidget, qtbot: QtBot) -> None:
    label = QLabel("text", window)
    label.setGeometry(0, 0, 60, 20)
    label.show()
    popover.open_beside(QRect(100, 100, 50, 20))
    qtbot.mouseClick(popover.field, LEFT)
    assert popover.isVisible()
    qtbot.mouseClick(label, LEFT)
    assert not popover.isVisible()


def test_a_window_of_another_size_closes_it(popover: Sized, window: QWidget, qtbot: QtBot) -> None:
    popover.open_beside(QRect(100, 100, 50, 20))
    window.resize(WIDTH - 200, HEIGHT)
    qtbot.waitUntil(popover.isHidden)


def test_keys_of_the_window_do_nothing_while_it_has_the_keyboard(popover: Sized, window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    for key in ("X", "Ctrl+Z"):
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.activated.connect(lambda key=key: done.append(key))
    popover.open_beside(QRect(100, 100, 50, 20))
    popover.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    popover.setFocus()
    qtbot.keyClick(popover, Qt.Key.Key_X)
    assert done == [], "a letter is for what stands here"
    qtbot.keyClick(popover, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["Ctrl+Z"], "what is held down with Ctrl is for the window"
    popover.close_popover()
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert done == ["Ctrl+Z", "X"]


def test_what_nobody_takes_is_not_handed_to_the_window(popover: Sized, window: QWidget) -> None:
    heard: list[int] = []

    class Listener(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(event.key())

    listener = Listener(window)
    popover.setParent(listener)
    popover.open_beside(QRect(10, 10, 5, 5))
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(popover, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, plain, "m"))
    assert heard == []
