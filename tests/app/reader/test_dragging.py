"""Brackets are dragged onto other passages, in the same reader and in the one beside it; a click stays a click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.dragging import Dragging, Held, Thread
from app.reader.places import rect_of
from app.reader.view import ReaderView
from app.theme import Look
from archive.model import Span
from tests.app.reader.mouse import bracket, drag, let_go, move, press, words

Key = Qt.Key
TEXT = "\n".join(f"{n}. The ferry sails again, and 😀 nobody was warned." for n in range(1, 9))


def article(number: int) -> ReaderArticle:
    """The first three paragraphs are marked."""
    starts = [TEXT.index(f"{n}. ") for n in (1, 2, 3)]
    marked = tuple(ReaderHighlight(f"{number}-{at}", Span(start, start + 12)) for at, start in enumerate(starts))
    return ReaderArticle(number, "Ferry", TEXT, highlights=marked)


class Readers:
    """Two readers side by side, and what was dropped where."""

    def __init__(self, look: Look, bot: QtBot) -> None:
        self.bot, self.window = bot, QWidget()
        self.window.resize(1500, 700)
        bot.addWidget(self.window)
        row = QHBoxLayout(self.window)
        self.dragging = Dragging(look, self.window)
        self.one, self.other = ReaderView(look), ReaderView(look)
        self.clicked: list[str] = []
        for number, view in enumerate((self.one, self.other), 1):
            row.addWidget(view)
            view.show_article(article(number))
            view.highlight_chosen.connect(self.clicked.append)
            self.dragging.watch(view)
        self.window.show()
        self.window.activateWindow()
        bot.waitUntil(lambda: self.one.width() > 600)
        self.dropped: list[tuple[str | None, Held]] = []
        self.dragging.dropped.connect(self._drop)

    def _drop(self, held: Held, target: Held) -> None:
        self.dropped.append((held.highlight, target))

    def threads(self) -> list[Thread]:
        return [one for one in self.window.findChildren(Thread) if one.isVisible()]


@pytest.fixture
def readers(look: Look, qtbot: QtBot) -> Readers:
    return Readers(look, qtbot)


def test_a_bracket_is_dropped_on_another_one(readers: Readers) -> None:
    drag(readers.bot, readers.one, bracket(readers.one, "1-0"), bracket(readers.one, "1-2"))
    ((held, target),) = readers.dropped
    assert (held, target.highlight, target.view) == ("1-0", "1-2", readers.one)
    assert readers.one.selection() is None
    assert readers.clicked == []


def test_it_is_dropped_on_a_bracket_and_on_marked_words_of_the_reader_beside_it(readers: Readers) -> None:
    drag(readers.bot, readers.one, bracket(readers.one, "1-0"), bracket(readers.other, "2-1"))
    drag(readers.bot, readers.other, bracket(readers.other, "2-0"), words(readers.one, "3. The ferry"))
    assert [(held, target.highlight) for held, target in readers.dropped] == [("1-0", "2-1"), ("2-0", "1-2")]
    assert [target.view for _, target in readers.dropped] == [readers.other, readers.one]


def test_it_is_dropped_on_what_is_selected(readers: Readers) -> None:
    start = TEXT.index("nobody was warned", TEXT.index("5. "))
    selected = Span(start, start + 17)
    readers.other.select(selected)
    place = readers.other.viewport().mapToGlobal(rect_of(readers.other, selected).center())
    drag(readers.bot, readers.one, bracket(readers.one, "1-0"), place)
    ((_, target),) = readers.dropped
    assert (target.highlight, target.span) == (None, selected)


def test_dropped_on_itself_or_on_nothing_it_is_as_if_it_had_not_been_dragged(readers: Readers) -> None:
    start = bracket(readers.one, "1-0")
    drag(readers.bot, readers.one, start, words(readers.one, "1. The ferry"))
    drag(readers.bot, readers.one, start, words(readers.one, "7. The ferry"))
    drag(readers.bot, readers.one, start, readers.window.mapToGlobal(QPoint(-50, -50)))
    assert readers.dropped == []
    assert readers.clicked == []
    assert not readers.threads()


def test_a_line_leads_from_it_to_the_mouse_and_says_where_it_can_be_dropped(readers: Readers) -> None:
    start, end = bracket(readers.one, "1-0"), bracket(readers.other, "2-1")
    press(readers.bot, readers.one, start)
    assert not readers.threads()
    move(readers.one, words(readers.one, "7. The ferry"))
    (thread,) = readers.threads()
    assert not thread.is_at_target
    move(readers.one, end)
    assert thread.is_at_target
    let_go(readers.bot, readers.one, end)
    assert not readers.threads()


def test_escape_lets_go_of_it(readers: Readers) -> None:
    start, end = bracket(readers.one, "1-0"), bracket(readers.other, "2-1")
    press(readers.bot, readers.one, start)
    move(readers.one, end)
    readers.bot.keyClick(readers.one, Key.Key_Escape)
    assert not readers.threads()
    let_go(readers.bot, readers.one, end)
    assert readers.dropped == []


def test_a_click_on_a_bracket_is_what_it_always_was(readers: Readers) -> None:
    start = bracket(readers.one, "1-1")
    readers.one.select(Span(0, 20))
    press(readers.bot, readers.one, start)
    move(readers.one, start + QPoint(2, 1))  # hands are not that steady
    let_go(readers.bot, readers.one, start)
    assert readers.one.current_highlight() == "1-1"
    assert readers.clicked == ["1-1"]
    assert readers.dropped == []


def test_text_is_selected_with_the_mouse_as_ever(readers: Readers) -> None:
    start = words(readers.one, "5. The") - QPoint(20, 0)
    press(readers.bot, readers.one, start)
    move(readers.one, start + QPoint(80, 0))
    let_go(readers.bot, readers.one, start + QPoint(80, 0))
    assert readers.one.selection()
    assert not readers.dragging.is_active


def test_a_reader_that_is_gone_is_no_place_to_drop(readers: Readers) -> None:
    end = bracket(readers.other, "2-1")
    readers.other.deleteLater()
    readers.bot.waitUntil(lambda: readers.one.width() > 1200)
    drag(readers.bot, readers.one, bracket(readers.one, "1-0"), bracket(readers.one, "1-1"))
    press(readers.bot, readers.one, bracket(readers.one, "1-0"))
    move(readers.one, end)
    let_go(readers.bot, readers.one, end)
    assert [target.highlight for _, target in readers.dropped][:1] == ["1-1"]
