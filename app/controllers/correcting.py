"""Correcting what is known of an article, in place: a date that was not found, an outlet that was misread."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.controllers.desk import Desk
from app.controllers.pointing import pointed_at
from app.dialogs.correct import CorrectionPopover
from app.words import say
from archive.errors import ArchiveError, FieldNotUnderstood
from archive.operations.read import ArticleView

_TOPIC = "correct"


class CorrectingController(QObject):
    """One popover at a time, over the window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._popover: CorrectionPopover | None = None
        self._saving: CorrectionPopover | None = None
        self._before: QWidget | None = None
        self._article = 0
        self._field = ""
        self._place = QPoint()

    def edit(self, article: object, field: str, place: QPoint | None = None) -> None:
        """Let the user correct the metadata of an article, beginning with this field of `ArticleMetadata`.

        `place` is a point of the screen to stand below; without one that is where the mouse points in the window.
        """
        assert isinstance(article, int)
        self.leave()
        if self._desk.archive.is_read_only:
            self._desk.bus.told.emit(self.tr("This archive is read-only: nothing can be corrected in it now."))
            return
        self._article, self._field = article, field
        self._place = self._window.mapFromGlobal(place or pointed_at(self._window))
        self._desk.lane.ask(_TOPIC, partial(self._desk.archive.article, article), self._show, self._refused)

    def leave(self) -> None:
        """Close the popover and change nothing."""
        self._desk.lane.drop(_TOPIC)
        popover, self._popover = self._popover, None
        if popover is not None:
            popover.hide()
            popover.deleteLater()
            if self._before is not None and isValid(self._before):
                self._before.setFocus()

    def _show(self, view: ArticleView) -> None:
        self._before = self._window.focusWidget()
        popover = self._popover = CorrectionPopover(self._desk.look, view.article.metadata, self._window)
        popover.saved.connect(self._save)
        popover.left.connect(self.leave)
        popover.show_at(self._place, self._field)

    def _save(self, changed: Mapping[str, str], confirmed: set[str]) -> None:
        if self._popover is None or not (changed or confirmed):
            self.leave()
            return
        self._saving = self._popover
        self._saving.setEnabled(False)  # until it is stored, there is no leaving
        work = partial(self._desk.archive.correct, self._article, confirmed, **changed)
        self._desk.do(work, self._saved, self._refused)

    def _saved(self) -> None:
        if self._popover is self._saving:
            self.leave()

    def _refused(self, error: ArchiveError) -> None:
        """What was typed stays until it is stored."""
        if self._popover is None:
            self._desk.bus.refuse(error)
            return
        self._popover.setEnabled(True)
        self._popover.show_error(error.field if isinstance(error, FieldNotUnderstood) else self._field, say(error))
