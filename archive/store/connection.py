"""Opening the archive file: every PRAGMA and every transaction of the project lives here.

SQLite in WAL mode lets one writer and any number of readers work at once. Two kinds of writer exist, because a
reporter's note must survive a power cut while a bulk import may lose its last batch, and because the reporter's
note must not wait for the import.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path

from archive.errors import ArchiveReadOnly, ArchiveUnavailable, SchemaTooNew
from archive.sentences import Sentence
from archive.store.environment import Presence, environment_told, refusal
from archive.store.places import Place, place_of

Connection = sqlite3.Connection
APPLICATION_ID = 0x43757474  # "Cutt"
BUSY_SECONDS = 8.0
_POLL_SECONDS = 0.001
_PATIENT_POLL_SECONDS = 0.01
_FULL = 2  # what SQLite calls that kind of synchronous
_BEFORE_ANYTHING = ("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON")


class Durability(Enum):
    """USER: a commit survives a power cut. BATCH: it survives the end of the process, in short transactions."""

    USER = "FULL"
    BATCH = "NORMAL"


# A bulk import writes the same pages of its indexes over and over: they reach the file less often.
_CHECKPOINT_PAGES = {Durability.USER: 1_000, Durability.BATCH: 8_000}


def connect(path: Path, *, create: bool = False, place: Place = Place.ORDINARY) -> sqlite3.Connection:
    """Open an archive file after making sure that it is one; nothing is written before that is known.

    Raises ArchiveUnavailable, ArchiveReadOnly or SchemaTooNew.
    """
    *others, last = _modes(path, place, create)
    for mode in others:
        with suppress(ArchiveUnavailable):
            return _connected(path, mode, place, create)
    return _connected(path, last, place, create)


def _connected(path: Path, mode: str, place: Place, create: bool) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,  # lent to one thread at a time by Pool
            cached_statements=256,
        )
    except sqlite3.DatabaseError as error:
        raise refusal(error, path, place) from error
    try:
        for pragma in _BEFORE_ANYTHING:
            connection.execute(pragma)
        if not create:
            _check_identity(connection, path)
        if not place.is_read_only:
            _set_journal(connection, place)
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -16000")
    except sqlite3.DatabaseError as error:
        connection.close()
        raise refusal(error, path, place) from error
    except BaseException:
        connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


def _modes(path: Path, place: Place, create: bool) -> list[str]:
    """The ways in which SQLite can open it, the better one first."""
    if not place.is_read_only:
        return ["mode=rwc" if create else "mode=rw"]
    log, shared = (path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm"))
    if place is Place.HELD or (log.exists() and log.stat().st_size):  # the log is a part of the archive
        return ["mode=ro"]
    if shared.exists():  # somebody may be at work in it, or it was not closed
        return ["mode=ro", "mode=ro&immutable=1"]
    return ["mode=ro&immutable=1"]


def _set_journal(connection: sqlite3.Connection, place: Place) -> None:
    wanted = "DELETE" if place is Place.NETWORK else "WAL"
    if connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0] not in (wanted.lower(), "memory"):
        connection.execute("PRAGMA journal_mode = DELETE")


def _check_identity(connection: sqlite3.Connection, path: Path) -> None:
    from archive.store.migrations import SCHEMA_VERSION, unknown_schema_objects

    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ArchiveUnavailable(Sentence("{file} is not a Cuttings archive.", file=path))
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > SCHEMA_VERSION:
        raise SchemaTooNew(
            Sentence(
                "{file} was written by a newer version of Cuttings (schema {found}, this one knows {known}): update "
                "Cuttings to open it.",
                file=path,
                found=found,
                known=SCHEMA_VERSION,
            )
        )
    if found < 1:
        raise ArchiveUnavailable(
            Sentence("{file} is an archive that was never finished: delete it, it holds nothing.", file=path)
        )
    if names := unknown_schema_objects(connection):
        raise ArchiveUnavailable(
            Sentence(
                "{file} holds triggers or views that Cuttings did not make ({names}): it is not opened, because "
                "they could run when you read it.",
                file=path,
                names=", ".join(names),
            )
        )


@contextmanager
def write(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it is stored, or nothing.

    Inside another one it is a savepoint. The outermost is `BEGIN IMMEDIATE`, because a read that turns into a write
    fails at once (SQLITE_BUSY_SNAPSHOT) when somebody else wrote meanwhile, whatever the timeout.
    """
    if connection.in_transaction:
        begin, commit, rollback = "SAVEPOINT nested", "RELEASE nested", "ROLLBACK TO nested"
        connection.execute(begin)
    else:
        commit, rollback = "COMMIT", "ROLLBACK"
        _begin_immediate(connection, BUSY_SECONDS)
    try:
        yield
        connection.execute(commit)
    except BaseException:
        if connection.in_transaction:  # a full disk may have rolled back already
            connection.execute(rollback)
        raise


