"""What stands beside the text: brackets, and names or cards that keep clear of one another. Numbers only, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

FROM_COLUMN, LANE_WIDTH, TO_TEXT = 16, 8, 14
"""The first bracket stands FROM_COLUMN right of the column, the next ones LANE_WIDTH further, names TO_TEXT on."""

CARD_WIDTH, NAME_WIDTH = 236, 84
GAP = 12
FAR = 14
"""What had to move down by so much has a line that leads to its bracket."""

BRACKET_ABOVE, BRACKET_BELOW = 17.0, 6.0
REACH = 14
"""A bracket is hit within so many pixels."""


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

    The one numbered `anchor` stands where it wants to, and those above it make room upwards.
    """
    ys: list[float] = []
    free = float("-inf")
    for number, ((wanted, height), gap) in enumerate(zip(entries, gaps, strict=True)):
        ys.append(wanted if number == anchor else max(wanted, free))
        free = ys[-1] + height + gap
    limit = ys[anchor] if anchor is not None else 0.0
    for number in range((anchor or 0) - 1, -1, -1):
        ys[number] = min(ys[number], limit - gaps[number] - entries[number][1])
        limit = ys[number]
    return [Placed(number, wanted, ys[number], height) for number, (wanted, height) in enumerate(entries)]


def nearest(x: float, brackets: Sequence[tuple[int, float]]) -> int | None:
    """The number of the bracket nearest to x among (number, x of it), if one is within reach."""
    reachable = [(abs(x - at), number) for number, at in brackets if abs(x - at) <= REACH / 2]
    return min(reachable)[1] if reachable else None
