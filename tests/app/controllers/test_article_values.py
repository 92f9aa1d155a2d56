"""An article of the archive as it is shown: dates in words, colours by issue, what lost its place counted."""

import pytest

from app.controllers.article_values import reader_article, shown_date
from app.controllers.desk import Desk
from app.controllers.facet_items import field_items
from archive.model import LinkReading, LinkType, Role, TagKind
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


def test_the_colour_chosen_for_an_issue_is_that_of_its_highlights_and_of_its_facet(desk: Desk) -> None:
    archive = desk.archive
    (warning,) = (tag.tag for tag in archive.article(1).annotations[0].assignments if tag.kind is TagKind.ISSUE)
    for chosen, shown in (("pink", "pink"), ("yellow", "blue"), ("puce", "blue"), (None, "blue")):
        with archive.gesture("Colour an issue") as rows:
            rows.update("tags", warning, colour=chosen)
        first, *_ = reader_article(archive.article(1), archive.issue_places()).highlights
        facets = field_items("issue", archive.narrowing("").values["issue"])
        swatches = {item.label: item.swatch.name for item in facets if item.swatch}
        assert (first.colour, swatches) == (shown, {"Warning": shown, "Ferry": "green"})


def test_a_link_says_where_it_leads(desk: Desk) -> None:
    archive = desk.archive
    for id, published in (("3", "2025-04-06"), ("4", "2024-12-31T09:00:00+03:00"), ("5", "2024")):
        add(archive, title="Other", text=f"{id} Nobody denied it.", outlet="Star", external_id=id, published=published)
    said, seen = (
        archive.annotate(1, "010. The governor", actors=[("Mara Bell", Role.SPEAKER)]),
        archive.annotate(1, "011."),
    )
    for other in (3, 4, 5):
        archive.link(said.id, archive.annotate(other, "denied it").id)
    archive.link(said.id, seen.id, type=LinkType.REPEATS)
    shown = {h.id: [link.title for link in h.links] for h in reader_article(archive.article(1), {}).highlights}
    assert sorted(shown[said.id]) == ["Star, 2024", "Star, 31 Dec 2024", "Star, 6 Apr", "“011.”, same article"]
    assert shown[seen.id] == ["Mara Bell, same article"]


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


def test_a_link_with_a_direction_reads_otherwise_from_its_other_end(desk: Desk) -> None:
    archive = desk.archive
    newer, older = archive.annotate(1, "009. The governor"), archive.annotate(1, "010. The governor")
    archive.link(newer.id, older.id, type=LinkType.UPDATES)
    shown = {h.id: h for h in reader_article(archive.article(1), archive.issue_places()).highlights}
    readings = [shown[one.id].links[0].reading for one in (newer, older)]
    assert readings == [LinkReading.UPDATES, LinkReading.IS_UPDATED_BY]


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
