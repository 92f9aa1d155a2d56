"""What is said of an article can be undone; what comes about by reading alone stands in nobody's way."""

import pytest

from archive import Archive
from archive.errors import NotFound, NothingToUndo
from archive.model import IssuePlace, ReadingState


def test_a_state_and_a_star_are_gestures_that_are_found_and_undone(stocked: Archive) -> None:
    changes = stocked.set_state(1, ReadingState.SET_ASIDE)
    stocked.set_starred(2, True)
    assert (changes.label, changes.articles) == ("Set aside", frozenset({1}))
    assert [hit.article for hit in stocked.search("is:aside").hits] == [1]
    assert [hit.article for hit in stocked.search("is:starred").hits] == [2]
    assert [stocked.undo(), stocked.undo()] == ["Star", "Set aside"]
    assert stocked.article(1).article.state is ReadingState.NEW
    assert not stocked.article(2).article.starred
    assert stocked.redo() == "Set aside"
    assert stocked.article(1).article.state is ReadingState.SET_ASIDE


def test_to_say_again_what_was_said_is_no_gesture(stocked: Archive) -> None:
    stocked.set_starred(1, True)
    assert not stocked.set_starred(1, True)
    assert [entry.label for entry in stocked.history(1)] == ["Star"]


def test_an_opened_article_counts_as_read_unless_more_was_said_of_it(stocked: Archive) -> None:
    stocked.set_state(2, ReadingState.KEPT)
    before = stocked.article(1).article.modified_at
    assert stocked.mark_read(1).articles == {1}
    assert not stocked.mark_read(1)
    assert not stocked.mark_read(2)
    assert stocked.article(1).article.modified_at == before
    assert stocked.search("is:read").total == 1
    assert stocked.search("is:kept").total == 1


def test_what_comes_about_by_reading_is_not_undone_and_stands_in_the_way_of_no_undo(stocked: Archive) -> None:
    stocked.set_starred(1, True)
    stocked.undo()
    stocked.mark_read(1)
    stocked.set_position(1, 7)
    assert stocked.redo() == "Star"
    stocked.undo()
    about = stocked.article(1).article
    assert (about.state, about.position, about.starred) == (ReadingState.READ, 7, False)
    assert stocked.undo().startswith("Import")
    with pytest.raises(NothingToUndo):
        stocked.undo()
    assert stocked.search("*").total == 0


def test_an_article_that_is_not_there_has_no_state(stocked: Archive) -> None:
    for say in (
        lambda: stocked.set_state(99, ReadingState.READ),
        lambda: stocked.set_starred(99, True),
        lambda: stocked.mark_read(99),
    ):
        with pytest.raises(NotFound, match="no article 99"):
            say()


def test_a_later_word_of_the_user_s_is_not_lost_by_undoing_an_earlier_one(stocked: Archive) -> None:
    stocked.set_state(1, ReadingState.KEPT)
    stocked.mark_read(1)
    stocked.set_state(1, ReadingState.READ)
    assert [stocked.undo(), stocked.article(1).article.state] == ["Mark as read", ReadingState.KEPT]


def test_issues_keep_their_place_in_the_order_of_making(stocked: Archive) -> None:
    first = stocked.describe_issue("Zeal", means_for="", means_against="").id
    second = stocked.describe_issue("Aid", means_for="", means_against="").id
    with stocked.gesture("Delete") as rows:
        rows.delete("tags", first)
    assert stocked.issue_places() == {first: IssuePlace(0), second: IssuePlace(1)}


def test_the_first_that_nobody_has_read_is_found_in_a_list_of_any_length(stocked: Archive) -> None:
    assert stocked.first_unread([3, 1, 2]) == 3
    stocked.mark_read(3)
    stocked.set_state(1, ReadingState.KEPT)
    assert stocked.first_unread([3, 1, 2]) == 2
    assert stocked.first_unread([*[3, 1] * 30_000, 2]) == 2
    with stocked.gesture("Delete") as rows:
        rows.delete("articles", 2)
    assert stocked.first_unread([3, 1, 2, 99]) is None
    assert stocked.first_unread([]) is None
