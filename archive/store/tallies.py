"""How much of the user's work hangs on each article of a list: counted for the whole list at once."""

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """`links` are those that begin or end in the article, each counted once."""

    highlights: int = 0
    links: int = 0


def tallies(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, Tally]:
    """Those of these articles that have any."""
    wanted = json.dumps(list(ids))
    highlights = dict(
        connection.execute(
            "SELECT article, count(*) FROM live_annotations WHERE article IN (SELECT value FROM json_each(?)) "
            "GROUP BY article",
            (wanted,),
        ).fetchall()
    )
    # by annotation, never through every link there is
    links = dict(
        connection.execute(
            "WITH own AS (SELECT id, article FROM annotations WHERE article IN (SELECT value FROM json_each(?)) "
            "  AND deleted_at IS NULL) "
            "SELECT article, count(DISTINCT link) FROM ("
            "  SELECT own.article, k.id AS link FROM own CROSS JOIN live_links k ON k.source = own.id"
            "  UNION ALL"
            "  SELECT own.article, k.id FROM own CROSS JOIN live_links k ON k.target = own.id"
            ") GROUP BY article",
            (wanted,),
        ).fetchall()
    )
    return {id: Tally(count, links.get(id, 0)) for id, count in highlights.items()}
