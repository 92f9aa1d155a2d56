"""The facets show what the query says, tell what is clicked, and can be reached with keys alone."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.delegates.facet_row import ITEM_ROLE, FacetItem
from app.models.date_bars import Bar
from app.panels.facets import SHORT, FacetsPanel
from app.theme import Look, Theme

OUTLETS = [FacetItem(name, name, count) for name, count in (("Haaretz", 9), ("Wire", 5), ("Courier", 2))]
LEFT = Qt.MouseButton.LeftButton
MONTHS = [Bar(f"2024-0{month}", f"2024-0{month}", month) for month in range(1, 7)]


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> FacetsPanel:
    panel = FacetsPanel(look)
    qtbot.addWidget(panel)
    panel.resize(240, 900)
    panel.show_stories([FacetItem("s1", "Corridor", 23, icon="folder", has_box=False)])
    panel.show_searches([FacetItem("q1", "Truce", 61, icon="bookmark", news="3 new", has_box=False)])
    panel.show_values("outlet", OUTLETS)
    panel.show_values("is", [FacetItem("unread", "Unread", 4)])
    panel.show_dates(MONTHS, 1, None)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def many(count: int) -> list[FacetItem]:
    return [FacetItem(f"a{number}", f"Åctor {number}", count - number, icon="user") for number in range(count)]


def test_a_click_tells_field_and_value_and_ticks_nothing_by_itself(qtbot: QtBot, panel: FacetsPanel) -> None:
    row = panel.fields["outlet"].rows()[1]
    with qtbot.waitSignal(panel.toggled) as told:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 12))
    assert told.args == ["outlet", "Wire"]
    assert not row.isChecked()
    panel.show_values("outlet", [OUTLETS[0], FacetItem("Wire", "Wire", 5, ticked=True)])
    assert [row.isChecked() for row in panel.fields["outlet"].rows()] == [False, True]


def test_a_field_without_values_collapses(panel: FacetsPanel) -> None:
    assert panel.fields["actor"].isHidden()
    panel.show_values("outlet", [])
    assert panel.fields["outlet"].isHidden()
    panel.show_dates((), 0, None)
    assert not panel.histogram.isVisible()
    panel.show_stories([])
    assert panel.stories.isHidden()


def test_arrows_walk_through_all_lines_and_space_ticks(qtbot: QtBot, panel: FacetsPanel) -> None:
    first = panel.stories.rows()[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in range(7):
        focused = panel.focusWidget()
        walked.append(focused.accessibleName().partition(",")[0])
        qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert walked == ["Corridor", "Truce", "Date", "Haaretz", "Wire", "Courier", "Unread"]
    for _ in range(2):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    with qtbot.waitSignal(panel.toggled) as told:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert told.args == ["outlet", "Wire"]


def test_tab_goes_from_section_to_section(qtbot: QtBot, panel: FacetsPanel) -> None:
    panel.fields["outlet"].rows()[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.fields["is"].rows()[0]
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Backtab)
    assert panel.focusWidget() is panel.fields["outlet"].rows()[1]


def test_the_focus_stays_with_its_value_when_the_counts_change(panel: FacetsPanel) -> None:
    panel.fields["outlet"].rows()[1].setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_values("outlet", [OUTLETS[1], OUTLETS[0], OUTLETS[2]])
    assert panel.focusWidget() is panel.fields["outlet"].rows()[0]


def test_every_line_has_a_name_that_is_read_out(panel: FacetsPanel) -> None:
    spoken = [row.accessibleName() for section in (panel.stories, panel.searches) for row in section.rows()]
    assert spoken == ["Corridor, 23", "Truce, 3 new"]
    row = panel.fields["outlet"].rows()[0]
    assert row.accessibleName() == "Haaretz, 9"
    assert QAccessible.queryAccessibleInterface(row).role() is QAccessible.Role.CheckBox
    assert QAccessible.queryAccessibleInterface(panel.stories.rows()[0]).role() is QAccessible.Role.Button


def test_what_is_ticked_is_among_the_first_and_all_opens_the_rest(qtbot: QtBot, panel: FacetsPanel) -> None:
    items = many(5_000)
    items[400] = FacetItem("a400", "Åctor 400", 4_600, ticked=True)
    panel.show_values("actor", items)
    shown = panel.fields["actor"].rows()
    assert (len(shown), shown[-1].item.key) == (SHORT + 1, "a400")
    qtbot.mouseClick(panel.fields["actor"].end, Qt.MouseButton.LeftButton)
    assert panel.currentWidget() is panel.all_values
    assert panel.fields["actor"].end.text() == "All 5,000"


def test_the_whole_list_is_filtered_and_ticked_with_keys(qtbot: QtBot, panel: FacetsPanel) -> None:
    panel.show_values("actor", many(5_000))
    panel.fields["actor"].end_clicked.emit()
    whole = panel.all_values
    qtbot.keyClicks(whole.filter, "4321 act")
    assert whole.values.rowCount() == 1
    assert "1 of 5,000" in [label.text() for label in whole.findChildren(QLabel)]
    qtbot.keyClick(whole.filter, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.toggled) as told:
        qtbot.keyClick(whole.list, Qt.Key.Key_Space)
    assert told.args == ["actor", "a4321"]
    panel.show_values("actor", [*many(4_321), FacetItem("a4321", "Åctor 4321", 3, ticked=True)])
    index = whole.list.currentIndex()
    assert index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    qtbot.keyClick(whole.list, Qt.Key.Key_Escape)
    assert panel.currentWidget() is not whole


def test_what_is_ticked_stands_on_top_of_the_whole_list_and_stays_in_place_when_it_is_unticked(
    qtbot: QtBot, panel: FacetsPanel
) -> None:
    items = many(5_000)
    items[4_400] = replace(items[4_400], ticked=True)
    panel.show_values("actor", items)
    panel.fields["actor"].end_clicked.emit()
    whole = panel.all_values

    def keys() -> list[str]:
        return [whole.values.index(row).data(ITEM_ROLE).key for row in range(3)]

    assert keys() == ["a4400", "a0", "a1"]
    items[4_400], items[1] = replace(items[4_400], ticked=False), replace(items[1], ticked=True)
    panel.show_values("actor", items)
    assert keys() == ["a4400", "a0", "a1"]
    whole.closed.emit()
    panel.fields["actor"].end_clicked.emit()
    assert keys() == ["a1", "a0", "a2"]


def test_keys_lead_through_the_whole_list_to_its_end_and_back_to_the_filter(qtbot: QtBot, panel: FacetsPanel) -> None:
    panel.show_values("actor", many(5_000))
    panel.fields["actor"].end_clicked.emit()
    whole = panel.all_values
    assert whole.filter.hasFocus()
    qtbot.keyClick(whole.filter, Qt.Key.Key_Down)
    walked = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(whole.list, key)
        assert whole.list.viewport().rect().contains(whole.list.visualRect(whole.list.currentIndex()).center())
        walked.append(whole.list.currentIndex().row())
    assert 10 < walked[0] < 60
    assert walked[1:] == [4_999, 0]
    qtbot.keyClick(whole.list, Qt.Key.Key_Up)
    assert whole.filter.hasFocus()


def test_a_name_that_is_too_long_is_told_whole(panel: FacetsPanel) -> None:
    name = "The standing committee on bridges, ferries and other crossings of the province"
    panel.show_values("actor", [FacetItem("a", name, 3)])
    assert panel.fields["actor"].rows()[0].toolTip() == name
    panel.fields["actor"].end_clicked.emit()
    assert panel.all_values.values.index(0).data(Qt.ItemDataRole.ToolTipRole) == name


def test_what_has_no_date_is_a_box_to_tick_that_ticks_nothing_by_itself(qtbot: QtBot, panel: FacetsPanel) -> None:
    end = panel.dates.end
    spoken = QAccessible.queryAccessibleInterface(end)
    assert (spoken.text(QAccessible.Text.Name), spoken.role()) == ("Date: 1 undated", QAccessible.Role.CheckBox)
    panel.histogram.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Backtab)
    assert end.hasFocus()
    for press in (lambda: qtbot.keyClick(end, Qt.Key.Key_Space), lambda: qtbot.mouseClick(end, LEFT)):
        with qtbot.waitSignal(panel.undated_toggled):
            press()
        assert not end.isChecked()
    panel.show_dates(MONTHS, 1, None, only_undated=True)
    assert end.isChecked()
    assert spoken.state().checked
    panel.show_dates(MONTHS, 0, None)
    assert not end.isVisible()


def test_a_stretch_of_time_is_brushed_with_the_mouse(qtbot: QtBot, panel: FacetsPanel) -> None:
    histogram = panel.histogram
    at = [histogram.bar_rect(number).center().toPoint() for number in range(len(MONTHS))]
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=at[4])
    qtbot.mouseMove(histogram, at[2])
    with qtbot.waitSignal(panel.dates_chosen) as told:
        qtbot.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=at[2])
    assert told.args[1] == "2024-05"
    panel.show_dates(MONTHS, 0, (datetime(2024, 2, 1), datetime(2024, 2, 29)))
    with qtbot.waitSignal(panel.dates_cleared):
        qtbot.mouseClick(histogram, Qt.MouseButton.LeftButton, pos=at[1])


def test_a_stretch_of_time_is_chosen_with_keys(qtbot: QtBot, panel: FacetsPanel) -> None:
    histogram = panel.histogram
    histogram.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(histogram, Qt.Key.Key_Right)
    for _ in range(2):
        qtbot.keyClick(histogram, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert histogram.accessibleDescription() == "Feb 2024 – Apr 2024: 9"
    with qtbot.waitSignal(panel.dates_chosen) as told:
        qtbot.keyClick(histogram, Qt.Key.Key_Return)
    assert told.args == ["2024-02", "2024-04"]
    with qtbot.waitSignal(panel.dates_cleared):
        qtbot.keyClick(histogram, Qt.Key.Key_Escape)


def test_a_search_is_named_in_place_and_a_problem_is_said_below(qtbot: QtBot, panel: FacetsPanel) -> None:
    panel.show_searches([])
    assert panel.searches.isHidden()
    panel.ask_search_name("gaza")
    field = panel.searches.field
    assert field.isVisible()
    assert field.selectedText() == "gaza"
    qtbot.keyClicks(field, "Truce")
    with qtbot.waitSignal(panel.searches.named) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["", "Truce"]
    panel.searches.show_problem("There is a saved search Truce already: choose another name.")
    assert field.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert panel.searches.isHidden()


def test_stories_are_gone_to_renamed_and_deleted_with_keys(qtbot: QtBot, panel: FacetsPanel) -> None:
    row = panel.stories.rows()[0]
    with qtbot.waitSignal(panel.stories.chosen) as told:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert told.args == ["s1"]
    with qtbot.waitSignal(panel.stories.delete_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Delete)
    qtbot.keyClick(row, Qt.Key.Key_F2)
    qtbot.keyClicks(panel.stories.field, "Ferry")
    with qtbot.waitSignal(panel.stories.named) as named:
        qtbot.keyClick(panel.stories.field, Qt.Key.Key_Return)
    assert named.args == ["s1", "Ferry"]
    assert [action.text() for action in panel.stories.menu_of(row).actions()] == ["Rename…", "Delete"]


def test_lines_that_are_gone_do_not_follow_the_theme(qtbot: QtBot, panel: FacetsPanel, look: Look) -> None:
    panel.show_values("actor", many(4))
    panel.show_values("actor", [])
    panel.show_searches([])
    qtbot.wait(10)
    look.choose(Theme.DARK)
    panel.grab()
    look.choose(Theme.LIGHT)
