"""The geometry of ribbons, without Qt, so that where a ribbon runs can be proved and not only looked at.

A ribbon joins an extent at the left edge of a gutter with one at its right edge. All values are pixels; x runs from the
gutter's left edge, y from the top of the view.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import asin, asinh, sin, sinh

LABEL_HEIGHT = 20
_COUNT_WIDTH = 30.0
_LABEL_STEP = 26
_LABEL_EDGE = 46
_OUTSIDE = (4, 20)
_NEAR_THE_VISIBLE_END = 0.22
_REACH = 7


class Sight(Enum):
    """Where an end is, as seen through the view."""

    SEEN = "seen"
    ABOVE = "above"
    BELOW = "below"


class Side(Enum):
    """The edge of the gutter at which an end is."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Extent:
    """How high a passage stands in its view."""

    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    def lowered(self, by: float) -> "Extent":
        return Extent(self.top + by, self.bottom + by)

    def sight(self, height: float) -> Sight:
        if self.bottom <= 0:
            return Sight.ABOVE
        return Sight.BELOW if self.top >= height else Sight.SEEN

    def kept_near(self, height: float) -> "Extent":
        """Itself while it is seen; otherwise just outside the view, so that its ribbon leaves the view steeply."""
        near, far = _OUTSIDE
        sight = self.sight(height)
        if sight is Sight.ABOVE:
            return Extent(-far, -near)
        return Extent(height + near, height + far) if sight is Sight.BELOW else self


def passage_extent(first_base: float, last_base: float, first_scale: float = 1, last_scale: float = 1) -> Extent:
    """The extent of a passage by the baselines of its first and its last line, and how high those lines are, where 1
    is a line of text of the usual size."""
    return Extent(first_base - 18 * first_scale, last_base + 7 * last_scale)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """The band between two passages across a gutter; an end out of sight is already put near the view."""

    left: Extent
    right: Extent
    left_sight: Sight = Sight.SEEN
    right_sight: Sight = Sight.SEEN

    @property
    def is_drawn(self) -> bool:
        """A ribbon whose ends are both out on the same side is counted only."""
        return self.left_sight is Sight.SEEN or self.left_sight is not self.right_sight

    @property
    def label_share(self) -> float:
        """How far across the gutter its label belongs, from 0 to 1: nearer to the end that is seen."""
        left, right = self.left_sight is Sight.SEEN, self.right_sight is Sight.SEEN
        if left is right:
            return 0.5
        return _NEAR_THE_VISIBLE_END if left else 1 - _NEAR_THE_VISIBLE_END

    def edges(self, share: float) -> Extent:
        """The upper and the lower edge, that far across the gutter (0 to 1)."""
        weight = _weight(_time(share))
        return Extent(
            self.left.top + (self.right.top - self.left.top) * weight,
            self.left.bottom + (self.right.bottom - self.left.bottom) * weight,
        )

    def middle(self, share: float) -> float:
        edges = self.edges(share)
        return (edges.top + edges.bottom) / 2

    def is_hit(self, share: float, y: float) -> bool:
        """Whether a point is on the ribbon, or so near that it is meant."""
        edges = self.edges(share)
        return edges.top - _REACH <= y <= edges.bottom + _REACH

    def share_at(self, y: float, lowest: float, highest: float) -> float:
        """Where between two shares the middle of the ribbon is nearest to a height."""
        begin, end = self.middle(lowest), self.middle(highest)
        if abs(end - begin) < 1:
            return min(max(self.label_share, lowest), highest)
        weight = (y - self.left.middle) / (self.right.middle - self.left.middle)
        return min(max(_share(0.5 - sin(asin(1 - 2 * min(max(weight, 0), 1)) / 3)), lowest), highest)


def ribbon(left: Extent, right: Extent, height: float) -> Ribbon:
    """The ribbon between two passages, in views that are that high."""
    return Ribbon(left.kept_near(height), right.kept_near(height), left.sight(height), right.sight(height))


def out_of_sight(ribbons: Sequence[Ribbon]) -> Counter[tuple[Side, Sight]]:
    """How many ends are out of sight at each corner of the gutter."""
    ends = [(Side.LEFT, ribbon.left_sight) for ribbon in ribbons]
    ends += [(Side.RIGHT, ribbon.right_sight) for ribbon in ribbons]
    return Counter(end for end in ends if end[1] is not Sight.SEEN)


@dataclass(frozen=True, slots=True)
class Corner:
    """Where the count of the ends that are out of sight stands: its left upper corner and its width."""

    x: float
    y: float
    width: float

    def is_hit(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + LABEL_HEIGHT


def corner(side: Side, sight: Sight, gutter: float, height: float) -> Corner:
    """In a gutter of that width, in which two have to stand beside one another."""
    width = min(_COUNT_WIDTH, gutter / 2 - 2)
    x = 2.0 if side is Side.LEFT else gutter - width - 2
    return Corner(x, 4.0 if sight is Sight.ABOVE else height - LABEL_HEIGHT - 4, width)


@dataclass(frozen=True, slots=True)
class Place:
    """The middle of a label."""

    x: float
    y: float


def label_places(
    ribbons: Sequence[Ribbon], label_widths: Sequence[float], gutter: float, height: float
) -> list[Place | None]:
    """Where labels stand: pushed apart in the order of their heights, each sliding along its own ribbon.

    None for a ribbon that is not drawn, and for labels that find no more room.
    """
    places: list[Place | None] = [None] * len(ribbons)
    lowest, highest = float(_LABEL_EDGE), height - _LABEL_EDGE
    if highest < lowest:
        return places
    drawn = [number for number, each in enumerate(ribbons) if each.is_drawn]
    drawn.sort(key=lambda number: _wanted(ribbons[number]))
    drawn = drawn[: int((highest - lowest) // _LABEL_STEP) + 1]
    wanted = [min(max(_wanted(ribbons[number]), lowest), highest) for number in drawn]
    for number, y in zip(drawn, _apart(wanted, highest), strict=True):
        places[number] = Place(_slide(ribbons[number], y, label_widths[number], gutter), y)
    return places


def _wanted(ribbon: Ribbon) -> float:
    return ribbon.middle(ribbon.label_share)


def _apart(heights: Sequence[float], highest: float) -> list[float]:
    """Heights in order, pushed down until none is too near to the one before; at the bottom, up again."""
    apart: list[float] = []
    for y in heights:
        apart.append(max(y, apart[-1] + _LABEL_STEP) if apart else y)
    limit = highest
    for number in reversed(range(len(apart))):
        apart[number] = min(apart[number], limit)
        limit = apart[number] - _LABEL_STEP
    return apart


def _slide(ribbon: Ribbon, y: float, width: float, gutter: float) -> float:
    """The x at which the ribbon passes a label's height, as far as the label stays within the gutter."""
    lowest = width / 2 / gutter
    if lowest >= 0.5:
        return gutter / 2
    if abs(y - _wanted(ribbon)) < 1:
        return gutter * min(max(ribbon.label_share, lowest), 1 - lowest)
    return gutter * ribbon.share_at(y, lowest, 1 - lowest)


def _weight(time: float) -> float:
    """How much of the right end's height a cubic with horizontal ends has at its parameter."""
    return time * time * (3 - 2 * time)


def _share(time: float) -> float:
    """How far across the cubic, whose control points lie in the middle, is at its parameter."""
    return time * (1.5 - 1.5 * time + time * time)


def _time(share: float) -> float:
    """The other way round."""
    return 0.5 - sinh(asinh(2 - 4 * share) / 3)
