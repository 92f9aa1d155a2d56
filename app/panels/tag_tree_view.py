"""The tree of actors or issues, drawn in the look of the window: rows marked over their whole width, plain arrows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from app.delegates.tag_row import TagTreeDelegate
from app.models.tag_tree import TagTree
from app.panels.controls import follow
from app.theme import Colours, Look
from app.theme.icons import pixmap

_INDENT, _ARROW, _BAR = 22, 14, 3
_UNFOLDS = 600
"""Milliseconds after which an issue opens over which another one is held."""


class TagTreeView(QTreeView):
    """Several can be selected; the current one is what is shown beside."""

    chosen = Signal(str)
    """The id of what is to be shown."""
    selection_changed = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object)
    """A point of the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.tags = TagTree(self)
        self._delegate = TagTreeDelegate(look, self)
        self.setModel(self.tags)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(_UNFOLDS)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(True)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        follow(look, self, lambda widget: _rules(look.colours))

    def set_nested(self, nested: bool) -> None:
        """Whether items can stand below one another, or are one list."""
        self._delegate.is_nested = nested
        self.setRootIsDecorated(nested)
        self.setIndentation(_INDENT if nested else 0)

    def selected(self) -> list[str]:
        """The ids of all that is selected, in the order in which it stands."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: int(index.internalId()))
        return [self.tags.tag(index).id for index in rows]

    def opened(self) -> set[str]:
        """The ids of the issues whose parts are shown."""
        places = ((match.tag.id, self.tags.place(match.tag.id)) for match in self.tags.matches)
        return {key for key, place in places if self.isExpanded(place)}

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, rect = self._look.colours, QRect(0, option.rect.y(), self.viewport().width(), option.rect.height())
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, QColor(colours.select))
        if index == self.currentIndex():
            bar = QRect(0, rect.y(), _BAR, rect.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), rect, bar), QColor(colours.accent))
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.tags.rowCount(index):
            return
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        closed = "chevron-right" if left_to_right else "chevron-left"
        name = "chevron-down" if self.isExpanded(index) else closed
        x = rect.right() - _ARROW if left_to_right else rect.left()
        place = QRect(x, rect.y() + (rect.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter.drawPixmap(place, pixmap(name, self._look.colours.text2, _ARROW, painter.device().devicePixelRatioF()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        centre = self.visualRect(self.currentIndex()).center()
        at = self.viewport().mapToGlobal(centre) if by_key else event.globalPos()
        self.menu_wanted.emit(at)

    def _tell_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.tags.tag(index).id)

    def _tell_selection(self, *ranges: object) -> None:
        self.selection_changed.emit()


def _rules(colours: Colours) -> str:
    """The rows are filled here, also where they are indented: the style would fill that part in a colour of its own."""
    return (
        f"QTreeView {{ background: {colours.panel}; outline: none; selection-background-color: {colours.select}; }}"
        f"QTreeView::branch:selected {{ background: {colours.select}; }}"
    )
