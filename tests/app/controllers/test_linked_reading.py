"""Following a link: both passages side by side at the same height, whatever was open before."""

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.linked_reading import LinkedReadingController
from app.reader.between import Between
from archive.model import Annotation, LinkType
from tests.app.controllers.panes_window import Panes


@pytest.fixture
def panes(opened: Program, qtbot: QtBot) -> Panes:
    return Panes(opened, qtbot)


@pytest.fixture
def ends(panes: Panes) -> tuple[str, Annotation, Annotation]:
    """A contradiction between two articles of the demo."""
    archive = panes.archive
    for one in archive.contradictions().found:
        if one.first.article != one.second.article:
            return one.link.id, archive.annotation(one.link.source), archive.annotation(one.link.target)
    raise AssertionError


def between(panes: Panes) -> Between:
    panes.wait(lambda: len(panes.readers.row.between) == 1)
    return panes.readers.row.between[0][1]


def tops(panes: Panes, *annotations: Annotation) -> list[float]:
    """How high these stand in their panes."""
    shown = {pane.view.article.id: pane.view for pane in panes.readers.panes if pane.view.article}
    found = [shown[one.article].extent(one.id) for one in annotations]
    return [extent.top for extent in found if extent is not None]


def test_a_link_opens_both_articles_with_the_passages_at_one_height(
    panes: Panes, ends: tuple[str, Annotation, Annotation]
) -> None:
    link, first, second = ends
    panes.controller(LinkedReadingController).show(link)
    panes.wait(lambda: panes.articles == [first.article, second.article])
    panes.wait(lambda: between(panes).joined.joins(link))
    panes.rest()
    assert [joint.id for joint in between(panes).joined.joints if joint.type is LinkType.CONTRADICTS]
    left, right = tops(panes, first, second)
    height = panes.readers.pane.view.viewport().height()
    assert 0 <= left < height
    assert 0 <= right < height


def test_what_is_open_already_stays_and_its_other_end_comes_beside_it(
    panes: Panes, ends: tuple[str, Annotation, Annotation]
) -> None:
    link, first, second = ends
    panes.open(second.article)
    panes.controller(LinkedReadingController).show(link)
    panes.wait(lambda: panes.articles == [second.article, first.article])


def test_panes_between_both_ends_make_room(panes: Panes, ends: tuple[str, Annotation, Annotation]) -> None:
    link, first, second = ends
    others = [number for number in range(1, 9) if number not in (first.article, second.article)][:2]
    panes.open(first.article, *others, second.article)
    panes.controller(LinkedReadingController).show(link)
    panes.wait(lambda: panes.articles == [first.article, second.article, *others])
    panes.wait(lambda: any(gutter.joined.joins(link) for _, gutter, _ in panes.readers.row.between))


def test_a_new_link_is_a_ribbon_at_once_and_goes_with_undo(panes: Panes) -> None:
    archive = panes.archive
    panes.open(1, 2)
    here = [next(iter(archive.article(number).annotations)) for number in (1, 2)]
    before = len(between(panes).joined.joints)
    made, changes = archive.link(here[0].id, here[1].id, type=LinkType.UPDATES)
    panes.workspace.bus.publish(changes)
    panes.wait(lambda: len(between(panes).joined.joints) == before + 1)
    joint = next(one for one in between(panes).joined.joints if one.id == made)
    assert (joint.label, joint.first.annotation, joint.second.annotation) == ("updates →", here[0].id, here[1].id)
    assert joint.first.quote == here[0].quote
    panes.trigger("archive.undo")
    panes.wait(lambda: len(between(panes).joined.joints) == before)


def test_a_link_that_is_gone_is_said(panes: Panes) -> None:
    told: list[object] = []
    panes.workspace.bus.told.connect(told.append)
    panes.controller(LinkedReadingController).show("nothing")
    panes.wait(lambda: bool(told))


def test_what_is_linked_follows_while_one_scrolls_unless_that_is_switched_off(
    panes: Panes, ends: tuple[str, Annotation, Annotation]
) -> None:
    link, first, second = ends
    panes.controller(LinkedReadingController).show(link)
    panes.wait(lambda: between(panes).joined.joins(link))
    panes.rest()
    panes.trigger("pane.follow")
    left, right = (pane.view for pane in panes.readers.panes)
    right.verticalScrollBar().setValue(right.verticalScrollBar().maximum())
    left.verticalScrollBar().setValue(0)
    panes.reading.readings[0].open_at(first.article, first.id)
    left.bring_to(first.id, left.viewport().height() / 3)
    extent = right.extent(second.id)
    assert extent is not None
    assert 0 <= extent.top < right.viewport().height()
    panes.trigger("pane.follow")
    before = right.verticalScrollBar().value()
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.verticalScrollBar().value() == before
