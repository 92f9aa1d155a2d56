"""The window with articles side by side, for tests of what works on them."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.reader.readers import Readers
from app.reader.spine import Spine
from tests.app.controllers.listing import Listing


class Panes(Listing):
    """Opens the articles of the demo in panes."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program, qtbot)
        program.actions["view.articles"].trigger()
        self.rest()

    @property
    def reading(self) -> ReadingController:
        return self.controller(ReadingController)

    @property
    def readers(self) -> Readers:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers

    @property
    def articles(self) -> list[int | None]:
        """The ids of the articles that are open, from the left to the right."""
        return [pane.view.article.id if pane.view.article else None for pane in self.readers.panes]

    @property
    def current(self) -> int | None:
        return self.reading.article.id if self.reading.article else None

    @property
    def spines(self) -> tuple[Spine, ...]:
        return self.readers.row.spines

    def open(self, *articles: int) -> None:
        """Open the first of these, and each other one beside the one before."""
        for number, article in enumerate(articles):
            open_ = self.reading.open_beside if number else self.reading.open
            open_(article)
            self._wait_for(article)
        self.rest()

    def _wait_for(self, article: int) -> None:
        self.wait(lambda: self.current == article)

    def trigger(self, action: str) -> None:
        assert self.program.actions[action].isEnabled(), action
        self.program.actions[action].trigger()
        QApplication.processEvents()
