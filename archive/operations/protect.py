"""Saying who may see what: private or not, on what terms it was obtained, until when it is under embargo.

What is private, off the record or under embargo stays out of exports.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from archive.changes import ChangeSet, Key, Value
from archive.errors import NameNotUnderstood
from archive.model import Handling, Terms
from archive.sentences import Sentence
from archive.store import items
from archive.store.connection import Connection
from archive.store.items import Item
from archive.store.transaction import Session, gesture
from archive.text.dates import iso_date

_PRIVATE = ("articles", "annotations", "tags", "stories")


class Protection(TypedDict, total=False):
    """What is to be said; what is left out stays as it is.

    `terms` and `embargo_until`, an ISO 8601 date of any precision or None, are said of articles only.
    """

    private: bool
    terms: Terms
    embargo_until: str | None


def protect(
    connection: Connection, session: Session, ids: Sequence[Key], **protection: Unpack[Protection]
) -> ChangeSet:
    """Say it of all of these, articles by number and other things by id, or of none.

    Raises NotFound, or NameNotUnderstood for what cannot be said of one of them.
    """
    columns: dict[str, Value] = {
        **({"private": int(protection["private"])} if "private" in protection else {}),
        **({"terms": protection["terms"].value} if "terms" in protection else {}),
    }
    if "embargo_until" in protection:
        until = protection["embargo_until"]
        columns["embargo_until"] = None if until is None else iso_date(until)
    with gesture(connection, session, Sentence("Change who may see it")) as rows:
        for item in items.find(connection, ids):
            _insist_on_sense(item, columns)
            rows.update(item.table, item.key, **columns)
    return rows.changeset()


def understood(handling: Handling) -> Handling:
    """The same with its date in the form the archive keeps. Raises NameNotUnderstood."""
    written = handling.embargo_until
    return handling if written is None else replace(handling, embargo_until=iso_date(written))


def _insist_on_sense(item: Item, columns: dict[str, Value]) -> None:
    if item.table not in _PRIVATE:
        raise NameNotUnderstood(
            Sentence(
                "Nothing was changed: {id} is a {kind}, which is seen by whoever sees what it belongs to.",
                id=item.key,
                kind=item.kind,
            )
        )
    if item.table != "articles" and columns.keys() - {"private"}:
        raise NameNotUnderstood(
            Sentence(
                "Nothing was changed: {id} is a {kind}; only articles have terms or an embargo.",
                id=item.key,
                kind=item.kind,
            )
        )
