"""Saying what an actor is or was, and from when to when; each is one gesture."""

from typing import TypedDict, Unpack

from archive.changes import ChangeSet
from archive.errors import FieldNotUnderstood
from archive.model import Tag, TagKind
from archive.sentences import Sentence
from archive.store import offices, tags
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.normalize import normalize_line


class OfficeAbout(TypedDict, total=False):
    """What can be said of an office; `since` and `until` are ISO 8601: a year, a month or a day."""

    title: str
    since: str | None
    until: str | None


def add_office(
    connection: Connection, session: Session, tag: str, title: str, since: str | None, until: str | None
) -> tuple[str, ChangeSet]:
    """Returns the id of the office and what changed: nothing where the actor has that very office.

    Raises NameNotUnderstood, or FieldNotUnderstood for what makes no sense in a field.
    """
    with gesture(connection, session, Sentence("Add an office")) as rows:
        own = tags.get(connection, tag)
        insist_on_actor(own)
        rows.label = Sentence("Office of {own}: {new}", own=own.name, new=normalize_line(title))
        key = offices.add(rows, tag, title, since, until)
    return key, rows.changeset()


def insist_on_actor(tag: Tag) -> None:
    """Raises FieldNotUnderstood."""
    if tag.kind is not TagKind.ACTOR:
        raise FieldNotUnderstood(Sentence("{tag} is an issue: only actors have offices.", tag=tag.name), "offices")


def change_office(connection: Connection, session: Session, office: str, **about: Unpack[OfficeAbout]) -> ChangeSet:
    """Raises NotFound, or FieldNotUnderstood for what makes no sense in a field."""
    with gesture(connection, session, Sentence("Change an office")) as rows:
        known = offices.get(connection, office)
        rows.label = Sentence("Change an office of {name}", name=tags.get(connection, known.tag).name)
        title, since = about.get("title", known.title), about.get("since", known.since)
        offices.change(rows, office, title, since, about.get("until", known.until))
    return rows.changeset()


def remove_office(connection: Connection, session: Session, office: str) -> ChangeSet:
    """Raises NotFound."""
    with gesture(connection, session, Sentence("Remove an office")) as rows:
        known = offices.get(connection, office)
        rows.label = Sentence("Remove an office of {name}", name=tags.get(connection, known.tag).name)
        rows.delete("offices", office)
    return rows.changeset()
