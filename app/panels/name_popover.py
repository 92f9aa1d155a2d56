"""Asks what something new is to be called: an actor with its type, an issue, or what is split off."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton
from app.panels.popover import Popover
from app.panels.tag_fields import type_name
from app.theme import Look, Style, font
from archive.model import ActorType

_WIDTH = 380
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NamePopover(Popover):
    """Stays open with what was typed until the name was taken: `show_refused` says why it was not."""

    given = Signal(str, object)
    """The name, and the type of an actor, or None."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self._title = Label(look, Style.SMALL_STRONG, "text2", parent=self)
        self._title.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setFont(font(Style.UI))
        self.field.setFixedHeight(32)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.type = QComboBox(self)
        self.type.setFont(font(Style.UI))
        self.type.setAccessibleName(self.tr("Type"))
        for value in ActorType:
            self.type.addItem(type_name(value), value)
        self._trouble = Label(look, Style.SMALL, "red", parent=self)
        self._trouble.setWordWrap(True)
        self.make = PlainButton(look, self.tr("Make"), parent=self)
        self.make.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.make.clicked.connect(self._give)
        leave = PlainButton(look, self.tr("Cancel"), parent=self)
        leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        leave.clicked.connect(self.close_popover)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 13, 11)
        column.setSpacing(8)
        for part in (self._title, self.field, self.type, self._trouble):
            column.addWidget(part)
        column.addLayout(row)
        self.field.textEdited.connect(self._forget_trouble)

    def ask(self, beside: QRect, title: str, *, with_type: bool, name: str = "") -> None:
        """Ask beside a place of the window; `name` is what it may be called."""
        self._title.setText(title)
        self.field.setText(name)
        self.type.setVisible(with_type)
        self.type.setCurrentIndex(0)
        self.show_refused("")
        self.open_beside(beside)
        self.field.setFocus()
        self.field.selectAll()

    def show_refused(self, sentence: str) -> None:
        """Say why the name cannot be taken; empty takes it back."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        if not self.isHidden():
            self.fit()

    def trouble(self) -> str:
        return self._trouble.text()

    def height_wanted(self) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(_WIDTH) if layout.hasHeightForWidth() else self.sizeHint().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            focused = self.focusWidget()
            focused.click() if isinstance(focused, PlainButton) else self._give()
        else:
            super().keyPressEvent(event)

    def _forget_trouble(self) -> None:
        self.show_refused("")

    def _give(self) -> None:
        type = None if self.type.isHidden() else ActorType(self.type.currentData())
        self.given.emit(self.field.text(), type)
