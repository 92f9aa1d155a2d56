"""The view of contradictions follows the search, shows them by status, and leads to where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.main_window import View
from app.panels.contradictions import Tab
from app.panels.search_box import SearchBox
from archive.index.base import Target
from archive.model import LinkType
from tests.app.controllers.facing import Facing

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
AGAINST = "The gates opened automatically when the inflow passed the limit. Nobody gave an order"


def test_ctrl_4_shows_them_and_the_keyboard_is_in_the_list(facing: Facing) -> None:
    facing.program.actions["view.articles"].trigger()
    facing.press(Key.Key_4, CTRL)
    facing.wait(lambda: facing.program.window.view is View.CONTRADICTIONS and facing.faced.list.hasFocus())
    claims = len(facing.archive.claim_groups())
    assert facing.words() == ["All, 3", "Open, 3", "Explained, 0", "Corrected, 0", f"Repeated claims, {claims}"]
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


def test_enter_reads_both_side_by_side_and_digits_read_one(facing: Facing) -> None:
    one = facing.mark(1)
    facing.press(Key.Key_Return, CTRL)
    facing.wait(lambda: facing.program.window.view is View.ARTICLES)
    facing.wait(lambda: facing.reads_both(one))
    facing.rest()
    facing.program.actions["view.contradictions"].trigger()
    facing.mark(1)
    facing.press(Key.Key_Left)
    facing.wait(lambda: facing.readers.pane is facing.readers.panes[0])
    assert facing.reader.current_highlight() == one.first.annotation


def test_what_is_linked_elsewhere_is_listed_at_once(facing: Facing) -> None:
    first, second = facing.archive.excerpt_ids("")[:2]
    facing.archive.link(first, second, type=LinkType.CONTRADICTS)
    facing.workspace.bus.changed.emit(None)
    facing.wait(lambda: facing.words()[0] == "All, 4")


def test_repeated_claims_stand_under_their_first_appearance(facing: Facing) -> None:
    facing.turn_to(Tab.CLAIMS)
    claims = facing.claims()
    place = claims.index(AGAINST)
    assert claims[place - 1].startswith("3 appearances in 3 outlets · First: Lantern Wire, 4 Apr 2025")
    assert claims[place + 1] == AGAINST
    assert facing.faced.print.isHidden()
    facing.wait(lambda: bool(facing.facets.fields["outlet"].rows()))
    facing.search("outlet:oşar")
    assert len([line for line in facing.claims() if "appearances" in line]) == facing.found.counts[Tab.CLAIMS]
    assert 0 < facing.found.counts[Tab.CLAIMS] < len(facing.archive.claim_groups())
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
    facing.press(Key.Key_Left)
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


def test_a_search_saved_here_finds_excerpts_and_is_looked_at_there(facing: Facing) -> None:
    facing.search("check:verified")
    facing.program.actions["search.save"].trigger()
    section = facing.facets.searches
    section.field.setText("Verified")
    facing.press(Key.Key_Return)
    facing.wait(lambda: "Verified" in [row.item.label for row in section.rows()])
    [saved] = [one.search for one in facing.archive.saved_searches() if one.search.name == "Verified"]
    assert saved.target == Target.ANNOTATIONS
    assert not any(row.item.ticked for row in section.rows())
