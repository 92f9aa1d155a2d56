"""What *for* and *against* mean of an issue: asked once, when the first stance on it is taken."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.theme import Colours, Look, Style, font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Meanings(QWidget):
    """Two fields and two buttons; Enter goes on to the next field and saves from the last, Escape puts it off."""

    given = Signal(str, str)
    """What *for* means, and what *against* means."""
    put_off = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = Label(look, Style.UI, "text2")
        self._prompt.setWordWrap(True)
        self.means_for, self.means_against = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 8)
        column.setSpacing(6)
        column.addWidget(self._prompt)
        for field, name in ((self.means_for, self.tr("For means…")), (self.means_against, self.tr("Against means…"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setFont(font(Style.UI))
            field.setFixedHeight(32)
            field.installEventFilter(self)
            column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self._later = PlainButton(look, self.tr("Later"))
        self._save = PlainButton(look, self.tr("Save"))
        self._later.clicked.connect(self.put_off)
        self._save.clicked.connect(self._give)
        row.addWidget(self._later)
        row.addWidget(self._save)
        column.addLayout(row)
        follow(look, self, lambda widget: _rules(look.colours))

    def ask(self, issue: str) -> None:
        """Ask for the meanings of this issue."""
        self._prompt.setText(self.tr("What does it mean to be for “{}”, and against it?").format(issue))
        self.means_for.clear()
        self.means_against.clear()
        self.means_for.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and watched is self.means_for:
                self.means_against.setFocus()
                return True
            if event.key() in _ENTER:
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_off.emit()
                return True
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        if self.means_for.text().strip() or self.means_against.text().strip():
            self.given.emit(self.means_for.text(), self.means_against.text())
        else:
            self.put_off.emit()


def _rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 6px; padding: 0 8px; }} QLineEdit:focus {{ border: 1.5px solid {colours.accent}; }}"
    )
