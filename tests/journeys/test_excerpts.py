"""Going through what was marked, with the keyboard alone: narrowed, opened, ticked, copied, exported and read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.excerpts import ExcerptsController
from app.dialogs.export import ExportDialog
from app.main_window import View
from app.models.excerpt_rows import HeaderRow
from app.panels.excerpts import ExcerptsPanel
from archive.exporters.csv import read_back
from archive.model import Excerpt
from archive.operations.excerpts import Grouping
from tests.journeys.reporter import CTRL, Reporter, controller_in

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def reporter(opened: Program, qtbot: QtBot) -> Reporter:
    """In front of the excerpts of the demo."""
    made = Reporter.at(opened, qtbot)
    made.press(Key.Key_2, CTRL)
    made.wait(lambda: panel(made).strip.total() == many(made))
    return made


def panel(reporter: Reporter) -> ExcerptsPanel:
    found = reporter.workspace.parts.others[View.EXCERPTS]
    assert isinstance(found, ExcerptsPanel)
    return found


def many(reporter: Reporter, query: str = "") -> str:
    """How many excerpts a query finds, as the list is to say it."""
    return f"{reporter.workspace.archive.excerpts(query).total} excerpts"


def current(reporter: Reporter) -> Excerpt | None:
    return panel(reporter).rows.excerpt(panel(reporter).list.currentIndex().row())


def go_to_first(reporter: Reporter) -> Excerpt:
    """To the first excerpt of the first group."""
    reporter.tab_to("Excerpts found")
    reporter.press(Key.Key_Home)
    reporter.press(Key.Key_Down)
    reporter.wait(lambda: current(reporter) is not None)
    found = current(reporter)
    assert found is not None
    return found


def export(reporter: Reporter, file: Path) -> list[dict[str, str]]:
    """Ask for a table of what is ticked, or else of everything found, and read what was written."""
    reporter.tab_to("Export")
    reporter.press(Key.Key_Space)
    reporter.wait(lambda: bool(reporter.program.window.findChildren(ExportDialog)))
    [dialog] = reporter.program.window.findChildren(ExportDialog)
    dialog.accept()
    files = reporter.program.window.findChild(QFileDialog)
    files.fileSelected.emit(str(file))
    files.reject()
    reporter.wait(file.exists)
    reporter.wait(reporter.program.is_idle)
    return [*read_back(file)]


def test_from_the_list_to_a_table_whose_quotes_stand_in_the_texts(reporter: Reporter, tmp_path: Path) -> None:
    archive, shown = reporter.workspace.archive, panel(reporter)
    reporter.type_query("issue:warned")
    reporter.wait(reporter.program.is_idle)
    reporter.press(Key.Key_Return)  # no more ways to go on are offered
    reporter.wait(lambda: shown.strip.total() == many(reporter, "issue:warned") and not reporter.box.error())
    reporter.press(Key.Key_Down)
    reporter.wait(shown.list.hasFocus)
    assert QApplication.focusWidget() is shown.list
    reporter.wait(lambda: current(reporter) is not None)

    reporter.press(Key.Key_Space)
    reporter.wait(lambda: len(shown.list.delegate.opened) == 1)
    reporter.press(Key.Key_Space)
    reporter.press(Key.Key_Space, CTRL)
    reporter.press(Key.Key_Down)
    reporter.press(Key.Key_Space, CTRL)
    reporter.wait(lambda: shown.footer.words()[0] == "2 selected")

    reporter.press(Key.Key_C, CTRL | SHIFT)
    reporter.wait(lambda: QGuiApplication.clipboard().text().count("\n\n") == 1)
    for quotation in QGuiApplication.clipboard().text().split("\n\n"):
        assert quotation in {archive.quotation(key) for key in shown.rows.chosen}

    rows = export(reporter, tmp_path / "for a colleague.csv")
    assert {row["id"] for row in rows} == shown.rows.chosen
    for row in rows:
        annotation = archive.annotation(row["id"])
        body = archive.article(annotation.article, annotation.version).version.body
        assert body[int(row["start"]) : int(row["end"])] == row["quote"]


def test_a_passage_is_read_where_it_stands_and_copied_there(reporter: Reporter) -> None:
    excerpt = go_to_first(reporter)
    reporter.press(Key.Key_Return)
    reporter.wait(lambda: reporter.program.window.view is View.ARTICLES)
    view = reporter.readers.pane.view
    reporter.wait(lambda: view.current_highlight() == excerpt.annotation.id and view.hasFocus())
    assert view.article is not None
    [focused] = [one for one in view.article.highlights if one.id == excerpt.annotation.id]
    assert focused.span.of(view.article.body) == excerpt.annotation.quote
    reporter.press(Key.Key_C, CTRL | SHIFT)
    quotation = reporter.workspace.archive.quotation(excerpt.annotation.id)
    reporter.wait(lambda: QGuiApplication.clipboard().text() == quotation)
    reporter.press(Key.Key_2, CTRL)
    reporter.wait(panel(reporter).isVisible)


def test_excerpts_stand_in_groups_that_can_be_closed(reporter: Reporter) -> None:
    go_to_first(reporter)
    header = panel(reporter).rows.row(0)
    assert isinstance(header, HeaderRow)
    rows = panel(reporter).rows.rowCount()
    reporter.press(Key.Key_Home)
    reporter.press(Key.Key_Return)
    assert panel(reporter).rows.rowCount() == rows - header.group.count
    reporter.press(Key.Key_Return)
    assert panel(reporter).rows.rowCount() == rows


def test_the_current_one_is_shown_in_detail_and_opened_in_place(reporter: Reporter) -> None:
    excerpt = go_to_first(reporter)
    reporter.wait(lambda: excerpt.annotation.quote in panel(reporter).details.texts()[0])
    listed = panel(reporter).list
    height = listed.rowHeight(1)
    reporter.press(Key.Key_Space)
    reporter.wait(lambda: listed.rowHeight(1) > height)
    reporter.press(Key.Key_Space)
    assert listed.rowHeight(1) == height
    assert reporter.open_article() == 0


def test_control_a_ticks_everything_found_and_all_of_it_is_exported(reporter: Reporter, tmp_path: Path) -> None:
    go_to_first(reporter)
    reporter.press(Key.Key_A, CTRL)
    everything = reporter.workspace.archive.excerpt_ids("")
    reporter.wait(lambda: panel(reporter).footer.words()[0] == f"{len(everything)} selected")
    assert {row["id"] for row in export(reporter, tmp_path / "all.csv")} == set(everything)


def test_the_box_finds_excerpts_here_and_says_where_there_are_none(reporter: Reporter) -> None:
    reporter.press(Key.Key_L, CTRL)
    reporter.type("issue:warned stance:for")
    assert many(reporter, "issue:warned stance:for") not in ("0 excerpts", many(reporter))
    reporter.wait(lambda: panel(reporter).strip.total() == many(reporter, "issue:warned stance:for"))
    reporter.type(" zebra")
    reporter.wait(lambda: panel(reporter).no_hits.isVisible())
    assert panel(reporter).strip.total() == "0 excerpts"


def test_another_grouping_is_remembered(reporter: Reporter) -> None:
    strip = panel(reporter).strip
    next(action for action in strip.groupings() if action.text() == "Grouped by outlet").trigger()
    archive = reporter.workspace.archive
    names = {excerpt.article.metadata.outlet for excerpt in archive.excerpts_of(archive.excerpt_ids(""))}
    reporter.wait(lambda: _headers(reporter) == names)
    state = controller_in(reporter.workspace, ExcerptsController).state()
    assert state == {"grouping": Grouping.OUTLET.value}


def _headers(reporter: Reporter) -> set[str]:
    rows = panel(reporter).rows
    return {row.name for number in rows.headers() if isinstance(row := rows.row(number), HeaderRow)}


def test_a_gesture_elsewhere_shows_at_once(reporter: Reporter) -> None:
    archive = reporter.workspace.archive
    first, before = archive.excerpt_page("")[0].annotation.id, archive.excerpts("").total
    reporter.workspace.desk.do(lambda: archive.delete_annotations([first]))
    reporter.wait(lambda: panel(reporter).strip.total() == f"{before - 1} excerpts")
    reporter.press(Key.Key_Z, CTRL)
    reporter.wait(lambda: panel(reporter).strip.total() == f"{before} excerpts")
