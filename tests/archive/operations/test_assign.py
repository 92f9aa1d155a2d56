"""Tags are put on what is marked as the reporter says, and as the text writes them."""

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound
from archive.index.base import Target
from archive.model import ActorType, Assignment, Role, Span, Stance, TagChoice
from tests.archive.operations.bulk import bulk
from tests.archive.operations.marks import issue, place

TEXT = (
    "ANKARA — Öncü Keçeli spoke. The spokesman left.\n"
    "Dün Keçeli’nin açıklaması geldi: “Anlaşma yok.”\n"
    "ÖNCÜ KEÇELİ ayrıldı."
)


@pytest.fixture
def keceli(archive: Archive) -> str:
    bulk(archive, {"title": "T", "text": TEXT})
    aliases = ["Keçeli", "the spokesman"]
    return archive.describe_actor("Öncü Keçeli", type=ActorType.PERSON, aliases=aliases).id


def marked(archive: Archive, quote: str) -> str:
    return archive.mark(1, place(archive, 1, quote))[0]


def shown(archive: Archive, annotation: str) -> list[tuple[str, Role | Stance | None, str | None]]:
    return [(one.name, one.role or one.stance, one.as_written) for one in assignments(archive, annotation)]


def assignments(archive: Archive, annotation: str) -> tuple[Assignment, ...]:
    return archive.annotation(annotation).assignments


@pytest.mark.parametrize(
    ("quote", "written"),
    [
        ("Öncü Keçeli spoke", "Öncü Keçeli"),
        ("spoke", "Öncü Keçeli"),
        ("left", "The spokesman"),
        ("“Anlaşma yok.”", "Keçeli"),
        ("ÖNCÜ KEÇELİ ayrıldı", "ÖNCÜ KEÇELİ"),
    ],
)
def test_an_actor_is_kept_as_written_where_it_is_marked(
    archive: Archive, keceli: str, quote: str, written: str
) -> None:
    key = marked(archive, quote)
    archive.assign(key, TagChoice(keceli))
    assert shown(archive, key) == [("Öncü Keçeli", Role.MENTIONED, written)]


def test_annotating_by_quote_keeps_it_too(archive: Archive, keceli: str) -> None:
    made = archive.annotate(1, "Keçeli’nin açıklaması", actors=[("oncu keceli", Role.SPEAKER), ("Nobody", Role.VIA)])
    assert [(one.tag == keceli, one.as_written) for one in made.assignments] == [(True, "Keçeli"), (False, None)]


def test_what_the_reporter_says_is_written_is_not_looked_for(archive: Archive, keceli: str) -> None:
    key = marked(archive, "Öncü Keçeli spoke")
    archive.assign(key, TagChoice(keceli, Role.SPEAKER, as_written=" the envoy\n"))
    archive.assign(key, TagChoice(keceli, Role.SPEAKER))
    assert shown(archive, key) == [("Öncü Keçeli", Role.SPEAKER, "the envoy")]
    archive.assign(key, TagChoice(keceli, Role.SPEAKER, as_written="Öncü Keçeli"))
    assert shown(archive, key) == [("Öncü Keçeli", Role.SPEAKER, "Öncü Keçeli")]


def test_an_actor_has_several_roles_and_an_issue_one_stance(archive: Archive, keceli: str) -> None:
    talks = issue(archive, "Talks")
    key = marked(archive, "spoke")
    for choice in (
        TagChoice(keceli, Role.SPEAKER),
        TagChoice(keceli, Role.ABOUT),
        TagChoice(keceli, Role.SPEAKER),
        TagChoice(talks, stance=Stance.FOR),
        TagChoice(talks),
    ):
        archive.assign(key, choice)
    parts = [(one.name, one.role or one.stance) for one in assignments(archive, key)]
    assert parts == [("Öncü Keçeli", Role.SPEAKER), ("Öncü Keçeli", Role.ABOUT), ("Talks", Stance.FOR)]
    assert not archive.assign(key, TagChoice(talks, stance=Stance.FOR))
    archive.assign(key, TagChoice(talks, stance=Stance.AGAINST))
    assert assignments(archive, key)[2].stance is Stance.AGAINST
    twice = [TagChoice(talks, stance=Stance.FOR), TagChoice(talks), TagChoice(keceli), TagChoice(keceli)]
    other, _ = archive.mark(1, Span(0, 6), tags=twice)
    assert [one.role or one.stance for one in assignments(archive, other)] == [Role.MENTIONED, Stance.FOR]


