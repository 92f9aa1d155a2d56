"""The other names of actors and issues: each of them finds its tag in queries and in texts."""

import sqlite3

from archive.errors import NotFound
from archive.ids import uuid7
from archive.model import Alias
from archive.sentences import Sentence
from archive.store import tags
from archive.store.transaction import Rows
from archive.text.folding import fold


def of(connection: sqlite3.Connection, tag: str) -> tuple[Alias, ...]:
    """Those of a tag, by name."""
    rows = connection.execute("SELECT id, tag, name FROM live_aliases WHERE tag = ? ORDER BY folded", (tag,))
    return tuple(Alias(*row) for row in rows)


def every(connection: sqlite3.Connection) -> dict[str, list[Alias]]:
    """Those of all tags, by the id of the tag, by name."""
    found: dict[str, list[Alias]] = {}
    for row in connection.execute("SELECT id, tag, name FROM live_aliases ORDER BY tag, folded"):
        found.setdefault(row[1], []).append(Alias(*row))
    return found


def get(connection: sqlite3.Connection, alias: str) -> Alias:
    """Raises NotFound when there is no such alias, or it is deleted."""
    row = connection.execute("SELECT id, tag, name FROM live_aliases WHERE id = ?", (alias,)).fetchone()
    if row is None:
        raise NotFound(Sentence("There is no alias {alias} in this archive.", alias=alias))
    return Alias(*row)


def add(rows: Rows, tag: str, name: str) -> bool:
    """Give a tag another name, and say whether it is new; one it has already is left alone."""
    name = tags.clean_name(name)
    if names_it(rows.connection, tag, name):
        return False
    rows.insert("aliases", {"id": uuid7(), "tag": tag, "name": name, "folded": fold(name)})
    return True


def names_it(connection: sqlite3.Connection, tag: str, name: str) -> bool:
    """Whether a tag has this name, or an alias that is the same but for capitals and accents."""
    query = (
        "SELECT 1 FROM live_tags WHERE id = :tag AND folded = :folded "
        "UNION SELECT 1 FROM live_aliases WHERE tag = :tag AND folded = :folded"
    )
    return connection.execute(query, {"tag": tag, "folded": fold(name)}).fetchone() is not None


def take_away(rows: Rows, tag: str, name: str) -> None:
    """Delete the alias of this name, if a tag has it."""
    found = rows.connection.execute(
        "SELECT id FROM live_aliases WHERE tag = ? AND folded = ?", (tag, fold(name))
    ).fetchone()
    if found:
        rows.delete("aliases", found[0])
