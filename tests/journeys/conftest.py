"""Journeys drive the window that `tests/app` makes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.settings import Settings
from app.workspace import Workspace
from tests.app.conftest import (
    _demo,
    _tidy,
    demo_archive,
    look,
    no_language,
    opened,
    program,
    programs,
    turkish,
    window_settings,
)
from tests.app.reader.harbour import build
from tests.journeys.reporter import Reporter

__all__ = [
    "_demo",
    "_tidy",
    "demo_archive",
    "look",
    "no_language",
    "opened",
    "program",
    "programs",
    "turkish",
    "window_settings",
]


@pytest.fixture
def reading(program: Program, window_settings: Settings, tmp_path: Path, qtbot: QtBot) -> Program:
    """The window with an article that has everything marked, found by a search."""
    archive = tmp_path / "harbour.cuttings"
    build(archive)
    window_settings.put_of_archive(archive, {"query": "harbour", "panes": {"articles": [1]}})
    program.start(archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    program.window.resize(1560, 980)
    program.show()
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    (controller,) = (one for one in workspace.controllers if isinstance(one, ReadingController))
    facets = workspace.parts.facets.findChildren

    def is_all_there() -> bool:
        return any(part.isVisible() and part.accessibleName().startswith("Harbour talks") for part in facets(QWidget))

    qtbot.waitUntil(lambda: controller.article is not None and program.is_idle() and is_all_there())
    return program


@pytest.fixture
def reporter(program: Program, tmp_path: Path, qtbot: QtBot) -> Reporter:
    """In front of a new archive, `work.cuttings`."""
    program.archives.create(tmp_path / "work.cuttings")
    return Reporter.at(program, qtbot)
