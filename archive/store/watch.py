"""Whether somebody else has changed the archive: another window, or a command.

SQLite tells a connection whether others have committed since it last asked. That connection must be the same every
time, and what this session itself has written counts as well: the journal tells the two apart.
"""

from threading import Lock

from archive.store import journal
from archive.store.connection import Connection, Pool
from archive.store.environment import environment_told
from archive.store.transaction import Session


class Watch:
    """Remembers what it has seen. May be asked from any thread, one at a time."""

    def __init__(self, pool: Pool, session: Session) -> None:
        self._pool = pool
        self._session = session
        self._connection: Connection | None = None
        self._commits: int | None = None
        self._seen = journal.Seen(session.since)
        self._lock = Lock()
        self._closed = False

    def has_news(self) -> bool:
        """Whether another session has changed or erased something since this was last asked, at first since opening.

        Raises ArchiveUnavailable.
        """
        with self._lock, environment_told(self._pool.path):
            if self._closed:
                return False
            self._pool.check_presence()
            if self._connection is None:
                self._connection = self._pool.connect()
            commits = self._connection.execute("PRAGMA data_version").fetchone()[0]
            if commits == self._commits:
                return False
            self._commits = commits
            self._seen, has_news = journal.news(self._connection, self._session, self._seen)
            return has_news

    def close(self) -> None:
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
