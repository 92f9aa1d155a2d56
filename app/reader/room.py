"""How an article is set in the room there is: the width of its column, and what stands beside it."""

from dataclasses import dataclass, replace

from app.reader.document import LEFT
from app.reader.margin import CARD_WIDTH
from app.reader.margin_paint import MarginMode
from app.reader.typesetting import Setting

CARDS_FROM = 1440
"""Notes stand in the margin as cards when the window is at least so many pixels wide."""

NAMES_FROM = 500
"""Names stand in the margin of panes at least so wide."""

_LEAST_COLUMN = 300
_LEAST_BESIDE_CARDS = 480
_BESIDE = {MarginMode.CARDS: CARD_WIDTH + 56, MarginMode.NAMES: 140, MarginMode.BRACKETS: 56}


@dataclass(frozen=True, slots=True)
class Room:
    """The setting with the column that fits, and what of the margin does."""

    setting: Setting
    mode: MarginMode


def room(wanted: Setting, viewport: int, window: int) -> Room:
    """What fits into a viewport of a window, both widths in pixels. The column is never wider than wanted."""
    mode = MarginMode.NAMES if viewport >= NAMES_FROM else MarginMode.BRACKETS
    beside_cards = viewport - LEFT - _BESIDE[MarginMode.CARDS]
    if window >= CARDS_FROM and beside_cards >= min(wanted.column, _LEAST_BESIDE_CARDS):
        mode = MarginMode.CARDS
    column = min(wanted.column, max(_LEAST_COLUMN, viewport - LEFT - _BESIDE[mode]))
    return Room(replace(wanted, column=column), mode)
