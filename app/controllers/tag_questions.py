"""What the tag picker asks once in a while: what a new name is, one statement or two, and what a stance means."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from app.controllers.desk import Desk
from app.panels.choices import Answer
from app.panels.tag_picker import TagPicker
from app.words import say
from archive.model import ActorType, Annotation, Assignment, Role, TagEntry
from archive.sentences import all_of

translate = QCoreApplication.translate


class TagQuestions(QObject):
    """Asks within the picker, one question at a time, and sees to what was answered."""

    def __init__(self, picker: TagPicker, desk: Desk) -> None:
        super().__init__(picker)
        self._picker, self._desk = picker, desk
        self._settled: set[str] = set()
        self._put_off: set[str] = set()
        self._answered: Callable[[object], None] = _nothing
        self._then: Callable[[], object] = picker.show_list
        self._issue = ""
        picker.choices.answered.connect(self._take_answer)
        picker.meanings.given.connect(self._describe)
        picker.meanings.put_off.connect(self._go_on)

    def begin(self) -> None:
        """Another passage: what speakers of one before were said to be does not count."""
        self._settled.clear()

    def ask_kind(
        self, name: str, kinds: Sequence[Answer], likely: int, then: Callable[[ActorType | None], None]
    ) -> None:
        """Ask what a new name is, and go on with the answer."""

        def answered(value: object) -> None:
            then(value if isinstance(value, ActorType) else None)

        self._answered = answered
        self._picker.choices.ask(self.tr("What is “{}”?").format(name), kinds, likely)
        self._picker.show_choices()

    def ask(self, annotation: Annotation, entries: Mapping[str, TagEntry], then: Callable[[], object]) -> bool:
        """Ask what is open about the tags of this passage, if anything, and go on when it is answered."""
        self._then = then
        speakers = [one for one in annotation.assignments if one.role is Role.SPEAKER]
        second = max(speakers, key=lambda one: one.id, default=None)
        if len(speakers) > 1 and second is not None and second.id not in self._settled:
            self._ask_joint(speakers, second)
            return True
        for one in annotation.assignments:
            entry = entries.get(one.tag)
            if one.stance is not None and entry and not entry.has_meanings and one.tag not in self._put_off:
                self._put_off.add(one.tag)
                self._issue = one.tag
                self._picker.meanings.ask(one.name)
                self._picker.show_meanings()
                return True
        return False

    def _ask_joint(self, speakers: Sequence[Assignment], second: Assignment) -> None:
        self._settled.add(second.id)
        names = say(all_of([one.name for one in speakers]))
        self._answered = partial(self._settle, second.id)
        joint = Answer(True, self.tr("One joint statement"), self.tr("J"), "user")
        apart = Answer(False, self.tr("Two statements"), self.tr("T"), "split")
        self._picker.choices.ask(self.tr("{}: a joint statement, or two?").format(names), [joint, apart])
        self._picker.show_choices()

    def _settle(self, assignment: str, is_joint: object) -> None:
        if is_joint:
            self._go_on()
        else:
            self._desk.make(partial(self._desk.archive.separate, assignment), self._separated)

    def _separated(self, annotation: str) -> None:
        self._go_on()

    def _take_answer(self, value: object) -> None:
        answered, self._answered = self._answered, _nothing
        answered(value)

    def _describe(self, means_for: str, means_against: str) -> None:
        work = partial(self._desk.archive.describe, self._issue, means_for=means_for, means_against=means_against)
        self._desk.do(work, tell=False)
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, self._picker.show_list
        then()


def _nothing(value: object) -> None:
    """An answer to no question."""
