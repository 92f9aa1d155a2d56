"""The order in which a person reads the lines of a page: down one column, then down the next.

A program that lays out a newspaper page paints it in any order. Columns show by their left edges; a headline that runs
across them divides the page into what is above and what is below.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import median

from archive.importers.pdf_lines import Line

_FEWEST_LINES = 4
_FEWEST_CHARACTERS = 12
_FILLED = 0.6
_GUTTER = 0.5
_EDGE = 0.7
_MOST_COLUMNS = 12
_MOST_EDGES = 60
_MOST_INITIALS = 20
_DROPPED_INITIAL = re.compile(r"[\"“„«'‘]?[^\W\d_]{1,2}")
_DROPPED_SIZE = 1.8
_ALIGNED = 0.5


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a column. `cells` has more than one text where wide gaps divide it, as in a table."""

    line: Line
    cells: tuple[Line, ...]

    def is_aligned(self, other: "Row") -> bool:
        """Whether both are divided at the same places."""
        return len(self.cells) == len(other.cells) > 1 and all(
            min(abs(one.left - two.left), abs(one.right - two.right)) < _ALIGNED * one.size
            for one, two in zip(self.cells, other.cells, strict=True)
        )


def columns(lines: list[Line], body_size: float) -> list[list[Row]]:
    """The columns of one page in reading order, each with its rows from top to bottom. No line is lost."""
    lines = _with_dropped_initials(lines, body_size)
    is_right_to_left = sum(line.is_right_to_left for line in lines) * 2 > len(lines)
    return [_rows(column, is_right_to_left) for column in _columns(lines, is_right_to_left, _MOST_COLUMNS)]


def _columns(lines: list[Line], is_right_to_left: bool, most: int) -> Iterator[list[Line]]:
    edge = _second_column(lines) if most else None
    if edge is None:
        if lines:
            yield lines
        return
    across = sorted((line for line in lines if _crosses(line, edge)), key=lambda line: -line.top)
    rest = [line for line in lines if not _crosses(line, edge)]
    while rest or across:
        top = across[0].bottom if across else float("-inf")
        above = [line for line in rest if _middle(line) > top or not across]
        rest = [line for line in rest if not (_middle(line) > top or not across)]
        sides = [[line for line in above if line.right <= edge], [line for line in above if not line.right <= edge]]
        for side in reversed(sides) if is_right_to_left else sides:
            yield from _columns(side, is_right_to_left, most - 1)
        floor = max((_middle(line) for line in rest), default=float("-inf"))
        number = next((n for n, line in enumerate(across) if n and not _middle(line) > floor), len(across))
        if across:
            yield across[:number]
        across = across[number:]


def _middle(line: Line) -> float:
    return (line.top + line.bottom) / 2


def _crosses(line: Line, edge: float) -> bool:
    return line.left < edge - _EDGE * line.size and line.right > edge


def _second_column(lines: list[Line]) -> float | None:
    """Where the second column begins, or None where there is one only."""
    if len(lines) < 2 * _FEWEST_LINES:
        return None
    best: tuple[int, float] | None = None
    least = (max(line.right for line in lines) - min(line.left for line in lines)) / _MOST_EDGES
    tried = float("-inf")
    for line in sorted(lines, key=lambda line: line.left):
        if line.left - tried < max(_EDGE * line.size, least):
            continue
        tried = line.left
        edge = line.left - _GUTTER * line.size / 2
        left = [other for other in lines if other.right <= edge]
        right = [other for other in lines if other.left >= edge]
        if _is_column(left) and _is_column(right) and _are_beside(left, right):
            crossing = len(lines) - len(left) - len(right)
            if crossing < min(len(left), len(right)) and (best is None or crossing < best[0]):
                best = crossing, edge
    return best[1] if best else None


def _is_column(lines: list[Line]) -> bool:
    """Whether lines are running text rather than the cells of a table."""
    if len(lines) < _FEWEST_LINES:
        return False
    widths = [line.right - line.left for line in lines]
    typical = sorted(widths)[int(len(widths) * 0.9)]
    filled = sum(width > _FILLED * typical for width in widths) * 2 >= len(lines)
    return filled and median(len(line.text) for line in lines) >= _FEWEST_CHARACTERS


def _are_beside(left: list[Line], right: list[Line]) -> bool:
    top = min(max(line.top for line in left), max(line.top for line in right))
    bottom = max(min(line.bottom for line in left), min(line.bottom for line in right))
    return all(sum(bottom <= _middle(line) <= top for line in side) >= _FEWEST_LINES - 1 for side in (left, right))


def _rows(lines: list[Line], is_right_to_left: bool) -> list[Row]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.top):
        beside = next((row for row in rows[-2:] if row[0].is_beside(line)), None)
        if beside is None:
            rows.append([line])
        else:
            beside.append(line)
            if line.top - line.bottom > beside[0].top - beside[0].bottom:  # what began it was a superscript
                beside[0], beside[-1] = beside[-1], beside[0]
    return [_row(row, is_right_to_left) for row in rows]


def _row(pieces: list[Line], is_right_to_left: bool) -> Row:
    if len(pieces) == 1:
        return Row(pieces[0], (pieces[0],))
    main = max(pieces, key=lambda piece: len(piece.text))
    ordered = sorted(pieces, key=lambda piece: -piece.right if is_right_to_left else piece.left)
    line = replace(
        main,
        text=" ".join(piece.text for piece in ordered),
        left=min(piece.left for piece in pieces),
        right=max(piece.right for piece in pieces),
        is_bold=all(piece.is_bold for piece in pieces),
    )
    return Row(line, tuple(ordered))


def _with_dropped_initials(lines: list[Line], body_size: float) -> list[Line]:
    """The large letter that opens a story is joined to its word, and the lines beside it begin where it does."""
    large = [line for line in lines if line.size > _DROPPED_SIZE * body_size and _DROPPED_INITIAL.fullmatch(line.text)]
    for initial in large[:_MOST_INITIALS]:
        beside = [
            line
            for line in lines
            if line.size < initial.size / _DROPPED_SIZE
            and initial.bottom < _middle(line) < initial.top
            and -body_size < line.left - initial.right < body_size
        ]
        if beside:
            first = max(beside, key=lambda line: line.top)
            first.text = initial.text + first.text
            for line in beside:
                line.left = initial.left
            lines = [line for line in lines if line is not initial]
    return lines
