"""Contradictions as rows: the two passages of each, and how far it is explained."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.models.statement import said_of, spoken
from app.words import date_in_words, say
from archive.model import LinkEnd, LinkType
from archive.operations.links import Contradiction
from archive.sentences import word

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ContradictionRows(QAbstractListModel):
    """`ROW_ROLE` of a row is its `Contradiction`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Contradiction] = ()

    def show(self, found: Sequence[Contradiction]) -> None:
        """Show these instead of those there are."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def all(self) -> Sequence[Contradiction]:
        return self._found

    def contradiction(self, row: int) -> Contradiction | None:
        return self._found[row] if 0 <= row < len(self._found) else None

    def row_of(self, link: str) -> int:
        """Where the contradiction of that link stands, -1 where it does not."""
        return next((row for row, one in enumerate(self._found) if one.link.id == link), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.contradiction(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == ROW_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _in_words(one)
        return None


def _in_words(one: Contradiction) -> str:
    """ "“…”, Kordane said · for X, Wire, 3 May 2025; contradicts; “…”, …; open; note"."""
    sides = [", ".join(told(end)) for end in (one.first, one.second)]
    parts = (sides[0], say(word(LinkType.CONTRADICTS)), sides[1], say(word(one.status)), one.note)
    return "; ".join(part for part in parts if part)


def told(end: LinkEnd) -> Iterator[str]:
    """What is known of a passage: its words, whose they are, where they were printed and when."""
    yield f"“{end.quote}”"
    if said := spoken(said_of(end.assignments)):
        yield said
    if end.outlet:
        yield end.outlet
    if end.published:
        yield date_in_words(end.published)
