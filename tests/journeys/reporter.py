"""A reporter at work in the window: presses keys and buttons as a person does, and waits for what comes of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.importing import ImportingController
from app.controllers.reading import ReadingController
from app.controllers.searching import SearchingController
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.reader.readers import Readers
from app.workspace import Workspace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
T = TypeVar("T")


class Reporter:
    """Has the window in front of her."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot

    @classmethod
    def at(cls, program: Program, qtbot: QtBot) -> "Reporter":
        """When the archive that is being opened is there."""
        qtbot.waitUntil(lambda: program.archives.workspace is not None, timeout=20_000)
        program.window.resize(1560, 980)
        program.show()
        qtbot.waitExposed(program.window)
        program.window.activateWindow()
        return cls(program, qtbot)

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    @property
    def reading(self) -> ReadingController:
        return controller_in(self.workspace, ReadingController)

    @property
    def importing(self) -> ImportingController:
        return controller_in(self.workspace, ImportingController)

    @property
    def readers(self) -> Readers:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers

    @property
    def box(self) -> SearchBox:
        assert isinstance(self.workspace.parts.search_box, SearchBox)
        return self.workspace.parts.search_box

    @property
    def results(self) -> ResultsPanel:
        assert isinstance(self.workspace.parts.results, ResultsPanel)
        return self.workspace.parts.results

    @property
    def results_list(self) -> ResultsList:
        found = self.results.findChild(ResultsList)
        assert isinstance(found, ResultsList)
        return found

    @property
    def strip(self) -> ImportStrip:
        assert isinstance(self.workspace.parts.strip, ImportStrip)
        return self.workspace.parts.strip

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.program.window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.bot.keyClicks(QApplication.focusWidget() or self.program.window, letter)

    def tab_until(self, reached: Callable[[], bool]) -> None:
        for _ in range(60):
            if reached():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead there")

    def tab_to(self, name: str) -> None:
        """Press Tab until what has the focus has this name; it may have to come first."""
        widgets = self.program.window.findChildren
        self.wait(lambda: any(one.isVisible() and one.accessibleName() == name for one in widgets(QWidget)))
        self.tab_until(lambda: (QApplication.focusWidget() or self.program.window).accessibleName() == name)

    def wait(self, until: Callable[[], bool], milliseconds: int = 20_000) -> None:
        self.bot.waitUntil(until, timeout=milliseconds)

    def paste_files(self, paths: Sequence[Path]) -> None:
        """Copied in a file manager, pasted here."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QGuiApplication.clipboard().setMimeData(data)
        self.tab_to("Articles found")  # not where text is typed
        self.press(Qt.Key.Key_V, CTRL)

    def click_in_strip(self, name: str) -> None:
        button = next(one for one in self.strip.findChildren(QPushButton) if one.text() == name)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_query(self, query: str) -> None:
        """Type it where a query is typed, and wait until it is answered."""
        searching = controller_in(self.workspace, SearchingController)
        self.press(Qt.Key.Key_L, CTRL)
        with self.bot.waitSignal(searching.searched, timeout=20_000, check_params_cb=lambda _, asked: asked == query):
            self.type(query)

    def search(self, query: str, articles: Sequence[int]) -> None:
        """Type a query and wait until the list shows these articles, and no others."""
        self.press(Qt.Key.Key_L, CTRL)
        self.type(query)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.results.visible_articles() == list(articles))

    def open_article(self) -> int:
        article = self.reading.article
        return article.id if article else 0


def controller_in(workspace: Workspace, kind: type[T]) -> T:
    return next(one for one in workspace.controllers if isinstance(one, kind))
