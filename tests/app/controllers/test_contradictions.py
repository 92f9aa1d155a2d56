"""The view of contradictions follows the search, shows them by status, and what is done there can be undone."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.delegates.contradiction_shape import Spot
from app.dialogs.correct import CorrectionPopover
from app.main_window import View
from app.panels.contradictions import Tab
from app.panels.search_box import SearchBox
from archive.model import ContradictionStatus, LinkType
from tests.app.controllers.facing import Facing
from tests.app.trouble import notice

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
AGAINST = "The gates opened automatically when the inflow passed the limit. Nobody gave an order"


@pytest.fixture
def facing(opened: Program, qtbot: QtBot) -> Facing:
    made = Facing(opened, qtbot)
    made.wait(lambda: made.words()[0] == "All, 3")
    made.rest()
    return made


def status(facing: Facing, link: str) -> ContradictionStatus | None:
    return facing.archive.link_by_id(link).status


def test_ctrl_4_shows_them_and_the_keyboard_is_in_the_list(facing: Facing) -> None:
    facing.program.actions["view.articles"].trigger()
    facing.press(Key.Key_4, CTRL)
    facing.wait(lambda: facing.program.window.view is View.CONTRADICTIONS and facing.faced.list.hasFocus())
    assert facing.words() == ["All, 3", "Open, 3", "Explained, 0", "Corrected, 0", "Repeated claims, 4"]
    assert facing.faced.list.current() == facing.faced.rows.contradiction(0)
    assert facing.facets.isVisible()


def test_the_search_box_and_the_facets_narrow_them_by_either_side(facing: Facing) -> None:
    whole = facing.quotes()
    outlets = facing.facets.fields["outlet"]
    facing.wait(lambda: bool(outlets.rows()))
    counts = {row.item.label: row.item.count for row in outlets.rows()}
    for label, count in counts.items():
        facing.search(f'outlet:"{label}"')
        assert len(facing.quotes()) == count
    assert 0 < min(counts.values()) < 3
    facing.search("link:contradicts")
    assert facing.quotes() == whole
    [row] = [row for row in outlets.rows() if row.item.count == min(counts.values())][:1]
    row.click()
    facing.wait(lambda: "outlet:" in facing.found.query)
    facing.rest()
    assert len(facing.quotes()) == min(counts.values())


def test_hits_are_marked_in_the_quotes(facing: Facing) -> None:
    facing.search("gates")
    width = facing.faced.list.viewport().width()
    outlines = [facing.faced.list.delegate.shape(one, width).sides for one in facing.faced.rows.all()]
    assert any(side.outlines for sides in outlines for side in sides)


def test_what_matches_nothing_says_which_condition_is_one_too_many(facing: Facing) -> None:
    facing.search("speaker:kordane speaker:nobody")
    assert facing.faced.no_hits.isVisible()
    spoken = [row.accessibleName() for row in facing.faced.no_hits.findChildren(QAbstractButton)]
    assert "Remove speaker:nobody: 3 contradictions" in spoken or "Remove speaker:nobody: 2 contradictions" in spoken
    facing.turn_to(Tab.CLAIMS)
    spoken = [row.accessibleName() for row in facing.faced.no_hits.findChildren(QAbstractButton)]
    assert any(name.startswith("Remove speaker:nobody: ") and "claim" in name for name in spoken)


def test_what_cannot_be_understood_leaves_the_rows_dimmed(facing: Facing) -> None:
    box = facing.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    box.setFocus()
    facing.bot.keyClicks(box, "gates (")
    facing.press(Key.Key_Return)
    facing.wait(lambda: facing.faced.list.delegate.dimmed)
    facing.search("gates")
    facing.wait(lambda: not facing.faced.list.delegate.dimmed)


def test_letters_say_how_it_stands_and_that_can_be_undone(facing: Facing) -> None:
    one = facing.mark(1)
    facing.press(Key.Key_C)
    facing.wait(lambda: facing.words()[3] == "Corrected, 1")
    facing.rest()
    assert status(facing, one.link.id) is ContradictionStatus.CORRECTED
    assert facing.faced.list.current() is not None
    assert facing.faced.list.current().link.id == one.link.id  # type: ignore[union-attr]
    facing.turn_to(Tab.CORRECTED)
    assert facing.quotes() == [(one.first.quote, one.second.quote)]
    facing.mark(0)
    facing.press(Key.Key_Z, CTRL)
    facing.wait(lambda: facing.words()[1] == "Open, 3")
    facing.wait(lambda: facing.faced.sentence() == "None of the contradictions that were found was corrected.")
    assert status(facing, one.link.id) is ContradictionStatus.OPEN


def test_to_explain_is_to_say_how(facing: Facing) -> None:
    facing.turn_to(Tab.OPEN)
    row = next(row for row, one in enumerate(facing.faced.rows.all()) if not one.note)
    one = facing.mark(row)
    facing.press(Key.Key_E)
    editor = facing.joined.work.editor
    facing.wait(editor.isVisible)
    facing.press(Key.Key_Escape)
    facing.wait(facing.faced.list.hasFocus)
    facing.rest()
    assert status(facing, one.link.id) is ContradictionStatus.OPEN  # nothing was said
    facing.press(Key.Key_E)
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


def test_enter_wants_both_side_by_side_and_digits_read_one(facing: Facing) -> None:
    wanted: list[str] = []
    facing.joined.beside_wanted.connect(wanted.append)
    one = facing.mark(1)
    facing.press(Key.Key_Return, CTRL)
    facing.wait(lambda: facing.reader.current_highlight() == one.first.annotation)
    assert (wanted, facing.program.window.view) == ([one.link.id], View.ARTICLES)
    facing.program.actions["view.contradictions"].trigger()
    facing.mark(1)
    facing.press(Key.Key_2)
    facing.wait(lambda: facing.reader.current_highlight() == one.second.annotation)


def test_what_is_linked_elsewhere_is_listed_at_once(facing: Facing) -> None:
    first, second = facing.archive.excerpt_ids("")[:2]
    facing.archive.link(first, second, type=LinkType.CONTRADICTS)
    facing.workspace.bus.changed.emit(None)
    facing.wait(lambda: facing.words()[0] == "All, 4")


def test_the_mouse_does_what_it_points_at(facing: Facing) -> None:
    listed = facing.faced.list
    row = next(row for row, one in enumerate(facing.faced.rows.all()) if not one.note)
    one = facing.mark(row)

    def at(spot: Spot) -> QPoint:
        place = listed.delegate.place_of(one, listed.viewport().width(), spot)
        return place.center() + QPoint(0, listed.rowViewportPosition(row))

    QTest.mouseMove(listed.viewport(), at(Spot.STATUS))
    facing.wait(lambda: listed.delegate.pointed_at == (row, Spot.STATUS))
    assert listed.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    facing.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at(Spot.STATUS))
    [menu] = [menu for menu in listed.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["open\tO", "explained\tE", "corrected\tC"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    menu.close()
    facing.wait(lambda: status(facing, one.link.id) is ContradictionStatus.CORRECTED)
    facing.rest()
    facing.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at(Spot.NOTE))
    facing.wait(facing.joined.work.editor.isVisible)
    facing.press(Key.Key_Escape)
    facing.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at(Spot.BESIDE))
    facing.wait(lambda: facing.reader.current_highlight() == one.first.annotation)


def test_a_date_that_is_not_known_is_set_from_here(facing: Facing) -> None:
    facing.archive.correct(facing.faced.rows.all()[0].second.article, published=None)
    facing.workspace.bus.changed.emit(None)
    facing.wait(lambda: facing.faced.rows.all()[0].second.published is None)
    facing.rest()
    listed, one = facing.faced.list, facing.mark(0)
    place = listed.delegate.place_of(one, listed.viewport().width(), Spot.SECOND_DATE)
    facing.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    facing.wait(lambda: facing.program.window.findChild(CorrectionPopover) is not None)
    facing.press(Key.Key_Escape)


def test_repeated_claims_stand_under_their_first_appearance(facing: Facing) -> None:
    facing.turn_to(Tab.CLAIMS)
    claims = facing.claims()
    [heading] = [line for line in claims if line.startswith("3 appearances in 3 outlets · First: Lantern Wire")]
    assert claims[claims.index(heading) + 1 : claims.index(heading) + 3] == [AGAINST, AGAINST]
    assert facing.faced.print.isHidden()
    facing.wait(lambda: bool(facing.facets.fields["outlet"].rows()))
    facing.search("outlet:oşar")
    assert len([line for line in facing.claims() if "appearances" in line]) == facing.found.counts[Tab.CLAIMS] < 3
    listed = facing.faced.claims
    listed.setFocus()
    listed.mark(1)
    facing.press(Key.Key_Return)
    facing.wait(lambda: facing.program.window.view is View.ARTICLES)
    facing.wait(lambda: facing.reader.current_highlight() is not None)


def test_where_there_is_nothing_it_says_how_it_comes_about(facing: Facing) -> None:
    for one in facing.archive.contradictions().found:
        facing.archive.unlink([one.link.id])
    facing.workspace.bus.changed.emit(None)
    facing.wait(lambda: facing.faced.sentence().startswith("Nothing contradicts yet."))
    assert not facing.faced.print.isEnabled()


def test_the_tab_is_remembered(facing: Facing) -> None:
    facing.turn_to(Tab.CLAIMS)
    assert facing.joined.state() == {"contradictions": "claims"}
    facing.joined.restore({"contradictions": "open"})
    facing.wait(lambda: facing.found.tab is Tab.OPEN)
    facing.joined.restore({"contradictions": "colour"})
    assert facing.faced.tab() is Tab.OPEN


def test_arrows_go_from_tab_to_tab(facing: Facing) -> None:
    facing.faced.tabs.buttons()[0].setFocus()
    facing.press(Key.Key_Right)
    facing.wait(lambda: facing.found.tab is Tab.OPEN)
    facing.press(Key.Key_Left)
    facing.press(Key.Key_Left)
    facing.wait(lambda: facing.found.tab is Tab.ALL)


def test_keys_of_the_reader_mean_nothing_here(facing: Facing) -> None:
    article = facing.mark(0).first.article
    facing.press(Key.Key_1)
    facing.wait(lambda: facing.reader.article is not None)
    facing.rest()
    before = facing.archive.article(article).article
    facing.program.actions["view.contradictions"].trigger()
    facing.mark(0)
    for key in (Key.Key_X, Key.Key_M, Key.Key_Asterisk, Key.Key_Space):
        facing.press(key)
    facing.rest()
    after = facing.archive.article(article).article
    assert (after.state, after.starred) == (before.state, before.starred)
    assert facing.program.window.view is View.CONTRADICTIONS


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
    program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    from tests.app.controllers.test_holding import claim, start

    claim(demo_archive)
    start(program, demo_archive, qtbot)
    facing = Facing(program, qtbot)
    facing.wait(lambda: facing.words()[0] == "All, 3")
    facing.rest()
    assert notice(program)
    one = facing.mark(0)
    for key in (Key.Key_C, Key.Key_E, Key.Key_N, Key.Key_Delete):
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
