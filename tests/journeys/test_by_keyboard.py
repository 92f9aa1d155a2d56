"""Tab leads through everything that is seen and back, and everywhere one sees where one is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.actions.catalogue import CATALOGUE
from app.bootstrap import Program
from app.dialogs.keys import KeysDialog
from app.dialogs.palette import Palette
from app.theme import Theme
from app.workspace import Workspace

ENOUGH = 100


def stops(program: Program, key: Qt.Key) -> list[QWidget]:
    """What has the focus, one after the other, until it comes back to where it was."""
    found: list[QWidget] = []
    for _ in range(ENOUGH):
        focused = QApplication.focusWidget()
        if focused is None or (found and focused is found[0]):
            break
        if not found or focused is not found[-1]:  # within a text, Tab goes from link to link
            found.append(focused)
        QTest.keyClick(focused, key)
    assert QApplication.focusWidget() is found[0], "Tab does not come back"
    return found


def parts(program: Program) -> list[QWidget]:
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    shown = workspace.parts
    return [shown.search_box, shown.facets, shown.results, shown.readers]


def test_tab_goes_through_all_that_is_seen_in_the_order_in_which_it_is_seen(reading: Program) -> None:
    search_box, *columns = parts(reading)
    search_box.setFocus()
    forward = stops(reading, Qt.Key.Key_Tab)
    there = [
        widget
        for widget in reading.window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(forward) == set(there)
    places = [next((n for n, part in enumerate(columns, 1) if part.isAncestorOf(stop)), 0) for stop in forward]
    in_the_top_bar = places.index(1)
    assert in_the_top_bar >= 3
    assert places[in_the_top_bar:-1] == sorted(places[in_the_top_bar:-1])
    assert set(places) == {0, 1, 2, 3}
    backward = stops(reading, Qt.Key.Key_Backtab)
    assert backward[1:] == forward[:0:-1]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_what_has_the_focus_looks_so(reading: Program, theme: Theme, qtbot: QtBot) -> None:
    reading.look.choose(theme)
    parts(reading)[0].setFocus()
    looks_alike = []
    for stop in stops(reading, Qt.Key.Key_Tab):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        focused = around(reading, stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is stop:  # it was at a link in it
            parts(reading)[0].setFocus()
        if around(reading, stop) == focused:
            looks_alike.append(stop)
    assert looks_alike == []


def around(program: Program, widget: QWidget) -> QImage:
    """What is seen of a widget and close to it."""
    place = QRect(widget.mapTo(program.window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    return program.window.grab(place).toImage()


def test_a_popover_keeps_tab_to_itself(reading: Program, qtbot: QtBot) -> None:
    reading.actions["article.correct"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit) and not parts(reading)[0].hasFocus())
    inside = stops(reading, Qt.Key.Key_Tab)
    assert len(inside) > 7
    assert not any(part.isAncestorOf(stop) for stop in inside for part in parts(reading))
    before = reading.window.findChildren(QLineEdit)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(reading.window.findChildren(QLineEdit)) < len(before))


def test_every_action_is_in_a_menu_in_the_palette_and_if_it_has_a_key_in_the_list_of_keys(
    reading: Program, qtbot: QtBot
) -> None:
    wanted = {reading.actions[action.id].text() for action in CATALOGUE}
    menu = reading.window.show_menu()
    assert {entry.text() for inner in menu.findChildren(QMenu) for entry in inner.actions()} == wanted
    menu.close()
    reading.actions["help.palette"].trigger()
    palette = reading.window.findChild(Palette)
    assert isinstance(palette, Palette)
    model = palette.findChild(QListView).model()
    listed = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    missing = [text for text in wanted if not any(row.startswith(f"{text}, ") for row in listed)]
    assert missing == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    reading.actions["help.keys"].trigger()
    keys = reading.window.findChild(KeysDialog)
    assert isinstance(keys, KeysDialog)
    shown = {label.text() for label in keys.findChildren(QLabel)}
    native = QKeySequence.SequenceFormat.NativeText
    assert {QKeySequence(action.key).toString(native) for action in CATALOGUE if action.key} <= shown
    keys.close()


def test_no_key_means_two_things(reading: Program) -> None:
    keys = [action.shortcut() for action in reading.actions.all().values() if not action.shortcut().isEmpty()]
    assert len({key.toString() for key in keys}) == len(keys)
