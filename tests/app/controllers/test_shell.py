"""Theme, facets, palette and keys: from the menu, by their keys, and remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.keys import KeysDialog
from app.dialogs.whole_way import WholeWay
from app.settings import Settings
from app.theme import DARK, LIGHT


@pytest.fixture
def active(program: Program, qtbot: QtBot) -> Program:
    """The window with the focus, as shortcuts need it."""
    program.start(None)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


def test_the_theme_is_chosen_and_remembered(programs: Callable[[], Program], window_settings: Settings) -> None:
    first = programs()
    first.start(None)
    assert first.look.colours is LIGHT
    first.actions["view.dark"].trigger()
    assert first.look.colours is DARK
    assert [first.actions[f"view.{name}"].isChecked() for name in ("system", "light", "dark")] == [False, False, True]
    assert programs().look.colours is DARK


def test_a_theme_that_settings_spoil_is_the_system_s(
    programs: Callable[[], Program], window_settings: Settings
) -> None:
    window_settings.put("theme", "mauve")
    assert programs().actions["view.system"].isChecked()


def test_the_facets_stay_away_once_they_were_sent_away(opened: Program, programs: Callable[[], Program]) -> None:
    opened.window.resize(1400, 800)
    opened.actions["view.facets"].trigger()
    assert not opened.actions["view.facets"].isChecked()
    assert opened.settings.text("window/facets") == "no"


def test_ctrl_k_opens_the_palette_and_enter_does_it(active: Program, qtbot: QtBot) -> None:
    program = active
    qtbot.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = program.shell._palette
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.field, "dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert program.look.colours is DARK


def test_the_question_mark_lists_the_keys_once(active: Program, qtbot: QtBot) -> None:
    program = active
    for _ in range(2):
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        qtbot.keyClick(program.window, "?")
    [dialog] = program.window.findChildren(KeysDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    qtbot.waitUntil(lambda: not program.window.findChildren(KeysDialog))
    program.actions["help.keys"].trigger()
    assert len(program.window.findChildren(KeysDialog)) == 1


def test_the_whole_way_opens_again_at_the_chapter_where_it_was_left(active: Program, qtbot: QtBot) -> None:
    assert not active.window.findChildren(WholeWay)
    active.actions["help.way"].trigger()
    [way] = active.window.findChildren(WholeWay)
    qtbot.waitUntil(way.isActiveWindow)
    way.contents.setCurrentRow(3)
    qtbot.keyClick(way.contents, Qt.Key.Key_Escape)
    assert not way.isVisible()
    active.actions["help.way"].trigger()
    assert active.window.findChildren(WholeWay) == [way]
    assert way.isVisible()
    assert way.text().startswith("Mark and tag")


def test_what_nobody_does_is_disabled(program: Program) -> None:
    program.start(None)
    for id in ("archive.undo", "archive.add", "article.star", "search.save", "article.print"):
        assert not program.actions[id].isEnabled(), id
    for id in ("archive.new", "archive.open", "archive.demo", "archive.quit", "view.dark", "help.keys", "help.way"):
        assert program.actions[id].isEnabled(), id


def test_quit_closes_the_window(opened: Program) -> None:
    opened.actions["archive.quit"].trigger()
    assert not opened.window.isVisible()
    assert opened.archives.workspace is None


def test_the_menu_holds_every_action(program: Program, qtbot: QtBot) -> None:
    program.start(None)
    menu = program.window.show_menu()
    listed = [action for top in menu.actions() for action in top.menu().actions()]
    assert {action.objectName() for action in listed} == set(program.actions.all())
    menu.hide()
