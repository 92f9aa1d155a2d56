"""What became of a codebook that was taken in, and by line what was not understood: to be mended there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.theme import Look, Style, font


class CodebookReportDialog(QDialog):
    """Stays beside the window while one mends the file."""

    def __init__(self, look: Look, file: str, counts: str, problems: Sequence[str], parent: QWidget) -> None:
        """`counts` says what was taken in, `problems` what was not, a sentence each."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("codebookReport")
        self.setWindowTitle(self.tr("Import actors and issues"))
        self.resize(640, 420)
        follow(look, self, lambda widget: f"#codebookReport {{ background: {look.colours.surface}; }}")
        heading = Label(look, Style.NAME, text=self.tr("Not every line was understood"), parent=self)
        self.counts = Label(look, Style.UI, "text2", counts, self)
        hint = self.tr("Mend these lines in {} and import it again: what is here already is not made twice.")
        self.hint = Label(look, Style.UI, "text2", hint.format(file), self)
        for label in (self.counts, self.hint):
            label.setWordWrap(True)
        self.problems = QPlainTextEdit("\n".join(problems), self)
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setFont(font(Style.UI))
        self.problems.setAccessibleName(self.tr("What was not understood"))
        follow(
            look,
            self.problems,
            lambda widget: (
                f"QPlainTextEdit {{ background: {look.colours.reader}; color: {look.colours.text};"
                f" border: 1px solid {look.colours.border}; border-radius: 8px; padding: 8px; }}"
            ),
        )
        copy = PlainButton(look, self.tr("Copy as text"), "copy", self)
        close = PlainButton(look, self.tr("Close"), parent=self)
        for button in (copy, close):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(8)
        for part in (heading, self.counts, self.hint):
            column.addWidget(part)
        column.addWidget(self.problems, 1)
        column.addLayout(row)

    def text(self) -> str:
        """The report as plain text, all of it."""
        return f"{self.counts.text()}\n{self.problems.toPlainText()}\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
