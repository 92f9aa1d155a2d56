"""The nine tags that have a key of their own: a reporter on a story tags the same few all day."""

from archive.changes import ChangeSet
from archive.errors import NameNotUnderstood
from archive.sentences import Sentence
from archive.store import pins, tags
from archive.store.connection import Connection
from archive.store.pins import PLACES
from archive.store.transaction import Session, gesture


def pinned(connection: Connection) -> tuple[str | None, ...]:
    """The ids of the tags on the keys 1 to 9, in this order; None for a key without one."""
    kept = pins.get(connection)
    live = tags.names_by_id(connection) if any(kept) else {}
    return tuple(tag if tag in live else None for tag in kept)


def pin(connection: Connection, session: Session, tag: str, place: int | None) -> ChangeSet:
    """Put a tag on the key `place`, from 1 to 9, instead of what was there; None takes it off its key.

    Raises NameNotUnderstood.
    """
    if place is not None and not 1 <= place <= PLACES:
        raise NameNotUnderstood(
            Sentence(
                "There is no key {place} to pin a tag to: choose one from 1 to {places}.", place=place, places=PLACES
            )
        )
    # The label does not name the tag: erasing that for good finds only the labels of gestures that changed it.
    with gesture(
        connection, session, Sentence("Pin a tag: {place}", place=place) if place else Sentence("Unpin a tag")
    ) as rows:
        tags.get(connection, tag)
        kept = [None if one == tag else one for one in pins.get(connection)]
        if place is not None:
            kept[place - 1] = tag
        pins.put(rows, tuple(kept))
    return rows.changeset()
