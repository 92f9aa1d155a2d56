"""What lists show of all actors and issues, kept as long as nothing in the archive changes.

There may be thousands of them, and whoever types asks for them at every key.
"""

from collections import Counter
from collections.abc import Mapping
from threading import Lock
from typing import NamedTuple

from archive.model import ActorType
from archive.store.connection import Connection, Pool
from archive.store.environment import environment_told

_TYPES = {type.value: type for type in ActorType}


class TagName(NamedTuple):
    """What has to be known of a tag to show it in a list; `place` counts the issues made before it, or the actors."""

    name: str
    folded: str
    parent: str | None
    type: ActorType | None
    colour: str | None
    place: int


class KnownTags:
    """The tags of one open archive that are not deleted. May be asked from any thread.

    SQLite tells a connection whether anything was committed by another one since: this one never writes.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._connection: Connection | None = None
        self._commits: int | None = None
        self._tags: Mapping[str, TagName] = {}
        self._lock = Lock()

    def by_id(self) -> Mapping[str, TagName]:
        """All of them as they are now. Raises ArchiveUnavailable."""
        with self._lock, environment_told(self._pool.path):
            if self._connection is None:
                self._connection = self._pool.connect()
            commits = self._connection.execute("PRAGMA data_version").fetchone()[0]
            if commits != self._commits:
                self._tags, self._commits = _read(self._connection), commits
            return self._tags

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = self._commits = None


def _read(connection: Connection) -> Mapping[str, TagName]:
    tags = {}
    places: Counter[str] = Counter()
    rows = connection.execute("SELECT id, kind, name, folded, parent, type, colour, deleted_at FROM tags ORDER BY id")
    for id, kind, name, folded, parent, type, colour, deleted in rows:
        if deleted is None:
            tags[id] = TagName(name, folded, parent, _TYPES.get(type), colour, places[kind])
        places[kind] += 1
    return tags
