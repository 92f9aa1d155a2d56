"""The aside of the window: one panel at a time, by its action, beside every view, and found there again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.main_window import View
from app.panels.aside import WIDTH, Aside
from app.panels.past import PastPanel
from app.panels.results_list import ResultsList
from app.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def window(opened: Program, qtbot: QtBot) -> Program:
    opened.window.resize(1560, 980)
    opened.show()
    qtbot.waitExposed(opened.window)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.is_idle)
    return opened


def aside(program: Program) -> Aside:
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    assert isinstance(workspace.parts.aside, Aside)
    return workspace.parts.aside


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)


def test_its_action_opens_it_and_closes_it_where_the_keyboard_is_in_it(window: Program, qtbot: QtBot) -> None:
    action = window.actions["view.review"]
    assert aside(window).isHidden()
    action.trigger()
    assert (aside(window).isVisible(), action.isChecked()) == (True, True)
    assert aside(window).title() == "Positions to check"
    assert aside(window).isAncestorOf(QApplication.focusWidget())
    window.window.findChild(ResultsList).setFocus()
    action.trigger()  # comes back to it
    assert aside(window).isVisible()
    assert aside(window).isAncestorOf(QApplication.focusWidget())
    action.trigger()
    assert (aside(window).isHidden(), action.isChecked()) == (True, False)


def test_escape_closes_it_and_the_keyboard_is_where_it_was(window: Program, qtbot: QtBot) -> None:
    listed = window.window.findChild(ResultsList)
    listed.setFocus()
    window.actions["view.review"].trigger()
    press(qtbot, Key.Key_Escape)
    assert aside(window).isHidden()
    assert QApplication.focusWidget() is listed


def test_its_button_closes_it(window: Program, qtbot: QtBot) -> None:
    window.actions["view.review"].trigger()
    button = next(one for one in aside(window).findChildren(QToolButton) if one.accessibleName() == "Close")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert aside(window).isHidden()


def test_single_keys_in_it_do_nothing_to_the_article(window: Program, qtbot: QtBot) -> None:
    workspace = window.archives.workspace
    assert isinstance(workspace, Workspace)
    qtbot.keyClick(window.window.findChild(ResultsList), Key.Key_Down)
    qtbot.waitUntil(window.actions["article.star"].isEnabled)
    done = workspace.archive.history(1)
    window.actions["view.review"].trigger()
    for key in (Key.Key_Asterisk, Key.Key_X, Key.Key_Space):
        press(qtbot, key)
    qtbot.waitUntil(window.is_idle)
    assert workspace.archive.history(1) == done
    window.window.findChild(ResultsList).setFocus()
    press(qtbot, Key.Key_Asterisk)
    qtbot.waitUntil(lambda: workspace.archive.history(1) != done)


def test_it_stands_beside_every_view_and_facets_give_way_where_both_have_no_room(window: Program, qtbot: QtBot) -> None:
    workspace = window.archives.workspace
    assert isinstance(workspace, Workspace)
    window.actions["view.review"].trigger()
    qtbot.waitUntil(lambda: aside(window).width() == WIDTH)
    assert workspace.parts.facets.isVisible()
    window.actions["view.excerpts"].trigger()
    assert window.window.view is View.EXCERPTS
    assert aside(window).isVisible()
    window.actions["view.articles"].trigger()
    window.window.resize(1300, 980)
    assert not workspace.parts.facets.isVisible()
    window.actions["view.review"].trigger()  # the keyboard is somewhere else by now, or in it
    if aside(window).isVisible():
        window.actions["view.review"].trigger()
    assert aside(window).isHidden()
    assert workspace.parts.facets.isVisible()


def test_it_is_found_again_as_wide_as_it_was(
    window: Program, programs: Callable[[], Program], demo_archive: Path, qtbot: QtBot
) -> None:
    window.actions["view.review"].trigger()
    qtbot.waitUntil(lambda: aside(window).width() == WIDTH)
    splitter = aside(window).parentWidget()
    assert isinstance(splitter, QSplitter)
    sizes = splitter.sizes()
    splitter.setSizes([*sizes[:2], sizes[2] - 80, *sizes[3:-1], sizes[-1] + 80])
    width = aside(window).width()
    assert width == WIDTH + 80
    window.window.close()
    again = programs()
    again.window.resize(1560, 980)
    again.start(demo_archive)
    qtbot.waitUntil(lambda: again.archives.workspace is not None)
    again.show()
    qtbot.waitExposed(again.window)
    qtbot.waitUntil(lambda: (aside(again).isVisible(), aside(again).width()) == (True, width))
    assert again.actions["view.review"].isChecked()
    assert not aside(again).isAncestorOf(QApplication.focusWidget() or again.window)


def test_passing_by_with_tab_marks_nothing_and_down_begins_at_the_first_row(window: Program, qtbot: QtBot) -> None:
    window.actions["view.history"].trigger()
    panel = aside(window).panel("history")
    assert isinstance(panel, PastPanel)
    qtbot.waitUntil(lambda: panel.current() is not None)
    first = panel.current()
    panel.list.mark(-1)
    window.window.findChild(ResultsList).setFocus()
    panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.current() is None
    press(qtbot, Key.Key_Down)
    assert panel.current() == first


def test_with_another_archive_it_begins_closed(window: Program, tmp_path: Path, qtbot: QtBot) -> None:
    before = window.archives.workspace
    window.actions["view.review"].trigger()
    window.archives.create(tmp_path / "other.cuttings")
    qtbot.waitUntil(lambda: window.archives.workspace not in (None, before))
    assert aside(window).isHidden()
    assert not window.actions["view.review"].isChecked()
