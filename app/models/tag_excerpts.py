"""The excerpts of one actor or issue as rows, the newest first, held only where somebody looks."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.excerpt_rows import PAGE, ROW_ROLE, ExcerptRow
from app.models.statement import spoken, statement
from archive.model import Excerpt

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class TagExcerptRows(QAbstractListModel):
    """`ROW_ROLE` of a row is an `ExcerptRow`."""

    page_wanted = Signal(int)
    """The place of the first excerpt of a page that somebody looks at."""
    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._held: dict[int, Excerpt] = {}
        self._asked: set[int] = set()
        self.chosen: dict[str, None] = {}
        """The ids of the excerpts that are ticked, in the order in which they were."""

    def show(self, count: int, *, anew: bool) -> None:
        """Begin with so many; what is ticked stays ticked, unless they are another one's `anew`."""
        if count != self._count or anew:
            self.beginResetModel()
            self._count = count
            self._held.clear()
            self._asked.clear()
            self.endResetModel()
        else:
            self._asked.clear()  # what is here is shown until it comes again
            for page in {place // PAGE * PAGE for place in self._held}:
                self._want(page)
        if anew:
            self.clear_chosen()

    def fill(self, offset: int, excerpts: Sequence[Excerpt]) -> None:
        """Put a page in its place."""
        for place in range(offset, min(offset + PAGE, self._count)):
            self._held.pop(place, None)
        self._held |= dict(enumerate(excerpts[: max(self._count - offset, 0)], offset))
        if self._count > offset:
            self.dataChanged.emit(self.index(offset), self.index(min(offset + PAGE, self._count) - 1))

    def excerpt(self, row: int) -> Excerpt | None:
        """The excerpt in that row, if it is here."""
        return self._held.get(row)

    def toggle(self, row: int) -> None:
        """Tick an excerpt that is here, or no longer."""
        excerpt = self.excerpt(row)
        if excerpt is not None:
            key = excerpt.annotation.id
            if key in self.chosen:
                del self.chosen[key]
            else:
                self.chosen[key] = None
            self.dataChanged.emit(self.index(row), self.index(row))
            self.chosen_changed.emit()

    def clear_chosen(self) -> None:
        if self.chosen:
            self.chosen.clear()
            self.chosen_changed.emit()
            if self._count:
                self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (*_TEXTS, ROW_ROLE):
            return None
        excerpt = self._held.get(index.row())
        if excerpt is None:
            self._want(index.row() // PAGE * PAGE)
        if role == ROW_ROLE:
            return ExcerptRow(excerpt, excerpt is not None and excerpt.annotation.id in self.chosen)
        if excerpt is None:
            return ""
        parts = (excerpt.annotation.quote, spoken(statement(excerpt.annotation)), excerpt.article.metadata.outlet)
        return ", ".join(part for part in parts if part)

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page)
