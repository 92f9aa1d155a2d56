"""A window whose aside is looked at, and the hands of whoever works in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.aside import Aside
from app.reader.readers import Readers
from app.reader.view import ReaderView
from app.workspace import Workspace
from archive import Archive

P = TypeVar("P", bound=QWidget)


@dataclass
class AsideWindow:
    """The window on an archive that is open."""

    program: Program
    bot: QtBot

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    @property
    def archive(self) -> Archive:
        return self.workspace.archive

    @property
    def aside(self) -> Aside:
        assert isinstance(self.workspace.parts.aside, Aside)
        return self.workspace.parts.aside

    @property
    def readers(self) -> Readers:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers

    @property
    def view(self) -> ReaderView:
        return self.readers.pane.view

    def found(self, name: str, kind: type[P]) -> P:
        """The panel of that name."""
        panel = self.aside.panel(name)
        assert isinstance(panel, kind)
        return panel

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=10_000)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            self.bot.keyClick(QApplication.focusWidget() or self.program.window, key)

    def begin(self) -> None:
        """Show it, when all is there."""
        self.wait(lambda: self.program.archives.workspace is not None and self.program.is_idle())
        self.program.window.resize(1560, 980)
        self.program.show()
        self.bot.waitExposed(self.program.window)
        self.program.window.activateWindow()

    def begin_read_only(self, path: Path) -> None:
        """The same on an archive that can only be read."""
        self.program.archives.workspace = self.program._make_workspace(Archive.open(path, held=True))
        self.begin()
