"""Bars over time: months as the search counts them, drawn together into years where there are too many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from archive.index.base import FacetCount

_FEWEST_MONTHS = 6
_MOST_MONTHS = 36
_MOST_BARS = 52


@dataclass(frozen=True, slots=True)
class Bar:
    """From `first` to `last`, which are months (YYYY-MM) or years (YYYY); `count` hits, dated as well as they are."""

    first: str
    last: str
    count: int

    def overlaps(self, start: datetime | None, end: datetime | None) -> bool:
        """Whether any of it lies in that time; an open end is endless."""
        begins = _first_day(self.first)
        ends = _first_day(self.last, after=True)
        return (end is None or begins <= end.date()) and (start is None or start.date() < ends)


def bars(months: Sequence[FacetCount]) -> tuple[Bar, ...]:
    """One bar a month, without gaps, from the first to the last and at least six; or one for one or several years.

    What is dated by its year alone is counted in each of its months: a search for one of them finds it.
    """
    if not months:
        return ()
    counts = {one.value: one.count for one in months}
    begin, end = min(map(_month, counts)), max(_month(name) + (0 if "-" in name else 11) for name in counts)
    begin = min(begin, end - _FEWEST_MONTHS + 1)
    if end - begin < _MOST_MONTHS:
        return tuple(
            Bar(name, name, counts.get(name, 0) + counts.get(name[:4], 0))
            for name in (f"{number // 12:04}-{number % 12 + 1:02}" for number in range(begin, end + 1))
        )
    return _years(counts, begin // 12, end // 12)


def _years(counts: dict[str, int], first: int, last: int) -> tuple[Bar, ...]:
    by_year: dict[int, int] = {}
    for name, count in counts.items():
        by_year[int(name[:4])] = by_year.get(int(name[:4]), 0) + count
    together = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200) if (last - first) // step + 1 < _MOST_BARS)
    starts = range(first - first % together, last + 1, together)
    return tuple(
        Bar(f"{year:04}", f"{year + together - 1:04}", sum(by_year.get(year + more, 0) for more in range(together)))
        for year in starts
    )


def _month(name: str) -> int:
    """Months since the year 0."""
    return int(name[:4]) * 12 + (int(name[5:7]) - 1 if "-" in name else 0)


def _first_day(name: str, *, after: bool = False) -> date:
    """The first day of a month or year, or of the one after it."""
    number = _month(name) + (0 if not after else 1 if "-" in name else 12)
    return date(min(max(number // 12, 1), 9999), number % 12 + 1, 1)
