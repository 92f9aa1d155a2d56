"""What is known of an article is corrected in place; a guess stays amber until somebody says that it is right."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.controllers.correcting import CorrectingController
from app.dialogs.correct import CorrectionPopover
from app.settings import Settings
from app.theme import Look
from archive.model import ArticleMetadata
from tests.app.controllers.room import Room, room

TEXT = "Ferry to Ostrel sails again\n\nThe ferry sailed again on Monday, the harbour board said.\n\nNobody came."


@pytest.fixture
def here(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Room]:
    with room(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        yield made


@pytest.fixture
def article(here: Room) -> int:
    return here.desk.archive.import_text(TEXT).article


@pytest.fixture
def popover(here: Room, article: int, qtbot: QtBot) -> CorrectionPopover:
    """Opened on the date, which is missing."""
    CorrectingController(here.desk, here.window).edit(article, "published", here.window.mapToGlobal(QPoint(1500, 960)))
    qtbot.waitUntil(lambda: bool(here.window.findChildren(CorrectionPopover)))
    found = here.window.findChildren(CorrectionPopover)[0]
    qtbot.waitUntil(lambda: field(found, "Date").hasFocus())
    return found


def field(popover: CorrectionPopover, name: str) -> QLineEdit:
    return next(one for one in popover.findChildren(QLineEdit) if one.accessibleName() == name)


def about(here: Room, article: int) -> ArticleMetadata:
    return here.desk.archive.article(article).article.metadata


def is_open(here: Room) -> bool:
    return any(one.isVisible() for one in here.window.findChildren(CorrectionPopover))


def test_a_date_is_typed_and_saved_with_enter(
    here: Room, article: int, popover: CorrectionPopover, qtbot: QtBot
) -> None:
    assert here.window.rect().contains(popover.geometry().adjusted(22, 22, -22, -22))
    qtbot.keyClicks(field(popover, "Date"), "19 August 2024")
    qtbot.keyClick(field(popover, "Date"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open(here))
    assert about(here, article).published == "2024-08-19"
    assert here.done == ["Correct the date of “Ferry to Ostrel sails again”"]
    assert here.changed[0].articles == {article}
    here.desk.archive.undo()
    assert about(here, article).published is None


def test_nonsense_is_answered_below_the_field_and_nothing_is_saved(
    here: Room, article: int, popover: CorrectionPopover, qtbot: QtBot
) -> None:
    field(popover, "Outlet").setText("Harbour Post")
    qtbot.keyClicks(field(popover, "Date"), "03/04/2024")
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    sentence = "“03/04/2024” can be two days: write 2024-04-03 or 2024-03-04."
    qtbot.waitUntil(lambda: any(label.text() == sentence for label in _shown_labels(popover)))
    assert (is_open(here), about(here, article).outlet, here.done) == (True, None, [])
    field(popover, "Date").setText("2024-04")
    qtbot.keyClick(field(popover, "Date"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open(here))
    known = about(here, article)
    assert (known.published, known.outlet) == ("2024-04", "Harbour Post")


def test_a_guess_is_amber_until_it_is_said_to_be_right(
    here: Room, article: int, popover: CorrectionPopover, qtbot: QtBot
) -> None:
    language, amber = field(popover, "Language"), here.desk.look.colours.amber
    assert amber in language.styleSheet()
    assert amber not in field(popover, "Outlet").styleSheet()
    confirm = [one for one in popover.findChildren(QPushButton) if one.isVisible() and one.text() == "Is right"]
    assert [one.accessibleName() for one in confirm] == ["Language is right"]
    qtbot.mouseClick(confirm[0], Qt.MouseButton.LeftButton)
    assert amber not in language.styleSheet()
    qtbot.keyClick(language, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open(here))
    assert about(here, article).guessed == ()
    assert here.done == ["Confirm the language of “Ferry to Ostrel sails again”"]


def test_escape_leaves_everything_as_it_was(here: Room, article: int, popover: CorrectionPopover, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(popover, "Date"), "2024")
    qtbot.keyClick(field(popover, "Date"), Qt.Key.Key_Escape)
    assert not is_open(here)
    assert (about(here, article).published, here.done) == (None, [])


def test_it_stays_inside_a_window_that_is_made_smaller(here: Room, popover: CorrectionPopover, qtbot: QtBot) -> None:
    here.window.resize(900, 620)
    qtbot.waitUntil(lambda: here.window.width() == 900)
    assert here.window.rect().contains(popover.geometry().adjusted(22, 22, -22, -22))


def test_saving_what_was_not_touched_is_no_gesture(here: Room, popover: CorrectionPopover, qtbot: QtBot) -> None:
    qtbot.keyClick(field(popover, "Date"), Qt.Key.Key_Return)
    assert not is_open(here)
    assert [entry.label for entry in here.desk.archive.history()] == ["Paste an article"]


def test_an_article_that_is_gone_is_told(here: Room, qtbot: QtBot) -> None:
    CorrectingController(here.desk, here.window).edit(99, "published")
    qtbot.waitUntil(lambda: bool(here.told))
    assert here.told == ["There is no article 99 in this archive."]


def _shown_labels(popover: CorrectionPopover) -> list[QLabel]:
    return [label for label in popover.findChildren(QLabel) if label.isVisible()]
