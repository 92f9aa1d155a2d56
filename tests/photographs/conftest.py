"""Photographs are taken of the window that `tests/app` makes, at one size, one hour and in one light."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from archive.store import transaction
from tests.app.conftest import (
    _demo,
    _tidy,
    demo_archive,
    look,
    no_language,
    program,
    programs,
    turkish,
    window_settings,
)
from tests.photographs import album, archives
from tests.photographs.camera import Camera

__all__ = ["_demo", "_tidy", "demo_archive", "look", "no_language", "program", "programs", "turkish", "window_settings"]


@pytest.fixture(autouse=True)
def _standing_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transaction, "now", lambda: archives.MOMENT)


@pytest.fixture(autouse=True)
def _resting_cursor(qapp: QApplication) -> Iterator[None]:
    """No cursor blinks on a picture."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.fixture(scope="session")
def _desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("desk") / "desk.cuttings"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transaction, "now", lambda: archives.MOMENT)
        archives.desk_of_a_reporter(path)
    return path


@pytest.fixture
def desk_archive(_desk: Path, tmp_path: Path) -> Path:
    """A fresh copy of the archive of a reporter at work."""
    path = tmp_path / "desk.cuttings"
    shutil.copy(_desk, path)
    return path


@pytest.fixture
def camera(program: Program, qtbot: QtBot, tmp_path: Path, pytestconfig: pytest.Config) -> Camera:
    """The camera before the window, in which no archive is open yet."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    return Camera(program, qtbot, folder, keeps=pytestconfig.getoption(album.OPTION))
