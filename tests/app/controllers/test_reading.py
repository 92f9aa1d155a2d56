"""Reading as a reader does it: opening, leafing, going back, finding, marking what was read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.article_state import READ_AFTER
from app.controllers.desk import Desk
from archive.changes import ChangeSummary
from archive.model import ReadingState, Span
from tests.app.controllers.desk import BODY
from tests.app.controllers.reading_window import ZEBRAS, Window


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk, qtbot)
    yield made
    made.reading.close()
    made.frame.close()


def test_nothing_is_open_at_first_and_nothing_can_be_done_with_it(window: Window) -> None:
    assert window.readers.is_empty
    assert not window.desk.actions["article.print"].isEnabled()
    with window.qtbot.waitSignal(window.reading.next_unread_wanted):
        window.trigger("article.page")


def test_an_article_is_shown_with_its_highlights_and_hits(window: Window) -> None:
    window.open(1, ZEBRAS)
    article = window.view.article
    assert article is not None
    assert [(h.span.of(BODY), h.colour, h.speaker, h.stance) for h in article.highlights] == [
        ("001. The governor said", "blue", "Mara Bell", "against"),
        ("Zebras quietly juggle 😀", None, "", ""),
    ]
    assert [link.title for link in article.highlights[0].links] == ["Ferry"]
    assert [hit.of(BODY) for hit in window.view.hits] == ["Zebras"]
    assert window.view.position() > 0, "the first hit is brought into view"
    assert window.readers.pane.header.headline.text() == "Flood"


def test_an_article_open_for_a_moment_counts_as_read_and_that_is_nothing_to_undo(window: Window) -> None:
    before = window.desk.archive.history(1)
    window.open(1)
    with window.qtbot.waitSignal(window.desk.bus.changed, timeout=READ_AFTER + 3000):
        pass
    assert window.state() is ReadingState.READ
    assert window.desk.archive.history(1) == before


def test_an_article_that_is_left_at_once_stays_unread(window: Window) -> None:
    window.open(1)
    window.open(2)
    window.qtbot.wait(READ_AFTER // 3)
    assert window.state() is ReadingState.NEW


@pytest.mark.parametrize(
    ("key", "states"),
    [("m", [ReadingState.READ, ReadingState.NEW]), ("x", [ReadingState.SET_ASIDE, ReadingState.READ])],
)
def test_single_keys_say_what_was_done_with_it(window: Window, key: str, states: list[ReadingState]) -> None:
    window.open(1)
    for state in states:
        with window.qtbot.waitSignal(window.desk.bus.done):
            window.qtbot.keyClicks(window.view, key)
        window.qtbot.waitUntil(lambda wanted=state: window.state() is wanted)  # type: ignore[misc]
        window.qtbot.wait(50)


def test_keys_pressed_faster_than_the_archive_answers_mean_what_they_say(window: Window) -> None:
    window.open(1)
    window.qtbot.keyClicks(window.view, "xm**x")
    window.qtbot.waitUntil(lambda: window.desk.lane.is_idle())
    about = window.desk.archive.article(1).article
    assert (about.state, about.starred) == (ReadingState.SET_ASIDE, False)
    labels = [entry.label for entry in window.desk.archive.history(5)]
    assert len(set(labels)) > 2
    window.qtbot.keyClicks(window.view, "x")
    window.qtbot.waitUntil(lambda: window.state() is ReadingState.READ)


def test_a_star_is_put_on_and_taken_off(window: Window) -> None:
    window.open(1)
    for starred in (True, False):
        with window.qtbot.waitSignal(window.desk.bus.done):
            window.trigger("article.star")
        assert window.desk.archive.article(1).article.starred is starred
        window.qtbot.wait(50)


def test_space_pages_to_the_end_and_then_wants_the_next_unread(window: Window) -> None:
    window.open(1)
    bar = window.view.verticalScrollBar()
    pages = 0
    while bar.value() < bar.maximum():
        window.qtbot.keyClick(window.view, Qt.Key.Key_Space)
        pages += 1
    assert pages > 2
    with window.qtbot.waitSignal(window.reading.next_unread_wanted):
        window.qtbot.keyClick(window.view, Qt.Key.Key_Space)


def test_j_and_k_go_from_highlight_to_highlight(window: Window) -> None:
    window.open(1)
    article = window.view.article
    assert article is not None
    first, second = (highlight.id for highlight in article.highlights)
    seen = []
    for key in "jjjk":
        window.qtbot.keyClicks(window.view, key)
        seen.append(window.view.current_highlight())
    assert seen == [first, second, first, second]


def test_a_new_highlight_appears_where_the_reader_is(window: Window) -> None:
    window.open(1)
    window.view.scroll_to(BODY.index("030. "))
    before = window.view.position()
    window.desk.archive.annotate(1, "040. The governor")
    with window.qtbot.waitSignal(window.desk.bus.changed):
        window.desk.bus.changed.emit(None)
    window.qtbot.waitUntil(lambda: len(window.view.article.highlights) == 3)  # type: ignore[union-attr]
    assert window.view.position() == before


def test_an_issue_that_gets_another_colour_has_it_in_the_open_article_at_once(window: Window) -> None:
    window.open(1)
    with window.desk.archive.gesture("Colour an issue") as rows:
        (issue,) = (tag for tag, place in window.desk.archive.issue_places().items() if place.number == 0)
        rows.update("tags", issue, colour="pink")
    window.desk.bus.changed.emit(ChangeSummary("1", "Colour an issue", {"tags": 1}, frozenset()))
    window.qtbot.waitUntil(lambda: window.view.article.highlights[0].colour == "pink")  # type: ignore[union-attr]


def test_what_is_known_of_an_article_can_be_corrected_below_its_header(window: Window) -> None:
    window.open(1)
    with window.qtbot.waitSignal(window.reading.metadata_wanted) as got:
        window.trigger("article.correct")
    article, field, place = got.args
    assert (article, field) == (1, "published")
    header = window.readers.pane.header
    assert header.mapFromGlobal(place).y() > header.height() // 2


def test_a_missing_date_asks_to_be_set(window: Window) -> None:
    window.open(2)
    header = window.readers.pane.header
    assert header.no_date.text() == "No date – set"
    with window.qtbot.waitSignal(window.reading.metadata_wanted) as got:
        window.qtbot.mouseClick(header.no_date, Qt.MouseButton.LeftButton)
    assert got.args[:2] == [2, "published"]
    window.open(1)
    assert not header.no_date.isVisible()
    assert header.date.text() == "4 Apr 2025"


def test_the_size_of_the_letters_is_remembered_and_keeps_the_place(window: Window) -> None:
    window.open(1)
    place = BODY.index("020. ")
    window.view.scroll_to(place)
    window.trigger("view.larger")
    assert window.view.position() == place
    assert window.desk.settings.number("reader/scale", 1) == 1.1
    window.trigger("view.narrower")
    assert window.desk.settings.number("reader/column", 0) == 560


def test_an_article_deleted_elsewhere_is_closed_with_a_sentence(window: Window) -> None:
    window.open(2)
    with window.desk.archive.gesture("Delete") as rows:
        rows.delete("articles", 2)
    with window.qtbot.waitSignal(window.desk.bus.told) as got:
        window.desk.bus.changed.emit(None)
    assert got.args == ["There is no article 2 in this archive."]
    assert window.readers.is_empty


def test_a_passage_of_the_open_article_is_brought_into_view(window: Window) -> None:
    window.open(1)
    at = BODY.index("050. ")
    window.reading.show_place(Span(at, at + 10))
    assert 0 < window.view.position() <= at
