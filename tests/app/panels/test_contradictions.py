"""The list of contradictions keeps its place, lays out what is in sight alone, and offers what can be done."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.delegates.contradiction_shape import HEIGHT
from app.panels.contradictions import ContradictionsPanel, Tab
from app.panels.no_hits import Sought
from app.theme import Look
from archive.operations.links import Contradiction
from tests.app import faced


@pytest.fixture
def found(tmp_path: Path, qapp: QApplication) -> tuple[Contradiction, ...]:
    path = tmp_path / "x.cuttings"
    faced.fill(path)
    return faced.contradictions(path)


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> Iterator[ContradictionsPanel]:
    made = ContradictionsPanel(look)
    made.resize(1320, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def many(found: tuple[Contradiction, ...], count: int) -> list[Contradiction]:
    return [
        replace(found[number % 3], link=replace(found[number % 3].link, id=f"link {number}")) for number in range(count)
    ]


def test_of_thousands_only_those_in_sight_are_laid_out(
    panel: ContradictionsPanel, found: tuple[Contradiction, ...], qtbot: QtBot
) -> None:
    panel.show_contradictions(many(found, 2_000), None, keep=False)
    panel.list.mark(1_999)
    panel.list.viewport().repaint()
    assert panel.list.verticalHeader().length() == 2_000 * HEIGHT
    assert 0 < len(panel.list.delegate._shapes) <= 2 * (900 // HEIGHT + 2)


def test_the_same_one_stays_the_current_one_where_it_stood(
    panel: ContradictionsPanel, found: tuple[Contradiction, ...]
) -> None:
    rows = many(found, 40)
    panel.show_contradictions(rows, None, keep=False)
    panel.list.mark(20)
    panel.list.verticalScrollBar().setValue(18 * HEIGHT)
    panel.show_contradictions([replace(one) for one in rows[1:]], None, keep=True)
    current = panel.list.current()
    assert current is not None
    assert current.link.id == "link 20"
    assert panel.list.verticalScrollBar().value() == 18 * HEIGHT
    panel.show_contradictions(rows[21:], None, keep=True)  # it is gone: what stands where it stood
    assert panel.list.currentIndex().row() == min(19, len(rows[21:]) - 1)
    panel.show_contradictions(rows, None, keep=False)  # another list
    assert (panel.list.current(), panel.list.verticalScrollBar().value()) == (None, 0)


def test_the_keyboard_stays_in_what_is_shown(
    panel: ContradictionsPanel, found: tuple[Contradiction, ...], qtbot: QtBot
) -> None:
    panel.show_contradictions(found, None, keep=False)
    panel.activateWindow()
    panel.enter()
    qtbot.waitUntil(panel.list.hasFocus)
    assert panel.list.currentIndex().row() == 0
    panel.set_tab(Tab.CORRECTED)
    panel.show_empty("Nothing.")
    assert panel.sentence() == "Nothing."
    assert QApplication.focusWidget() is panel.tabs.buttons()[3]
    panel.show_no_hits(Sought.CONTRADICTIONS, 2, ())
    assert not panel.print.isEnabled()


def test_everything_has_a_name(panel: ContradictionsPanel, found: tuple[Contradiction, ...]) -> None:
    panel.show_counts({Tab.ALL: 3, Tab.OPEN: 2, Tab.CLAIMS: 1_234})
    panel.show_contradictions(found, None, keep=False)
    assert panel.tabs.words() == ["All, 3", "Open, 2", "Explained, 0", "Corrected, 0", "Repeated claims, 1,234"]
    assert (panel.list.accessibleName(), panel.claims.accessibleName()) == ("Contradictions found", "Claims found")
    shown = [button for button in panel.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.accessibleName() for button in shown)


def test_a_click_on_the_tab_that_is_chosen_chooses_nothing(panel: ContradictionsPanel, qtbot: QtBot) -> None:
    told: list[object] = []
    panel.tab_chosen.connect(told.append)
    first, second = panel.tabs.buttons()[:2]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (told, panel.tab()) == ([], Tab.ALL)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (told, panel.tab(), first.isChecked()) == ([Tab.OPEN], Tab.OPEN, False)


def test_the_menu_has_the_keys_of_the_list(panel: ContradictionsPanel, found: tuple[Contradiction, ...]) -> None:
    panel.show_contradictions(found, None, keep=False)
    panel.list.mark(2)
    menu = panel.list.menu(found[2])
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Side by side\tCtrl+Enter",
        "Read the first passage\t←",
        "Read the second passage\t→",
        "open\t1",
        "explained\t2",
        "corrected\t3",
        "Note…\tN",
        "Remove the link\tDel",
    ]
    read: list[str] = []
    panel.list.passage_wanted.connect(read.append)
    menu.actions()[2].trigger()
    assert read == [found[2].second.annotation]
    menu.deleteLater()
