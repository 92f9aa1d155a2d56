"""What leads from a linked passage to the edge of its pane, where its ribbon begins: a tint beside the text, never
under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter

from app.reader.page import Page
from app.reader.ribbon_paint import TINT
from app.reader.ribbon_shapes import Side
from app.theme import Colours
from app.theme.colours import link_colour
from archive.model import LinkType

_FROM_COLUMN = 4
_ORDER = {LinkType.CORROBORATES: 1, LinkType.CONTRADICTS: 2}


@dataclass(frozen=True, slots=True)
class Tie:
    """A highlight of the text, and the type of a link it has."""

    annotation: str
    type: LinkType


class Ties:
    """Those of one view, at both its sides."""

    def __init__(self) -> None:
        self._ties: dict[Side, tuple[Tie, ...]] = {}

    def show(self, side: Side, ties: Sequence[Tie]) -> None:
        """Those at that side from now on, the strongest type on top as it is among ribbons."""
        self._ties[side] = tuple(sorted(ties, key=lambda tie: _ORDER.get(tie.type, 0)))

    def paint(
        self, painter: QPainter, page: Page, stretch: tuple[float, float], edges: tuple[float, float], colours: Colours
    ) -> None:
        """Those between two heights of the document; `edges` are where the pane ends at its left and at its right."""
        top, bottom = stretch
        for side, ties in self._ties.items():
            is_left = side is Side.LEFT
            near, far = (page.left - _FROM_COLUMN, edges[0]) if is_left else (page.edge + _FROM_COLUMN, edges[1])
            if near <= far if is_left else far <= near:
                continue
            for tie in ties:
                number = page.number(tie.annotation)
                if number is None:
                    continue
                extent = page.extent(number)
                if extent.bottom >= top and extent.top <= bottom:
                    box = QRectF(min(near, far), extent.top, abs(far - near), extent.bottom - extent.top)
                    painter.fillRect(box, _tint(near, far, link_colour(tie.type).fill(colours)))

    def __bool__(self) -> bool:
        return any(self._ties.values())


@lru_cache(maxsize=100)
def _tint(near: float, far: float, colour: str) -> QBrush:
    full, gone = QColor(colour), QColor(colour)
    full.setAlpha(TINT)
    gone.setAlpha(0)
    gradient = QLinearGradient(near, 0, far, 0)
    gradient.setColorAt(0, gone)
    gradient.setColorAt(1, full)
    return QBrush(gradient)
