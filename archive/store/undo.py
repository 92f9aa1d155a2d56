"""Taking a group of changes back, or doing it again, all of it or nothing.

Undoing applies the inverse of what the journal recorded, after checking that every row is still as that change left
it. Somebody else's work since then is never overwritten: it is a `ChangeConflict`.
"""

import sqlite3

from archive.changes import Change, ChangeSet, Image, Key
from archive.errors import ChangeConflict, NothingToUndo
from archive.sentences import Sentence
from archive.store import journal
from archive.store.journal import Step
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


def _reverse(connection: sqlite3.Connection, session: Session, step: Step, *, undoing: bool) -> ChangeSet:
    conflict = ChangeConflict(
        Sentence("Changed elsewhere since; nothing was undone ({label}).", label=step.label)
        if undoing
        else Sentence("Changed elsewhere since; nothing was done again ({label}).", label=step.label)
    )
    hidden: list[tuple[str, Key]] = []
    try:
        with gesture(connection, session, step.label, undoes=step.entry) as rows:
            for change in journal.inverse_changes(connection, step.entry):
                if not _apply(rows, change):
                    raise conflict
                if change.after is None or change.after.get("deleted_at"):
                    hidden.append((change.table, change.key))
            # What others hung on a row since it was made would vanish with it.
            if any(has_children_since(connection, table, key, step.at) for table, key in hidden):
                raise conflict
        return rows.changeset()
    except sqlite3.IntegrityError as error:  # a name or a place that was freed has been taken by another row since
        raise conflict from error


def _apply(rows: Rows, change: Change) -> bool:
    """Bring one row from its expected image to the wanted one; False when the row is not as expected."""
    compared = [name for name in TABLES[change.table].columns if not _is_passing(change, name)]
    if _part(rows.image(change.table, change.key), compared) != _part(change.before, compared):
        return False
    if change.after is None:
        rows.delete(change.table, change.key)
    else:
        rows.update(change.table, change.key, **{name: change.after[name] for name in compared})
    return True


def _is_passing(change: Change, name: str) -> bool:
    """Whether a column says how far something was read, and this change is not about that."""
    if name not in TABLES[change.table].passing:
        return False
    return change.before is None or change.after is None or change.before[name] == change.after[name]


def _part(image: Image | None, names: list[str]) -> Image | None:
    return None if image is None else {name: image[name] for name in names}
