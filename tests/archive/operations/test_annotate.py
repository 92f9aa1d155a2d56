"""A passage is marked exactly where it stands, or not at all, and its tags mean what the reporter said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QuoteError
from archive.importers.base import RawArticle
from archive.index.base import Target
from archive.model import ActorType, Attribution, Check, ContradictionStatus, LinkType, Role, Stance, TagKind, Wording
from archive.operations.prepare import prepare
from archive.store import aliases, articles, tags
from archive.store.annotations import assign
from archive.text.quote_match import snap
from tests.archive.text.texts import bodies


def test_an_annotation_keeps_place_words_context_tags_and_note(stocked: Archive) -> None:
    made = stocked.annotate(
        1,
        "The ferry sails 😀 again.",
        actors=[("Mara Bell", Role.SPEAKER)],
        issues=[("Transport > Ferry", Stance.FOR)],
        note="[ ] call her",
        attribution=Attribution.NAMED,
        wording=Wording.QUOTED,
        check=Check.TO_CHECK,
    )
    (kept,) = stocked.article(1).annotations
    assert kept == made
    assert kept.span.of(stocked.article(1).version.body) == kept.quote == "The ferry sails 😀 again."
    assert kept.prefix.endswith("She said: “No deal.”\n")
    assert kept.suffix == ""
    assert [(a.name, a.kind, a.role, a.stance) for a in kept.assignments] == [
        ("Mara Bell", TagKind.ACTOR, Role.SPEAKER, None),
        ("Ferry", TagKind.ISSUE, None, Stance.FOR),
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_quote_is_the_text_at_its_place_in_any_script(archive: Archive, data: st.DataObject) -> None:
    with archive.gesture("Import") as rows:
        article = articles.insert(rows, prepare(RawArticle(text="A\n" + data.draw(bodies), title="T")))
    body = archive.article(article).version.body
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    if body[start:end].strip():
        made = archive.annotate(article, body[start:end], occurrence=1)
        assert made.span.of(body) == made.quote
        assert "".join(body[start:end].split()) in "".join(made.quote.split())  # grown where it cut a visible character
        assert made.span == snap(body, made.span)
    assert archive.check().problems == ()


def test_a_quote_in_several_places_is_asked_about_and_the_places_are_listed(stocked: Archive) -> None:
    with pytest.raises(QuoteError, match="2 places") as caught:
        stocked.annotate(1, "No deal.")
    assert caught.value.positions == (10, 31)
    assert stocked.annotate(1, "No deal.", occurrence=2).span.start == 31
    with pytest.raises(QuoteError, match="2 times: choose an occurrence up to 2"):
        stocked.annotate(1, "No deal.", occurrence=3)


def test_a_quote_that_is_not_there_is_refused_with_the_nearest_passage(stocked: Archive) -> None:
    with pytest.raises(QuoteError) as caught:
        stocked.annotate(1, "The ferry sailed again.", actors=[("Nobody", Role.SPEAKER)])
    assert caught.value.nearest
    assert "ferry sails" in caught.value.nearest
    assert not stocked.article(1).annotations
    with stocked.reader() as connection:
        assert tags.every(connection, TagKind.ACTOR) == []


def test_a_quote_copied_with_other_line_breaks_is_found(stocked: Archive) -> None:
    assert stocked.annotate(1, "“No deal.” She\n  said:").quote == "“No deal.” She said:"


def test_an_article_that_does_not_exist_is_said_so(stocked: Archive) -> None:
    with pytest.raises(NotFound, match="99"):
        stocked.annotate(99, "x")


def test_names_are_one_whatever_the_accents_and_children_are_told_by_their_parents(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry", actors=[("Öncü Keçeli", Role.SPEAKER)], issues=[("Port > Ferry", None)])
    stocked.annotate(1, "sails", actors=[("oncu keceli", Role.ABOUT)], issues=[("Ferry", None)])
    with stocked.reader() as connection:
        assert [tag.name for tag in tags.every(connection, TagKind.ACTOR)] == ["Öncü Keçeli"]
        assert [tag.name for tag in tags.every(connection, TagKind.ISSUE)] == ["Ferry", "Port"]
    stocked.annotate(1, "again", issues=[("Island > Ferry", None)])
    with pytest.raises(NameNotUnderstood, match="parent > Ferry"):
        stocked.annotate(1, "said", occurrence=1, issues=[("Ferry", None)])
    with pytest.raises(NameNotUnderstood, match="needs a name"):
        stocked.annotate(1, "He said", issues=[("Port > ", None)])


def test_an_annotation_is_found_at_once_by_its_tags_and_statements_are_not_mixed(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry", actors=[("Mara Bell", Role.SPEAKER)], issues=[("Ferry", Stance.FOR)])
    stocked.annotate(1, "He said", actors=[("Anton Roe", Role.SPEAKER)], issues=[("Truce", Stance.AGAINST)])
    for target in Target:
        assert stocked.search("speaker:mara issue:ferry stance:for", target=target).total == 1
        assert stocked.search("speaker:mara issue:truce", target=target).total == 0
        assert stocked.search("speaker:mara issue:ferry stance:against", target=target).total == 0
        assert stocked.search("speaker:roe OR speaker:bell", target=target).total == (
            1 if target is Target.ARTICLES else 2
        )


def test_a_renamed_tag_is_found_by_its_new_name_at_once(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry", actors=[("Mara Bell", Role.SPEAKER)])
    stocked.search("actor:mara")
    with stocked.reader() as connection:
        (tag,) = tags.every(connection, TagKind.ACTOR)
    with stocked.gesture("Rename") as rows:
        rows.update("tags", tag.id, name="Mara Bell-Hale", folded="mara bell-hale")
        aliases.add(rows, tag.id, "The Envoy")
    assert stocked.search("actor:hale").total == 1
    assert stocked.search('actor:"the envoy"').total == 1


def test_a_parent_issue_finds_what_its_children_hold(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry", issues=[("Transport > Ferry > Night ferry", None)])
    assert stocked.search("issue:transport").total == 1


def test_links_join_two_annotations_and_are_found_from_both_ends(stocked: Archive) -> None:
    one, other = stocked.annotate(1, "He said").id, stocked.annotate(2, "لا اتفاق").id
    made, _ = stocked.link(one, other, type=LinkType.CONTRADICTS, note="which?")
    assert stocked.link(one, other, type=LinkType.CONTRADICTS)[0] == made
    assert stocked.article(1).links == stocked.article(2).links == (stocked.link_by_id(made),)
    assert stocked.search("link:contradicts", target=Target.ANNOTATIONS).total == 2
    with pytest.raises(NameNotUnderstood):
        stocked.link(one, one)
    with pytest.raises(NotFound):
        stocked.link(one, "nothing")


def test_known_names_are_found_wherever_they_stand_also_where_nothing_is_tagged(stocked: Archive) -> None:
    stocked.annotate(1, "The ferry", issues=[("ferry", None)])
    stocked.describe_actor("The Board", type=ActorType.ORGANISATION, aliases=["the board"])
    body = stocked.article(3).version.body
    assert [(mention.name, mention.span.of(body)) for mention in stocked.mentions(3)] == [("The Board", "the board")]
    assert [mention.name for mention in stocked.mentions(1)] == ["ferry"]


def test_an_alias_of_two_actors_is_asked_about_not_guessed(stocked: Archive) -> None:
    for name in ("Ann Hale", "Bob Orr"):
        stocked.describe_actor(name, type=ActorType.PERSON, aliases=["the minister"])
    with pytest.raises(NameNotUnderstood, match="Several actors"):
        stocked.annotate(1, "He said", actors=[("the minister", Role.SPEAKER)])


def test_an_issue_above_all_can_be_told_from_a_child_of_the_same_name(stocked: Archive) -> None:
    stocked.annotate(1, "He said", issues=[("Ferry", None)])
    stocked.annotate(1, "She said", issues=[("Port > Ferry", None)])
    with pytest.raises(NameNotUnderstood, match="“> Ferry”"):
        stocked.annotate(1, "sails", issues=[("Ferry", None)])
    stocked.annotate(1, "again", issues=[("> Ferry", None)])
    assert stocked.search('issue:"> ferry"', target=Target.ANNOTATIONS).total == 2
    assert stocked.search('issue:"port > ferry"', target=Target.ANNOTATIONS).total == 1
    assert stocked.search("issue:ferry", target=Target.ANNOTATIONS).total == 3


def test_what_is_known_of_an_actor_is_not_forgotten_and_it_cannot_own_itself(stocked: Archive) -> None:
    first = stocked.describe_actor("Mara Bell", type=ActorType.PERSON, belongs_to="Harbour Board")
    assert first.parent
    again = stocked.describe_actor("Mara Bell", type=ActorType.PERSON, aliases=["Bell"])
    assert again.parent == first.parent
    with pytest.raises(NameNotUnderstood, match="itself"):
        stocked.describe_actor("Bell", type=ActorType.PERSON, belongs_to="Mara Bell")


def test_annotating_marks_the_newest_text(stocked: Archive, tmp_path: Path) -> None:
    path = tmp_path / "stock.jsonl"
    for text in ("The ferry sails.", "No more: the ferry sails."):
        line = {"title": "Ferry", "text": text, "outlet": "Z", "external_id": "1"}
        path.write_text(json.dumps(line) + "\n", encoding="utf-8")
        stocked.import_paths([path])
    made = stocked.annotate(4, "the ferry sails.", note=" e\u0301 ")
    assert (made.version, made.span.start, made.note) == (2, 9, "é")


def test_deleting_and_restoring_one_end_of_a_link_shows_at_the_other(stocked: Archive) -> None:
    one, other = stocked.annotate(1, "He said").id, stocked.annotate(2, "لا اتفاق").id
    stocked.link(one, other, type=LinkType.CONTRADICTS)
    assert stocked.search("link:contradicts", target=Target.ANNOTATIONS).total == 2
    for table, key in (("annotations", one), ("articles", 1)):
        with stocked.gesture("Delete") as rows:
            rows.delete(table, key)
        assert stocked.search("link:contradicts", target=Target.ANNOTATIONS).total == 0
        stocked.undo()
        assert stocked.search("link:contradicts", target=Target.ANNOTATIONS).total == 2


def test_a_deleted_tag_takes_its_roles_and_stances_with_it(stocked: Archive) -> None:
    made = stocked.annotate(1, "He said", actors=[("Mara Bell", Role.SPEAKER)])
    assert stocked.search("role:speaker").total == 1
    with stocked.gesture("Delete") as rows:
        rows.delete("tags", made.assignments[0].tag)
    assert stocked.search("role:speaker").total == 0


def test_the_same_tag_or_link_again_changes_what_is_there(stocked: Archive) -> None:
    made = stocked.annotate(1, "He said", issues=[("Ferry", Stance.FOR)])
    with stocked.gesture("Change stance") as rows:
        assign(rows, made.id, made.assignments[0].tag, stance=Stance.AGAINST, as_written=None)
    (annotation,) = stocked.article(1).annotations
    assert [(a.name, a.stance) for a in annotation.assignments] == [("Ferry", Stance.AGAINST)]
    other = stocked.annotate(2, "لا اتفاق")
    link, _ = stocked.link(made.id, other.id, type=LinkType.CONTRADICTS)
    first = stocked.link_by_id(link)
    assert first.status is ContradictionStatus.OPEN
    assert stocked.link(made.id, other.id, type=LinkType.CONTRADICTS, note="new")[0] == link
    assert stocked.link_by_id(link) == replace(first, note="new")
    assert stocked.link(other.id, made.id, type=LinkType.CONTRADICTS)[0] == link
    updates = {stocked.link(*pair, type=LinkType.UPDATES)[0] for pair in ((made.id, other.id), (other.id, made.id))}
    assert len(updates) == 2
