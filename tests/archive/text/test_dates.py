from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.dates import interval, parse_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("1987", "1987"),
        ("2024-06", "2024-06"),
        ("2024-06-01", "2024-06-01"),
        ("1987-02-26T15:01:01", "1987-02-26T15:01:01"),
        ("2024-06-01 08:30", "2024-06-01T08:30"),
        ("2024-06-01T08:30:15.123+0300", "2024-06-01T08:30:15+03:00"),
        ("2024-06-01T08:30-05", "2024-06-01T08:30-05:00"),
        ("2024-06-01T08:30:00Z", "2024-06-01T08:30:00+00:00"),
        ("20260314", "2026-03-14"),
        ("20260314T101500Z", "2026-03-14T10:15:00+00:00"),
        ("Sat, 14 Mar 2026 10:15:00 +0300", "2026-03-14T10:15:00+03:00"),
        ("Mon, 02 Jan 2006 15:04:05 GMT", "2006-01-02T15:04:05+00:00"),
        ("14 Mar 2026 10:15 EST", "2026-03-14T10:15-05:00"),
        ("14 Mar 2026 10:15 XYZ", "2026-03-14T10:15"),
        ("14 Mar 2026 10.15 IST", "2026-03-14T10:15"),
        ("14 Mar 2026 10.15 GMT", "2026-03-14T10:15+00:00"),
        ("Sat Mar 14 2026 10:15:00 GMT+0300", "2026-03-14T10:15:00+03:00"),
        ("Sat Mar 14 2026 10:15:00 GMT-0400 (Eastern Daylight Time)", "2026-03-14T10:15:00-04:00"),
        ("14 Mar 2026 10:15 UTC+3", "2026-03-14T10:15+03:00"),
        ("14 Mar 2026 10:15 (GMT+5:30)", "2026-03-14T10:15+05:30"),
        ("2026-03-14T10:15:00Z+03:00", "2026-03-14T10:15:00+03:00"),
        ("Mar 14, 2026", "2026-03-14"),
        ("March 3, 2024 at 5:30 p.m.", "2024-03-03T17:30"),
    ],
)
def test_a_date_keeps_the_precision_and_offset_it_was_written_with(written: str, iso: str) -> None:
    assert parse_date(written) == iso


@pytest.mark.parametrize(
    ("written", "language", "iso"),
    [
        ("14 Mart 2026", "tr", "2026-03-14"),
        ("10 KASIM 2026", "tr", "2026-11-10"),
        ("Cumartesi, 14 Mart 2026 - 10:15", "tr", "2026-03-14T10:15"),
        ("29 décembre 2011", "fr", "2011-12-29"),
        ("1er mars 2026", "fr", "2026-03-01"),
        ("Samstag, 14. März 2026, 10:15 Uhr", "de", "2026-03-14T10:15"),
        ("3 de marzo de 2026", "es", "2026-03-03"),
    ],
)
def test_a_date_is_read_in_its_language_known_or_not(written: str, language: str, iso: str) -> None:
    assert parse_date(written, language) == iso
    assert parse_date(written) == iso


@pytest.mark.parametrize(
    "written",
    [
        "May",
        "May 2024",
        "14 March",
        "Monday",
        "Monday 2024",
        "10:30",
        "March 2026 10:15",
        "Mart 2026",
        "14 Mart",
        "202603",
    ],
)
@pytest.mark.parametrize("language", [None, "en", "tr"])
def test_a_partial_date_in_words_is_no_date(written: str, language: str | None) -> None:
    assert parse_date(written, language) is None


@pytest.mark.parametrize(
    "written",
    [
        "yesterday",
        "dün",
        "last month",
        "since Oct. 7, 2023",
        "Zold troops seized it in October 2024",
        "Görüşmeler 14 Mart 2026 günü başladı",
        "1,170 people",
        "30 February 2024",
        "2024-13",
        "2024-02-30",
        "2024-06-01T24:00",
        "2024-06-01T08:30+25:00",
        "",
        "2024 " * 50,
    ],
)
def test_what_is_no_date_gives_none(written: str) -> None:
    assert parse_date(written) is None


def test_day_and_month_are_not_guessed() -> None:
    assert parse_date("03/04/2024") is None
    assert parse_date("03/04/2024", "en") is None
    assert parse_date("03/04/2024", "fr") == "2024-04-03"
    assert parse_date("03.04.2024") == "2024-04-03"
    assert parse_date("14/03/2024") == parse_date("03/14/2024") == "2024-03-14"
    assert parse_date("03/03/2024") == "2024-03-03"


def test_an_unknown_language_is_no_error() -> None:
    assert parse_date("14 Mart 2026", "xx") is None


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("1987", datetime(1987, 1, 1), datetime(1987, 12, 31, 23, 59, 59)),
        ("2024-02", datetime(2024, 2, 1), datetime(2024, 2, 29, 23, 59, 59)),
        ("2024-06-01", datetime(2024, 6, 1), datetime(2024, 6, 1, 23, 59, 59)),
        ("2024-06-01T08:30+03:00", datetime(2024, 6, 1, 8, 30), datetime(2024, 6, 1, 8, 30, 59)),
        ("2024-06-01T08:30:15", datetime(2024, 6, 1, 8, 30, 15), datetime(2024, 6, 1, 8, 30, 15)),
    ],
)
def test_an_imprecise_date_covers_all_it_may_mean(iso: str, first: datetime, last: datetime) -> None:
    assert interval(iso) == (first, last)


@pytest.mark.parametrize("iso", ["", "May", "2024-13", "2024-02-30"])
def test_what_is_no_date_covers_nothing(iso: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        interval(iso)


@given(st.datetimes(datetime(1000, 1, 1)).map(lambda moment: moment.replace(microsecond=0)))
def test_a_date_that_was_read_is_read_again_as_itself(moment: datetime) -> None:
    for written in (moment.isoformat(), moment.strftime("%d %B ") + f"{moment.year:04d} {moment:%H:%M:%S}"):
        iso = parse_date(written, "en")
        assert iso == moment.isoformat()
        assert interval(iso) == (moment, moment)
    first, last = interval(moment.date().isoformat())
    assert last - first == timedelta(days=1, seconds=-1)


@given(st.text(max_size=90))
def test_no_text_breaks_the_reader(text: str) -> None:
    iso = parse_date(text, "tr")
    assert iso is None or interval(iso)
