"""Which way a text is written: what Qt finds out for a paragraph by itself, said where it has to be known before."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import Qt

_FROM_THE_RIGHT = (
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LINE_WITH_BOTH = re.compile(_FROM_THE_RIGHT + ".*")
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def direction(text: str) -> Qt.LayoutDirection:
    """The direction of a text as its first letter has it; that of the language of the window where there is none."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
            case "L":
                return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LayoutDirectionAuto


def written_from_right(text: str) -> bool:
    """Whether any of it is."""
    return _LINE_WITH_BOTH.search(text) is not None


def isolated(text: str) -> str:
    """`text` so that its direction moves nothing of what stands beside it."""
    return f"{_ISOLATE}{text}{_END}" if text else ""


def shown(text: str) -> str:
    """`text` without what isolates its parts."""
    return text.replace(_ISOLATE, "").replace(_END, "")


def lines_with_both(text: str) -> Iterator[int]:
    """The numbers of the lines, from 0, in which anything is written from right to left."""
    line = read = 0
    for found in _LINE_WITH_BOTH.finditer(text):
        line += text.count("\n", read, found.start())
        read = found.start()
        yield line
