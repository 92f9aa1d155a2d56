"""Marking in the reader: what was seen selected is stored, whatever it is written in, and what keys do to it."""

from collections.abc import Iterator

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.reader.document import ArticleDocument
from archive.model import Annotation, Span, TagChoice, TagKind
from tests.app.controllers.desk import add
from tests.app.controllers.reading_window import Window
from tests.app.reader.test_selecting import PARTS, drag, places

Key, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
MIXED = "\n".join(" ".join(PARTS[first : first + 4]) + f" {first}." for first in range(0, len(PARTS), 2))
PLAIN = "The governor spoke. No warning came before the flood, he said. It rained.\nThe 👩‍👩‍👧 left."
IN_A_WINDOW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Marking(Window):
    """A window in which one article is marked."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        super().__init__(desk, qtbot)
        self.controller = MarkingController(desk, self.readers, self.reading)
        self.number = 0

    def read(self, text: str) -> None:
        self.number = self.desk.archive.search("*").total + 1
        add(self.desk.archive, title="Texts", text=text, external_id=str(self.number + 100))
        self.open(self.number)

    @property
    def body(self) -> str:
        assert self.view.article is not None
        return self.view.article.body

    def span(self, words: str) -> Span:
        start = self.body.index(words)
        return Span(start, start + len(words))

    def marks(self) -> list[Annotation]:
        return sorted(self.desk.archive.article(self.number).annotations, key=lambda one: one.span)

    def until(self, *quotes: str) -> None:
        """The archive and the reader have these highlights, in order."""
        self.qtbot.waitUntil(lambda: [one.quote for one in self.marks()] == list(quotes))
        self.qtbot.waitUntil(lambda: sorted(self.shown()) == [one.span for one in self.marks()])

    def shown(self) -> list[Span]:
        assert self.view.article is not None
        return [one.span for one in self.view.article.highlights]

    def highlight(self) -> None:
        self.trigger("mark.highlight")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view, key, modifiers)

    def clear(self) -> None:
        if keys := [one.id for one in self.marks()]:
            self.desk.bus.publish(self.desk.archive.delete_annotations(keys))
            self.qtbot.waitUntil(lambda: not self.shown())


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Marking]:
    made = Marking(desk, qtbot)
    yield made
    made.reading.close()
    made.frame.close()


def check_stored(window: Marking) -> None:
    """Highlight what is selected: it is stored as it was seen, which is as it would have been copied."""
    span, document = window.view.selection(), window.view.document()
    assert isinstance(document, ArticleDocument)
    window.view.copy()
    seen = QGuiApplication.clipboard().text() if span else ""
    begins_in_the_body = window.view.textCursor().selectionStart() >= document.first
    window.highlight()
    if span is None or not span.of(window.body).strip():
        window.qtbot.waitUntil(window.desk.lane.is_idle)
        assert window.marks() == []
        window.view.select(Span(0, 0))
        return
    window.qtbot.waitUntil(lambda: len(window.marks()) == 1)
    [mark] = window.marks()
    assert mark.quote == mark.span.of(window.body) == span.of(window.body).strip()
    assert mark.quote == seen.strip() if begins_in_the_body else seen.strip().endswith(mark.quote)
    ends = {found.start() for found in regex.finditer(r"\X", window.body)} | {len(window.body)}
    assert {mark.span.start, mark.span.end} <= ends, "no character is cut"
    window.qtbot.waitUntil(lambda: window.shown() == [mark.span])
    window.clear()


def test_what_is_dragged_over_is_stored_as_it_is_seen(window: Marking) -> None:
    window.read(MIXED)

    @IN_A_WINDOW
    @given(places(650), places(650))
    def drag_and_mark(start: QPoint, end: QPoint) -> None:
        window.clear()
        drag(window.view, start, end)
        check_stored(window)

    drag_and_mark()


def test_what_is_selected_by_keys_is_stored_as_it_is_seen(window: Marking) -> None:
    window.read(MIXED)
    ends = [0, *(found.end() for found in regex.finditer(r"\X", window.body))]
    keys = st.sampled_from((Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up, Key.Key_End, Key.Key_Home))

    @IN_A_WINDOW
    @given(st.sampled_from(ends), st.lists(st.tuples(keys, st.sampled_from((NONE, CTRL))), min_size=1, max_size=5))
    def select_and_mark(at: int, strokes: list[tuple[Qt.Key, Qt.KeyboardModifier]]) -> None:
        window.clear()
        window.view.select(Span(at, at))
        for key, way in strokes:
            window.press(key, way | SHIFT)
        check_stored(window)

    select_and_mark()


def test_ends_that_are_adjusted_over_any_letters_cut_none(window: Marking) -> None:
    window.read(MIXED)
    ends = sorted({0, *(found.end() for found in regex.finditer(r"\X", window.body))})
    steps = st.tuples(
        st.sampled_from((Key.Key_Left, Key.Key_Right)), st.sampled_from((NONE, SHIFT, CTRL, CTRL | SHIFT))
    )

    @settings(IN_A_WINDOW, max_examples=40)
    @given(st.data(), st.lists(steps, min_size=1, max_size=6))
    def adjust(data: st.DataObject, strokes: list[tuple[Qt.Key, Qt.KeyboardModifier]]) -> None:
        window.clear()
        first = data.draw(st.integers(0, len(ends) - 2))
        last = data.draw(st.integers(first + 1, min(len(ends) - 1, first + 30)))
        window.view.select(Span(ends[first], ends[last]))
        if not (window.view.selection() or Span(0, 0)).of(window.body).strip():
            return
        window.trigger("mark.adjust")
        for key, way in strokes:
            window.press(key, way)
        seen = window.view.selection()
        window.press(Key.Key_Return)
        assert window.view.selection() == seen, "what is seen meanwhile is what one gets"
        check_stored(window)

    adjust()


def test_a_highlight_gets_other_ends_and_the_keys_mean_what_they_did(window: Marking) -> None:
    window.read(PLAIN)
    window.view.select(window.span("warning came"))
    window.highlight()
    window.until("warning came")
    window.qtbot.waitUntil(lambda: window.view.current_highlight() is not None)
    window.trigger("mark.adjust")
    window.press(Key.Key_Right, CTRL)
    window.press(Key.Key_Left, CTRL | SHIFT)
    window.press(Key.Key_Return)
    window.until("No warning came before")
    window.trigger("mark.adjust")
    window.press(Key.Key_Right, CTRL, times=3)
    window.press(Key.Key_Escape)
    window.qtbot.waitUntil(window.desk.lane.is_idle)
    window.until("No warning came before")


def test_a_passage_grows_to_its_sentence_and_then_to_its_paragraph(window: Marking) -> None:
    window.read(PLAIN)
    window.view.select(window.span("warning"))
    grown = [window.span("No warning came before the flood, he said."), window.span(PLAIN.split("\n")[0])]
    for wanted in grown:
        window.trigger("mark.grow")
        assert window.view.selection() == wanted
    window.view.select(window.span("rained"))
    window.highlight()
    window.until("rained")
    window.qtbot.waitUntil(lambda: window.view.current_highlight() is not None)
    window.trigger("mark.grow")
    window.until("It rained.")
    window.trigger("mark.grow")
    window.until(PLAIN.split("\n")[0])


def test_from_the_place_of_the_keyboard_a_sentence_is_selected(window: Marking) -> None:
    window.read(PLAIN)
    at = window.span("flood").start
    window.view.select(Span(at, at))
    window.trigger("mark.grow")
    assert window.view.selection() == window.span("No warning came before the flood, he said.")


def marked(window: Marking, quote: str) -> None:
    """It is a highlight now."""
    window.qtbot.waitUntil(lambda: quote in [one.quote for one in window.marks()])


def test_overlapping_highlights_are_gone_through_round_and_round(window: Marking) -> None:
    window.read(PLAIN)
    quotes = ("No warning came before the flood", "warning came", "came before", "It rained")
    for quote in quotes:
        window.view.select(window.span(quote))
        window.highlight()
        marked(window, quote)
    window.until(*quotes)
    ids = {one.quote: one.id for one in window.marks()}
    window.view.focus_highlight(ids["came before"])
    gone: list[str | None] = []
    for _ in range(4):
        window.trigger("mark.overlap")
        gone.append(window.view.current_highlight())
    assert set(gone) == {ids[quote] for quote in quotes[:3]}, "what overlaps, and nothing else"
    assert gone[0] == gone[3]
    assert gone[0] != ids["came before"]


def test_a_deleted_highlight_is_gone_and_others_stay(window: Marking) -> None:
    window.read(PLAIN)
    for quote in ("governor", "flood"):
        window.view.select(window.span(quote))
        window.highlight()
        marked(window, quote)
    window.until("governor", "flood")
    window.view.focus_highlight(window.marks()[0].id)
    window.trigger("mark.delete")
    window.until("flood")
    window.desk.archive.undo()
    window.desk.bus.changed.emit(None)
    window.until("governor", "flood")


def test_the_same_passage_is_marked_once_and_by_other_tags_anew(window: Marking) -> None:
    window.read(PLAIN)
    passage = window.span("👩‍👩‍👧")
    for _ in range(3):
        window.view.select(passage)
        window.highlight()
        window.qtbot.waitUntil(window.desk.lane.is_idle)
        window.until("👩‍👩‍👧")
    tag, _ = window.desk.archive.make_tag(TagKind.ISSUE, "Families")
    for _ in range(2):
        window.view.select(passage)
        found = window.controller.passage()
        assert found is not None
        window.controller.mark(found, [TagChoice(tag)])
        window.qtbot.waitUntil(window.desk.lane.is_idle)
    window.qtbot.waitUntil(lambda: sorted(len(one.assignments) for one in window.marks()) == [0, 1])
    assert [one.span for one in window.marks()] == [passage, passage]


def test_a_part_of_a_character_is_marked_as_a_whole(window: Marking) -> None:
    window.read(PLAIN)
    start = window.span("👩‍👩‍👧").start
    window.view.select(Span(start, start + 1))
    window.highlight()
    window.until("👩‍👩‍👧")
