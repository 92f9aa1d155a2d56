"""All that a list of tags to pick from has to know of each, read at once: a picker filters it at every key."""

import sqlite3
from collections import Counter
from operator import itemgetter

from archive.model import ActorType, TagEntry, TagKind

_TAGS = (
    "SELECT id, kind, name, folded, type, colour, parent, means_for <> '' OR means_against <> '', private, deleted_at "
    "FROM tags"
)
_ALIASES = "SELECT tag, name, folded FROM aliases WHERE deleted_at IS NULL ORDER BY tag, folded"
# Counted by an index of its own, and what lies in deleted annotations and articles, which is little, taken off again.
_COUNTS = "SELECT tag, count(DISTINCT annotation) FROM annotation_tags WHERE deleted_at IS NULL GROUP BY tag"
_HIDDEN = (
    "WITH hidden AS (SELECT id FROM annotations WHERE deleted_at IS NOT NULL UNION "
    "SELECT n.id FROM articles a CROSS JOIN annotations n ON n.article = a.id WHERE a.deleted_at IS NOT NULL) "
    "SELECT s.tag, count(DISTINCT s.annotation) FROM hidden CROSS JOIN annotation_tags s ON s.annotation = hidden.id "
    "WHERE s.deleted_at IS NULL GROUP BY s.tag"
)
_KINDS = {kind.value: kind for kind in TagKind}
_TYPES = {type.value: type for type in ActorType}


def tag_list(connection: sqlite3.Connection) -> tuple[TagEntry, ...]:
    """Every actor and issue, in the order of making."""
    aliases: dict[str, list[tuple[str, str]]] = {}
    for tag, name, folded in connection.execute(_ALIASES):
        aliases.setdefault(tag, []).append((name, folded))
    counts = Counter(dict(connection.execute(_COUNTS).fetchall()))
    counts.subtract(dict(connection.execute(_HIDDEN).fetchall()))
    made: Counter[str] = Counter()
    found: list[TagEntry] = []
    rows = sorted(connection.execute(_TAGS), key=itemgetter(0))  # faster than by the index of ids
    for key, kind, name, folded, type, colour, parent, has_meanings, private, deleted in rows:
        place = made[kind]
        made[kind] += 1
        if deleted is None:
            found.append(
                TagEntry(
                    key,
                    _KINDS[kind],
                    name,
                    folded,
                    tuple(aliases.get(key, ())),
                    _TYPES.get(type),
                    colour,
                    place,
                    parent,
                    counts[key],
                    bool(has_meanings),
                    bool(private),
                )
            )
    return tuple(found)
