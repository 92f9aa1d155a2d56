"""The window in its everyday state, in every light, size and language, and with more than there is room for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.photographs import album, archives
from tests.photographs.camera import SIZE, Camera

QUERY = "gate* AND (log OR order)"


def test_searching_and_reading(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search(QUERY)
    camera.read()
    camera.says(f"{camera.workspace.archive.search(QUERY).total} articles")
    camera.take("main-light")
    camera.turn_dark()
    camera.take("main-dark")


def test_on_a_screen_of_twice_the_pixels(cuttings: Callable[..., object], tmp_path: Path) -> None:
    """The same picture as on any other, twice as fine."""
    made = [tmp_path / "demo" / "pictures" / f"main-{theme}.png" for theme in ("light", "dark")]
    cuttings("demo", "demo")
    once = [QImage(str(file)) for file in made]
    cuttings("demo", "demo", QT_SCALE_FACTOR="2")
    twice = [QImage(str(file)) for file in made]
    for usual, fine in zip(once, twice, strict=True):
        assert (usual.width(), usual.height()) == SIZE
        assert (fine.width(), fine.height()) == tuple(2 * side for side in SIZE)
        assert album.difference(usual, fine) < 3


def test_a_narrow_window(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.window.resize(1000, 980)
    camera.search(QUERY)
    camera.read()
    camera.take("narrow")


def test_long_names(camera: Camera, desk_archive: Path) -> None:
    archives.with_long_names(desk_archive)
    camera.open(desk_archive)
    camera.search("order AND telephoned")
    camera.read(1)
    assert camera.row(1).title.startswith("Interparliamentary commission")
    camera.take("long-names")


def test_five_thousand_actors(camera: Camera, desk_archive: Path) -> None:
    archives.with_many_actors(desk_archive, 5_000)
    camera.open(desk_archive)
    camera.search("fax")
    camera.read(1)
    (every,) = [said for said in camera.said().split("\n") if said.startswith("All 5,")]
    camera.bot.mouseClick(camera.says(every), Qt.MouseButton.LeftButton)
    camera.take("many-actors")


@pytest.mark.usefixtures("turkish")
def test_in_turkish(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search("kapak* OR baraj*")
    camera.read()
    camera.take("turkish")
