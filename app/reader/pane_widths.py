"""How panes share the width of the window, without Qt: what is read keeps a readable width, the rest becomes spines."""

from dataclasses import dataclass

LEAST_PANE = 380
SPINE = 44
_GUTTERS = {1: 0, 2: 132, 3: 72}
_NARROW_GUTTER = 40
_WIDEST_COLUMN = 640
_NARROW_PANE = 500
INNER, NARROW_INNER = 26, 24
"""Between the column and the edge of the pane at which it has no margin, in a wide pane and in a narrow one."""
_OUTER, _NARROW_OUTER = 140, 44


@dataclass(frozen=True, slots=True)
class Shares:
    """How many panes stand open, the rest being spines, and how wide each is and each gutter, in pixels."""

    open: int
    spines: int
    pane: int
    gutter: int


def share_width(width: int, panes: int) -> Shares:
    """Share a width in pixels among at least one pane; one always stands open, however narrow the window is."""
    for count in range(panes, 1, -1):
        shares = _shares(width, count, panes - count)
        if shares.pane >= LEAST_PANE:
            return shares
    return _shares(width, 1, panes - 1)


def column_width(pane: int) -> int:
    """The width of the column of text in a pane that stands beside others, in pixels."""
    inner = NARROW_INNER if pane < _NARROW_PANE else INNER
    return min(pane - inner - outer_inset(pane), _WIDEST_COLUMN)


def outer_inset(pane: int) -> int:
    """Between the column and the other edge of such a pane, in pixels: for brackets, names and the scroll bar."""
    return _NARROW_OUTER if pane < _NARROW_PANE else _OUTER


def _shares(width: int, count: int, spines: int) -> Shares:
    gutter = _GUTTERS.get(count, _NARROW_GUTTER)
    return Shares(count, spines, (width - gutter * (count - 1) - SPINE * spines) // count, gutter)
