"""Where articles are read: one pane, or, until an article is chosen, a word on how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.actions import Actions
from app.panels.controls import Label, follow
from app.reader.pane import ReaderPane
from app.theme import Look, Style


class Readers(QStackedWidget):
    """Holds the panes and says which one keys go to."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(380)
        self._empty = Label(look, Style.UI, "text3", self.tr("No article is open"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        follow(look, self._empty, lambda widget: f"color: {look.colours.text3}; background: {look.colours.reader};")
        self.pane = ReaderPane(look, actions["article.back"], actions["article.forward"])
        self.addWidget(self._empty)
        self.addWidget(self.pane)

    def show_pane(self) -> None:
        self.setCurrentWidget(self.pane)

    def show_empty(self) -> None:
        self.setCurrentWidget(self._empty)

    @property
    def is_empty(self) -> bool:
        return self.currentWidget() is self._empty
