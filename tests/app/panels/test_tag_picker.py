"""The tag picker by keyboard and mouse: what is offered, picked, created, taken off, changed and pinned."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from app.models.statement import Part, Word
from app.panels.choices import Answer
from app.panels.tag_chips import Chip
from archive.model import ActorType
from tests.app.panels.picker import PASSAGE, Picker, picker

__all__ = ["picker"]
Key, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
BELL = Chip("1", "Mara Bell", "said", ActorType.PERSON)
CORRIDOR = Chip("2", "Ostrel Corridor", "for")


def test_it_opens_on_what_is_pinned_and_used_most_with_the_keyboard_in_its_field(picker: Picker) -> None:
    assert picker.picker.field.hasFocus()
    assert picker.offered() == ["k", "b", "c", "w", "v"]
    assert not picker.picker.geometry().intersects(PASSAGE)


@pytest.mark.parametrize(
    ("typed", "found"), [("kec", ["k"]), ("ONCU", ["k"]), ("spokes", ["k"]), ("corr", ["c"]), ("warn", ["w", "v"])]
)
def test_letters_find_names_aliases_and_parts_of_them(picker: Picker, typed: str, found: list[str]) -> None:
    picker.type(typed)
    assert picker.offered() == found
    picker.press(Key.Key_Return)
    assert picker.wanted == [("chosen", found[0])]
    assert picker.picker.isVisible(), "it stays for the next one"


def test_arrows_go_through_all_that_is_offered_and_what_can_be_created_and_round(picker: Picker) -> None:
    picker.type("warn")
    for _ in range(2):
        picker.press(Key.Key_Down)
    assert picker.picker.creations.marked == 0
    picker.press(Key.Key_Return)
    picker.press(Key.Key_Down)
    picker.press(Key.Key_Return)
    picker.press(Key.Key_Up)
    picker.press(Key.Key_Up)
    picker.press(Key.Key_Return)
    assert picker.wanted == [("create_wanted", "warn"), ("chosen", "w"), ("chosen", "v")]


def test_a_page_down_and_up_stop_at_the_ends(picker: Picker) -> None:
    picker.press(Key.Key_PageDown)
    assert picker.picker.list.currentIndex().row() == 4
    picker.press(Key.Key_PageUp)
    assert picker.picker.list.currentIndex().row() == 0


def test_what_nobody_is_called_can_be_created_in_full_as_the_text_has_it(picker: Picker) -> None:
    picker.type("anton")
    assert picker.offered() == []
    assert picker.picker.creations.names == ("Anton Brae", "Anton Roe", "anton")
    picker.press(Key.Key_Return)
    picker.press(Key.Key_Down)
    picker.press(Key.Key_Return, CTRL)
    picker.bot.mouseClick(picker.button("Create “anton”…"), LEFT)
    assert picker.wanted == [(("create_wanted"), name) for name in ("Anton Brae", "Anton Roe", "anton")]


def test_a_name_that_is_taken_is_not_created_again(picker: Picker) -> None:
    picker.type("mara bel")
    assert picker.picker.creations.names == ("mara bel",)
    picker.type("l")
    assert picker.picker.creations.names == ()
    picker.press(Key.Key_Return, CTRL)
    assert picker.wanted == []


def test_a_click_picks_what_it_is_on(picker: Picker) -> None:
    shown = picker.picker.list
    at = shown.visualRect(shown.model().index(1, 0)).center()
    picker.bot.mouseClick(shown.viewport(), LEFT, pos=at)
    assert picker.wanted == [("chosen", "b")]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_in_the_empty_field_means_that_no_more_is_to_be_said(picker: Picker, key: Qt.Key) -> None:
    picker.press(key)
    picker.type("   ")
    picker.press(key)
    assert picker.wanted == [("left",)] * 2


def test_escape_closes_it(picker: Picker) -> None:
    picker.type("be")
    picker.press(Key.Key_Escape)
    assert not picker.picker.isVisible()
    assert not [one for one in picker.wanted if one[0] == "chosen"]
    picker.picker.open_beside(PASSAGE)
    assert picker.picker.field.text() == "", "what was typed for another passage is gone"


def test_tab_goes_through_what_the_last_tag_is_and_stays_in_the_field(picker: Picker) -> None:
    picker.picker.show_tags_on([BELL], "1", (), "role")
    assert picker.picker.field.hint() == "Tab  role"
    picker.press(Key.Key_Tab)
    picker.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert picker.wanted == [("cycled", 1), ("cycled", -1)]
    assert picker.picker.field.hasFocus()


def test_backspace_takes_off_the_last_tag_but_first_what_was_typed(picker: Picker) -> None:
    picker.press(Key.Key_Backspace)
    picker.picker.show_tags_on([BELL, CORRIDOR], "2", (), "")
    picker.type("a")
    picker.press(Key.Key_Backspace)
    assert picker.wanted == [], "there was nothing to take off, and then a letter"
    picker.press(Key.Key_Backspace)
    assert picker.wanted == [("removed", "2")]


def test_digits_are_pinned_tags_until_something_is_typed(picker: Picker) -> None:
    picker.press(Key.Key_2)
    picker.type("7 oct")
    assert picker.wanted == [("pinned", 2), ("pinned", 7)], "the first one in an empty field is a digit"
    picker.press(Key.Key_7)
    assert picker.picker.field.text() == " oct7"
    assert len(picker.wanted) == 2


def test_alt_and_a_digit_pin_what_is_marked(picker: Picker) -> None:
    picker.type("corr")
    picker.press(Key.Key_4, ALT)
    assert picker.wanted == [("pin_wanted", "c", 4)]
    assert picker.picker.field.text() == "corr"


def test_the_mouse_pins_by_a_menu(picker: Picker) -> None:
    shown = picker.picker.list
    shown.customContextMenuRequested.emit(shown.visualRect(shown.model().index(1, 0)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries: list[QAction] = menu.actions()
    assert [entry.text() for entry in entries][:2] == ["Pin to 1 (Alt+1)", "Pin to 2 (Alt+2)"]
    entries[1].trigger()
    menu.close()
    assert picker.wanted == [("pin_wanted", "b", 2)]


def test_a_chip_says_what_it_is_and_is_chosen_or_taken_off_with_the_mouse(picker: Picker) -> None:
    picker.picker.show_tags_on([BELL, CORRIDOR], "1", (), "role")
    chip = picker.button("Mara Bell, said")
    picker.bot.mouseClick(chip, LEFT, pos=QPoint(10, 12))
    picker.bot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 8, 12))
    assert picker.wanted == [("chip_chosen", "1"), ("removed", "1")]
    assert chip.geometry().right() < picker.button("Ostrel Corridor, for").geometry().left()


def test_many_chips_take_lines_and_the_picker_grows(picker: Picker) -> None:
    before = picker.picker.height()
    picker.picker.show_tags_on([Chip(str(n), f"Somebody with number {n}") for n in range(5)], "4", (), "")
    assert picker.picker.height() > before
    chips = [picker.button(f"Somebody with number {n}") for n in range(5)]
    assert len({chip.y() for chip in chips}) > 1
    assert all(picker.picker.chips.rect().contains(chip.geometry()) for chip in chips)
    assert not picker.picker.geometry().intersects(PASSAGE)


def test_the_sentence_is_read_back_and_its_words_are_told_when_clicked(picker: Picker) -> None:
    said = Word("Mara Bell", Part.ACTOR, "1", is_strong=True)
    named = Word("named", Part.ATTRIBUTION, is_guess=True, begins=True)
    words: list[Word] = []
    picker.picker.word_chosen.connect(lambda word, at: words.append(word))
    picker.picker.show_tags_on([BELL], "1", (said, Word("said", is_strong=True), named), "role")
    assert picker.picker.statement.sentence() == "Mara Bell said · named"
    assert [button.word for button in picker.picker.statement.buttons()] == [said, named]
    picker.bot.mouseClick(picker.button("named, a guess"), LEFT)
    assert words == [named]


def test_a_question_takes_the_place_of_the_list_and_gives_it_back(picker: Picker) -> None:
    picker.type("anton")
    choices = picker.picker.choices
    answers = [Answer("p", "Person", "P"), Answer("o", "Organisation", "O")]
    given: list[object] = []
    choices.answered.connect(given.append)
    choices.ask("What is it?", answers)
    picker.picker.show_choices()
    assert choices.hasFocus()
    assert not picker.picker.field.isVisible()
    for key in (Key.Key_O, Key.Key_Down, Key.Key_Return, Key.Key_X):
        picker.bot.keyClick(choices, key)
    assert given == ["o", "o"], "by its letter, by arrow and Enter, and by no other"
    picker.picker.show_list()
    assert picker.picker.field.hasFocus()
    assert picker.picker.field.text() == "anton"


def test_meanings_are_given_by_enter_from_field_to_field_or_put_off(picker: Picker) -> None:
    meanings = picker.picker.meanings
    told: list[tuple[str, ...]] = []
    meanings.given.connect(lambda *both: told.append(both))
    meanings.put_off.connect(lambda: told.append(()))
    picker.picker.show_meanings()
    meanings.ask("Ostrel Corridor")
    picker.bot.keyClicks(meanings.means_for, "It stays")
    picker.bot.keyClick(meanings.means_for, Key.Key_Return)
    assert meanings.means_against.hasFocus()
    picker.bot.keyClicks(meanings.means_against, "It goes")
    picker.bot.keyClick(meanings.means_against, Key.Key_Return)
    meanings.ask("Warning")
    assert meanings.means_for.text() == ""
    picker.bot.keyClick(meanings.means_for, Key.Key_Escape)
    meanings.ask("Warning")
    picker.bot.mouseClick(picker.button("Save"), LEFT)
    assert told == [("It stays", "It goes"), (), ()], "saving nothing is putting it off"
