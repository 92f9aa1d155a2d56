"""Asks whether what is private goes into a codebook too: by itself it stays out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.panels.controls import FilledButton, Label, PlainButton, TickBox, follow
from app.theme import Look, Style
from app.words import counted

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodebookExportDialog(QDialog):
    wanted = Signal(bool)
    """Whether what is private is written too."""

    def __init__(self, look: Look, private: int, parent: QWidget) -> None:
        """`private` counts the actors and issues that are."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setObjectName("codebookExport")
        self.setWindowTitle(self.tr("Export actors and issues"))
        self.setFixedWidth(480)
        follow(look, self, lambda widget: f"#codebookExport {{ background: {look.colours.surface}; }}")
        said = Label(look, Style.UI, text=self.tr("All that is known of them is written to a CSV file."), parent=self)
        said.setWordWrap(True)
        one, many = self.tr("With the 1 that is private"), self.tr("With the {} that are private")
        self.private = TickBox(look, counted(private, one, many), self)
        leave = PlainButton(look, self.tr("Cancel"), parent=self)
        self.export = FilledButton(look, self.tr("Export…"), "upload", self)
        for button in (leave, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        leave.clicked.connect(self.reject)
        self.export.clicked.connect(self._want)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(self.private)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            focused = self.focusWidget()
            (focused if isinstance(focused, QToolButton) else self.export).click()
        else:
            super().keyPressEvent(event)

    def _want(self) -> None:
        with_private = self.private.isChecked()
        self.accept()
        self.wanted.emit(with_private)
