"""The strip says how far an import is in one line, and what can be done about it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.panels.strip import HEIGHT, ImportState, ImportStrip
from app.theme import Look, Theme


@pytest.fixture
def strip(look: Look, qtbot: QtBot) -> ImportStrip:
    made = ImportStrip(look)
    qtbot.addWidget(made)
    made.resize(1000, HEIGHT)
    return made


def link(strip: ImportStrip, text: str) -> QPushButton:
    return next(one for one in strip.findChildren(QPushButton) if one.text() == text and not one.isHidden())


def accent_at(strip: ImportStrip, look: Look, x: int) -> bool:
    return strip.grab().toImage().pixelColor(QPoint(x, 1)).name().upper() == look.colours.accent


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (ImportState(412, 3_000, failed=3), "412 of 3,000 · 3 failed · Pause · Details"),
        (ImportState(412), "412 read · Pause · Details"),
        (ImportState(0, 1, waiting=1), "0 of 1 · 1 more waits · Pause · Details"),
        (ImportState(2, 9, waiting=2, paused=True), "2 of 9 · 2 more wait · Resume · Stop · Details"),
        (ImportState(1_200, looking=True), "Looking at the files: 1,200 · Pause · Stop"),
        (ImportState(2, 9, stopping=True), "Stopping; what was imported is kept · Details"),
        (ImportState(failed=1, ended="8 articles imported"), "8 articles imported · 1 failed · Details · Close"),
    ],
    ids=["usual", "unknown total", "queue", "paused", "looking", "stopping", "over"],
)
def test_it_says_where_an_import_is(strip: ImportStrip, state: ImportState, text: str) -> None:
    assert strip.isHidden()
    strip.show_state(state)
    assert (strip.text(), strip.accessibleName(), strip.isHidden()) == (text, f"Import: {text}", False)
    assert strip.height() == HEIGHT


def test_progress_is_drawn_along_its_top_in_either_theme(strip: ImportStrip, look: Look) -> None:
    for theme in (Theme.LIGHT, Theme.DARK):
        look.choose(theme)
        strip.show_state(ImportState(50, 100))
        assert [accent_at(strip, look, x) for x in (1, 490, 510, 990)] == [True, True, False, False]
        strip.show_state(ImportState(50, 100, ended="50 articles imported"))
        assert not accent_at(strip, look, 1)


def test_its_words_are_buttons(strip: ImportStrip, qtbot: QtBot) -> None:
    strip.show_state(ImportState(1, 2, failed=1))
    for word, wanted in (("Pause", True), ("Resume", False)):
        strip.show_state(ImportState(1, 2, failed=1, paused=not wanted))
        with qtbot.waitSignal(strip.pause_wanted) as asked:
            qtbot.mouseClick(link(strip, word), Qt.MouseButton.LeftButton)
        assert asked.args == [wanted]
    for word in ("1 failed", "Details"):
        with qtbot.waitSignal(strip.details_wanted):
            qtbot.keyClick(link(strip, word), Qt.Key.Key_Space)
    strip.show_state(ImportState(ended="1 article imported", failed=1))
    qtbot.mouseClick(link(strip, "Close"), Qt.MouseButton.LeftButton)
    assert strip.isHidden()
