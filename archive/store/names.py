"""Names that begin as a user types: of actors, of issues, of stories."""

import sqlite3
from collections.abc import Collection, Iterable

from archive.model import TagKind
from archive.text.folding import fold


def beginning(connection: sqlite3.Connection, kinds: Collection[TagKind], words: str, limit: int) -> list[str]:
    """Names and aliases of which every typed word begins a word; those that begin with the first word come first."""
    rows = connection.execute(
        "SELECT name, folded, kind FROM live_tags UNION ALL "
        "SELECT l.name, l.folded, t.kind FROM live_aliases l JOIN live_tags t ON t.id = l.tag"
    )
    return _beginning(((name, folded) for name, folded, kind in rows if kind in kinds), words, limit)


def stories_beginning(connection: sqlite3.Connection, words: str, limit: int) -> list[str]:
    """The same of the names of stories."""
    rows = connection.execute("SELECT name, folded FROM stories WHERE deleted_at IS NULL")
    return _beginning(((name, folded) for name, folded in rows), words, limit)


def _beginning(names: Iterable[tuple[str, str]], words: str, limit: int) -> list[str]:
    typed = fold(words).split()
    found = [
        (not folded.startswith(typed[0]) if typed else False, folded, name)
        for name, folded in names
        if all(f" {folded}".find(f" {word}") >= 0 for word in typed)
    ]
    return list(dict.fromkeys(name for _, _, name in sorted(found)))[:limit]
