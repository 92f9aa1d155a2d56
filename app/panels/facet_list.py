"""All values of one facet, thousands of them, with a filter: it takes the place of the facets while it is open."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.delegates.facet_row import ITEM_ROLE, FacetDelegate, FacetItem
from app.panels.controls import IconButton, Label, follow
from app.theme import Look, Style
from app.words import figures
from archive.text.folding import fold

_Index = QModelIndex | QPersistentModelIndex


class _Values(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, FacetItem]] = []
        self._shown: list[FacetItem] = []
        self._words: list[str] = []
        self._on_top: set[str] = set()

    def begin(self, items: Sequence[FacetItem]) -> None:
        """Show all of these values, those first that are ticked."""
        self._words = []
        self._on_top = {item.key for item in items if item.ticked}
        self.show_items(items)

    def show_items(self, items: Sequence[FacetItem]) -> None:
        """The same values with other counts and ticks: no line goes to the top or comes from there under the mouse."""
        ordered = sorted(items, key=lambda item: item.key not in self._on_top)
        self._all = [(fold(item.label), item) for item in ordered]  # folded once, not at every key
        self.filter(self._words)

    def filter(self, words: list[str]) -> None:
        """Show the values whose names have all these folded words."""
        self.beginResetModel()
        self._words = words
        self._shown = [item for name, item in self._all if all(word in name for word in words)]
        self.endResetModel()

    def total(self) -> int:
        """How many values there are, shown or not."""
        return len(self._all)

    def row_of(self, key: str) -> int:
        return next((row for row, item in enumerate(self._shown) if item.key == key), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.label
            case Qt.ItemDataRole.ToolTipRole:
                return item.full_name
            case Qt.ItemDataRole.AccessibleTextRole:
                return item.spoken
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if item.ticked else Qt.CheckState.Unchecked
            case _ if role == ITEM_ROLE:
                return item
        return None


class _List(QListView):
    """Space, Enter and a click tick; Up leaves it from the first line."""

    ticked = Signal(str)
    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.tick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def tick(self, index: QModelIndex) -> None:
        item: FacetItem = index.data(ITEM_ROLE)
        self.ticked.emit(item.key)


class FacetList(QWidget):
    """Escape or the arrow closes it."""

    toggled = Signal(str, str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.field = ""
        self.values = _Values(self)
        back = IconButton(look, "arrow-left")
        back.setToolTip(self.tr("Back to all facets (Esc)"))
        back.setAccessibleName(self.tr("Back to all facets"))
        back.clicked.connect(self.closed)
        self._title = Label(look, Style.SMALL_STRONG, "text2")
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 4)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        self._count = Label(look, Style.SMALL, "text2")
        head.addWidget(self._count)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        follow(look, self.filter, lambda widget: field_rules(look))
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 8)
        row.addWidget(self.filter)
        self.list = _List()
        self.list.setModel(self.values)
        self.list.setItemDelegate(FacetDelegate(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self.list.tick)
        self.list.ticked.connect(self._toggle)
        self.list.left_upwards.connect(self._enter_filter)
        follow(look, self.list, lambda widget: "QListView { background: transparent; border: none; outline: none; }")
        look.changed.connect(self.list.viewport().update)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.list, 1)

    def open(self, field: str, title: str, items: Sequence[FacetItem]) -> None:
        self.field = field
        self._title.setText(title)
        self.filter.clear()
        self.filter.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.values.begin(items)
        self._tell_count()
        self.list.scrollToTop()
        self._enter_filter()

    def show_items(self, items: Sequence[FacetItem]) -> None:
        """The same values with other counts and ticks; place and current line stay."""
        current, scrolled = self.list.currentIndex(), self.list.verticalScrollBar().value()
        key = current.data(ITEM_ROLE).key if current.isValid() else None
        self.values.show_items(items)
        self._tell_count()
        if key is not None and (row := self.values.row_of(key)) >= 0:
            self.list.setCurrentIndex(self.values.index(row))
        self.list.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus() and self.values.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentIndex(self.values.index(0))
        else:
            super().keyPressEvent(event)

    def _enter_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, text: str) -> None:
        self.values.filter(fold(text).split())
        self._tell_count()

    def _tell_count(self) -> None:
        shown, all_ = self.values.rowCount(), self.values.total()
        part = self.tr("{0} of {1}").format(figures(shown), figures(all_))
        self._count.setText(part if shown < all_ else figures(all_))

    def _toggle(self, key: str) -> None:
        self.toggled.emit(self.field, key)


def field_rules(look: Look) -> str:
    """A small field to type in, on the ground of the panel."""
    colours = look.colours
    return (
        f"QLineEdit {{ background: {colours.surface}; border: 1px solid {colours.outline}; border-radius: 6px;"
        f" padding: 3px 8px; }} QLineEdit:focus {{ border-color: {colours.accent}; }}"
    )
