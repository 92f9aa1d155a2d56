"""What is done with excerpts: described, copied, exported, printed, and quotations found, in the real window."""

import json
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.export import ExportDialog
from app.dialogs.refused_quotations import RefusedQuotations
from app.main_window import View
from app.panels.note_editor import NoteEditor
from app.reader.fact_sheet import page_of
from app.reader.sheets import print_sheet
from archive.exporters.csv import read_back
from archive.model import Check, Wording
from tests.app.controllers.listing import Listing

FAX = "A fax was sent, at 11.15 p.m., to the number in the treaty"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def listing(opened: Program, qtbot: QtBot) -> Listing:
    made = Listing(opened, qtbot)
    made.wait(lambda: made.panel.strip.total() == made.many())
    made.rest()
    return made


def told(listing: Listing) -> str:
    return listing.program.window.toast.sentence()


def test_values_are_changed_where_they_are_shown(listing: Listing) -> None:
    key = listing.go_to(FAX)
    form = listing.panel.details
    check = next(button for button in form.values.words() if button.accessibleName().startswith("Check"))
    check.click()
    [menu] = form.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "false").trigger()
    listing.wait(lambda: listing.archive.annotation(key).check is Check.FALSE)
    listing.wait(form.check_note.isVisible)
    form.check_note.setFocus()
    listing.bot.keyClicks(form.check_note, "asked the ministry")
    form.translation.setFocus()
    listing.wait(lambda: listing.archive.annotation(key).check_note == "asked the ministry")
    form.note_wanted.emit(QRect(10, 10, 10, 10))
    editor = next(one for one in listing.program.window.findChildren(NoteEditor) if one.isVisible())
    listing.bot.keyClicks(editor.field, "[ ] call")
    editor.close_popover()
    listing.wait(lambda: listing.archive.annotation(key).note.endswith("[ ] call"))


def test_a_guess_is_amber_until_it_is_confirmed(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.workspace.bus.publish(listing.archive.change(key, wording=None))
    form = listing.panel.details
    listing.wait(lambda: len(form.values.guesses()) == 1)
    form.values.guesses()[0].click()
    listing.wait(lambda: listing.archive.annotation(key).wording in set(Wording))
    listing.wait(lambda: not form.values.guesses())


def test_a_link_leads_to_the_passage_at_its_other_end(listing: Listing) -> None:
    listing.go_to(FAX)
    row = listing.panel.details.links.rows()[0]
    row.click()
    listing.wait(lambda: listing.program.window.view is View.ARTICLES)
    view = listing.reader
    listing.wait(lambda: view.current_highlight() == row._link.annotation)


def test_the_same_form_opens_beside_a_highlight_that_is_read(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_Return)
    action = listing.program.actions["mark.details"]
    listing.wait(action.isEnabled)
    listing.rest()
    action.trigger()
    popover = listing.view.popover
    listing.wait(popover.isVisible)
    assert popover.form.texts()[0] == f"“{FAX}”"
    popover.form.translation.setFocus()
    listing.bot.keyClicks(popover.form.translation, "Bir faks")
    listing.bot.keyClick(popover.form.translation, Qt.Key.Key_Escape)
    listing.wait(lambda: listing.archive.annotation(key).translation == "Bir faks")
    assert popover.isHidden()


def test_the_current_or_the_ticked_are_copied_with_their_sources(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_C, CTRL | SHIFT)
    listing.wait(lambda: QGuiApplication.clipboard().text() == listing.archive.quotation(key))
    listing.press(Qt.Key.Key_Space, CTRL)
    listing.press(Qt.Key.Key_Down)
    listing.press(Qt.Key.Key_Space, CTRL)
    listing.panel.footer.copy.click()
    listing.wait(lambda: told(listing) == "2 quotations copied, each with its source")
    first, second = QGuiApplication.clipboard().text().split("\n\n")
    assert first == listing.archive.quotation(key)
    assert second != first


def test_a_passage_that_may_be_gone_is_not_copied_but_named(listing: Listing, tmp_path: Path) -> None:
    key = listing.go_to(FAX)
    article = listing.archive.article(listing.archive.annotation(key).article)
    body = article.version.body.replace(FAX, "Nothing of the kind was ever sent to anybody")
    file = tmp_path / "again.jsonl"
    about = article.article.metadata
    line = {"title": article.version.title, "text": body, "outlet": about.outlet, "external_id": about.external_id}
    file.write_text(json.dumps(line | {"url": about.url}) + "\n", encoding="utf-8")
    listing.archive.import_paths([file])
    assert listing.archive.article(article.article.id).version.number == article.version.number + 1
    listing.workspace.bus.changed.emit(None)
    listing.rest()
    QGuiApplication.clipboard().setText("before")
    listing.go_to(FAX)
    listing.press(Qt.Key.Key_C, CTRL | SHIFT)
    listing.wait(lambda: bool(listing.program.window.findChildren(RefusedQuotations)))
    [dialog] = listing.program.window.findChildren(RefusedQuotations)
    assert QGuiApplication.clipboard().text() == "before"
    assert "review its position first" in dialog.accessibleDescription()
    dialog.buttons[0].click()
    listing.wait(lambda: listing.program.window.view is View.ARTICLES)
    dialog.close()


def test_columns_of_what_is_ticked_are_exported_without_what_is_private(listing: Listing, tmp_path: Path) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_Space, CTRL)
    listing.press(Qt.Key.Key_Down)
    listing.press(Qt.Key.Key_Space, CTRL)
    listing.workspace.bus.publish(listing.archive.change(key, private=True))
    listing.rest()
    listing.panel.footer.export.click()
    listing.wait(lambda: bool(listing.program.window.findChildren(ExportDialog)))
    [dialog] = listing.program.window.findChildren(ExportDialog)
    assert dialog.selected.isChecked()
    assert dialog.selected.text() == "2 selected"
    assert dialog.private.text().endswith("(1)")
    assert not dialog.private.isChecked()
    dialog.tick(["quote", "citation"])
    dialog.export.click()
    files = listing.program.window.findChild(QFileDialog)
    file = tmp_path / "out.csv"
    files.fileSelected.emit(str(file))
    files.reject()
    listing.wait(lambda: told(listing).startswith("Wrote 1 excerpt to "))
    assert "1 stayed out" in told(listing)
    [row] = read_back(file)
    assert list(row) == ["quote", "citation"]
    assert row["quote"] != FAX


