"""Every action by its name: type a few letters, Enter does it."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.actions import Actions
from app.actions.matching import score
from app.panels.controls import follow, keep_in_place
from app.theme import Colours, Look, Style, font

_WIDTH, _ROW, _ROWS_SHOWN, _FROM_TOP = 560, 32, 12, 64
_ROOT = QModelIndex()
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Row:
    action: QAction
    heading: str

    @property
    def name(self) -> str:
        return self.action.text()

    @property
    def key(self) -> str:
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def matching(rows: list[Row], typed: str) -> list[Row]:
    """The rows that fit what was typed, the best first; what cannot be done now comes last."""
    fits = ((row, score(typed, row.name), score(typed, f"{row.heading} {row.name}")) for row in rows)
    # A hit in the name counts for more than one in its heading.
    scored = [
        (not row.action.isEnabled(), name if name is not None else 1_000 + (whole or 0), place, row)
        for place, (row, name, whole) in enumerate(fits)
        if name is not None or whole is not None
    ]
    return [row for *_, row in sorted(scored, key=lambda item: item[:3])]


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.name, row.heading, row.key) if part)
            case Qt.ItemDataRole.UserRole:
                return row
        return None


class _Delegate(QStyledItemDelegate):
    """Name, heading, and the key at the right."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        colours = self._look.colours
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.select))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(colours.accent))
        enabled = row.action.isEnabled()
        middle = Qt.AlignmentFlag.AlignVCenter
        inner = rect.adjusted(16, 0, -16, 0)
        painter.setFont(font(Style.UI))
        painter.setPen(QColor(colours.text if enabled else colours.disabled))
        name = painter.boundingRect(inner, middle, row.name)
        painter.drawText(inner, middle, row.name)
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text3 if enabled else colours.disabled))
        painter.drawText(inner.adjusted(name.width() + 10, 0, 0, 0), middle, row.heading)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, row.key)


class Palette(QFrame):
    """Opens over its window and closes on Escape, on a choice and on a click elsewhere."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._window, self._actions = parent, actions
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("All actions"))
        self.field = QLineEdit()
        self.field.setFont(font(Style.SEARCH))
        self.field.setFixedHeight(44)
        self.field.setFrame(False)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Filter actions"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self._model = _Model(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(look, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Actions"))
        self._list.clicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 7)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self._list)
        follow(look, self, lambda widget: _rules(look.colours))
        keep_in_place(self, parent, self._place)

    def ask(self) -> None:
        """Open with everything that can be done."""
        self._rows = [
            Row(action, heading.replace("&", "")) for heading, actions in self._actions.of_menu() for action in actions
        ]
        self.field.clear()
        self._filter("")
        self._place()
        self.show()
        self.field.setFocus()

    def _place(self) -> None:
        window = self._window
        self.setFixedWidth(min(_WIDTH, window.width() - 32))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _FROM_TOP)))

    def names(self) -> list[str]:
        """The names of the actions on offer, the best fit first."""
        return [row.name for row in self._model.rows]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVING:
            self._move(event.key())
            return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        self._model.show(matching(self._rows, typed))
        self._list.setFixedHeight(_ROW * min(len(self._model.rows), _ROWS_SHOWN))
        self.adjustSize()
        if self._model.rows:
            self._list.setCurrentIndex(self._model.index(0))

    def _move(self, key: int) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS_SHOWN}.get(Qt.Key(key), _ROWS_SHOWN)
        last = len(self._model.rows) - 1
        self._list.setCurrentIndex(self._model.index(max(0, min(last, self._list.currentIndex().row() + steps))))

    def _run(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        action = self._model.rows[index.row()].action
        if action.isEnabled():
            self.hide()
            action.trigger()


def _rules(colours: Colours) -> str:
    return (
        f"#palette {{ background: {colours.surface}; border: 1px solid {colours.outline}; }}"
        f"#palette QLineEdit {{ background: {colours.surface}; border: none; padding: 0 14px;"
        f" border-bottom: 1px solid {colours.border}; color: {colours.text}; }}"
        f"#palette QListView {{ background: {colours.surface}; outline: none; }}"
    )
