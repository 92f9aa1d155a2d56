"""A note that cannot be stored is not lost: it is said, kept, tried again, and keeps the window from closing once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.marking import MarkingController
from app.controllers.noting import NotingController
from archive import Archive
from tests.app.trouble import archive_of, controller_of, notice, read_first


@pytest.fixture
def reading(opened: Program, qtbot: QtBot) -> Program:
    """The window with an article open in which something is marked, and little patience."""
    controller_of(opened, NotingController)._keeper._again.setInterval(100)
    read_first(opened, qtbot)
    qtbot.waitUntil(lambda: len(highlights(opened)) > 1)
    return opened


def highlights(program: Program) -> list[str]:
    article = controller_of(program, MarkingController).article
    return [highlight.id for highlight in article.highlights] if article else []


def write(program: Program, highlight: str, note: str, qtbot: QtBot) -> None:
    """Open the editor on a highlight by its key, write, and click elsewhere."""
    marking, notes = controller_of(program, MarkingController), controller_of(program, NotingController)
    notes.editor.close_popover()
    marking._view.focus_highlight(highlight)
    qtbot.waitUntil(program.actions["mark.note"].isEnabled)
    program.actions["mark.note"].trigger()
    qtbot.waitUntil(lambda: not notes.editor.isHidden() and notes._keeper._current == highlight)
    notes.editor.field.setPlainText("")
    qtbot.keyClicks(notes.editor.field, note)
    notes.editor.close_popover()


def note_of(program: Program, highlight: str) -> str:
    return archive_of(program).annotation(highlight).note


@pytest.fixture
def away(demo_archive: Path) -> tuple[Callable[[], object], Callable[[], object]]:
    """Takes the archive's file away, and puts it back."""
    aside = demo_archive.with_name("aside")
    return lambda: demo_archive.rename(aside), lambda: aside.rename(demo_archive)


def test_a_note_is_kept_until_it_can_be_stored(
    reading: Program, away: tuple[Callable[[], object], Callable[[], object]], qtbot: QtBot
) -> None:
    take_away, put_back = away
    first, second = highlights(reading)[:2]
    take_away()
    write(reading, first, "ask the harbour board", qtbot)
    qtbot.waitUntil(lambda: "The note could not be stored" in reading.window.toast.sentence())
    assert "is no longer there: put it back" in reading.window.toast.sentence()
    write(reading, second, "ask the ferry too", qtbot)
    qtbot.waitUntil(lambda: bool(notice(reading)))
    put_back()
    qtbot.waitUntil(lambda: note_of(reading, first) == "ask the harbour board")
    qtbot.waitUntil(lambda: note_of(reading, second) == "ask the ferry too")
    assert not reading.failure.isVisible()


def test_what_is_not_stored_yet_is_there_when_the_note_is_opened_again(
    reading: Program, away: tuple[Callable[[], object], Callable[[], object]], qtbot: QtBot
) -> None:
    take_away, put_back = away
    first, second = highlights(reading)[:2]
    notes = controller_of(reading, NotingController)
    take_away()
    write(reading, first, "ask the harbour board", qtbot)
    write(reading, second, "ask the ferry too", qtbot)
    notes.editor.close_popover()
    controller_of(reading, MarkingController)._view.focus_highlight(first)
    reading.actions["mark.note"].trigger()
    qtbot.waitUntil(lambda: notes.editor.note() == "ask the harbour board")
    put_back()
    notes.editor.close_popover()
    qtbot.waitUntil(lambda: note_of(reading, first) == "ask the harbour board")


def test_a_window_with_a_note_that_cannot_be_stored_does_not_close_at_once(
    reading: Program,
    away: tuple[Callable[[], object], Callable[[], object]],
    demo_archive: Path,
    qtbot: QtBot,
) -> None:
    take_away, put_back = away
    first = highlights(reading)[0]
    take_away()
    write(reading, first, "ask the harbour board", qtbot)
    assert not reading.window.close()
    assert "Close it again to give it up" in reading.window.toast.sentence()
    assert reading.window.isVisible()
    put_back()
    assert reading.window.close()
    with Archive.open(demo_archive) as archive:
        assert archive.annotation(first).note == "ask the harbour board"


def test_a_note_can_be_given_up(
    reading: Program, away: tuple[Callable[[], object], Callable[[], object]], qtbot: QtBot
) -> None:
    away[0]()
    write(reading, highlights(reading)[0], "ask the harbour board", qtbot)
    assert not reading.window.close()
    assert reading.window.close()


def test_what_was_typed_a_moment_ago_is_stored_by_closing(reading: Program, demo_archive: Path, qtbot: QtBot) -> None:
    first = highlights(reading)[0]
    notes = controller_of(reading, NotingController)
    controller_of(reading, MarkingController)._view.focus_highlight(first)
    reading.actions["mark.note"].trigger()
    qtbot.waitUntil(lambda: not notes.editor.isHidden())
    notes.editor.field.setPlainText("the last word")
    assert reading.window.close()
    with Archive.open(demo_archive) as archive:
        assert archive.annotation(first).note == "the last word"
