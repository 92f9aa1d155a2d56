"""What was done in an archive, gesture by gesture, to be read: by whom, when, and in which article.

The journal tells it all; what can be taken back is for `journal.stacks` to say. What undoes a gesture is no gesture of
its own here: the one it took back is undone.
"""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from archive.sentences import Sentence
from archive.store import journal
from archive.store.transaction import Session

_LOOKED_AT = 40
"""Of how many changes of a gesture it is known in which article they were made."""


class Origin(StrEnum):
    """Where a gesture was made."""

    HERE = "here"
    """In this opening of the archive."""
    EARLIER = "earlier"
    """On this computer, before this opening."""
    BESIDE = "beside"
    """On this computer, in another window or by a command, since then."""
    ELSEWHERE = "elsewhere"
    """On another computer."""


@dataclass(frozen=True, slots=True)
class Gesture:
    """`at` is UTC; `changes` counts the rows changed. `article` and its `title` where it was about a single one that is
    still there."""

    seq: int
    group: str
    label: Sentence
    at: str
    origin: Origin
    changes: int
    is_undone: bool
    article: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Reach:
    """The groups that can be taken back, the next one first, and those that can be done again."""

    undo: tuple[str, ...]
    redo: tuple[str, ...]


def gestures(connection: sqlite3.Connection, session: Session, before: int | None, limit: int) -> tuple[Gesture, ...]:
    """So many gestures from before the one with that `seq`, or the newest, newest first."""
    rows = connection.execute(
        'SELECT seq, "group", machine, session, label, at FROM journal '
        "WHERE slice = 0 AND undoes IS NULL AND seq < ifnull(:before, seq + 1) ORDER BY seq DESC LIMIT :limit",
        {"before": before, "limit": limit},
    ).fetchall()
    found = []
    for seq, group, machine, made_in, label, at in rows:
        origin = _origin(session, seq, machine, made_in)
        article, title = _article(connection, group)
        size, is_undone = journal.size(connection, group), _is_undone(connection, group)
        found.append(Gesture(seq, group, Sentence.found(label), at, origin, size, is_undone, article, title))
    return tuple(found)


def reach(connection: sqlite3.Connection, session: Session) -> Reach:
    current = journal.stacks(connection, session)
    return Reach(
        tuple(step.origin for step in reversed(current.done)), tuple(step.origin for step in reversed(current.undone))
    )


def _origin(session: Session, seq: int, machine: str, made_in: str) -> Origin:
    if machine != session.machine:
        return Origin.ELSEWHERE
    if made_in == session.id:
        return Origin.HERE
    return Origin.EARLIER if seq <= session.since else Origin.BESIDE


def _is_undone(connection: sqlite3.Connection, group: str) -> bool:
    """Whether it was undone, and not done again since, however often."""
    taken_back = connection.execute(
        "WITH RECURSIVE chain(entry, length) AS (SELECT :group, 0 UNION ALL "
        'SELECT j."group", chain.length + 1 FROM chain JOIN journal j ON j.undoes = chain.entry AND j.slice = 0) '
        "SELECT max(length) FROM chain",
        {"group": group},
    ).fetchone()[0]
    return bool(taken_back % 2)


_OF_ANNOTATION = "SELECT n.article FROM annotations n WHERE n.id = "
_ARTICLES = {
    "articles": "SELECT :key",
    "versions": "SELECT article FROM versions WHERE id = :key",
    "annotations": _OF_ANNOTATION + ":key",
    "annotation_tags": _OF_ANNOTATION + "(SELECT annotation FROM annotation_tags WHERE id = :key)",
    "decisions": _OF_ANNOTATION + "(SELECT annotation FROM decisions WHERE id = :key)",
    "links": _OF_ANNOTATION + "(SELECT source FROM links WHERE id = :key)",
    "story_articles": "SELECT article FROM story_articles WHERE id = :key",
}


def _article(connection: sqlite3.Connection, group: str) -> tuple[int | None, str]:
    """The only article that a gesture was about, with its title."""
    changes = connection.execute(
        'SELECT c."table", c.key FROM journal j JOIN journal_changes c ON c.seq = j.seq WHERE j."group" = ? LIMIT ?',
        (group, _LOOKED_AT + 1),
    ).fetchall()
    if len(changes) > _LOOKED_AT:
        return None, ""
    found: set[int] = set()
    for table, key in changes:
        if table in _ARTICLES and (row := connection.execute(_ARTICLES[table], {"key": key}).fetchone()):
            found.add(row[0])
    if len(found) != 1:
        return None, ""
    article = found.pop()
    title = connection.execute(
        "SELECT v.title FROM live_articles a JOIN versions v ON v.article = a.id AND v.number = a.version "
        "WHERE a.id = ?",
        (article,),
    ).fetchone()
    return (article, title[0]) if title else (None, "")
