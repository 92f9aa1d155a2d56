"""Links are read from both ends, walked along, and contradictions listed by what they are about."""

import pytest

from archive import Archive
from archive.errors import NotFound
from archive.importers.base import RawArticle
from archive.model import ContradictionStatus, LinkReading, LinkType, PlacementState, Role, Span, Stance
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare


def revise(archive: Archive, text: str) -> None:
    with archive.gesture("Import") as rows:
        raw = RawArticle(text=text, title="Ferry", outlet="Z", published="2024-06-01", external_id="1")
        store(rows, prepare(raw), ImportReport())


def test_a_link_reads_from_the_end_that_is_looked_at(stocked: Archive) -> None:
    one, other = stocked.annotate(1, "He said").id, stocked.annotate(3, "the board").id
    key, _ = stocked.link(one, other, type=LinkType.UPDATES, note="later")
    (here,), (there,) = stocked.links_of(1), stocked.links_of(3)
    assert (here.reading, there.reading) == (LinkReading.UPDATES, LinkReading.IS_UPDATED_BY)
    assert here.link == there.link == stocked.link_by_id(key)
    assert (here.near.annotation, here.near.span, here.near.state) == (one, Span(0, 7), PlacementState.SAME)
    assert (here.far.annotation, here.far.article, here.far.title, here.far.outlet) == (other, 3, "Secret", "C")
    assert (here.far.quote, here.far.version, here.far.published) == ("the board", 1, None)
    assert stocked.links_of_annotation(one) == (here,)
    stocked.reverse_link(key)
    assert stocked.links_of_annotation(one)[0].reading is LinkReading.IS_UPDATED_BY
    with pytest.raises(NotFound):
        stocked.links_of(99)
    with pytest.raises(NotFound):
        stocked.links_of_annotation("nothing")


def test_a_link_within_an_article_is_given_from_both_its_ends(stocked: Archive) -> None:
    one, other = stocked.annotate(1, "He said").id, stocked.annotate(1, "She said").id
    stocked.link(one, other, type=LinkType.RESPONDS_TO)
    assert [(view.near.annotation, view.far.annotation, view.reading) for view in stocked.links_of(1)] == [
        (one, other, LinkReading.RESPONDS_TO),
        (other, one, LinkReading.IS_ANSWERED_BY),
    ]


def test_the_near_end_is_placed_in_the_version_that_is_looked_at(stocked: Archive) -> None:
    revise(stocked, "The ferry sails at nine from the harbour of Ostrel.\nNobody knows who will be on board of it.")
    one = stocked.annotate(4, "Nobody knows who").id
    stocked.link(one, stocked.annotate(1, "He said").id)
    revise(
        stocked,
        "Corrected.\nThe ferry sails at ten from the harbour of Ostrel.\nNobody knows who will be on board of it.",
    )
    now, before = stocked.links_of(4)[0].near, stocked.links_of(4, 1)[0].near
    body = stocked.article(4).version.body
    assert now.span
    assert now.span.of(body) == "Nobody knows who"
    assert (now.state, before.state) == (PlacementState.MOVED, PlacementState.SAME)
    far = stocked.links_of(1)[0].far
    assert (far.version, far.span, far.published) == (1, before.span, "2024-06-01")


def test_everything_joined_is_walked_once_the_nearer_first(stocked: Archive) -> None:
    words = ("He said", "No deal", "She said", "The ferry", "again")
    a, b, c, d, e = (stocked.annotate(1, word, occurrence=1).id for word in words)
    for source, target in ((a, c), (b, a), (c, d), (d, a), (d, b)):
        stocked.link(source, target)
    assert [end.annotation for end in stocked.chain(a)] == [a, c, b, d]
    assert [end.annotation for end in stocked.chain(e)] == [e]
    stocked.delete_annotations([a])
    assert [end.annotation for end in stocked.chain(c)] == [c, d, b]


def test_contradictions_are_counted_by_what_they_are_about(stocked: Archive) -> None:
    talks, gaza = ("Talks", Stance.FOR), ("Talks > Gaza", Stance.AGAINST)
    bell, roe = ("Mara Bell", Role.SPEAKER), ("Anton Roe", Role.SPEAKER)
    a = stocked.annotate(1, "He said", issues=[talks, gaza], actors=[bell]).id
    b = stocked.annotate(3, "the board", issues=[gaza], actors=[roe]).id
    c = stocked.annotate(1, "She said", issues=[talks], actors=[("Anton Roe", Role.ABOUT)]).id
    first, _ = stocked.link(a, b, type=LinkType.CONTRADICTS, note="which?")
    second, _ = stocked.link(a, c, type=LinkType.CONTRADICTS)
    stocked.link(b, c)
    stocked.change_link(first, status=ContradictionStatus.EXPLAINED)
    everything = stocked.contradictions()
    assert [one.link.id for one in everything.found] == [second, first]
    explained = everything.found[1]
    assert (explained.status, explained.note) == (ContradictionStatus.EXPLAINED, "which?")
    assert [tag.name for tag in explained.issues] == ["Gaza"]
    assert [[tag.name for tag in end.speakers] for end in (explained.first, explained.second)] == [
        ["Mara Bell"],
        ["Anton Roe"],
    ]
    ids = {tag.name: tag.id for tag in stocked.tag_list()}
    assert everything.by_status == {ContradictionStatus.OPEN: 1, ContradictionStatus.EXPLAINED: 1}
    assert everything.by_issue == {ids["Talks"]: 1, ids["Gaza"]: 1}
    assert everything.by_actor == {ids["Mara Bell"]: 2, ids["Anton Roe"]: 1}
    assert len(stocked.contradictions(issue=ids["Talks"]).found) == 2
    of_gaza = stocked.contradictions(issue=ids["Gaza"])
    assert [one.link.id for one in of_gaza.found] == [first]
    assert of_gaza.by_status == {ContradictionStatus.EXPLAINED: 1}
    assert of_gaza.by_issue == everything.by_issue
    assert [one.link.id for one in stocked.contradictions(actor=ids["Anton Roe"]).found] == [first]
    assert [one.link.id for one in stocked.contradictions(status=ContradictionStatus.OPEN).found] == [second]
