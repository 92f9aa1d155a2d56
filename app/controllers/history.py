"""Taking back and doing again, and saying what was done."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from app.actions.catalogue import CATALOGUE, translated
from app.controllers.desk import Desk
from app.panels.toast import Toasts
from app.words import say
from archive.changes import ChangeSummary
from archive.errors import ArchiveError, ChangeConflict, NothingToUndo
from archive.sentences import Sentence
from archive.store.journal import Reversible

_TEXTS = {action.id: action.text for action in CATALOGUE}


@dataclass(frozen=True, slots=True)
class _Step:
    """Something to take back or do again. `conflict` is said where it was changed elsewhere since."""

    work: Callable[[], Sentence]
    done: str
    conflict: str
    nothing: str


class HistoryController(QObject):
    """Names in the menu what undo and redo would do, and does it, one step after the other."""

    def __init__(self, desk: Desk, toasts: Toasts) -> None:
        super().__init__()
        self._desk, self._toasts = desk, toasts
        self._steps: deque[_Step] = deque()
        self._is_stepping = False
        self._group = ""
        for id in ("archive.undo", "archive.redo"):
            desk.actions[id].setEnabled(False)
        desk.bus.changed.connect(self._remember)
        if not desk.archive.is_read_only:
            desk.actions["archive.undo"].triggered.connect(self._undo)
            desk.actions["archive.redo"].triggered.connect(self._redo)
            toasts.undo_wanted.connect(self._undo_told)
            desk.bus.changed.connect(self._name_steps)
            self._name_steps()
        desk.bus.told.connect(self._tell)
        desk.bus.done.connect(self._tell_done)
        desk.bus.found.connect(self._tell_found)

    def close(self) -> None:
        for id in ("archive.undo", "archive.redo"):
            self._desk.actions[id].setText(translated(_TEXTS[id]))

    def _remember(self, summary: ChangeSummary | None) -> None:
        self._group = self._group if summary is None else summary.group

    def _tell(self, sentence: str) -> None:
        self._toasts.tell(sentence)

    def _tell_found(self, sentence: str, query: str) -> None:
        self._toasts.tell(sentence, leads_to=query)

    def _tell_done(self, sentence: str) -> None:
        self._toasts.tell(sentence, undoes=self._group)

    def _undo(self) -> None:
        self._take_back(self._desk.archive.undo, self.tr("Changed elsewhere since; nothing was undone."))

    def _undo_told(self, group: str) -> None:
        """Take back what a sentence is about, and nothing else."""
        conflict = self.tr("Something else was changed since; nothing was undone.")
        self._take_back(partial(self._desk.archive.undo, group), conflict)

    def undo_to(self, group: str) -> None:
        """Take back everything down to the gesture of that group, and that one too; all of it or nothing."""
        conflict, nothing = (
            self.tr("Changed elsewhere since; nothing was undone."),
            self.tr("There is nothing to undo."),
        )
        work = partial(self._desk.archive.undo_to, group)
        self._queue(_Step(work, self.tr("Undone, back to: {0}"), conflict, nothing))

    def redo_to(self, group: str) -> None:
        """Do everything again that was undone, up to the gesture of that group; all of it or nothing."""
        conflict = self.tr("Changed elsewhere since; nothing was done again.")
        work = partial(self._desk.archive.redo_to, group)
        self._queue(_Step(work, self.tr("Done again, up to: {0}"), conflict, self.tr("There is nothing to redo.")))

    def _take_back(self, work: Callable[[], Sentence], conflict: str) -> None:
        self._queue(_Step(work, self.tr("Undone: {0}"), conflict, self.tr("There is nothing to undo.")))

    def _redo(self) -> None:
        conflict = self.tr("Changed elsewhere since; nothing was done again.")
        nothing = self.tr("There is nothing to redo.")
        self._queue(_Step(self._desk.archive.redo, self.tr("Done again: {0}"), conflict, nothing))

    def _queue(self, step: _Step) -> None:
        self._steps.append(step)
        self._step()

    def _step(self) -> None:
        # In the lane only the latest question on a topic counts, and of steps every one does.
        if self._is_stepping or not self._steps:
            return
        self._is_stepping = True
        step = self._steps.popleft()
        self._desk.lane.ask("step", step.work, partial(self._done, step), partial(self._refused, step))

    def _done(self, step: _Step, label: Sentence) -> None:
        self._stepped(step.done.format(say(label)))
        self._desk.bus.changed.emit(None)

    def _refused(self, step: _Step, error: ArchiveError) -> None:
        self._steps.clear()  # what stands behind a step that failed was not asked of this state
        match error:
            case ChangeConflict():
                self._toasts.keep_undo(None)  # nor would it be undone the next time
                self._stepped(step.conflict)
            case NothingToUndo():
                self._stepped(step.nothing)
            case _:
                self._stepped(say(error))
        self._name_steps()

    def _stepped(self, sentence: str) -> None:
        self._is_stepping = False
        self._toasts.tell(sentence)
        self._step()

    def _name_steps(self) -> None:
        self._desk.lane.ask("reversible", self._desk.archive.reversible, self._show_steps)

    def _show_steps(self, steps: Reversible) -> None:
        self._toasts.keep_undo(steps.group)
        for id, label in (("archive.undo", steps.undo), ("archive.redo", steps.redo)):
            action, text = self._desk.actions[id], translated(_TEXTS[id])
            action.setEnabled(label is not None)
            action.setText(text if label is None else f"{text}: {say(label)}")
