"""Notes: the editor opens beside a highlight, and what is written there is stored at every pause.

What cannot be stored at the moment, as when the archive's disk is away, is kept here and tried again.
"""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.soon import Soon
from app.models.statement import spoken, statement
from app.panels.note_editor import NoteEditor
from app.words import say
from archive.errors import ArchiveError, ArchiveUnavailable
from archive.model import Annotation, Span

_TOPIC = "note"
_AGAIN = 3_000
"""Milliseconds after which a note that could not be stored is tried again."""


class NotingController(QObject):
    """Joins the note editor with the archive."""

    def __init__(self, desk: Desk, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._marking = desk, marking
        self.editor = NoteEditor(desk.look, window)
        self._annotation: str | None = None
        self._kept: dict[str, str] = {}
        self._told = ""
        self._again = Soon(self._store_all, self, _AGAIN)
        self._span: Span | None = None
        self.editor.written.connect(self._keep)
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
        self._again.stop()
        self.editor.close_popover()

    def unstored(self) -> str:
        """Why something that was written cannot be stored, after it was tried once more; empty when all is."""
        self.editor.close_popover()
        try:
            for annotation, note in list(self._kept.items()):
                self._desk.archive.change(annotation, note=note)
                del self._kept[annotation]
        except ArchiveError as error:
            return self.tr("The note could not be stored: {}").format(say(error))
        return ""

    def _open(self, annotation: str) -> None:
        self._desk.lane.ask(_TOPIC, partial(self._desk.archive.annotation, annotation), self._show)

    def _show(self, annotation: Annotation) -> None:
        if self._span is not None:
            self._annotation = annotation.id
            title = spoken(statement(annotation)) or self.tr("Note")
            note = self._kept.get(annotation.id, annotation.note)
            self.editor.open_note(self._marking.place_of(self._span), note, title)

    def _keep(self, note: str) -> None:
        if self._annotation is not None:
            if self._kept.get(self._annotation) != note:
                self._told = ""  # of what is written anew it is said anew
            self._kept[self._annotation] = note
            self._store(self._annotation)

    def _store_all(self) -> None:
        for annotation in self._kept:
            self._store(annotation)

    def _store(self, annotation: str) -> None:
        note = self._kept[annotation]
        work = partial(self._desk.archive.change, annotation, note=note)
        self._desk.do(work, partial(self._stored, annotation, note), partial(self._refused, annotation), tell=False)

    def _stored(self, annotation: str, note: str) -> None:
        if self._kept.get(annotation) == note:
            del self._kept[annotation]

    def _refused(self, annotation: str, error: ArchiveError) -> None:
        """What was written stays where it can be copied, and is tried again if there is any hope."""
        sentence = self.tr("The note could not be stored: {}").format(say(error))
        if sentence != self._told:
            self._told = sentence
            self._desk.bus.told.emit(sentence)
            if annotation == self._annotation and self.editor.isHidden():
                self.editor.reopen()
        if isinstance(error, ArchiveUnavailable):
            self._again.ask()

    def _closed(self) -> None:
        self._marking.give_focus()

    def _set_enabled(self) -> None:
        self._desk.actions["mark.note"].setEnabled(self._marking.passage() is not None)
