"""Asks for one actor or issue: a few letters, and those that fit, in a popover."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from app.delegates.tag_row import HEIGHT, TagRowDelegate
from app.models.tag_matches import Match
from app.models.tag_rows import TagRows
from app.panels.controls import Label, PlainButton, follow
from app.panels.popover import Popover
from app.theme import Colours, Look, Style, font

_WIDTH, _ROWS = 380, 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagChooser(Popover):
    """The arrows go through the list while letters are typed; Enter takes what is marked, Esc leaves."""

    narrowed = Signal(str)
    """What is typed: `show_matches` answers."""
    chosen = Signal(object)
    """The id of what was chosen; None where nothing is meant to be."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self._title = Label(look, Style.SMALL_STRONG, "text2", parent=self)
        self._title.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setFont(font(Style.UI))
        self.field.setFixedHeight(32)
        self.field.setAccessibleName(self.tr("Actor or issue"))
        self.nothing = PlainButton(look, "", parent=self)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows = TagRows(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TagRowDelegate(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("What fits"))
        self._none = Label(look, Style.UI, "text3", self.tr("Nothing is called so."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 13, 11)
        column.setSpacing(8)
        for part in (self._title, self.field, self.list, self._none):
            column.addWidget(part)
        column.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeft)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.narrowed)
        self.list.clicked.connect(self._choose)
        self.nothing.clicked.connect(self._choose_nothing)
        follow(look, self.list, lambda widget: _rules(look.colours))

    def ask(self, beside: QRect, title: str, nothing: str = "") -> None:
        """Ask beside a place of the window; `nothing` is what one may say instead of choosing, if that is possible."""
        self._title.setText(title)
        self.nothing.setText(nothing)
        self.nothing.setAccessibleName(nothing)
        self.nothing.setVisible(bool(nothing))
        was_blocked = self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(was_blocked)
        self.narrowed.emit("")
        self.open_beside(beside)
        self.field.setFocus()

    def show_matches(self, matches: Sequence[Match]) -> None:
        self.rows.show(matches)
        self.list.setVisible(bool(matches))
        self._none.setVisible(not matches)
        self.list.setFixedHeight(HEIGHT * min(max(len(matches), 1), _ROWS))
        self._mark(0)
        if not self.isHidden():
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._mark(self.list.currentIndex().row() + _STEPS[key])
                return True
            if key in _ENTER:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _mark(self, row: int) -> None:
        index = self.rows.index(max(0, min(row, self.rows.rowCount() - 1)))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            tag = self.rows.matches[index.row()].tag.id
            self.close_popover()
            self.chosen.emit(tag)

    def _choose_nothing(self) -> None:
        self.close_popover()
        self.chosen.emit(None)


def _rules(colours: Colours) -> str:
    return f"QListView {{ background: {colours.surface}; border: none; outline: none; }}"
