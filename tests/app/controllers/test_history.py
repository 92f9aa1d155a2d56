"""Undo and redo from the window, and changes that others make meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.toast import Toast
from app.workspace import Workspace
from archive import Archive
from archive.changes import Change, ChangeSet


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
        made = workspace.archive.history(1)[0]
        change = Change("annotations", id, None, {})
        workspace.bus.did(ChangeSet(made.group, made.label, (change,), frozenset({1})))
    return id


def buttons(program: Program) -> dict[str, QToolButton]:
    """The buttons to undo what the toasts say, by what they say."""
    found = {toast.sentence: toast.findChild(QToolButton) for toast in program.window.findChildren(Toast)}
    return {sentence: button for sentence, button in found.items() if button is not None and button.isVisible()}


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
    with qtbot.waitSignal(workspace.bus.changed):
        qtbot.mouseClick(buttons(opened)["Annotate a passage"], Qt.MouseButton.LeftButton)
    assert len(workspace.archive.article(1).annotations) == count


def test_a_toast_undoes_what_it_says_or_nothing(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    archive, undo = workspace.archive, opened.actions["archive.undo"]
    count = len(archive.article(1).annotations)
    mark(workspace)
    workspace.bus.did(archive.set_starred(1, True))
    assert set(buttons(opened)) == {"Star"}
    assert opened.window.toast.sentences() == ["Annotate a passage", "Star"]
    undo.setEnabled(True)
    undo.trigger()
    qtbot.waitUntil(lambda: not archive.article(1).article.starred)
    qtbot.waitUntil(lambda: undo.text() == "Undo: Annotate a passage")
    assert buttons(opened) == {}
    assert len(archive.article(1).annotations) == count + 1


def test_a_gesture_nobody_told_of_is_not_undone_by_mistake(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    archive = workspace.archive
    mark(workspace)
    button = buttons(opened)["Annotate a passage"]
    archive.set_starred(1, True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.toast.sentence() == "Something else was changed since; nothing was undone.")
    assert archive.article(1).article.starred


def test_what_is_done_while_reading_takes_no_undo_away(opened: Program, workspace: Workspace, qtbot: QtBot) -> None:
    archive, redo = workspace.archive, opened.actions["archive.redo"]
    mark(workspace)
    workspace.bus.publish(archive.mark_read(2))
    qtbot.waitUntil(lambda: workspace.lane.is_idle() and not redo.isEnabled())
    assert set(buttons(opened)) == {"Annotate a passage"}


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
    assert buttons(opened) == {}
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
