"""Saying of actors who were made here in how many other articles the name stands, with the way to them.

It is said when an actor was just made, and again of one when articles came in that name them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.words import counted
from archive import Archive
from archive.errors import ArchiveError, NameNotUnderstood
from archive.operations.ingest import ImportReport
from archive.query.edit import quoted

_MOST = 20
"""So many actors are remembered; of more the oldest go."""


@dataclass(frozen=True, slots=True)
class _Appearance:
    """In how many articles an actor stands, and in how many of these besides the one that was open at the making."""

    tag: str
    name: str
    articles: int
    elsewhere: int


class AppearingController(QObject):
    """Asks in the lane, after the actor is on its passage, or after the import."""

    def __init__(self, desk: Desk, marking: MarkingController) -> None:
        super().__init__(marking)
        self._desk, self._marking = desk, marking
        self._here: dict[str, int | None] = {}
        self._articles: dict[str, int] = {}

    def look(self, tag: str) -> None:
        """Look for an actor who was just made, by its id, in all articles but the open one."""
        article = self._marking.article
        self._here[tag], self._articles[tag] = article.id if article is not None else None, 0
        for oldest in list(self._here)[:-_MOST]:
            del self._here[oldest], self._articles[oldest]
        work = partial(_appearance, self._desk.archive, tag, self._here[tag])
        self._desk.lane.ask(f"appearances of {tag}", work, self._tell, self._leave)

    def look_again(self, report: ImportReport) -> None:
        """Look whether articles that came in name some of those who were made: it is said of who grew most."""
        if report.articles and self._here:
            work = partial(_grown, self._desk.archive, dict(self._here), dict(self._articles))
            self._desk.lane.ask(f"appearances after {report.group}", work, self._tell_grown, self._leave)

    def _tell(self, found: _Appearance) -> None:
        if found.tag in self._articles:
            self._articles[found.tag] = found.articles
        if found.elsewhere > 0:
            one, many = self.tr("appears in 1 other article."), self.tr("appears in {} other articles.")
            sentence = f"{found.name} {counted(found.elsewhere, one, many)}"
            self._desk.bus.found.emit(sentence, f"mentions:{quoted(found.name)}")

    def _tell_grown(self, found: tuple[dict[str, int], _Appearance | None]) -> None:
        articles, most = found
        self._articles |= {tag: count for tag, count in articles.items() if tag in self._articles}
        if most is not None:
            self._tell(most)

    def _leave(self, error: ArchiveError) -> None:
        """Where the index is busy there is nothing to say: nobody asked."""


def _appearance(archive: Archive, tag: str, here: int | None) -> _Appearance:
    """Where an actor stands, `here` being the article that was open at the making. Raises NameNotUnderstood."""
    name, articles = archive.tag(tag).tag.name, archive.appearances(tag)
    is_here = here is not None and any(mention.tag == tag for mention in archive.mentions(here))
    return _Appearance(tag, name, articles, articles - is_here)


def _grown(
    archive: Archive, here: Mapping[str, int | None], before: Mapping[str, int]
) -> tuple[dict[str, int], _Appearance | None]:
    """In how many articles each actor stands now, and who stands in most more of them than before, if anyone does."""
    now: dict[str, int] = {}
    for tag in here:
        try:
            now[tag] = archive.appearances(tag)
        except NameNotUnderstood:  # one whose making was undone, or who was merged
            continue
    most = max(now, key=lambda tag: now[tag] - before[tag], default=None)
    if most is None or now[most] <= before[most]:
        return now, None
    return now, _appearance(archive, most, here[most])
