"""Tagging a passage: the picker opens beside it, and every tag is stored as soon as it is picked.

Nothing is asked while roles and stances are gone through: whether two speakers made one statement or two, and what a
stance means, is asked when the user goes on.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController, Passage
from app.controllers.picker_values import ROLES, STANCES, chips, kinds, likely_kind
from app.controllers.tag_questions import TagQuestions
from app.controllers.tag_source import TagSource
from app.controllers.tag_words import Wish, WordMenu
from app.models.statement import Guesses, Word, statement
from app.panels.tag_picker import TagPicker
from archive.changes import ChangeSet, ChangeSummary
from archive.model import ActorType, Annotation, Assignment, Role, TagChoice, TagKind
from archive.text.proper_names import ProperNames
from archive.text.statement import suggested_attribution, suggested_wording

_TOPIC = "tags of the passage"


class TaggingController(QObject):
    """Joins the tag picker with the archive."""

    tagged = Signal(object)
    """The `Annotation` that was tagged, when the picker closes."""
    actor_made = Signal(str)
    """The id of an actor that was not known before."""

    def __init__(self, desk: Desk, marking: MarkingController, source: TagSource, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._marking, self._source = desk, marking, source
        self.picker = TagPicker(desk.look, window)
        self._menu = WordMenu(self.picker)
        self._questions = TagQuestions(self.picker, desk)
        self._passage: Passage | None = None
        self._annotation: Annotation | None = None
        self._body = ""
        self._names = ProperNames("")
        self._new_name = ""
        self._current: str | None = None
        self._back: QWidget | None = None
        self._join()

    def open(self) -> None:
        """Open the picker on what the keys act on."""
        passage, article = self._marking.passage(), self._marking.article
        if passage is not None and article is not None:
            self._open(passage, article.body, self._marking.place_of(passage.span))
            self._marking.hold_bar("mark.tag")

    def open_on(self, passage: Passage, text: str, place: QRect, back: QWidget) -> None:
        """Open the picker on a highlight that is listed, beside a place of the window, in the window's pixels.

        `text` is what stands around it, in which the passage's span counts; `back` has the keyboard afterwards.
        """
        self._open(passage, text, place)
        self._back = back

    def _open(self, passage: Passage, text: str, place: QRect) -> None:
        self._passage, self._annotation, self._current, self._back = passage, None, None, None
        if text != self._body:
            self._body, self._names = text, ProperNames(text)
        self._questions.begin()
        self._show_tags()
        self._show()
        self.picker.open_beside(place)
        self._read()

    def _join(self) -> None:
        picker, desk = self.picker, self._desk
        picker.chosen.connect(self._choose)
        picker.create_wanted.connect(self._ask_kind)
        picker.cycled.connect(self._cycle)
        picker.removed.connect(self._remove)
        picker.chip_chosen.connect(self._make_current)
        picker.pinned.connect(self._toggle_pinned)
        picker.pin_wanted.connect(self._pin)
        picker.word_chosen.connect(self._open_menu)
        picker.typed.connect(self._go_on)
        picker.left.connect(self._leave)
        picker.closed.connect(self._closed)
        picker.choices.refused.connect(picker.show_list)
        self._menu.wished.connect(self._grant)
        self._source.changed.connect(self._renew_tags)
        desk.bus.changed.connect(self._refresh)
        desk.actions["mark.tag"].triggered.connect(self.open)
        self._marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def _set_enabled(self) -> None:
        self._desk.actions["mark.tag"].setEnabled(self._marking.passage() is not None)

    def _show_tags(self) -> None:
        self.picker.set_tags(self._source.tags.matcher, self._names.beginning)

    def _renew_tags(self) -> None:
        """A tag that was just made is known now, and what the sentence takes from it."""
        self._show_tags()
        if not self.picker.isHidden():
            self._show()

    def _read(self) -> None:
        """The tags there are on the passage now."""
        if self._passage is not None and (key := self._passage.annotation) is not None:
            self._desk.lane.ask(_TOPIC, partial(self._desk.archive.annotation, key), self._take)

    def _take(self, annotation: Annotation) -> None:
        before = {one.id for one in self._annotation.assignments} if self._annotation else set()
        self._annotation = annotation
        added = [one.id for one in annotation.assignments if one.id not in before]
        if added or self._current not in {one.id for one in annotation.assignments}:
            self._current = max(added or [one.id for one in annotation.assignments], default=None)
        self._show()

    def _show(self) -> None:
        current = self._assignment(self._current)
        cycles = ""
        if current is not None:
            cycles = self.tr("role") if current.kind is TagKind.ACTOR else self.tr("stance")
        words = statement(self._annotation, self._guesses()) if self._annotation else ()
        self.picker.show_tags_on(chips(self._annotation, self._source.tags.entries), self._current, words, cycles)

    def _guesses(self) -> Guesses:
        annotation, entries = self._annotation, self._source.tags.entries
        if annotation is None or self._passage is None:
            return Guesses()
        types = [(one.role, entry.type) for one in annotation.assignments if (entry := entries.get(one.tag))]
        return Guesses(suggested_attribution(types), suggested_wording(self._body, self._passage.span))

    def _refresh(self, summary: ChangeSummary | None) -> None:
        if not self.picker.isHidden() and self._annotation is not None:
            self._read()

    def _choose(self, tag: str) -> None:
        """Put a tag on the passage, which becomes a highlight by it if it is none yet."""
        entry = self._source.tags.entries.get(tag)
        kind = entry.kind if entry else TagKind.ACTOR
        self._put(TagChoice(tag, self._usual_role() if kind is TagKind.ACTOR else None))

    def _usual_role(self) -> Role:
        """Whoever is tagged first says it; of others it has to be said."""
        assigned = self._annotation.assignments if self._annotation else ()
        return Role.MENTIONED if any(one.role is Role.SPEAKER for one in assigned) else Role.SPEAKER

    def _put(self, choice: TagChoice) -> None:
        self.picker.field.clear()
        passage = self._passage
        if passage is None:
            return
        if passage.annotation is None:
            self._marking.mark(passage, [choice], self._marked)
        else:
            self._do(partial(self._desk.archive.assign, passage.annotation, choice))

    def _marked(self, annotation: str) -> None:
        if self._passage is not None:
            self._passage = Passage(self._passage.article, self._passage.version, self._passage.span, annotation)
            self._marking.hold_bar(None)
            self._read()

    def _do(self, work: Callable[[], ChangeSet]) -> None:
        self._desk.do(work, self._read, tell=False)

    def _ask_kind(self, name: str) -> None:
        self._new_name = name
        self._questions.ask_kind(name, kinds(), likely_kind(name, self._annotation), self._make)

    def _make(self, type: ActorType | None) -> None:
        """Make the actor of that type, or the issue, and put it on the passage."""
        kind = TagKind.ISSUE if type is None else TagKind.ACTOR
        work = partial(self._desk.archive.make_tag, kind, self._new_name, type=type)
        self._desk.make(work, self._put_issue if kind is TagKind.ISSUE else self._put_new_actor, tell=False)
        self.picker.show_list()

    def _put_new_actor(self, tag: str) -> None:
        self._put_actor(tag)
        self.actor_made.emit(tag)

    def _put_actor(self, tag: str) -> None:
        self._put(TagChoice(tag, self._usual_role()))

    def _put_issue(self, tag: str) -> None:
        self._put(TagChoice(tag))

    def _cycle(self, steps: int) -> None:
        """The current tag's next role or stance."""
        one = self._assignment(self._current)
        if one is None:
            return
        if one.kind is TagKind.ACTOR:
            role = ROLES[(ROLES.index(one.role or Role.MENTIONED) + steps) % len(ROLES)]
            self._do(partial(self._desk.archive.reassign, one.id, role=role))
        else:
            stance = STANCES[(STANCES.index(one.stance) + steps) % len(STANCES)]
            self._do(partial(self._desk.archive.reassign, one.id, stance=stance))

    def _remove(self, assignment: str) -> None:
        self._do(partial(self._desk.archive.unassign, assignment))

    def _make_current(self, assignment: str) -> None:
        self._current = assignment
        self._show()
        self.picker.field.setFocus()

    def _toggle_pinned(self, digit: int) -> None:
        pinned = self._source.tags.pinned
        tag = pinned[digit - 1] if digit <= len(pinned) else None
        if tag is None:
            return
        found = [one for one in (self._annotation.assignments if self._annotation else ()) if one.tag == tag]
        if found:
            self._remove(found[-1].id)
        else:
            self._choose(tag)

    def _pin(self, tag: str, digit: int) -> None:
        pinned = self._source.tags.pinned
        is_there = digit <= len(pinned) and pinned[digit - 1] == tag
        self._desk.do(partial(self._desk.archive.pin, tag, None if is_there else digit), tell=False)

    def _open_menu(self, word: Word, at: QPoint) -> None:
        if self._annotation is not None:
            self._menu.open(word, self._annotation, self._guesses(), at)

    def _grant(self, wish: Wish) -> None:
        self._do(partial(wish, self._desk.archive))

    def _assignment(self, key: str | None) -> Assignment | None:
        assigned = self._annotation.assignments if self._annotation else ()
        return next((one for one in assigned if one.id == key), None)

    def _go_on(self) -> None:
        """The next name is begun: what is still open of the tags before is asked now."""
        if self._annotation is not None:
            self._questions.ask(self._annotation, self._source.tags.entries, self.picker.show_list)

    def _leave(self) -> None:
        done = self.picker.close_popover
        if self._annotation is None or not self._questions.ask(self._annotation, self._source.tags.entries, done):
            done()

    def _closed(self) -> None:
        self._desk.lane.drop(_TOPIC)
        self._marking.hold_bar(None)
        if self._annotation is not None:
            self.tagged.emit(self._annotation)
        self._passage = self._annotation = None
        if self._back is not None:
            self._back.setFocus()
        else:
            self._marking.give_focus()
