"""The dates a user may write in a query, and exactly which time each of them covers.

Whoosh's date plugin reads `[2020-01-01 TO 2020-01-31]` as all of 2020 and answers nothing for `last year`; a searcher
for evidence needs to know what was searched. So the grammar is small and fixed, and what could be read in two ways is
refused.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from archive.errors import NameNotUnderstood
from archive.sentences import Sentence
from archive.text.dates import interval, parse_date

_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?)?)?)?")
_AGO = re.compile(r"(\d{1,4}|an?|one) (day|week|month|year)s? ago")
_SPAN = re.compile(r"(this|last) (week|month|year)")
_MONTH_IN_WORDS = re.compile(r"(?=.*[^\W\d_]{3})(?=.*\d{4})")
_ALL_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


@dataclass(frozen=True, slots=True)
class Period:
    """Wall-clock time without a zone: the first and the last second covered."""

    start: datetime
    end: datetime


def read_date(words: str, today: date) -> Period:
    """The period that `words` name: ISO 8601 of any precision, a date in English words, or relative words.

    Relative words are today, yesterday, this/last week/month/year (weeks from Monday) and N days/weeks/months/years
    ago, which is a single day. Raises NameNotUnderstood.
    """
    plain = " ".join(words.lower().split())
    period = _iso(plain) or _relative(plain, today) or _in_figures(plain) or _in_words(plain)
    if period is None:
        raise NameNotUnderstood(
            Sentence(
                "“{words}” is not understood as a date: write 2024-06-01, 2024-06, 2024, or words in quotes such as "
                '"1 June 2024", "last month", "3 weeks ago".',
                words=words,
            )
        )
    return period


def _iso(words: str) -> Period | None:
    if not _ISO.fullmatch(words):
        return None
    try:
        return Period(*interval(words.upper().replace(" ", "T")))
    except ValueError:
        raise NameNotUnderstood(Sentence("There is no date {words}.", words=words)) from None


def _relative(words: str, today: date) -> Period | None:
    if words in ("today", "yesterday"):
        return _days(today - timedelta(days=words == "yesterday"))
    try:
        if match := _AGO.fullmatch(words):
            count = int(match[1]) if match[1].isdigit() else 1
            return _days(_back(today, count, match[2]))
        if match := _SPAN.fullmatch(words):
            return _whole(today, match[2], last=match[1] == "last")
    except (ValueError, OverflowError):
        raise NameNotUnderstood(Sentence("There is no date so long ago as {words}.", words=words)) from None
    return None


def _back(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _whole(today: date, unit: str, *, last: bool) -> Period:
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * last)
        return _days(monday, monday + timedelta(days=6))
    if unit == "month":
        first = _back(today.replace(day=1), int(last), "month")
        return _month(first.year, first.month)
    return _days(date(today.year - last, 1, 1), date(today.year - last, 12, 31))


def _in_figures(words: str) -> Period | None:
    """Day, month and year in figures, where only one order is possible."""
    match = _ALL_FIGURES.fullmatch(words)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    if first != second and max(first, second) <= 12:
        raise NameNotUnderstood(
            Sentence(
                "“{words}” could be two dates: write {year}-{second:02}-{first:02} or {year}-{first:02}-{second:02}.",
                words=words,
                year=year,
                second=second,
                first=first,
            )
        )
    day, month = (first, second) if second <= 12 else (second, first)
    try:
        return _days(date(year, month, day))
    except ValueError:
        raise NameNotUnderstood(Sentence("There is no date {words}.", words=words)) from None


def _in_words(words: str) -> Period | None:
    """A date with the month in words, or a month and its year."""
    if not _MONTH_IN_WORDS.search(words):
        return None
    if full := parse_date(words):
        return Period(*interval(full))
    from dateutil import parser

    # dateutil fills what is missing, so two defaults show what that is
    try:
        low, high = parser.parse(words, default=datetime(2000, 1, 1)), parser.parse(words, default=datetime(2003, 2, 2))
    except (ValueError, OverflowError):
        return None
    if (low.year, low.month, low.day, high.day) != (high.year, high.month, 1, 2) or low.time() != time.min:
        return None
    return _month(low.year, low.month)


def _month(year: int, month: int) -> Period:
    return _days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _days(first: date, last: date | None = None) -> Period:
    return Period(datetime.combine(first, time.min), _last_second(last or first))


def _last_second(day: date) -> datetime:
    return datetime.combine(day, time.max).replace(microsecond=0)
