"""What the user's notes say is to be done, gathered from everywhere, and ticked where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive.changes import ChangeSet
from archive.errors import ChangeConflict
from archive.sentences import Sentence
from archive.store import notes
from archive.store.connection import Connection
from archive.store.notes import Note
from archive.store.transaction import Session, gesture
from archive.text.todos import Task, tasks, with_done


@dataclass(frozen=True, slots=True)
class Todo:
    """A thing to do. `note` is where it is written; `article` and its `title` are those of an annotation's."""

    note: Note
    task: Task


def todos(connection: Connection, *, done: bool = False) -> tuple[Todo, ...]:
    """Everything to do: what has a day first, by day, then the newest; with `done`, what is done as well."""
    found = sorted(_all(connection, done), key=lambda todo: todo.note.modified_at, reverse=True)
    return tuple(sorted(found, key=lambda todo: (todo.task.is_done, todo.task.due or "9999")))


def set_done(connection: Connection, session: Session, todo: Todo, is_done: bool) -> ChangeSet:
    """Tick it, or not. Raises NotFound, or ChangeConflict where the note says something else by now."""
    with gesture(connection, session, Sentence("To do: {text}", text=todo.task.text)) as rows:
        now = notes.get(connection, todo.note.table, todo.note.key)
        line = _line(todo.task, tasks(now.text))
        if line is None:
            raise ChangeConflict(Sentence("This note was changed since; nothing was ticked. Look at it again."))
        rows.update(now.table, now.key, note=with_done(now.text, line, is_done))
    return rows.changeset()


def _line(wanted: Task, found: Sequence[Task]) -> int | None:
    """The line of a note that it stands in by now: the same one, or the only one that says the same."""
    alike = [one.line for one in found if replace(one, line=wanted.line) == wanted]
    if wanted.line in alike:
        return wanted.line
    return alike[0] if len(alike) == 1 else None


def _all(connection: Connection, done: bool) -> Iterator[Todo]:
    for note in notes.with_boxes(connection):
        yield from (Todo(note, task) for task in tasks(note.text) if done or not task.is_done)
