"""Pages that a browser saves come into the archive by themselves, from a folder that the user chose for it."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from app.controllers.desk import Desk
from app.controllers.import_jobs import ImportJobs, Job
from app.controllers.soon import Soon
from app.jobs.watched_folder import WatchedFolder
from app.main_window import MainWindow

_ACTION = "archive.watch"
_NOTE = "watched"


class WatchingController(QObject):
    """Off until it is switched on in the menu; each archive has its own folder, on this computer."""

    def __init__(self, desk: Desk, window: MainWindow, jobs: ImportJobs) -> None:
        super().__init__(jobs)
        self._desk, self._window, self._jobs = desk, window, jobs
        self._folder = WatchedFolder(desk.batch, self)
        self._folder.found.connect(self._take)
        self._folder.gone.connect(self._lose)
        self._action = desk.actions[_ACTION]
        self._action.triggered.connect(self._switch)
        self._action.setEnabled(True)
        Soon(self._go_on, self, 0).ask()

    def close(self) -> None:
        self._folder.watch(None)
        self._action.setChecked(False)
        self._action.setEnabled(False)

    def _go_on(self) -> None:
        if self._desk.archive.is_read_only:
            return
        if folder := self._desk.settings.note(self._desk.archive.path, _NOTE):
            self._folder.watch(Path(folder))
        self._show()

    def _switch(self, wanted: bool) -> None:
        if not wanted:
            self._remember("")
            self._folder.watch(None)
            return
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self._window, self.tr("Import new pages from this folder"), downloads)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._chosen)
        dialog.rejected.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, folders: list[str]) -> None:
        self._remember(folders[0])
        self._folder.watch(Path(folders[0]))
        self._show()
        if self._folder.folder is not None:
            self._desk.bus.told.emit(
                self.tr("Pages saved to {0} come into this archive by themselves.").format(self._folder.folder.name)
            )

    def _show(self) -> None:
        self._action.setChecked(self._folder.folder is not None)

    def _take(self, files: tuple[Path, ...]) -> None:
        self._jobs.add(Job(files, watched=self._folder.folder))

    def _lose(self, folder: Path) -> None:
        self._show()
        self._desk.bus.told.emit(
            self.tr("{0} is not there, so no pages are imported from it: choose it again in the menu.").format(folder)
        )

    def _remember(self, folder: str) -> None:
        self._desk.settings.put_note(self._desk.archive.path, _NOTE, folder)
