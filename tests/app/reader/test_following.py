"""Following links while scrolling: at a linked passage the other text is at the other end of its link."""

from hypothesis import given
from hypothesis import strategies as st

from app.reader.following import followed

HEIGHTS = st.integers(0, 100_000)
ANCHORS = st.lists(st.tuples(HEIGHTS, HEIGHTS), min_size=1, max_size=20, unique_by=lambda anchor: anchor[0])


@given(ANCHORS)
def test_at_a_linked_passage_the_other_text_is_at_the_other_end(anchors: list[tuple[int, int]]) -> None:
    anchors.sort()
    assert [followed(anchors, here) for here, _ in anchors] == [there for _, there in anchors]


@given(
    st.lists(HEIGHTS, min_size=1, max_size=20, unique=True),
    st.lists(HEIGHTS, min_size=20, max_size=20),
    HEIGHTS,
    HEIGHTS,
)
def test_where_links_do_not_cross_both_texts_go_the_same_way(
    here: list[int], there: list[int], one: int, other: int
) -> None:
    anchors = list(zip(sorted(here), sorted(there), strict=False))
    low, high = sorted((one, other))
    assert followed(anchors, low) <= followed(anchors, high) + 1e-6


def test_before_the_first_link_both_scroll_alike() -> None:
    assert followed([(100, 900), (200, 950)], 60) == 860
    assert followed([(100, 900), (200, 950)], 260) == 1_010
