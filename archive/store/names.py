"""Names of actors, issues and stories as a user types them: from words to ids in a query, and how words may go on."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence

from archive.errors import NameNotUnderstood
from archive.model import Tag, TagKind
from archive.sentences import Sentence
from archive.store import tags
from archive.store.tags import PATH_SEPARATOR
from archive.text.folding import fold


class Names:
    """The names of this archive as a query compiler asks for them: words in, ids out.

    A name matches when all the words occur in it, in any order; the last word may be unfinished when it ends in `*`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._found: dict[tuple[TagKind, str], list[str]] = {}  # one query asks for a name more than once

    def actors(self, words: str) -> frozenset[str]:
        return frozenset(self._matching(TagKind.ACTOR, words))

    def issues(self, words: str) -> frozenset[str]:
        """The issues matched, and all issues below them; in `A > B` each step is matched below the one before."""
        first, *others = words.split(PATH_SEPARATOR)
        found: list[str | None] = [*self._matching(TagKind.ISSUE, first)] if first.strip() or not others else [None]
        for step in others:
            found = [tag for tag in self._matching(TagKind.ISSUE, step) if self._parent(tag) in found]
        return self._with_descendants(tag for tag in found if tag)

    def stories(self, words: str) -> frozenset[str]:
        rows = self._connection.execute("SELECT id, folded FROM stories WHERE deleted_at IS NULL")
        return frozenset(key for key, folded in rows if _matches(folded, _patterns(words)))

    def names(self, words: str) -> tuple[str, ...]:
        """Every name and alias of the actors and issues matched."""
        found = {*self._matching(TagKind.ACTOR, words), *self._matching(TagKind.ISSUE, words)}
        return tuple(dict.fromkeys(name for tag, name in tags.names(self._connection) if tag in found))

    def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
        """The name or alias most like these words, of that kind if one is given; None when nothing is like them."""
        from rapidfuzz import fuzz, process

        kinds = dict(self._connection.execute("SELECT id, kind FROM live_tags").fetchall())
        known = [name for tag, name in tags.names(self._connection) if kind is None or kinds[tag] == kind]
        best = process.extractOne(words, known, scorer=fuzz.WRatio, processor=fold, score_cutoff=70)
        return best[0] if best else None

    def _parent(self, tag: str) -> str | None:
        parent: str | None = self._connection.execute("SELECT parent FROM live_tags WHERE id = ?", (tag,)).fetchone()[0]
        return parent

    def _matching(self, kind: TagKind, words: str) -> list[str]:
        if (kind, words) not in self._found:
            self._found[kind, words] = self._look_up(kind, words)
        return self._found[kind, words]

    def _look_up(self, kind: TagKind, words: str) -> list[str]:
        patterns = _patterns(words)
        if not patterns:
            return []
        rows = self._connection.execute(
            "SELECT id, folded FROM live_tags WHERE kind = :kind UNION ALL SELECT t.id, l.folded FROM live_aliases l "
            "JOIN live_tags t ON t.id = l.tag WHERE t.kind = :kind",
            {"kind": kind},
        )
        return list(dict.fromkeys(key for key, folded in rows if _matches(folded, patterns)))

    def _with_descendants(self, above: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        edge = list(above)
        while edge:
            tag = edge.pop()
            if tag not in found:
                found.add(tag)
                edge += [
                    row[0] for row in self._connection.execute("SELECT id FROM live_tags WHERE parent = ?", (tag,))
                ]
        return frozenset(found)


def meant(connection: sqlite3.Connection, words: str) -> Tag:
    """The one actor or issue of this id, name or alias, or of a path `A > B`. Raises NameNotUnderstood."""
    found = tags.find(connection, words)
    if len(found) > 1:
        listed = ", ".join(f"{tag.kind} {tag.id}" for tag in found)
        raise NameNotUnderstood(
            Sentence("Several are called {words}: give the id of one ({listed}).", words=words, listed=listed)
        )
    if not found:
        near = Names(connection).suggest(words)
        if near:
            raise NameNotUnderstood(
                Sentence("There is no actor or issue {words}: did you mean {near}?", words=words, near=near)
            )
        raise NameNotUnderstood(Sentence("There is no actor or issue {words}.", words=words))
    return found[0]


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() or c == "*" else " " for c in text).split()


def _patterns(words: str) -> list[str]:
    return [word for word in _words(fold(words)) if word.strip("*")]


def _matches(folded: str, patterns: Sequence[str]) -> bool:
    if any(pattern.rstrip("*") not in folded for pattern in patterns):
        return False  # by far the most, at a glance
    own = _words(folded)
    return bool(patterns) and all(
        any(word.startswith(pattern.rstrip("*")) if pattern.endswith("*") else word == pattern for word in own)
        for pattern in patterns
    )


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
