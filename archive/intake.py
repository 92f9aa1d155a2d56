"""What brings articles into an open archive, and corrects where they are said to come from."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from archive.changes import ChangeSet
from archive.index.follow import following
from archive.model import Handling
from archive.opened import OpenArchive
from archive.operations.ingest import ImportReport
from archive.operations.sources import StartPool
from archive.progress import SILENT, Progress
from archive.store.connection import Durability

if TYPE_CHECKING:
    from archive.operations.correct import Correction
    from archive.operations.paste import Pasted


class Intake(OpenArchive):
    """An open archive that articles can be put into."""

    def import_paths(
        self,
        paths: Sequence[Path | str],
        progress: Progress = SILENT,
        *,
        start_pool: StartPool | None = None,
        handling: Handling | None = None,
        report: ImportReport | None = None,
    ) -> ImportReport:
        """Import files and folders; what cannot be read is listed in the report. One gesture for undo.

        `start_pool` starts processes that read files, several at once; without it they are read in this one. `handling`
        is said of every article that is new, not of those that were there already. `report` is filled in meanwhile.
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
                report=report,
            )

    def import_text(self, text: str, html: str | None = None, *, start_pool: StartPool | None = None) -> "Pasted":
        """Make an article of a pasted text, or of the same as HTML, and say which it became, or was already.

        `start_pool` starts the process that reads HTML; without it this one does. Raises FormatError for an address
        alone and for what has no text.
        """
        from archive.operations.paste import clip, paste

        clipping = clip(text, html, start_pool)
        with self._pool.writer() as connection:
            return paste(connection, self._session, clipping)

    def correct(self, article: int, confirmed: Collection[str] = (), **correction: Unpack["Correction"]) -> ChangeSet:
        """Say anew where an article comes from, or that what was guessed is right; returns what changed.

        Dates are read with the language of the article. Raises NotFound or FieldNotUnderstood.
        """
        from archive.operations.correct import correct

        with self._pool.writer() as connection:
            return correct(connection, self._session, article, correction, confirmed)
