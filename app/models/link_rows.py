"""Links as rows in groups, the most telling type first, with what is said of their other ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.models.aside_rows import Heading
from app.models.link_words import ORDER
from app.words import date_in_words, figures, say
from archive.model import LinkType
from archive.operations.links import LinkView
from archive.sentences import word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LinkRow:
    """`own` are the words at this end; empty where the whole list is about them."""

    view: LinkView
    own: str = ""

    def is_same_as(self, other: object) -> bool:
        """Whether it is the same link seen from the same end, whatever is said of it."""
        if not isinstance(other, LinkRow):
            return False
        return (self.view.link.id, self.view.near.annotation) == (other.view.link.id, other.view.near.annotation)


def link_rows(views: Sequence[LinkView], body: str | None) -> list[object]:
    """The links in their groups. With the `body` of an article each row says which passage of it is linked."""
    groups: dict[LinkType, list[object]] = {type: [] for type in ORDER}
    for view in views:  # within a group the order stays
        groups[view.link.type].append(LinkRow(view, _own(view, body)))
    rows: list[object] = []
    for type, members in groups.items():
        if members:
            rows += [Heading(f"{say(word(type))} · {figures(len(members))}"), *members]
    return rows


def reading(row: LinkRow) -> str:
    """What this end is to the other."""
    return say(word(row.view.reading))


def status(row: LinkRow) -> str:
    """How a contradiction stands; empty for every other link."""
    found = row.view.link.status
    return say(word(found)) if found is not None else ""


def outlet(row: LinkRow) -> str:
    """Who published the other end, else the title under which it stands."""
    return row.view.far.outlet or row.view.far.title


def day(row: LinkRow) -> str:
    """When that was published, in words."""
    published = row.view.far.published
    return date_in_words(published) if published else translate("Links", "No date")


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, LinkRow)
    own = f"“{row.own}”" if row.own else ""
    parts = (own, reading(row), f"“{row.view.far.quote}”", outlet(row), day(row), row.view.link.note, status(row))
    return ", ".join(part for part in parts if part)


def _own(view: LinkView, body: str | None) -> str:
    span = view.near.span
    return "" if body is None or span is None else " ".join(span.of(body).split())
