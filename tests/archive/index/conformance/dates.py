"""The dates that the queries of these tests name, and what each of them covers, written down by hand.

The clock stands on Wednesday, 18 September 2024 (`ours.TODAY`).
"""

from datetime import datetime


def _days(first: str, last: str | None = None) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(f"{first}T00:00:00"), datetime.fromisoformat(f"{last or first}T23:59:59")


PERIODS = {
    "2023": _days("2023-01-01", "2023-12-31"),
    "2024": _days("2024-01-01", "2024-12-31"),
    "2023-12": _days("2023-12-01", "2023-12-31"),
    "2024-02": _days("2024-02-01", "2024-02-29"),
    "2024-06": _days("2024-06-01", "2024-06-30"),
    "2024-07": _days("2024-07-01", "2024-07-31"),
    "2024-08": _days("2024-08-01", "2024-08-31"),
    "2024-09": _days("2024-09-01", "2024-09-30"),
    "2023-12-31": _days("2023-12-31"),
    "2024-01-01": _days("2024-01-01"),
    "2024-02-29": _days("2024-02-29"),
    "2024-06-15": _days("2024-06-15"),
    "2024-06-30": _days("2024-06-30"),
    "2024-09-01": _days("2024-09-01"),
    "2024-06-15t08:30": (datetime(2024, 6, 15, 8, 30), datetime(2024, 6, 15, 8, 30, 59)),
    "2024-09-17t23:59:59": (datetime(2024, 9, 17, 23, 59, 59), datetime(2024, 9, 17, 23, 59, 59)),
    "1 june 2024": _days("2024-06-01"),
    "31 august 2024": _days("2024-08-31"),
    "june 2024": _days("2024-06-01", "2024-06-30"),
    "31/12/2023": _days("2023-12-31"),
    "today": _days("2024-09-18"),
    "yesterday": _days("2024-09-17"),
    "this week": _days("2024-09-16", "2024-09-22"),
    "last week": _days("2024-09-09", "2024-09-15"),
    "this month": _days("2024-09-01", "2024-09-30"),
    "last month": _days("2024-08-01", "2024-08-31"),
    "this year": _days("2024-01-01", "2024-12-31"),
    "last year": _days("2023-01-01", "2023-12-31"),
    "a day ago": _days("2024-09-17"),
    "3 days ago": _days("2024-09-15"),
    "9 days ago": _days("2024-09-09"),
    "1 week ago": _days("2024-09-11"),
    "3 months ago": _days("2024-06-18"),
    "1 year ago": _days("2023-09-18"),
}
"""The first and the last second of each date, by how it is written in small letters."""
