"""Single keys act while nothing is being typed, and by their place on keyboards that are not Latin."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.actions.keys import SingleKeys, letter_at


class Typed(QWidget):
    """A window with everything that can have the focus, and a list of the actions that were done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.actions_ = Actions(self)
        for action in self.actions_.all().values():
            action.triggered.connect(self._note)
        self.addActions(list(self.actions_.all().values()))
        self.line, self.text, self.reader, self.button = QLineEdit(), QPlainTextEdit(), QTextEdit(), QPushButton("x")
        self.reader.setReadOnly(True)
        self.pressed = 0
        self.button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        for widget in (self.line, self.text, self.reader, self.button):
            column.addWidget(widget)
        SingleKeys(self.actions_, self)

    def _note(self) -> None:
        self.done.append(self.sender().objectName())

    def _press(self) -> None:
        self.pressed += 1


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Typed]:
    made = Typed()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_in_the_reader_a_letter_acts(window: Typed, qtbot: QtBot) -> None:
    window.reader.setFocus()
    for key in "jm*":
        qtbot.keyClick(window.reader, key)
    qtbot.keyClick(window.reader, Qt.Key.Key_Space)
    assert window.done == ["article.next_highlight", "article.read", "article.star", "article.page"]


def test_where_text_is_typed_it_becomes_text(window: Typed, qtbot: QtBot) -> None:
    window.line.setFocus()
    qtbot.keyClicks(window.line, "jim x?*")
    window.text.setFocus()
    qtbot.keyClicks(window.text, "jim x?*")
    assert (window.line.text(), window.text.toPlainText()) == ("jim x?*", "jim x?*")
    assert window.done == []


def test_space_presses_the_button_that_has_the_focus(window: Typed, qtbot: QtBot) -> None:
    window.button.setFocus()
    qtbot.keyClick(window.button, Qt.Key.Key_Space)
    assert (window.pressed, window.done) == (1, [])


def press(widget: QWidget, text: str, key: int, place: int, *, held: Qt.KeyboardModifier | None = None) -> None:
    """A key of a keyboard that is not Latin: what it writes, and where it is."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held or Qt.KeyboardModifier.NoModifier, place, 0, 0, text)
    QApplication.sendEvent(widget, event)


def test_there_shift_makes_another_key_of_it(window: Typed) -> None:
    window.reader.setFocus()
    place = next(code for code in range(100) if letter_at(code) == "G")
    press(window.reader, "γ", 0x393, place)
    press(window.reader, "Γ", 0x393, place, held=Qt.KeyboardModifier.ShiftModifier)
    assert window.done == ["mark.follow", "mark.follow_back"]
    press(window.reader, "Ξ", 0x39E, place + 2, held=Qt.KeyboardModifier.ShiftModifier)
    assert window.done == ["mark.follow", "mark.follow_back"]


def test_on_a_keyboard_that_is_not_latin_the_place_counts(window: Typed) -> None:
    place = next(code for code in range(200) if letter_at(code) == "J")
    window.reader.setFocus()
    press(window.reader, "ξ", 0x39E, place)
    assert window.done == ["article.next_highlight"]
    window.line.setFocus()
    press(window.line, "ξ", 0x39E, place)
    assert window.done == ["article.next_highlight"]
    assert window.line.text() == "ξ"


def test_an_action_that_cannot_be_done_is_not_done_by_place(window: Typed) -> None:
    window.actions_["article.next_highlight"].setEnabled(False)
    window.reader.setFocus()
    press(window.reader, "ξ", 0x39E, next(code for code in range(200) if letter_at(code) == "J"))
    assert window.done == []


def test_the_rows_of_the_keyboard_are_where_they_are() -> None:
    assert [letter_at(code, "linux") for code in (24, 38, 44, 52, 53, 9)] == ["Q", "A", "J", "Z", "X", ""]
    assert letter_at(36, "win32") == "J"
