"""Overlapping highlights stay apart: in lanes beside the text, as bands in it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.reader.highlights import band, densities, lanes, pieces

ROWS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), max_size=20).map(
    lambda found: sorted(((first, first + more) for first, more in found), key=lambda row: (row[0], -row[1]))
)


@given(ROWS)
def test_no_two_brackets_of_a_lane_share_a_line_and_no_lane_is_opened_without_need(rows: list[tuple[int, int]]) -> None:
    found = lanes(rows)
    for one, (first, last) in enumerate(rows):
        for other in range(one):
            if found[one] == found[other]:
                assert rows[other][1] < first or last < rows[other][0]
        for lower in range(found[one]):
            assert any(found[n] == lower and rows[n][1] >= first for n in range(one))


@given(ROWS)
def test_the_pieces_are_covered_by_exactly_what_covers_them(rows: list[tuple[int, int]]) -> None:
    spans = [(first, last + 1) for first, last in rows]
    found = pieces(spans, lanes(rows))
    covered = [
        (place, {n for n, (start, end) in enumerate(spans) if start <= place < end})
        for place in range(max((end for _, end in spans), default=0))
    ]
    by_place = {place: set(p.covered_by) for p in found for place in range(p.start, p.end)}
    assert by_place == {place: numbers for place, numbers in covered if numbers}
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_piece_names_its_highlights_by_lane() -> None:
    found = pieces([(0, 10), (2, 8), (4, 6)], [0, 1, 2])
    assert [(p.start, p.end, p.covered_by) for p in found] == [
        (0, 2, (0,)), (2, 4, (0, 1)), (4, 6, (0, 1, 2)), (6, 8, (0, 1)), (8, 10, (0,)),
    ]  # fmt: skip


def test_bands_stand_on_one_line_and_are_lower_by_rank() -> None:
    assert band(0, 100) == (82, 25)
    assert [round(sum(band(rank, 100)), 6) for rank in range(3)] == [107] * 3
    assert [round(band(rank, 100, 2)[1], 6) for rank in range(3)] == [50, 31, 16]


def test_beyond_four_lanes_a_bar_says_how_many_there_are() -> None:
    rows = [(0, 9)] * 5
    assert densities(rows[:4], lanes(rows[:4])) == []
    bar = densities(rows, lanes(rows))
    assert [(one.first, one.last, one.opacity) for one in bar] == [(0, 9, 2 / 8)]
    assert densities([(0, 0)] * 40, lanes([(0, 0)] * 40))[0].opacity == 1.0
