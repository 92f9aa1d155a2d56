"""Links that no ribbon shows: pills at their passages lead there, and those within an article run in its margin."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.reader.chips import Chip
from app.reader.pane import ReaderPane
from archive.model import LinkType, Passage, Span
from tests.app.controllers.panes_window import Panes


@pytest.fixture
def panes(opened: Program, qtbot: QtBot) -> Panes:
    return Panes(opened, qtbot)


def chips(pane: ReaderPane) -> tuple[Chip, ...]:
    return pane.view.leads[0]


def linked(panes: Panes, one: int, other: int) -> str:
    """Link two passages of two articles, which have no other link; returns the link's id."""
    first, second = (Passage(id, Span(3, 30)) for id in (one, other))
    made, changes = panes.archive.link_passages(first, second, type=LinkType.RELATED)
    panes.workspace.bus.publish(changes)
    return made


def place(pane: ReaderPane, chip: Chip) -> QPoint:
    """A point of the viewport at which the pill is, once it is in view."""
    view = pane.view
    view.bring_to(chip.annotation, view.viewport().height() / 3)
    for y in range(0, view.viewport().height(), 6):
        for x in range(0, view.viewport().width(), 6):
            if view.chip_at(x, y) == chip:
                return QPoint(x, y)
    raise AssertionError(chip)


def test_where_only_one_article_is_read_there_are_no_pills(panes: Panes) -> None:
    panes.open(1)
    panes.rest()
    assert panes.archive.links_of(1)
    assert not chips(panes.readers.pane)


def test_a_link_to_a_pane_that_is_no_neighbour_says_which_and_a_click_brings_it_next_door(
    panes: Panes, qtbot: QtBot
) -> None:
    link = linked(panes, 9, 4)
    panes.open(9, 2, 4)
    first = panes.readers.panes[0]
    panes.wait(lambda: link in [chip.link for chip in chips(first)])
    chip = next(chip for chip in chips(first) if chip.link == link)
    assert "pane 3" in chip.text
    assert "related" in chip.described
    qtbot.mouseClick(first.view.viewport(), Qt.MouseButton.LeftButton, pos=place(first, chip))
    panes.wait(lambda: panes.articles == [9, 4, 2])
    panes.wait(lambda: link not in [one.link for one in chips(first)])
    assert any(gutter.joined.joins(link) for _, gutter, _ in panes.readers.row.between)


def test_a_link_to_an_article_that_is_not_open_opens_it(panes: Panes, qtbot: QtBot) -> None:
    link = linked(panes, 9, 4)
    panes.open(9, 2)
    first = panes.readers.panes[0]
    panes.wait(lambda: link in [chip.link for chip in chips(first)])
    chip = next(chip for chip in chips(first) if chip.link == link)
    outlet = panes.archive.article(4).article.metadata.outlet
    assert outlet is not None
    assert outlet[:8] in chip.text
    qtbot.mouseClick(first.view.viewport(), Qt.MouseButton.LeftButton, pos=place(first, chip))
    panes.wait(lambda: panes.articles == [9, 4, 2])


def test_a_link_within_an_article_runs_in_its_margin(panes: Panes) -> None:
    panes.open(15)
    view = panes.readers.pane.view
    panes.wait(lambda: bool(view.leads[1]))
    (arc,) = view.leads[1]
    view.bring_to(arc.second, 40)
    drawn = view.viewport().grab().toImage()
    view.show_leads((), ())
    bare = view.viewport().grab().toImage()
    assert view.laid_out is not None
    changed = _columns(drawn, bare)
    assert changed
    assert all(view.laid_out.is_beside(x) for x in changed)


def _columns(one: QImage, other: QImage) -> list[int]:
    """The x at which two pictures differ."""
    height = one.height()
    return [x for x in range(one.width()) if any(one.pixel(x, y) != other.pixel(x, y) for y in range(0, height, 2))]
