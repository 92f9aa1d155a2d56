"""What was recognised in many files, before anything of it is stored: a drop can be a mistake."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.panels.controls import FilledButton, Label, PlainButton, follow
from app.theme import Look, Style
from app.words import counted, figures, say
from archive.operations.survey import Survey

_MARGIN = 24


class ImportSurveyDialog(QDialog):
    """Accepted by *Import*, which is the default."""

    def __init__(self, look: Look, found: Survey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add articles"))
        self.setObjectName("importSurvey")
        follow(look, self, lambda widget: f"#importSurvey {{ background: {look.colours.surface}; }}")
        self.setMinimumWidth(360)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN - 6)
        column.setSpacing(14)
        files = counted(found.files, self.tr("1 file"), self.tr("{} files"))
        column.addWidget(Label(look, Style.NAME, text=files))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = [(count, say(name), "text") for name, count in found.kinds.most_common()]
        if found.unread:
            rows.append((found.unread, self.tr("not recognised"), "amber"))
        for number, (count, name, colour) in enumerate(rows):
            figure = Label(look, Style.UI_STRONG, colour, figures(count))
            grid.addWidget(figure, number, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Label(look, Style.UI, colour, name), number, 1)
        column.addLayout(grid)
        column.addSpacing(4)
        column.addLayout(self._buttons(look, can_import=found.recognised > 0))
        (self._import if found.recognised else self._cancel).setFocus()
        self.setAccessibleDescription(", ".join(f"{figures(count)} {name}" for count, name, _ in rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._cancel.hasFocus():
            if self._import.isEnabled():
                self.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        else:
            super().keyPressEvent(event)

    def _buttons(self, look: Look, *, can_import: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._import = FilledButton(look, self.tr("Import"), "plus")
        self._cancel = PlainButton(look, self.tr("Cancel"))
        self._import.setVisible(can_import)
        self._import.setEnabled(can_import)
        self._import.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        return row
