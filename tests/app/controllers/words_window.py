"""The window on an archive of actors and issues, two of which are one under two names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.main_window import View
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from archive import Archive
from archive.model import ActorType, Role, Stance, TagKind

TEXT = "The ministry reopened the road. Mara Bell said no. Bell repeated it. The ferry sails again. Nobody came."


@pytest.fixture
def stocked(tmp_path: Path) -> Path:
    """Six excerpts: of “Mara Bell” and “Bell Mara”, and of issues that contradict one another on one of them."""
    path = tmp_path / "words.cuttings"
    with Archive.create(path) as archive:
        file = tmp_path / "road.txt"
        file.write_text(f"Road\n\n{TEXT}\n", encoding="utf-8")
        archive.import_paths([file])
        for quote in ("The ministry reopened the road", "Mara Bell said no"):
            archive.annotate(1, quote, actors=[("Mara Bell", Role.SPEAKER)])
        archive.annotate(1, "Bell repeated it", actors=[("Bell Mara", Role.SPEAKER)])
        archive.annotate(1, "The ferry sails again", actors=[("Mara Bell", Role.ABOUT), ("Bell Mara", Role.ABOUT)])
        archive.annotate(1, "Nobody came", issues=[("Talks", Stance.FOR), ("Deal", Stance.AGAINST)])
        archive.describe(archive.find_tag("Mara Bell").id, type=ActorType.PERSON)
    return path


@pytest.fixture
def workspace(program: Program, stocked: Path, qtbot: QtBot) -> Workspace:
    program.start(stocked)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    program.window.show()
    program.actions["view.vocabulary"].trigger()
    opened = program.archives.workspace
    assert isinstance(opened, Workspace)
    return opened


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> VocabularyPanel:
    panel = workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    qtbot.waitUntil(lambda: "Mara Bell" in names(panel))
    return panel


@pytest.fixture
def toasts(workspace: Workspace) -> list[str]:
    told: list[str] = []
    for signal in (workspace.bus.told, workspace.bus.done):
        signal.connect(told.append)
    return told


def names(panel: VocabularyPanel) -> list[str]:
    return [match.tag.name for match in panel.list.tree.tags.matches]


def select(panel: VocabularyPanel, name: str, qtbot: QtBot) -> None:
    """Choose one in the list, and wait until its sheet is there."""
    match = next(match for match in panel.list.tree.tags.matches if match.tag.name == name)
    panel.list.tree.setCurrentIndex(panel.list.tree.tags.place(match.tag.id))
    qtbot.waitUntil(lambda: panel.sheet.head.name.text() == name)


def show(panel: VocabularyPanel, kind: TagKind) -> None:
    panel.list.set_kind(kind)


def undone(workspace: Workspace, holds: Callable[[], bool], qtbot: QtBot) -> None:
    """Take back the last gesture, and wait for what is so then."""
    qtbot.waitUntil(workspace.desk.actions["archive.undo"].isEnabled)
    workspace.desk.actions["archive.undo"].trigger()
    qtbot.waitUntil(holds)
