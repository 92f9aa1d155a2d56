"""What actors are and were, and when: “foreign minister, 2019-03 to 2023”."""

import sqlite3

from archive.errors import FieldNotUnderstood, NameNotUnderstood, NotFound
from archive.ids import uuid7
from archive.model import Office
from archive.sentences import Sentence
from archive.store.transaction import Rows
from archive.text.dates import interval, iso_date
from archive.text.normalize import normalize_line

_COLUMNS = "id, tag, title, since, until"
_DAY = len("2026-05-31")
LONGEST_TITLE = 300


def of(connection: sqlite3.Connection, tag: str) -> tuple[Office, ...]:
    """Those of an actor, the earliest first; where no beginning is known, by the end."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM live_offices WHERE tag = ? ORDER BY coalesce(since, until, '9999'), id", (tag,)
    )
    return tuple(Office(*row) for row in rows)


def every(connection: sqlite3.Connection) -> dict[str, list[Office]]:
    """Those of all actors, by the id of the actor, in the same order."""
    found: dict[str, list[Office]] = {}
    rows = connection.execute(f"SELECT {_COLUMNS} FROM live_offices ORDER BY tag, coalesce(since, until, '9999'), id")
    for row in rows:
        found.setdefault(row[1], []).append(Office(*row))
    return found


def get(connection: sqlite3.Connection, office: str) -> Office:
    """Raises NotFound when there is no such office, or it is deleted."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM live_offices WHERE id = ?", (office,)).fetchone()
    if row is None:
        raise NotFound(Sentence("There is no office {office} in this archive.", office=office))
    return Office(*row)


def add(rows: Rows, tag: str, title: str, since: str | None, until: str | None) -> str:
    """Give an actor an office and return its id; the very same one is given once. Raises FieldNotUnderstood."""
    title, since, until = checked(title, since, until)
    known = rows.connection.execute(
        "SELECT id FROM live_offices WHERE tag = ? AND title = ? AND since IS ? AND until IS ?",
        (tag, title, since, until),
    ).fetchone()
    if known:
        return str(known[0])
    key = uuid7()
    rows.insert("offices", {"id": key, "tag": tag, "title": title, "since": since, "until": until})
    return key


def change(rows: Rows, office: str, title: str, since: str | None, until: str | None) -> None:
    """Raises FieldNotUnderstood."""
    title, since, until = checked(title, since, until)
    rows.update("offices", office, title=title, since=since, until=until)


def checked(title: str, since: str | None, until: str | None) -> tuple[str, str | None, str | None]:
    """The same as it is stored. Raises FieldNotUnderstood for no title, for what is no date, and an end too early."""
    title = normalize_line(title)
    if not title:
        raise FieldNotUnderstood(Sentence("An office needs a title."), "title")
    if len(title) > LONGEST_TITLE:
        raise FieldNotUnderstood(
            Sentence("The title of an office has at most {longest_title} characters.", longest_title=LONGEST_TITLE),
            "title",
        )
    since, until = _date(since, "since"), _date(until, "until")
    if since and until and interval(since)[0] > interval(until)[1]:
        raise FieldNotUnderstood(
            Sentence(
                "{title} cannot end in {until}, before it began in {since}.", title=title, until=until, since=since
            ),
            "until",
        )
    return title, since, until


def _date(written: str | None, field: str) -> str | None:
    if not written or not written.strip():
        return None
    try:
        return iso_date(written)[:_DAY]
    except NameNotUnderstood as error:
        raise FieldNotUnderstood(error.sentence, field) from error
