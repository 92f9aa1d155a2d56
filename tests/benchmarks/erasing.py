"""Erasing one article for good beside what it cannot do without: writing the file anew and building the index."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from archive import Archive


def measure(path: Path) -> tuple[float, float]:
    """Seconds of erasing the first article of an archive; and of a bare VACUUM with the index built anew after it."""
    with Archive.open(path) as archive:
        archive.drain()
        began = time.perf_counter()
        assert archive.purge([1]).problems == ()
        own = time.perf_counter() - began
        began = time.perf_counter()
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        archive.reindex()
        return own, time.perf_counter() - began
