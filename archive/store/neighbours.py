"""Which articles have tags in common: counted by the archive, not by reading them."""

import json
import sqlite3
from collections.abc import Iterable


def tags_of(connection: sqlite3.Connection, article: int) -> set[str]:
    """Ids of the tags on the annotations of an article."""
    rows = connection.execute(
        "SELECT DISTINCT s.tag FROM live_annotations n JOIN live_annotation_tags s ON s.annotation = n.id "
        "WHERE n.article = ?",
        (article,),
    )
    return {row[0] for row in rows}


def sharing(connection: sqlite3.Connection, tags: Iterable[str], article: int) -> dict[int, set[str]]:
    """Which of these tags other articles than this one have on their annotations."""
    rows = connection.execute(
        "SELECT DISTINCT n.article, s.tag FROM annotation_tags s JOIN annotations n ON n.id = s.annotation "
        "JOIN articles a ON a.id = n.article WHERE s.tag IN (SELECT value FROM json_each(?)) AND n.article <> ? "
        "AND s.deleted_at IS NULL AND n.deleted_at IS NULL AND a.deleted_at IS NULL",
        (json.dumps(list(tags)), article),
    )
    found: dict[int, set[str]] = {}
    for other, tag in rows:
        found.setdefault(other, set()).add(tag)
    return found
