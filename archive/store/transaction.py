"""The one way to change the user's work: rows written here are remembered, journalled and queued for the index.

A gesture is one transaction (a bulk import is several of the same group). Nobody can forget to record a change or to
tell the index, because there is no other door.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import groupby

from archive.changes import Change, ChangeSet, Image, Key, Value
from archive.errors import ChangeConflict, NotFound
from archive.ids import uuid7
from archive.sentences import Sentence
from archive.store import journal, outbox
from archive.store.connection import write
from archive.store.tables import TABLES, articles_showing, defaults, forget_derived


def now() -> str:
    """The present moment as the archive writes it: UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Session:
    """Whose history this is: the machine, this opening of the archive, and the last journal entry before it."""

    machine: str
    id: str
    since: int


class Rows:
    """The tables of one open transaction. Made by `gesture()` only; `moment` is when it began, for all rows alike.

    `label` may be set as long as it is open, once it is known what is changed.
    """

    def __init__(self, connection: sqlite3.Connection, label: Sentence, group: str) -> None:
        self.connection = connection
        self.label = label
        self.group = group
        self.moment = now()
        self._changes: list[Change] = []
        self._articles: set[int] = set()
        self._blanks: dict[str, dict[str, Value]] = {}

    def insert(self, table: str, row: Mapping[str, Value]) -> Key:
        """Store a new row and return its id, which SQLite gives where `row` has none.

        Unnamed columns take their defaults; those that say when a row was made and last changed are seen to here.
        """
        row = {**dict.fromkeys(TABLES[table].stamps, self.moment), **row}
        cursor = self.connection.execute(_insertion(table, tuple(row)), tuple(row.values()))
        key = row.get("id") or cursor.lastrowid
        assert isinstance(key, str | int)
        blank = self._blanks.get(table) or self._blanks.setdefault(table, defaults(self.connection, table))
        given = {name: value for name, value in row.items() if name in blank}
        self._remember([Change(table, key, None, {**blank, **given, "id": key})])
        return key

    def update(self, table: str, key: Key, **values: Value) -> None:
        """Change columns of one row; a row that already has these values is left alone and not recorded.

        Raises NotFound when there is no such row.
        """
        self.update_many(table, {key: values})

    def update_many(self, table: str, values: Mapping[Key, Mapping[str, Value]]) -> None:
        """The same for many rows, each with values of its own, in the order given: thousands at the cost of a few."""
        images = self.images(table, values)
        changes = []
        for key, wanted in values.items():
            if (before := images.get(key)) is None:
                raise NotFound(Sentence("There is no row {key} in {table}.", key=key, table=table))
            if changed := self._stamped(table, before, wanted):
                changes.append((Change(table, key, before, {**before, **changed}), changed))
        # The order is kept, since a name that one row gives up may be taken by the next.
        for names, alike in groupby(changes, key=lambda one: tuple(one[1])):
            parameters = ((*changed.values(), change.key) for change, changed in alike)
            self.connection.executemany(_updating(table, names), parameters)
        for change, changed in changes:
            forget_derived(self.connection, table, change.key, changed)
        self._remember([change for change, _ in changes])

    def delete(self, table: str, key: Key) -> None:
        """Hide a row, and by the views whatever hangs on it. It stays in the file until it is erased for good."""
        self.update(table, key, deleted_at=self.moment)

    def image(self, table: str, key: Key) -> dict[str, Value] | None:
        """The row as the journal sees it, or None."""
        return self.images(table, [key]).get(key)

    def images(self, table: str, keys: Iterable[Key]) -> dict[Key, dict[str, Value]]:
        """Those of these rows that there are, as the journal sees them, by their ids."""
        rows = self.connection.execute(TABLES[table].select, (json.dumps(list(keys)),))
        return {row["id"]: dict(row) for row in rows}

    def changeset(self) -> ChangeSet:
        """What was done so far, in order; what was done to one row at a stretch is one change."""
        return ChangeSet(self.group, self.label, tuple(self._changes), frozenset(self._articles))

    def _stamped(self, table: str, before: Image, values: Mapping[str, Value]) -> dict[str, Value]:
        """What of these values is new in a row, with the moment of the change where that is to be seen."""
        changed = {name: value for name, value in values.items() if before[name] != value}
        if "modified_at" in before and "modified_at" not in values and changed.keys() - TABLES[table].unindexed:
            changed["modified_at"] = self.moment
        return changed

    def _remember(self, changes: Sequence[Change]) -> None:
        """Keep the changes of rows of one table."""
        shown: dict[bool, list[Key]] = {False: [], True: []}
        for change in changes:
            last = self._changes[-1] if self._changes else None
            if last and (last.table, last.key) == (change.table, change.key):
                self._changes[-1] = Change(change.table, change.key, last.before, change.after)
            else:
                self._changes.append(change)
            if _shows(change):
                shown[_appears(change)].append(change.key)
        for appeared, keys in shown.items():
            if keys:
                self._articles.update(articles_showing(self.connection, changes[0].table, keys, appeared=appeared))


def _shows(change: Change) -> bool:
    """Whether the search index may have to take notice."""
    before, after, unindexed = change.before, change.after, TABLES[change.table].unindexed
    if before is None or after is None or not unindexed:
        return True
    return any(before[name] != value for name, value in after.items() if name not in unindexed)


def _appears(change: Change) -> bool:
    """Whether a row is deleted or restored."""
    return bool(change.before and change.after and change.before["deleted_at"] != change.after["deleted_at"])


@cache
def _insertion(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"


@cache
def _updating(table: str, names: tuple[str, ...]) -> str:
    assignments = ", ".join(f'"{name}" = ?' for name in names)
    return f"UPDATE {table} SET {assignments} WHERE id = ?"


@contextmanager
def gesture(
    connection: sqlite3.Connection,
    session: Session,
    label: Sentence,
    *,
    group: str | None = None,
    undoes: str | None = None,
) -> Iterator[Rows]:
    """One transaction whose changes are journalled under `label` and queued for the index when the block ends.

    `group` continues a group begun in an earlier transaction, or raises ChangeConflict when it was undone meanwhile;
    `undoes` names the group that this one takes back.
    """
    with write(connection):
        if group and journal.is_undone(connection, group):
            raise ChangeConflict(
                Sentence("Undone elsewhere while it was going on; the rest was not done ({label}).", label=label)
            )
        rows = Rows(connection, label, group or uuid7())
        yield rows
        changes = rows.changeset()
        if changes or undoes:
            journal.record(connection, session, changes, undoes=undoes, at=rows.moment)
        outbox.append(connection, changes.articles)
