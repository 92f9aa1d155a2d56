"""Dates in queries cover exactly what they say, counted from a clock that the test sets."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import NameNotUnderstood
from archive.query.dates import read_date

TODAY = date(2024, 8, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-06-01", "2024-06-01", "2024-06-01"),
        ("today", "2024-08-14", "2024-08-14"),
        ("Yesterday", "2024-08-13", "2024-08-13"),
        ("this week", "2024-08-12", "2024-08-18"),
        ("last week", "2024-08-05", "2024-08-11"),
        ("this month", "2024-08-01", "2024-08-31"),
        ("last  month", "2024-07-01", "2024-07-31"),
        ("this year", "2024-01-01", "2024-12-31"),
        ("last year", "2023-01-01", "2023-12-31"),
        ("3 days ago", "2024-08-11", "2024-08-11"),
        ("2 weeks ago", "2024-07-31", "2024-07-31"),
        ("a month ago", "2024-07-14", "2024-07-14"),
        ("1 year ago", "2023-08-14", "2023-08-14"),
        ("1 June 2024", "2024-06-01", "2024-06-01"),
        ("June 3, 2024", "2024-06-03", "2024-06-03"),
        ("29 February 2024", "2024-02-29", "2024-02-29"),
        ("June 2024", "2024-06-01", "2024-06-30"),
        ("25/12/2024", "2024-12-25", "2024-12-25"),
        ("5.5.2024", "2024-05-05", "2024-05-05"),
    ],
)
def test_a_date_covers_whole_days(words: str, first: str, last: str) -> None:
    period = read_date(words, TODAY)
    assert period.start == datetime.fromisoformat(first)
    assert period.end == datetime.fromisoformat(f"{last}T23:59:59")


def test_a_time_covers_its_minute() -> None:
    period = read_date("2024-06-01T08:30", TODAY)
    assert (period.start, period.end) == (datetime(2024, 6, 1, 8, 30), datetime(2024, 6, 1, 8, 30, 59))


def test_a_month_ago_on_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert read_date("1 month ago", date(2024, 3, 31)).start == datetime(2024, 2, 29)


@pytest.mark.parametrize(
    "words",
    [
        "2024-02-30",
        "2024-13",
        "0000",
        "30 February 2024",
        "June",
        "3 June",
        "last",
        "gaza",
        "9999 years ago",
        "monday",
        "2024-6",
    ],
)
def test_what_is_no_date_or_only_part_of_one_is_refused(words: str) -> None:
    with pytest.raises(NameNotUnderstood, match="date"):
        read_date(words, TODAY)


def test_a_date_that_could_be_two_is_refused_with_both() -> None:
    with pytest.raises(NameNotUnderstood, match="2024-04-03 or 2024-03-04"):
        read_date("03/04/2024", TODAY)


@given(st.dates(min_value=date(1, 1, 8), max_value=date(9999, 12, 24)))
def test_relative_words_work_on_every_day(today: date) -> None:
    for words in ("today", "yesterday", "this week", "this month", "this year", "1 week ago"):
        period = read_date(words, today)
        assert period.start <= period.end
