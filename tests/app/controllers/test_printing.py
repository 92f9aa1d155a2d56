"""From the printer that is chosen in the dialog to the file, and to what is said when it does not come about."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.article_values import reader_article
from app.controllers.desk import Desk
from app.controllers.printing import PrintingController
from app.reader.article import ReaderArticle


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def printing(desk: Desk, parent: QWidget) -> PrintingController:
    return PrintingController(desk, parent)


def article(desk: Desk) -> ReaderArticle:
    return reader_article(desk.archive.article(1), desk.archive.issue_places())


def print_to(dialog: QPrintDialog | None, file: Path) -> None:
    """Choose a PDF file in the dialog and press its button, as a person does."""
    assert dialog is not None
    printers = dialog.findChild(QComboBox, "printers")
    assert isinstance(printers, QComboBox)
    printers.setCurrentIndex(printers.findText("(PDF)", Qt.MatchFlag.MatchContains))
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.isDefault())
    button.click()


def text(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    found = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(found.split())


def test_an_article_is_printed_to_the_file_that_is_chosen(
    desk: Desk, printing: PrintingController, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "out.pdf"
    with qtbot.waitSignal(desk.bus.told, timeout=20_000) as got:
        print_to(printing.ask(article(desk)), file)
    pages = len(pypdfium2.PdfDocument(file))
    assert pages > 2
    assert got.args == [f"Printed {pages} pages to {file}."]
    assert "Flood Wire · 4 Apr 2025" in text(file).replace("\u00a0", " ").replace("  ", " ")
    assert "060. The governor said that no warning came before the flood. Zebras" in text(file)
    assert f"{pages} / {pages}" in text(file)


def test_only_the_pages_that_are_asked_for_are_printed(
    desk: Desk, printing: PrintingController, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "out.pdf"
    dialog = printing.ask(article(desk))
    assert dialog is not None
    dialog.findChild(QRadioButton, "printRange").setChecked(True)
    for name in ("from", "to"):
        dialog.findChild(QSpinBox, name).setValue(2)
    with qtbot.waitSignal(desk.bus.told, timeout=20_000) as got:
        print_to(dialog, file)
    assert got.args == [f"Printed one page to {file}."]
    assert "001. The governor" not in text(file)
    assert "2 / " in text(file)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_what_cannot_be_printed_is_said(desk: Desk, printing: PrintingController, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = printing.ask(article(desk))
    assert dialog is not None
    dialog.printer().setOutputFileName(str(tmp_path / "absent" / "out.pdf"))
    with qtbot.waitSignal(desk.bus.told, timeout=20_000) as got:
        dialog.done(QDialog.DialogCode.Accepted)
    assert got.args == [f"Nothing was printed: {tmp_path}/absent/out.pdf can't be written. Choose another file."]


def test_who_does_not_want_to_print_prints_nothing(
    desk: Desk, printing: PrintingController, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = printing.ask(article(desk))
    assert dialog is not None
    told: list[str] = []
    desk.bus.told.connect(told.append)
    dialog.reject()
    qtbot.wait(50)
    assert (told, list(tmp_path.glob("*.pdf"))) == ([], [])
    assert printing.ask(None) is None
