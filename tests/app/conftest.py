"""The window in tests is drawn nowhere, in the light theme, with settings of its own."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUTTINGS_LANGUAGE"] = "en"

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bootstrap import Program
from app.jobs.demo_archive import build
from app.language import VARIABLE, speak
from app.settings import Settings
from app.theme import Look, Theme
from tests.app.tidiness import _tidy

__all__ = ["_tidy"]

QLocale.setDefault(QLocale("en"))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, Theme.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def no_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No language is chosen by the environment, and after the test English is spoken again."""
    chosen = os.environ[VARIABLE]
    monkeypatch.delenv(VARIABLE)
    yield
    monkeypatch.setenv(VARIABLE, chosen)
    speak(qapp, Settings(tmp_path / "english.ini"))


@pytest.fixture
def window_settings(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "window.ini")
    settings.put("theme", "light")
    return settings


@pytest.fixture
def turkish(qapp: QApplication, no_language: None, window_settings: Settings) -> None:
    """Turkish is spoken, here and by every window that is made."""
    window_settings.put("language", "tr")
    assert speak(qapp, window_settings) == "tr"


@pytest.fixture(scope="session")
def _demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.cuttings"
    build(path)
    return path


@pytest.fixture
def demo_archive(_demo: Path, tmp_path: Path) -> Path:
    """A fresh copy of the demo archive."""
    path = tmp_path / "demo.cuttings"
    shutil.copy(_demo, path)
    return path


@pytest.fixture
def programs(
    qapp: QApplication, qtbot: QtBot, window_settings: Settings, tmp_path: Path
) -> Iterator[Callable[[], Program]]:
    """Makes windows that share settings and folders; each ends with the test."""
    made: list[Program] = []
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook

    def make() -> Program:
        program = Program(qapp, window_settings, tmp_path / "own")
        # An exception that nobody handles must fail the test.
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        made.append(program)
        return program

    yield make
    for program in made:
        if isValid(program.window):
            program.window.close()
            program.window.deleteLater()
        program.look.deleteLater()
    made.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(programs: Callable[[], Program]) -> Program:
    """The window before any archive is open."""
    return programs()


@pytest.fixture
def opened(program: Program, demo_archive: Path, qtbot: QtBot) -> Program:
    """The window on a demo archive."""
    program.start(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    return program
