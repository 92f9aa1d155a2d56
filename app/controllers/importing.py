"""How articles come in: dropped, pasted, chosen from a dialog, or found in a folder that is watched."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.controllers.desk import Desk
from app.controllers.dropping import Contents, Drops, contents
from app.controllers.import_jobs import ImportJobs, Job
from app.controllers.soon import Soon
from app.controllers.watching import WatchingController
from app.dialogs.import_report import ImportReportDialog, paths_of
from app.dialogs.import_survey import ImportSurveyDialog
from app.jobs.lanes import Lane
from app.jobs.workers import start_workers_behind_a_window
from app.main_window import MainWindow
from app.panels.strip import ImportState, ImportStrip
from app.words import counted, say
from archive import Archive
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.operations.ingest import ImportReport
from archive.operations.paste import Outcome, Pasted

_ACTIONS = ("archive.add", "archive.add_folder", "archive.paste")
_UNFINISHED, _LAST_FOLDER = "importing", "import folder"


class ImportingController(QObject):
    """For as long as one archive is open; `close` it before the lanes of the desk are closed."""

    imported = Signal(object)
    """The `ImportReport` of an import that is over."""
    opened = Signal(object)
    """The id of an article to show, as the user just brought it in alone."""

    def __init__(self, desk: Desk, window: MainWindow, strip: ImportStrip) -> None:
        super().__init__(window)
        self._desk, self._window, self._strip = desk, window, strip
        self._jobs = ImportJobs(desk, self)
        self._drops = Drops(window, self, takes=not desk.archive.is_read_only)
        self._pasting = Lane(self)  # of its own, as a pasted article waits for no import and holds up no search
        self._watching = WatchingController(desk, window, self._jobs)
        self._details: ImportReportDialog | None = None
        self._survey: tuple[ImportSurveyDialog, Job] | None = None
        self._asked: list[Job] = []
        self._report = ImportReport()
        self._why = ""
        self._pastes = 0
        self._is_marked = self._is_closed = False
        self._connect()
        Soon(self._begin, self, 0).ask()

    def add(self, found: Contents, *, asks: bool = True) -> None:
        """Bring in files, or the text of an article. Many files are shown first, where it `asks`."""
        if found.files:
            self._jobs.add(Job(found.files, asks=asks))
        elif found:
            self._pastes += 1
            work = partial(_paste, self._desk.archive, found.text, found.html)
            self._pasting.ask(f"paste {self._pastes}", work, self._pasted, self._desk.bus.refuse)
        else:
            self._desk.bus.told.emit(self.tr("There is nothing to paste: copy the text of an article, or files."))

    def close(self) -> None:
        """Stop at the next safe point, and say so; what was imported until then is kept."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._jobs.is_busy:
            self._desk.bus.told.emit(self.tr("The import stops; what was imported until now is kept."))
        self._jobs.close()
        self._drops.close()
        self._watching.close()
        self._pasting.close()
        for name in _ACTIONS:
            self._desk.actions[name].setEnabled(False)
        for dialog in (self._details, self._survey[0] if self._survey else None):
            if dialog is not None:
                dialog.deleteLater()
        self._details = self._survey = None
        self._strip.hide()

    def _connect(self) -> None:
        actions = self._desk.actions
        slots = (self._choose_files, self._choose_folder, self._paste_clipboard)
        for name, slot in zip(_ACTIONS, slots, strict=True):
            actions[name].triggered.connect(slot)
            actions[name].setEnabled(True)
        self._drops.dropped.connect(self.add)
        self._jobs.asked.connect(self._ask)
        self._jobs.advanced.connect(self._advance)
        self._jobs.refused.connect(self._take_refusal)
        self._jobs.finished.connect(self._finish)
        self._strip.pause_wanted.connect(self._jobs.pause)
        self._strip.stop_wanted.connect(self._jobs.stop)
        self._strip.details_wanted.connect(self.show_details)
        self._window.closing.connect(self.close)

    def _begin(self) -> None:
        """Tell of an import that did not come to its end last time."""
        if self._desk.settings.note(self._desk.archive.path, _UNFINISHED):
            self._mark("")
            self._desk.bus.told.emit(
                self.tr(
                    "The last import was cut short; what was imported is kept. Import the same files again to go on: "
                    "what is there already is passed over."
                )
            )

    # Dialogs

    def _choose_files(self) -> None:
        self._choose(self.tr("Add articles"), QFileDialog.FileMode.ExistingFiles)

    def _choose_folder(self) -> None:
        self._choose(self.tr("Add a folder"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title, self._desk.settings.text(_LAST_FOLDER))
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, files: list[str]) -> None:
        if files:
            self._desk.settings.put(_LAST_FOLDER, str(Path(files[0]).parent))
            self.add(Contents(tuple(map(Path, files))), asks=False)

    def _ask(self, job: Job) -> None:
        """Show what is in many files; one question at a time."""
        self._asked.append(job)
        if not self._jobs.is_busy:
            self._strip.hide()
        self._ask_next()

    def _ask_next(self) -> None:
        if self._survey is not None or not self._asked:
            return
        job = self._asked.pop(0)
        assert job.found is not None
        dialog = ImportSurveyDialog(self._desk.look, job.found, self._window)
        self._survey = dialog, job
        dialog.finished.connect(self._answered)
        dialog.show()

    def _answered(self, answer: int) -> None:
        assert self._survey is not None
        dialog, job = self._survey
        self._survey = None
        dialog.deleteLater()
        if answer == ImportSurveyDialog.DialogCode.Accepted:
            self._jobs.add(Job(job.paths, watched=job.watched, found=job.found), first=True)
        self._ask_next()

    def show_details(self) -> None:
        """The report of the import that goes on, or of the last one."""
        if self._details is None:
            self._details = ImportReportDialog(self._desk.look, self._window)
            self._details.retry_wanted.connect(self._retry)
            self._details.stop_wanted.connect(self._jobs.stop)
        self._details.show_report(self._report, running=self._jobs.is_busy)
        self._details.show()
        self._details.raise_()

    def _retry(self) -> None:
        paths = paths_of(self._report.failed)
        self._jobs.add(Job(tuple(map(Path, paths))))

    # Imports

    def _advance(self, state: ImportState, report: ImportReport) -> None:
        self._strip.show_state(state)
        if not (state.looking or self._is_marked):
            self._mark("1")
        if self._details is not None and self._details.isVisible():
            self._details.show_report(report, running=True)
        self._report = report

    def _take_refusal(self, error: ArchiveError) -> None:
        self._why = say(error)

    def _finish(self, job: Job, report: ImportReport) -> None:
        self._report = report
        why, self._why = self._why, ""
        self._mark("")
        if report.articles:
            counts = {"articles": report.imported, "versions": report.versions}
            self._desk.bus.changed.emit(ChangeSummary(report.group, report.label, counts, frozenset(report.articles)))
        self._tell(job, report, why)
        if not self._jobs.is_busy:
            ended = f"{self._ended(report)}. {why}" if why else self._ended(report)
            if why or (report.failed and not job.watched):
                self._strip.show_state(ImportState(failed=len(report.failed), ended=ended))
            else:
                self._strip.hide()
        if self._details is not None and self._details.isVisible():
            self._details.show_report(report, running=False)
        self.imported.emit(report)
        if len(report.articles) == 1 and len(job.paths) == 1 and not job.watched and job.paths[0].is_file():
            self.opened.emit(next(iter(report.articles)))

    def _tell(self, job: Job, report: ImportReport, why: str) -> None:
        """`why` is a sentence on what kept the archive from taking more, if anything did."""
        if report.articles:
            ended = self._ended(report, job.watched)
            self._desk.bus.done.emit(f"{ended}. {why}" if why else ended)
        elif why:
            self._desk.bus.told.emit(why)
        elif report.duplicates and not report.failed and not job.watched:
            self._desk.bus.told.emit(self.tr("Nothing is new: all of it was there already."))
        elif report.failed and not job.watched:
            one, several = say(report.failed[0].reason), self.tr("{} could not be imported: the details say why.")
            self._desk.bus.told.emit(counted(len(report.failed), one, several))

    def _ended(self, report: ImportReport, watched: Path | None = None) -> str:
        stored = report.imported + report.versions
        if not stored:
            return self.tr("Stopped; nothing was imported") if report.cancelled else self.tr("Nothing new")
        articles = counted(stored, self.tr("1 article"), self.tr("{} articles"))
        if watched is not None:
            return self.tr("{0} imported from {1}").format(articles, watched.name)
        sentence = self.tr("Stopped; {0} imported") if report.cancelled else self.tr("{0} imported")
        return sentence.format(articles)

    # Pasting

    def _paste_clipboard(self) -> None:
        self.add(contents(QGuiApplication.clipboard().mimeData()))

    def _pasted(self, pasted: Pasted) -> None:
        if pasted.outcome is Outcome.NEW:
            self._desk.bus.did(pasted.changes, self.tr("Pasted as a new article"))
        elif pasted.outcome is Outcome.VERSION:
            self._desk.bus.did(pasted.changes, self.tr("Pasted as a new version of this article"))
        else:
            if pasted.changes:  # an article that had been deleted is there again
                self._desk.bus.publish(pasted.changes)
            self._desk.bus.told.emit(self.tr("This text is in the archive already."))
        self.opened.emit(pasted.article)

    def _mark(self, value: str) -> None:
        """Remember on this computer that something is being stored; empty when it is done."""
        self._is_marked = bool(value)
        self._desk.settings.put_note(self._desk.archive.path, _UNFINISHED, value)


def _paste(archive: Archive, text: str, html: str | None) -> Pasted:
    return archive.import_text(text, html, start_pool=start_workers_behind_a_window)
