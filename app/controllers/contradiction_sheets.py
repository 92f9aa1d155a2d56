"""Contradictions on paper: those that are listed, as far as they are for others' eyes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.contradictions import ContradictionsController
from app.controllers.desk import Desk
from app.controllers.fact_sheets import MOST
from app.controllers.marking import MarkingController
from app.controllers.sheet_printing import SheetPrinting
from app.panels.contradictions import ContradictionsPanel
from app.reader.contradiction_sheet import FacedClaims, contradictions_page
from app.words import counted, figures
from archive import Archive
from archive.operations.links import Contradiction

_Sheet = tuple[list[FacedClaims], int]
"""Contradictions for others' eyes, and how many are not."""


class ContradictionSheets(QObject):
    """The button above the list prints, and the key that prints the article where that is what one sees."""

    def __init__(
        self,
        desk: Desk,
        listing: ContradictionsController,
        panel: ContradictionsPanel,
        marking: MarkingController,
        window: QWidget,
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._window = desk, panel, window
        self._action = desk.actions["article.print"]
        self.printing = SheetPrinting(desk, self)
        panel.print_wanted.connect(self.print)
        self._action.triggered.connect(self._print_if_shown)
        listing.shown.connect(self._set_enabled)
        marking.changed.connect(self._set_enabled)

    def print(self) -> None:
        """Ask for a printer, then print what is listed."""
        found = self._panel.rows.all()
        if len(found) > MOST:
            sentence = self.tr("A sheet has room for {} contradictions: narrow the search.")
            self._desk.bus.told.emit(sentence.format(figures(MOST)))
        elif found:
            work = partial(_sheet, self._desk.archive, found)
            self._desk.lane.ask("contradictions.sheet", work, self._ask_printer, self._desk.bus.refuse)

    def _print_if_shown(self) -> None:
        if not self._panel.isHidden():
            self.print()

    def _set_enabled(self) -> None:
        if not self._panel.isHidden():
            self._action.setEnabled(bool(self._panel.rows.all()))

    def _ask_printer(self, sheet: _Sheet) -> None:
        claims, withheld = sheet
        if withheld:
            one = self.tr("One contradiction is left out: private, off the record or under embargo.")
            many = self.tr("{} contradictions are left out: private, off the record or under embargo.")
            self._desk.bus.told.emit(counted(withheld, one, many))
        if claims:
            title = self.tr("Contradictions")
            self.printing.ask(contradictions_page(claims, title), title, self.tr("Print contradictions"), self._window)


def _sheet(archive: Archive, found: Sequence[Contradiction]) -> _Sheet:
    ends = dict.fromkeys(end.annotation for one in found for end in (one.first, one.second))
    excerpts, _ = archive.public_excerpts(list(ends))
    shown = {excerpt.annotation.id: excerpt for excerpt in excerpts}
    claims = [
        FacedClaims(shown[one.first.annotation], shown[one.second.annotation], one.status, one.note)
        for one in found
        if one.first.annotation in shown and one.second.annotation in shown
    ]
    return claims, len(found) - len(claims)
