"""Names and cards keep clear of one another, and a bracket is hit without aiming."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.reader.margin import FARTHEST, nearest, place

ENTRIES = st.lists(st.tuples(st.integers(0, 500), st.integers(10, 90)), min_size=1, max_size=15).map(sorted)


@given(ENTRIES, st.data())
def test_nothing_overlaps_and_the_current_one_stands_where_it_belongs(
    entries: list[tuple[int, int]], data: st.DataObject
) -> None:
    anchor = data.draw(st.none() | st.integers(0, len(entries) - 1))
    placed = place(entries, [12] * len(entries), anchor)
    for one, other in pairwise(placed):
        assert one.bottom + 12 <= other.y
        assert one.number < other.number
    assert all(abs(one.y - one.wanted) <= FARTHEST for one in placed)
    if anchor is None:
        assert placed[0].y == entries[0][0]
        assert all(one.y >= one.wanted for one in placed)
    else:
        assert [one.y for one in placed if one.number == anchor] == [entries[anchor][0]]


def test_only_what_had_to_move_far_has_a_leader() -> None:
    placed = place([(0, 20), (10, 20), (100, 20)], [2, 2, 2])
    assert [(one.y, one.has_leader) for one in placed] == [(0, False), (22, False), (100, False)]
    assert place([(0, 20), (8, 20)], [2, 2])[1].has_leader


def test_the_nearest_bracket_within_reach_is_hit() -> None:
    assert nearest(100, [(0, 96), (1, 104.5)]) == 0
    assert nearest(103, [(0, 96), (1, 104)]) == 1
    assert nearest(120, [(0, 96)]) is None
