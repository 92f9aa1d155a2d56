"""The two families and the sizes they are set in. Both ship with the program, so that every machine shows the same."""

from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

SERIF, SANS = "Source Serif 4", "Inter"


@dataclass(frozen=True, slots=True)
class Setting:
    """`size` and `line` are pixels at scale 1; `weight` is that of CSS, 100 to 900."""

    family: str
    size: int
    weight: int
    line: int


class Style(Enum):
    """What a text is for."""

    BRAND = Setting(SERIF, 20, 700, 24)
    FIRST = Setting(SERIF, 44, 700, 54)
    HEADLINE = Setting(SERIF, 28, 600, 34)
    TEXT = Setting(SERIF, 19, 400, 29)
    NAME = Setting(SERIF, 22, 600, 28)
    ROW_HEADLINE = Setting(SERIF, 15, 600, 18)
    QUOTE = Setting(SERIF, 15, 400, 22)
    FACED_QUOTE = Setting(SERIF, 17, 400, 25)
    STATEMENT = Setting(SERIF, 14, 400, 20)
    UI = Setting(SANS, 13, 400, 18)
    UI_STRONG = Setting(SANS, 13, 600, 18)
    BUTTON = Setting(SANS, 13, 500, 18)
    SEARCH = Setting(SANS, 14, 400, 20)
    SMALL = Setting(SANS, 12, 400, 16)
    SMALL_MEDIUM = Setting(SANS, 12, 500, 16)
    SMALL_STRONG = Setting(SANS, 12, 600, 16)
    TINY = Setting(SANS, 11, 400, 14)


@cache
def load_fonts() -> None:
    """Make the families known to Qt; needs an application."""
    for file in (files("resources") / "fonts").iterdir():
        if file.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


def font(style: Style, scale: float = 1.0) -> QFont:
    """The font of a style, `scale` times its size."""
    setting = style.value
    made = QFont(setting.family)
    made.setPixelSize(round(setting.size * scale))
    made.setWeight(QFont.Weight(setting.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
