"""One actor or issue is made of two, and two of one: nothing that was written of either is lost."""

import pytest

from archive import Archive
from archive.errors import ChangeConflict, NameNotUnderstood
from archive.index.base import Target
from archive.model import ActorType, Role, Stance, TagKind
from archive.store import pins
from tests.archive.store.rows import live_rows

ACTOR, ISSUE = TagKind.ACTOR, TagKind.ISSUE


def found(archive: Archive, query: str) -> int:
    return archive.search(query, target=Target.ANNOTATIONS).total


def key(archive: Archive, name: str) -> str:
    return archive.find_tag(name).id


def test_excerpts_move_doubles_drop_and_both_names_find_everything(stocked: Archive) -> None:
    stocked.annotate(1, "He said", actors=[("Keçeli", Role.SPEAKER), ("Öncü Keçeli", Role.ABOUT)])
    stocked.annotate(1, "She said", actors=[("Keçeli", Role.SPEAKER), ("Öncü Keçeli", Role.SPEAKER)])
    stocked.annotate(3, "the board", actors=[("Keçeli", Role.VIA)])
    kept, gone = key(stocked, "Öncü Keçeli"), key(stocked, "Keçeli")
    stocked.add_alias(gone, "The spokesman")
    stocked.add_alias(kept, "the SPOKESMAN")
    assert found(stocked, 'actor:"öncü keçeli"') == 2
    plan = stocked.would_merge(kept, gone)
    assert (plan.moved, plan.doubles, plan.aliases, plan.conflicts) == (2, 1, ("Keçeli",), ())
    changes = stocked.merge(kept, gone)
    assert (changes.label, changes.articles) == ("Merge Keçeli into Öncü Keçeli", {1, 3})
    view = stocked.tag(kept)
    assert (view.excerpts, view.by_role) == (3, {Role.SPEAKER: 2, Role.ABOUT: 1, Role.VIA: 1})
    assert [alias.name for alias in view.aliases] == ["Keçeli", "the SPOKESMAN"]
    for query in ("actor:keceli", 'actor:"öncü keçeli"', 'actor:"the spokesman"', "mentions:keçeli OR actor:öncü"):
        assert found(stocked, query) == 3
    assert found(stocked, "speaker:keçeli") == 2
    with pytest.raises(NameNotUnderstood, match="no actor or issue with the id"):
        stocked.tag(gone)
    stocked.undo()
    assert [found(stocked, f"actor:{name}") for name in ("öncü", "spokesman")] == [2, 3]


def test_what_hangs_on_a_deleted_article_moves_too_and_is_there_when_it_comes_back(stocked: Archive) -> None:
    stocked.annotate(1, "He said", actors=[("Keçeli", Role.SPEAKER)])
    kept, _ = stocked.make_tag(ACTOR, "Öncü Keçeli")
    with stocked.gesture("Delete") as rows:
        rows.delete("articles", 1)
    gone = key(stocked, "Keçeli")
    assert stocked.would_merge(kept, gone).moved == 0
    stocked.merge(kept, gone)
    with stocked.gesture("Restore") as rows:
        rows.update("articles", 1, deleted_at=None)
    assert [a.tag for a in stocked.article(1).annotations[0].assignments] == [kept]


