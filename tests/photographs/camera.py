"""Takes pictures of the window as a user has it before them, and reads what stands on them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from app.workspace import Workspace
from archive.operations.search import SearchHit
from tests.photographs import album, sight

T = TypeVar("T", bound=QWidget)

SIZE = (1560, 980)
_RESTS = 20
"""The window rests when it was found with nothing to do so many times, ten milliseconds apart."""


class Camera:
    """The window and the hands of its user. Pictures go to `folder`, or, where it `keeps` them, into the album."""

    def __init__(self, program: Program, bot: QtBot, folder: Path, *, keeps: bool) -> None:
        self.program, self.window, self.bot = program, program.window, bot
        self._folder, self._keeps = folder, keeps
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    @property
    def box(self) -> SearchBox:
        assert isinstance(self.workspace.parts.search_box, SearchBox)
        return self.workspace.parts.search_box

    @property
    def results(self) -> ResultsPanel:
        assert isinstance(self.workspace.parts.results, ResultsPanel)
        return self.workspace.parts.results

    @property
    def pane(self) -> ReaderPane:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers.pane

    # What the user does

    def start(self, archive: Path) -> None:
        """Open an archive."""
        self.program.start(archive)
        self.wait(lambda: self.program.archives.workspace is not None)

    def open(self, archive: Path) -> None:
        """Open an archive and wait until it is shown."""
        self.start(archive)
        self.settle()

    def search(self, query: str, *, submit: bool = True) -> None:
        """Type a query in the place of the one that stands in the box."""
        self.window.activateWindow()
        self.program.actions["search.focus"].trigger()
        self.bot.keyClicks(self.box, query)
        if submit:
            self.bot.keyClick(self.box, Qt.Key.Key_Return)
        self.settle()

    def read(self, row: int = 0) -> None:
        """Click on a row of the results."""
        self.results.go_to(row)
        self.wait(lambda: self.pane.view.article is not None)

    def turn_dark(self) -> None:
        self.program.actions["view.dark"].trigger()

    def bring(self, *files: Path) -> None:
        """Paste files or folders."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        QGuiApplication.clipboard().setMimeData(data)
        self.program.actions["archive.paste"].trigger()

    # What the window does

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(lambda: self.program.failure.isVisible() or until(), timeout=60_000)
        assert not self.program.failure.isVisible(), self.program.failure.text()

    def dialog(self, kind: type[T]) -> T:
        """The dialog of that kind, as soon as it is shown."""
        self.wait(lambda: any(one.isVisible() for one in self.window.findChildren(kind)))
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def row(self, row: int) -> SearchHit:
        """What a row of the results shows."""
        found = self.results.findChild(ResultsList).model().index(row, 0).data(Qt.ItemDataRole.UserRole)
        assert isinstance(found, SearchHit)
        return found

    def settle(self) -> None:
        """Wait until all work is done and the window rests."""
        self._rest(lambda: self.program.archives.workspace is None or self.program.is_idle())

    def rest(self) -> None:
        """Wait until the window rests; work that takes long may go on."""
        self._rest(lambda: self.program.archives.workspace is None or self.workspace.lane.is_idle())

    def _rest(self, is_idle: Callable[[], bool]) -> None:
        rests = 0

        def rested() -> bool:
            nonlocal rests
            rests = rests + 1 if is_idle() else 0
            return rests > _RESTS

        self.wait(rested)

    # What is seen

    def says(self, sentence: str) -> QWidget:
        """The widget that says so, in sight and with nothing of it cut off; fails where there is none."""
        found = [widget for said, widget in sight.readable(self.window) if said == sentence]
        assert found, f"{sentence!r} is not said in:\n{self.said()}"
        return found[0]

    def said(self) -> str:
        """All that is said in sight, a line for each label and button."""
        return "\n".join(sorted(said for said, _ in sight.readable(self.window)))

    def take(self, name: str) -> None:
        """Take a picture, on which nothing is cut off and every label and button has its ink."""
        self.rest()
        assert not (cut := sight.clipped(self.window)), f"cut off: {cut}"
        picture = self._whole()
        for said, widget in sight.readable(self.window):
            assert album.colours(picture.copy(sight.place(widget, self.window))) > 1, f"invisible: {said}"
        self._put_away(picture, name)

    def _put_away(self, picture: QImage, name: str) -> None:
        """Keep the picture, or make sure that the one which is kept says the same."""
        if self._keeps:
            album.keep(picture, name, self.said())
            return
        picture.save(str(self._folder / f"{name}.png"), "PNG", 80)
        now, then = set(self.said().split("\n")), set(album.words_of(name).split("\n"))
        assert now == then, (
            f"{name}.png in {album.KEPT} is out of date: it says {then - now} and not {now - then}. Look at the one in "
            f"{self._folder}, and if that is as it should be, run `pytest tests/photographs {album.OPTION}`."
        )

    def _whole(self) -> QImage:
        """The window with what stands over it."""
        picture = self.window.grab().toImage()
        painter = QPainter(picture)
        for widget in sight.over(self.window):
            painter.drawPixmap(self.window.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0))), widget.grab())
        painter.end()
        return picture
