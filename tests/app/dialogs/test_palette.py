"""The palette finds an action by a few letters of its name, and does only what can be done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.actions.matching import fold, score
from app.bootstrap import Program
from app.dialogs.palette import Palette


@pytest.fixture
def palette(program: Program) -> Palette:
    program.start(None)
    found = program.shell._palette
    found.ask()
    return found


def test_it_offers_everything_the_possible_first(palette: Palette, program: Program) -> None:
    names = palette.names()
    assert len(names) == len(program.actions.all())
    possible = sum(action.isEnabled() for action in program.actions.all().values())
    assert "Quit" in names[:possible]
    assert "Undo" in names[possible:]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("quit", "Quit"), ("th da", "Theme: dark"), ("thdrk", "Theme: dark"), ("KEYS", "Keys"), ("demo", "Open the demo")],
)
def test_it_finds_by_beginnings_and_by_letters(palette: Palette, qtbot: QtBot, typed: str, first: str) -> None:
    qtbot.keyClicks(palette.field, typed)
    assert palette.names()[0] == first


def test_a_heading_finds_what_stands_under_it(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "view")
    assert {"Theme: dark", "Facets"} <= set(palette.names())


def test_nothing_is_done_without_a_match_or_where_it_cannot_be(palette: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "undo")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, "zzzz")
    assert palette.names() == []
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_arrows_choose(palette: Palette, program: Program, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "theme")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    wanted = palette.names()[1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    [checked] = [a.text() for id, a in program.actions.all().items() if id.startswith("view.") and a.isChecked()][-1:]
    assert checked == wanted


def test_it_goes_where_its_window_goes(palette: Palette, program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.show()

    def is_in_the_middle() -> bool:
        return abs(palette.geometry().center().x() - window.geometry().center().x()) <= 1

    assert is_in_the_middle()
    window.move(window.pos() + QPoint(120, 60))
    qtbot.waitUntil(lambda: window.pos().x() >= 120)
    assert is_in_the_middle()
    window.resize(500, 600)
    qtbot.waitUntil(is_in_the_middle)
    assert palette.width() < 500


@given(st.text(max_size=12), st.text(max_size=30))
def test_matching_never_fails_and_finds_a_name_by_itself(typed: str, name: str) -> None:
    score(typed, name)
    if fold(name).split():
        assert score(name, name) is not None


def test_turkish_i_matches_either_way() -> None:
    assert fold("İçe aktar ISI ısı") == "ice aktar isi isi"
