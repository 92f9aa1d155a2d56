"""Ribbons meet their passages exactly, and their labels stay apart and on their ribbons."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.reader.ribbon_shapes import Extent, Ribbon, Side, Sight, label_places, out_of_sight, passage_extent, ribbon

HEIGHT = 800.0
tops = st.floats(-3000, 3000)
extents = st.builds(lambda top, height: Extent(top, top + height), tops, st.floats(25, 200))
ribbons = st.builds(lambda left, right: ribbon(left, right, HEIGHT), extents, extents)


def test_a_passage_reaches_from_above_its_first_line_to_below_its_last() -> None:
    assert passage_extent(100, 129) == Extent(82, 136)


@given(ribbons)
def test_a_ribbon_meets_both_its_passages(band: Ribbon) -> None:
    for share, end in ((0.0, band.left), (1.0, band.right)):
        edges = band.edges(share)
        assert abs(edges.top - end.top) < 0.01
        assert abs(edges.bottom - end.bottom) < 0.01


@given(ribbons, st.floats(0, 1))
def test_a_ribbon_is_hit_on_its_middle_and_not_far_below(band: Ribbon, share: float) -> None:
    assert band.is_hit(share, band.middle(share))
    assert not band.is_hit(share, band.edges(share).bottom + 8)


def test_an_end_out_of_sight_is_put_just_outside_the_view_and_counted() -> None:
    band = ribbon(Extent(-500, -400), Extent(300, 340), HEIGHT)
    assert band.left == Extent(-20, -4)
    assert band.right == Extent(300, 340)
    assert band.is_drawn
    assert band.label_share == 0.78
    assert out_of_sight([band]) == {(Side.LEFT, Sight.ABOVE): 1}


def test_both_ends_out_on_the_same_side_are_counted_only() -> None:
    band = ribbon(Extent(900, 940), Extent(1300, 1340), HEIGHT)
    assert not band.is_drawn
    assert label_places([band], [80], 132, HEIGHT) == [None]
    assert out_of_sight([band]) == {(Side.LEFT, Sight.BELOW): 1, (Side.RIGHT, Sight.BELOW): 1}


def test_a_label_alone_stands_in_the_middle_of_its_ribbon() -> None:
    (place,) = label_places([ribbon(Extent(100, 140), Extent(300, 380), HEIGHT)], [80], 132, HEIGHT)
    assert place is not None
    assert abs(place.x - 66) < 0.01
    assert abs(place.y - 230) < 0.01


def test_a_label_that_is_pushed_slides_along_its_ribbon() -> None:
    first = ribbon(Extent(200, 240), Extent(200, 240), HEIGHT)
    steep = ribbon(Extent(60, 100), Extent(345, 385), HEIGHT)
    label, pushed = label_places([first, steep], [60, 60], 132, HEIGHT)
    assert label is not None
    assert pushed is not None
    assert pushed.y >= label.y + 26
    assert abs(steep.middle(pushed.x / 132) - pushed.y) < 0.5


@given(st.lists(ribbons, max_size=40))
def test_labels_keep_apart_and_within_the_view(bands: list[Ribbon]) -> None:
    places = label_places(bands, [80.0] * len(bands), 132, HEIGHT)
    heights = sorted(place.y for place in places if place)
    assert all(46 - 0.01 <= y <= HEIGHT - 46 + 0.01 for y in heights)
    assert all(after - before >= 26 - 0.01 for before, after in pairwise(heights))
    assert all(40 - 0.01 <= place.x <= 132 - 40 + 0.01 for place in places if place)
