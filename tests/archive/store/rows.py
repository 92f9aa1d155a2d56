"""What is live in an archive, read past all of its own code."""

import sqlite3
from contextlib import closing
from pathlib import Path

from archive.store.tables import TABLES

BODIES = (
    "The envoy said the ceasefire holds.\nHe left.",
    "The envoy said the ceasefire holds.\nHe left, and 😀 came back.",
    "Die Fähre nach Ostrel fährt wieder.",
    "קו אדום – a red line – was crossed.",
)


def live_rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} WHERE deleted_at IS NULL ORDER BY id").fetchall()
            for table in TABLES
        }
