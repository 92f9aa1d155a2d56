"""Searches are kept under a name with their order, gone back to, and say what came since they were looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.main_window import View
from app.settings import Settings
from app.theme import Look
from archive.index.base import Sort, Target
from tests.app.controllers.beside import ARTICLES, Beside, beside, bring, choose


@pytest.fixture
def window(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Beside]:
    with beside(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        yield made


def searches(window: Beside) -> list[tuple[str, int | None, str, bool]]:
    return window.kept(window.facets.searches)


def save(window: Beside, name: str) -> None:
    window.desk.actions["search.save"].trigger()
    window.name(window.facets.searches, name)
    window.wait(lambda: name in [line[0] for line in searches(window)])


def import_one_more(window: Beside, outlet: str = "New Outlet") -> None:
    bring(window.archive, *ARTICLES, (outlet, None, None))
    window.desk.bus.changed.emit(None)


def choose_line(window: Beside, name: str) -> None:
    row = next(row for row in window.facets.searches.rows() if row.item.label == name)
    window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_the_present_search_is_saved_under_a_name_and_gone_back_to(window: Beside) -> None:
    window.desk.actions["search.save"].trigger()
    assert window.facets.searches.field.text() == "truce"
    window.name(window.facets.searches, "Talks")
    window.wait(lambda: searches(window) == [("Talks", 4, "", True)])
    assert not window.facets.searches.field.isVisible()
    window.search("is:kept")
    assert searches(window) == [("Talks", 4, "", False)]
    choose_line(window, "Talks")
    assert window.query == "truce"


def test_a_saved_search_comes_back_in_its_order(window: Beside) -> None:
    window.searching.set_query("truce", Sort.OLDEST)
    save(window, "From the beginning")
    window.searching.set_query("truce lang:en", Sort.NEWEST)
    window.wait(lambda: window.titles()[:1] == ["Truce 3 Daily Star"])
    choose_line(window, "From the beginning")
    window.wait(lambda: window.titles()[:1] == ["Truce 1 Haaretz"])
    assert window.searching.sort() is Sort.OLDEST
    order = next(one for one in window.results.findChildren(QToolButton) if one.menu())
    assert order.text() == "Oldest"


def test_what_an_import_brings_is_new_until_it_is_looked_at(window: Beside) -> None:
    save(window, "Talks")
    window.search("is:kept")
    import_one_more(window)
    window.wait(lambda: searches(window) == [("Talks", 5, "1 new", False)])
    assert window.facets.searches.rows()[0].accessibleName() == "Talks, 1 new"
    choose_line(window, "Talks")
    window.wait(lambda: searches(window) == [("Talks", 5, "", True)])


def test_what_is_new_in_the_search_that_is_shown_is_looked_at_when_it_is_asked_for(window: Beside) -> None:
    save(window, "Talks")
    import_one_more(window)
    window.wait(lambda: searches(window) == [("Talks", 5, "1 new", True)])
    offer = next(one for one in window.results.findChildren(QToolButton) if one.text() == "1 new – show")
    window.wait(offer.isVisible)
    assert len(window.titles()) == 4
    window.qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    window.wait(lambda: searches(window) == [("Talks", 5, "", True)])
    assert len(window.titles()) == 5


def test_a_saved_search_is_renamed_and_deleted_and_both_are_undone(window: Beside) -> None:
    save(window, "Talks")
    (row,) = window.facets.searches.rows()
    choose(window.facets.searches.menu_of(row), "Rename…")
    window.name(window.facets.searches, "Truce talks")
    window.wait(lambda: searches(window) == [("Truce talks", 4, "", True)])
    window.qtbot.keyClick(row, Qt.Key.Key_Delete)
    window.wait(lambda: searches(window) == [])
    assert window.done[-2:] == ["Rename a saved search", "Delete a saved search"]
    for line in ("Truce talks", "Talks"):
        window.archive.undo()
        window.desk.bus.changed.emit(None)
        window.wait(lambda line=line: searches(window) == [(line, 4, "", True)])  # type: ignore[misc]


def test_a_name_that_is_taken_is_said_below_the_field(window: Beside) -> None:
    window.archive.save_search("Talks", "x")
    window.desk.actions["search.save"].trigger()
    window.name(window.facets.searches, "talks")
    window.wait(lambda: window.facets.searches.problem.isVisible())
    assert "already" in window.facets.searches.problem.text()
    assert window.facets.searches.field.isVisible()


def test_a_name_is_asked_for_in_sight_also_where_the_facets_are_hidden(window: Beside) -> None:
    window.facets.hide()
    window.desk.actions["search.save"].trigger()
    assert window.facets.searches.field.isVisible()
    assert window.facets.searches.field.hasFocus()


def test_a_search_saved_among_excerpts_says_so_and_leads_back_to_them(window: Beside) -> None:
    window.searching.set_query("speaker:keceli")
    window.searches.follow_view(View.EXCERPTS)
    save(window, "Claims")
    assert window.archive.saved_searches()[0].search.target == Target.ANNOTATIONS
    assert window.facets.searches.rows()[0].item.full_name == "Claims (finds excerpts)"
    window.searches.follow_view(View.ARTICLES)
    assert searches(window)[0][3] is False  # articles are shown, which is another search
    with window.qtbot.waitSignal(window.searches.view_wanted) as wanted:
        choose_line(window, "Claims")
    assert wanted.args == [View.EXCERPTS]
    window.wait(lambda: window.titles() == ["Truce 1 Haaretz"])
