"""From what was marked to a table for a colleague with the keyboard alone: narrowed, opened, ticked, copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.export import ExportDialog
from app.main_window import View
from app.panels.excerpts import ExcerptsPanel
from app.panels.excerpts_list import ExcerptsList
from archive.exporters.csv import read_back
from tests.journeys.reporter import Reporter

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def reporter(opened: Program, qtbot: QtBot) -> Reporter:
    return Reporter.at(opened, qtbot)


def test_from_the_list_to_a_table_whose_quotes_stand_in_the_texts(reporter: Reporter, tmp_path: Path) -> None:
    archive = reporter.workspace.archive
    panel = reporter.workspace.parts.others[View.EXCERPTS]
    assert isinstance(panel, ExcerptsPanel)
    reporter.press(Key.Key_2, CTRL)
    reporter.wait(lambda: panel.strip.total() == "32 excerpts")

    reporter.type_query("issue:warned")
    reporter.press(Key.Key_Return)  # no more ways to go on are offered
    reporter.wait(lambda: panel.strip.total() == "10 excerpts" and not reporter.box.error())
    reporter.press(Key.Key_Down)
    reporter.wait(panel.list.hasFocus)
    assert isinstance(QApplication.focusWidget(), ExcerptsList)
    reporter.wait(lambda: panel.rows.excerpt(panel.list.currentIndex().row()) is not None)

    reporter.press(Key.Key_Space)
    reporter.wait(lambda: len(panel.list.delegate.opened) == 1)
    reporter.press(Key.Key_Space)
    reporter.press(Key.Key_Space, CTRL)
    reporter.press(Key.Key_Down)
    reporter.press(Key.Key_Space, CTRL)
    reporter.wait(lambda: panel.footer.words()[0] == "2 selected")

    reporter.press(Key.Key_C, CTRL | SHIFT)
    reporter.wait(lambda: QGuiApplication.clipboard().text().count("\n\n") == 1)
    for quotation in QGuiApplication.clipboard().text().split("\n\n"):
        assert quotation in {archive.quotation(key) for key in panel.rows.chosen}

    reporter.tab_to("Export")
    reporter.press(Key.Key_Space)
    reporter.wait(lambda: bool(reporter.program.window.findChildren(ExportDialog)))
    [dialog] = reporter.program.window.findChildren(ExportDialog)
    dialog.accept()
    files = reporter.program.window.findChild(QFileDialog)
    file = tmp_path / "for a colleague.csv"
    files.fileSelected.emit(str(file))
    files.reject()
    reporter.wait(file.exists)
    rows = read_back(file)
    assert {row["id"] for row in rows} == panel.rows.chosen
    for row in rows:
        annotation = archive.annotation(row["id"])
        body = archive.article(annotation.article, annotation.version).version.body
        assert body[int(row["start"]) : int(row["end"])] == row["quote"]
    reporter.wait(reporter.program.is_idle)


def test_a_claim_is_checked_where_it_is_listed_and_read_where_it_stands(reporter: Reporter) -> None:
    panel = reporter.workspace.parts.others[View.EXCERPTS]
    assert isinstance(panel, ExcerptsPanel)
    reporter.press(Key.Key_2, CTRL)
    reporter.tab_to("Excerpts found")
    reporter.wait(lambda: panel.details.shown is not None)
    shown = panel.details.shown
    assert shown is not None
    reporter.press(Key.Key_Return)
    view = reporter.readers.pane.view
    reporter.wait(lambda: view.current_highlight() == shown.excerpt.annotation.id and view.hasFocus())
    reporter.press(Key.Key_C, CTRL | SHIFT)
    quotation = reporter.workspace.archive.quotation(shown.excerpt.annotation.id)
    reporter.wait(lambda: QGuiApplication.clipboard().text() == quotation)
    reporter.press(Key.Key_2, CTRL)
    reporter.wait(panel.isVisible)
    reporter.wait(reporter.program.is_idle)
