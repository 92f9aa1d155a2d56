"""What tests of trouble do with the window, and what they see in it, as a user would."""

from typing import TypeVar

from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.workspace import Workspace
from archive import Archive
from tests.app.rest import rests

T = TypeVar("T")

STARRED = "is:starred governor"
"""Finds the article that `read_first` opens once `star` has starred it, and not the one that is starred in the demo."""


def archive_of(program: Program) -> Archive:
    assert program.archives.workspace is not None
    return program.archives.workspace.archive


def notice(program: Program) -> str:
    """What stands below the top bar."""
    workspace = program.archives.workspace
    return workspace.notice.sentence() if workspace is not None and workspace.notice.isVisible() else ""


def results(program: Program) -> ResultsPanel:
    found = program.window.findChild(ResultsPanel)
    assert isinstance(found, ResultsPanel)
    return found


def search(program: Program, query: str, qtbot: QtBot) -> list[int]:
    """Search for it and return the articles in sight."""
    box = program.window.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    panel = results(program)
    panel.set_notice("")
    box.set_query(query)
    box.submitted.emit(query)
    qtbot.waitUntil(rests(program))
    return panel.visible_articles()


def read_first(program: Program, qtbot: QtBot) -> None:
    """Open the first article of the list."""
    qtbot.waitUntil(lambda: bool(results(program).visible_articles()))
    results(program).go_to(0)
    qtbot.waitUntil(program.actions["article.star"].isEnabled)


def star(program: Program, qtbot: QtBot) -> str:
    """Star the open article, or take its star away, and return what is said then."""
    program.window.toast.hide()
    program.actions["article.star"].trigger()
    qtbot.waitUntil(lambda: bool(program.window.toast.sentence()), timeout=20_000)
    return program.window.toast.sentence()


def controller_of(program: Program, kind: type[T]) -> T:
    """The controller of that kind of the archive that is open."""
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    return next(one for one in workspace.controllers if isinstance(one, kind))
