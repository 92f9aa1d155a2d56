"""The rows of a list in the aside: headings, and below them whatever the list is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_NEITHER = Qt.ItemFlag.NoItemFlags
_BOTH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group, ready to be shown; the keyboard passes over it. `is_late` wants to be seen."""

    name: str
    is_late: bool = False


class AsideRows(QAbstractListModel):
    """`ROW_ROLE` of a row is what it shows; `spoken` says that in words."""

    def __init__(self, spoken: Callable[[object], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._rows: list[object] = []

    def show(self, rows: Sequence[object]) -> None:
        """Show these rows instead of those there are."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[object]) -> None:
        if rows:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def item(self, row: int) -> object | None:
        """What stands in that row; None where that is a heading, or where there is none."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Heading) else found

    def rows(self) -> Sequence[object]:
        return self._rows

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _NEITHER if self.item(index.row()) is None else _BOTH

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name if isinstance(row, Heading) else self._spoken(row)
        return None
