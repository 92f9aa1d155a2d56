"""Where the pictures go, which there are, and how they are kept small."""

import ast
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "resources" / "screenshots"
OPTION = "--keep-pictures"
"""What makes pytest keep the pictures that it takes."""

_WORDS = "Words"
_AFAR = QSize(312, 196)
_MOST_COLOURS, _FREQUENT = 256, 160


def taken() -> list[str]:
    """The names of all pictures that the tests of this room take, as they stand in their sources."""
    found = []
    for source in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "take":
                name = node.args[0]
                assert isinstance(name, ast.Constant), f"{source.name}: the name of a picture is written out"
                found.append(str(name.value))
    return found


def keep(picture: QImage, name: str, words: str) -> None:
    """Write a picture to where pictures are kept, as small as can be; `words` is what can be read on it."""
    KEPT.mkdir(exist_ok=True)
    small = reduced(picture)
    small.setText(_WORDS, words)
    assert small.save(str(KEPT / f"{name}.png"), "PNG", 0), f"{name}.png cannot be written to {KEPT}"


def words_of(name: str) -> str:
    """What could be read on a picture when it was kept; empty where there is none of that name."""
    return QImage(str(KEPT / f"{name}.png")).text(_WORDS)


def colours(picture: QImage) -> int:
    """How many colours a picture has."""
    return len(_counted(picture.convertToFormat(QImage.Format.Format_RGB32)))


def difference(one: QImage, other: QImage) -> float:
    """How far the greys of two pictures are apart on the average, from 0 to 255, when both are seen from afar."""
    greys = [bytes(_from_afar(picture).constBits()) for picture in (one, other)]
    return sum(abs(a - b) for a, b in zip(*greys, strict=True)) / len(greys[0])


def _from_afar(picture: QImage) -> QImage:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.scaled(_AFAR, mode=Qt.TransformationMode.SmoothTransformation).convertToFormat(grey.format())


def reduced(picture: QImage) -> QImage:
    """The picture in 256 colours: the most frequent, and of the others those that are least like any chosen before."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = _counted(whole)
    table = [value for value, _ in counts.most_common(_FREQUENT)]
    places = {value: place for place, value in enumerate(table)}
    nearest = {value: min((_distance(known, value), place) for place, known in enumerate(table)) for value in counts}
    while len(table) < min(_MOST_COLOURS, len(counts)):
        farthest = max(nearest, key=lambda value: nearest[value])
        table.append(farthest)
        for value, known in nearest.items():
            nearest[value] = min(known, (_distance(farthest, value), len(table) - 1))
    places = {value: place for value, (_, place) in nearest.items()}
    made = QImage(whole.width(), whole.height(), QImage.Format.Format_Indexed8)
    made.setColorTable(table)
    pixels, bits, line = _pixels(whole), made.bits(), made.bytesPerLine()
    for y in range(whole.height()):
        row = pixels[y * whole.width() : (y + 1) * whole.width()]
        bits[y * line : y * line + whole.width()] = bytes(places[value] for value in row)
    return made


def _counted(picture: QImage) -> Counter[int]:
    return Counter(_pixels(picture).tolist())


def _pixels(picture: QImage) -> "memoryview[int]":
    return memoryview(picture.constBits()).cast("I")


def _distance(one: int, other: int) -> int:
    return sum((((one >> shift) & 255) - ((other >> shift) & 255)) ** 2 for shift in (0, 8, 16))
