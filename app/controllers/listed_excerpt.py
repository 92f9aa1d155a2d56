"""The excerpt that is the current one in its list: a passage that can be linked without its article being opened."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal

from app.controllers.excerpts import ExcerptsController
from app.controllers.marking import Passage
from app.panels.excerpts import ExcerptsPanel
from archive.model import Excerpt


@dataclass(frozen=True, slots=True)
class Listed:
    """A passage, its words, and where its row is, in the window's pixels."""

    passage: Passage
    quote: str
    place: QRect


class ListedExcerpt(QObject):
    """Knows it while the list is seen."""

    changed = Signal()

    def __init__(self, panel: ExcerptsPanel, listing: ExcerptsController) -> None:
        super().__init__(panel)
        self._panel = panel
        self._excerpt: Excerpt | None = None
        listing.current_changed.connect(self._take)

    def current(self) -> Listed | None:
        if self._excerpt is None or not self._panel.isVisible():
            return None
        marked, rows = self._excerpt.annotation, self._panel.list
        corner = rows.viewport().mapTo(rows.window(), rows.visualRect(rows.currentIndex()).topLeft())
        place = QRect(corner, rows.visualRect(rows.currentIndex()).size())
        return Listed(Passage(marked.article, marked.version, marked.span, marked.id), marked.quote, place)

    def give_focus(self) -> None:
        self._panel.list.setFocus()

    def _take(self, excerpt: Excerpt | None) -> None:
        self._excerpt = excerpt
        self.changed.emit()
