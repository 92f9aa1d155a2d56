"""Two versions of an article side by side: what was changed is marked in both, and highlights stand in both."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.desk import Desk
from app.controllers.versions_beside import VersionsBesideController
from app.reader.changes import Changes
from app.reader.pane import ReaderPane
from archive.model import Span
from tests.app.controllers.desk import BODY, add
from tests.app.controllers.reading_window import Window


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    later = BODY.replace("010. The governor", "010. The minister").replace("\n020. ", "\nNobody spoke.\n020. ")
    add(desk.archive, title="Flood", text=later, outlet="Wire", published="2025-04-04", external_id="1")
    made = Window(desk, qtbot)
    VersionsBesideController(desk, made.readers, made.reading)
    yield made
    made.reading.close()
    made.frame.close()


def versions(window: Window) -> list[int]:
    return [pane.view.article.version for pane in window.readers.panes if pane.view.article]


def words(pane: ReaderPane, changes: Changes) -> list[str]:
    assert pane.view.article is not None
    return [span.of(pane.view.article.body).strip() for span in changes.spans]


def marked(pane: ReaderPane) -> Changes:
    return pane.view.changes


def test_the_text_before_stands_at_the_left_with_what_went_and_came_marked(window: Window) -> None:
    window.open(1)
    window.trigger("pane.versions")
    window.qtbot.waitUntil(lambda: versions(window) == [1, 2])
    left, right = window.readers.panes
    window.qtbot.waitUntil(lambda: bool(marked(right).spans))
    assert (words(left, marked(left)), marked(left).are_gone) == (["governor"], True)
    assert (words(right, marked(right)), marked(right).are_gone) == (["minister", "Nobody spoke."], False)
    for pane in (left, right):
        assert pane.view.article is not None
        assert "001. The governor said" in [one.span.of(pane.view.article.body) for one in pane.view.article.highlights]


def test_what_is_marked_goes_when_one_of_both_goes(window: Window) -> None:
    window.open(1)
    window.trigger("pane.versions")
    window.qtbot.waitUntil(lambda: bool(marked(window.readers.panes[-1]).spans))
    window.readers.remove(window.readers.panes[0])
    assert marked(window.readers.pane) == Changes()


def test_an_article_of_one_text_has_nothing_to_compare(window: Window) -> None:
    window.open(2)
    assert not window.desk.actions["pane.versions"].isEnabled()


def test_marks_stand_where_the_words_do_after_the_letters_grew(window: Window) -> None:
    window.open(1)
    view = window.view
    view.set_changes(Changes((Span(5, 12),)))
    view.scroll_to(0)
    before = view.grab().toImage()
    view.set_changes(Changes())
    assert view.grab().toImage() != before
    view.set_changes(Changes((Span(5, 12),)))
    window.trigger("view.larger")
    assert marked(window.readers.pane).spans == (Span(5, 12),)
