"""The list of possible doubles: what can be done with each pair, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.merge_words import Pair, TagSide
from app.panels.doubles import DoublesPanel
from app.theme import Look
from archive.model import TagKind

PAIRS = [Pair(TagSide(f"{n}a", f"Name {n}"), TagSide(f"{n}b", f"Nmae {n}"), "Nearly the same") for n in range(3)]


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> DoublesPanel:
    made = DoublesPanel(look)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_pairs(TagKind.ISSUE, PAIRS)
    return made


def test_each_pair_has_buttons_that_name_it(panel: DoublesPanel, qtbot: QtBot) -> None:
    wanted: list[tuple[str, str]] = []
    panel.merge_wanted.connect(lambda kept, gone: wanted.append((kept, gone)))
    panel.apart_wanted.connect(lambda one, other: wanted.append((other, one)))
    assert panel.rows[1].apart.accessibleName() == "Never merge Name 1, Nmae 1"
    qtbot.mouseClick(panel.rows[1].merge, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.rows[2].apart, Qt.MouseButton.LeftButton)
    assert wanted == [("1a", "1b"), ("2b", "2a")]


def test_in_a_read_only_archive_pairs_are_only_read(panel: DoublesPanel) -> None:
    panel.set_read_only(True)
    panel.show_pairs(TagKind.ISSUE, PAIRS[:2])
    assert not any(button.isEnabled() for row in panel.rows for button in (row.merge, row.apart))


def test_the_keyboard_goes_to_the_pair_that_follows(panel: DoublesPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.rows[1].apart.setFocus()
    panel.show_pairs(TagKind.ISSUE, [PAIRS[0], PAIRS[2]])
    assert panel.focusWidget() is panel.rows[1].apart
    panel.show_pairs(TagKind.ISSUE, [])
    assert panel.focusWidget() is panel.back


def test_escape_leaves(panel: DoublesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.rows[0].merge, Qt.Key.Key_Escape)
