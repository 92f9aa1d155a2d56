"""Help tells the whole way with the names and the keys that the actions have, and leaves none of the work out."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.actions.catalogue import CATALOGUE, Menu
from app.dialogs.keys import KeysDialog
from app.dialogs.way_chapters import CHAPTERS
from app.dialogs.whole_way import WholeWay
from app.models.link_words import LETTERS
from app.theme import DARK, LIGHT, Look, Theme
from archive.model import LinkType

NAMED = sorted({name for chapter in CHAPTERS for text in chapter.paragraphs for name in re.findall(r"\{(.*?)\}", text)})
TAUGHT = Menu.ARTICLE, Menu.MARK, Menu.BESIDE


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    return Actions()


@pytest.fixture
def way(qtbot: QtBot, look: Look, actions: Actions) -> WholeWay:
    made = WholeWay(look, actions)
    qtbot.addWidget(made)
    return made


def native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def told(way: WholeWay) -> list[str]:
    """The chapters as they are shown, in order; spaces that hold words together are spaces."""
    texts = []
    for row in range(way.contents.count()):
        way.contents.setCurrentRow(row)
        texts.append(" ".join(way.text().split()))
    return texts


@pytest.mark.parametrize("name", NAMED)
def test_what_is_named_is_there(name: str, actions: Actions) -> None:
    links = {link.value for link in LinkType if link in LETTERS}
    assert name in actions.all() or name in links or native(name), "no action, no type of links with a letter, no key"


def test_every_action_is_told_by_its_own_name_and_key(way: WholeWay, actions: Actions) -> None:
    for chapter, text in zip(CHAPTERS, told(way), strict=True):
        for id in re.findall(r"\{([a-z]+\.[a-z_0-9]+)\}", " ".join(chapter.paragraphs)):
            action = actions[id]
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert f"{action.text().rstrip('…')} {key}".strip() in text
        assert "{" not in text
        assert "`" not in text


def test_a_key_that_was_changed_is_told_as_it_is_now(qtbot: QtBot, look: Look, actions: Actions) -> None:
    actions["mark.tag"].setShortcut(QKeySequence("Ctrl+Alt+Y"))
    way = WholeWay(look, actions)
    qtbot.addWidget(way)
    assert any(f"Tag {native('Ctrl+Alt+Y')} says who speaks" in text for text in told(way))


def test_nothing_that_is_done_with_articles_is_left_out(qtbot: QtBot, look: Look, actions: Actions) -> None:
    keys = KeysDialog(look, actions)
    qtbot.addWidget(keys)
    listed = {label.text() for label in keys.findChildren(QLabel)}
    left_out = [
        action.id
        for action in CATALOGUE
        if action.menu in TAUGHT and action.id not in NAMED and action.text.rstrip("…") not in listed
    ]
    assert left_out == []


def test_types_of_links_are_told_by_the_letters_that_the_question_takes(way: WholeWay) -> None:
    (linking,) = (text for text in told(way) if text.startswith("Link passages"))
    for type, letter in LETTERS.items():
        assert f"{type} {letter}" in linking


def test_arrows_and_the_button_lead_through_all_chapters(way: WholeWay, qtbot: QtBot) -> None:
    way.show()
    way.activateWindow()
    qtbot.waitUntil(way.contents.hasFocus)
    assert way.text().startswith("Bring articles in")
    qtbot.keyClick(way.contents, Qt.Key.Key_Down)
    assert way.text().startswith("Find")
    assert way.page.accessibleName() == "Find"
    for chapter in CHAPTERS[2:]:
        assert way.next.text() == way.next.accessibleName() == f"Next: {chapter.title}"
        qtbot.mouseClick(way.next, Qt.MouseButton.LeftButton)
        assert way.text().startswith(chapter.title)
    assert not way.next.isVisible()
    qtbot.keyClick(way.contents, Qt.Key.Key_Up)
    assert way.next.isVisible()


@pytest.mark.parametrize("part", ["contents", "page", "next"])
def test_escape_closes_it_wherever_the_keyboard_is(way: WholeWay, qtbot: QtBot, part: str) -> None:
    way.show()
    way.activateWindow()
    qtbot.waitUntil(way.isActiveWindow)
    focused = getattr(way, part)
    focused.setFocus()
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not way.isVisible()


def test_it_follows_the_theme(way: WholeWay, look: Look) -> None:
    assert LIGHT.text.lower() in way.page.toHtml()
    look.choose(Theme.DARK)
    assert DARK.text.lower() in way.page.toHtml()
    assert LIGHT.text.lower() not in way.page.toHtml()


def test_it_is_told_in_turkish_with_the_names_and_keys_of_the_turkish_window(
    turkish: None, qtbot: QtBot, look: Look
) -> None:
    way = WholeWay(look, Actions())
    qtbot.addWidget(way)
    texts = told(way)
    assert any("Etiketle T kimin" in text for text in texts)
    assert any("Bulunan bir makalede Ctrl+Enter onu" in text for text in texts)
    assert any("çelişir C" in text for text in texts)
    assert [item.text() for item in way.contents.findItems("Pasajları", Qt.MatchFlag.MatchStartsWith)]