def test_what_the_kept_one_lacks_it_takes_over_and_texts_that_both_have_are_kept(stocked: Archive) -> None:
    kept, _ = stocked.make_tag(ISSUE, "Philadelphi")
    gone, _ = stocked.make_tag(ISSUE, "Filadelfi")
    below, _ = stocked.make_tag(ISSUE, "Crossing", parent=gone)
    stocked.describe(kept, definition="The corridor", means_for="Troops stay", note="mine")
    stocked.describe(gone, definition="A road", means_for="Troops leave", means_against="They stay", note="yours")
    stocked.describe(gone, colour="teal", private=True)
    plan = stocked.would_merge(kept, gone)
    assert plan.children == 1
    assert plan.conflicts == (
        "Both have a definition: that of Philadelphi stays, the other goes into the note.",
        "Both have a meaning of “for”: that of Philadelphi stays, the other goes into the note.",
        "Filadelfi is private: so is what becomes of the two.",
    )
    stocked.merge(kept, gone)
    view = stocked.tag(kept)
    assert view.tag.note == (
        "mine\n\nyours\n\nFiladelfi, definition: A road\n\nFiladelfi, meaning of “for”: Troops leave"
    )
    assert (view.tag.definition, view.tag.means_for, view.tag.means_against) == (
        "The corridor",
        "Troops stay",
        "They stay",
    )
    assert (view.tag.colour, view.tag.private, [tag.id for tag in view.children]) == ("teal", True, [below])


def test_an_actor_takes_over_type_owner_offices_pins_and_whom_it_is_kept_apart_from(stocked: Archive) -> None:
    kept, _ = stocked.make_tag(ACTOR, "Öncü Keçeli")
    ministry, _ = stocked.make_tag(ACTOR, "Ministry")
    gone, _ = stocked.make_tag(ACTOR, "Keçeli", type=ActorType.PERSON, parent=ministry)
    aide, _ = stocked.make_tag(ACTOR, "Aide", parent=gone)
    other, _ = stocked.make_tag(ACTOR, "Ömer Keçeli")
    third, _ = stocked.make_tag(ACTOR, "A. Keçeli")
    for tag in kept, gone:
        stocked.add_office(tag, "spokesman", "2023")
        stocked.keep_apart(tag, third)
    stocked.add_office(gone, "consul")
    stocked.keep_apart(gone, other)
    with stocked.gesture("Pin") as rows:
        pins.put(rows, (None, gone, other))
    stocked.merge(kept, gone)
    view = stocked.tag(kept)
    assert (view.tag.type, view.parent and view.parent.name) == (ActorType.PERSON, "Ministry")
    assert sorted((office.title, office.since) for office in view.offices) == [("consul", None), ("spokesman", "2023")]
    assert [tag.id for tag in view.children] == [aide]
    assert [tag.name for tag in view.kept_apart] == ["A. Keçeli", "Ömer Keçeli"]
    with stocked.reader() as connection:
        assert pins.get(connection)[:4] == (None, kept, other, None)
    with stocked.gesture("Pin") as rows:
        pins.put(rows, (other, kept))
    stocked.allow_together(kept, other)
    assert "Öncü Keçeli belongs to Ministry" not in stocked.would_merge(kept, other).conflicts
    stocked.merge(kept, other)
    with stocked.reader() as connection:
        assert pins.get(connection)[:2] == (None, kept)


def test_what_both_have_and_only_one_can_keep_is_said_beforehand(stocked: Archive) -> None:
    israel, _ = stocked.make_tag(ACTOR, "Israel", type=ActorType.STATE)
    army, _ = stocked.make_tag(ACTOR, "Army", type=ActorType.ORGANISATION)
    kept, _ = stocked.make_tag(ACTOR, "Hagari", type=ActorType.PERSON, parent=israel)
    gone, _ = stocked.make_tag(ACTOR, "Daniel Hagari", type=ActorType.OTHER, parent=army)
    assert stocked.would_merge(kept, gone).conflicts == (
        "Hagari is of the type person, Daniel Hagari other: person stays.",
        "Hagari belongs to Israel, Daniel Hagari to Army: Israel stays.",
    )


