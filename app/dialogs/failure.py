"""Says in a sentence what went wrong: a bug, and where it is written down, or an archive that cannot be opened.

The window lives on.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.panels.controls import Label
from app.theme import Look, Style
from app.theme.icons import pixmap


class FailureDialog(QDialog):
    """The sentence can be copied. Another one while it is shown is added to it, once."""

    told = Signal(str)
    """What `tell` is told, from any thread and in the middle of anything: shown when the window is free."""

    def __init__(self, look: Look, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        title = title or self.tr("Something went wrong")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._sentences: list[str] = []
        sign = QLabel()
        sign.setPixmap(pixmap("circle-alert", look.colours.red, 24, self.devicePixelRatioF()))
        self._text = Label(look, Style.UI)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(look, Style.UI_STRONG, text=title))
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(18)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.told.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def tell(self, sentence: str) -> None:
        if not self.isVisible():
            self._sentences.clear()
        if sentence not in self._sentences:
            self._sentences.append(sentence)
        self._text.setText("\n\n".join(self._sentences[:3]))
        self.setAccessibleDescription(self._text.text())
        self.open()

    def text(self) -> str:
        return self._text.text()
