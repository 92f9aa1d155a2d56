"""Typed links between annotations."""

import json
import sqlite3
from collections.abc import Iterable

from archive.errors import NotFound
from archive.ids import uuid7
from archive.model import DIRECTED, ContradictionStatus, ExcerptLink, Link, LinkType
from archive.sentences import Sentence
from archive.store.transaction import Rows

_TYPES = {word.value: word for word in LinkType}
_STATUSES = {word.value: word for word in ContradictionStatus}
_COLUMNS = "k.id, k.source, k.target, k.type, k.status, k.note, k.created_at"


def insert(rows: Rows, source: str, target: str, type: LinkType, note: str) -> str:
    """Join two annotations; returns the link's id.

    The same link is made once, from whichever end where the type has no direction; a new note then replaces the old.
    """
    if known := same(rows.connection, source, target, type):
        if note:
            rows.update("links", known, note=note)
        return known
    key = uuid7()
    rows.insert(
        "links",
        {
            "id": key,
            "source": source,
            "target": target,
            "type": type,
            "status": ContradictionStatus.OPEN if type is LinkType.CONTRADICTS else None,
            "note": note,
        },
    )
    return key


def same(connection: sqlite3.Connection, source: str, target: str, type: LinkType, *, but: str = "") -> str | None:
    """The link that says this already of the two, another one than `but`; a type without direction says it of both."""
    ends = [(source, target)] if type in DIRECTED else [(source, target), (target, source)]
    query = "SELECT id FROM links WHERE source = ? AND target = ? AND type = ? AND id <> ? AND deleted_at IS NULL"
    rows = (row[0] for pair in ends for row in connection.execute(query, (*pair, type, but)))
    return next(rows, None)


def get(connection: sqlite3.Connection, link: str) -> Link:
    """Raises NotFound when there is no such link, or it is deleted."""
    return get_all(connection, [link])[0]


def get_all(connection: sqlite3.Connection, links: Iterable[str]) -> list[Link]:
    """These links, each once, in the order given. Raises NotFound, naming all that there are not."""
    wanted = list(dict.fromkeys(links))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM live_links k WHERE k.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    )
    found = {link.id: link for link in map(_link, rows)}
    if unknown := [key for key in wanted if key not in found]:
        raise NotFound(Sentence("There is no link {link} in this archive.", link=", ".join(unknown)))
    return [found[key] for key in wanted]


def of_type(connection: sqlite3.Connection, *types: LinkType) -> tuple[Link, ...]:
    """All links of these types, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM live_links k WHERE k.type IN (SELECT value FROM json_each(?)) ORDER BY k.id",
        (json.dumps(types),),
    )
    return tuple(_link(row) for row in rows)


def of_annotations(connection: sqlite3.Connection, annotations: Iterable[str]) -> tuple[Link, ...]:
    """The links that begin or end at any of these annotations, oldest first."""
    rows = connection.execute(
        f"WITH own AS (SELECT value AS id FROM json_each(?)) SELECT {_COLUMNS} FROM ("
        "  SELECT k.id FROM own CROSS JOIN links k ON k.source = own.id AND k.deleted_at IS NULL"
        "  UNION SELECT k.id FROM own CROSS JOIN links k ON k.target = own.id"
        ") e JOIN live_links k ON k.id = e.id ORDER BY k.id",
        (json.dumps(list(annotations)),),
    )
    return tuple(_link(row) for row in rows)


def of_article(connection: sqlite3.Connection, article: int) -> tuple[Link, ...]:
    """The links that begin or end in an article, oldest first."""
    rows = connection.execute(
        "WITH own AS (SELECT id FROM annotations WHERE article = ? AND deleted_at IS NULL) "
        f"SELECT {_COLUMNS} FROM ("
        "  SELECT k.id FROM own CROSS JOIN links k ON k.source = own.id AND k.deleted_at IS NULL"
        "  UNION SELECT k.id FROM own CROSS JOIN links k ON k.target = own.id"
        ") e JOIN live_links k ON k.id = e.id ORDER BY k.id",
        (article,),
    )
    return tuple(_link(row) for row in rows)


def other_ends(connection: sqlite3.Connection, annotations: Iterable[str]) -> dict[str, list[ExcerptLink]]:
    """For each of these annotations, what it is linked to: the type, and the passage at the other end."""
    rows = connection.execute(
        "WITH own AS (SELECT value AS id FROM json_each(?)) "
        "SELECT e.own, e.type, n.id, n.quote, v.title, "
        "n.private OR a.private OR a.terms = 'off the record', a.embargo_until, a.outlet, a.published, "
        "e.status, e.note, e.outgoing, n.article FROM ("
        "  SELECT k.id AS link, o.id AS own, k.type, k.status, k.note, 1 AS outgoing, k.target AS other"
        "  FROM own o JOIN live_links k ON k.source = o.id"
        "  UNION ALL"
        "  SELECT k.id, o.id, k.type, k.status, k.note, 0, k.source FROM own o JOIN live_links k ON k.target = o.id"
        ") e JOIN annotations n ON n.id = e.other JOIN articles a ON a.id = n.article "
        "JOIN versions v ON v.article = n.article AND v.number = n.version "
        "ORDER BY e.own, e.link",
        (json.dumps(list(annotations)),),
    )
    found: dict[str, list[ExcerptLink]] = {}
    for own, type, other, quote, title, private, embargo, outlet, published, status, note, outgoing, article in rows:
        end = ExcerptLink(
            LinkType(type),
            other,
            quote,
            title,
            private=bool(private),
            embargo_until=embargo,
            outlet=outlet,
            published=published,
            status=ContradictionStatus(status) if status else None,
            note=note,
            outgoing=bool(outgoing),
            article=article,
        )
        found.setdefault(own, []).append(end)
    return found


def _link(row: sqlite3.Row) -> Link:
    key, source, target, type, status, note, created_at = row
    return Link(key, source, target, _TYPES[type], _STATUSES[status] if status else None, note, created_at)
