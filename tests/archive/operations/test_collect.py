"""Articles are kept together in stories, searches under a name; what came since a search was opened counts as new."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound, QueryError
from archive.index.base import Sort, Target
from tests.archive.store.rows import live_rows


def names(archive: Archive) -> list[tuple[str, int]]:
    return [(story.name, story.count) for story in archive.stories()]


def counts(archive: Archive) -> list[tuple[str, int | None, int]]:
    return [(one.search.name, one.total, one.new) for one in archive.saved_searches()]


def bring(archive: Archive, tmp_path: Path, *texts: str) -> None:
    path = tmp_path / "more.jsonl"
    path.write_text("".join(json.dumps({"title": text, "text": text}) + "\n" for text in texts), encoding="utf-8")
    archive.import_paths([path])


def test_a_story_is_made_filled_renamed_and_taken_apart(stocked: Archive) -> None:
    ferry, _ = stocked.create_story("  Ferry  deals ", [1, 3])
    stocked.create_story("Airport")
    assert names(stocked) == [("Airport", 0), ("Ferry deals", 2)]
    stocked.add_to_story(ferry, [1, 2])
    stocked.remove_from_story(ferry, [3])
    assert (stocked.search("story:ferry").total, stocked.stories_of(3)) == (2, frozenset())
    stocked.add_to_story(ferry, [3])
    assert stocked.stories_of(3) == {ferry}
    stocked.rename_story(ferry, "Harbour")
    assert (stocked.search("story:ferry").total, stocked.search("story:harbour").total) == (0, 3)
    stocked.delete_story(ferry)
    assert (names(stocked), stocked.search("story:harbour").total) == ([("Airport", 0)], 0)


def test_every_gesture_is_undone_and_redone(stocked: Archive) -> None:
    states = [live_rows(stocked.path)]
    story, made = stocked.create_story("Ferry", [1])
    assert made.summary().counts == {"stories": 1, "story_articles": 1}
    search, _ = stocked.save_search("Deals", "deal")
    for act in (
        lambda: stocked.rename_story(story, "Harbour"),
        lambda: stocked.add_to_story(story, [2]),
        lambda: stocked.remove_from_story(story, [1]),
        lambda: stocked.rename_search(search, "No deals"),
        lambda: stocked.delete_search(search),
        lambda: stocked.delete_story(story),
    ):
        states.append(live_rows(stocked.path))
        assert act()
    last = live_rows(stocked.path)
    for state in reversed(states[1:]):
        stocked.undo()
        assert live_rows(stocked.path) == state
    stocked.undo()
    stocked.undo()
    assert live_rows(stocked.path) == states[0]
    for _ in range(8):
        stocked.redo()
    assert live_rows(stocked.path) == last


def test_names_are_given_once_and_never_empty(stocked: Archive) -> None:
    ferry, _ = stocked.create_story("Ferry")
    other, _ = stocked.create_story("Other")
    search, _ = stocked.save_search("Deals", "deal")
    before = live_rows(stocked.path)
    for act in (
        lambda: stocked.create_story("FERRY"),
        lambda: stocked.rename_story(other, "ferry"),
        lambda: stocked.create_story("  "),
        lambda: stocked.save_search("deals", "x"),
    ):
        with pytest.raises(NameNotUnderstood, match=r"already|needs a name"):
            act()
    for act in (lambda: stocked.delete_story("x"), lambda: stocked.add_to_story(ferry, [99])):
        with pytest.raises(NotFound):
            act()
    with pytest.raises(QueryError):
        stocked.save_search("Broken", "(deal")
    assert live_rows(stocked.path) == before
    stocked.rename_story(ferry, "FERRY")
    stocked.rename_search(search, "DEALS")
    stocked.delete_story(ferry)
    stocked.create_story("ferry")
    assert names(stocked) == [("ferry", 0), ("Other", 0)]


def test_what_came_since_a_search_was_opened_is_new(stocked: Archive, tmp_path: Path) -> None:
    deals, _ = stocked.save_search("Deals", "deal", sort=Sort.NEWEST)
    assert counts(stocked) == [("Deals", 1, 0)]
    bring(stocked, tmp_path, "A deal at last", "Another deal", "Nothing of the kind")
    assert counts(stocked) == [("Deals", 3, 2)]
    stocked.look_at_search(deals)
    assert counts(stocked) == [("Deals", 3, 0)]
    assert stocked.history()[0].label != "Save a search"
    stocked.undo()
    assert counts(stocked) == [("Deals", 1, 0)]
    stocked.redo()
    assert counts(stocked) == [("Deals", 3, 0)]


def test_searches_for_excerpts_and_for_names_that_are_gone_are_counted_too(stocked: Archive, tmp_path: Path) -> None:
    stocked.annotate(1, "The ferry sails")
    stocked.save_search("Marked", "has:highlight", target=Target.ANNOTATIONS)
    stocked.save_search("All", "")
    stocked.save_search("Gone", "actor:nobody")
    assert counts(stocked) == [("All", 3, 0), ("Gone", 0, 0), ("Marked", 1, 0)]
    assert [one.search.target for one in stocked.saved_searches()] == ["article", "article", "annotation"]


def test_looking_is_kept_with_the_archive_and_is_no_change_of_the_work(stocked: Archive, tmp_path: Path) -> None:
    deals, _ = stocked.save_search("Deals", "deal")
    bring(stocked, tmp_path, "A deal at last")
    before = stocked.history()
    stocked.look_at_search(deals)
    assert stocked.history() == before
    with Archive.open(stocked.path) as again:
        assert counts(again) == [("Deals", 2, 0)]
