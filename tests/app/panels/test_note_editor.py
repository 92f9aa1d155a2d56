"""A note is written beside its passage: every pause saves it, closing does, and nothing that was typed is lost."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.panels import note_editor as module
from app.panels.note_editor import NoteEditor
from app.theme import Look

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PASSAGE = QRect(100, 100, 200, 30)


class Desk:
    """The editor in a window, and what it wanted to have stored."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.bot, self.window = qtbot, QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.editor = NoteEditor(look, self.window)
        self.written: list[str] = []
        self.editor.written.connect(self.written.append)

    def open(self, note: str = "", title: str = "Mara Bell said") -> None:
        self.editor.open_note(PASSAGE, note, title)

    def type(self, text: str) -> None:
        self.bot.keyClicks(self.editor.field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.editor.field, key, modifiers)

    def button(self, name: str) -> QToolButton:
        return next(one for one in self.editor.findChildren(QToolButton) if one.accessibleName() == name)


@pytest.fixture
def desk(look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(module, "_PAUSE", 60)
    return Desk(look, qtbot)


def test_one_writes_on_at_once_behind_what_is_there(desk: Desk) -> None:
    desk.open("Ask again.")
    assert desk.editor.field.hasFocus()
    desk.type(" Soon.")
    assert desk.editor.note() == "Ask again. Soon."
    assert not desk.editor.geometry().intersects(PASSAGE)


def test_a_pause_saves_and_what_did_not_change_is_not_saved(desk: Desk) -> None:
    desk.open("Old")
    desk.bot.wait(200)
    assert desk.written == []
    desk.type("er")
    desk.bot.waitUntil(lambda: desk.written == ["Older"])
    desk.press(Key.Key_Escape)
    assert desk.written == ["Older"], "it is stored already"


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, CTRL)]
)
def test_closing_by_key_saves_what_was_typed_last(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    desk.open()
    desk.type("Call her")
    desk.press(key, modifiers)
    assert not desk.editor.isVisible()
    assert desk.written == ["Call her"]


def test_the_button_and_a_click_elsewhere_save_it_too(desk: Desk) -> None:
    desk.open()
    desk.type("One")
    desk.bot.mouseClick(desk.button("Done"), Qt.MouseButton.LeftButton)
    desk.open("One")
    desk.type(", two")
    desk.bot.mouseClick(desk.window, Qt.MouseButton.LeftButton)
    assert not desk.editor.isVisible()
    assert desk.written == ["One", "One, two"]


def test_a_note_that_is_emptied_is_stored_empty(desk: Desk) -> None:
    desk.open("Wrong")
    desk.press(Key.Key_A, CTRL)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Escape)
    assert desk.written == [""]


def test_the_next_note_is_not_mixed_with_the_one_before(desk: Desk) -> None:
    desk.open("First")
    desk.type("!")
    desk.press(Key.Key_Escape)
    desk.open("Second")
    desk.bot.wait(200)
    assert desk.written == ["First!"]
    assert desk.editor.note() == "Second"
    desk.press(Key.Key_Z, CTRL)
    assert desk.editor.note() == "Second", "what is undone here is only what was typed here"


def test_what_could_not_be_stored_is_shown_again_and_saved_when_it_is_left(desk: Desk) -> None:
    desk.open()
    desk.type("Keep me")
    desk.press(Key.Key_Escape)
    desk.editor.reopen()
    assert desk.editor.note() == "Keep me"
    assert desk.editor.field.hasFocus()
    desk.press(Key.Key_Escape)
    assert desk.written == ["Keep me", "Keep me"]


def test_a_line_becomes_something_to_do_and_nothing_to_do_any_more(desk: Desk) -> None:
    desk.open("First\ncall the ministry")
    desk.press(Key.Key_T, CTRL)
    assert desk.editor.note() == "First\n[ ] call the ministry"
    desk.bot.mouseClick(desk.button("To do"), Qt.MouseButton.LeftButton)
    assert desk.editor.note() == "First\ncall the ministry"
    assert desk.editor.field.hasFocus()
    desk.press(Key.Key_T, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert desk.editor.note() == "First\ncall the ministry"


def test_it_grows_with_the_note_and_stays_in_the_window(desk: Desk) -> None:
    desk.open()
    before = desk.editor.height()
    for _ in range(12):
        desk.press(Key.Key_Return)
    assert desk.editor.height() > before
    for _ in range(60):
        desk.press(Key.Key_Return)
    assert desk.window.rect().contains(desk.editor.geometry())
    assert desk.editor.note() == "\n" * 72
