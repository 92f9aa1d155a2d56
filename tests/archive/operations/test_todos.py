"""Things to do are gathered from all notes, and ticked where they stand."""

import pytest

from archive import Archive
from archive.errors import ChangeConflict
from archive.index.base import Target


def texts(archive: Archive, *, done: bool = False) -> list[str]:
    return [todo.task.text for todo in archive.todos(done=done)]


def test_what_has_a_day_comes_first(stocked: Archive) -> None:
    stocked.annotate(1, "No deal.", occurrence=1, note="[ ] someday\n[ ] later @2027-01-01")
    stocked.annotate(3, "the board will resign", note="[ ] soon @2026-12-01\n[x] gone")
    assert texts(stocked) == ["soon", "later", "someday"]
    assert texts(stocked, done=True)[-1] == "gone"


def test_each_says_where_it_stands(stocked: Archive) -> None:
    stocked.annotate(3, "the board will resign", note="[ ] call")
    [todo] = stocked.todos()
    assert (todo.note.article, todo.note.title, todo.note.about) == (3, "Secret", "the board will resign")


def test_notes_on_actors_count(stocked: Archive) -> None:
    stocked.annotate(3, "the board", actors=[("The Board", "mentioned")])  # type: ignore[list-item]
    with stocked.reader() as connection:
        tag = connection.execute("SELECT id FROM tags").fetchone()[0]
    with stocked.gesture("Note") as rows:
        rows.update("tags", tag, note="[ ] who sits on it?")
    assert [(todo.task.text, todo.note.about) for todo in stocked.todos()] == [("who sits on it?", "The Board")]


def test_ticking_is_a_change_that_can_be_undone_and_searched(stocked: Archive) -> None:
    key = stocked.annotate(3, "the board will resign", note="[ ] call\n[ ] write").id
    stocked.set_done(stocked.todos()[0], True)
    assert texts(stocked) == ["write"]
    stocked.set_done(stocked.todos()[0], True)
    assert stocked.search("has:todo", target=Target.ANNOTATIONS).total == 0
    stocked.undo()
    assert stocked.search("has:todo", target=Target.ANNOTATIONS).total == 1
    assert stocked.article(3).annotations[0].id == key


def test_what_moved_in_its_note_meanwhile_is_ticked_if_it_is_clear_which(stocked: Archive) -> None:
    key = stocked.annotate(3, "the board will resign", note="[ ] call\n[ ] write").id
    call, write = stocked.todos()
    stocked.change(key, note="first\n[ ] call\n[ ] write")
    stocked.set_done(write, True)
    assert stocked.article(3).annotations[0].note == "first\n[ ] call\n[x] write"
    stocked.change(key, note="first\n[ ] call\n[ ] call")
    with pytest.raises(ChangeConflict, match="changed since"):
        stocked.set_done(call, True)
    stocked.change(key, note="[ ] call\n[ ] call")
    stocked.set_done(call, True)
    assert stocked.article(3).annotations[0].note == "[x] call\n[ ] call"


def test_a_note_that_says_something_else_by_now_is_left_alone(stocked: Archive) -> None:
    key = stocked.annotate(3, "the board will resign", note="[ ] call").id
    [todo] = stocked.todos()
    with stocked.gesture("Note") as rows:
        rows.update("annotations", key, note="first\n[ ] write")
    with pytest.raises(ChangeConflict, match="changed since"):
        stocked.set_done(todo, True)
    assert stocked.article(3).annotations[0].note == "first\n[ ] write"
