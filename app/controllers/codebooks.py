"""The codebook, all actors and issues with what is known of them, to a file and from one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.desk import Desk
from app.controllers.vocabulary import VocabularyController
from app.dialogs.codebook_export import CodebookExportDialog
from app.dialogs.codebook_report import CodebookReportDialog
from app.words import counted, figures, say
from archive.operations.codebook import CodebookReport


class CodebooksController(QObject):
    """Asks for a file, works in the lane for long work, and says how it went."""

    def __init__(self, desk: Desk, vocabulary: VocabularyController, window: QWidget) -> None:
        super().__init__(vocabulary)
        self._desk, self._vocabulary, self._window = desk, vocabulary, window
        self._with_private = False
        self.question: CodebookExportDialog | None = None
        self.files: QFileDialog | None = None
        self.report: CodebookReportDialog | None = None
        desk.actions["archive.export_codebook"].triggered.connect(self.export)
        if not desk.archive.is_read_only:
            desk.actions["archive.import_codebook"].triggered.connect(self.ask_what_to_import)

    def close(self) -> None:
        """The archive is about to be closed."""
        for dialog in (self.question, self.files, self.report):
            if dialog is not None:
                dialog.close()

    def export(self) -> None:
        """Ask whether what is private is written too, if anything is, then for a file."""
        private = sum(entry.private for entry in self._vocabulary.entries.values())
        if not private:
            self._ask_where(with_private=False)
            return
        self.question = CodebookExportDialog(self._desk.look, private, self._window)
        self.question.wanted.connect(self._ask_where)
        self.question.finished.connect(self._forget_question)
        self.question.show()

    def export_to(self, file: str) -> None:
        """Write the codebook to this file."""
        work = partial(self._desk.archive.export_codebook, file, include_private=self._with_private)
        self._desk.batch.ask(f"codebook to {file}", work, self._written(file), self._desk.bus.refuse)

    def ask_what_to_import(self) -> None:
        self.files = QFileDialog(self._window, self.tr("Import actors and issues"))
        self.files.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.files.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        self.files.fileSelected.connect(self.import_from)
        self._open_files(self.files)

    def import_from(self, file: str) -> None:
        """Take in what this file says of actors and issues, as one gesture."""
        work = partial(self._desk.archive.import_codebook, file)
        self._desk.batch.ask(f"codebook from {file}", work, partial(self._tell_taken, file), self._desk.bus.refuse)

    def _ask_where(self, with_private: bool) -> None:
        self._with_private = with_private
        self.files = QFileDialog(self._window, self.tr("Export actors and issues"))
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setNameFilter(self.tr("Tables (*.csv)"))
        self.files.setDefaultSuffix("csv")
        self.files.selectFile(self.tr("actors and issues") + ".csv")
        self.files.fileSelected.connect(self.export_to)
        self._open_files(self.files)

    def _open_files(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_files)
        dialog.open()

    def _written(self, file: str) -> Callable[[int], None]:
        return partial(self._tell_written, file, self._with_private)

    def _tell_written(self, file: str, with_private: bool, count: int) -> None:
        one, many = self.tr("Wrote 1 actor or issue to {0}."), self.tr("Wrote {1} actors and issues to {0}.")
        said = (one if count == 1 else many).format(file, figures(count))
        if not with_private and any(entry.private for entry in self._vocabulary.entries.values()):
            said += " " + self.tr("What is private stayed out.")
        self._desk.bus.told.emit(said)

    def _tell_taken(self, file: str, report: CodebookReport) -> None:
        counts = ", ".join(
            (
                counted(report.made, self.tr("1 made"), self.tr("{} made")),
                counted(report.changed, self.tr("1 changed"), self.tr("{} changed")),
                counted(report.unchanged, self.tr("1 as it was"), self.tr("{} as they were")),
            )
        )
        said = self.tr("Actors and issues: {}.").format(counts)
        self._desk.bus.did(report.changes, said)
        if report.problems:
            self._show_problems(file, said, report)
        elif not report.changes:
            self._desk.bus.told.emit(said)

    def _show_problems(self, file: str, said: str, report: CodebookReport) -> None:
        if self.report is not None:
            self.report.close()
        problems = [say(sentence) for sentence in report.problems]
        self.report = CodebookReportDialog(self._desk.look, Path(file).name, said, problems, self._window)
        self.report.finished.connect(self._forget_report)
        self.report.show()

    def _forget_question(self) -> None:
        self.question = None

    def _forget_files(self) -> None:
        self.files = None

    def _forget_report(self) -> None:
        self.report = None
