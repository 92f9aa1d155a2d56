"""The report names every file that failed, with the reason, and can be taken elsewhere as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.dialogs.import_report import ImportReportDialog, paths_of
from app.theme import Look
from archive.importers.base import Failure
from archive.operations.ingest import ImportReport


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ImportReportDialog:
    made = ImportReportDialog(look)
    qtbot.addWidget(made)
    return made


def button(dialog: ImportReportDialog, text: str) -> QToolButton:
    return next(one for one in dialog.findChildren(QToolButton) if one.text().strip() == text)


def shown(dialog: ImportReportDialog) -> str:
    return dialog.findChildren(QTextEdit)[0].toPlainText()


def test_it_says_what_became_of_everything(dialog: ImportReportDialog, qtbot: QtBot) -> None:
    failed = [Failure("/p/قناة.pdf", "It is protected."), Failure("/p/bulk.jsonl:412", "It is no JSON.")]
    dialog.show_report(ImportReport(2_988, 1, 3, failed, ["Ferry (12)"]), running=False)
    dialog.show()
    qtbot.mouseClick(button(dialog, "Copy as text"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == (
        "Imported\n2,988 articles\n1 new version of a known article\n3 were there already\n2 could not be imported\n"
        "/p/قناة.pdf: It is protected.\n/p/bulk.jsonl:412: It is no JSON.\n"
        "Kept as an article of its own, too unlike the known one: Ferry (12)\n"
    )
    for words in ("قناة.pdf", "/p", "It is protected.", "bulk.jsonl:412", "Ferry (12)"):
        assert words in shown(dialog)


def test_thousands_of_failures_are_cut_on_the_screen_and_whole_as_text(dialog: ImportReportDialog) -> None:
    failed = [Failure(f"/p/{number}.bin", "It is binary.") for number in range(5_000)]
    dialog.show_report(ImportReport(failed=failed), running=False)
    assert "4,500 more" in shown(dialog)
    assert dialog.text().count("It is binary.") == 5_000
    assert dialog.text().startswith("Nothing new\n5,000 could not be imported\n")


def test_only_an_import_that_goes_on_can_be_stopped_and_only_one_that_is_over_tried_again(
    dialog: ImportReportDialog, qtbot: QtBot
) -> None:
    report = ImportReport(failed=[Failure("/p/a", "It is empty.")])
    for running in (True, False):
        dialog.show_report(report, running=running)
        assert button(dialog, "Stop").isHidden() != running
        assert button(dialog, "Try again").isHidden() == running
    dialog.show()
    with qtbot.waitSignal(dialog.retry_wanted):
        qtbot.mouseClick(button(dialog, "Try again"), Qt.MouseButton.LeftButton)
    dialog.show_report(ImportReport(1, cancelled=True), running=False)
    assert dialog.text() == "Stopped; what was imported is kept\n1 article\n"
    assert button(dialog, "Try again").isHidden()


def test_what_is_tried_again_are_files_each_once() -> None:
    failed = [Failure("/p/b.jsonl:3", "x"), Failure("/p/b.jsonl:9", "x"), Failure("/p/a: b", "x"), Failure("/p/c", "x")]
    assert paths_of(failed) == ["/p/b.jsonl", "/p/a: b", "/p/c"]
