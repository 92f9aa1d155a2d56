"""What was done, as rows under their days, in the time of the place where the user is."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.models.aside_rows import Heading
from app.words import counted, date_in_words, say
from archive.store.past import Gesture, Origin

translate = QCoreApplication.translate


def past_rows(gestures: Sequence[Gesture], today: date, after: Gesture | None = None) -> list[object]:
    """The gestures, newest first, each day under a heading; `after` is the one that stands before them."""
    rows: list[object] = []
    day = day_of(after) if after is not None else None
    for gesture in gestures:
        own = day_of(gesture)
        if own != day:
            day = own
            rows.append(Heading(_day_name(own, today)))
        rows.append(gesture)
    return rows


def day_of(gesture: Gesture) -> date:
    return _local(gesture).date()


def time_of(gesture: Gesture) -> str:
    return _local(gesture).strftime("%H:%M")


def about(gesture: Gesture) -> Iterator[str]:
    """Whether it is undone, when and where it was done, how much it changed."""
    if gesture.is_undone:
        yield translate("Past", "undone")
    yield time_of(gesture)
    yield counted(gesture.changes, translate("Past", "one change"), translate("Past", "{} changes"))
    if (origin := origin_name(gesture.origin)) is not None:
        yield origin


def origin_name(origin: Origin) -> str | None:
    """Where something was done, if not in a window of this archive on this computer."""
    if origin is Origin.BESIDE:
        return translate("Past", "another window or command")
    return translate("Past", "another computer") if origin is Origin.ELSEWHERE else None


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, Gesture)
    return ", ".join(part for part in (say(row.label), *about(row), row.title) if part)


def _local(gesture: Gesture) -> datetime:
    return datetime.fromisoformat(gesture.at).astimezone()


def _day_name(day: date, today: date) -> str:
    if day == today:
        return translate("Past", "Today")
    return translate("Past", "Yesterday") if day == today - timedelta(days=1) else date_in_words(day.isoformat())
