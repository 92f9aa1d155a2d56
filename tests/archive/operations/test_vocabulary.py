"""Actors and issues are made, named, placed and described, each in one gesture that is undone as one."""

from collections.abc import Callable

import pytest

from archive import Archive
from archive.changes import ChangeSet
from archive.errors import FieldNotUnderstood, NameNotUnderstood, NotFound
from archive.index.base import Target
from archive.model import ActorType, Role, Stance, TagKind
from tests.archive.store.rows import live_rows

ACTOR, ISSUE = TagKind.ACTOR, TagKind.ISSUE


def found(archive: Archive, query: str) -> int:
    return archive.search(query, target=Target.ANNOTATIONS).total


def test_an_actor_is_shown_with_all_that_is_known_of_it(stocked: Archive) -> None:
    ministry, _ = stocked.make_tag(ACTOR, "Foreign Ministry", type=ActorType.ORGANISATION)
    spokesman, _ = stocked.make_tag(ACTOR, " Öncü  Keçeli", parent=ministry, type=ActorType.PERSON)
    stocked.add_alias(spokesman, "The spokesman")
    stocked.add_office(spokesman, "spokesman", "2023-08")
    stocked.add_office(spokesman, "consul", "2019", "2023-07-31")
    other, _ = stocked.make_tag(ACTOR, "Öncü Keçelioğlu")
    stocked.keep_apart(other, spokesman)
    stocked.annotate(1, "He said", actors=[("Öncü Keçeli", Role.SPEAKER), ("Öncü Keçeli", Role.ABOUT)])
    stocked.annotate(1, "She said", actors=[("Öncü Keçeli", Role.SPEAKER)])
    stocked.annotate(3, "the board", actors=[("Öncü Keçeli", Role.SPEAKER)])
    with stocked.gesture("Date") as rows:
        rows.update("articles", 3, published="2024-05")
    view = stocked.tag(spokesman)
    assert (view.tag.name, view.tag.type, view.parent and view.parent.name) == (
        "Öncü Keçeli",
        ActorType.PERSON,
        "Foreign Ministry",
    )
    assert [alias.name for alias in view.aliases] == ["The spokesman"]
    assert [(o.title, o.since, o.until) for o in view.offices] == [
        ("consul", "2019", "2023-07-31"),
        ("spokesman", "2023-08", None),
    ]
    assert [tag.id for tag in view.kept_apart] == [other]
    assert (view.excerpts, view.articles, view.first, view.last) == (3, 2, "2024-05", "2024-05")
    assert (view.by_role, view.by_stance) == ({Role.SPEAKER: 3, Role.ABOUT: 1}, {})
    assert [tag.id for tag in stocked.tag(ministry).children] == [spokesman]
    assert stocked.tag(ministry).excerpts == 0


