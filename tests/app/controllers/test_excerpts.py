"""The view of excerpts follows the search, groups, counts what is ticked, and tells what is marked anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.main_window import View
from app.models.excerpt_rows import ExcerptRows, HeaderRow
from archive.index.base import Target
from archive.model import Check, Span
from archive.operations.excerpts import Grouping
from tests.app.controllers.listing import Listing

FAX = "A fax was sent, at 11.15 p.m., to the number in the treaty"
WARNED = "Selhan was warned in time"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def listing(opened: Program, qtbot: QtBot) -> Listing:
    made = Listing(opened, qtbot)
    made.wait(lambda: made.panel.strip.total() == made.many())
    made.rest()
    return made


def test_excerpts_stand_under_their_issues_and_facets_count_them(listing: Listing) -> None:
    listing.wait(lambda: "" not in listing.lines())
    warned = listing.archive.excerpt_ids(f'issue:"{WARNED}"')
    assert f"{WARNED} {len(warned)}" in listing.lines()
    facets = listing.facets.fields
    checks = {"To check": "to check", "Verified": "verified", "Disputed": "disputed", "False": "false"}
    counts = {name: len(listing.archive.excerpt_ids(f'check:"{check}"')) for name, check in checks.items()}
    listing.wait(lambda: {row.item.label: row.item.count for row in facets["check"].rows()} == counts)
    assert all(counts.values())
    listing.program.actions["view.articles"].trigger()
    listing.wait(lambda: not facets["check"].rows())


def test_the_search_box_drives_the_list_and_a_chip_takes_a_condition_out(listing: Listing) -> None:
    listing.search(f'issue:"{WARNED}" check:verified')
    assert listing.panel.strip.total() == listing.many(listing.view.listing.query)
    chips = listing.panel.strip.chips()
    assert [chip.accessibleName() for chip in chips] == [f'Remove issue:"{WARNED}"', "Remove check:verified"]
    chips[1].click()
    listing.wait(lambda: listing.panel.strip.total() == listing.many(f'issue:"{WARNED}"'))


def test_a_click_on_a_check_narrows_the_list(listing: Listing) -> None:
    facets = listing.facets.fields
    listing.wait(lambda: "To check" in [row.item.label for row in facets["check"].rows()])
    next(row for row in facets["check"].rows() if row.item.label == "To check").click()
    listing.wait(lambda: listing.panel.strip.total() == listing.many('check:"to check"') != listing.many())
    assert listing.view.listing.query == 'check:"to check"'


def test_what_cannot_be_understood_leaves_the_rows_dimmed(listing: Listing) -> None:
    listing.search("gates")
    listing.wait(lambda: "" not in listing.lines())
    before = listing.lines()
    box = listing.workspace.parts.search_box
    box.setFocus()
    listing.bot.keyClicks(box, " (")
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: listing.panel.list.delegate.dimmed)
    assert before
    assert listing.lines() == before
    listing.search("gates")
    listing.wait(lambda: not listing.panel.list.delegate.dimmed)


def test_nothing_matches_and_nothing_is_marked(listing: Listing) -> None:
    listing.search("check:verified speaker:nobody")
    assert listing.panel.no_hits.isVisible()
    spoken = [row.accessibleName() for row in listing.panel.no_hits.findChildren(QAbstractButton)]
    assert f"Remove speaker:nobody: {listing.many('check:verified')}" in spoken
    assert listing.panel.strip.total() == "0 excerpts"
    listing.search("")
    listing.archive.delete_annotations(listing.archive.excerpt_ids(""))
    listing.workspace.bus.changed.emit(None)
    listing.wait(lambda: listing.panel.strip.total() == "0 excerpts")
    assert not listing.panel.no_hits.isVisible()
    assert not listing.panel.strip.fact_sheet.isEnabled()


def test_a_search_saved_here_leads_back_here(listing: Listing) -> None:
    archive = listing.archive
    listing.search("check:verified")
    listing.program.actions["search.save"].trigger()
    section = listing.facets.searches
    section.field.setText("Verified")
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: "Verified" in [row.item.label for row in section.rows()])
    saved = {one.search.name: one for one in archive.saved_searches()}["Verified"]
    assert (saved.search.target, saved.total) == (Target.ANNOTATIONS, len(archive.excerpt_ids("check:verified")))
    listing.search("")
    listing.program.actions["view.articles"].trigger()
    [row] = [row for row in section.rows() if row.item.label == "Verified"]
    listing.bot.mouseClick(row, Qt.MouseButton.LeftButton)
    listing.wait(lambda: listing.panel.strip.total() == listing.many("check:verified"))
    assert listing.program.window.view is View.EXCERPTS


def test_grouping_is_chosen_and_remembered(listing: Listing) -> None:
    listing.panel.strip.grouping_chosen.emit(Grouping.CHECK)
    checked = listing.archive.excerpt_ids("check:verified")
    begun = listing.archive.excerpt_ids('check:verified OR check:"to check" OR check:disputed OR check:false')
    listing.wait(lambda: f"verified {len(checked)}" in listing.lines())
    assert f"Check not begun {len(listing.archive.excerpt_ids('')) - len(begun)}" in listing.lines()
    assert listing.view.listing.state() == {"grouping": "check"}
    listing.view.listing.restore({"grouping": "month"})
    listing.wait(lambda: any(line.startswith("Apr 2025") for line in listing.lines()))
    listing.view.listing.restore({"grouping": "colour"})
    assert listing.view.listing.state() == {"grouping": "month"}


def header_in(rows: ExcerptRows, row: int) -> HeaderRow:
    found = rows.row(row)
    assert isinstance(found, HeaderRow)
    return found


def test_ticks_are_counted_in_the_groups_and_below(listing: Listing) -> None:
    listing.go_to(FAX)
    listing.press(Qt.Key.Key_Space, CTRL)
    rows = listing.panel.rows
    number = next(row for row in rows.headers() if header_in(rows, row).name == WARNED)
    listing.wait(lambda: header_in(rows, number).chosen == 1)
    assert listing.panel.footer.words()[0] == "1 selected"
    listing.press(Qt.Key.Key_A, CTRL)
    listing.wait(lambda: listing.panel.footer.words()[0] == f"{len(listing.archive.excerpt_ids(''))} selected")
    listing.wait(lambda: header_in(rows, number).chosen == header_in(rows, number).group.count)
    listing.panel.footer.none.click()
    assert listing.panel.footer.words()[0] == "None selected"


def test_private_excerpts_are_counted_as_left_out(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.archive.change(key, private=True)
    listing.workspace.bus.changed.emit(None)
    listing.wait(lambda: listing.panel.footer.words()[1] == "1 private excerpt is left out of exports")


def test_space_opens_the_paragraphs_around_in_place(listing: Listing) -> None:
    key = listing.go_to(FAX)
    row = listing.panel.list.currentIndex().row()
    before = listing.panel.list.rowHeight(row)
    listing.press(Qt.Key.Key_Space)
    listing.wait(lambda: listing.panel.list.rowHeight(row) > before)
    assert listing.panel.list.delegate.opened[key] == listing.archive.surroundings(key)
    listing.press(Qt.Key.Key_Space)
    assert listing.panel.list.rowHeight(row) == before


def test_enter_reads_the_passage_where_it_stands(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: listing.reader.current_highlight() == key)
    assert listing.program.window.view is View.ARTICLES


def test_a_change_keeps_the_place_and_the_ticks(listing: Listing) -> None:
    key = listing.go_to(FAX)
    listing.press(Qt.Key.Key_Space, CTRL)
    row = listing.panel.list.currentIndex().row()
    changed = listing.archive.change(key, check=Check.FALSE)
    listing.workspace.bus.publish(changed)
    listing.wait(lambda: (one := listing.panel.rows.excerpt(row)) is not None and one.annotation.check is Check.FALSE)
    assert listing.panel.list.currentIndex().row() == row
    assert listing.panel.rows.chosen == {key}


def test_keys_of_the_reader_mean_nothing_here(listing: Listing) -> None:
    listing.go_to(FAX)
    listing.press(Qt.Key.Key_Return)
    listing.wait(lambda: listing.program.window.view is View.ARTICLES)
    listing.rest()
    listing.program.actions["view.excerpts"].trigger()
    listing.panel.list.setFocus()
    before = listing.archive.excerpt_ids("")
    for key in (Qt.Key.Key_H, Qt.Key.Key_Delete, Qt.Key.Key_X):
        listing.press(key)
    listing.rest()
    assert listing.archive.excerpt_ids("") == before
    assert not listing.program.actions["mark.delete"].isEnabled()
    assert listing.archive.search("is:aside").total == 0


def test_a_click_on_what_is_missing_sets_the_date_and_the_row_says_it(listing: Listing) -> None:
    archive = listing.archive
    before = len(archive.excerpt_ids(""))
    archive.import_text("The note\n\nA note without a date lay in the drawer.\n\nNobody signed it.")
    [article] = [hit.article for hit in archive.search("title:note drawer").hits]
    listing.workspace.bus.publish(archive.mark(article, Span(0, 6))[1])
    quote = archive.article(article).version.body[:6]
    listing.wait(lambda: listing.panel.strip.total() == f"{before + 1} excerpts")
    listing.go_to(quote)
    listing.rest()
    listed = listing.panel.list
    row = listed.currentIndex().row()
    excerpt = listing.panel.rows.excerpt(row)
    assert excerpt is not None
    place = listed.delegate.date_rect(excerpt, listed.viewport().width())
    place.translate(0, listed.rowViewportPosition(row))
    listing.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    listing.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Date"
    assert listing.program.window.view is View.EXCERPTS
    listing.bot.keyClicks(field, "2024-08-19")
    listing.press(Qt.Key.Key_Return)

    def is_said() -> bool:
        shown = listing.panel.rows.excerpt(row)
        return shown is not None and shown.article.metadata.published == "2024-08-19"

    listing.wait(is_said)
