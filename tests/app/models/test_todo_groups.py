"""Things to do stand in groups by how pressing they are, and say so in words."""

from datetime import date

import pytest

from app.models.aside_rows import Heading
from app.models.todo_groups import TodoRow, spoken, todo_rows
from archive.operations.todos import Todo
from archive.store.notes import Note
from archive.text.todos import tasks

TODAY = date(2026, 12, 1)
pytestmark = pytest.mark.usefixtures("qapp")


def todos(note: str, article: int | None = 1, about: str = "the board will resign") -> list[Todo]:
    key = Note(
        "annotations" if article else "tags", "k", note, about, "2026-11-01", article, "Flood" if article else ""
    )
    return [Todo(key, task) for task in tasks(note)]


def shown(note: str) -> list[str]:
    """What is shown in each row: headings, and of each thing what it is and by when."""
    rows = todo_rows(todos(note), TODAY)
    return [row.name if isinstance(row, Heading) else f"{row.todo.task.text}: {row.due}" for row in rows]  # type: ignore[attr-defined]


def test_the_most_pressing_comes_first() -> None:
    note = "\n".join(
        [
            "[ ] whenever",
            "[ ] next year @2027-06-05",
            "[ ] in a week @2026-12-08",
            "[x] gone @2026-11-30",
            "[ ] tomorrow @2026-12-02",
            "[ ] now @2026-12-01",
            "[ ] long ago @2026-11-20",
            "[ ] yesterday @2026-11-30",
        ]
    )
    assert shown(note) == [
        "Overdue · 2",
        "long ago: 11 days overdue · 20 Nov 2026",
        "yesterday: One day overdue · 30 Nov 2026",
        "Today · 1",
        "now: Today",
        "Next 7 days · 2",
        "in a week: In 7 days · 8 Dec 2026",
        "tomorrow: Tomorrow",
        "Later · 1",
        "next year: 5 Jun 2027",
        "Without a day · 1",
        "whenever: ",
        "Done · 1",
        "gone: 30 Nov 2026",
    ]


def test_only_what_is_not_done_can_be_late() -> None:
    rows = todo_rows(todos("[ ] a @2026-11-30\n[x] b @2026-11-30\n[ ] c @2026-12-01"), TODAY)
    assert {row.todo.task.text for row in rows if isinstance(row, TodoRow) and row.is_late} == {"a"}
    assert [row.name for row in rows if isinstance(row, Heading) and row.is_late] == ["Overdue · 1"]


def test_all_of_it_is_read_aloud() -> None:
    [_, late] = todo_rows(todos("[ ] call @2026-11-30"), TODAY)
    assert spoken(late) == "call, One day overdue · 30 Nov 2026, Flood, “the board will resign”"
    [_, of_tag] = todo_rows(todos("[x] who is it?", None, "The Board"), TODAY)
    assert spoken(of_tag) == "who is it?, done, The Board"
