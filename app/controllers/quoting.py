"""Copying excerpts as quotations with their sources. What is not surely in the article any more is not copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.excerpts import ExcerptsController
from app.controllers.excerpts_finding import in_order
from app.controllers.marking import MarkingController
from app.dialogs.refused_quotations import Refusal, RefusedQuotations
from app.panels.excerpts import ExcerptsPanel
from app.words import counted, figures, say
from archive import Archive
from archive.errors import QuoteError
from archive.operations.quotation import in_quotes

_BETWEEN = "\n\n"
_SHORT = 120
MOST = 2_000
"""How many quotations are copied at once."""


@dataclass(frozen=True, slots=True)
class _Copied:
    quotations: tuple[str, ...]
    refusals: tuple[Refusal, ...]


class QuotingController(QObject):
    """Copies what is ticked in the list, or the current excerpt; in the reader the current highlight."""

    review_wanted = Signal(str)
    """The id of an annotation whose position the user wants to look at."""

    def __init__(
        self, desk: Desk, listing: ExcerptsController, panel: ExcerptsPanel, marking: MarkingController, window: QWidget
    ) -> None:
        super().__init__(panel)
        self._desk, self._listing, self._panel, self._marking, self._window = desk, listing, panel, marking, window
        self._action = desk.actions["mark.copy"]
        self._action.triggered.connect(self.copy)
        panel.footer.copy_wanted.connect(self.copy)
        panel.rows.chosen_changed.connect(self._set_enabled)
        listing.current_changed.connect(self._set_enabled)
        marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def copy(self) -> None:
        """Copy what the key acts on; words that are merely selected are taken as they stand."""
        passage, article = self._marking.passage(), self._marking.article
        if passage is not None and passage.annotation is None and article is not None:
            self._take((f"{in_quotes(passage.span.of(article.body))} – {article.citation}",))
            return
        annotations = self._annotations()
        if len(annotations) > MOST:
            sentence = self.tr("{} quotations are too many to copy at once: export them, or select fewer.")
            self._desk.bus.told.emit(sentence.format(figures(len(annotations))))
        elif annotations:
            work = partial(_quotations, self._desk.archive, annotations, self._listing.query)
            self._desk.lane.ask("quotations", work, self._copied, self._desk.bus.refuse)

    def _annotations(self) -> tuple[str, ...]:
        """What the key acts on."""
        if not self._panel.isHidden():
            current = self._panel.rows.excerpt(self._panel.list.currentIndex().row())
            return self._listing.chosen() or ((current.annotation.id,) if current else ())
        passage = self._marking.passage()
        return (passage.annotation,) if passage is not None and passage.annotation else ()

    def _copied(self, copied: _Copied) -> None:
        if copied.quotations:
            self._take(copied.quotations)
        if copied.refusals:
            dialog = RefusedQuotations(self._desk.look, copied.refusals, self._window)
            dialog.review_wanted.connect(self.review_wanted)
            dialog.show()

    def _take(self, quotations: Sequence[str]) -> None:
        QGuiApplication.clipboard().setText(_BETWEEN.join(quotations))
        one, many = self.tr("Copied, with its source"), self.tr("{} quotations copied, each with its source")
        self._desk.bus.told.emit(counted(len(quotations), one, many))

    def _set_enabled(self) -> None:
        self._action.setEnabled(bool(self._annotations()) or self._marking.passage() is not None)
        self._panel.footer.copy.setEnabled(bool(self._annotations()))


def _quotations(archive: Archive, annotations: Sequence[str], query: str) -> _Copied:
    """In the order of the list."""
    quotations: list[str] = []
    refusals: list[Refusal] = []
    ordered = in_order(archive, query, annotations) if len(annotations) > 1 else annotations
    for excerpt in archive.excerpts_of(ordered):
        key, quote = excerpt.annotation.id, excerpt.annotation.quote
        try:
            quotations.append(archive.quotation(key))
        except QuoteError as error:
            begun = quote if len(quote) <= _SHORT else quote[:_SHORT].rstrip() + "…"
            refusals.append(Refusal(key, begun, say(error)))
    return _Copied(tuple(quotations), tuple(refusals))
