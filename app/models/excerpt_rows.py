"""Excerpts in groups, as rows: a header for each group, below it its excerpts, held only where somebody looks."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
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
_Page = tuple[str | None, int]
"""The value of a group, and the number of a page of it."""


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
        self._pages: dict[_Page, Sequence[Excerpt]] = {}
        self._asked: set[_Page] = set()
        self._counts: Mapping[str | None, int] = {}
        self.chosen: set[str] = set()
        """The ids of the excerpts that are ticked."""
        self.is_kept = False
        """Whether what was shown last is the same list as before it, after a change."""

    def show(self, groups: Sequence[ExcerptGroup], names: Sequence[str], *, keep: bool = False) -> None:
        """Begin with these groups, called so. What is ticked stays ticked, what was closed closed.

        With `keep` it is the same list as before, after a change: what is held is shown until it comes anew.
        """
        self.is_kept = keep
        self.beginResetModel()
        self._groups, self._names = tuple(groups), tuple(names)
        if not keep:
            self._pages.clear()
        self._asked.clear()
        self._count()
        self.endResetModel()

    @property
    def has_headers(self) -> bool:
        return len(self._groups) > 1 or any(group.value is not None for group in self._groups)

    def fill(self, value: str | None, offset: int, excerpts: Sequence[Excerpt]) -> None:
        """Put a page into the group of that value; what it lacks was deleted meanwhile."""
        page = (value, offset // PAGE)
        self._pages.pop(page, None)
        self._pages[page] = tuple(excerpts)
        number = next((number for number, group in enumerate(self._groups) if group.value == value), None)
        if number is not None and value not in self._closed:
            first = self._starts[number] + self.has_headers + offset
            last = min(first + PAGE, self._starts[number + 1]) - 1
            if first <= last:
                self.dataChanged.emit(self.index(first), self.index(last))
        for old in [*self._pages][: max(0, len(self._pages) - _MOST_PAGES)]:
            del self._pages[old]
            self._asked.discard(old)

    def forget_asked(self, value: str | None, offset: int) -> None:
        """That page was not fetched; it is asked for when somebody looks there again."""
        self._asked.discard((value, offset // PAGE))

    def toggle_group(self, row: int) -> None:
        """Close the group that a header stands above, or open it again."""
        number, _ = self._place(row)
        self.is_kept = True
        self.beginResetModel()
        self._closed ^= {self._groups[number].value}
        self._count()
        self.endResetModel()

    def is_header(self, row: int) -> bool:
        return self.has_headers and 0 <= row < self.rowCount() and self._place(row)[1] < 0

    def headers(self) -> Iterator[int]:
        """The rows of the headers."""
        if self.has_headers:
            yield from self._starts[:-1]

    def excerpt(self, row: int) -> Excerpt | None:
        """The excerpt in that row, if it is here; nothing is asked for."""
        if not 0 <= row < self.rowCount():
            return None
        number, place = self._place(row)
        return self._held(self._groups[number].value, place) if place >= 0 else None

    def group_of(self, row: int) -> ExcerptGroup:
        return self._groups[self._place(row)[0]]

    def rows_of(self, annotation: str) -> Iterator[int]:
        """The rows of an excerpt among those that are here; it may stand in several groups."""
        for number, group in enumerate(self._groups):
            if group.value in self._closed:
                continue
            for (value, page), held in self._pages.items():
                if value != group.value:
                    continue
                for place, excerpt in enumerate(held, page * PAGE):
                    if excerpt.annotation.id == annotation and place < group.count:
                        yield self._starts[number] + self.has_headers + place

    def choose(self, annotations: Sequence[str], *, chosen: bool) -> None:
        """Tick these excerpts, or not; one that is in several groups is ticked in all."""
        if chosen:
            self.chosen |= set(annotations)
        else:
            self.chosen -= set(annotations)
        self._repaint()
        self.chosen_changed.emit()

    def clear_chosen(self) -> None:
        self.chosen.clear()
        self._repaint()
        self.chosen_changed.emit()

    def set_chosen_counts(self, counts: Mapping[str | None, int]) -> None:
        """How many of those that are ticked are in the group of each value."""
        self._counts = counts
        self._repaint()

    def row(self, row: int) -> HeaderRow | ExcerptRow:
        """What stands in that row; a page that is not here, or may be old, is asked for."""
        number, place = self._place(row)
        group = self._groups[number]
        if place < 0:
            is_open = group.value not in self._closed
            return HeaderRow(group, self._names[number], is_open, min(self._counts.get(group.value, 0), group.count))
        page = (group.value, place // PAGE)
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(group.value, page[1] * PAGE)
        excerpt = self._held(group.value, place)
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
        ticked = self.tr("selected") if row.is_chosen else ""
        about = spoken(statement(row.excerpt.annotation))
        parts = (ticked, row.excerpt.annotation.quote, about, row.excerpt.article.metadata.outlet)
        return ", ".join(part for part in parts if part)

    def _held(self, value: str | None, place: int) -> Excerpt | None:
        held = self._pages.get((value, place // PAGE), ())
        return held[place % PAGE] if place % PAGE < len(held) else None

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
