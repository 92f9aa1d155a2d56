"""Where the reader was, and which text: the way back, the next time, and earlier versions."""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.bus import Bus
from app.controllers.desk import Desk
from app.jobs.lanes import Lane
from archive import Archive
from tests.app.controllers.desk import BODY, add
from tests.app.controllers.reading_window import ZEBRAS, Window


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk, qtbot)
    yield made
    made.reading.close()
    made.frame.close()


def test_the_way_back_leads_to_where_the_reader_was(window: Window) -> None:
    window.open(1)
    place = BODY.index("030. ")
    window.view.scroll_to(place)
    window.open(2)
    assert window.desk.actions["article.back"].isEnabled()
    with window.qtbot.waitSignal(window.reading.opened):
        window.qtbot.keyClick(window.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.view.article is not None
    assert (window.view.article.id, window.view.position()) == (1, place)
    with window.qtbot.waitSignal(window.reading.opened):
        window.trigger("article.forward")
    assert window.view.article.id == 2


def test_going_back_faster_than_articles_open_loses_no_place(window: Window) -> None:
    add(window.desk.archive, title="Bridge", text=BODY, outlet="Wire", external_id="3")
    places = {1: BODY.index("020. "), 2: 0, 3: BODY.index("040. ")}
    for article in (1, 3, 2):
        window.open(article)
        window.view.scroll_to(places[article])
    for action, article in (("article.back", 1), ("article.forward", 2), ("article.back", 1)):
        window.trigger(action)
        window.trigger(action)
        window.qtbot.waitUntil(lambda wanted=article: window.view.article.id == wanted)  # type: ignore[misc,union-attr]
        assert window.view.position() == places[article]
    window.trigger("article.forward")
    window.qtbot.waitUntil(lambda: window.view.article.id == 3)  # type: ignore[union-attr]
    assert window.view.position() == places[3]


def test_where_the_reader_was_is_remembered_for_the_next_time(window: Window) -> None:
    window.open(1)
    place = BODY.index("020. ")
    window.view.scroll_to(place)
    window.reading.close_article()
    window.qtbot.waitUntil(lambda: stored(window) == place)
    window.open(1)
    assert window.view.position() == place


def test_where_the_reader_was_is_remembered_when_the_archive_is_closed(window: Window) -> None:
    window.open(1)
    place = BODY.index("040. ")
    window.view.scroll_to(place)
    window.reading.close()
    assert stored(window) == place


def test_opening_what_is_open_leaves_the_reader_where_she_is(window: Window) -> None:
    window.open(1)
    for place in (BODY.index("020. "), BODY.index("040. "), 0):
        window.view.scroll_to(place)
        window.open(1)  # before the place is stored
        assert window.view.position() == place
    window.view.scroll_to(BODY.index("030. "))
    window.open(1, ZEBRAS)
    assert window.view.position() == BODY.index("030. ")
    window.reading.close()
    assert stored(window) == BODY.index("030. ")


def test_where_a_highlight_or_a_hit_led_to_is_remembered_without_scrolling_on(window: Window) -> None:
    window.open(2)
    last = window.desk.archive.article(1).annotations[-1]
    with window.qtbot.waitSignal(window.reading.opened):
        window.reading.open_at(1, last.id)
    window.qtbot.waitUntil(lambda: stored(window) == window.view.position() > 0)
    window.open(2)
    window.desk.archive.set_position(1, 0)
    window.open(1, ZEBRAS)
    window.qtbot.waitUntil(lambda: stored(window) == window.view.position() > 0)


def kept(window: Window, place: int) -> None:
    """The archive has this place."""
    window.qtbot.waitUntil(lambda: stored(window) == place)


def test_whenever_the_program_is_killed_the_reader_is_where_she_was(window: Window, qtbot: QtBot) -> None:
    window.open(1)
    for number, words in enumerate(("010. ", "050. ", "030. ", "020. ")):
        place = BODY.index(words)
        window.view.scroll_to(place)
        kept(window, place)
        after = Window(killed(window.desk, number), qtbot)
        before = stored(after)
        after.open(1)
        found = after.view.position()
        after.open(2)
        after.reading.close()
        after.frame.close()
        after.desk.lane.finish()
        assert (before, found, stored(after)) == (place, place, place)
        after.desk.archive.close()


def stored(window: Window) -> int:
    """The place in the first article that is found the next time."""
    return window.desk.archive.article(1).article.position


def killed(desk: Desk, number: int) -> Desk:
    """A desk on the archive as it would be found if the program ended at this moment."""
    path = desk.archive.path
    for part in path.parent.glob(f"{path.name}*"):
        if part.is_file():
            shutil.copy(part, path.with_name(part.name.replace(path.stem, f"{path.stem}{number}", 1)))
    archive = Archive.open(path.with_name(f"{path.stem}{number}{path.suffix}"))
    return replace(desk, archive=archive, bus=Bus(), lane=Lane())


def test_an_earlier_text_can_be_read_and_says_so(window: Window) -> None:
    text = BODY.replace("Zebras quietly juggle 😀 oranges.", "Kraj.")
    add(window.desk.archive, title="Flood", text=text, outlet="Wire", external_id="1", published="2025-04-04")
    window.open(1)
    article = window.view.article
    assert article is not None
    assert (article.version, article.versions) == (2, (1, 2))
    assert window.readers.pane.notice.text() == "One highlight lost its text in version 2"
    with window.qtbot.waitSignal(window.reading.opened):
        window.reading._menu.version_wanted.emit(1)
    assert window.readers.pane.notice.text() == "This is version 1 of 2: an earlier text."
    assert window.view.article is not None
    assert window.view.article.body == BODY


def test_the_versions_are_offered_where_the_article_says_which_one_it_is(window: Window) -> None:
    text = BODY.replace("Zebras quietly juggle 😀 oranges.", "Kraj.")
    add(window.desk.archive, title="Flood", text=text, outlet="Wire", external_id="1", published="2025-04-04")
    window.open(2)
    assert not window.desk.actions["article.versions"].isEnabled()
    window.open(1)
    window.view.scroll_to(BODY.index("030. "))
    window.open(2)
    window.open(1)
    window.view.scroll_to(0)
    head = window.view.document().findBlockByNumber(1)
    line = head.layout().lineAt(0)
    at = head.layout().position() + QPointF(line.naturalTextWidth() - 20, line.y() + 8)
    window.qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    earlier = next(entry for entry in menu.actions() if entry.text() == "Version 1")
    with window.qtbot.waitSignal(window.reading.opened):
        earlier.trigger()
    menu.close()
    article = window.view.article
    assert article is not None
    assert (article.which_version, article.body) == ("version 1 of 2", BODY)
    assert [h.span.of(BODY) for h in article.highlights] == ["001. The governor said", "Zebras quietly juggle 😀"]
    window.view.scroll_to(BODY.index("050. "))
    window.trigger("article.back")
    window.qtbot.waitUntil(lambda: window.view.article.id == 2)  # type: ignore[union-attr]
    window.trigger("article.forward")
    window.qtbot.waitUntil(lambda: window.view.article.id == 1)  # type: ignore[union-attr]
    assert window.view.article is not None
    assert window.view.article.is_current
    assert window.view.position() == 0, "the place is that of the current text"
