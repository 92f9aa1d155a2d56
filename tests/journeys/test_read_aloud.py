"""A program that reads the screen aloud finds the text, its marks, and a name on everything that can be used."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.failure import FailureDialog
from app.dialogs.import_report import ImportReportDialog
from app.dialogs.import_survey import ImportSurveyDialog
from app.panels.results import ResultsPanel
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from app.reader.text_window import TextWindow
from app.workspace import Workspace
from archive.importers.base import Failure
from archive.operations.ingest import ImportReport
from archive.operations.survey import Survey
from tests.app.reader.harbour import CHANGED, TITLE


def told(widget: QWidget) -> QAccessibleInterface:
    """What such a program sees of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def nameless(root: QWidget) -> list[str]:
    """Everything that is seen, can have the focus, and is only a sort of thing to who cannot see it."""
    return [
        " in ".join(type(one).__name__ for one in (widget, widget.parentWidget(), root) if one is not None)
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not told(widget).text(QAccessible.Text.Name).strip()
    ]


def workspace(program: Program) -> Workspace:
    found = program.archives.workspace
    assert isinstance(found, Workspace)
    return found


def pane(program: Program) -> ReaderPane:
    readers = workspace(program).parts.readers
    assert isinstance(readers, Readers)
    return readers.pane


def test_the_whole_article_is_read_its_headline_first(reading: Program) -> None:
    text = told(pane(reading).view).textInterface()
    said = text.text(0, text.characterCount())
    assert said.startswith(TITLE)
    assert said.endswith(CHANGED)
    assert "Coast Wire" in " ".join(said[len(TITLE) : -len(CHANGED)].split())
    assert pane(reading).view.document().begin().blockFormat().headingLevel() == 1


def test_the_current_highlight_is_told_with_all_that_is_drawn_of_it(reading: Program, qtbot: QtBot) -> None:
    view = pane(reading).view
    view.setFocus()
    said = []
    for _ in range(8):
        qtbot.keyClicks(view, "j")
        said.append(told(view).text(QAccessible.Text.Description))
    assert said[1].startswith('Highlight 2 of 8. Harbour talks · Ömer Keçi. “"upon the request of the other side,"”')
    assert "Note: Who asked for the call?" in said[1]
    assert said[2].endswith("Check this position")
    assert "contradicts: Coast Wire, 6 Apr" in said[6]
    view.focus_highlight(None)
    assert told(view).text(QAccessible.Text.Description) == TITLE


def test_the_caret_is_where_the_keyboard_went(reading: Program, qtbot: QtBot) -> None:
    view = pane(reading).view
    article = view.article
    assert article is not None
    view.setFocus()
    qtbot.keyClicks(view, "jj")
    text = told(view).textInterface()
    assert text.text(text.cursorPosition(), text.characterCount()).startswith('"upon the request')
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    span = view.selection()
    assert span is not None
    assert '"upon '.startswith(span.of(article.body))


def test_everything_in_the_window_has_a_name(reading: Program, qtbot: QtBot) -> None:
    assert nameless(reading.window) == []
    reading.actions["article.find"].trigger()
    qtbot.keyClicks(pane(reading).find_bar.field, "quay")
    assert nameless(reading.window) == []
    reading.actions["search.save"].trigger()
    assert nameless(reading.window) == []
    reading.actions["search.focus"].trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "absent AND outlet:")
    assert nameless(reading.window) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    results = workspace(reading).parts.results
    assert isinstance(results, ResultsPanel)
    results.show_no_hits(2, (), "habour")
    results.show_new(3)
    assert nameless(reading.window) == []
    results.show_empty()
    assert nameless(reading.window) == []
    pane(reading).close_wanted.emit()
    assert nameless(reading.window) == []


def test_the_first_page_has_names(program: Program, qtbot: QtBot) -> None:
    program.start(None)
    program.window.show()
    assert nameless(program.window) == []


@contextmanager
def shown(dialog: QWidget) -> Iterator[QWidget]:
    dialog.show()
    yield dialog
    dialog.close()


def test_every_dialog_has_names(reading: Program, qtbot: QtBot) -> None:
    look, window = reading.look, reading.window
    failure = FailureDialog(look, window)
    failure.tell("KeyError")
    survey = ImportSurveyDialog(look, Survey(), window)
    report = ImportReportDialog(look, window)
    report.show_report(ImportReport(failed=[Failure("a.pdf", "is no PDF")]), running=False)
    for dialog in (failure, survey, report):
        with shown(dialog):
            assert nameless(dialog) == []


@pytest.mark.parametrize("action", ["help.palette", "help.keys", "help.way", "search.help", "article.correct"])
def test_what_an_action_opens_has_names(reading: Program, qtbot: QtBot, action: str) -> None:
    before = set(reading.window.findChildren(QWidget))
    reading.actions[action].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in set(reading.window.findChildren(QWidget)) - before))
    qtbot.waitUntil(reading.is_idle)
    assert nameless(reading.window) == []
    for dialog in reading.window.findChildren(QDialog):
        dialog.close()


def test_what_changed_between_two_texts_has_a_name_and_can_be_read(reading: Program, qtbot: QtBot) -> None:
    reading.actions["article.versions"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text().startswith("What changed")).trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(reading.window.findChildren(TextWindow)))
    (window,) = reading.window.findChildren(TextWindow)
    assert nameless(window) == []
    text = told(window.text).textInterface()
    assert "the office it says" in text.text(0, text.characterCount())
    window.close()
