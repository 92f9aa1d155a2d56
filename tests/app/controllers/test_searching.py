"""Typing finds, at once and truthfully; the list keeps still while one reads."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dialogs.search_help import SearchHelp
from app.panels.completions import Completions
from archive.index.base import Sort
from tests.app.controllers.bench import RECORDS, Bench, read


@pytest.fixture
def bench(new_bench: Callable[..., Bench]) -> Bench:
    made = new_bench(*RECORDS)
    made.controller.start()
    made.wait_for(26, "")
    return made


def test_each_key_finds_and_the_word_being_typed_may_be_unfinished(bench: Bench) -> None:
    bench.qtbot.keyClicks(bench.box, "s")
    bench.wait_for(26, "s")
    bench.qtbot.keyClicks(bench.box, "tr")
    bench.wait_for(1, "str")
    assert bench.titles() == ["Strike"]
    assert "1 article" in bench.words()
    bench.qtbot.keyClicks(bench.box, "ange")
    bench.wait_for(0, "strange")
    assert "Nothing matches." in bench.words()


def test_names_are_offered_while_they_are_typed_and_taken_by_tab(bench: Bench) -> None:
    bench.desk.archive.annotate(26, "harbour strike", actors=[("Mara Bell", None)])
    bench.qtbot.keyClicks(bench.box, "actor:be")
    popup = bench.box.findChild(Completions)
    assert isinstance(popup, Completions)
    bench.qtbot.waitUntil(popup.isVisible)
    bench.qtbot.keyClick(bench.box, Qt.Key.Key_Tab)
    bench.wait_for(1, 'actor:"Mara Bell" ')
    assert bench.titles() == ["Strike"]


def test_the_help_puts_an_example_into_the_box(bench: Bench) -> None:
    bench.desk.actions["search.help"].trigger()
    help_ = bench.window.findChild(SearchHelp)
    assert isinstance(help_, SearchHelp)
    assert help_.isVisible()
    help_.example_chosen.emit("title:strike")
    bench.wait_for(1, "title:strike")


def test_what_is_wrong_is_said_on_enter_and_the_old_rows_stay(bench: Bench) -> None:
    bench.qtbot.keyClicks(bench.box, "(ferry OR")
    bench.wait_for(25, "(ferry OR")
    assert not bench.box.error()
    bench.qtbot.keyClick(bench.box, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bool(bench.box.error()))
    assert bench.rows.model().rowCount() == 25
    bench.qtbot.keyClicks(bench.box, " strike)")
    assert not bench.box.error()
    bench.wait_for(26, "(ferry OR strike)")


def test_what_is_wrong_is_said_when_the_keys_rest_and_not_before(bench: Bench) -> None:
    bench.qtbot.keyClicks(bench.box, "colour:red")
    assert not bench.box.error()
    bench.qtbot.waitUntil(lambda: "There is no field" in bench.box.error(), timeout=5_000)


def test_conditions_that_find_nothing_are_taken_out_by_a_click(bench: Bench) -> None:
    bench.controller.set_query("ferry outlet:courier")
    bench.wait_for(0, "ferry outlet:courier")
    said = bench.words()
    assert "Nothing matches all 2 conditions." in said
    assert "Without <b>outlet:courier</b>: 25." in said
    row = next(one for one in bench.panel.findChildren(QWidget) if one.toolTip() == "ferry")
    bench.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    bench.wait_for(25, "ferry")
    assert bench.box.query() == "ferry"


def test_the_order_is_chosen_and_the_arrow_keys_lead_from_the_box_through_the_list(bench: Bench) -> None:
    bench.controller.set_query("ferry")
    bench.wait_for(25, "ferry")
    bench.panel.sort_changed.emit(Sort.NEWEST)
    bench.qtbot.waitUntil(lambda: bench.titles()[:1] == ["Ferry number 25"])
    bench.qtbot.keyClick(bench.box, Qt.Key.Key_Down)
    bench.qtbot.keyClick(bench.rows, Qt.Key.Key_Down)
    bench.desk.actions["search.next"].trigger()
    bench.desk.actions["search.previous"].trigger()
    assert bench.chosen == [25, 24, 23, 24]


def test_a_row_out_of_reach_is_fetched_and_then_opened(bench: Bench) -> None:
    bench.controller.set_query("ferry")
    bench.wait_for(25, "ferry")
    bench.panel.sort_changed.emit(Sort.NEWEST)
    bench.qtbot.waitUntil(lambda: bench.titles()[:1] == ["Ferry number 25"])
    bench.panel.go_to(24)
    bench.qtbot.waitUntil(lambda: bench.chosen == [1])


def test_the_next_unread_article_is_gone_to(bench: Bench) -> None:
    read(bench, *range(2, 26))
    bench.panel.sort_changed.emit(Sort.NEWEST)
    bench.controller.set_query("ferry")
    bench.qtbot.waitUntil(lambda: bench.titles()[:1] == ["Ferry number 25"])
    bench.controller.next_unread()
    bench.qtbot.waitUntil(lambda: bench.chosen == [1])


def test_new_articles_are_offered_and_move_nothing_until_they_are_asked_for(bench: Bench) -> None:
    bench.controller.set_query("strike")
    bench.wait_for(1, "strike")
    bench.desk.archive.annotate(26, "harbour strike")
    with bench.desk.archive.gesture("Other words") as rows:
        rows.update("articles", 1, deleted_at="2024-01-01T00:00:00Z")
    new = bench.desk.archive.path.parent / "new.txt"
    new.write_text("A strike elsewhere\n\nThe strike began today, and nobody knows when it will end.\n")
    bench.desk.archive.import_paths([new])
    bench.desk.bus.changed.emit(None)
    bench.wait_for(2, "strike")
    assert bench.titles() == ["Strike"]
    assert "1 new – show" in bench.words()
    hit = bench.rows.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert hit.highlights == 1
    bench.panel.new_wanted.emit()
    assert len(bench.titles()) == 2
    assert "new – show" not in bench.words()


def test_the_article_being_read_stays_although_it_is_not_found_any_more(bench: Bench) -> None:
    bench.controller.set_query("is:unread strike")
    bench.wait_for(1, "is:unread strike")
    bench.controller.show_article(26)
    with bench.desk.archive.gesture("Read") as rows:
        rows.update("articles", 26, state="read")
    bench.desk.bus.changed.emit(None)
    bench.wait_for(0, "is:unread strike")
    assert bench.titles() == ["Strike"]


def test_an_empty_archive_says_how_articles_come_in(new_bench: Callable[..., Bench]) -> None:
    bench = new_bench()
    bench.controller.start()
    bench.wait_for(0, "")
    assert "Drop articles here, paste one (Ctrl+V), or" in bench.words()
