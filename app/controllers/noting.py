"""Notes: the editor opens beside a highlight, and what is written there is stored at every pause."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.models.statement import spoken, statement
from app.panels.note_editor import NoteEditor
from archive.errors import ArchiveError
from archive.model import Annotation, Span

_TOPIC = "note"


class NotingController(QObject):
    """Joins the note editor with the archive."""

    def __init__(self, desk: Desk, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._marking = desk, marking
        self.editor = NoteEditor(desk.look, window)
        self._annotation: str | None = None
        self._span: Span | None = None
        self.editor.written.connect(self._keep)
        self.editor.closed.connect(self._closed)
        if not desk.archive.is_read_only:
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
        self.editor.close_popover()

    def _open(self, annotation: str) -> None:
        self._desk.lane.ask(_TOPIC, partial(self._desk.archive.annotation, annotation), self._show)

    def _show(self, annotation: Annotation) -> None:
        if self._span is not None:
            self._annotation = annotation.id
            title = spoken(statement(annotation)) or self.tr("Note")
            self.editor.open_note(self._marking.place_of(self._span), annotation.note, title)

    def _keep(self, note: str) -> None:
        if self._annotation is not None:
            work = partial(self._desk.archive.change, self._annotation, note=note)
            self._desk.do(work, tell=False, refused=self._refused)

    def _refused(self, error: ArchiveError) -> None:
        """What was written stays where it can be copied."""
        self._desk.bus.told.emit(self.tr("The note could not be stored: {}").format(error))
        self.editor.reopen()

    def _closed(self) -> None:
        self._marking.give_focus()

    def _set_enabled(self) -> None:
        self._desk.actions["mark.note"].setEnabled(self._marking.passage() is not None)
