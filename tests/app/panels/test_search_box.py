"""The box says what is typed, where it is wrong, and how it may go on; it never stands in the way of the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.panels.completions import Completions, Trouble
from app.panels.controls import IconButton
from app.panels.search_box import SearchBox
from app.theme import Look
from archive.operations.complete import Option, Options


@pytest.fixture
def box(qtbot: QtBot, look: Look) -> SearchBox:
    window = QWidget()
    window.resize(800, 100)
    made = SearchBox(look, window)
    made.resize(640, 36)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.window_kept = window  # type: ignore[attr-defined]
    return made


def _offer(box: SearchBox, start: int, *options: Option) -> Completions:
    box.show_options(box.query(), Options(start, len(box.query()), options))
    popup = box.findChild(Completions)
    assert isinstance(popup, Completions)
    return popup


def test_typing_is_told_and_a_query_set_from_outside_is_not(box: SearchBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.edited.connect(told.append)
    box.submitted.connect(told.append)
    box.set_query("gaza 😀")
    qtbot.keyClicks(box, "x")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert told == ["gaza 😀x", "gaza 😀x"]


def test_tab_takes_the_first_option_and_typing_goes_on_behind_it(box: SearchBox, qtbot: QtBot) -> None:
    told: list[tuple[str, int]] = []
    box.completion_wanted.connect(lambda query, cursor: told.append((query, cursor)))
    box.insert("😀 ")
    qtbot.keyClicks(box, "actor:net")
    popup = _offer(box, 8, Option("Benjamin Netanyahu", '"Benjamin Netanyahu"'), Option("Netanya", "Netanya"))
    assert popup.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    qtbot.keyClicks(box, "x")
    assert box.query() == '😀 actor:"Benjamin Netanyahu" x'
    assert told[-1] == (box.query(), len(box.query()))
    assert box.hasFocus()


def test_down_and_enter_take_an_option_and_a_field_waits_for_its_value(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "o")
    _offer(box, 0, Option("outlet:", "outlet:", means="Who published the article."), Option("ocean", "ocean", 3))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.query() == "outlet:"


def test_enter_without_a_marked_option_searches_for_what_is_typed(box: SearchBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.submitted.connect(told.append)
    qtbot.keyClicks(box, "fer")
    popup = _offer(box, 0, Option("ferry", "ferry", 3))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert told == ["fer"]
    assert not popup.isVisible()


def test_escape_closes_the_options_and_then_down_leads_out_of_the_box(box: SearchBox, qtbot: QtBot) -> None:
    left: list[bool] = []
    box.left_downwards.connect(lambda: left.append(True))
    qtbot.keyClicks(box, "fer")
    popup = _offer(box, 0, Option("ferry", "ferry", 3))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert not left
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert left


def test_what_hangs_from_the_box_goes_with_it(box: SearchBox, qtbot: QtBot) -> None:
    window = box.window()
    qtbot.keyClicks(box, "fer")
    popup = _offer(box, 0, Option("ferry", "ferry", 3))

    def place() -> QPoint:
        return popup.pos() - box.mapToGlobal(QPoint(0, 0))

    before = place()
    window.move(window.pos() + QPoint(150, 90))
    qtbot.waitUntil(lambda: window.pos().x() >= 150)
    assert place() == before
    box.move(box.pos() + QPoint(30, 5))
    assert place() == before
    popup.hide()
    window.move(0, 0)
    box.show_error(0, "This bracket is never closed.")
    trouble = box.findChild(Trouble)
    assert isinstance(trouble, Trouble)
    below = trouble.pos() - box.mapToGlobal(QPoint(0, 0))
    window.move(200, 100)
    qtbot.waitUntil(lambda: window.pos().x() >= 200)
    assert trouble.pos() - box.mapToGlobal(QPoint(0, 0)) == below


def test_options_for_what_stood_there_before_are_not_shown(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "fe")
    box.show_options("f", Options(0, 1, (Option("ferry", "ferry", 3),)))
    popup = box.findChild(Completions)
    assert popup is None or not popup.isVisible()


def test_an_error_is_said_until_the_next_key(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "(gaza")
    box.show_error(0, "This bracket is never closed.")
    assert box.error() == "This bracket is never closed."
    assert box.accessibleDescription() == box.error()
    qtbot.keyClicks(box, ")")
    assert box.error() == ""
    assert box.query() == "(gaza)"


def test_marking_fields_and_errors_changes_neither_text_nor_cursor(box: SearchBox, qtbot: QtBot) -> None:
    box.set_query('😀 outlet:"x y" colour:red')
    box.setCursorPosition(3)
    box.show_error(15, "There is no field “colour”.")
    assert (box.query(), box.cursorPosition()) == ('😀 outlet:"x y" colour:red', 3)
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.isUndoAvailable() is False


def test_the_clear_sign_empties_the_box_and_tells_it(box: SearchBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.edited.connect(told.append)
    box.set_query("gaza")
    clear = next(button for button in box.findChildren(IconButton) if button.accessibleName() == "Clear the search")
    assert clear.isVisible()
    clear.click()
    assert told == [""]
    assert not clear.isVisible()


def test_ways_to_go_on_that_come_too_late_do_not_cover_what_was_found(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "fer")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not _offer(box, 0, Option("ferry", "ferry", 3)).isVisible()
    qtbot.keyClicks(box, "r")
    assert _offer(box, 0, Option("ferry", "ferry", 3)).isVisible()
