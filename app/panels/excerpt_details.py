"""All that is known of one excerpt, each value to be changed where it stands: beside the list, or beside a passage."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.delegates.lines import runs_left
from app.models.known import known_of
from app.models.statement import Guesses, Part, Word
from app.panels.controls import Label, Line, TickBox, quiet_button
from app.panels.excerpt_links import ExcerptLinks
from app.panels.excerpt_values import ExcerptValues
from app.panels.saved_fields import SavedLine, SavedText
from app.theme import Look, Style, TagColour
from app.words import date_in_words
from archive.model import Excerpt, TranslationOrigin

_INSET = 22


@dataclass(frozen=True, slots=True)
class Shown:
    """An excerpt with what its text suggests, and the colours of issues by their ids."""

    excerpt: Excerpt
    guesses: Guesses = field(default_factory=Guesses)
    colours_of: Mapping[str, TagColour] = field(default_factory=dict)


class ExcerptDetails(QWidget):
    """Tells what is to be changed; shows it when it was changed."""

    word_chosen = Signal(object, QPoint)
    """A `Word`, and where a menu for it can open, in global pixels."""
    tags_wanted = Signal(QRect)
    """The user wants to say whose words these are and on what, beside this place in the window's pixels."""
    confirmed = Signal(object)
    """The `Part` of which the guess is right."""
    changed = Signal(str, object)
    """The id of an annotation, and what is to be said of it: a dictionary with the keys of `About`."""
    note_wanted = Signal(QRect)
    """The user wants to write on it, beside this place in the window's pixels."""
    date_wanted = Signal(object, QPoint)
    """The article whose date is to be set, and the point of the screen below what was clicked."""
    link_chosen = Signal(str)
    """The id of the annotation at the other end of a link."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.shown: Shown | None = None
        self.setAccessibleName(self.tr("Details"))
        self._quote = Label(look, Style.NAME)
        self._title, self._source = Label(look, Style.UI_STRONG), Label(look, Style.SMALL, "text2")
        self.date = quiet_button(look, "amber")
        self.date.clicked.connect(self._want_date)
        self.values = ExcerptValues(look)
        self.values.word_chosen.connect(self._choose_word)
        self.values.confirmed.connect(self.confirmed)
        self.edit_tags = quiet_button(look, "accent")
        self.edit_tags.setText(self.tr("Tags…"))
        self.edit_tags.clicked.connect(self._want_tags)
        self.check_note = SavedLine(look, self.tr("How it was checked"))
        self.translation = SavedText(look, self.tr("Translation"))
        self.language = SavedLine(look, self.tr("Language"))
        self.language.setMaximumWidth(96)
        self.origin = self._origin_box()
        self.private = TickBox(look, self.tr("Private: left out of exports"))
        self._note = Label(look, Style.UI)
        self.edit_note = quiet_button(look, "accent")
        self.links = ExcerptLinks(look)
        self.links.chosen.connect(self.link_chosen)
        self._citation, self._fate = Label(look, Style.SMALL, "text2"), Label(look, Style.SMALL, "amber")
        plain = self._quote.font()
        plain.setWeight(QFont.Weight.Normal)
        self._quote.setFont(plain)
        for label in (self._quote, self._title, self._source, self._note, self._citation, self._fate):
            label.setWordWrap(True)
        self._citation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._join()
        self.show_excerpt(None)

    def show_excerpt(self, shown: Shown | None) -> None:
        """Show this one, or none. What was typed about another one is told first."""
        before = self.shown.excerpt.annotation.id if self.shown else None
        is_other = shown is None or shown.excerpt.annotation.id != before
        if is_other:
            self.save()
        self.shown = shown
        self._body.setVisible(shown is not None)
        if shown is None:
            return
        annotation, article = shown.excerpt.annotation, shown.excerpt.article
        about = article.metadata
        self._quote.setText(f"“{annotation.quote}”" if len(annotation.quote) < 400 else annotation.quote[:400] + "…")
        self._quote.setAlignment(_side(annotation.quote))
        self._title.setText(article.title)
        self._title.setAlignment(_side(article.title))
        page = self.tr("p. {}").format(shown.excerpt.page) if shown.excerpt.page else ""
        known = [about.outlet or "", about.dateline or "", page]
        is_sure = bool(about.published) and "published" not in about.guessed
        date = date_in_words(about.published) if about.published else self.tr("No date – set")
        self._source.setText("  ·  ".join(part for part in (*known, date if is_sure else "") if part))
        self.date.setText(date)
        self.date.setVisible(not is_sure)
        checked = date_in_words(annotation.checked_at) if annotation.checked_at else ""
        self.values.show_lines(known_of(annotation, shown.guesses), annotation.check, shown.colours_of, checked)
        self.check_note.setVisible(annotation.check is not None or bool(annotation.check_note))
        self.check_note.show_saved(annotation.check_note, is_other=is_other)
        self.translation.show_saved(annotation.translation, is_other=is_other)
        self.language.show_saved(annotation.translation_language or "", is_other=is_other)
        self.origin.setCurrentIndex(self.origin.findData(annotation.translation_origin))
        self.private.setChecked(annotation.private)
        self._note.setText(annotation.note)
        self._note.setVisible(bool(annotation.note))
        self.edit_note.setText(self.tr("Edit") if annotation.note else self.tr("Write"))
        self.links.show_links(shown.excerpt.links)
        self._citation.setText(shown.excerpt.citation)
        self._fate.setText(shown.excerpt.version_note)
        self._fate.setVisible(bool(shown.excerpt.version_note))

    def set_read_only(self, read_only: bool) -> None:
        """Whether nothing can be changed."""
        fields = (self.values, self.check_note, self.translation, self.language, self.origin, self.private)
        for part in (*fields, self.edit_tags, self.edit_note, self.date):
            part.setEnabled(not read_only)

    def save(self) -> None:
        """Tell at once what was typed and not told yet."""
        for one in (self.check_note, self.translation, self.language):
            one.save()

    def texts(self) -> tuple[str, str, str]:
        """Quote, source and citation as they stand there."""
        return self._quote.text(), self._source.text(), self._citation.text()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_INSET, 20, _INSET, 20)
        self._body = QWidget()
        whole.addWidget(self._body)
        whole.addStretch(1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._quote)
        column.addWidget(self._title)
        source = QHBoxLayout()
        source.setSpacing(6)
        source.addWidget(self._source, 1)
        source.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(source)
        column.addWidget(self._fate)
        self._begin(column, self.tr("Statement"), self.edit_tags)
        column.addWidget(self.values)
        column.addWidget(self.check_note)
        self._begin(column, self.tr("Translation"))
        column.addWidget(self.translation)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.language)
        row.addWidget(self.origin, 1)
        column.addLayout(row)
        self._begin(column, self.tr("Note"), self.edit_note)
        column.addWidget(self._note)
        column.addWidget(self.private)
        column.addWidget(self.links)
        self._begin(column, self.tr("Citation"))
        column.addWidget(self._citation)

    def _begin(self, column: QVBoxLayout, title: str, button: QToolButton | None = None) -> None:
        """A hairline, and the title of a section below it."""
        column.addSpacing(6)
        column.addWidget(Line(self._look))
        column.addSpacing(2)
        row = QHBoxLayout()
        row.addWidget(Label(self._look, Style.SMALL_STRONG, "text2", title))
        row.addStretch(1)
        if button is not None:
            button.setAccessibleName(title)
            row.addWidget(button)
        column.addLayout(row)

    def _origin_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Whose translation"))
        names = {
            None: self.tr("translator not said"),
            TranslationOrigin.MINE: self.tr("my own"),
            TranslationOrigin.MACHINE: self.tr("by machine"),
            TranslationOrigin.PUBLISHED: self.tr("published"),
        }
        for origin, name in names.items():
            box.addItem(name, origin)
        return box

    def _join(self) -> None:
        self.check_note.written.connect(self._tell_check_note)
        self.translation.written.connect(self._tell_translation)
        self.language.written.connect(self._tell_language)
        self.origin.activated.connect(self._tell_origin)
        self.private.clicked.connect(self._tell_private)
        self.edit_note.clicked.connect(self._want_note)

    def _tell(self, **about: object) -> None:
        if self.shown is not None:
            self.changed.emit(self.shown.excerpt.annotation.id, about)

    def _tell_check_note(self, text: str) -> None:
        self._tell(check_note=text)

    def _tell_translation(self, text: str) -> None:
        self._tell(translation=text)

    def _tell_language(self, text: str) -> None:
        self._tell(translation_language=text or None)

    def _tell_origin(self) -> None:
        value = self.origin.currentData()
        self._tell(translation_origin=TranslationOrigin(value) if value else None)

    def _tell_private(self, private: bool) -> None:
        self._tell(private=private)

    def _choose_word(self, word: Word, at: QPoint) -> None:
        """Where no tag is yet there is none to be changed, only one to be picked."""
        if word.part in (Part.ACTOR, Part.ISSUE) and not word.assignment:
            self._want_tags()
        else:
            self.word_chosen.emit(word, at)

    def _want_tags(self) -> None:
        self.tags_wanted.emit(_place_of(self.edit_tags))

    def _want_note(self) -> None:
        self.note_wanted.emit(_place_of(self.edit_note))

    def _want_date(self) -> None:
        if self.shown is not None:
            below = self.date.mapToGlobal(QPoint(0, self.date.height()))
            self.date_wanted.emit(self.shown.excerpt.article.id, below)


def _place_of(button: QWidget) -> QRect:
    """In the window's pixels."""
    return QRect(button.mapTo(button.window(), QPoint(0, 0)), button.size())


def _side(text: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if runs_left(text) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
