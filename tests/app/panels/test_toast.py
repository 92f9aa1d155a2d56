"""What is told goes by itself and can be acted on; of several sentences each can be read, and none undoes another."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.panels import toast as module
from app.panels.toast import MOST, Toast, Toasts
from app.theme import Look


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 600)
    widget.show()
    return widget


@pytest.fixture
def toasts(look: Look, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Toasts:
    monkeypatch.setattr(module, "SHOWN_MILLISECONDS", 150)
    monkeypatch.setattr(module, "LONGER_MILLISECONDS", 0)
    return Toasts(look, window)


def shown(window: QWidget) -> list[Toast]:
    """From the top."""
    return sorted((one for one in window.findChildren(Toast) if one.isVisible()), key=lambda one: one.y())


def undo_of(toast: Toast) -> QToolButton:
    button = toast.findChild(QToolButton)
    assert button is not None
    return button


def test_it_stands_in_the_middle_of_the_bottom_and_goes(toasts: Toasts, window: QWidget, qtbot: QtBot) -> None:
    toasts.tell("The date was set.")
    (toast,) = shown(window)
    assert abs(toast.geometry().center().x() - 500) <= 1
    assert 500 < toast.geometry().bottom() < 600
    window.resize(700, 400)
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.geometry().bottom() < 400
    assert toast.accessibleName() == "The date was set."
    qtbot.waitUntil(lambda: not toasts.sentences())
    assert shown(window) == []


def test_all_that_is_told_can_be_read_the_newest_below(toasts: Toasts, window: QWidget) -> None:
    told = ["One", "Two " * 60, "Three"]
    for sentence in told:
        toasts.tell(sentence)
    assert (toasts.sentences(), toasts.sentence()) == (told, "Three")
    above, middle, below = shown(window)
    assert [toast.sentence for toast in (above, middle, below)] == told
    assert above.geometry().bottom() < middle.y() < middle.geometry().bottom() < below.y()
    for number in range(MOST):
        toasts.tell(f"{number}")
    assert toasts.sentences() == [f"{number}" for number in range(MOST)]
    assert all(window.rect().contains(toast.geometry()) for toast in shown(window))


def test_what_is_told_again_is_not_there_twice(toasts: Toasts) -> None:
    for sentence in ("Read-only", "Other", "Read-only"):
        toasts.tell(sentence)
    assert toasts.sentences() == ["Other", "Read-only"]


def test_only_the_newest_gesture_can_be_undone(toasts: Toasts, window: QWidget, qtbot: QtBot) -> None:
    toasts.tell("Marked", undoes="a")
    toasts.tell("Starred", undoes="b")
    toasts.tell("The index is busy.")
    assert [undo_of(toast).isVisible() for toast in shown(window)] == [False, True, False]
    with qtbot.waitSignal(toasts.undo_wanted) as asked:
        qtbot.mouseClick(undo_of(shown(window)[1]), Qt.MouseButton.LeftButton)
    assert (asked.args, toasts.sentences()) == (["b"], ["Marked", "The index is busy."])


def test_what_cannot_be_undone_any_more_loses_its_button(toasts: Toasts, window: QWidget) -> None:
    toasts.tell("Marked", undoes="a")
    toasts.keep_undo("a")
    assert undo_of(shown(window)[0]).isVisible()
    toasts.keep_undo(None)
    assert (toasts.sentence(), undo_of(shown(window)[0]).isVisible()) == ("Marked", False)


def test_each_is_read_out_loud(toasts: Toasts, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.type()))
    toasts.tell("One")
    toasts.tell("Two")
    assert heard == [QAccessible.Event.Alert] * 2
    assert [toast.accessibleName() for toast in shown(window)] == ["One", "Two"]


def test_they_stay_while_a_button_has_the_focus(toasts: Toasts, window: QWidget, qtbot: QtBot) -> None:
    toasts.tell("Marked", undoes="a")
    window.activateWindow()
    undo_of(shown(window)[0]).setFocus()
    qtbot.wait(400)
    assert toasts.sentence() == "Marked"


def test_whoever_types_goes_on_typing(toasts: Toasts, window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    toasts.tell("Marked", undoes="a")
    qtbot.wait(50)
    assert field.hasFocus()


def test_a_long_sentence_is_broken_and_stays_inside(toasts: Toasts, window: QWidget) -> None:
    toasts.tell("Netanyahu appears in other articles. " * 12, undoes="a")
    (toast,) = shown(window)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 60