def _begin_immediate(connection: sqlite3.Connection, seconds: float) -> None:
    """Wait for the write lock by asking every millisecond, or as one of several imports every ten.

    SQLite's own wait backs off to 100 ms and would sleep through the short gaps that a running import leaves. Of a user
    and an import that wait for another import, the user has to be first.
    """
    deadline = time.monotonic() + seconds
    poll = _POLL_SECONDS if _is_durable(connection) else _PATIENT_POLL_SECONDS
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                if time.monotonic() >= deadline:
                    raise ArchiveUnavailable(
                        Sentence(
                            "Another program has been writing to this archive for {seconds} seconds: close it, or "
                            "try again.",
                            seconds=round(seconds),
                        )
                    ) from error
                time.sleep(poll)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")


def _is_durable(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA synchronous").fetchone()[0] == _FULL)


class Pool:
    """Lends connections of one archive, each to one thread for one job, and keeps them for the next."""

    def __init__(self, path: Path, *, held: bool = False) -> None:
        """`held`: somebody else is at work on the archive, so that nothing is written here."""
        self.path = path
        found = place_of(path)
        self.place = Place.HELD if held and not found.is_read_only else found
        self._presence = Presence(path, self.place)
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees the archive as it is now, unchanged until the block ends."""
        with self._lend() as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:  # some errors have ended it already
                    connection.execute("ROLLBACK")
                connection.execute("PRAGMA query_only = OFF")

    @contextmanager
    def writer(self, durability: Durability = Durability.USER) -> Iterator[sqlite3.Connection]:
        """A connection for `write()`; no transaction is open yet. Raises ArchiveReadOnly or ArchiveUnavailable."""
        if self.place.is_read_only:
            raise ArchiveReadOnly(self.place.notice(self.path))
        self.check_presence()
        with self._lend() as connection:
            connection.execute(f"PRAGMA synchronous = {durability.value}")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES[durability]}")
            yield connection

    def is_locked(self, seconds: float) -> bool:
        """Whether some other program keeps the archive from being written for as long as that."""
        with self.writer() as connection:
            try:
                _begin_immediate(connection, seconds)
            except ArchiveUnavailable:
                return True
            connection.execute("ROLLBACK")
            return False

    def fold(self) -> None:
        """Move what the write-ahead log holds into the archive file, unless somebody is at work in it just now."""
        if not self.place.is_read_only:
            with self.writer() as connection:
                _checkpoint(connection)
                connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")

    @contextmanager
    def _lend(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._closed:
                raise ArchiveUnavailable(Sentence("This archive is closed."))
            connection = self._idle.pop() if self._idle else None
        connection = connection or self.connect()
        try:
            with environment_told(self.path):
                yield connection
        finally:
            with self._lock:
                keep = not self._closed
                if keep:
                    self._idle.append(connection)
            if not keep:
                connection.close()

    def connect(self) -> sqlite3.Connection:
        """A connection of its own, to be closed by whoever asks. Raises ArchiveUnavailable."""
        self.check_presence()
        return connect(self.path, place=self.place)

    def check_presence(self) -> None:
        """Raises ArchiveUnavailable where the file that is open is no longer where it was."""
        self._presence.check()

    def close(self) -> None:
        """Fold the WAL into the archive, so that one file is the whole archive, and close every connection."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for number, connection in enumerate(idle):
            if number == 0 and not self.place.is_read_only:
                _checkpoint(connection)
            connection.close()


def _checkpoint(connection: sqlite3.Connection) -> None:
    """Move what the WAL holds into the archive file, if nobody is reading or writing; else it is safe where it is."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
