"""A date is set where it is missed: in the list with the mouse, and while reading with a key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.delegates.result_row import ResultRowDelegate
from app.dialogs.correct import CorrectionPopover
from app.panels.facets import FacetsPanel
from app.panels.results_list import ResultsList
from app.workspace import Workspace

TITLE = "To our customers: the supply interruption at Dock Nine"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(opened: Program, qtbot: QtBot) -> Workspace:
    """The demo, narrowed to its one article that has no date."""
    found = opened.archives.workspace
    assert isinstance(found, Workspace)
    opened.window.resize(1560, 980)
    opened.show()
    qtbot.waitExposed(opened.window)
    opened.window.activateWindow()
    facets = found.parts.facets
    assert isinstance(facets, FacetsPanel)
    qtbot.waitUntil(lambda: facets.dates.end.text() == "1 undated")
    qtbot.mouseClick(facets.dates.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(found).model().rowCount() == 1)
    qtbot.waitUntil(lambda: rows(found).model().index(0, 0).data() == TITLE)
    return found


def rows(workspace: Workspace) -> ResultsList:
    found = workspace.parts.results.findChild(ResultsList)
    assert isinstance(found, ResultsList)
    return found


def what_is_missing(workspace: Workspace) -> QPoint:
    """Where the list says that there is no date, in its one row."""
    listed = rows(workspace)
    delegate, (hit,) = listed.itemDelegate(), workspace.archive.search(f'title:"{TITLE}"').hits
    assert isinstance(delegate, ResultRowDelegate)
    return delegate.date_rect(hit, listed.viewport().width()).center()


def date_field() -> QLineEdit | None:
    """The field that has the keyboard, if it is the one for the date."""
    focused = QApplication.focusWidget()
    is_date = isinstance(focused, QLineEdit) and focused.accessibleName() == "Date"
    return focused if is_date and isinstance(focused, QLineEdit) else None


def number(workspace: Workspace) -> int:
    (hit,) = workspace.archive.search(f'title:"{TITLE}"').hits
    return hit.article


def published(workspace: Workspace) -> str | None:
    return workspace.archive.article(number(workspace)).article.metadata.published


def is_open(program: Program) -> bool:
    return any(one.isVisible() for one in program.window.findChildren(CorrectionPopover))


def test_a_click_on_what_is_missing_opens_the_article_at_its_date(
    opened: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    reading = next(one for one in workspace.controllers if isinstance(one, ReadingController))
    qtbot.mouseClick(rows(workspace).viewport(), Qt.MouseButton.LeftButton, pos=what_is_missing(workspace))
    qtbot.waitUntil(lambda: date_field() is not None)
    qtbot.waitUntil(lambda: reading.article is not None and reading.article.id == number(workspace))
    (popover,) = opened.window.findChildren(CorrectionPopover)
    assert opened.window.rect().contains(popover.geometry().adjusted(22, 22, -22, -22))
    qtbot.keyClicks(date_field(), "4 April 2025")
    qtbot.keyClick(date_field(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_open(opened))
    assert published(workspace) == "2025-04-04"


def test_a_key_corrects_the_article_that_is_read(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    action = opened.actions["article.correct"]
    assert not action.isEnabled()
    rows(workspace).setFocus()
    qtbot.keyClick(rows(workspace), Qt.Key.Key_Down)
    qtbot.waitUntil(action.isEnabled)
    qtbot.keyClick(rows(workspace), Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: date_field() is not None)
    qtbot.keyClick(date_field(), Qt.Key.Key_Escape)
    assert not is_open(opened)
    assert rows(workspace).hasFocus()
    qtbot.keyClick(rows(workspace), Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: date_field() is not None)
    qtbot.keyClicks(date_field(), "2025-04")
    qtbot.keyClick(date_field(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: published(workspace) == "2025-04")
