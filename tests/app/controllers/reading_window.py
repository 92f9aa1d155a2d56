"""A window with nothing but readers, for tests of what they do."""

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.reader.readers import Readers
from app.reader.view import ReaderView
from archive.index.marks import Matcher
from archive.index.tree import Text
from archive.index.words import Word, Words
from archive.model import ReadingState

ZEBRAS = Matcher((Text(("body",), Words((Word("zebras"),), plain="zebras")),))


class Window:
    """The readers in a window with the keys of the program."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.frame = QMainWindow()
        qtbot.addWidget(self.frame)
        self.readers = Readers(desk.look, desk.actions)
        self.frame.setCentralWidget(self.readers)
        self.frame.addActions(list(desk.actions.all().values()))
        self.frame.resize(1500, 700)
        self.frame.show()
        self.reading = ReadingController(desk, self.readers)

    @property
    def view(self) -> ReaderView:
        return self.readers.pane.view

    def open(self, article: int, matcher: Matcher | None = None) -> None:
        with self.qtbot.waitSignal(self.reading.opened, timeout=5000) as got:
            self.reading.open(article, matcher)
        assert got.args == [article]
        self.view.setFocus()

    def trigger(self, action: str) -> None:
        self.desk.actions[action].trigger()

    def state(self, article: int = 1) -> ReadingState:
        return self.desk.archive.article(article).article.state
