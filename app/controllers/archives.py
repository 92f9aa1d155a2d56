"""Which archive is open: opening, making and closing one, the demo, and those that were open lately."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.actions import Actions
from app.controllers.holding import Holding, notice
from app.jobs.demo_archive import build
from app.jobs.lanes import Lane
from app.main_window import MainWindow
from app.panels.first_page import FirstPage
from app.panels.notice import NoticeBar
from app.settings import Settings
from app.words import say
from archive import Archive
from archive.errors import ArchiveError

SUFFIX = ".cuttings"


class Workspace(Protocol):
    """An open archive with everything in the window that works on it."""

    @property
    def archive(self) -> Archive: ...

    @property
    def notice(self) -> NoticeBar: ...

    def unstored(self) -> str:
        """Why something that was written cannot be stored; empty when all is."""

    def close(self) -> None: ...


class ArchivesController(QObject):
    """At most one archive is open; while one is being opened nothing else can be begun."""

    began = Signal()
    """An archive is being opened: no other window has it that could be called."""
    elsewhere = Signal()
    """Another window has the archive that was asked for, and came to the front."""
    opened = Signal()
    refused = Signal(str)
    """Why an archive cannot be opened or made."""

    def __init__(
        self,
        window: MainWindow,
        first_page: FirstPage,
        actions: Actions,
        settings: Settings,
        make_workspace: Callable[[Archive], Workspace],
        folder: Path | None = None,
    ) -> None:
        """`folder` holds the demo and the claims to archives; it is the user's own unless given."""
        super().__init__(window)
        self._window, self._first_page, self._settings = window, first_page, settings
        self._make_workspace, self._folder = make_workspace, folder
        self.lane = Lane(self)
        self.workspace: Workspace | None = None
        self._holding: Holding | None = None
        self._next: Holding | None = None
        self._is_busy = False
        self._given_up = ""
        self._prepare: Callable[[], None] | None = None
        self._made: Archive | None = None
        for id, slot in (
            ("archive.new", self.ask_new),
            ("archive.open", self.ask_open),
            ("archive.demo", self.open_demo),
            ("help.forget", self.forget_traces),
        ):
            actions[id].triggered.connect(slot)
        first_page.demo_wanted.connect(self.open_demo)
        first_page.new_wanted.connect(self.ask_new)
        first_page.open_wanted.connect(self.ask_open)
        first_page.recent_chosen.connect(self._open_named)
        first_page.show_recent(settings.recent())

    def open(self, path: Path) -> None:
        """Begin to open an archive. Where another window has it, that one comes to the front instead."""
        path = path.resolve()
        if self.workspace is not None and self.workspace.archive.path == path:
            self.come_forward()
        else:
            self._begin(path)

    def reopen(self) -> None:
        """Open anew what is open, to write when nobody else holds it any more, or when another file lies there."""
        if self.workspace is not None and not self._is_busy and self.may_leave():
            path = self.workspace.archive.path
            if not self.workspace.archive.is_read_only:
                self._close_workspace()  # first: what it wrote last must not be taken for a part of another file
            self._begin(path)

    def create(self, path: Path) -> None:
        """Begin to make an archive and open it; a name without an ending gets the usual one."""
        path = (path if path.suffix else path.with_suffix(SUFFIX)).resolve()
        self._begin(path, partial(_create, path))

    def open_demo(self) -> None:
        """Open the demo archive in the user's own folder, where it is built first if it is not there."""
        path = (self._folder or _data_folder()) / "demo" / f"demo{SUFFIX}"
        if self.workspace is not None and self.workspace.archive.path == path.resolve():
            self.come_forward()
            return
        self._begin(path.resolve(), partial(_build_demo, path))

    def close(self) -> None:
        """Close what is open and wait for what is under way."""
        self.lane.close()
        if self._made is not None:  # opened, but nobody came to hear of it
            self._made.close()
        self._close_workspace()
        self._let_go(self._next)
        self._next = None

    def may_leave(self) -> bool:
        """Whether the open archive can be closed without losing a word. Why not is said once; then it is given up."""
        why = self.workspace.unstored() if self.workspace is not None else ""
        if not why or why == self._given_up:
            return True
        self._given_up = why
        self._window.toast.tell(self.tr("{0} Close it again to give it up.").format(why))
        return False

    def come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def ask_open(self) -> None:
        dialog = self._dialog(self.tr("Open archive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_named)
        dialog.open()

    def ask_new(self) -> None:
        dialog = self._dialog(self.tr("New archive"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        # An archive is never overwritten, so that there is nothing to confirm: the name is refused.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._create_named)
        dialog.open()

    def forget_traces(self) -> None:
        """Forget which archives were open and what was on the screen."""
        self._settings.forget_traces()
        self._first_page.show_recent([])
        self._window.toast.tell(self.tr("Forgotten: which archives were open and what was searched in them."))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._start_folder()))
        dialog.setNameFilters([self.tr("Archives (*{0})").format(SUFFIX), self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _start_folder(self) -> Path:
        recent = self._settings.recent()
        return recent[0].parent if recent else Path.home()

    def _open_named(self, name: str) -> None:
        self.open(Path(name))

    def _create_named(self, name: str) -> None:
        self.create(Path(name))

    def _begin(self, path: Path, prepare: Callable[[], None] | None = None) -> None:
        if self._is_busy or not self.may_leave():
            return
        self._set_busy(True)
        self._prepare = prepare
        is_own = self.workspace is not None and self.workspace.archive.path == path
        self._next = self._holding if is_own else self._new_holding(path)
        assert self._next is not None
        self._next.begin()

    def _new_holding(self, path: Path) -> Holding:
        holding = Holding(path, self._folder, self.lane, self)
        holding.elsewhere.connect(self._stand_back)
        holding.decided.connect(self._go_on)
        holding.called.connect(self.come_forward)
        holding.freed.connect(self._offer_to_write)
        holding.lost.connect(self._give_way)
        return holding

    def _go_on(self) -> None:
        assert self._next is not None
        self._make(self._next.open)
        self.began.emit()

    def _make(self, opened: Callable[[], Archive]) -> None:
        prepare, self._prepare = self._prepare, None

        def work() -> Archive:
            if prepare is not None:
                prepare()
            self._made = opened()
            return self._made

        self.lane.ask("archive", work, self._opened, self._refused)

    def _stand_back(self) -> None:
        holding, self._next = self._next, None
        assert holding is not None
        self._set_busy(False)
        if holding is not self._holding:
            self._let_go(holding)
        self._window.toast.tell(self.tr("{0} is open in another window.").format(holding.path.stem))
        self.elsewhere.emit()

    def _give_way(self) -> None:
        """Another copy took the archive that is open here: it is only read from now on."""
        if self._holding is not None and not self._is_busy:
            self._set_busy(True)
            self._next = self._holding
            self._make(self._holding.open_held)

    def _offer_to_write(self) -> None:
        if self.workspace is not None:
            self.workspace.notice.say(self.tr("Nobody else holds this archive any more."), self.tr("Open for writing"))

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._first_page.show_busy(busy)

    def _opened(self, archive: Archive) -> None:
        self._made = None
        self._set_busy(False)
        self._close_workspace()
        holding, self._holding, self._next = self._next, self._next, None
        assert holding is not None
        self._settings.add_recent(archive.path)
        self._first_page.show_message("")
        self.workspace = self._make_workspace(archive)
        self.workspace.notice.say(notice(archive.place, holding.holder))
        self.workspace.notice.taken.connect(self.reopen)
        holding.watch(archive)
        self.opened.emit()

    def _refused(self, error: ArchiveError) -> None:
        self._set_busy(False)
        if self._next is not self._holding:
            self._let_go(self._next)
        self._next = None
        self._first_page.show_recent(self._settings.recent())
        if self.workspace is None:
            self._first_page.show_message(say(error))
        self.refused.emit(say(error))

    def _close_workspace(self) -> None:
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None
        if self._holding is not self._next:
            self._let_go(self._holding)
        self._holding = None

    def _let_go(self, holding: Holding | None) -> None:
        if holding is not None:
            holding.release()
            holding.deleteLater()


def _create(path: Path) -> None:
    Archive.create(path).close()


def _build_demo(path: Path) -> None:
    if not path.exists():
        build(path)


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("cuttings")