def test_an_issue_counts_its_stances_and_not_those_of_the_issues_below_it(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Talks", Stance.FOR)])
    stocked.annotate(1, "She said", issues=[("Talks", None)])
    stocked.annotate(3, "the board", issues=[("Talks > Ferry", Stance.AGAINST)])
    view = stocked.tag(stocked.find_tag("Talks").id)
    assert (view.excerpts, view.by_stance, view.by_role) == (2, {Stance.FOR: 1, None: 1}, {})
    with stocked.gesture("Delete") as rows:
        rows.delete("articles", 1)
    assert stocked.tag(view.tag.id).excerpts == 0


def test_every_gesture_has_a_label_that_names_the_thing_and_is_undone_and_redone(stocked: Archive) -> None:
    bell, made = stocked.make_tag(ACTOR, "Mara Bell")
    talks, _ = stocked.make_tag(ISSUE, "Talks")
    ferry, _ = stocked.make_tag(ISSUE, "Ferry", parent=talks)
    other, _ = stocked.make_tag(ACTOR, "Mara Belle")
    assert (made.label, made.summary().counts) == ("Make actor Mara Bell", {"tags": 1})
    office, _ = stocked.add_office(bell, "mayor", "2019")
    stocked.add_alias(bell, "Bell")
    [alias] = stocked.tag(bell).aliases
    gestures: dict[str, Callable[[], ChangeSet]] = {
        "Rename Mara Belle to M. Belle": lambda: stocked.rename(other, "M. Belle"),
        "Describe Ferry": lambda: stocked.describe(
            ferry, definition=" d ", means_for="f", means_against="a", colour="teal", note="n", private=True
        ),
        "Describe Mara Bell": lambda: stocked.describe(bell, type=ActorType.PERSON),
        "Move Ferry": lambda: stocked.move(ferry, None),
        "Alias of Ferry: The crossing": lambda: stocked.add_alias(ferry, "The crossing"),
        "Remove alias of Mara Bell: Bell": lambda: stocked.remove_alias(alias.id),
        "Office of Mara Bell: envoy": lambda: stocked.add_office(bell, "envoy", None, "2026-01-02")[1],
        "Change an office of Mara Bell": lambda: stocked.change_office(office, title="Mayor", until="2024"),
        "Remove an office of Mara Bell": lambda: stocked.remove_office(office),
        "Keep Mara Bell and M. Belle apart": lambda: stocked.keep_apart(bell, other),
        "No longer keep Mara Bell and M. Belle apart": lambda: stocked.allow_together(bell, other),
        "Delete Talks": lambda: stocked.delete_tags([talks]),
        "Delete 2 actors and issues": lambda: stocked.delete_tags([bell, ferry]),
    }
    states = []
    for label, act in gestures.items():
        states.append(live_rows(stocked.path))
        changes = act()
        assert (changes.label, bool(changes)) == (label, True)
    last = live_rows(stocked.path)
    for label, state in reversed(list(zip(gestures, states, strict=True))):
        assert stocked.undo() == label
        assert live_rows(stocked.path) == state
    for label in gestures:
        assert stocked.redo() == label
    assert live_rows(stocked.path) == last


def test_saying_what_is_so_already_is_no_change(stocked: Archive) -> None:
    bell, _ = stocked.make_tag(ACTOR, "Mara Bell")
    other, _ = stocked.make_tag(ACTOR, "Roe")
    office, _ = stocked.add_office(bell, "mayor", "2019")
    stocked.keep_apart(bell, other)
    stocked.add_alias(bell, "Bell")
    before = live_rows(stocked.path)
    assert not stocked.rename(bell, "Mara  Bell")
    assert not stocked.describe(bell, note=" ", type=None)
    assert not stocked.move(bell, None)
    assert not stocked.add_alias(bell, "BELL")
    assert not stocked.add_alias(bell, "mara bell")
    assert not stocked.keep_apart(other, bell)
    assert not stocked.delete_tags([])
    assert stocked.add_office(bell, "mayor", " 2019 ", "")[0] == office
    assert live_rows(stocked.path) == before


def test_names_are_one_of_a_kind_where_they_must_be(stocked: Archive) -> None:
    bell, _ = stocked.make_tag(ACTOR, "Mara Bell")
    roe, _ = stocked.make_tag(ACTOR, "Roe")
    talks, _ = stocked.make_tag(ISSUE, "Talks")
    ferry, _ = stocked.make_tag(ISSUE, "Ferry", parent=talks)
    top, _ = stocked.make_tag(ISSUE, "ferry")
    stocked.make_tag(ISSUE, "Mara Bell")
    for words, act in (
        ("There is an actor Mara Bell already: take that one", lambda: stocked.make_tag(ACTOR, "MARA BELL")),
        ("There is an actor Mara Bell already: merge the two", lambda: stocked.rename(roe, "Mara Bell")),
        ("There is an issue Ferry below Talks already: take", lambda: stocked.make_tag(ISSUE, "Ferry", parent=talks)),
        ("There is an issue ferry already: merge the two", lambda: stocked.move(ferry, None)),
        ("There is an issue ferry already: merge the two", lambda: stocked.delete_tags([talks])),
        ("needs a name", lambda: stocked.rename(bell, " \u00ad ")),
        ("too long", lambda: stocked.rename(bell, "x" * 301)),
        ("stands between", lambda: stocked.rename(ferry, "A > B")),
        ("is an actor: an issue stands below another issue only", lambda: stocked.make_tag(ISSUE, "X", parent=bell)),
        ("no actor or issue with the id", lambda: stocked.rename("nothing", "X")),
    ):
        before = live_rows(stocked.path)
        with pytest.raises(NameNotUnderstood, match=words):
            act()
        assert live_rows(stocked.path) == before
    stocked.rename(top, "FERRY")
    stocked.rename(bell, "Roe > Sons")
    assert stocked.find_tag("Roe > Sons").id == bell


def test_nothing_stands_below_itself(stocked: Archive) -> None:
    for kind, words in (ACTOR, "belong"), (ISSUE, "stand"):
        one, _ = stocked.make_tag(kind, "One")
        two, _ = stocked.make_tag(kind, "Two", parent=one)
        three, _ = stocked.make_tag(kind, "Three", parent=two)
        for below in one, two, three:
            with pytest.raises(NameNotUnderstood, match=f"One cannot {words}"):
                stocked.move(one, below)
        stocked.move(three, None)
        stocked.move(one, three)
        assert [tag.id for tag in stocked.tag(three).children] == [one]
    with pytest.raises(NameNotUnderstood, match="move Two first"):
        stocked.describe_actor("One", type=ActorType.OTHER, belongs_to="Two")


def test_what_stood_below_what_is_deleted_moves_up_past_all_of_it(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("A > B > C > D", None)])
    made = {name: stocked.find_tag(name).id for name in "ABCD"}
    assert found(stocked, "issue:A") == 1
    stocked.delete_tags([made["C"], made["B"]])
    assert stocked.tag(made["D"]).parent == stocked.find_tag("A")
    assert (found(stocked, "issue:A"), found(stocked, "issue:C")) == (1, 0)
    stocked.delete_tags([made["A"]])
    assert (stocked.tag(made["D"]).parent, found(stocked, "issue:D")) == (None, 1)
    stocked.delete_tags([made["D"]])
    assert (found(stocked, "has:highlight"), stocked.article(1).annotations[0].assignments) == (1, ())


