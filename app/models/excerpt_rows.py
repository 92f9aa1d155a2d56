"""Excerpts in groups, as rows: a header for each group, below it its excerpts, held only where somebody looks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.statement import spoken, statement
from archive.model import Excerpt
from archive.operations.excerpts import ExcerptGroup

PAGE = 40
ROW_ROLE = Qt.ItemDataRole.UserRole
_MOST_PAGES = 50
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The line above a group. `name` is ready to be shown; `chosen` counts its excerpts that are ticked."""

    group: ExcerptGroup
    name: str
    is_open: bool
    chosen: int


@dataclass(frozen=True, slots=True)
class ExcerptRow:
    """`excerpt` is None as long as it is not here."""

    excerpt: Excerpt | None
    is_chosen: bool = False


class ExcerptRows(QAbstractListModel):
    """`ROW_ROLE` of a row is a `HeaderRow` or an `ExcerptRow`. A list of one group without a value has no header."""

    page_wanted = Signal(object, int)
    """The value of a group, and the place in it of the first excerpt of a page that somebody looks at."""
    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[ExcerptGroup, ...] = ()
        self._names: tuple[str, ...] = ()
        self._closed: set[str | None] = set()
        self._starts: list[int] = [0]
        self._pages: dict[tuple[int, int], Sequence[Excerpt]] = {}
        self._asked: set[tuple[int, int]] = set()
        self.chosen: dict[str, set[str | None]] = {}
        """The ids of the excerpts that are ticked, each with the values of the groups it was ticked in."""

    def show(self, groups: Sequence[ExcerptGroup], names: Sequence[str]) -> None:
        """Begin anew with these groups, called so. What is ticked stays ticked, what was closed closed."""
        self.beginResetModel()
        self._groups, self._names = tuple(groups), tuple(names)
        self._pages.clear()
        self._asked.clear()
        self._count()
        self.endResetModel()

    @property
    def has_headers(self) -> bool:
        return len(self._groups) > 1 or any(group.value is not None for group in self._groups)

    def fill(self, value: str | None, offset: int, excerpts: Sequence[Excerpt]) -> None:
        """Put a page into the group of that value; what it lacks was deleted meanwhile."""
        for number, group in enumerate(self._groups):
            if group.value == value:
                self._pages[number, offset // PAGE] = tuple(excerpts)
                first = self._starts[number] + self.has_headers + offset
                last = min(first + PAGE, self._starts[number + 1]) - 1
                if value not in self._closed:
                    self.dataChanged.emit(self.index(first), self.index(last))
        for page in [*self._pages][: max(0, len(self._pages) - _MOST_PAGES)]:
            del self._pages[page]
            self._asked.discard(page)

    def toggle_group(self, row: int) -> None:
        """Close the group that a header stands above, or open it again."""
        number, _ = self._place(row)
        value = self._groups[number].value
        self.beginResetModel()
        self._closed ^= {value}
        self._count()
        self.endResetModel()

    def is_header(self, row: int) -> bool:
        return self.has_headers and self._place(row)[1] < 0

    def headers(self) -> Iterator[int]:
        """The rows of the headers."""
        if self.has_headers:
            yield from self._starts[:-1]

    def excerpt(self, row: int) -> Excerpt | None:
        """The excerpt in that row, if it is here."""
        found = self.row(row) if 0 <= row < self.rowCount() else None
        return found.excerpt if isinstance(found, ExcerptRow) else None

    def group_of(self, row: int) -> ExcerptGroup:
        return self._groups[self._place(row)[0]]

    def choose(self, row: int, chosen: bool) -> None:
        """Tick an excerpt that is here, or not."""
        excerpt = self.excerpt(row)
        if excerpt is not None:
            self.choose_all(self.group_of(row).value, [excerpt.annotation.id], chosen)

    def choose_all(self, value: str | None, annotations: Sequence[str], chosen: bool) -> None:
        """Tick these excerpts of a group, or not; one that is in several groups is ticked in all."""
        for key in annotations:
            if chosen:
                self.chosen.setdefault(key, set()).add(value)
            else:
                self.chosen.pop(key, None)
        self._repaint()

    def clear_chosen(self) -> None:
        self.chosen.clear()
        self._repaint()

    def row(self, row: int) -> HeaderRow | ExcerptRow:
        """What stands in that row."""
        number, place = self._place(row)
        group = self._groups[number]
        if place < 0:
            chosen = sum(group.value in values for values in self.chosen.values())
            return HeaderRow(group, self._names[number], group.value not in self._closed, chosen)
        page = self._pages.get((number, place // PAGE))
        if page is None:
            if (number, place // PAGE) not in self._asked:
                self._asked.add((number, place // PAGE))
                self.page_wanted.emit(group.value, place // PAGE * PAGE)
            return ExcerptRow(None)
        excerpt = page[place % PAGE] if place % PAGE < len(page) else None
        return ExcerptRow(excerpt, excerpt is not None and excerpt.annotation.id in self.chosen)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._starts[-1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in (*texts, ROW_ROLE):
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if isinstance(row, HeaderRow):
            return f"{row.name}, {row.group.count}"
        if row.excerpt is None:
            return ""
        about = spoken(statement(row.excerpt.annotation))
        parts = (row.excerpt.annotation.quote, about, row.excerpt.article.metadata.outlet)
        return ", ".join(part for part in parts if part)

    def _count(self) -> None:
        sizes = [(0 if group.value in self._closed else group.count) + self.has_headers for group in self._groups]
        self._starts = list(accumulate(sizes, initial=0))

    def _place(self, row: int) -> tuple[int, int]:
        """The number of the group a row is in, and its place there; -1 is the header."""
        number = min(bisect_right(self._starts, row), len(self._groups)) - 1
        return number, row - self._starts[number] - self.has_headers

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.chosen_changed.emit()