def test_what_cannot_be_kept_can_be_said_in_another_language(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Talks", Stance.FOR), ("Deal", Stance.AGAINST)])
    stocked.describe(key(stocked, "Deal"), private=True)
    plan = stocked.would_merge(key(stocked, "Talks"), key(stocked, "Deal"))
    private, torn = plan.conflicts
    assert private.template == "{hidden} is private: so is what becomes of the two."
    assert {
        name: getattr(value, "template", "") for name, value in torn.values.items() if name in ("stays", "goes")
    } == {
        "stays": "for",
        "goes": "against",
    }


def test_of_two_stances_on_one_excerpt_the_kept_ones_stays_and_is_said(stocked: Archive) -> None:
    both = [("Talks", Stance.FOR), ("Deal", Stance.AGAINST)]
    torn = stocked.annotate(1, "He said: “No deal.” She said: “No deal.” The ferry sails 😀 again.", issues=both)
    stocked.annotate(1, "She said", issues=[("Talks", None), ("Deal", Stance.UNCLEAR)])
    kept, gone = key(stocked, "Talks"), key(stocked, "Deal")
    plan = stocked.would_merge(kept, gone)
    assert (plan.moved, plan.doubles) == (0, 2)
    quote = "He said: “No deal.” She said: “No deal.” The ferry sails 😀 a…"
    assert plan.conflicts == (f"“{quote}” is tagged Talks (for) and Deal (against): for stays.",)
    stocked.merge(kept, gone)
    assert stocked.tag(kept).by_stance == {Stance.FOR: 1, Stance.UNCLEAR: 1}
    assert [(a.name, a.stance) for a in stocked.article(1).annotations[0].assignments] == [("Talks", Stance.FOR)]
    assert torn.id == stocked.article(1).annotations[0].id


@pytest.mark.parametrize("direction", ["up", "down"])
def test_what_stands_below_one_another_is_merged_without_a_circle(stocked: Archive, direction: str) -> None:
    stocked.annotate(1, "He said", issues=[("A > B > C > D", None)])
    a, b, c, d = (key(stocked, name) for name in "ABCD")
    top, other = (a, c) if direction == "up" else (c, a)
    stocked.merge(top, other)
    assert {tag.id for tag in stocked.tag(top).children} == {b, d}
    assert stocked.tag(top).parent is None
    assert stocked.tag(b).children == ()
    assert (found(stocked, "issue:A"), found(stocked, "issue:C")) == (1, 1)


def test_an_actor_does_not_come_to_belong_to_what_belongs_to_it(archive: Archive) -> None:
    state, _ = archive.make_tag(ACTOR, "State")
    ministry, _ = archive.make_tag(ACTOR, "Ministry", parent=state)
    old, _ = archive.make_tag(ACTOR, "The state", parent=ministry)
    archive.merge(state, old)
    assert (archive.tag(state).parent, [tag.id for tag in archive.tag(state).children]) == (None, [ministry])


def test_a_name_that_goes_with_the_merger_stands_in_nobodys_way(archive: Archive) -> None:
    talks, _ = archive.make_tag(ISSUE, "Talks")
    ferry, _ = archive.make_tag(ISSUE, "Ferry", parent=talks)
    below, _ = archive.make_tag(ISSUE, "Ferry", parent=ferry)
    archive.merge(talks, ferry)
    assert [tag.id for tag in archive.tag(talks).children] == [below]
    archive.merge(below, talks)
    assert (archive.tag(below).parent, archive.tag(below).children) == (None, ())


def test_what_cannot_be_the_same_is_not_merged(stocked: Archive) -> None:
    bell, _ = stocked.make_tag(ACTOR, "Mara Bell", type=ActorType.PERSON)
    belle, _ = stocked.make_tag(ACTOR, "Mara Belle", type=ActorType.PERSON)
    talks, _ = stocked.make_tag(ISSUE, "Talks")
    israel, _ = stocked.make_tag(ACTOR, "Israel")
    hamas, _ = stocked.make_tag(ACTOR, "Hamas")
    official, _ = stocked.make_tag(ACTOR, "an Israeli official", type=ActorType.UNNAMED, parent=israel)
    officials, _ = stocked.make_tag(ACTOR, "Israeli officials", type=ActorType.UNNAMED, parent=israel)
    theirs, _ = stocked.make_tag(ACTOR, "a Hamas official", type=ActorType.UNNAMED, parent=hamas)
    deal, _ = stocked.make_tag(ISSUE, "Deal")
    for parent in talks, deal:
        stocked.make_tag(ISSUE, "Ferry", parent=parent)
    stocked.keep_apart(bell, belle)
    before = live_rows(stocked.path)
    for kept, gone, words in (
        (bell, bell, "cannot be merged with itself"),
        (bell, talks, "Mara Bell is an actor and Talks an issue"),
        (bell, belle, "You said that Mara Bell and Mara Belle are not the same: take that back"),
        (bell, official, "an unnamed actor is nobody in particular"),
        (official, bell, "an unnamed actor is nobody in particular"),
        (official, theirs, "of one actor only"),
        (talks, deal, "There is an issue Ferry below Talks already: merge these two first"),
    ):
        for act in stocked.would_merge, stocked.merge:
            with pytest.raises(NameNotUnderstood, match=words):
                act(kept, gone)
    assert live_rows(stocked.path) == before
    stocked.merge(official, officials)
    stocked.allow_together(bell, belle)
    stocked.merge(bell, belle)


def test_a_path_to_the_merged_name_still_leads_to_the_issue(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Gaza > Filadelfi", None), ("Gaza > Philadelphi", None)])
    stocked.merge(key(stocked, "Philadelphi"), key(stocked, "Filadelfi"))
    stocked.annotate(3, "the board", issues=[("Gaza > Filadelfi", None)])
    assert found(stocked, 'issue:"gaza > filadelfi"') == 2
    assert stocked.tag(key(stocked, "Philadelphi")).excerpts == 2


def test_a_merger_is_not_undone_over_what_was_changed_elsewhere_since(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Talks", Stance.FOR)])
    kept, _ = stocked.make_tag(ISSUE, "Deal")
    stocked.merge(kept, key(stocked, "Talks"))
    with Archive.open(stocked.path) as other, other.gesture("Stance") as rows:
        rows.update("annotation_tags", stocked.article(1).annotations[0].assignments[0].id, stance="against")
    before = live_rows(stocked.path)
    with pytest.raises(ChangeConflict, match="nothing was undone \\(Merge Talks into Deal"):
        stocked.undo()
    assert live_rows(stocked.path) == before


def test_a_tag_is_split_for_the_excerpts_chosen(stocked: Archive) -> None:
    office, _ = stocked.make_tag(ACTOR, "Office")
    bell, _ = stocked.make_tag(ACTOR, "Bell", type=ActorType.PERSON, parent=office)
    stocked.add_alias(bell, "Mara Bell")
    mine = stocked.annotate(1, "He said", actors=[("Bell", Role.SPEAKER), ("Bell", Role.ABOUT)])
    stocked.annotate(1, "She said", actors=[("Bell", Role.SPEAKER)])
    new, changes = stocked.split(bell, [mine.id], "Mara Bell")
    assert changes.label == "Split Mara Bell from Bell"
    view = stocked.tag(new)
    assert (view.tag.type, view.parent and view.parent.id, view.excerpts) == (ActorType.PERSON, office, 1)
    assert (view.by_role, stocked.tag(bell).by_role) == ({Role.SPEAKER: 1, Role.ABOUT: 1}, {Role.SPEAKER: 1})
    assert stocked.tag(bell).aliases == ()
    assert [found(stocked, f"actor:{name}") for name in ("mara", "bell")] == [1, 2]
    other = stocked.annotate(3, "the board")
    for annotations, name, words in (
        ([mine.id], "Other", "Not all of these excerpts are tagged Bell"),
        ([other.id], "Other", "Not all of these excerpts are tagged Bell"),
        ([], "Other", "Not all of these excerpts are tagged Bell"),
        ([stocked.article(1).annotations[1].id], "mara bell", "There is an actor Mara Bell already"),
    ):
        with pytest.raises(NameNotUnderstood, match=words):
            stocked.split(bell, annotations, name)
