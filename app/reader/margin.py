"""What stands beside the text: brackets, and names or cards that keep clear of one another. Numbers only, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

FROM_COLUMN, LANE_WIDTH, TO_TEXT = 16, 8, 14
"""The first bracket stands FROM_COLUMN beside the column, the next ones LANE_WIDTH further, names TO_TEXT on."""

CARD_WIDTH, NAME_WIDTH = 236, 84
GAP = 12
FAR = 14
"""What had to move down by so much has a line that leads to its bracket."""

FARTHEST = 280
"""What would have to move further is left out until its highlight is the current one."""

BRACKET_ABOVE, BRACKET_BELOW = 17.0, 6.0
REACH = 14
"""A bracket is hit within so many pixels."""


@dataclass(frozen=True, slots=True)
class Outward:
    """Measures from the column outwards, at whichever side the margin stands: the column ends at x = `edge`, and there
    are `extent` pixels from there to the end of the view."""

    edge: float
    extent: float
    is_left: bool = False

    def x(self, distance: float) -> float:
        return self.edge - distance if self.is_left else self.edge + distance

    def distance(self, x: float) -> float:
        """Negative in the text."""
        return self.edge - x if self.is_left else x - self.edge

    def left_of(self, distance: float, width: float) -> float:
        """The left end of what is that wide and begins at that distance."""
        return self.x(distance) - (width if self.is_left else 0)


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry of the margin: its number, where it wanted to stand, where it stands, and its height, in pixels."""

    number: int
    wanted: float
    y: float
    height: float

    @property
    def has_leader(self) -> bool:
        return self.y - self.wanted >= FAR

    @property
    def bottom(self) -> float:
        return self.y + self.height


def place(entries: Sequence[tuple[float, float]], gaps: Sequence[float], anchor: int | None = None) -> list[Placed]:
    """Place entries of (wanted y, height) top-down, none over the one before; each keeps its gap below it free.

    The one numbered `anchor` stands where it wants to, and those above it make room upwards. What cannot be near its
    place is left out.
    """
    below = range(anchor if anchor is not None else 0, len(entries))
    placed: list[Placed] = []
    free = entries[anchor][0] if anchor is not None else float("-inf")
    for number in below:
        wanted, height = entries[number]
        y = max(wanted, free)
        if y - wanted <= FARTHEST:
            placed.append(Placed(number, wanted, y, height))
            free = y + height + gaps[number]
    if anchor is None:
        return placed
    return _place_above(entries, gaps, anchor) + placed


def place_within(
    entries: Sequence[tuple[float, float]], gaps: Sequence[float], top: float, bottom: float
) -> list[Placed]:
    """Place entries as `place` does, all of them between two heights; those for which there is no room are left out."""
    placed: list[Placed] = []
    limit = bottom
    for one in reversed(place(entries, gaps)):
        y = min(one.y, limit - one.height)
        if y < top:
            break
        placed.append(Placed(one.number, one.wanted, y, one.height))
        limit = y - (gaps[one.number - 1] if one.number else 0.0)
    return placed[::-1]


def _place_above(entries: Sequence[tuple[float, float]], gaps: Sequence[float], anchor: int) -> list[Placed]:
    """The entries above one that stays where it is: as they would stand without it, or higher."""
    placed: list[Placed] = []
    limit = entries[anchor][0]
    for one in reversed(place(entries[:anchor], gaps[:anchor])):
        y = min(one.y, limit - gaps[one.number] - one.height)
        if one.wanted - y <= FARTHEST:
            placed.append(Placed(one.number, one.wanted, y, one.height))
            limit = y
    return placed[::-1]


def nearest(x: float, brackets: Sequence[tuple[int, float]]) -> int | None:
    """The number of the bracket nearest to x among (number, x of it), if one is within reach."""
    reachable = [(abs(x - at), number) for number, at in brackets if abs(x - at) <= REACH / 2]
    return min(reachable)[1] if reachable else None
