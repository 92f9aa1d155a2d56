"""Joining two annotations."""

from archive.changes import ChangeSet
from archive.errors import NameNotUnderstood
from archive.model import LinkType
from archive.sentences import Sentence, word
from archive.store import annotations, links
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.normalize import normalize


def link(
    connection: Connection, session: Session, source: str, target: str, type: LinkType, note: str = ""
) -> tuple[str, ChangeSet]:
    """Link two annotations; returns the link's id and what changed. Raises NotFound or NameNotUnderstood."""
    if source == target:
        raise NameNotUnderstood(Sentence("An annotation cannot be linked to itself: name two different ones."))
    with gesture(connection, session, Sentence("Link two passages: {type}", type=word(type))) as rows:
        for end in (source, target):
            annotations.get(connection, end)
        key = links.insert(rows, source, target, type, normalize(note).strip())
    return key, rows.changeset()
