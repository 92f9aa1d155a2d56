"""An archive file that is open: its connections, its search index and its history, whatever is done in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from archive.errors import ArchiveUnavailable
from archive.ids import machine, uuid7
from archive.index.frozen import FrozenKeeper
from archive.index.sync import IndexKeeper
from archive.operations.check import CheckReport, check
from archive.progress import SILENT, Progress
from archive.sentences import Sentence, as_sentence
from archive.store import backup, identity, journal, past, undo
from archive.store.connection import Connection, Pool
from archive.store.journal import HistoryEntry, Reversible
from archive.store.known import KnownTags
from archive.store.migrations import migrate_if_outdated
from archive.store.past import Gesture, Reach
from archive.store.places import Place
from archive.store.transaction import Rows, Session, gesture
from archive.store.watch import Watch

if TYPE_CHECKING:
    from archive.store.backup import Restored

INDEX_SUFFIX = "-index"


class OpenArchive:
    """One archive file and the search index beside it. May be shared by threads; close it, or use it in a `with`."""

    def __init__(self, path: Path, pool: Pool, session: Session) -> None:
        self.path = path
        self._pool = pool
        self._session = session
        self._watch = Watch(pool, session)
        self._known_tags = KnownTags(pool)
        self._keeper: IndexKeeper | FrozenKeeper
        if pool.place.is_read_only:
            self._keeper = FrozenKeeper(pool)
        else:
            self._keeper = IndexKeeper(pool, path.with_name(path.name + INDEX_SUFFIX))

    @property
    def notice(self) -> Sentence:
        """A sentence on the place where the archive lies, if it is read-only or on a network; else empty."""
        return self._pool.place.notice(self.path)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written to it here."""
        return self._pool.place.is_read_only

    @property
    def place(self) -> Place:
        """What kind of place it lies at."""
        return self._pool.place

    def fold(self) -> None:
        """Make the file by itself the whole archive again, as when it is copied; while somebody works in it, later."""
        self._pool.fold()

    def is_locked(self, seconds: float) -> bool:
        """Whether another program keeps it from being written for that long. Raises ArchiveReadOnly."""
        return self._pool.is_locked(seconds)

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """Make an empty archive and open it. Raises ArchiveUnavailable when the file exists or cannot be made."""
        identity.create(Path(path))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str, *, held: bool = False) -> Self:
        """Raises ArchiveUnavailable or SchemaTooNew; a file not recognised is not written to.

        An archive that cannot be written can still be read: see `notice`. So is one that is `held` by another copy.
        """
        path = Path(path).resolve()  # by whatever link it is reached, there is one index beside it
        if not path.is_file():
            what = Sentence("It is no file") if path.exists() else Sentence("There is no archive")
            raise ArchiveUnavailable(Sentence("{what} at {file}: make one with `cuttings new`.", what=what, file=path))
        pool = Pool(path, held=held)
        migrate_if_outdated(pool)
        with pool.reader() as connection:
            session = Session(machine(), uuid7(), journal.last(connection))
        return cls(path, pool, session)

    @classmethod
    def restore(cls, backup_file: Path | str, path: Path | str) -> "Restored":
        """Make a new archive at `path` of a backup that proves sound, and say what it holds; the backup stays as it is.

        Raises ArchiveUnavailable, also when something is at `path`, or SchemaTooNew.
        """
        return backup.restore(Path(backup_file), Path(path))

    def close(self) -> None:
        """Let go of the file and the index. Changes the index has not seen wait in the archive for the next opening."""
        self._keeper.close()
        self._watch.close()
        self._known_tags.close()
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """Lend a connection to this thread: it sees the archive as it is now, until the block ends."""
        with self._pool.reader() as connection:
            yield connection

    @contextmanager
    def gesture(self, label: str) -> Iterator[Rows]:
        """One change of the user's, written through the rows it yields: stored whole or not at all, undone as one."""
        with self._pool.writer() as connection, gesture(connection, self._session, as_sentence(label)) as rows:
            yield rows

    def undo(self, group: str | None = None) -> Sentence:
        """Take back the last gesture and return its label. Raises NothingToUndo or ChangeConflict.

        With `group`, that of a `ChangeSet`, only if the last gesture is that one, else ChangeConflict.
        """
        with self._pool.writer() as connection:
            return undo.undo(connection, self._session, group).label

    def redo(self) -> Sentence:
        """Do again what was undone last and return its label. Raises NothingToUndo or ChangeConflict."""
        with self._pool.writer() as connection:
            return undo.redo(connection, self._session).label

    def undo_to(self, group: str) -> Sentence:
        """Take back the gesture of that group and every later one, all of it or nothing; returns its label.

        Raises ChangeConflict, also where it is none of those in `reach`.
        """
        with self._pool.writer() as connection:
            return undo.undo_to(connection, self._session, group).label

    def redo_to(self, group: str) -> Sentence:
        """Do everything that was undone again up to the gesture of that group, all of it or nothing.

        Returns its label. Raises ChangeConflict, also where it is none of those in `reach`.
        """
        with self._pool.writer() as connection:
            return undo.redo_to(connection, self._session, group).label

    def reach(self) -> Reach:
        """What `undo_to` and `redo_to` can take back and do again."""
        with self._pool.reader() as connection:
            return past.reach(connection, self._session)

    def gestures(self, *, before: int | None = None, limit: int = 50) -> tuple[Gesture, ...]:
        """What was done in this archive by anybody, newest first, from before the gesture with that `seq`."""
        with self._pool.reader() as connection:
            return past.gestures(connection, self._session, before, limit)

    def history(self, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """The newest gestures that can be undone or redone, newest first."""
        with self._pool.reader() as connection:
            return journal.history(connection, self._session, limit)

    def reversible(self) -> Reversible:
        """What `undo` and `redo` would do now."""
        with self._pool.reader() as connection:
            return journal.reversible(connection, self._session)

    def changed_elsewhere(self) -> bool:
        """Whether another window or command has changed something since this was last asked, at first since opening.

        It costs next to nothing while nobody writes.
        """
        return self._watch.has_news()

    def check(self) -> CheckReport:
        """Compare file, texts, quotes and index with one another."""
        return check(self._pool, self._keeper)

    def reindex(self, progress: Progress = SILENT) -> int:
        """Build the search index anew and return the number of articles and annotations in it. Raises IndexBusy."""
        self._keeper.rebuild(2.0, progress)
        indexed_articles, indexed_annotations = self._keeper.ask(lambda index: index.document_ids(), 2.0)
        return len(indexed_articles) + len(indexed_annotations)

    def backup(self, file: Path | str) -> None:
        """Copy the archive to a new file, also while others work in it. Raises ArchiveUnavailable."""
        with self._pool.reader() as connection:
            backup.backup(connection, Path(file))

    def drain(self, wait: float = 2.0, progress: Progress = SILENT) -> int:
        """Bring the search index up to date and return how many changes still wait.

        `wait` is how many seconds another process may hold the index meanwhile. Cancelled, it is done the next time.
        """
        return self._keeper.drain(wait, progress)
