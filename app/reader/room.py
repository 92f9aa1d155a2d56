"""How an article is set in the room there is: where its column stands, how wide it is, and what stands beside it."""

from dataclasses import dataclass, replace
from enum import Enum

from app.reader.document import LEFT
from app.reader.margin import CARD_WIDTH
from app.reader.margin_paint import MarginMode
from app.reader.pane_widths import INNER, NARROW_INNER, column_width, outer_inset
from app.reader.ribbon_shapes import Side
from app.reader.typesetting import Setting

CARDS_FROM = 1440
"""Notes stand in the margin as cards when the window is at least so many pixels wide."""

NAMES_FROM = 500
"""Names stand in the margin of panes at least so wide."""

_LEAST_COLUMN = 300
_LEAST_BESIDE_CARDS = 480
_BESIDE = {MarginMode.CARDS: CARD_WIDTH + 56, MarginMode.NAMES: 140, MarginMode.BRACKETS: 56}


class PaneSide(Enum):
    """Where a pane stands among those that are open: its margin is at the left, or at the right in the last one, away
    from the gutter to which most of its links lead."""

    ALONE = "alone"
    FIRST = "first"
    INNER = "inner"
    LAST = "last"


def side_of(number: int, count: int) -> PaneSide:
    """Where the pane of that number stands among so many, counted from the left, from 0."""
    if count == 1:
        return PaneSide.ALONE
    return PaneSide.FIRST if number == 0 else PaneSide.LAST if number == count - 1 else PaneSide.INNER


@dataclass(frozen=True, slots=True)
class Space:
    """The pixels a view has: all of it, and its viewport without the scroll bar."""

    view: int
    viewport: int

    @property
    def bar(self) -> int:
        return self.view - self.viewport


@dataclass(frozen=True, slots=True)
class Room:
    """The setting with the column that fits, where in the viewport it begins, and what of the margin fits beside it."""

    setting: Setting
    mode: MarginMode
    left: int = LEFT
    is_margin_left: bool = False


def room(wanted: Setting, space: Space, window: int, side: PaneSide = PaneSide.ALONE) -> Room:
    """What fits into a view in a window of that width in pixels. The column is never wider than wanted."""
    return _alone(wanted, space.viewport, window) if side is PaneSide.ALONE else _beside(wanted, space, side)


def bar_is_left(side: PaneSide) -> bool:
    """Whether the scroll bar stands at the left: at the outer edge, so that it is not between a passage and its
    ribbon."""
    return side is PaneSide.FIRST


def edges_without_gutter(side: PaneSide) -> tuple[Side, ...]:
    """Where no ribbon can begin."""
    first, last = side in (PaneSide.ALONE, PaneSide.FIRST), side in (PaneSide.ALONE, PaneSide.LAST)
    return (*((Side.LEFT,) if first else ()), *((Side.RIGHT,) if last else ()))


def _alone(wanted: Setting, viewport: int, window: int) -> Room:
    mode = MarginMode.NAMES if viewport >= NAMES_FROM else MarginMode.BRACKETS
    beside_cards = viewport - LEFT - _BESIDE[MarginMode.CARDS]
    if window >= CARDS_FROM and beside_cards >= min(wanted.column, _LEAST_BESIDE_CARDS):
        mode = MarginMode.CARDS
    column = min(wanted.column, max(_LEAST_COLUMN, viewport - LEFT - _BESIDE[mode]))
    return Room(replace(wanted, column=column), mode)


def _beside(wanted: Setting, space: Space, side: PaneSide) -> Room:
    """Never cards: what a note says is read in the card that opens."""
    is_wide = space.view >= NAMES_FROM
    column = min(wanted.column, max(_LEAST_COLUMN, column_width(space.view)))
    is_margin_left = side is not PaneSide.LAST
    left = outer_inset(space.view) if is_margin_left else INNER if is_wide else NARROW_INNER
    return Room(
        replace(wanted, column=column),
        MarginMode.NAMES if is_wide else MarginMode.BRACKETS,
        left - (space.bar if bar_is_left(side) else 0),
        is_margin_left,
    )
