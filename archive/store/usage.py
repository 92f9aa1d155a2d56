"""How much the excerpts of an archive say of an actor or an issue: counted when it is looked at, never stored."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from archive.model import Role, Stance

_LIVE = (
    "FROM annotation_tags s JOIN annotations n ON n.id = s.annotation JOIN articles a ON a.id = n.article "
    "WHERE s.deleted_at IS NULL AND n.deleted_at IS NULL AND a.deleted_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Usage:
    """How many excerpts have a tag, in how many articles, and the dates of the first and the last of these.

    The dates are as the articles have them, None where none is dated. An excerpt counts in each role it gives an actor.
    """

    excerpts: int
    articles: int
    first: str | None
    last: str | None
    by_role: Mapping[Role, int]
    by_stance: Mapping[Stance | None, int]


def usage(connection: sqlite3.Connection, tag: str) -> Usage:
    """That of one tag; what stands below it counts for itself."""
    excerpts, articles, first, last = connection.execute(
        "SELECT count(DISTINCT s.annotation), count(DISTINCT n.article), min(a.published), max(a.published) "
        f"{_LIVE} AND s.tag = ?",
        (tag,),
    ).fetchone()
    parts = connection.execute(f"SELECT s.role, s.stance, count(*) {_LIVE} AND s.tag = ? GROUP BY 1, 2", (tag,))
    by_role: dict[Role, int] = {}
    by_stance: dict[Stance | None, int] = {}
    for role, stance, count in parts:
        if role:
            by_role[Role(role)] = by_role.get(Role(role), 0) + count
        else:
            known = Stance(stance) if stance else None
            by_stance[known] = by_stance.get(known, 0) + count
    return Usage(excerpts, articles, first, last, by_role, by_stance)


def excerpts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many excerpts each tag has that has any, by its id."""
    return dict(
        connection.execute(f"SELECT s.tag, count(DISTINCT s.annotation) {_LIVE} GROUP BY s.tag").fetchall(),
    )


def latest(connection: sqlite3.Connection, tag: str, offset: int, limit: int) -> list[str]:
    """Ids of the annotations that have a tag, those in the latest articles first, undated ones last."""
    rows = connection.execute(
        f"SELECT n.id {_LIVE} AND s.tag = ? GROUP BY n.id "
        "ORDER BY a.published IS NULL, a.published DESC, a.id DESC, n.start, n.id LIMIT ? OFFSET ?",
        (tag, limit, offset),
    )
    return [row[0] for row in rows]
