"""Fact sheets: what is ticked, or all that is shown, as a table on the screen and on paper."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.excerpts import ExcerptsController
from app.controllers.excerpts_finding import in_order
from app.controllers.marking import MarkingController
from app.controllers.sheet_printing import SheetPrinting
from app.panels.excerpts import ExcerptsPanel
from app.reader.fact_sheet import FactSheetWindow, page_of
from app.words import counted, figures
from archive import Archive
from archive.model import Excerpt

MOST = 2_000
"""How many claims one sheet has at most."""

_Sheet = tuple[tuple[Excerpt, ...], int]
"""Excerpts for others' eyes, and how many are not."""


class FactSheetsController(QObject):
    """Reads the excerpts, shows the sheet, and prints it."""

    def __init__(
        self, desk: Desk, listing: ExcerptsController, panel: ExcerptsPanel, marking: MarkingController, window: QWidget
    ) -> None:
        super().__init__(panel)
        self._desk, self._listing, self._panel, self._marking, self._window = desk, listing, panel, marking, window
        self._action = desk.actions["article.print"]
        self._sheet: tuple[Excerpt, ...] = ()
        self.printing = SheetPrinting(desk, self)
        self.shown: FactSheetWindow | None = None
        panel.strip.fact_sheet_wanted.connect(self.show)
        panel.print_wanted.connect(self.print)
        self._action.triggered.connect(self._print_if_shown)
        listing.found.connect(self._set_enabled)
        marking.changed.connect(self._set_enabled)

    def show(self) -> None:
        """Show the sheet in a window of its own."""
        self._read(self._open)

    def print(self) -> None:
        """Ask for a printer, then print the sheet."""
        self._read(self._ask_printer)

    def _print_if_shown(self) -> None:
        """The same key prints the article where that is what one sees."""
        if not self._panel.isHidden():
            self.print()

    def _set_enabled(self) -> None:
        is_shown = not self._panel.isHidden()
        self._action.setEnabled(self._listing.total > 0 if is_shown else self._marking.article is not None)

    def close(self) -> None:
        """The archive is about to be closed."""
        if self.shown is not None:
            self.shown.close()

    def _read(self, then: Callable[[_Sheet], None]) -> None:
        chosen, query = self._listing.chosen(), self._listing.query
        count = len(chosen) or self._listing.total
        if not count:
            return
        if count > MOST:
            sentence = self.tr("A fact sheet has room for {} excerpts: select some of them.")
            self._desk.bus.told.emit(sentence.format(figures(MOST)))
            return
        work = partial(_sheet, self._desk.archive, chosen, query)
        self._desk.lane.ask("fact sheet", work, then, self._desk.bus.refuse)

    def _open(self, sheet: _Sheet) -> None:
        self._sheet, withheld = sheet
        notice = self._left_out(withheld) if withheld else ""
        if self.shown is not None:
            self.shown.close()
        self.shown = FactSheetWindow(self._desk.look, self._sheet, self._title(), notice, self._window)
        self.shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown.print_wanted.connect(self._print_shown)
        self.shown.destroyed.connect(self._forget)
        self.shown.show()

    def _forget(self) -> None:
        self.shown = None

    def _print_shown(self) -> None:
        self._ask_printer((self._sheet, 0))

    def _ask_printer(self, sheet: _Sheet) -> None:
        self._sheet, withheld = sheet
        if withheld:
            self._desk.bus.told.emit(self._left_out(withheld))
        page, title = page_of(self._sheet, self._title()), self._title()
        self.printing.ask(page, title, self.tr("Print fact sheet"), self.shown or self._window)

    def _left_out(self, withheld: int) -> str:
        one = self.tr("One excerpt is left out: private, off the record or under embargo.")
        return counted(withheld, one, self.tr("{} excerpts are left out: private, off the record or under embargo."))

    def _title(self) -> str:
        return self.tr("Fact sheet")


def _sheet(archive: Archive, chosen: Sequence[str], query: str) -> _Sheet:
    return archive.public_excerpts(in_order(archive, query, chosen or archive.excerpt_ids(query)))
