"""Small things that belong to the work and travel with it: pinned tags, the layout of a story."""

import json
import sqlite3
from typing import Any

from archive.store.transaction import Rows


def get(connection: sqlite3.Connection, name: str, default: Any = None) -> Any:
    """A JSON value kept under `name`, or `default`."""
    row = connection.execute("SELECT value FROM settings WHERE id = ? AND deleted_at IS NULL", (name,)).fetchone()
    return json.loads(row[0]) if row else default


def put(rows: Rows, name: str, value: Any) -> None:
    """Keep a JSON value under `name`; undoable like everything else."""
    text = json.dumps(value, ensure_ascii=False)
    if rows.image("settings", name) is None:
        rows.insert("settings", {"id": name, "value": text})
    else:
        rows.update("settings", name, value=text, deleted_at=None)
