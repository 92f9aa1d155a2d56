"""Going to a passage where it stands: from a list of excerpts, from a link, from a quotation that was found."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.controllers.searching import SearchingController
from archive.model import Annotation, Excerpt, Span


class PassagesController(QObject):
    """Opens the article and brings the passage into view."""

    opened = Signal()
    """An article is to be read now."""

    def __init__(self, desk: Desk, reading: ReadingController, searching: SearchingController) -> None:
        super().__init__(reading)
        self._desk, self._reading, self._searching = desk, reading, searching

    def read(self, annotation: str) -> None:
        """Read a highlight where it stands, by its id."""
        work = partial(self._desk.archive.annotation, annotation)
        self._desk.lane.ask("passage", work, self._read, self._desk.bus.refuse)

    def read_excerpt(self, excerpt: Excerpt) -> None:
        self._read(excerpt.annotation)

    def read_place(self, article: int, span: Span) -> None:
        """Read the current text of an article at a passage of it."""
        self._reading.open(article, self._searching.matcher(), position=span.start)
        self.opened.emit()

    def _read(self, annotation: Annotation) -> None:
        self.opened.emit()
        self._reading.open_at(annotation.article, annotation.id, self._searching.matcher())
