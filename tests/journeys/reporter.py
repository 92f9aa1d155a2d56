"""A reporter at the keyboard."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, Workspace
from app.controllers.reading import ReadingController
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.reader.readers import Readers

T = TypeVar("T")


class Reporter:
    """Presses keys in whatever has the focus, as a person does, and waits for what comes of it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    @property
    def reading(self) -> ReadingController:
        return next(one for one in self.workspace.controllers if isinstance(one, ReadingController))

    @property
    def box(self) -> SearchBox:
        assert isinstance(self.workspace.parts.search_box, SearchBox)
        return self.workspace.parts.search_box

    @property
    def results(self) -> ResultsPanel:
        assert isinstance(self.workspace.parts.results, ResultsPanel)
        return self.workspace.parts.results

    @property
    def readers(self) -> Readers:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers

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

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=20_000)

    def open_article(self) -> int:
        article = self.reading.article
        return article.id if article else 0


def controller(reporter: Reporter, kind: type[T]) -> T:
    """The one controller of that kind in the reporter's window."""
    return next(one for one in reporter.workspace.controllers if isinstance(one, kind))
