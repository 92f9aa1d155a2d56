"""How overlapping highlights share the text and the margin: lanes, pieces, bands. Numbers only, no Qt."""

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass

BANDS = (1.0, 0.62, 0.32)
"""How much of the height of a line each highlight fills where several cover it; further ones have brackets only."""

BAND_BELOW, BAND_HEIGHT = 7.0, 25.0
"""A band stands on a line this far below the base of the letters; both in pixels at scale 1."""

LANES = 4
"""So many brackets stand side by side in the margin; where more would, the last one is a bar of density."""

_DENSEST = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch between two ends of highlights, and the numbers of those that cover it, in the order of their lanes."""

    start: int
    end: int
    covered_by: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Density:
    """The bar beside the lines `first` to `last`."""

    first: int
    last: int
    opacity: float


def lanes(rows: Sequence[tuple[int, int]]) -> list[int]:
    """The lane of each highlight, from its first and last line: in one lane no two share a line.

    They come in the order (start, −end); each takes the first lane that is free, and opens a new one where none is.
    """
    ends: list[int] = []
    taken: list[int] = []
    for first, last in rows:
        lane = next((number for number, end in enumerate(ends) if end < first), len(ends))
        if lane == len(ends):
            ends.append(last)
        else:
            ends[lane] = last
        taken.append(lane)
    return taken


def pieces(spans: Sequence[tuple[int, int]], of_lanes: Sequence[int]) -> list[Piece]:
    """The text cut at every start and end, in order; what no highlight covers is left out."""
    changes: dict[int, list[tuple[int, bool]]] = {}
    for number, (start, end) in enumerate(spans):
        if start < end:
            changes.setdefault(start, []).append((number, True))
            changes.setdefault(end, []).append((number, False))
    found: list[Piece] = []
    covering: list[tuple[int, int]] = []
    before = 0
    for place in sorted(changes):
        if covering:
            found.append(Piece(before, place, tuple([number for _, number in covering])))
        for number, begins in changes[place]:
            if begins:
                insort(covering, (of_lanes[number], number))
            else:
                covering.remove((of_lanes[number], number))
        before = place
    return found


def band(rank: int, base: float, scale: float = 1.0) -> tuple[float, float]:
    """Top and height of the band of the highlight of this rank, from 0, on a line with this base."""
    height = BAND_HEIGHT * BANDS[rank] * scale
    return base + BAND_BELOW * scale - height, height


def densities(rows: Sequence[tuple[int, int]], of_lanes: Sequence[int]) -> list[Density]:
    """The bar that stands for the highlights beyond the lanes there are; empty where all have one."""
    if max(of_lanes, default=0) < LANES:
        return []
    spans = [
        (first, last + 1) if lane >= LANES - 1 else (0, 0) for (first, last), lane in zip(rows, of_lanes, strict=True)
    ]
    return [
        Density(piece.start, piece.end - 1, min(1.0, len(piece.covered_by) / _DENSEST))
        for piece in pieces(spans, of_lanes)
    ]
