"""The panel of what belongs beside the article that is read: other articles, each with its reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.delegates.neighbour_row import NeighbourRowDelegate
from app.models.neighbour_words import spoken
from app.panels.aside_list import AsideList
from app.panels.aside_panel import AsidePanel
from app.theme import Look
from archive.operations.beside import Neighbour

translate = QCoreApplication.translate


class NeighboursPanel(AsidePanel):
    """Enter or a click opens an article beside the one that is read."""

    chosen = Signal(object)
    """The `Neighbour` that is wanted beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        name = translate("Neighbours", "Articles that belong beside this one")
        listed = AsideList(look, NeighbourRowDelegate(look), spoken, name)
        work = QWidget()
        super().__init__(look, listed, work, parent)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(listed)
        listed.chosen.connect(self.chosen)
        self.show_none_open()

    def show_neighbours(self, neighbours: Sequence[Neighbour]) -> None:
        """Show these, the nearest first."""
        self.list.show_rows(neighbours)
        nothing = self.tr("No other article has the same actors or issues, days or words.")
        self.say_empty("" if neighbours else nothing)

    def show_none_open(self) -> None:
        self.list.show_rows(())
        self.say_empty(self.tr("Open an article: what belongs beside it is listed here."))
