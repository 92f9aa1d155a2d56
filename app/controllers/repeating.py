"""Tagging by one key: the tags used last, and those pinned to the digits."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.actions.catalogue import translated
from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.tag_source import TagSource
from archive.changes import ChangeSet
from archive.model import Annotation, Role, TagChoice, TagKind

_DIGITS = range(1, 10)


class RepeatingController(QObject):
    """Does what `R` and the digits ask for."""

    def __init__(self, desk: Desk, marking: MarkingController, source: TagSource) -> None:
        super().__init__(marking)
        self._desk, self._marking, self._source = desk, marking, source
        self._last: tuple[TagChoice, ...] = ()
        desk.actions["mark.repeat"].triggered.connect(self._repeat)
        for digit in _DIGITS:
            desk.actions[f"mark.pin{digit}"].triggered.connect(self._use_pinned)
        marking.changed.connect(self._set_enabled)
        source.changed.connect(self._name_pins)
        self._set_enabled()

    def remember(self, annotation: Annotation) -> None:
        """These are the tags used last."""
        if annotation.assignments:
            assigned = sorted(annotation.assignments, key=lambda one: one.id)
            self._last = tuple(TagChoice(one.tag, one.role, one.stance) for one in assigned)
            self._set_enabled()

    def _repeat(self) -> None:
        passage = self._marking.passage()
        if passage is None:
            return
        if passage.annotation is None:
            self._marking.mark(passage, self._last)
        else:
            for choice in self._last:
                self._desk.do(partial(self._desk.archive.assign, passage.annotation, choice), tell=False)

    @Slot()
    def _use_pinned(self) -> None:
        sender, passage = self.sender(), self._marking.passage()
        if sender is None or passage is None:
            return
        digit = int(sender.objectName()[-1])
        pinned = self._source.tags.pinned
        tag = pinned[digit - 1] if digit <= len(pinned) else None
        if tag is None:
            return
        if passage.annotation is None:
            self._marking.mark(passage, [self._choice(tag)], self._remember)
        else:
            self._desk.do(partial(self._toggle, passage.annotation, self._choice(tag)), tell=False)

    def _remember(self, annotation: str) -> None:
        self._desk.lane.ask("tagged by key", partial(self._desk.archive.annotation, annotation), self.remember)

    def _toggle(self, annotation: str, choice: TagChoice) -> ChangeSet:
        """Put a tag on a highlight, or take it off where it is; in the thread of the archive."""
        archive = self._desk.archive
        on = [one for one in archive.annotation(annotation).assignments if one.tag == choice.tag]
        return archive.unassign(on[-1].id) if on else archive.assign(annotation, choice)

    def _choice(self, tag: str) -> TagChoice:
        entry = self._source.tags.entries.get(tag)
        return TagChoice(tag, Role.SPEAKER if entry is None or entry.kind is TagKind.ACTOR else None)

    def _name_pins(self) -> None:
        """The menu says what each digit puts on a passage."""
        tags = self._source.tags
        for digit in _DIGITS:
            tag = tags.pinned[digit - 1] if digit <= len(tags.pinned) else None
            entry = tags.entries.get(tag) if tag else None
            action = self._desk.actions[f"mark.pin{digit}"]
            action.setText(self.tr("Tag {}").format(entry.name) if entry else translated("Pinned tag"))
        self._set_enabled()

    def _set_enabled(self) -> None:
        has_passage, pinned = self._marking.passage() is not None, self._source.tags.pinned
        self._desk.actions["mark.repeat"].setEnabled(has_passage and bool(self._last))
        for digit in _DIGITS:
            is_pinned = digit <= len(pinned) and pinned[digit - 1] is not None
            self._desk.actions[f"mark.pin{digit}"].setEnabled(has_passage and is_pinned)
