"""Panes keep a readable width; what does not fit becomes a spine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reader.pane_widths import LEAST_PANE, SPINE, Shares, column_width, share_width


@pytest.mark.parametrize(
    ("width", "panes", "shares"),
    [
        (980, 1, Shares(1, 0, 980, 0)),
        (1560, 2, Shares(2, 0, 714, 132)),
        (1560, 3, Shares(3, 0, 472, 72)),
        (1560, 4, Shares(3, 1, 457, 72)),
        (1640, 4, Shares(4, 0, 380, 40)),
        (300, 2, Shares(1, 1, 256, 0)),
    ],
)
def test_gutters_and_spines(width: int, panes: int, shares: Shares) -> None:
    assert share_width(width, panes) == shares


@given(st.integers(1000, 5000), st.integers(1, 12))
def test_nothing_is_wider_than_the_window(width: int, panes: int) -> None:
    shares = share_width(width, panes)
    taken = shares.open * shares.pane + (shares.open - 1) * shares.gutter + shares.spines * SPINE
    assert width - shares.open < taken <= width
    assert shares.open + shares.spines == panes
    assert shares.open == 1 or shares.pane >= LEAST_PANE


def test_the_column_is_as_wide_as_is_good_to_read() -> None:
    assert (column_width(480), column_width(714), column_width(980)) == (412, 548, 640)
