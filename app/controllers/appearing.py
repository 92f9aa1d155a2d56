"""Saying of an actor that was just made in how many other articles the name stands, with the way to them."""

from functools import partial

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.words import counted
from archive import Archive
from archive.errors import ArchiveError
from archive.query.edit import quoted


class AppearingController(QObject):
    """Asks in the lane, after the actor is on its passage."""

    def __init__(self, desk: Desk, marking: MarkingController) -> None:
        super().__init__(marking)
        self._desk, self._marking = desk, marking

    def look(self, tag: str) -> None:
        """Look for an actor, by its id, in all articles but the open one."""
        article = self._marking.article
        work = partial(_elsewhere, self._desk.archive, tag, article.id if article is not None else None)
        self._desk.lane.ask("appearances of a new actor", work, self._tell, self._leave)

    def _tell(self, found: tuple[str, int]) -> None:
        name, articles = found
        if articles > 0:
            one, many = self.tr("appears in 1 other article."), self.tr("appears in {} other articles.")
            self._desk.bus.found.emit(f"{name} {counted(articles, one, many)}", f"mentions:{quoted(name)}")

    def _leave(self, error: ArchiveError) -> None:
        """Where the index is busy there is nothing to say: nobody asked."""


def _elsewhere(archive: Archive, tag: str, article: int | None) -> tuple[str, int]:
    """The actor's name, and the number of articles it stands in besides this one."""
    name, articles = archive.tag(tag).tag.name, archive.appearances(tag)
    is_here = article is not None and any(mention.tag == tag for mention in archive.mentions(article))
    return name, articles - is_here
