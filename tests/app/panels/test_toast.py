"""A toast says one thing at a time, goes by itself, and can be acted on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.panels import toast as module
from app.panels.toast import Toast
from app.theme import Look


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 600)
    widget.show()
    return widget


@pytest.fixture
def toast(look: Look, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Toast:
    monkeypatch.setattr(module, "SHOWN_MILLISECONDS", 150)
    return Toast(look, window)


def test_it_stands_in_the_middle_of_the_bottom_and_goes(toast: Toast, window: QWidget, qtbot: QtBot) -> None:
    toast.tell("The date was set.")
    assert abs(toast.geometry().center().x() - 500) <= 1
    assert 500 < toast.geometry().bottom() < 600
    window.resize(700, 400)
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.geometry().bottom() < 400
    assert toast.accessibleName() == "The date was set."
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_next_sentence_takes_the_place_of_the_last(toast: Toast) -> None:
    toast.tell("One", undoable=True)
    toast.tell("Two")
    assert toast.sentence() == "Two"
    assert not toast.findChild(QToolButton).isVisible()


def test_undo_is_asked_for_once_and_closes_it(toast: Toast, qtbot: QtBot) -> None:
    toast.tell("Marked", undoable=True)
    with qtbot.waitSignal(toast.undo_wanted):
        qtbot.mouseClick(toast.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert toast.sentence() == ""


def test_it_stays_while_its_button_has_the_focus(toast: Toast, window: QWidget, qtbot: QtBot) -> None:
    toast.tell("Marked", undoable=True)
    window.activateWindow()
    toast.findChild(QToolButton).setFocus()
    qtbot.wait(400)
    assert toast.isVisible()


def test_a_long_sentence_is_broken_and_stays_inside(toast: Toast, window: QWidget) -> None:
    toast.tell("Netanyahu appears in other articles. " * 12, undoable=True)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 60