def test_a_renamed_and_moved_issue_is_found_by_where_it_is_now(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Talks > Ferry", Stance.FOR)])
    stocked.make_tag(ISSUE, "Harbour")
    ferry = stocked.find_tag("Ferry").id
    assert found(stocked, "issue:talks") == 1
    stocked.move(ferry, stocked.find_tag("Harbour").id)
    stocked.rename(ferry, "Crossing")
    queries = ("issue:talks", "issue:harbour", 'issue:"harbour > crossing"', "issue:ferry", "issue:crossing stance:for")
    assert [found(stocked, query) for query in queries] == [0, 1, 1, 0, 1]
    stocked.add_alias(ferry, "Ferry")
    assert found(stocked, "issue:ferry") == 1
    stocked.rename(ferry, "ferry")
    assert stocked.tag(ferry).aliases == ()


def test_what_cannot_be_said_of_an_actor_or_an_issue_is_refused(stocked: Archive) -> None:
    bell, _ = stocked.make_tag(ACTOR, "Mara Bell")
    talks, _ = stocked.make_tag(ISSUE, "Talks")
    office, _ = stocked.add_office(bell, "mayor", "2019")
    for field, act in (
        ("definition", lambda: stocked.describe(bell, definition="x")),
        ("means_for", lambda: stocked.describe(bell, means_for="x")),
        ("type", lambda: stocked.describe(talks, type=ActorType.STATE)),
        ("type", lambda: stocked.make_tag(ISSUE, "X", type=ActorType.STATE)),
        ("offices", lambda: stocked.add_office(talks, "mayor")),
        ("title", lambda: stocked.add_office(bell, " ")),
        ("title", lambda: stocked.change_office(office, title="x" * 301)),
        ("since", lambda: stocked.add_office(bell, "mayor", "last year")),
        ("until", lambda: stocked.change_office(office, until="2018-12-31")),
        ("until", lambda: stocked.change_office(office, until="2019-02-30")),
    ):
        with pytest.raises(FieldNotUnderstood) as refused:
            act()
        assert refused.value.field == field
    stocked.change_office(office, until="2019-01")
    for act in (lambda: stocked.remove_office("x"), lambda: stocked.remove_alias("x")):
        with pytest.raises(NotFound):
            act()
    for one, other in (bell, bell), (bell, talks):
        with pytest.raises(NameNotUnderstood, match="Only two different"):
            stocked.keep_apart(one, other)


def test_a_tag_is_found_by_name_alias_path_and_id(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Talks > Ferry", None), ("> Ferry", None)], actors=[("Ferry", Role.ABOUT)])
    below, actor = stocked.find_tag("talks > ferry"), stocked.article(1).annotations[0].assignments[0]
    stocked.add_alias(below.id, "Crossing")
    for words in ("Crossing", "Talks > Crossing", below.id):
        assert stocked.find_tag(words) == below
    assert stocked.find_tag("> Ferry").parent is None
    with pytest.raises(NameNotUnderstood, match="Several are called Ferry: give the id") as refused:
        stocked.find_tag("Ferry")
    assert actor.tag in str(refused.value)
    for words, near in ("Crosing", "did you mean Crossing"), ("Talks > Nothing", "no actor or issue"):
        with pytest.raises(NameNotUnderstood, match=near):
            stocked.find_tag(words)
