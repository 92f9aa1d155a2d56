"""Saying what is known of an actor or an issue, before or after annotations name it."""

from collections.abc import Sequence

from archive.changes import ChangeSet
from archive.errors import NameNotUnderstood
from archive.model import ActorType
from archive.sentences import Sentence
from archive.store import tags
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture


def describe_actor(
    connection: Connection,
    session: Session,
    name: str,
    *,
    type: ActorType,
    belongs_to: str | None = None,
    aliases: Sequence[str] = (),
) -> tuple[str, ChangeSet]:
    """Say what an actor is, whom it belongs to, and its other names; returns its id and what changed.

    Both actors are made where they do not exist. Raises NameNotUnderstood.
    """
    with gesture(connection, session, Sentence("Describe {name}", name=name)) as rows:
        actor = tags.ensure_actor(rows, name)
        tags.update(rows, actor, type=type.value)
        if belongs_to is not None:
            owner = tags.ensure_actor(rows, belongs_to)
            if owner == actor:
                raise NameNotUnderstood(Sentence("{name} cannot belong to itself: name another actor.", name=name))
            tags.update(rows, actor, parent=owner)
        for alias in aliases:
            tags.add_alias(rows, actor, alias)
    return actor, rows.changeset()


def describe_issue(
    connection: Connection, session: Session, path: str, *, means_for: str, means_against: str
) -> tuple[str, ChangeSet]:
    """Say what for and against mean of an issue, which may be named `A > B`; returns its id and what changed.

    It is made where it does not exist. Raises NameNotUnderstood.
    """
    with gesture(connection, session, Sentence("Describe {name}", name=path)) as rows:
        issue = tags.ensure_issue(rows, path)
        tags.update(rows, issue, means_for=means_for, means_against=means_against)
    return issue, rows.changeset()
