"""The window in tests is drawn nowhere, in the light theme, with settings of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.theme import Look, Theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, Theme.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def window_settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")
