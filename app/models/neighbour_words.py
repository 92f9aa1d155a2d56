"""Why an article belongs beside another one, in words."""

from PySide6.QtCore import QCoreApplication

from app.words import counted, date_in_words
from archive.operations.beside import Neighbour

translate = QCoreApplication.translate
_MOST_NAMES = 3


def reasons(neighbour: Neighbour) -> str:
    """All there are, the strongest first."""
    names = [one.name for one in neighbour.shares]
    listed, more = ", ".join(names[:_MOST_NAMES]), len(names) - _MOST_NAMES
    parts = (
        translate("Neighbours", "linked") if neighbour.readings else "",
        translate("Neighbours", "{} and {} more").format(listed, more) if more > 0 else listed,
        _when(neighbour.days_apart),
        translate("Neighbours", "similar text") if neighbour.is_similar else "",
    )
    return " · ".join(part for part in parts if part)


def origin(neighbour: Neighbour) -> str:
    """Outlet and day."""
    about = neighbour.article.metadata
    day = date_in_words(about.published.partition("T")[0]) if about.published else translate("Neighbours", "No date")
    return " · ".join(part for part in (about.outlet or "", day) if part)


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, Neighbour)
    return ", ".join((row.article.title, origin(row), reasons(row)))


def _when(days: int | None) -> str:
    if days is None:
        return ""
    if days == 0:
        return translate("Neighbours", "same day")
    return counted(days, translate("Neighbours", "1 day apart"), translate("Neighbours", "{} days apart"))
