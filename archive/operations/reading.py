"""What reading leaves behind: whether an article was read, kept, set aside or starred, and how far one got.

What the user says of an article is a gesture like any other. What comes about by reading alone is not: that an opened
article counts as read can be undone by nobody, takes nothing off the list of what can be done again, and stands in the
way of no undo. Where the reader was is not even recorded.
"""

from dataclasses import replace

from archive.changes import ChangeSet
from archive.model import ReadingState
from archive.sentences import Sentence
from archive.store import articles
from archive.store.connection import Connection, write
from archive.store.transaction import Session, gesture

_LABELS = {
    ReadingState.NEW: Sentence("Mark as unread"),
    ReadingState.READ: Sentence("Mark as read"),
    ReadingState.KEPT: Sentence("Keep"),
    ReadingState.SET_ASIDE: Sentence("Set aside"),
}


def set_state(connection: Connection, session: Session, article: int, state: ReadingState) -> ChangeSet:
    """Say what was done with an article. Raises NotFound."""
    with gesture(connection, session, _LABELS[state]) as rows:
        articles.get(connection, article)
        rows.update("articles", article, state=state.value)
    return rows.changeset()


def set_starred(connection: Connection, session: Session, article: int, starred: bool) -> ChangeSet:
    """Star an article, or take its star away. Raises NotFound."""
    with gesture(connection, session, Sentence("Star") if starred else Sentence("Remove the star")) as rows:
        articles.get(connection, article)
        rows.update("articles", article, starred=int(starred))
    return rows.changeset()


def mark_read(connection: Connection, session: Session, article: int) -> ChangeSet:
    """A new article was opened and counts as read; one that is not new stays as it is. Raises NotFound."""
    nobodys = replace(session, machine="")
    with gesture(connection, nobodys, _LABELS[ReadingState.READ]) as rows:
        about = articles.get(connection, article)
        if about.state is ReadingState.NEW:
            rows.update("articles", article, state=ReadingState.READ.value, modified_at=about.modified_at)
    return rows.changeset()


def set_position(connection: Connection, article: int, position: int) -> None:
    """Remember the code point of the current text at which the reader is."""
    with write(connection):
        articles.set_position(connection, article, position)
