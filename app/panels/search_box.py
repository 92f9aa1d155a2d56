"""Where the query is typed: it always says the whole truth about what is searched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.panels.controls import follow
from app.theme import Colours, Look, Style, font

HEIGHT = 36


class SearchBox(QLineEdit):
    """`edited` while typing, `submitted` on Enter; a query that is set from outside emits neither."""

    edited = Signal(str)
    submitted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(Style.SEARCH))
        self.setFixedHeight(HEIGHT)
        self.setPlaceholderText(self.tr("Search the archive"))
        self.setAccessibleName(self.tr("Search"))
        self.textEdited.connect(self.edited)
        self.returnPressed.connect(self._submit)
        follow(look, self, lambda widget: _rules(look.colours))

    def query(self) -> str:
        return self.text()

    def set_query(self, query: str) -> None:
        self.setText(query)

    def show_error(self, position: int, message: str) -> None:
        """Say what is wrong with the query at this code point of it."""
        self.setToolTip(message)

    def clear_error(self) -> None:
        self.setToolTip("")

    def _submit(self) -> None:
        self.submitted.emit(self.text())


def _rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.bg}; border: 1px solid {colours.border}; border-radius: 8px;"
        f" padding: 0 12px; }} QLineEdit:focus {{ border: 2px solid {colours.accent}; }}"
    )
