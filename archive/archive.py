"""An open archive: one object that lends connections to threads and gives every operation a name.

with Archive.open("x.cuttings") as archive:
    for hit in archive.search("ceasefire AND gaza").hits:
        print(hit.title, hit.snippet)
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, Unpack

from archive.errors import ArchiveUnavailable
from archive.ids import machine, uuid7
from archive.index.base import Sort, Target
from archive.index.follow import following
from archive.index.frozen import FrozenKeeper
from archive.index.sync import IndexKeeper
from archive.model import ActorType, Annotation, Handling, Link, LinkType, Mention, Original, Tag
from archive.operations.annotate import Marking
from archive.operations.check import CheckReport, check
from archive.operations.export import Selection
from archive.operations.ingest import ImportReport
from archive.operations.read import ArticleView, view
from archive.operations.search import SearchResult, search
from archive.operations.sources import StartPool
from archive.progress import SILENT, Progress
from archive.store import annotations, backup, identity, journal, links, tags, undo
from archive.store.connection import Connection, Durability, Pool
from archive.store.journal import HistoryEntry
from archive.store.migrations import migrate_if_outdated
from archive.store.places import Place
from archive.store.transaction import Rows, Session, gesture

if TYPE_CHECKING:
    from archive.operations.protect import Protection
    from archive.operations.purge import PurgeReport
    from archive.store.backup import Restored
    from archive.store.purge import Erasure

INDEX_SUFFIX = "-index"


class Archive:
    """One archive file and the search index beside it. May be shared by threads; close it, or use it in a `with`."""

    def __init__(self, path: Path, pool: Pool, session: Session) -> None:
        self.path = path
        self._pool = pool
        self._session = session
        self._keeper: IndexKeeper | FrozenKeeper
        if pool.place is Place.READ_ONLY:
            self._keeper = FrozenKeeper(pool)
        else:
            self._keeper = IndexKeeper(pool, path.with_name(path.name + INDEX_SUFFIX))

    @property
    def notice(self) -> str:
        """A sentence on the place where the archive lies, if it is read-only or on a network; else empty."""
        return self._pool.place.value.format(self.path)

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """Make an empty archive and open it. Raises ArchiveUnavailable when the file exists or cannot be made."""
        identity.create(Path(path))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Raises ArchiveUnavailable or SchemaTooNew; a file not recognised is not written to.

        An archive that cannot be written can still be read: see `notice`.
        """
        path = Path(path).resolve()  # by whatever link it is reached, there is one index beside it
        if not path.is_file():
            what = "It is no file" if path.exists() else "There is no archive"
            raise ArchiveUnavailable(f"{what} at {path}: make one with `cuttings new`.")
        pool = Pool(path)
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
        with self._pool.writer() as connection, gesture(connection, self._session, label) as rows:
            yield rows

    def import_paths(
        self,
        paths: Sequence[Path | str],
        progress: Progress = SILENT,
        *,
        start_pool: StartPool | None = None,
        handling: Handling | None = None,
    ) -> ImportReport:
        """Import files and folders; what cannot be read is listed in the report. One gesture for undo.

        `start_pool` starts processes that read files, several at once; without it they are read in this one. `handling`
        is said of every article that is new, not of those that were there already.
        """
        from archive.operations.ingest import import_paths

        with self._pool.writer(Durability.BATCH) as connection, following(self._keeper) as follower:
            files = [Path(path) for path in paths]
            return import_paths(
                connection,
                self._session,
                files,
                progress,
                start_pool=start_pool,
                between=follower.advance,
                handling=handling,
            )

    def search(
        self,
        query: str,
        *,
        target: Target = Target.ARTICLES,
        limit: int = 20,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        draft: bool = False,
    ) -> SearchResult:
        """Find articles, or annotations, with the language of the README. Raises QueryError with the position."""
        return search(
            self._pool, self._keeper, query, target=target, limit=limit, offset=offset, sort=sort, draft=draft
        )

    def article(self, id: int) -> ArticleView:
        """Raises NotFound."""
        with self._pool.reader() as connection:
            return view(connection, id)

    def mentions(self, article: int) -> tuple[Mention, ...]:
        """Where known names stand in the current text, tagged there or not. Raises NotFound."""
        from archive.operations.mention import mentions

        with self._pool.reader() as connection:
            return mentions(connection, article)

    def original(self, article: int, version: int | None = None) -> Original:
        """The file a text was read from: of the current version, or of version number `version`. Raises NotFound."""
        from archive.operations.original import original_of

        with self._pool.reader() as connection:
            return original_of(connection, article, version)

    def annotate(self, article: int, quote: str, **marking: Unpack[Marking]) -> Annotation:
        """Mark a passage of the current text, tag it and note on it.

        Raises NotFound, QuoteError or NameNotUnderstood.
        """
        from archive.operations.annotate import annotate

        with self._pool.writer() as connection:
            key, _ = annotate(connection, self._session, article, quote, **marking)
            return annotations.get(connection, key)

    def describe_actor(
        self, name: str, *, type: ActorType, belongs_to: str | None = None, aliases: Sequence[str] = ()
    ) -> Tag:
        """Say what an actor is, whom it belongs to, and its other names; it is made where it does not exist."""
        from archive.operations.tag import describe_actor

        with self._pool.writer() as connection:
            key, _ = describe_actor(connection, self._session, name, type=type, belongs_to=belongs_to, aliases=aliases)
            return tags.get(connection, key)

    def describe_issue(self, name: str, *, means_for: str, means_against: str) -> Tag:
        """Say what for and against mean of an issue, perhaps `A > B`; it is made where it does not exist."""
        from archive.operations.tag import describe_issue

        with self._pool.writer() as connection:
            key, _ = describe_issue(connection, self._session, name, means_for=means_for, means_against=means_against)
            return tags.get(connection, key)

    def link(self, source: str, target: str, *, type: LinkType = LinkType.RELATED, note: str = "") -> Link:
        """Join two annotations. Raises NotFound or NameNotUnderstood."""
        from archive.operations.link import link

        with self._pool.writer() as connection:
            key, _ = link(connection, self._session, source, target, type, note)
            return links.get(connection, key)

    def protect(self, ids: Sequence[int | str], **protection: Unpack["Protection"]) -> int:
        """Say who may see articles, by number, or annotations, tags and stories, by id; returns how many it changed.

        Raises NotFound or NameNotUnderstood.
        """
        from archive.operations.protect import protect

        with self._pool.writer() as connection:
            return len(protect(connection, self._session, ids, **protection).changes)

    def undo(self) -> str:
        """Take back the last gesture and return its label. Raises NothingToUndo or ChangeConflict."""
        with self._pool.writer() as connection:
            return undo.undo(connection, self._session).label

    def redo(self) -> str:
        """Do again what was undone last and return its label. Raises NothingToUndo or ChangeConflict."""
        with self._pool.writer() as connection:
            return undo.redo(connection, self._session).label

    def history(self, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """The newest gestures that can be undone or redone, newest first."""
        with self._pool.reader() as connection:
            return journal.history(connection, self._session, limit)

    def export(self, file: Path | str, *, format: str | None = None, **selection: Unpack[Selection]) -> int:
        """Write excerpts to a file and return how many; the ending tells the format unless `format` does.

        Raises QueryError, NameNotUnderstood or FormatError.
        """
        from archive.operations.export import export

        return export(self._pool, self._keeper, Path(file), format=format, **selection)

    def export_article(
        self, article: int, file: Path | str, *, notes: bool = False, include_private: bool = False
    ) -> int:
        """Write an article with its highlights, and perhaps your notes on them, as HTML; returns how many highlights.

        Raises NotFound, and ArchiveError where the article is not for others' eyes or the file cannot be written.
        """
        from archive.operations.export import export_article

        with self._pool.reader() as connection:
            return export_article(connection, article, Path(file), notes=notes, include_private=include_private)

    def would_purge(self, ids: Sequence[int | str]) -> "Erasure":
        """What `purge` would take away with these, without doing anything. Raises NotFound."""
        from archive.store.purge import plan

        with self._pool.reader() as connection:
            return plan(connection, ids)

    def purge(self, ids: Sequence[int | str], progress: Progress = SILENT) -> "PurgeReport":
        """Erase for good: articles by number; annotations, links, tags, aliases, stories, saved searches by id.

        What hangs on them goes too, from the file, its history and the index; it cannot be undone, and earlier backups
        keep it. Without ids, an erasure that was interrupted is finished. Raises NotFound or NameNotUnderstood.
        """
        from archive.operations.purge import purge

        return purge(self._pool, self._keeper, ids, progress)

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

        `wait` is how many seconds another process may hold the index meanwhile.
        """
        return self._keeper.drain(wait, progress)
