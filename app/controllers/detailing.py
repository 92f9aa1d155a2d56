"""What is known of an excerpt, shown in a form and changed there: beside the list, or beside a passage that is read."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import Passage
from app.controllers.picker_values import colours_of
from app.controllers.tag_source import TagSource
from app.controllers.tag_words import Wish, WordMenu
from app.models.statement import Guesses, Part, Word, spoken, statement
from app.panels.excerpt_details import ExcerptDetails, Shown
from app.panels.note_editor import NoteEditor
from app.words import say
from archive import Archive
from archive.changes import ChangeSet, ChangeSummary
from archive.errors import ArchiveError
from archive.model import Annotation, Excerpt
from archive.operations.change import About
from archive.operations.excerpts import Surroundings
from archive.text.statement import suggested_attribution, suggested_wording


@dataclass(frozen=True, slots=True)
class _Read:
    excerpt: Excerpt
    around: Surroundings


class DetailingController(QObject):
    """Joins one form with the archive."""

    link_chosen = Signal(str)
    """The id of the annotation at the other end of a link that the user wants to read."""
    tags_wanted = Signal(object, str, QRect)
    """The `Passage` that is to be tagged, the text its span counts in, and the place in the window to ask beside."""
    date_wanted = Signal(object, str, QPoint)
    """The article whose date is to be set, the field, and where on the screen to ask for it."""
    shown = Signal()
    """Something is shown in the form that was asked for."""

    def __init__(self, desk: Desk, form: ExcerptDetails, source: TagSource, window: QWidget, topic: str) -> None:
        """`topic` tells what this form asks from what another one does."""
        super().__init__(form)
        self._desk, self._form, self._source, self._topic = desk, form, source, topic
        self._annotation: str | None = None
        self._around: Surroundings | None = None
        self._noted: Annotation | None = None
        self._menu = WordMenu(form)
        self.editor = NoteEditor(desk.look, window)
        form.set_read_only(desk.archive.is_read_only)
        form.word_chosen.connect(self._open_menu)
        form.confirmed.connect(self._confirm)
        form.changed.connect(self._change)
        form.note_wanted.connect(self._write_note)
        form.tags_wanted.connect(self._want_tags)
        form.date_wanted.connect(self._want_date)
        form.link_chosen.connect(self.link_chosen)
        self._menu.wished.connect(self._grant)
        self.editor.written.connect(self._keep_note)
        desk.bus.notes_wanted.connect(self.editor.close_popover)
        desk.bus.changed.connect(self._refresh)

    def show(self, annotation: str | None) -> None:
        """Show this annotation from now on, or none."""
        self._annotation = annotation
        if annotation is None:
            self._desk.lane.drop(self._topic)
            self._form.show_excerpt(None)
        else:
            self._read()

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        self.show(excerpt.annotation.id if excerpt else None)

    def close(self) -> None:
        """The archive is about to be closed: what was written is stored first."""
        self._form.save()
        self.editor.close_popover()
        self.editor.deleteLater()

    def _read(self) -> None:
        if self._annotation is not None:
            work = partial(_read, self._desk.archive, self._annotation)
            self._desk.lane.ask(self._topic, work, self._show, self._gone)

    def _show(self, read: _Read) -> None:
        self._around = read.around
        entries = self._source.tags.entries
        types = [
            (one.role, entry.type)
            for one in read.excerpt.annotation.assignments
            if (entry := entries.get(one.tag)) is not None
        ]
        wording = suggested_wording(read.around.paragraph, read.around.span)
        guesses = Guesses(suggested_attribution(types), wording)
        self._form.show_excerpt(Shown(read.excerpt, guesses, colours_of(entries)))
        self.shown.emit()

    def _gone(self, error: ArchiveError) -> None:
        """It was deleted."""
        self.show(None)

    def _refresh(self, summary: ChangeSummary | None) -> None:
        self._read()

    def _open_menu(self, word: Word, at: QPoint) -> None:
        shown = self._form.shown
        if shown is not None:
            self._menu.open(word, shown.excerpt.annotation, shown.guesses, at)

    def _grant(self, wish: Wish) -> None:
        self._do(partial(wish, self._desk.archive))

    def _confirm(self, part: Part) -> None:
        shown = self._form.shown
        if shown is None:
            return
        about: About = {}
        if part is Part.ATTRIBUTION:
            about["attribution"] = shown.guesses.attribution
        elif part is Part.WORDING:
            about["wording"] = shown.guesses.wording
        self._change(shown.excerpt.annotation.id, about)

    def _change(self, annotation: str, about: About) -> None:
        self._do(partial(self._desk.archive.change, annotation, **about))

    def _do(self, gesture: Callable[[], ChangeSet]) -> None:
        self._desk.do(gesture, tell=False)

    def _write_note(self, place: QRect) -> None:
        shown = self._form.shown
        if shown is not None:
            self._noted = shown.excerpt.annotation
            title = spoken(statement(self._noted)) or self.tr("Note")
            self.editor.open_note(place, self._noted.note, title)

    def _keep_note(self, note: str) -> None:
        if self._noted is not None:
            work = partial(self._desk.archive.change, self._noted.id, note=note)
            self._desk.do(work, tell=False, refused=self._note_refused)

    def _note_refused(self, error: ArchiveError) -> None:
        """What was written stays where it can be copied."""
        self._desk.bus.told.emit(self.tr("The note could not be stored: {}").format(say(error)))
        self.editor.reopen()

    def _want_tags(self, place: QRect) -> None:
        shown, around = self._form.shown, self._around
        if shown is not None and around is not None:
            marked = shown.excerpt.annotation
            passage = Passage(marked.article, marked.version, around.span, marked.id)
            self.tags_wanted.emit(passage, around.paragraph, place)

    def _want_date(self, article: int, at: QPoint) -> None:
        self.date_wanted.emit(article, "published", at)


def _read(archive: Archive, annotation: str) -> _Read:
    """Raises NotFound."""
    around = archive.surroundings(annotation)
    [excerpt] = archive.excerpts_of([annotation])
    return _Read(excerpt, around)
