"""The articles found, as rows: as many as there are, of which only those near what is looked at are held."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.words import date_in_words
from archive.operations.search import SearchHit

PAGE = 50
"""How many rows are fetched at once: 20 to 30 ms of work beside the window."""

_MOST_PAGES = 40
_Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """`Qt.UserRole` of a row is its `SearchHit`; a row that is not here yet is None, and `page_wanted` asks for it."""

    page_wanted = Signal(object)
    """The number of the first row of a page that somebody looks at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, Sequence[SearchHit]] = {}
        self._whole: set[int] = set()

    def show(self, total: int, hits: Sequence[SearchHit]) -> None:
        """Begin anew: so many rows, of which these are the first."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._whole.clear()
        for start in range(0, len(hits), PAGE):
            self._keep(start // PAGE, hits[start : start + PAGE], total)
        self.endResetModel()

    def fill(self, offset: int, hits: Sequence[SearchHit]) -> None:
        """Put in the page that begins at row `offset`; what it lacks was deleted, and is not asked for again."""
        page = offset // PAGE
        self._keep(page, hits, 0)
        while len(self._pages) > _MOST_PAGES:
            farthest = max(self._pages, key=lambda other: abs(other - page))
            del self._pages[farthest]
            self._whole.discard(farthest)
        self.dataChanged.emit(self.index(offset), self.index(min(offset + PAGE, self._total) - 1))

    def update_hits(self, hits: Iterable[SearchHit]) -> None:
        """Show what became of these articles, wherever they stand."""
        known = {hit.article: hit for hit in hits}
        for page, old in self._pages.items():
            if any(hit.article in known for hit in old):
                self._pages[page] = tuple(known.get(hit.article, hit) for hit in old)
                first = page * PAGE
                self.dataChanged.emit(self.index(first), self.index(first + len(old) - 1))

    def keep_only(self, rows: range) -> None:
        """Forget every page without any of these rows: what was in them may have changed, and is asked for again."""
        pages = range(rows.start // PAGE, (max(rows.stop, 1) - 1) // PAGE + 1)
        for page in [page for page in self._pages if page not in pages]:
            del self._pages[page]
            self._whole.discard(page)

    def hit(self, row: int) -> SearchHit | None:
        """The hit in that row, if it is here; nothing is asked for."""
        place = row % PAGE
        page = self._pages.get(row // PAGE, ())
        return page[place] if 0 <= row < self._total and place < len(page) else None

    def row_of(self, article: int) -> int | None:
        """The row of an article, if it is among those that are here."""
        for page, hits in self._pages.items():
            for place, hit in enumerate(hits):
                if hit.article == article:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in wanted:
            return None
        hit = self.hit(index.row())
        if hit is None:
            if (page := index.row() // PAGE) not in self._whole:
                self.page_wanted.emit(page * PAGE)
            return None
        if role == Qt.ItemDataRole.UserRole:
            return hit
        parts = (hit.title, hit.outlet, date_in_words(hit.published) if hit.published else self.tr("no date"))
        return hit.title if role == Qt.ItemDataRole.DisplayRole else ", ".join(filter(None, parts))

    def _keep(self, page: int, hits: Sequence[SearchHit], total: int) -> None:
        self._pages[page] = tuple(hits)
        if not total or len(hits) == PAGE or page * PAGE + len(hits) >= total:
            self._whole.add(page)
