"""What the demo has to show: everything an archive can hold, at least once, and nothing that is not so."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.jobs.demo_archive import build
from archive import Archive
from archive.model import (
    ActorType,
    Article,
    Attribution,
    Check,
    ContradictionStatus,
    Excerpt,
    LinkType,
    PlacementState,
    ReadingState,
    Role,
    Stance,
    Wording,
)

A, B = "lw-250602-03", "to-88512"
"""The two articles that are to be read side by side."""


@pytest.fixture
def archive(demo_archive: Path) -> Iterator[Archive]:
    with Archive.open(demo_archive) as opened:
        yield opened


@pytest.fixture
def articles(archive: Archive) -> list[Article]:
    return [archive.article(id).article for id in archive.article_ids("*")]


@pytest.fixture
def excerpts(archive: Archive) -> tuple[Excerpt, ...]:
    return archive.excerpts_of(archive.excerpt_ids("*"))


def by_external_id(articles: list[Article], *wanted: str) -> list[Article]:
    found = {one.metadata.external_id: one for one in articles}
    return [found[id] for id in wanted]


def test_it_says_what_it_holds(tmp_path: Path) -> None:
    said = build(tmp_path / "made.cuttings")
    with Archive.open(tmp_path / "made.cuttings") as archive:
        annotations = archive.excerpt_ids("*")
        links = {view.link.id for id in annotations for view in archive.links_of_annotation(id)}
        held = f"{len(archive.article_ids('*'))} articles, {len(annotations)} annotations, {len(links)} links"
    assert said == held


def test_two_dozen_articles_tell_two_stories_in_three_languages(archive: Archive, articles: list[Article]) -> None:
    assert len(articles) == 24
    languages = Counter(one.metadata.language for one in articles)
    assert languages.keys() == {"en", "tr", "ar"}
    assert languages["tr"] >= 4
    assert languages["ar"] == 1  # the one that runs from right to left
    assert len({one.metadata.outlet for one in articles}) >= 6
    assert [one.metadata.external_id for one in articles if one.metadata.published is None] == ["pcs-notice-12"]
    stories = archive.stories()
    assert len(stories) == 2
    assert all(5 <= story.count < 24 for story in stories)


def test_articles_differ_in_length(archive: Archive, articles: list[Article]) -> None:
    words = sorted(len(archive.article(one.id).version.body.split()) for one in articles)
    assert words[0] > 150
    assert words[-2] < 700
    assert 1_400 < words[-1] < 1_700


def test_every_quote_stands_once_in_the_text_it_was_taken_from(archive: Archive, excerpts: tuple[Excerpt, ...]) -> None:
    assert len(excerpts) >= 60
    for one in (excerpt.annotation for excerpt in excerpts):
        body = archive.article(one.article, one.version).version.body
        assert body.count(one.quote) == 1, one.quote
        assert one.span.of(body) == one.quote


def test_every_speaker_and_stance_is_explained(archive: Archive, excerpts: tuple[Excerpt, ...]) -> None:
    tags = {assignment.tag for one in excerpts for assignment in one.annotation.assignments}
    known = {tag: archive.tag(tag) for tag in tags}
    for one in excerpts:
        for assignment in one.annotation.assignments:
            tag = known[assignment.tag].tag
            if assignment.stance in (Stance.FOR, Stance.AGAINST):
                assert tag.means_for, tag.name
                assert tag.means_against, tag.name
            if assignment.role is Role.SPEAKER:
                assert tag.type not in (None, ActorType.UNKNOWN), tag.name
    unnamed = [view for view in known.values() if view.tag.type is ActorType.UNNAMED]
    assert len(unnamed) >= 5
    assert all(view.parent is not None for view in unnamed)
    assert sum(bool(view.offices) for view in known.values()) >= 5


def test_everything_that_can_be_said_of_a_passage_is_said_of_one(
    archive: Archive, excerpts: tuple[Excerpt, ...]
) -> None:
    said = [one.annotation for one in excerpts]
    assert {one.attribution for one in said} == set(Attribution)
    assert {one.wording for one in said} == set(Wording)
    assert {one.check for one in said} == {*Check, None}
    assignments = [assignment for one in said for assignment in one.assignments]
    assert {one.role for one in assignments} >= {Role.SPEAKER, Role.VIA, Role.ADDRESSEE, Role.ABOUT}
    assert {one.stance for one in assignments} >= set(Stance)
    assert any(one.translation for one in said)
    assert any(todo.task.due for todo in archive.todos())
    assert any(todo.task.is_done for todo in archive.todos(done=True))


def test_links_of_every_type_and_contradictions_of_every_status(archive: Archive, articles: list[Article]) -> None:
    views = {view.link.id: view for one in articles for view in archive.links_of(one.id)}.values()
    assert len(views) >= 25
    assert {view.link.type for view in views} == set(LinkType)
    contradictions = [view.link for view in views if view.link.type is LinkType.CONTRADICTS]
    assert {link.status for link in contradictions} == set(ContradictionStatus)
    assert all(link.note for link in contradictions if link.status is not ContradictionStatus.OPEN)
    assert any(archive.annotation(view.near.annotation).article == view.far.article for view in views)


def test_two_neighbours_are_joined_in_many_ways(archive: Archive, articles: list[Article]) -> None:
    one, other = by_external_id(articles, A, B)
    between = [view.link for view in archive.links_of(one.id) if view.far.article == other.id]
    assert len(between) >= 6
    assert len({link.type for link in between}) >= 5
    assert {link.status for link in between if link.type is LinkType.CONTRADICTS} == set(ContradictionStatus)
    assert other.id in {neighbour.article.id for neighbour in archive.read_beside(one.id)}


def test_wire_copy_is_one_origin_until_somebody_else_confirms_it(archive: Archive) -> None:
    groups = archive.claim_groups()
    assert any(len(group.outlets) >= 3 and group.origins == 1 for group in groups)
    confirmed = next(group for group in groups if len(group.outlets) >= 3 and group.origins >= 2)
    assert confirmed.first is not None
    assert confirmed.first.outlet == "Lantern Wire"
    assert not set(confirmed.corroborating) & set(confirmed.members)


def test_a_corrected_article_leaves_one_highlight_to_be_looked_at(archive: Archive, articles: list[Article]) -> None:
    [waiting] = archive.waiting()
    [corrected] = by_external_id(articles, B)
    assert (waiting.article, waiting.state) == (corrected.id, PlacementState.UNCERTAIN)
    assert "Correction" in archive.article(corrected.id).version.body


def test_it_looks_as_if_somebody_had_worked_there(archive: Archive, articles: list[Article]) -> None:
    assert {one.state for one in articles} >= {ReadingState.NEW, ReadingState.READ, ReadingState.KEPT}
    assert any(one.starred for one in articles)
    assert all(search.total > 0 for search in archive.saved_searches())
    assert len(archive.saved_searches()) == 3
