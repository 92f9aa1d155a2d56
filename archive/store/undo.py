"""Taking a group of changes back, or doing it again, all of it or nothing.

Undoing applies the inverse of what the journal recorded, after checking that every row is still as that change left
it. Somebody else's work since then is never overwritten: it is a `ChangeConflict`.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from archive.changes import Change, ChangeSet, Image, Key, Value
from archive.errors import ChangeConflict, NothingToUndo
from archive.sentences import Sentence
from archive.store import journal
from archive.store.connection import write
from archive.store.journal import SLICE, Step
from archive.store.tables import TABLES, has_children_since
from archive.store.transaction import Rows, Session, gesture


def undo(connection: sqlite3.Connection, session: Session, group: str | None = None) -> ChangeSet:
    """Take back the last gesture that stands, or none where it is not the one of `group`, if that is given.

    Raises NothingToUndo or ChangeConflict.
    """
    steps = journal.stacks(connection, session).done
    if not steps:
        raise NothingToUndo(Sentence("There is nothing to undo."))
    if group is not None and steps[-1].origin != group:
        raise ChangeConflict(
            Sentence("Something else was done since, and comes first: “{label}”.", label=steps[-1].label)
        )
    return _reverse(connection, session, steps[-1], undoing=True)


def redo(connection: sqlite3.Connection, session: Session) -> ChangeSet:
    """Do again what was undone last. Raises NothingToUndo or ChangeConflict."""
    steps = journal.stacks(connection, session).undone
    if not steps:
        raise NothingToUndo(Sentence("There is nothing to redo."))
    return _reverse(connection, session, steps[-1], undoing=False)


def undo_to(connection: sqlite3.Connection, session: Session, group: str) -> ChangeSet:
    """Take back everything down to the gesture of `group` and that one too: all of it or, with ChangeConflict, nothing.

    Returns what was changed last.
    """
    return _reverse_to(connection, session, journal.stacks(connection, session).done, group, undoing=True)


def redo_to(connection: sqlite3.Connection, session: Session, group: str) -> ChangeSet:
    """Do everything again up to the gesture of `group`, that one too: all of it or, with ChangeConflict, nothing."""
    return _reverse_to(connection, session, journal.stacks(connection, session).undone, group, undoing=False)


def _reverse_to(
    connection: sqlite3.Connection, session: Session, steps: Sequence[Step], group: str, *, undoing: bool
) -> ChangeSet:
    place = next((place for place, step in enumerate(steps) if step.origin == group), None)
    if place is None:
        raise ChangeConflict(
            Sentence("This cannot be undone any more.") if undoing else Sentence("This cannot be done again any more.")
        )
    with write(connection):
        for step in reversed(steps[place:]):
            changes = _reverse(connection, session, step, undoing=undoing)
    return changes


def _reverse(connection: sqlite3.Connection, session: Session, step: Step, *, undoing: bool) -> ChangeSet:
    conflict = ChangeConflict(
        Sentence("Changed elsewhere since; nothing was undone ({label}).", label=step.label)
        if undoing
        else Sentence("Changed elsewhere since; nothing was done again ({label}).", label=step.label)
    )
    hidden: list[tuple[str, Key]] = []
    try:
        with gesture(connection, session, step.label, undoes=step.entry) as rows:
            for together in _together(journal.inverse_changes(connection, step.entry)):
                if not _apply(rows, together):
                    raise conflict
                hidden += [(one.table, one.key) for one in together if not one.after or one.after.get("deleted_at")]
            # What others hung on a row since it was made would vanish with it.
            if any(has_children_since(connection, table, key, step.at) for table, key in hidden):
                raise conflict
        return rows.changeset()
    except sqlite3.IntegrityError as error:  # a name or a place that was freed has been taken by another row since
        raise conflict from error


def _together(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """The changes in their order, those that stand side by side and are of different rows of one table in one list."""
    part: dict[Key, Change] = {}
    table = ""
    for change in changes:
        if change.table != table or change.key in part or len(part) == SLICE:
            if part:
                yield list(part.values())
            table, part = change.table, {}
        part[change.key] = change
    if part:
        yield list(part.values())


def _apply(rows: Rows, changes: Sequence[Change]) -> bool:
    """Bring rows of one table from their expected images to the wanted ones; False when one is not as expected."""
    table = TABLES[changes[0].table]
    images = rows.images(table.name, [change.key for change in changes])
    wanted: dict[Key, Mapping[str, Value]] = {}
    for change in changes:
        compared = [name for name in table.columns if not _is_passing(change, name)]
        if _part(images.get(change.key), compared) != _part(change.before, compared):
            return False
        if change.after is None:
            wanted[change.key] = {"deleted_at": rows.moment}
        else:
            wanted[change.key] = {name: change.after[name] for name in compared}
    rows.update_many(table.name, wanted)
    return True


def _is_passing(change: Change, name: str) -> bool:
    """Whether a column says how far something was read, and this change is not about that."""
    if name not in TABLES[change.table].passing:
        return False
    return change.before is None or change.after is None or change.before[name] == change.after[name]


def _part(image: Image | None, names: list[str]) -> Image | None:
    return None if image is None else {name: image[name] for name in names}
