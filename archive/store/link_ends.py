"""The annotations at the ends of links, as lists show them: read for a whole list at once."""

import json
import sqlite3
from collections.abc import Iterable

from archive.model import LinkEnd, Span
from archive.store import annotations as annotations_table


def ends(connection: sqlite3.Connection, annotations: Iterable[str]) -> dict[str, LinkEnd]:
    """The live ones among these annotations, by their ids."""
    wanted = json.dumps(list(dict.fromkeys(annotations)))
    tags = annotations_table.assignments(connection, json.loads(wanted))
    rows = connection.execute(
        'SELECT n.id, n.article, n.version, n.start, n."end", n.quote, v.title, a.outlet, a.published, a.guessed, '
        "n.private OR a.private OR a.terms = 'off the record', a.embargo_until "
        "FROM live_annotations n JOIN articles a ON a.id = n.article "
        "JOIN versions v ON v.article = n.article AND v.number = n.version "
        "WHERE n.id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    return {
        key: LinkEnd(
            annotation=key,
            article=article,
            version=version,
            span=Span(start, end),
            quote=quote,
            title=title,
            outlet=outlet,
            published=published,
            is_date_guessed='"published"' in guessed,
            private=bool(private),
            embargo_until=embargo,
            assignments=tuple(tags.get(key, ())),
        )
        for key, article, version, start, end, quote, title, outlet, published, guessed, private, embargo in rows
    }
