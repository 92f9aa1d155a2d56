"""The rows of the tag picker's list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.models.tag_matches import Match

_ROOT = QModelIndex()


class TagRows(QAbstractListModel):
    """The tags that fit what is typed, best first."""

    matches: Sequence[Match] = ()

    def show(self, matches: Sequence[Match]) -> None:
        self.beginResetModel()
        self.matches = matches
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.matches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match = self.matches[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return match.tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (match.tag.name, match.by, match.tag.path, f"{match.tag.count}") if part)
        return match if role == Qt.ItemDataRole.UserRole else None
