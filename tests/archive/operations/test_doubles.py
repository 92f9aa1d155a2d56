"""Pairs that may be the same are proposed, but never what the user or the types say is not."""

from archive import Archive
from archive.model import ActorType, Role, TagKind
from archive.text.likeness import Likeness

ACTOR, ISSUE = TagKind.ACTOR, TagKind.ISSUE


def proposed(archive: Archive, kind: TagKind = ACTOR) -> list[tuple[str, str, Likeness]]:
    return [(pair.first.name, pair.second.name, pair.reason) for pair in archive.possible_doubles(kind)]


def test_doubles_are_proposed_the_more_used_one_first_until_they_are_kept_apart_or_merged(stocked: Archive) -> None:
    bell, _ = stocked.make_tag(ACTOR, "M. Bell")
    stocked.annotate(1, "He said", actors=[("Mara Bell", Role.SPEAKER)])
    mara = stocked.find_tag("Mara Bell").id
    assert proposed(stocked) == [("Mara Bell", "M. Bell", Likeness.INITIALS)]
    assert proposed(stocked, ISSUE) == []
    stocked.keep_apart(bell, mara)
    assert proposed(stocked) == []
    stocked.allow_together(bell, mara)
    stocked.merge(mara, bell)
    assert proposed(stocked) == []
    other, _ = stocked.make_tag(ACTOR, "Somebody")
    stocked.add_alias(other, "m bell")
    assert proposed(stocked) == [("Mara Bell", "Somebody", Likeness.SAME_NAME)]
    stocked.delete_tags([other])
    assert proposed(stocked) == []


def test_what_cannot_be_merged_or_belongs_together_otherwise_is_not_proposed(archive: Archive) -> None:
    israel, _ = archive.make_tag(ACTOR, "Israel", type=ActorType.STATE)
    hamas, _ = archive.make_tag(ACTOR, "Hamas")
    archive.make_tag(ACTOR, "Israel Police", parent=israel)
    archive.make_tag(ACTOR, "Isabel Israel", type=ActorType.PERSON)
    archive.make_tag(ACTOR, "an official", type=ActorType.UNNAMED, parent=israel)
    archive.make_tag(ACTOR, "the official", type=ActorType.UNNAMED, parent=hamas)
    archive.make_tag(ACTOR, "Official")
    assert proposed(archive) == []
    archive.make_tag(ACTOR, "official, an", type=ActorType.UNNAMED, parent=israel)
    assert proposed(archive) == [("an official", "official, an", Likeness.WORD_ORDER)]


def test_issues_of_one_name_at_two_places_are_proposed_and_no_more_than_asked_for(archive: Archive) -> None:
    for path in "Talks > Ferry", "> Ferry", "Harbour > Fery", "Harbour > Ferries":
        archive.describe_issue(path, means_for="", means_against="")
    pairs = archive.possible_doubles(ISSUE)
    assert [(pair.first.name, pair.second.name, pair.likeness) for pair in pairs[:1]] == [("Ferry", "Ferry", 1.0)]
    assert len(pairs) == 3
    assert archive.possible_doubles(ISSUE, limit=2) == pairs[:2]
    assert archive.possible_doubles(ISSUE, limit=0) == ()
