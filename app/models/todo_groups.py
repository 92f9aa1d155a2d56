"""Things to do as rows in groups, by how pressing they are, with their days in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from app.models.aside_rows import Heading
from app.words import counted, date_in_words
from archive.operations.todos import Todo

translate = QCoreApplication.translate
_SOON = 7


@dataclass(frozen=True, slots=True)
class TodoRow:
    """`due` is ready to be shown, empty without a day; `is_late` when that day is over and the thing is not done."""

    todo: Todo
    due: str = ""
    is_late: bool = False


def todo_rows(todos: Sequence[Todo], today: date) -> list[object]:
    """Overdue, for today, for the next seven days, for later, without a day, done: what there is of it."""
    ranked = sorted(todos, key=lambda todo: _rank(todo, today))  # the order within a group stays
    rows: list[object] = []
    for rank, group in groupby(ranked, key=lambda todo: _rank(todo, today)):
        members = [_row(todo, today) for todo in group]
        rows += [Heading(f"{_names()[rank]} · {len(members)}", is_late=rank == 0), *members]
    return rows


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, TodoRow)
    todo = row.todo
    done = translate("Todos", "done") if todo.task.is_done else ""
    return ", ".join(part for part in (todo.task.text, done, row.due, *whose(todo)) if part)


def whose(todo: Todo) -> Iterator[str]:
    """Where it is written: the article and the words marked in it, or the name of an actor or issue."""
    if todo.note.article is None:
        yield todo.note.about
    else:
        yield todo.note.title
        yield f"“{todo.note.about}”"


def _row(todo: Todo, today: date) -> TodoRow:
    if todo.task.due is None:
        return TodoRow(todo)
    if todo.task.is_done:
        return TodoRow(todo, date_in_words(todo.task.due))
    days = (date.fromisoformat(todo.task.due) - today).days
    return TodoRow(todo, _due(todo.task.due, days), days < 0)


def _due(day: str, days: int) -> str:
    """ "In 3 days · 28 Nov 2026": how far it is, and the day itself."""
    if days == 0:
        return translate("Todos", "Today")
    if days == 1:
        return translate("Todos", "Tomorrow")
    late = counted(-days, translate("Todos", "One day overdue"), translate("Todos", "{} days overdue"))
    ahead = translate("Todos", "In {} days").format(days)
    far = late if days < 0 else ahead if days <= _SOON else ""
    return " · ".join(part for part in (far, date_in_words(day)) if part)


def _rank(todo: Todo, today: date) -> int:
    if todo.task.is_done:
        return 5
    if todo.task.due is None:
        return 4
    days = (date.fromisoformat(todo.task.due) - today).days
    return 0 if days < 0 else 1 if days == 0 else 2 if days <= _SOON else 3


def _names() -> tuple[str, ...]:
    return (
        translate("Todos", "Overdue"),
        translate("Todos", "Today"),
        translate("Todos", "Next 7 days"),
        translate("Todos", "Later"),
        translate("Todos", "Without a day"),
        translate("Todos", "Done"),
    )
