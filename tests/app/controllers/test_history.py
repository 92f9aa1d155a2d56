"""Undo and redo from the window, and changes that others make meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, Workspace
from archive import Archive
from archive.changes import ChangeSet


@pytest.fixture
def workspace(opened: Program) -> Workspace:
    found = opened.archives.workspace
    assert isinstance(found, Workspace)
    return found


def mark(workspace: Workspace, archive: Archive | None = None) -> str:
    """Annotate something and tell of it as a controller does."""
    target = archive or workspace.archive
    id = target.annotate(1, target.article(1).version.body[:24]).id
    if archive is None:
        workspace.bus.publish(ChangeSet("g", "Annotate a passage", (), frozenset({1})))
        workspace.bus.done.emit("Annotate a passage")
    return id


def test_the_menu_names_what_undo_would_take_back(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    undo, redo = opened.actions["archive.undo"], opened.actions["archive.redo"]
    mark(workspace)
    qtbot.waitUntil(lambda: undo.text() == "Undo: Annotate a passage")
    assert not redo.isEnabled()
    count = len(workspace.archive.article(1).annotations)
    with qtbot.waitSignal(workspace.bus.changed):
        undo.trigger()
    assert len(workspace.archive.article(1).annotations) == count - 1
    assert opened.window.toast.sentence() == "Undone: Annotate a passage"
    qtbot.waitUntil(lambda: redo.text() == "Redo: Annotate a passage")
    with qtbot.waitSignal(workspace.bus.changed):
        redo.trigger()
    assert len(workspace.archive.article(1).annotations) == count
    assert opened.window.toast.sentence() == "Done again: Annotate a passage"


def test_the_toast_undoes_at_once(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    count = len(workspace.archive.article(1).annotations)
    mark(workspace)
    [button] = opened.window.toast.findChildren(QToolButton)
    assert button.isVisible()
    with qtbot.waitSignal(workspace.bus.changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(workspace.archive.article(1).annotations) == count


def test_of_several_undos_in_a_row_none_is_lost(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    count = len(workspace.archive.article(1).annotations)
    for _ in range(3):
        mark(workspace)
    qtbot.waitUntil(opened.actions["archive.undo"].isEnabled)
    for _ in range(3):
        opened.actions["archive.undo"].trigger()
    qtbot.waitUntil(lambda: len(workspace.archive.article(1).annotations) == count)


def test_undo_of_what_others_changed_since_does_nothing_and_says_so(
    opened: Program, workspace: Workspace, demo_archive: Path, qtbot: QtBot
) -> None:
    id = mark(workspace)
    with Archive.open(demo_archive) as other:
        other.protect([id], private=True)
    qtbot.waitUntil(opened.actions["archive.undo"].isEnabled)
    opened.actions["archive.undo"].trigger()
    qtbot.waitUntil(lambda: opened.window.toast.sentence() == "Changed elsewhere since; nothing was undone.")
    assert id in {annotation.id for annotation in workspace.archive.article(1).annotations}


def test_a_change_made_elsewhere_is_heard_of(
    opened: Program, workspace: Workspace, demo_archive: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.bus.changed, timeout=5_000) as heard, Archive.open(demo_archive) as other:
        mark(workspace, other)
    assert heard.args == [None]


def test_what_the_bus_tells_is_shown(opened: Program, workspace: Workspace) -> None:
    workspace.bus.told.emit("The date was set.")
    assert opened.window.toast.sentence() == "The date was set."


def test_with_the_archive_closed_the_menu_forgets_its_last_step(
    opened: Program, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    mark(workspace)
    undo = opened.actions["archive.undo"]
    qtbot.waitUntil(lambda: undo.text().startswith("Undo: "))
    del workspace
    opened.archives.create(tmp_path / "empty.cuttings")
    qtbot.waitUntil(lambda: undo.text() == "Undo" and not undo.isEnabled())