def test_what_makes_no_sense_is_refused_in_a_sentence(archive: Archive, keceli: str) -> None:
    talks = issue(archive, "Talks")
    key = marked(archive, "spoke")
    with pytest.raises(NameNotUnderstood, match="Talks is an issue and has no role"):
        archive.assign(key, TagChoice(talks, role=Role.ABOUT))
    with pytest.raises(NameNotUnderstood, match="Öncü Keçeli is an actor, and a stance"):
        archive.assign(key, TagChoice(keceli, stance=Stance.FOR))
    archive.assign_many([key], TagChoice(keceli))
    (one,) = assignments(archive, key)
    with pytest.raises(NameNotUnderstood, match="is an actor"):
        archive.reassign(one.id, stance=Stance.FOR)
    with pytest.raises(NotFound):
        archive.assign("nothing", TagChoice(keceli))
    archive.unassign(one.id)
    for refused in (lambda: archive.unassign(one.id), lambda: archive.reassign(one.id, role=Role.VIA)):
        with pytest.raises(NotFound):
            refused()


def test_a_role_and_a_stance_can_be_changed_and_taken_back(archive: Archive, keceli: str) -> None:
    talks = issue(archive, "Talks")
    choices = [TagChoice(keceli, Role.SPEAKER), TagChoice(keceli, Role.VIA), TagChoice(talks, stance=Stance.FOR)]
    key, _ = archive.mark(1, Span(0, 6), tags=choices)
    speaker, _, stance = assignments(archive, key)
    assert archive.reassign(speaker.id, role=Role.ABOUT).label == "Tag: Öncü Keçeli as about"
    assert archive.reassign(stance.id, stance=None).label == "Tag: Talks"
    assert {one.role or one.stance for one in assignments(archive, key)} == {Role.ABOUT, Role.VIA, None}
    archive.reassign(speaker.id, role=Role.VIA)
    assert [one.role for one in assignments(archive, key)] == [Role.VIA, None]
    assert not archive.reassign(stance.id, stance=None)
    for _ in range(3):
        archive.undo()
    assert [one.role or one.stance for one in assignments(archive, key)] == [Role.SPEAKER, Role.VIA, Stance.FOR]


def test_many_excerpts_are_tagged_at_once_each_as_it_is_written(archive: Archive, keceli: str) -> None:
    keys = [marked(archive, quote) for quote in ("spoke", "Keçeli’nin", "ayrıldı")]
    changes = archive.assign_many([*keys, keys[0]], TagChoice(keceli, Role.SPEAKER))
    assert (changes.label, len(changes.changes)) == ("Tag: Öncü Keçeli as speaker", 3)
    written = [assignments(archive, key)[0].as_written for key in keys]
    assert written == ["Öncü Keçeli", "Keçeli", "ÖNCÜ KEÇELİ"]
    assert archive.search("speaker:kececi OR speaker:keceli", target=Target.ANNOTATIONS).total == 3
    archive.undo()
    assert archive.search("speaker:keceli", target=Target.ANNOTATIONS).total == 0


def test_a_tag_taken_off_is_found_no_more(archive: Archive, keceli: str) -> None:
    key = marked(archive, "spoke")
    archive.assign(key, TagChoice(keceli))
    (one,) = assignments(archive, key)
    assert archive.search("actor:keceli").total == 1
    assert archive.unassign(one.id).label == "Remove a tag: Öncü Keçeli"
    assert archive.search("actor:keceli").total == 0
    archive.undo()
    assert assignments(archive, key) == (one,)
