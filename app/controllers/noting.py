"""Notes: the editor opens beside a highlight, and what is written there is stored at every pause."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.note_keeping import NoteKeeper
from app.models.statement import spoken, statement
from app.panels.note_editor import NoteEditor
from archive.changes import ChangeSet
from archive.model import Annotation, Span

_TOPIC = "note"


class NotingController(QObject):
    """Joins the note editor with the archive."""

    def __init__(self, desk: Desk, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._marking = desk, marking
        self.editor = NoteEditor(desk.look, window)
        self._keeper = NoteKeeper(desk, self.editor, self._storing, self)
        self._span: Span | None = None
        self.editor.closed.connect(self._closed)
        desk.bus.notes_wanted.connect(self.editor.close_popover)
        desk.actions["mark.note"].triggered.connect(self.open)
        marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def open(self) -> None:
        """Write on what the keys act on; a selection becomes a highlight by it."""
        passage = self._marking.passage()
        if passage is not None:
            self._span = passage.span
            self._marking.on_highlight(self._open)

    def close(self) -> None:
        """The archive is about to be closed: what was written is stored first."""
        self._keeper.close()

    def unstored(self) -> str:
        """Why something that was written cannot be stored, after it was tried once more; empty when all is."""
        return self._keeper.unstored()

    def _open(self, annotation: str) -> None:
        self._desk.lane.ask(_TOPIC, partial(self._desk.archive.annotation, annotation), self._show)

    def _show(self, annotation: Annotation) -> None:
        if self._span is not None:
            title = spoken(statement(annotation)) or self.tr("Note")
            self._keeper.open(annotation.id, self._marking.place_of(self._span), annotation.note, title)

    def _storing(self, annotation: str, note: str) -> Callable[[], ChangeSet]:
        return partial(self._desk.archive.change, annotation, note=note)

    def _closed(self) -> None:
        self._marking.give_focus()

    def _set_enabled(self) -> None:
        self._desk.actions["mark.note"].setEnabled(self._marking.passage() is not None)
