"""The tag picker beside a passage, with tags to pick from, and what it wanted."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.tag_matches import PickerTag, TagMatcher
from app.panels.tag_picker import TagPicker
from app.theme import Look
from archive.model import ActorType, TagKind

PASSAGE = QRect(100, 100, 200, 30)
TAGS = (
    PickerTag("k", TagKind.ACTOR, "Öncü Keçeli", ("the spokesman",), type=ActorType.PERSON, count=5, pin=2),
    PickerTag("b", TagKind.ACTOR, "Mara Bell", ("Bell",), type=ActorType.PERSON, count=9),
    PickerTag("c", TagKind.ISSUE, "Ostrel Corridor", count=3),
    PickerTag("w", TagKind.ISSUE, "Warning", path="Flood", count=1),
    PickerTag("v", TagKind.ISSUE, "Warning", path="Storm"),
)


class Picker:
    """`wanted` has what it told, in order: the name of the signal and its values."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.bot, self.window = qtbot, QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.picker = TagPicker(look, self.window)
        self.picker.set_tags(TagMatcher(TAGS), _in_the_text)
        self.wanted: list[tuple[object, ...]] = []
        for name in ("chosen", "create_wanted", "cycled", "removed", "chip_chosen", "pinned", "pin_wanted", "left"):
            getattr(self.picker, name).connect(lambda *values, name=name: self.wanted.append((name, *values)))
        self.picker.open_beside(PASSAGE)

    def type(self, text: str) -> None:
        for letter in text:
            self.bot.keyClick(self.picker.field, letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.picker.field, key, modifiers)

    def offered(self) -> list[str]:
        return [match.tag.id for match in self.picker.matches()]

    def button(self, name: str) -> QAbstractButton:
        """The one of that name, when it is seen."""

        def found() -> list[QAbstractButton]:
            buttons = self.picker.findChildren(QAbstractButton)
            return [one for one in buttons if one.isVisible() and one.accessibleName() == name]

        self.bot.waitUntil(lambda: bool(found()))
        return found()[0]


def _in_the_text(typed: str) -> Sequence[str]:
    """Proper names of the article that begin so."""
    names = ("Anton Brae", "Anton Roe")
    return [name for name in names if typed and name.casefold().startswith(typed.casefold())]


@pytest.fixture
def picker(look: Look, qtbot: QtBot) -> Picker:
    return Picker(look, qtbot)
