"""Finding a quotation: the window asks, every text of the archive answers, and the place can be read."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.reader.quotation_window import QuotationWindow
from app.words import say
from archive.errors import ArchiveError
from archive.model import Span
from archive.operations.find_quotation import QuotationPlace


class FindingQuotationsController(QObject):
    """Makes the window when it is asked for first."""

    place_wanted = Signal(object, object)
    """The article and the `Span` of its current text that the user wants to read."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: QuotationWindow | None = None
        desk.actions["search.quotation"].triggered.connect(self.open)

    def open(self) -> None:
        if self.dialog is None:
            self.dialog = QuotationWindow(self._desk.look, self._window)
            self.dialog.asked.connect(self._ask)
            self.dialog.place_chosen.connect(self._choose)
        self.dialog.ask_for("")

    def close(self) -> None:
        """The archive is about to be closed."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _ask(self, passage: str) -> None:
        if self.dialog is not None:
            work = partial(self._desk.archive.find_quotation, passage)
            self._desk.lane.ask("find quotation", work, self.dialog.show_result, self._refused)

    def _refused(self, error: ArchiveError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(say(error))

    def _choose(self, place: QuotationPlace) -> None:
        self.place_wanted.emit(place.article, Span(place.span.start, place.span.end))
