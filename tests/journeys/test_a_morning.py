"""A morning with the keyboard alone: files in, search, read, keep, go back, print, and all of it there again."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from archive.model import ReadingState
from tests.journeys.reporter import ALT, CTRL, Reporter

DATA = Path(__file__).parents[1] / "data"
SAMPLES = ("article.html", "article.docx", "article.txt", "wire_copy.txt", "version1.txt")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def paste_files(reporter: Reporter) -> None:
    reporter.paste_files([DATA / name for name in SAMPLES])
    reporter.wait(lambda: reporter.workspace.archive.search("*").total == len(SAMPLES))


def search(reporter: Reporter, query: str) -> None:
    """Type a query and wait until the list shows what the library finds for it."""
    reporter.search(query, [hit.article for hit in reporter.workspace.archive.search(query).hits])


def test_from_files_to_paper_and_back_without_a_mouse(reporter: Reporter, tmp_path: Path) -> None:
    paste_files(reporter)
    archive = reporter.workspace.archive
    search(reporter, "strait")
    reporter.tab_to("Port Halden Courier, 1")
    reporter.press(Qt.Key.Key_Space)
    reporter.wait(lambda: "outlet:" in reporter.box.query())
    reporter.wait(lambda: len(reporter.results.visible_articles()) == 1)

    reporter.tab_to("Articles found")
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() != 0)
    first = reporter.open_article()
    view = reporter.readers.pane.view
    article = view.article
    assert article is not None
    assert {hit.of(article.body) for hit in view.hits} == {"Strait"}
    assert len(view.hits) > 1
    before = view.current_hit
    reporter.press(Qt.Key.Key_F3)
    assert view.current_hit == ((-1 if before is None else before) + 1) % len(view.hits)
    reporter.press(Qt.Key.Key_F3, SHIFT)
    assert view.current_hit == (len(view.hits) - 1 if before is None else before)

    for key, state in ((Qt.Key.Key_X, ReadingState.SET_ASIDE), (Qt.Key.Key_M, ReadingState.NEW)):
        reporter.press(key)
        reporter.wait(lambda state=state: archive.article(first).article.state is state)  # type: ignore[misc]
    reporter.press(Qt.Key.Key_Z, CTRL)
    reporter.wait(lambda: archive.article(first).article.state is ReadingState.SET_ASIDE)

    reporter.press(Qt.Key.Key_S, CTRL)
    reporter.wait(lambda: QApplication.focusWidget() is not view)
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.type("Strait truce")
    reporter.press(Qt.Key.Key_Return)
    reporter.wait(lambda: [one.search.name for one in archive.saved_searches()] == ["Strait truce"])

    search(reporter, "wire")
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() not in (0, first))
    reporter.press(Qt.Key.Key_Left, ALT)
    reporter.wait(lambda: reporter.open_article() == first)

    reporter.press(Qt.Key.Key_F, CTRL)
    reporter.type("SONMEZOGLU")
    count = reporter.readers.pane.find_bar.count
    reporter.wait(lambda: count.text() == "1 of 1")
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.type("tidewell")
    reporter.wait(lambda: count.text() == "1 of 3")
    reporter.press(Qt.Key.Key_Return)
    assert count.text() == "2 of 3"
    reporter.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view

    file = tmp_path / "article.pdf"
    reporter.press(Qt.Key.Key_P, CTRL)
    reporter.wait(lambda: isinstance(QApplication.activeWindow(), QPrintDialog))
    reporter.tab_until(lambda: QApplication.focusWidget().objectName() == "filename")
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.type(str(file))
    with reporter.bot.waitSignal(reporter.workspace.bus.told, timeout=20_000) as told:
        reporter.press(Qt.Key.Key_Return)
    assert told.args[0].endswith(f"to {file}.")
    printed = pypdfium2.PdfDocument(file)
    text = " ".join(printed[0].get_textpage().get_text_range().split())
    printed.close()
    assert "Ministers of Arvenia and Zold discuss Kestrel Strait truce" in text
    assert "Port Halden Courier" in text
    assert archive.article(first).version.body.split("\n")[0] in text


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
    assert again.box.query() == "truce section:diplomacy"
    assert again.readers.pane.view.hits
