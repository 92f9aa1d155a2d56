"""An article of the archive as it is shown: dates in words, colours by issue, what lost its place counted."""

import pytest

from app.controllers.article_values import reader_article, shown_date
from app.controllers.desk import Desk
from archive.model import LinkType, Role
from tests.app.controllers.desk import BODY, add


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        (None, ""),
        ("2024", "2024"),
        ("2024-08", "Aug 2024"),
        ("2024-08-09", "9 Aug 2024"),
        ("2024-08-09T09:12:00+03:00", "9 Aug 2024, 09:12"),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(iso: str | None, shown: str) -> None:
    assert shown_date(iso) == shown


def test_issues_have_their_colours_in_the_order_of_making(desk: Desk) -> None:
    archive = desk.archive
    archive.annotate(1, "002. The governor", issues=[("Ferry", None), ("Warning", None)])
    archive.annotate(1, "003. The governor", actors=[("Mara Bell", Role.SPEAKER), ("Wire", Role.VIA)])
    shown = reader_article(archive.article(1), archive.issue_places()).highlights
    assert [(h.colour, h.tags) for h in shown] == [
        ("blue", ("Warning",)),
        ("green", ("Ferry", "Warning")),
        (None, ("Wire",)),
        (None, ()),
    ]
    assert shown[2].speaker == "Mara Bell, via Wire"


def test_contradictions_come_first_among_links(desk: Desk) -> None:
    archive = desk.archive
    first, *_ = archive.article(1).annotations
    other = archive.annotate(2, "The ferry sails")
    archive.link(first.id, other.id, type=LinkType.RELATED)
    third = archive.annotate(1, "009. The governor")
    archive.link(third.id, other.id, type=LinkType.RELATED)
    archive.link(third.id, first.id, type=LinkType.CONTRADICTS)
    shown = {h.id: h for h in reader_article(archive.article(1), archive.issue_places()).highlights}
    assert [link.type for link in shown[third.id].links] == [LinkType.CONTRADICTS, LinkType.RELATED]
    assert shown[first.id].is_contradicted


def test_of_another_version_it_is_said_what_it_is_and_what_lost_its_text(desk: Desk) -> None:
    archive = desk.archive
    archive.annotate(1, "juggle 😀 oranges")
    text = BODY.replace("Zebras quietly juggle 😀 oranges.", "Kraj.")
    add(archive, title="Flood", text=text, outlet="Wire", external_id="1", published="2025-04-04")
    current = reader_article(archive.article(1), {})
    assert current.notices == ("2 highlights lost their text in version 2",)
    earlier = reader_article(archive.article(1, 1), {})
    assert earlier.notices == ("This is version 1 of 2: an earlier text.",)
    assert (earlier.position, earlier.is_current, current.is_current) == (0, False, True)
