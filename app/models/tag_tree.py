"""Actors, or issues below one another, as the items of a list or a tree that stays fast with thousands of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.tag_matches import Match, PickerTag

FORMAT = "application/x-cuttings-tag"
"""What is dragged is the id of a tag."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TOP = -1
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVABLE = _FLAGS | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
"""Put together once: a view asks every one of thousands for them."""


class TagTree(QAbstractItemModel):
    """`UserRole` of an item is its `Match`. Items are known by their numbers, in the order in which they were given."""

    move_wanted = Signal(str, object)
    """The id of an issue, and that of the one it is to stand below; None for the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matches: Sequence[Match] = ()
        self._above: list[int] = []
        self._below: dict[int, list[int]] = {}
        self._rows: list[int] = []
        self._numbers: dict[str, int] = {}
        self._can_move = False

    def set_movable(self, movable: bool) -> None:
        """Whether items can be dragged to stand below others."""
        self._can_move = movable

    def show(self, matches: Sequence[Match], parents: Mapping[str, str | None]) -> bool:
        """Show these, each below its parent where that is among them, in this order; whether they stand otherwise now.

        Where they stand as they stood, only what is known of them is shown anew.
        """
        numbers = {match.tag.id: number for number, match in enumerate(matches)}
        above = [numbers.get(parents.get(match.tag.id) or "", _TOP) for match in matches]
        if above == self._above and numbers == self._numbers:
            self.matches = matches
            if matches:
                self._tell_changed()
            return False
        self.beginResetModel()
        self.matches, self._numbers, self._above = matches, numbers, above
        self._below, self._rows = {}, []
        for number, place in enumerate(above):
            siblings = self._below.setdefault(place, [])
            self._rows.append(len(siblings))
            siblings.append(number)
        self.endResetModel()
        return True

    def tag(self, index: _Index) -> PickerTag:
        return self.matches[index.internalId()].tag

    def place(self, tag: str | None) -> QModelIndex:
        """Where a tag stands; an invalid index where it is not shown."""
        number = self._numbers.get(tag or "")
        return QModelIndex() if number is None else self.createIndex(self._rows[number], 0, number)

    def names(self) -> list[str]:
        """The names of all items, in the order in which they were given."""
        return [match.tag.name for match in self.matches]

    def index(self, row: int, column: int = 0, parent: _Index = _ROOT) -> QModelIndex:
        siblings = self._below.get(self._number(parent), ())
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    def parent(self, index: _Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        place = self._above[index.internalId()] if index.isValid() else _TOP
        return QModelIndex() if place == _TOP else self.createIndex(self._rows[place], 0, place)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return len(self._below.get(self._number(parent), ()))

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match = self.matches[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return match.tag.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return match.tag.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (match.tag.name, match.by, f"{match.tag.count}") if part)
        return match if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._can_move else Qt.ItemFlag.NoItemFlags
        return _MOVABLE if self._can_move else _FLAGS

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(FORMAT, self.tag(indexes[0]).id.encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether what is dragged can stand there: not below itself, and not where it stands already."""
        number = self._dragged(data)
        if not self._can_move or number is None or self._above[number] == self._number(parent):
            return False
        place = self._number(parent)
        while place not in (_TOP, number):
            place = self._above[place]
        return place == _TOP

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Tells what is wished for; the item stands there when the archive says so."""
        if self.canDropMimeData(data, action, row, column, parent):
            moved = self.matches[self._dragged(data) or 0].tag.id
            self.move_wanted.emit(moved, self.tag(parent).id if parent.isValid() else None)
        return False

    def _dragged(self, data: QMimeData) -> int | None:
        return self._numbers.get(data.data(FORMAT).toStdString()) if data.hasFormat(FORMAT) else None

    def _number(self, index: _Index) -> int:
        return int(index.internalId()) if index.isValid() else _TOP

    def _tell_changed(self) -> None:
        for place, siblings in self._below.items():
            first, last = siblings[0], siblings[-1]
            assert self._above[first] == place
            self.dataChanged.emit(
                self.createIndex(self._rows[first], 0, first), self.createIndex(self._rows[last], 0, last)
            )
