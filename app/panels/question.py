"""Says what would follow from something and asks whether it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton
from app.panels.popover import Popover
from app.theme import Look, Style

_WIDTH = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Question(Popover):
    """Enter agrees, Esc does not."""

    agreed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self._title = Label(look, Style.UI_STRONG, "text", parent=self)
        self._text = Label(look, Style.UI, "text2", parent=self)
        self.yes = PlainButton(look, "", parent=self)
        no = PlainButton(look, self.tr("Cancel"), parent=self)
        for label in (self._title, self._text):
            label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (no, self.yes):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 13, 15, 13)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.yes.clicked.connect(self._agree)
        no.clicked.connect(self.close_popover)

    def ask(self, beside: QRect, title: str, sentences: Sequence[str], yes: str) -> None:
        """Ask beside a place of the window; `yes` is what the button says that agrees."""
        self._title.setText(title)
        self._text.setText("\n".join(sentences))
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._text.text())
        self.yes.setText(yes)
        self.yes.setAccessibleName(yes)
        self.open_beside(beside)
        self.yes.setFocus()

    def text(self) -> str:
        return self._text.text()

    def height_wanted(self) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, PlainButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.close_popover()
        self.agreed.emit()
