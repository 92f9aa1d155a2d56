"""Reads dates as sources write them, and never makes up the part that is not there.

Parsers of dates complete what is missing: "May" becomes today's day in May, "14 Mart 2026" with a guessed language
becomes November. An archive must not. What is written decides the precision; what is doubtful is no date.
"""

import calendar
import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from archive.errors import NameNotUnderstood
from archive.sentences import Sentence

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_TIME = r"(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?\s?(?P<offset>Z|[+-][01]\d(?::?[0-5]\d)?)?"
_ISO = re.compile(rf"(?P<year>\d{{4}})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[Tt ]{_TIME})?)?)?", re.ASCII)
_COMPACT_ISO = re.compile(rf"(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d)(?:T{_TIME})?", re.ASCII)
_NAMES_A_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)")
_LONGEST = 80
# Two dates that differ in every part: what a parser took from its default shows by being different.
_DEFAULTS = datetime(2000, 1, 1, 0, 0, 0), datetime(2003, 2, 2, 1, 1, 1)
# An offset as programs print it, "GMT+0300 (Eastern European Summer Time)". dateutil takes the sign behind a name the
# other way round, as POSIX does.
_NAMED_OFFSET = re.compile(r"\(?(?<![^\W\d_])(?:GMT|UTC|Z)\s?([+-]\d{1,2}(?::?\d\d)?)(?!\d)\)?")
_NAME_OF_OFFSET = re.compile(r"(?<=[+-]\d{4})\s?\([^()]*\)$")
# RFC 822 §5.1, in hours. Other names of zones mean several zones: then the zone is unknown.
_ZONES = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_KNOWN_ZONE = re.compile(rf"[+-]\d|\d\s?Z\b|\b(?:GMT|UTC|{'|'.join(_ZONES)})\b")
_LANGUAGES = ("en", "tr", "fr", "de", "es")


@lru_cache(4096)
def parse_date(written: str, language: str | None = None) -> str | None:
    """ISO 8601 of the precision and with the offset that `written` has, or None for what is no full date.

    An ISO year or month alone keeps that precision ("1987", "2024-06"); in words, day, month and year must be there.
    `language` (ISO 639-1) is that of the article; without one, all languages that understand the date must agree. A
    date in figures that day and month could share ("03/04/2024") needs a language other than English. Fractions of
    a second are dropped.
    """
    written = " ".join(written.split())
    match = _ISO.fullmatch(written) or _COMPACT_ISO.fullmatch(written)
    if match:
        return _from_iso(match)
    if len(written) > _LONGEST or not _NAMES_A_YEAR.search(written):
        return None
    written = _NAMED_OFFSET.sub(r"\1", _NAME_OF_OFFSET.sub("", written))
    figures = _NUMERIC.search(written)
    day_first = bool(figures and figures[2] == ".") or language not in (None, "en")
    if figures and not day_first and int(figures[1]) <= 12 and int(figures[3]) <= 12 and figures[1] != figures[3]:
        return None
    return _by_dateutil(written, day_first) or _by_dateparser(written, language)


def iso_date(written: str) -> str:
    """The ISO 8601 date that `written` is, as `parse_date` gives it, of the precision given.

    Raises NameNotUnderstood.
    """
    match = _ISO.fullmatch(written.strip())
    iso = _from_iso(match) if match else None
    if iso is None:
        raise NameNotUnderstood(
            Sentence(
                "“{written}” is no date: write a year, month or day, as 2026, 2026-05 or 2026-05-31.", written=written
            )
        )
    return iso


def _from_iso(match: re.Match[str]) -> str | None:
    iso = "-".join(part for part in match.group("year", "month", "day") if part)
    if match["hour"]:
        iso += "T" + ":".join(part for part in match.group("hour", "minute", "second") if part)
        iso += _offset(match["offset"] or "")
    try:
        interval(iso)
    except ValueError:
        return None
    return iso


def _offset(written: str) -> str:
    if written == "Z":
        return "+00:00"
    digits = written.replace(":", "").ljust(5, "0")
    return f"{digits[:3]}:{digits[3:]}" if written else ""


def _by_dateutil(written: str, day_first: bool) -> str | None:
    from dateutil.parser import parse
    from dateutil.tz import tzoffset

    def zone(name: str | None, seconds: int | None) -> tzinfo | None:
        if seconds is None:
            hours = _ZONES.get(name or "")
            seconds = None if hours is None else hours * 3600
        return None if seconds is None else tzoffset(None, seconds)

    try:
        one, other = (parse(written, default=d, dayfirst=day_first, tzinfos=zone) for d in _DEFAULTS)
        if one.date() != other.date():
            return None
        return _iso(one, has_time=one.hour == other.hour, has_seconds=one.second == other.second)
    except (ValueError, OverflowError):
        return None


def _by_dateparser(written: str, language: str | None) -> str | None:
    found = set()
    for code in [language] if language else _LANGUAGES:
        # Turkish has an I of its own, which the general lower case misses: "KASIM" is "kasım".
        words = written.replace("I", "ı").replace("İ", "i") if code == "tr" else written
        try:
            data = _parser(code).get_date_data(words)
        except ValueError:  # a language it does not know
            continue
        if data.date_obj:
            has_time = data.period == "time"
            moment = data.date_obj if _KNOWN_ZONE.search(written) else data.date_obj.replace(tzinfo=None)
            found.add(_iso(moment, has_time=has_time, has_seconds=has_time and moment.second != 0))
    return found.pop() if len(found) == 1 else None


@cache
def _parser(language: str) -> "DateDataParser":
    from dateparser.date import DateDataParser

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "RETURN_TIME_AS_PERIOD": True,
        "RELATIVE_BASE": _DEFAULTS[0],
        "DATE_ORDER": "MDY" if language == "en" else "DMY",
    }
    return DateDataParser(languages=[language], settings=settings)


def _iso(moment: datetime, *, has_time: bool, has_seconds: bool) -> str:
    if not has_time:
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds" if has_seconds else "minutes")


def interval(iso: str) -> tuple[datetime, datetime]:
    """The first and the last second that `iso` covers, both naive: time on the wall where it was written.

    `iso` is a value of `parse_date`. "2024-06" covers the month, "2024-06-01T08:30" the minute. ValueError otherwise.
    """
    match = _ISO.fullmatch(iso)
    if not match:
        raise ValueError(f"not an ISO 8601 date: {iso!r}")
    year, month, day, hour, minute, second = (
        int(part) if part else None for part in match.group("year", "month", "day", "hour", "minute", "second")
    )
    assert year is not None
    last_month = month or 12
    first = datetime(year, month or 1, day or 1, hour or 0, minute or 0, second or 0)
    last_day = day or calendar.monthrange(year, last_month)[1]
    if hour is None or minute is None:
        return first, datetime(year, last_month, last_day, 23, 59, 59)
    return first, first if second is not None else first + timedelta(seconds=59)


def is_over(iso: str, moment: datetime) -> bool:
    """Whether the time `iso` (as `parse_date` gives it) has wholly passed at `moment`, which has a zone.

    A day lasts to its end; without an offset it does so in the last zone in which it ends, UTC-12.
    """
    written = datetime.fromisoformat(iso) if "T" in iso else None
    zone = (written.tzinfo if written else None) or timezone(timedelta(hours=-12))
    return interval(iso)[1].replace(tzinfo=zone) < moment
