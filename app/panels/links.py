"""The panel of links: what the open article, or the highlight that is the current one, is linked with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.delegates.link_row import LinkRowDelegate
from app.models.link_rows import LinkRow, spoken
from app.models.link_words import LETTERS, ORDER, STATUS_KEYS, TURN
from app.panels.aside_list import AsideList
from app.panels.aside_panel import AsidePanel
from app.panels.controls import Line, PlainButton
from app.theme import Look, Style
from app.words import say
from archive.model import DIRECTED, ContradictionStatus, Link, LinkType
from archive.sentences import word

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NOTE, _MENU, _BESIDE = "N", "M", "beside"


class LinksPanel(AsidePanel):
    """Signals out, values in. What is wanted is wanted of the `LinkRow` that is marked."""

    chosen = Signal(object)
    """The `LinkRow` whose other end is to be read."""
    beside_wanted = Signal(object)
    """The same, beside what is read now."""
    retyped = Signal(object, object)
    """The row, and the `LinkType` that it is to have."""
    settled = Signal(object, object)
    """The row, and the `ContradictionStatus` that it is to have."""
    turned = Signal(object)
    note_wanted = Signal(object, QRect)
    """The row, and where it stands in the window."""
    removed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        listed = _LinkList(look)
        work = QWidget()
        super().__init__(look, listed, work, parent)
        self._is_read_only = False
        self._about = self.label(Style.SMALL, "text2")
        self._about.setContentsMargins(16, 8, 16, 4)
        self._hint = self.label(
            Style.SMALL, "text2", self.tr("This archive is read-only: no link can be changed here.")
        )
        self._hint.hide()
        self.change = self._button(self.tr("Change…"), _MENU)
        self.remove = self._button(self.tr("Remove"), self.tr("Del"))
        self.change.clicked.connect(self.open_menu)
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addWidget(Line(look))
        column.addWidget(self._footer())
        listed.chosen.connect(self.chosen)
        listed.beside_wanted.connect(self.beside_wanted)
        listed.menu_wanted.connect(self._open_menu)
        listed.current_changed.connect(self._settle)
        self.show_rows((), "", self.tr("No article is open."))

    def show_rows(self, rows: Sequence[object], about: str, empty: str, current: object | None = None) -> None:
        """Show these rows and headings, `about` what they are, or why there are none."""
        self._about.setText(about)
        self.list.show_rows(rows, current)
        self.say_empty("" if rows else empty)
        self._settle()

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._hint.setVisible(is_read_only)
        self._settle()

    def current(self) -> LinkRow | None:
        item = self.list.current()
        return item if isinstance(item, LinkRow) else None

    def about(self) -> str:
        """Whose links these are."""
        return self._about.text()

    def hint(self) -> str:
        """Why nothing can be changed; empty where it can."""
        return "" if self._hint.isHidden() else self._hint.text()

    def open_menu(self) -> None:
        """What can be changed of the link that is marked, at the button for it."""
        self._open_menu(self.change.mapToGlobal(QPoint(0, self.change.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        row, letter = self.current(), letter_of(event)
        types = {key: type for type, key in LETTERS.items()}
        statuses = {key: status for status, key in STATUS_KEYS.items()}
        if row is None or self._is_read_only:
            return False
        if letter in types:
            self._do(types[letter])
        elif event.text() in statuses:
            self._do(statuses[event.text()])
        elif letter in (TURN, _NOTE):
            self._do(letter)
        elif letter == _MENU:
            self.open_menu()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            return False
        return True

    def _do(self, wish: object) -> None:
        """A type or a status that is wanted, or the letter of what else is."""
        row = self.current()
        if row is not None and wish == _BESIDE:
            self.beside_wanted.emit(row)
        if row is None or self._is_read_only:
            return
        type = row.view.link.type
        match wish:
            case LinkType():
                self.retyped.emit(row, wish)
            case ContradictionStatus() if type is LinkType.CONTRADICTS:
                self.settled.emit(row, wish)
            case "R" if type in DIRECTED:
                self.turned.emit(row)
            case "N":
                rect = self.list.visualRect(self.list.currentIndex())
                at = self.list.viewport().mapTo(self.window(), rect.topLeft())
                self.note_wanted.emit(row, QRect(at, rect.size()))

    def _remove(self) -> None:
        if (row := self.current()) is not None and not self._is_read_only:
            self.removed.emit(row)

    def _open_menu(self, at: QPoint) -> None:
        row = self.current()
        if row is None:
            return
        menu = QMenu(self)
        self._add(menu, self.tr("Read both side by side"), self.tr("Ctrl+Enter"), _BESIDE)
        if not self._is_read_only:
            menu.addSeparator()
            self._add_changes(menu, row.view.link)
        menu.triggered.connect(self._take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_changes(self, menu: QMenu, link: Link) -> None:
        for type in ORDER:
            self._add(menu, say(word(type)), LETTERS.get(type, ""), type, is_so=type is link.type)
        menu.addSeparator()
        for status, key in STATUS_KEYS.items() if link.type is LinkType.CONTRADICTS else ():
            self._add(menu, say(word(status)), key, status, is_so=status is link.status)
        if link.type in DIRECTED:
            self._add(menu, self.tr("Turn round"), TURN, TURN)
        menu.addSeparator()
        self._add(menu, self.tr("Note…"), _NOTE, _NOTE)

    def _add(self, menu: QMenu, name: str, key: str, wish: object, *, is_so: bool | None = None) -> None:
        action = menu.addAction(f"{name}\t{key}" if key else name)
        action.setData(str(wish))
        if is_so is not None:
            action.setCheckable(True)
            action.setChecked(is_so)

    def _take(self, action: QAction) -> None:
        """Qt gives back the plain word of a type or a status."""
        said, kinds = str(action.data()), (LinkType, ContradictionStatus)
        self._do(next((kind(said) for kind in kinds if said in set(kind)), said))

    def _settle(self, *changed: object) -> None:
        for button in (self.change, self.remove):
            button.setEnabled(self.current() is not None and not self._is_read_only)

    def _button(self, name: str, key: str) -> PlainButton:
        button = PlainButton(self._look, f"{name}\N{EN SPACE}{key}", parent=self, inset=9)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setFixedHeight(30)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _footer(self) -> QWidget:
        footer = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(footer)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._hint)
        column.addLayout(row)
        return footer


class _LinkList(AsideList):
    beside_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    """Where on the screen; the row is marked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, LinkRowDelegate(look), spoken, translate("Links", "Links"))

    def event(self, event: QEvent) -> bool:
        """The key that deletes is for the link here, and not for the highlight in the text."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & _CONTROL:
            if (row := self.current()) is not None:
                self.beside_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()  # for the panel around it
        else:
            super().keyPressEvent(event)

    def press(self, row: int, event: QMouseEvent) -> None:
        if event.modifiers() & _CONTROL:
            self.beside_wanted.emit(self.rows.item(row))
        else:
            super().press(row, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
            return
        row = self.indexAt(event.pos()).row()
        if self.rows.item(row) is not None:
            self.mark(row)
            self.menu_wanted.emit(event.globalPos())
