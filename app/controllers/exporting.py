"""Exporting excerpts: asked for in a dialog, then for a file, written in the lane for long work."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from app.controllers.desk import Desk
from app.controllers.excerpts import ExcerptsController
from app.controllers.excerpts_finding import in_order
from app.dialogs.export import ExportDialog, ExportWish, Format
from app.jobs.lanes import Batch
from app.panels.excerpts import ExcerptsPanel
from app.words import figures
from archive import Archive
from archive.errors import ArchiveError
from archive.exporters.base import FIELDS, Tabular
from archive.exporters.registry import exporters
from archive.operations.export import Exported

_PATIENCE_MILLISECONDS = 600
"""An export that is done sooner shows no progress."""


class ExportingController(QObject):
    """One export at a time is asked for; several may run, one after the other."""

    def __init__(self, desk: Desk, listing: ExcerptsController, panel: ExcerptsPanel, window: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._listing, self._window = desk, listing, window
        self._chosen: tuple[str, ...] = ()
        self._wish: ExportWish | None = None
        self._progress: QProgressDialog | None = None
        self._job: Batch | None = None
        panel.footer.export_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask what is to be exported, with how many of it are not for others' eyes."""
        self._chosen = self._listing.chosen()
        work = partial(_withheld, self._desk.archive, self._chosen, self._listing.query)
        self._desk.lane.ask("export", work, self._open, self._desk.bus.refuse)

    def _open(self, withheld: tuple[int, int]) -> None:
        columns = tuple(field.name for field in FIELDS)
        formats = [Format(one.name, one.suffix, columns if isinstance(one, Tabular) else ()) for one in exporters()]
        dialog = ExportDialog(self._desk.look, formats, len(self._chosen), self._listing.total, withheld, self._window)
        dialog.wanted.connect(self._ask_file)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _ask_file(self, wish: ExportWish) -> None:
        self._wish = wish
        dialog = QFileDialog(self._window, self.tr("Export excerpts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{wish.format} (*{wish.suffix})")
        dialog.setDefaultSuffix(wish.suffix.removeprefix("."))
        dialog.selectFile(self.tr("excerpts") + wish.suffix)
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write what was asked for to this file."""
        wish = self._wish
        if wish is None:
            return
        job = self._job = Batch(self)
        job.advanced.connect(self._advance)
        work = partial(_export, self._desk.archive, file, wish, self._chosen, self._listing.query, job)

        def answered(done: Exported) -> None:
            self._end()
            self._tell(file, done)

        self._desk.batch.ask(f"export {file}", work, answered, self._refused)
        self._show_progress(job)

    def _show_progress(self, job: Batch) -> None:
        self._progress = QProgressDialog(self.tr("Exporting excerpts…"), self.tr("Stop"), 0, 0, self._window)
        self._progress.setWindowTitle(self.tr("Export excerpts"))
        self._progress.setMinimumDuration(_PATIENCE_MILLISECONDS)
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)
        self._progress.canceled.connect(job.stop)

    def _advance(self, done: int, total: int | None, message: str) -> None:
        if self._progress is not None:
            self._progress.setMaximum(total or 0)
            self._progress.setValue(done)

    def close(self) -> None:
        """The archive is about to be closed: what is not written yet is not written."""
        if self._job is not None:
            self._job.stop()
        self._end()

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
        self._progress = self._job = None

    def _tell(self, file: str, done: Exported) -> None:
        one, many = self.tr("Wrote 1 excerpt to {0}."), self.tr("Wrote {1} excerpts to {0}.")
        said = (one if done.written == 1 else many).format(file, figures(done.written))
        if done.withheld:
            said += " " + self.tr("{} stayed out, as private, off the record or under embargo.").format(done.withheld)
        self._desk.bus.told.emit(said)

    def _refused(self, error: ArchiveError) -> None:
        self._end()
        self._desk.bus.refuse(error)


def _withheld(archive: Archive, chosen: Sequence[str], query: str) -> tuple[int, int]:
    """How many of those that are ticked, and of all that a query finds, stay out of exports."""
    hidden = archive.withheld()
    shown = archive.excerpt_ids(query) if hidden else []
    return len(hidden.intersection(chosen)), len(hidden.intersection(shown))


def _export(
    archive: Archive, file: str, wish: ExportWish, chosen: Sequence[str], query: str, progress: Batch
) -> Exported:
    return archive.export(
        file,
        format=wish.format,
        progress=progress,
        ids=in_order(archive, query, chosen) if wish.chosen else archive.excerpt_ids(query),
        rows=wish.rows,
        columns=wish.columns,
        include_private=wish.include_private,
    )
