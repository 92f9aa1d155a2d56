"""Before there is anything to read."""

from pathlib import Path

import pytest

from app.settings import Settings
from archive import Archive
from tests.photographs.camera import Camera


@pytest.fixture
def opened_lately(window_settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three archives in a home of their own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("Documents/harbours", "Documents/election 2026/candidates", "Documents/corridor"):
        path = tmp_path / f"{name}.cuttings"
        path.parent.mkdir(parents=True, exist_ok=True)
        Archive.create(path).close()
        window_settings.add_recent(path)


@pytest.mark.usefixtures("opened_lately")
def test_first_start(camera: Camera) -> None:
    for words in ("Open the demo", "New archive", "Open…", "Recent archives", "corridor", "candidates"):
        camera.says(words)
    camera.says("Everything stays in one file on this computer.")
    camera.says("This file is not encrypted.")
    camera.take("first-start")


def test_empty_archive(camera: Camera, tmp_path: Path) -> None:
    camera.program.archives.create(tmp_path / "corridor.cuttings")
    camera.wait(lambda: camera.program.archives.workspace is not None)
    camera.settle()
    camera.says("0 articles")
    camera.says("Drop articles here, paste one (Ctrl+V), or choose a folder.")
    camera.says("Look at the demo")
    camera.take("empty-archive")
