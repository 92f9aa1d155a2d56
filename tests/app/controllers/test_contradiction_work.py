"""What is done with a contradiction in its list is stored, and can be undone: its status, its note, its end."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.delegates.contradiction_shape import Spot
from app.dialogs.correct import CorrectionPopover
from app.panels.contradictions import Tab
from archive.model import ContradictionStatus
from tests.app.controllers.facing import Facing
from tests.app.controllers.test_holding import claim, start
from tests.app.trouble import notice

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def status(facing: Facing, link: str) -> ContradictionStatus | None:
    return facing.archive.link_by_id(link).status


def unexplained(facing: Facing) -> int:
    """The first row without a note."""
    return next(row for row, one in enumerate(facing.faced.rows.all()) if not one.note)


def test_letters_say_how_it_stands_and_that_can_be_undone(facing: Facing) -> None:
    one = facing.mark(1)
    facing.press(Key.Key_3)
    facing.wait(lambda: facing.words()[3] == "Corrected, 1")
    facing.rest()
    assert status(facing, one.link.id) is ContradictionStatus.CORRECTED
    current = facing.faced.list.current()
    assert current is not None
    assert current.link.id == one.link.id
    facing.turn_to(Tab.CORRECTED)
    assert facing.quotes() == [(one.first.quote, one.second.quote)]
    facing.mark(0)
    facing.press(Key.Key_Z, CTRL)
    facing.wait(lambda: facing.words()[1] == "Open, 3")
    facing.wait(lambda: facing.faced.sentence() == "None of the contradictions that were found was corrected.")
    assert status(facing, one.link.id) is ContradictionStatus.OPEN


def test_who_explains_an_open_one_says_that_it_is_explained(facing: Facing) -> None:
    facing.turn_to(Tab.OPEN)
    row = unexplained(facing)
    one = facing.mark(row)
    editor = facing.joined.work.editor
    facing.click(row, Spot.NOTE)
    facing.wait(editor.isVisible)
    facing.press(Key.Key_Escape)
    facing.wait(facing.faced.list.hasFocus)
    facing.rest()
    assert status(facing, one.link.id) is ContradictionStatus.OPEN  # nothing was said
    facing.click(row, Spot.NOTE)
    facing.wait(editor.isVisible)
    facing.bot.keyClicks(editor.field, "Two gates, one order.")
    facing.press(Key.Key_Return, CTRL)
    facing.wait(lambda: facing.words()[2] == "Explained, 1")
    facing.rest()
    link = facing.archive.link_by_id(one.link.id)
    assert (link.note, link.status) == ("Two gates, one order.", ContradictionStatus.EXPLAINED)
    assert facing.faced.list.hasFocus()
    facing.program.actions["archive.undo"].trigger()
    facing.wait(lambda: facing.words()[2] == "Explained, 0")
    link = facing.archive.link_by_id(one.link.id)
    assert (link.note, link.status) == ("", ContradictionStatus.OPEN)


def test_who_says_that_one_is_explained_is_asked_how(facing: Facing) -> None:
    row = unexplained(facing)
    one = facing.mark(row)
    facing.press(Key.Key_2)
    facing.wait(lambda: status(facing, one.link.id) is ContradictionStatus.EXPLAINED)
    assert facing.joined.work.editor.isVisible()
    facing.press(Key.Key_Escape)
    facing.rest()
    assert status(facing, one.link.id) is ContradictionStatus.EXPLAINED
    explained = next(row for row, one in enumerate(facing.faced.rows.all()) if one.note)
    facing.mark(explained)
    facing.press(Key.Key_2)
    facing.wait(lambda: facing.words()[2] == "Explained, 2")
    assert facing.joined.work.editor.isHidden()


def test_a_note_says_nothing_of_the_status(facing: Facing) -> None:
    one = facing.mark(0)
    facing.press(Key.Key_N)
    editor = facing.joined.work.editor
    facing.wait(editor.isVisible)
    editor.field.setPlainText("Ask the dam.")
    facing.press(Key.Key_Escape)
    facing.wait(lambda: facing.archive.link_by_id(one.link.id).note == "Ask the dam.")
    assert status(facing, one.link.id) is ContradictionStatus.OPEN
    facing.wait(lambda: facing.faced.rows.all()[0].note == "Ask the dam.")


def test_delete_takes_the_link_away_and_nothing_else(facing: Facing) -> None:
    one = facing.mark(0)
    facing.press(Key.Key_Delete)
    facing.wait(lambda: facing.words()[0] == "All, 2")
    assert facing.archive.annotation(one.first.annotation).quote == one.first.quote
    facing.program.actions["archive.undo"].trigger()
    facing.wait(lambda: facing.words()[0] == "All, 3")


def test_the_mouse_does_what_it_points_at(facing: Facing) -> None:
    listed = facing.faced.list
    row = unexplained(facing)
    one = facing.mark(row)
    QTest.mouseMove(listed.viewport(), facing.place(row, Spot.STATUS))
    facing.wait(lambda: listed.delegate.pointed_at == (row, Spot.STATUS))
    assert listed.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    facing.click(row, Spot.STATUS)
    [menu] = [menu for menu in listed.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["open\t1", "explained\t2", "corrected\t3"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    menu.close()
    facing.wait(lambda: status(facing, one.link.id) is ContradictionStatus.CORRECTED)
    facing.rest()
    facing.click(row, Spot.BESIDE)
    facing.wait(lambda: facing.reads_both(one))


def test_a_date_that_is_not_known_is_set_from_here(facing: Facing) -> None:
    facing.archive.correct(facing.faced.rows.all()[0].second.article, published=None)
    facing.workspace.bus.changed.emit(None)
    facing.wait(lambda: facing.faced.rows.all()[0].second.published is None)
    facing.rest()
    facing.click(0, Spot.SECOND_DATE)
    facing.wait(lambda: facing.program.window.findChild(CorrectionPopover) is not None)
    facing.press(Key.Key_Escape)


def test_a_sheet_has_both_claims_and_nothing_private(facing: Facing, tmp_path: Path) -> None:
    kept, hidden = facing.faced.rows.all()[0], facing.faced.rows.all()[1]
    alone = next(
        end.annotation
        for end in (hidden.first, hidden.second)
        if end.annotation not in {kept.first.annotation, kept.second.annotation}
    )
    facing.archive.change(alone, private=True)
    facing.mark(0)
    facing.press(Key.Key_P, CTRL)
    window = facing.program.window
    facing.wait(lambda: [one.windowTitle() for one in window.findChildren(QPrintDialog)] == ["Print contradictions"])
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    facing.joined.sheets.printing.print_to(printer)
    del printer
    window.findChild(QPrintDialog).reject()
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    printed = " ".join("".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    assert kept.first.quote[:30] in printed
    assert facing.archive.annotation(alone).quote[:30] not in printed


def test_in_an_archive_that_is_only_read_nothing_can_be_changed(
    program: Program, few_faced: Path, qtbot: QtBot
) -> None:
    claim(few_faced)
    start(program, few_faced, qtbot)
    facing = Facing(program, qtbot)
    facing.wait(lambda: facing.words()[0] == "All, 3")
    facing.rest()
    assert notice(program)
    one = facing.mark(0)
    for key in (Key.Key_3, Key.Key_2, Key.Key_N, Key.Key_Delete):
        facing.press(key)
    facing.rest()
    assert facing.joined.work.editor.isHidden()
    assert status(facing, one.link.id) is ContradictionStatus.OPEN
    menu = facing.faced.list.menu(one)
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Side by side",
        "Read the first passage",
        "Read the second passage",
    ]
    menu.deleteLater()
    spots = facing.faced.list.delegate.shape(one, facing.faced.list.viewport().width()).spots
    assert set(spots) == {Spot.STATUS, Spot.BESIDE}
