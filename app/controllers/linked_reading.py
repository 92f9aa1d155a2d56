"""Reading both ends of a link: side by side, at the same height."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.controllers.ties import TiesController
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from archive import Archive
from archive.model import Annotation


class LinkedReadingController(QObject):
    """Opens what a link joins, from wherever the link was chosen."""

    opened = Signal()
    """Articles are to be read now."""

    def __init__(self, desk: Desk, readers: Readers, reading: ReadingController, ties: TiesController) -> None:
        super().__init__(readers)
        self._desk, self._readers, self._reading, self._ties = desk, readers, reading, ties

    def show(self, link: str) -> None:
        """Read both passages of a link beside each other, what is open already in its pane."""
        work = partial(_ends, self._desk.archive, link)
        self._desk.lane.ask("linked passages", work, partial(self._show, link), self._desk.bus.refuse)

    def show_beside(self, annotation: str) -> None:
        """Read a highlight beside what is read now."""
        work = partial(self._desk.archive.annotation, annotation)
        self._desk.lane.ask("linked passages", work, self._show_beside, self._desk.bus.refuse)

    def _show_beside(self, end: Annotation) -> None:
        self.opened.emit()
        self._reading.open_beside(end.article, highlight=end.id)

    def _show(self, link: str, ends: tuple[Annotation, Annotation]) -> None:
        """The end that is open, if any, stays where it is; the first one of the link is left otherwise."""
        self.opened.emit()
        first, second = ends
        if self._pane_of(second.article) is not None and self._pane_of(first.article) is None:
            first, second = second, first
        self._ties.bring_together(link)
        self._reading.open_at(first.article, first.id)
        if first.article != second.article:
            self._reading.open_beside(second.article, highlight=second.id)
            self._bring_next_door(first.article, second.article)

    def _bring_next_door(self, one: int, other: int) -> None:
        """Where other panes stand between them, ribbons would have to run through these."""
        pane, beside = self._pane_of(one), self._pane_of(other)
        if pane is not None and beside is not None:
            self._readers.bring_next_door(pane, beside)

    def _pane_of(self, article: int) -> ReaderPane | None:
        return next((one.pane for one in self._reading.readings if one.wanted == article), None)


def _ends(archive: Archive, link: str) -> tuple[Annotation, Annotation]:
    joined = archive.link_by_id(link)
    return archive.annotation(joined.source), archive.annotation(joined.target)
