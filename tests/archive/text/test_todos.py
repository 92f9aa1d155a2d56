"""What a note says is to be done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.todos import Task, has_open, tasks, with_done

NOTE = """His word for Israel.
[ ] call the ministry @2026-12-01
- [x] read the transcript
  * [ ] ask for the map
[] no box, [ ] nor here
[ ]glued"""


def test_lines_that_begin_with_a_box_are_to_be_done() -> None:
    assert tasks(NOTE) == (
        Task(1, "call the ministry", "2026-12-01", is_done=False),
        Task(2, "read the transcript", None, is_done=True),
        Task(3, "ask for the map", None, is_done=False),
    )


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("[ ] @2026-02-30 never", "@2026-02-30 never", None),
        ("[ ] by @2026-12-01 at noon", "by at noon", "2026-12-01"),
        ("[ ] mail a@2026-12-01.org", "mail a@2026-12-01.org", None),
        ("[ ]", "", None),
    ],
)
def test_only_a_day_that_exists_is_a_day(line: str, text: str, due: str | None) -> None:
    assert tasks(line) == (Task(0, text, due, is_done=False),)


def test_a_line_is_ticked_where_it_stands_and_nothing_else_changes() -> None:
    ticked = with_done(NOTE, 3, True)
    assert ticked.split("\n")[3] == "  * [x] ask for the map"
    assert with_done(ticked, 3, False) == NOTE
    assert with_done(NOTE, 0, True) == NOTE


def test_what_is_done_is_not_open() -> None:
    assert has_open(NOTE)
    assert not has_open("[x] done\n[X] this too")


@given(st.text(alphabet="[] xX-*\na@2026-0112", max_size=60))
def test_ticking_and_unticking_gives_the_note_back(note: str) -> None:
    for task in tasks(note):
        ticked = with_done(note, task.line, not task.is_done)
        assert [one.is_done for one in tasks(ticked) if one.line == task.line] == [not task.is_done]
        assert [one for one in tasks(ticked) if one.line != task.line] == [
            one for one in tasks(note) if one.line != task.line
        ]
        assert with_done(ticked, task.line, task.is_done).casefold() == note.casefold()
