"""Hits over time stand in as many bars as can be read, without gaps, whatever was dated how well."""

from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.models.date_bars import Bar, bars
from archive.index.base import FacetCount

NAMES = st.integers(1000, 2100).flatmap(
    lambda year: st.sampled_from([f"{year}", *(f"{year}-{month:02}" for month in range(1, 13))])
)


def counted(**months: int) -> tuple[Bar, ...]:
    return bars([FacetCount(name.replace("_", "-").removeprefix("m"), count) for name, count in months.items()])


def test_months_without_hits_have_bars_too() -> None:
    assert [(bar.first, bar.count) for bar in counted(m2023_08=2, m2024_02=5)] == [
        ("2023-08", 2),
        ("2023-09", 0),
        ("2023-10", 0),
        ("2023-11", 0),
        ("2023-12", 0),
        ("2024-01", 0),
        ("2024-02", 5),
    ]
    assert [bar.first for bar in counted(m2024_08=1)] == [f"2024-0{month}" for month in range(3, 9)]
    assert bars(()) == ()


def test_what_has_only_a_year_is_found_in_each_of_its_months() -> None:
    found = counted(m2024_02=5, m2024=1)
    assert (len(found), found[0].first, found[-1].first) == (12, "2024-01", "2024-12")
    assert [bar.count for bar in found] == [1, 6, *[1] * 10]


def test_many_months_become_years_and_many_years_stand_together() -> None:
    assert counted(m2020_01=1, m2023_02=2, m2023_03=3) == (
        Bar("2020", "2020", 1),
        Bar("2021", "2021", 0),
        Bar("2022", "2022", 0),
        Bar("2023", "2023", 5),
    )
    decades = counted(m1800=1, m2020_05=2)
    assert (decades[0], decades[-1]) == (Bar("1800", "1804", 1), Bar("2020", "2024", 2))


def test_a_bar_is_chosen_when_any_of_it_is() -> None:
    bar = Bar("2024-06", "2024-06", 1)
    assert bar.overlaps(datetime(2024, 6, 30, 23), None)
    assert not bar.overlaps(datetime(2024, 7, 1), None)
    assert bar.overlaps(None, datetime(2024, 6, 1))
    assert not bar.overlaps(None, datetime(2024, 5, 31, 23, 59, 59))


@given(st.dictionaries(NAMES, st.integers(1, 9), max_size=30))
def test_bars_are_few_and_leave_nothing_out(counts: dict[str, int]) -> None:
    made = bars([FacetCount(name, count) for name, count in counts.items()])
    assert len(made) <= 53
    assert sum(bar.count for bar in made) >= sum(counts.values())
    assert all(one.last < other.first for one, other in pairwise(made))
