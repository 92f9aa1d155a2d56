"""Constructs the window with everything in it: the only place that does.

`Program` is the window itself, made once; what shows an open archive is made by `furnish` and held by a `Workspace` as
long as that is open.
"""

import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from app.actions import Actions
from app.actions.keys import SingleKeys
from app.controllers.archives import ArchivesController
from app.controllers.shell import ShellController, chosen_theme
from app.dialogs.failure import FailureDialog
from app.errors import catch_all, catch_nothing
from app.furnishing import furnish
from app.jobs.garbage import spare_what_stays
from app.language import speak
from app.main_window import MainWindow
from app.panels.first_page import FirstPage
from app.settings import Settings
from app.theme import Look
from app.words import say
from app.workspace import Workspace
from archive import Archive
from archive.sentences import Sentence

translate = QCoreApplication.translate
_GEOMETRY = "window/geometry"
_PATIENCE_MILLISECONDS = 200
"""How long the window waits for its archive before it is shown without it."""
_SETTLED_MILLISECONDS = 3_000
"""By then all of the program is loaded that is used at once."""


class Program:
    """The window, from its start to its end."""

    def __init__(self, application: QApplication, settings: Settings, folder: Path | None = None) -> None:
        """`folder` holds the demo and the claims to archives; it is the user's own unless given."""
        self.settings = settings
        self._workspace: Workspace | None = None
        self.language = speak(application, settings)
        self.look = Look(application, chosen_theme(settings))
        self.actions = Actions()
        self.first_page = FirstPage(self.look)
        self.window = MainWindow(self.look, self.actions, self.first_page)
        self.actions.setParent(self.window)
        self.failure = FailureDialog(self.look, self.window)
        self.refusal = FailureDialog(self.look, self.window, translate("Program", "The archive can't be opened"))
        catch_all(self._tell_bug)
        SingleKeys(self.actions, self.window)
        self.shell = ShellController(self.window, self.actions, settings, self.look)
        self.archives = ArchivesController(
            self.window, self.first_page, self.actions, settings, self._make_workspace, folder
        )
        self.is_elsewhere = False
        self.archives.began.connect(self._show_soon)
        self.archives.elsewhere.connect(self._leave)
        self.archives.opened.connect(self.show)
        self.archives.refused.connect(self._tell_refused)
        self.archives.lane.broke.connect(self.failure.tell)
        self.actions.settle()
        self.first_page.menu_wanted.connect(self.window.open_menu)
        self.window.close_asked.connect(self._ask_to_stay)
        self.window.closing.connect(self.end)
        self.window.restoreGeometry(settings.bytes(_GEOMETRY))

    def start(self, archive: Path | None) -> None:
        """Show the window, with this archive as soon as it is open.

        Where another window has the archive and comes to the front, the application ends, and `is_elsewhere`.
        """
        if archive is None:
            self.show()
        else:
            self.archives.open(archive)

    def show(self) -> None:
        self.window.show()

    @property
    def workspace(self) -> Workspace | None:
        """The archive that is open in the window."""
        return self._workspace

    def is_idle(self) -> bool:
        """Whether an archive is open and nothing is being read from it."""
        workspace = self._workspace
        return workspace is not None and workspace.lane.is_idle() and workspace.batch.is_idle()

    def end(self) -> None:
        """Remember where everything was and let go of the archive; the window is about to close."""
        self.settings.put_bytes(_GEOMETRY, self.window.saveGeometry())
        self.archives.close()

    def _make_workspace(self, archive: Archive) -> Workspace:
        workspace = Workspace(archive, self.window, self.actions, self.settings, self.look, furnish)
        for lane in (workspace.lane, workspace.batch):
            lane.broke.connect(self.failure.tell)
        self._workspace = workspace
        return workspace

    def _ask_to_stay(self, event: QCloseEvent) -> None:
        if not self.archives.may_leave():
            event.ignore()

    def _show_soon(self) -> None:
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self.window, self.show)

    def _leave(self) -> None:
        if not self.window.isVisible():
            self.is_elsewhere = True
            QApplication.quit()

    def _tell_bug(self, sentence: Sentence) -> None:
        """In whatever thread it came up."""
        self.failure.told.emit(say(sentence))

    def _tell_refused(self, sentence: str) -> None:
        if self.archives.workspace is None:
            self.show()  # the first page says it
        else:
            self.refusal.tell(sentence)


def run(archive: Path | None) -> bool:
    """Show the window until it is closed; False when another window has the archive, which came to the front."""
    application = QApplication(["cuttings"])
    application.setApplicationName("cuttings")
    application.setApplicationDisplayName("Cuttings")
    application.setDesktopFileName("cuttings")
    program = Program(application, Settings())
    for number in (signal.SIGINT, signal.SIGTERM):
        # Later, because Python may hear of the signal in the middle of a slot.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    program.start(archive)
    QTimer.singleShot(_SETTLED_MILLISECONDS, program.window, spare_what_stays)
    application.exec()
    catch_nothing()
    if program.is_elsewhere:
        program.end()
    return not program.is_elsewhere