def test_a_fact_sheet_shows_and_prints_what_is_ticked(listing: Listing, tmp_path: Path) -> None:
    listing.go_to(FAX)
    listing.press(Qt.Key.Key_Space, CTRL)
    listing.panel.strip.fact_sheet.click()
    listing.wait(lambda: listing.view.fact_sheets.shown is not None)
    sheet = listing.view.fact_sheets.shown
    assert sheet is not None
    text = sheet.text.toPlainText()
    for part in (FAX, "Ilsa Kordane → Selhan was warned in time (for)", "☐", "Verdany Herald"):
        assert part in text
    sheet.print.click()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    listing.view.fact_sheets.printing.print_to(printer)
    sheet.findChild(QPrintDialog).reject()
    del printer
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    printed = document[0].get_textpage().get_text_range()
    document.close()
    assert "A fax was sent, at 11.15 p.m." in " ".join(printed.split())
    sheet.close()


def test_the_key_to_print_prints_what_one_sees(listing: Listing) -> None:
    listing.go_to(FAX)
    window, action = listing.program.window, listing.program.actions["article.print"]
    listing.press(Qt.Key.Key_L, CTRL)  # wherever the keyboard is
    listing.press(Qt.Key.Key_P, CTRL)
    listing.wait(lambda: [one.windowTitle() for one in window.findChildren(QPrintDialog)] == ["Print fact sheet"])
    window.findChild(QPrintDialog).reject()
    window.activateWindow()
    listing.search("nowhere")
    assert not action.isEnabled()
    listing.search("")
    listing.go_to(FAX)
    listing.wait(listing.panel.list.hasFocus)
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: window.view is View.ARTICLES and action.isEnabled())
    listing.rest()
    listing.press(Qt.Key.Key_P, CTRL)
    titles = {"Print article"}
    listing.wait(lambda: {one.windowTitle() for one in window.findChildren(QPrintDialog) if one.isVisible()} == titles)


def test_a_quotation_is_found_compared_or_missing(listing: Listing) -> None:
    listing.program.actions["search.quotation"].trigger()
    window = listing.view.quotations.dialog
    assert window is not None

    def look_for(passage: str, verdict: str) -> None:
        window.field.setPlainText(passage)
        window.button.click()
        listing.wait(lambda: window.verdict.text().startswith(verdict))

    look_for("A fax was sent, at 11.15 p.m., to the number in the treaty", "Verbatim")
    look_for("A telegram was sent, at 11.15 p.m., to the number in the treaty", "Not verbatim")
    assert "telegram" in window.places.toPlainText()
    assert "fax" in window.places.toPlainText()
    window.places.anchorClicked.emit(QUrl("place:0"))
    listing.wait(lambda: listing.program.window.view is View.ARTICLES)
    listing.wait(lambda: listing.reader.article is not None)
    look_for("Zebras juggle oranges quietly tonight", "Not found")
    look_for("…", "There is no word in this text")


def test_nothing_strange_in_a_text_becomes_markup_of_a_sheet(listing: Listing, tmp_path: Path) -> None:
    file = tmp_path / "evil.html.txt"
    file.write_text('Title\n\nShe wrote <img src="http://example.org/x.png"> & left.', encoding="utf-8")
    listing.archive.import_paths([file])
    [article] = [hit.article for hit in listing.archive.search("wrote left title:title").hits]
    key = listing.archive.annotate(article, 'She wrote <img src="http://example.org/x.png"> & left.').id
    writer = QPdfWriter(str(tmp_path / "evil.pdf"))
    assert print_sheet(writer, page_of(listing.archive.excerpts_of([key]), "Sheet")) == 1
    del writer
    document = pypdfium2.PdfDocument(tmp_path / "evil.pdf")
    assert "<img" in document[0].get_textpage().get_text_range()
    document.close()
