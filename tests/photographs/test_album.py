"""What is kept in the album: every picture that is taken, no other, each of them shown in the README, and small."""

import re

import pytest
from PySide6.QtGui import QColor, QImage

from tests.photographs import album

README = (album.ROOT / "README.md").read_text("utf-8")
_MOST_BYTES = 200_000
"""Of one picture: how many there are grows with what the window can do."""


def test_every_picture_that_is_taken_is_kept_and_shown() -> None:
    taken = album.taken()
    assert len(taken) == len(set(taken))
    assert sorted(file.name for file in album.KEPT.iterdir()) == sorted(f"{name}.png" for name in taken)
    assert set(re.findall(r"!\[[^\]]+\]\(resources/screenshots/([^)]+)\.png\)", README)) == set(taken)


def test_every_picture_is_small() -> None:
    assert {file.name for file in album.KEPT.iterdir() if file.stat().st_size > _MOST_BYTES} == set()


def test_a_picture_with_fewer_colours_still_has_the_rare_ones() -> None:
    """A swatch of ten pixels must not take the colour of a thousand shades of grey beside it."""
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            picture.setPixelColor(x, y, QColor(*([(64 * x + y) // 16 % 256] * 2), 200))
    picture.setPixelColor(5, 5, QColor("#ff8800"))
    small = album.reduced(picture)
    assert album.colours(small) <= 256
    assert small.pixelColor(5, 5).name() == "#ff8800"
    for x in range(0, 64, 7):
        for y in range(0, 64, 7):
            if (x, y) != (5, 5):
                assert small.pixelColor(x, y).red() == pytest.approx(picture.pixelColor(x, y).red(), abs=8)
