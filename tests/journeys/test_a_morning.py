"""A morning with the keyboard alone: files in, search, read, keep, go back, print, and all of it there again."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, Workspace
from app.controllers.reading import ReadingController
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.reader.printing import print_article
from app.reader.readers import Readers
from archive.model import ReadingState

DATA = Path(__file__).parents[1] / "data"
SAMPLES = ("article.html", "article.docx", "article.txt", "wire_copy.txt", "version1.txt")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


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
    def readers(self) -> Readers:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.program.window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.bot.keyClicks(QApplication.focusWidget() or self.program.window, letter)

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=20_000)

    def open_article(self) -> int:
        article = self.reading.article
        return article.id if article else 0


@pytest.fixture
def reporter(program: Program, tmp_path: Path, qtbot: QtBot) -> Reporter:
    program.archives.create(tmp_path / "work.cuttings")
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    program.window.resize(1560, 980)
    program.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    return Reporter(program, qtbot)


def paste_files(reporter: Reporter) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DATA / name)) for name in SAMPLES])
    QGuiApplication.clipboard().setMimeData(data)
    reporter.program.window.setFocus()
    reporter.press(Qt.Key.Key_V, CTRL)
    reporter.wait(lambda: reporter.workspace.archive.search("*").total == len(SAMPLES))


def search(reporter: Reporter, query: str) -> None:
    """Type a query and wait until the list shows what the library finds for it: one article."""
    panel = reporter.workspace.parts.results
    assert isinstance(panel, ResultsPanel)
    (hit,) = reporter.workspace.archive.search(query).hits
    reporter.press(Qt.Key.Key_L, CTRL)
    reporter.type(query)
    reporter.press(Qt.Key.Key_Return)
    reporter.wait(lambda: panel.visible_articles() == [hit.article])


def test_from_files_to_paper_and_back_without_a_mouse(reporter: Reporter, tmp_path: Path) -> None:
    paste_files(reporter)
    archive = reporter.workspace.archive
    search(reporter, "truce section:diplomacy")
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() != 0)
    first = reporter.open_article()
    view = reporter.readers.pane.view
    assert view.hits

    reporter.press(Qt.Key.Key_F3)
    at = view.current_hit
    reporter.press(Qt.Key.Key_F3)
    assert len(view.hits) == 1 or view.current_hit != at
    reporter.press(Qt.Key.Key_X)
    reporter.wait(lambda: archive.article(first).article.state is ReadingState.SET_ASIDE)
    reporter.press(Qt.Key.Key_Z, CTRL)
    reporter.wait(lambda: archive.article(first).article.state is not ReadingState.SET_ASIDE)

    reporter.press(Qt.Key.Key_S, CTRL)
    reporter.wait(lambda: QApplication.focusWidget() is not reporter.workspace.parts.search_box)
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.type("Strait truce")
    reporter.press(Qt.Key.Key_Return)
    reporter.wait(lambda: [one.search.name for one in archive.saved_searches()] == ["Strait truce"])

    search(reporter, "wire")
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() not in (0, first))
    reporter.press(Qt.Key.Key_Left, ALT)
    reporter.wait(lambda: reporter.open_article() == first)

    article = reporter.reading.article
    assert article is not None
    writer = QPdfWriter(str(tmp_path / "article.pdf"))
    assert print_article(writer, article) >= 1
    del writer
    printed = pypdfium2.PdfDocument(tmp_path / "article.pdf")
    text = printed[0].get_textpage().get_text_range()
    printed.close()
    assert "Kestrel Strait" in text
    assert "Port Halden Courier" in text


def test_query_and_article_are_there_again_after_closing(
    reporter: Reporter, programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    paste_files(reporter)
    search(reporter, "truce section:diplomacy")
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() != 0)
    first = reporter.open_article()
    reporter.program.window.close()

    again = Reporter(programs(), qtbot)
    again.program.start(tmp_path / "work.cuttings")
    again.wait(lambda: again.program.archives.workspace is not None)
    again.wait(lambda: again.open_article() == first)
    box = again.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    assert box.query() == "truce section:diplomacy"
    assert again.readers.pane.view.hits
