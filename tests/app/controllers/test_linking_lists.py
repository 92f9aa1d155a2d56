"""Passages are linked from the list of excerpts too, and from there to what is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.link_work import LinkWork
from app.controllers.reading import ReadingController
from archive.model import LinkType
from tests.app.controllers.listing import Listing

Key = Qt.Key


@pytest.fixture
def listing(opened: Program, qtbot: QtBot) -> Listing:
    made = Listing(opened, qtbot)
    made.rest()
    made.wait(lambda: any(made.lines()[1:]))
    return made


def quotes(listing: Listing) -> list[str]:
    """The first rows whose quotes stand once in the list."""
    lines = listing.lines()
    return [line for line in lines if line and lines.count(line) == 1 and not line[-1].isdigit()]


def types(listing: Listing, one: str, other: str) -> list[LinkType]:
    """How two highlights are linked."""
    return [view.link.type for view in listing.archive.links_of_annotation(one) if view.far.annotation == other]


def test_two_rows_are_linked_by_keys(listing: Listing) -> None:
    work = listing.controller(LinkWork)
    one, other = quotes(listing)[:2]
    first = listing.go_to(one)
    listing.press(Key.Key_L)
    assert work.bar.isVisible()
    second = listing.go_to(other)
    listing.press(Key.Key_L)
    listing.wait(work.linking.popover.isVisible)
    listing.press(Key.Key_C)
    listing.wait(lambda: LinkType.CONTRADICTS in types(listing, first, second))
    listing.wait(lambda: not work.bar.isVisible())
    assert QApplication.focusWidget() is listing.panel.list


def test_a_row_is_linked_with_what_is_read_next(listing: Listing) -> None:
    work, reading = listing.controller(LinkWork), listing.controller(ReadingController)
    first = listing.go_to(quotes(listing)[0])
    listing.press(Key.Key_L)
    other = next(one for one in range(1, 9) if one != listing.archive.annotation(first).article)
    target = min(listing.archive.article(other).annotations, key=lambda one: one.span)
    reading.open_at(other, target.id)
    listing.program.actions["view.articles"].trigger()
    listing.wait(lambda: listing.reader.current_highlight() == target.id)
    assert work.bar.isVisible(), "it waits through views"
    listing.reader.setFocus()
    listing.press(Key.Key_L)
    listing.wait(work.linking.popover.isVisible)
    listing.press(Key.Key_E)
    listing.wait(lambda: any(one.far.annotation == first for one in listing.archive.links_of_annotation(target.id)))


def test_the_same_row_is_refused(listing: Listing) -> None:
    told: list[object] = []
    listing.workspace.bus.told.connect(told.append)
    listing.go_to(quotes(listing)[0])
    listing.press(Key.Key_L)
    listing.press(Key.Key_L)
    assert told == ["A passage cannot be linked with itself: choose another one."]


def test_no_row_can_be_linked_that_is_not_seen(listing: Listing) -> None:
    listing.go_to(quotes(listing)[0])
    assert listing.program.actions["mark.link"].isEnabled()
    listing.program.actions["view.vocabulary"].trigger()
    listing.wait(lambda: not listing.program.actions["mark.link"].isEnabled())
