"""A list whose rows are drawn by a delegate: what all such lists of the window have in common.

A table of one column with fixed sections, because a list view takes far longer over very many rows.
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.panels.controls import follow
from app.theme import Look


class RowList(QTableView):
    """Rows are chosen one at a time, and never by dragging or by letters."""

    def __init__(
        self,
        look: Look,
        delegate: QAbstractItemDelegate,
        height: int,
        parent: QWidget | None = None,
        *,
        least: int = 0,
    ) -> None:
        """`height` is that of most rows, and `least` of the lowest, in pixels. The model is set by whoever derives."""
        super().__init__(parent)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if least:
            self.verticalHeader().setMinimumSectionSize(least)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)
        follow(look, self, lambda widget: f"QTableView {{ background: {look.colours.reader}; }}")

    def mark(self, row: int) -> None:
        """Make a row the current one and bring it into sight; none where there is no such row."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over the rows chooses none."""

    def keyboardSearch(self, search: str) -> None:
        """Letters choose no row."""
