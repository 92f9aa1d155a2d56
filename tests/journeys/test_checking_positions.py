"""An article came in a new version: whoever marked the old one goes through the positions to check, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.aside import Aside
from app.panels.review import ReviewPanel
from tests.app import revised
from tests.journeys.reporter import CTRL, Reporter

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marked(tmp_path: Path) -> dict[str, str]:
    return revised.build(tmp_path / "revised.cuttings")


@pytest.fixture
def reporter(marked: dict[str, str], program: Program, tmp_path: Path, qtbot: QtBot) -> Reporter:
    program.start(tmp_path / "revised.cuttings")
    return Reporter.at(program, qtbot)


def test_three_positions_one_of_each_way(reporter: Reporter, marked: dict[str, str]) -> None:
    aside, view = reporter.workspace.parts.aside, reporter.readers.pane.view
    assert isinstance(aside, Aside)
    panel = aside.panel("review")
    assert isinstance(panel, ReviewPanel)

    def wait_for(name: str) -> None:
        reporter.wait(lambda: panel.review is not None and panel.review.annotation.id == marked[name])

    reporter.tab_to("Articles found")
    reporter.press(Key.Key_R, CTRL | SHIFT)
    wait_for("counted")
    assert QApplication.focusWidget() is panel.list
    reporter.wait(lambda: view.current_highlight() == marked["counted"])
    reporter.press(Key.Key_A)

    wait_for("gone")
    reporter.press(Key.Key_M)
    reporter.wait(lambda: QApplication.focusWidget() is view and view.article is not None)
    reporter.press(Key.Key_F, CTRL)
    reporter.type("fishermen")
    reporter.wait(lambda: len(view.hits) == 1)
    reporter.press(Key.Key_Escape)
    reporter.wait(lambda: QApplication.focusWidget() is view)
    reporter.press(Key.Key_S)  # the sentence in which the keyboard is
    reporter.wait(lambda: view.selection() is not None)
    reporter.press(Key.Key_Return)

    wait_for("quay")
    reporter.press(Key.Key_L)
    reporter.wait(lambda: panel.sentence().startswith("Every highlight has its place."))
    archive = reporter.workspace.archive
    truce, quay = archive.article(1), archive.article(2)
    spans = {name: truce.placements[marked[name]].span for name in ("counted", "gone")}
    assert {name: span and span.of(truce.version.body) for name, span in spans.items()} == {
        "counted": revised.COUNTED_ANEW,
        "gone": revised.NEW,
    }
    assert quay.placements[marked["quay"]].span is None

    reporter.press(Key.Key_Z, CTRL)  # after all
    wait_for("quay")
    assert QApplication.focusWidget() is panel.list
    reporter.press(Key.Key_Escape)
    assert aside.isHidden()
