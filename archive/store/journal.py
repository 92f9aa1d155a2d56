"""The record of every change: what undo reads, and what a history panel shows.

`journal` has a row for every slice of up to 500 changes; the slices of one gesture share a group. Undoing a group
appends a new group that `undoes` it; redoing appends one that undoes the undoing. What is undone now therefore follows
from the journal alone, and survives any crash.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.changes import Change, ChangeSet, Image, Value
from archive.sentences import Sentence
from archive.store.tables import defaults

if TYPE_CHECKING:
    from archive.store.transaction import Session

SLICE = 500
REMEMBERED_GROUPS = 200
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_ENTRIES_READ = 4 * REMEMBERED_GROUPS


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One group: `at` is UTC; `undone` is true while it is taken back."""

    group: str
    label: Sentence
    at: str
    undone: bool
    changes: int


@dataclass(frozen=True, slots=True)
class Step:
    """A gesture that can be undone or redone: `entry` is the group whose inverse does it."""

    origin: str
    entry: str
    label: Sentence
    at: str


@dataclass(frozen=True, slots=True)
class Stacks:
    """Oldest first: the gestures that stand, and the undone ones that can be done again."""

    done: tuple[Step, ...]
    undone: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Reversible:
    """The labels of the gestures that undoing and redoing would take next; None where there is none.

    `group` is that of the first.
    """

    undo: Sentence | None
    redo: Sentence | None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """How much of the journal somebody has seen: up to entry `last`, and how many entries that was, if known."""

    last: int
    count: int | None = None


def record(
    connection: sqlite3.Connection, session: "Session", changes: ChangeSet, *, at: str, undoes: str | None = None
) -> None:
    """Append a group, or further slices of one, inside the caller's transaction.

    An undoing is recorded even where it changed nothing, else it would come up for undoing for ever.
    """
    taken = connection.execute('SELECT count(*) FROM journal WHERE "group" = ?', (changes.group,)).fetchone()[0]
    for number, first in enumerate(range(0, max(len(changes.changes), 1), SLICE), taken):
        seq = connection.execute(
            'INSERT INTO journal ("group", slice, machine, session, label, at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
            (changes.group, number, session.machine, session.id, changes.label.kept(), at, undoes),
        ).lastrowid
        connection.executemany(
            'INSERT INTO journal_changes (seq, "table", key, before, after) VALUES (?, ?, ?, ?, ?)',
            (
                (seq, change.table, change.key, change.before and _encode(change.before), _encode(_new_in(change)))
                for change in changes.changes[first : first + SLICE]
            ),
        )


def _new_in(change: Change) -> Image:
    """The image after the change, or where there is one before, what differs from it."""
    assert change.after is not None
    if change.before is None:
        return change.after
    return {name: value for name, value in change.after.items() if change.before[name] != value}


def is_undone(connection: sqlite3.Connection, group: str) -> bool:
    """Whether any session has taken this group back, be it done again since."""
    return connection.execute("SELECT 1 FROM journal WHERE undoes = ?", (group,)).fetchone() is not None


def last(connection: sqlite3.Connection) -> int:
    """The number of the newest entry, 0 in a new archive."""
    seq: int = connection.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0]
    return seq


def news(connection: sqlite3.Connection, session: "Session", seen: Seen) -> tuple[Seen, bool]:
    """How much there is to see now, and whether another session has added to it, or an erasure has taken from it."""
    last, count, added, left = connection.execute(
        "SELECT ifnull(max(seq), 0), count(*), count(*) FILTER (WHERE seq > :seen AND session <> :own), "
        "count(*) FILTER (WHERE seq <= :seen) FROM journal",
        {"seen": seen.last, "own": session.id},
    ).fetchone()
    return Seen(last, count), added > 0 or (seen.count is not None and left < seen.count)


def inverse_changes(connection: sqlite3.Connection, group: str) -> Iterator[Change]:
    """The changes that take a group back, last first, read as they are needed.

    An image that was recorded before its table got a column has there what the schema says.
    """
    blanks: dict[str, dict[str, Value]] = {}
    rows = connection.execute(
        'SELECT c."table", c.key, c.before, c.after FROM journal j JOIN journal_changes c ON c.seq = j.seq '
        'WHERE j."group" = ? ORDER BY c.id DESC',
        (group,),
    )
    for table, key, old, new in rows:
        if table not in blanks:
            blanks[table] = defaults(connection, table)
        before = blanks[table] | json.loads(old) if old else None
        yield Change(table, key, before, (before or blanks[table]) | json.loads(new)).inverse()


def stacks(connection: sqlite3.Connection, session: "Session") -> Stacks:
    """What this session may undo and redo: its own gestures, and those made on this machine before it began.

    What any session of this machine undid meanwhile counts as undone.
    """
    entries = connection.execute(
        'SELECT "group", label, at, undoes FROM journal WHERE machine = ? AND slice = 0 '
        "AND (session = ? OR seq <= ? OR undoes IS NOT NULL) ORDER BY seq DESC LIMIT ?",
        (session.machine, session.id, session.since, _ENTRIES_READ),
    ).fetchall()
    done: dict[str, Step] = {}
    undone: dict[str, Step] = {}
    for group, label, at, undoes in reversed(entries):
        if undoes is None:
            done[group] = Step(group, group, Sentence.found(label), at)
            undone.clear()
        elif undoes in done:
            step = done.pop(undoes)
            undone[group] = Step(step.origin, group, step.label, step.at)
        elif undoes in undone:
            step = undone.pop(undoes)
            done[group] = Step(step.origin, group, step.label, step.at)
    return Stacks(tuple(done.values())[-REMEMBERED_GROUPS:], tuple(undone.values()))


def reversible(connection: sqlite3.Connection, session: "Session") -> Reversible:
    current = stacks(connection, session)
    redo = current.undone[-1].label if current.undone else None
    if not current.done:
        return Reversible(None, redo)
    return Reversible(current.done[-1].label, redo, current.done[-1].origin)


def history(connection: sqlite3.Connection, session: "Session", limit: int) -> tuple[HistoryEntry, ...]:
    """The newest `limit` gestures this session can see, newest first."""
    current = stacks(connection, session)
    steps = [(step, False) for step in current.done] + [(step, True) for step in current.undone]
    steps.sort(key=lambda pair: pair[0].origin, reverse=True)  # groups are time-ordered ids
    return tuple(
        HistoryEntry(step.origin, step.label, step.at, undone, size(connection, step.origin))
        for step, undone in steps[:limit]
    )


def size(connection: sqlite3.Connection, group: str) -> int:
    """How many changes a group has."""
    count: int = connection.execute(
        'SELECT count(*) FROM journal j JOIN journal_changes c ON c.seq = j.seq WHERE j."group" = ?', (group,)
    ).fetchone()[0]
    return count
