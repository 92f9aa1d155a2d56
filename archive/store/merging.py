"""Moving what hangs on one actor or issue to another: thousands of assignments in one pass, twice the same once.

What stands on deleted annotations and articles moves with the rest, since these may be restored.
"""

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from archive.model import Role, Stance
from archive.store import aliases, offices
from archive.store.transaction import Rows
from archive.text.folding import fold

_QUOTED = 60


class Moving(NamedTuple):
    """One assignment of the tag that goes, and its double if the one that stays is there in the same role already.

    `quote` is the beginning of the annotation's, 60 code points and an ellipsis; `is_live` is false where that is
    deleted.
    """

    id: str
    annotation: str
    role: Role | None
    stance: Stance | None
    as_written: str | None
    double: str | None
    double_stance: Stance | None
    double_as_written: str | None
    quote: str
    is_live: bool


def moving(connection: sqlite3.Connection, gone: str, kept: str) -> list[Moving]:
    """All assignments of the one, in the order they were made, beside those of the other."""
    rows = connection.execute(
        "SELECT s.id, s.annotation, s.role, s.stance, s.as_written, k.id, k.stance, k.as_written, "
        f"substr(n.quote, 1, {_QUOTED}) || iif(length(n.quote) > {_QUOTED}, '…', ''), "
        "n.deleted_at IS NULL AND a.deleted_at IS NULL "
        "FROM annotation_tags s JOIN annotations n ON n.id = s.annotation JOIN articles a ON a.id = n.article "
        "LEFT JOIN annotation_tags k ON k.annotation = s.annotation AND k.tag = :kept "
        "  AND ifnull(k.role, '') = ifnull(s.role, '') AND k.deleted_at IS NULL "
        "WHERE s.tag = :gone AND s.deleted_at IS NULL ORDER BY s.id",
        {"gone": gone, "kept": kept},
    )
    return [
        Moving(
            key,
            annotation,
            Role(role) if role else None,
            Stance(stance) if stance else None,
            as_written,
            double,
            Stance(double_stance) if double_stance else None,
            double_as_written,
            quote,
            bool(is_live),
        )
        for key, annotation, role, stance, as_written, double, double_stance, double_as_written, quote, is_live in rows
    ]


def move_assignments(rows: Rows, found: Sequence[Moving], kept: str) -> None:
    """Move them. Of two doubles the one that stays learns what only the other knew, which is hidden with its tag."""
    rows.update_many("annotation_tags", {one.id: {"tag": kept} for one in found if one.double is None})
    rows.update_many(
        "annotation_tags",
        {
            one.double: {
                "stance": one.double_stance or one.stance,
                "as_written": one.double_as_written or one.as_written,
            }
            for one in found
            if one.double is not None
        },
    )


def hand_over(rows: Rows, tag: str, annotations: Sequence[str], new: str) -> None:
    """Put another tag in the place of one on these annotations."""
    keys = rows.connection.execute(
        "SELECT id FROM annotation_tags WHERE tag = ? AND deleted_at IS NULL "
        "AND annotation IN (SELECT value FROM json_each(?)) ORDER BY id",
        (tag, json.dumps(list(annotations))),
    ).fetchall()
    rows.update_many("annotation_tags", {row[0]: {"tag": new} for row in keys})


def tagged(connection: sqlite3.Connection, tag: str, annotations: Sequence[str]) -> set[str]:
    """Those of these annotations that have the tag."""
    rows = connection.execute(
        "SELECT annotation FROM live_annotation_tags WHERE tag = ? AND annotation IN (SELECT value FROM json_each(?))",
        (tag, json.dumps(list(annotations))),
    )
    return {row[0] for row in rows}


def move_names(rows: Rows, gone: str, kept: str) -> None:
    """The aliases of the one become aliases of the other, and so does the name; what that is called already is not."""
    known = {alias.name: alias.id for alias in aliases.of(rows.connection, gone)}
    for name in new_names(rows.connection, gone, kept):
        if name in known:
            rows.update("aliases", known[name], tag=kept)
        else:
            aliases.add(rows, kept, name)


def new_names(connection: sqlite3.Connection, gone: str, kept: str) -> tuple[str, ...]:
    """The names of the one that the other has not, the proper name first."""
    [name] = connection.execute("SELECT name FROM live_tags WHERE id = ?", (gone,)).fetchone()
    found = {fold(one): one for one in (*(a.name for a in aliases.of(connection, gone)), name)}
    names = (name, *(one for one in found.values() if one != name))
    return tuple(one for one in names if not aliases.names_it(connection, kept, one))


def move_offices(rows: Rows, gone: str, kept: str) -> None:
    """The offices of the one become those of the other; the very same is there once."""
    known = {(office.title, office.since, office.until) for office in offices.of(rows.connection, kept)}
    mine = offices.of(rows.connection, gone)
    moved = [office.id for office in mine if (office.title, office.since, office.until) not in known]
    rows.update_many("offices", {key: {"tag": kept} for key in moved})
