"""How two passages are linked: asked by letters, read back before it is done, with a note on it."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.panels.link_popover import LinkPopover
from app.theme import Look
from archive.model import LinkType

Key = Qt.Key
_XKB = 8


class Asked:
    """The popover over a window, and what it was answered."""

    def __init__(self, look: Look, bot: QtBot) -> None:
        self.bot, self.window = bot, QWidget()
        self.window.resize(900, 800)
        bot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.popover = LinkPopover(look, self.window)
        self.answers: list[tuple[LinkType, bool, str]] = []
        self.popover.chosen.connect(self._take)
        self.ask()

    def ask(self) -> None:
        self.popover.ask(QRect(100, 100, 200, 30), "It rained", "It was dry")

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget() or self.window, key)

    def said(self) -> str:
        return self.popover.sentence.text()

    def _take(self, type: LinkType, is_turned: bool, note: str) -> None:
        self.answers.append((type, is_turned, note))


@pytest.fixture
def asked(look: Look, qtbot: QtBot) -> Asked:
    return Asked(look, qtbot)


@pytest.mark.parametrize(
    ("key", "type"),
    [
        (Key.Key_C, LinkType.CONTRADICTS),
        (Key.Key_O, LinkType.CORROBORATES),
        (Key.Key_P, LinkType.REPEATS),
        (Key.Key_E, LinkType.SAME_EVENT),
        (Key.Key_Return, LinkType.RELATED),
    ],
)
def test_a_letter_is_enough_where_there_is_no_direction(asked: Asked, key: Qt.Key, type: LinkType) -> None:
    asked.press(key)
    assert asked.answers == [(type, False, "")]
    assert asked.popover.isHidden()


@pytest.mark.parametrize(
    ("key", "type", "reads"),
    [(Key.Key_U, LinkType.UPDATES, "updates"), (Key.Key_S, LinkType.RESPONDS_TO, "responds to")],
)
def test_which_way_it_reads_is_seen_before_it_is_linked(asked: Asked, key: Qt.Key, type: LinkType, reads: str) -> None:
    asked.press(key)
    assert asked.answers == []
    assert asked.said() == f"“It rained” {reads} “It was dry”"
    asked.press(Key.Key_R)
    assert asked.said() == f"“It was dry” {reads} “It rained”"
    assert asked.popover.choices.accessibleDescription() == asked.said()
    asked.press(key)
    assert asked.answers == [(type, True, "")]


def test_what_has_no_direction_is_not_turned_round(asked: Asked) -> None:
    asked.press(Key.Key_U, Key.Key_R, Key.Key_C)
    assert asked.answers == [(LinkType.CONTRADICTS, False, "")]
    asked.ask()
    asked.press(Key.Key_R, Key.Key_Return)
    assert asked.answers[1:] == [(LinkType.RELATED, False, "")]


def test_the_arrows_read_every_type_back(asked: Asked) -> None:
    asked.press(Key.Key_Down)
    assert asked.said() == "“It rained” contradicts “It was dry”"
    asked.press(Key.Key_Up, Key.Key_Up)
    assert asked.said() == "“It rained” and “It was dry” are about the same event"
    asked.press(Key.Key_Return)
    assert asked.answers == [(LinkType.SAME_EVENT, False, "")]


@pytest.mark.parametrize("way", [Key.Key_N, Key.Key_Tab])
@pytest.mark.parametrize("back", [Key.Key_Return, Key.Key_Tab])
def test_a_note_is_written_and_the_types_are_chosen_afterwards(asked: Asked, way: Qt.Key, back: Qt.Key) -> None:
    asked.press(way)
    asked.bot.keyClicks(QApplication.focusWidget(), " couple of reasons ")
    assert asked.answers == []
    asked.press(back, Key.Key_C)
    assert asked.answers == [(LinkType.CONTRADICTS, False, "couple of reasons")]


def test_escape_closes_and_the_note_is_still_there_the_next_time(asked: Asked) -> None:
    asked.press(Key.Key_N)
    asked.bot.keyClicks(QApplication.focusWidget(), "because")
    asked.press(Key.Key_Escape)
    assert asked.popover.isHidden()
    asked.ask()
    asked.press(Key.Key_P)
    assert asked.answers == [(LinkType.REPEATS, False, "because")]
    asked.popover.forget_note()
    asked.ask()
    asked.press(Key.Key_P)
    assert asked.answers[1:] == [(LinkType.REPEATS, False, "")]


def test_the_type_used_last_is_not_assumed(asked: Asked) -> None:
    asked.press(Key.Key_C)
    asked.ask()
    asked.press(Key.Key_Return)
    assert asked.answers[1:] == [(LinkType.RELATED, False, "")]


def test_letters_go_by_their_place_on_a_keyboard_that_has_none(asked: Asked) -> None:
    scan = {"ψ": 46 + _XKB, "θ": 22 + _XKB}  # where C and U are
    for letter in ("θ", "ψ"):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, scan[letter], 0, 0, letter)
            QApplication.sendEvent(asked.popover.choices, event)
        if letter == "θ":
            assert asked.said() == "“It rained” updates “It was dry”"
    assert asked.answers == [(LinkType.CONTRADICTS, False, "")]


def test_the_mouse_chooses_what_it_reads(asked: Asked) -> None:
    rows = asked.popover.choices.findChildren(QWidget)
    row = next(one for one in rows if one.accessibleName() == "updates")
    asked.bot.mouseMove(row)
    asked.bot.waitUntil(lambda: asked.said() == "“It rained” updates “It was dry”")
    asked.bot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.answers == [(LinkType.UPDATES, False, "")]
