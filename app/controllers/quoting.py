"""Copying a passage as a quotation: its words as they stand, with outlet, date and citation."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from archive.operations.quotation import in_quotes


class QuotingController(QObject):
    """Does what `Ctrl+Shift+C` asks for: of the highlight the keys act on, or of what is merely selected."""

    def __init__(self, desk: Desk, marking: MarkingController) -> None:
        super().__init__(marking)
        self._desk, self._marking = desk, marking
        desk.actions["mark.copy"].triggered.connect(self._copy)
        marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def _copy(self) -> None:
        passage, article = self._marking.passage(), self._marking.article
        if passage is None or article is None:
            return
        if passage.annotation is None:
            self._take(f"{in_quotes(passage.span.of(article.body))} – {article.citation}")
        else:  # the archive knows whether its place is sure, and refuses it where it is not
            work = partial(self._desk.archive.quotation, passage.annotation)
            self._desk.lane.ask("quotation", work, self._take, self._desk.bus.refuse)

    def _take(self, quotation: str) -> None:
        QGuiApplication.clipboard().setText(quotation)
        self._desk.bus.told.emit(self.tr("Copied, with its source"))

    def _set_enabled(self) -> None:
        self._desk.actions["mark.copy"].setEnabled(self._marking.passage() is not None)
