"""Going through what was marked: found, opened in place, ticked, copied, exported, and gone to where it stands."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.excerpting import ExcerptingController
from app.main_window import View
from app.models.excerpt_rows import HeaderRow
from app.panels.excerpts import ExcerptsPanel
from archive.operations.excerpts import Grouping
from tests.journeys.reporter import CTRL, Reporter, controller_in

Key = Qt.Key


@pytest.fixture
def reporter(program: Program, demo_archive: Path, qtbot: QtBot) -> Reporter:
    program.start(demo_archive)
    made = Reporter.at(program, qtbot)
    made.press(Key.Key_2, CTRL)
    made.wait(lambda: program.window.view is View.EXCERPTS and panel(made).count_text() == "32 excerpts")
    return made


def panel(reporter: Reporter) -> ExcerptsPanel:
    found = reporter.workspace.parts.others[View.EXCERPTS]
    assert isinstance(found, ExcerptsPanel)
    return found


def go_to_first(reporter: Reporter) -> str:
    """To the first excerpt of the first group; returns its quote."""
    listed = panel(reporter).list
    reporter.wait(lambda: QApplication.focusWidget() is listed)
    reporter.press(Key.Key_Home)
    reporter.press(Key.Key_Down)
    reporter.wait(lambda: panel(reporter).current() is not None)
    current = panel(reporter).current()
    assert current is not None
    return current.annotation.quote


def test_excerpts_stand_in_groups_that_can_be_closed(reporter: Reporter) -> None:
    listed = panel(reporter).list
    header = listed.rows.row(0)
    assert isinstance(header, HeaderRow)
    rows = listed.rows.rowCount()
    reporter.wait(lambda: QApplication.focusWidget() is listed)
    reporter.press(Key.Key_Home)
    reporter.press(Key.Key_Return)
    assert listed.rows.rowCount() == rows - header.group.count
    reporter.press(Key.Key_Return)
    assert listed.rows.rowCount() == rows


def test_what_is_marked_is_shown_in_detail_and_opened_in_place(reporter: Reporter) -> None:
    quote = go_to_first(reporter)
    assert f"“{quote}”" in panel(reporter).detail.texts()
    listed = panel(reporter).list
    height = listed.rowHeight(1)
    reporter.press(Key.Key_Space)
    reporter.wait(lambda: listed.rowHeight(1) > height)
    reporter.press(Key.Key_Space)
    assert listed.rowHeight(1) == height
    assert reporter.open_article() == 0


def test_enter_leads_to_the_passage_in_its_article(reporter: Reporter) -> None:
    quote = go_to_first(reporter)
    reporter.press(Key.Key_Return)
    reporter.wait(lambda: reporter.program.window.view is View.ARTICLES and reporter.open_article() != 0)
    view = reporter.readers.pane.view
    reporter.wait(lambda: view.current_highlight() is not None)
    [focused] = [one for one in view.article.highlights if one.id == view.current_highlight()]  # type: ignore[union-attr]
    assert view.article is not None
    assert focused.span.of(view.article.body) == quote


def test_what_is_ticked_is_copied_with_its_source_and_exported(reporter: Reporter, tmp_path: Path) -> None:
    quote = go_to_first(reporter)
    reporter.press(Key.Key_Space, CTRL)
    assert len(panel(reporter).chosen()) == 1
    panel(reporter).copy_wanted.emit()
    reporter.wait(lambda: quote in QGuiApplication.clipboard().text())
    assert "Herald" in QGuiApplication.clipboard().text()
    file = tmp_path / "excerpts.csv"
    controller_in(reporter.workspace, ExcerptingController).export(file)
    reporter.wait(lambda: file.exists() and file.read_text(encoding="utf-8-sig").count("\n") > 1)
    with file.open(encoding="utf-8-sig", newline="") as rows:
        [row] = list(csv.DictReader(rows))
    assert row["quote"] == quote
    annotation = reporter.workspace.archive.annotation(row["id"])
    body = reporter.workspace.archive.article(annotation.article).version.body
    assert body[int(row["start"]) : int(row["end"])] == quote


def test_control_a_ticks_everything_found_and_all_of_it_is_exported(reporter: Reporter, tmp_path: Path) -> None:
    go_to_first(reporter)
    reporter.press(Key.Key_A, CTRL)
    reporter.wait(lambda: len(panel(reporter).chosen()) == 32)
    file = tmp_path / "all.csv"
    controller_in(reporter.workspace, ExcerptingController).export(file)
    reporter.wait(lambda: file.exists() and file.read_text(encoding="utf-8-sig").count("\n") > 32)


def test_the_box_finds_excerpts_here_and_says_where_there_are_none(reporter: Reporter) -> None:
    reporter.press(Key.Key_L, CTRL)
    reporter.type("issue:warned stance:for")
    found = reporter.workspace.archive.excerpts("issue:warned stance:for").total
    assert 0 < found < 32
    reporter.wait(lambda: panel(reporter).count_text() == f"{found} excerpts")
    reporter.type(" zebra")
    reporter.wait(lambda: panel(reporter).sentence() == "No excerpt matches.")


def test_another_grouping_is_remembered(reporter: Reporter) -> None:
    grouping = panel(reporter).grouping
    grouping.setCurrentIndex(grouping.findData(Grouping.OUTLET))
    names = {outlet for (outlet,) in _outlets(reporter)}
    reporter.wait(lambda: _headers(reporter) == names)
    state = controller_in(reporter.workspace, ExcerptingController).state()
    assert state == {"grouping": "outlet"}


def _outlets(reporter: Reporter) -> set[tuple[str]]:
    with reporter.workspace.archive.reader() as connection:
        query = "SELECT DISTINCT a.outlet FROM live_annotations n JOIN articles a ON a.id = n.article"
        return {tuple(row) for row in connection.execute(query)}


def _headers(reporter: Reporter) -> set[str]:
    rows = panel(reporter).list.rows
    return {row.name for number in rows.headers() if isinstance(row := rows.row(number), HeaderRow)}


def test_a_gesture_elsewhere_shows_at_once(reporter: Reporter) -> None:
    archive = reporter.workspace.archive
    first = archive.excerpt_page("")[0].annotation.id
    reporter.workspace.desk.do(lambda: archive.delete_annotations([first]))
    reporter.wait(lambda: panel(reporter).count_text() == "31 excerpts")
    reporter.press(Key.Key_Z, CTRL)
    reporter.wait(lambda: panel(reporter).count_text() == "32 excerpts")
