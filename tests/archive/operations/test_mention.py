"""Names found in a text are suggestions where they are not tagged; accepted, each place is a highlight."""

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QuoteError
from archive.model import ActorType, Mention, Role, Span, TagChoice, TagKind
from tests.archive.operations.bulk import bulk

TEXT = "Mara Bell met Roe.\nBell’s aide said BELL and Roe spoke about the Ferry.\nNobody else came, Mara Bell said."


@pytest.fixture
def bell(archive: Archive) -> str:
    bulk(archive, {"title": "T", "text": TEXT, "outlet": "Z", "external_id": "1"})
    archive.describe_actor("Anton Roe", type=ActorType.PERSON, aliases=["Roe"])
    archive.describe_issue("Ferry", means_for="", means_against="")
    return archive.describe_actor("Mara Bell", type=ActorType.PERSON, aliases=["Bell"]).id


def suggested(archive: Archive, version: int | None = None) -> list[tuple[str, list[str], bool]]:
    body = archive.article(1, version).version.body
    return [
        (one.name, [span.of(body) for span in one.spans], one.is_tagged)
        for one in archive.untagged_mentions(1, version)
    ]


def of(archive: Archive, tag: str) -> list[Mention]:
    return [mention for mention in archive.mentions(1) if mention.tag == tag]


def test_names_are_suggested_where_they_are_not_tagged(archive: Archive, bell: str) -> None:
    assert suggested(archive) == [
        ("Mara Bell", ["Mara Bell", "Bell", "BELL", "Mara Bell"], False),
        ("Anton Roe", ["Roe", "Roe"], False),
        ("Ferry", ["Ferry"], False),
    ]
    assert [(one.kind, one.type) for one in archive.untagged_mentions(1)][1:] == [
        (TagKind.ACTOR, ActorType.PERSON),
        (TagKind.ISSUE, None),
    ]
    archive.mark(1, Span(0, 18), tags=[TagChoice(bell, Role.SPEAKER)])
    assert suggested(archive)[1] == ("Mara Bell", ["Bell", "BELL", "Mara Bell"], True)
    with pytest.raises(NotFound):
        archive.untagged_mentions(7)


def test_accepted_names_are_one_highlight_each_as_written(archive: Archive, bell: str) -> None:
    archive.mark(1, Span(0, 18), tags=[TagChoice(bell, Role.SPEAKER)])
    changes = archive.accept_mentions(1, archive.mentions(1), role=Role.ABOUT)
    assert changes.label == "Accept names: Anton Roe, Ferry, Mara Bell"
    made = [one for one in archive.article(1).annotations if one.span != Span(0, 18)]
    assert [(one.quote, [(a.name, a.role, a.as_written) for a in one.assignments]) for one in made] == [
        ("Roe", [("Anton Roe", Role.ABOUT, "Roe")]),
        ("Bell", [("Mara Bell", Role.ABOUT, "Bell")]),
        ("BELL", [("Mara Bell", Role.ABOUT, "BELL")]),
        ("Roe", [("Anton Roe", Role.ABOUT, "Roe")]),
        ("Ferry", [("Ferry", None, "Ferry")]),
        ("Mara Bell", [("Mara Bell", Role.ABOUT, "Mara Bell")]),
    ]
    assert archive.untagged_mentions(1) == ()
    assert not archive.accept_mentions(1, archive.mentions(1))
    assert archive.search("about:bell").total == 1
    archive.undo()
    assert len(archive.article(1).annotations) == 1


def test_a_name_of_two_is_one_highlight_and_one_that_is_there_is_used(archive: Archive, bell: str) -> None:
    other = archive.describe_actor("Anna Bell", type=ActorType.PERSON, aliases=["Bell"]).id
    there, _ = archive.mark(1, Span(19, 23), note="which one?")
    archive.accept_mentions(1, archive.mentions(1))
    (one,) = (annotation for annotation in archive.article(1).annotations if annotation.span == Span(19, 23))
    assert (one.id, one.note, {a.tag for a in one.assignments}) == (there, "which one?", {bell, other})


def test_names_found_in_a_text_that_has_changed_are_refused(archive: Archive, bell: str) -> None:
    found = of(archive, bell)
    bulk(archive, {"title": "T", "text": "Updated. " + TEXT, "outlet": "Z", "external_id": "1"})
    with pytest.raises(QuoteError, match=r"Mara Bell does not stand at 0 in article 1.*again"):
        archive.accept_mentions(1, found)
    with pytest.raises(QuoteError):
        archive.accept_mentions(1, [Mention(bell, Span(5000, 5004), "Bell")])
    with pytest.raises(NameNotUnderstood):
        archive.accept_mentions(1, [Mention("nobody", Span(0, 4), "Bell")])
    assert archive.article(1).annotations == ()
    archive.accept_mentions(1, of(archive, bell))
    assert [one.version for one in archive.article(1).annotations] == [2, 2, 2, 2]


def test_what_is_tagged_in_an_earlier_text_is_tagged_where_it_stands_now(archive: Archive, bell: str) -> None:
    archive.accept_mentions(1, of(archive, bell)[:1])
    archive.mark(1, Span(TEXT.index("Nobody"), len(TEXT)), tags=[TagChoice(bell)])
    bulk(archive, {"title": "T", "text": "Updated. " + TEXT, "outlet": "Z", "external_id": "1"})
    assert suggested(archive, 1)[1] == ("Mara Bell", ["Bell", "BELL"], True)
    body = archive.article(1).version.body
    by_name = {one.name: one.spans for one in archive.untagged_mentions(1)}
    assert by_name["Mara Bell"][-1].of(body) == "BELL"  # not the one at the end, which is in a long highlight


def test_articles_are_counted_in_which_a_name_or_an_alias_occurs(archive: Archive, bell: str) -> None:
    bulk(
        archive,
        {"title": "Bell rings", "text": "No one.", "outlet": "Z", "external_id": "2"},
        {"title": "T", "text": "MARA\u00a0BELL left.", "outlet": "Z", "external_id": "3"},
        {"title": "T", "text": "Bella and Mara left. A bellman came.", "outlet": "Z", "external_id": "4"},
        {"title": "T", "text": "Roe left.", "outlet": "Z", "external_id": "5"},
    )
    assert archive.appearances(bell) == 3
    odd = archive.describe_actor('The "Wolf" OR Fox*', type=ActorType.OTHER).id
    assert archive.appearances(odd) == 0
    bulk(archive, {"title": "T", "text": "He saw the “Wolf” or fox there.", "outlet": "Z", "external_id": "6"})
    assert archive.appearances(odd) == 1
    with pytest.raises(NameNotUnderstood):
        archive.appearances("nobody")
