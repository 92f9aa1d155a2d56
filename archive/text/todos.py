"""Things to do in notes: lines that begin with `[ ]`, perhaps with a day by which, `[ ] call the ministry @2026-12-01`.

The box of GitHub's task lists, with or without a list mark before it; `[x]` is done. A day is one that exists, or none.
"""

import re
from dataclasses import dataclass
from datetime import date

_LINE = re.compile(r"^(?P<before>[ \t]*(?:[-*+][ \t]+)?)\[(?P<box>[ xX])\](?P<text>(?:[ \t].*)?)$", re.MULTILINE)
_DUE = re.compile(r"(?:^|\s)@(\d{4}-\d{2}-\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Task:
    """`line` counts the lines of the note from 0. `text` is without box and day; `due` is an ISO day."""

    line: int
    text: str
    due: str | None
    is_done: bool


def tasks(note: str) -> tuple[Task, ...]:
    """Everything to do in a note, in its order."""
    return tuple(_task(note, found) for found in _LINE.finditer(note))


def has_open(note: str) -> bool:
    """Whether anything in a note is still to be done."""
    return any(found["box"] == " " for found in _LINE.finditer(note))


def with_done(note: str, line: int, is_done: bool) -> str:
    """The note with the box of that line ticked, or not; as it is where that line has none."""
    for found in _LINE.finditer(note):
        if note.count("\n", 0, found.start()) == line:
            return note[: found.start("box")] + ("x" if is_done else " ") + note[found.end("box") :]
    return note


def _task(note: str, found: "re.Match[str]") -> Task:
    text, due = found["text"].strip(), None
    for day in _DUE.finditer(text):
        if _exists(day[1]):
            due = day[1]
            text = (text[: day.start()] + text[day.end() :]).strip()
            break
    return Task(note.count("\n", 0, found.start()), text, due, found["box"] != " ")


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
