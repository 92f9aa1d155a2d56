"""Taking back and doing again, and saying what was done."""

from collections import deque

from PySide6.QtCore import QObject

from app.actions.catalogue import CATALOGUE, translated
from app.controllers.desk import Desk
from app.panels.toast import Toast
from app.words import say
from archive.errors import ArchiveError, ChangeConflict, NothingToUndo
from archive.sentences import Sentence
from archive.store.journal import Reversible

_TEXTS = {action.id: action.text for action in CATALOGUE}


class HistoryController(QObject):
    """Names in the menu what undo and redo would do, and does it, one step after the other."""

    def __init__(self, desk: Desk, toast: Toast) -> None:
        super().__init__()
        self._desk, self._toast = desk, toast
        self._steps: deque[bool] = deque()
        self._is_stepping = False
        for id in ("archive.undo", "archive.redo"):
            desk.actions[id].setEnabled(False)
        if not desk.archive.is_read_only:
            desk.actions["archive.undo"].triggered.connect(self._undo)
            desk.actions["archive.redo"].triggered.connect(self._redo)
            toast.undo_wanted.connect(self._undo)
            desk.bus.changed.connect(self._name_steps)
            self._name_steps()
        desk.bus.told.connect(self._tell)
        desk.bus.done.connect(self._tell_done)

    def close(self) -> None:
        for id in ("archive.undo", "archive.redo"):
            self._desk.actions[id].setText(translated(_TEXTS[id]))

    def _tell(self, sentence: str) -> None:
        self._toast.tell(sentence)

    def _tell_done(self, sentence: str) -> None:
        self._toast.tell(sentence, undoable=True)

    def _undo(self) -> None:
        self._queue(is_undo=True)

    def _redo(self) -> None:
        self._queue(is_undo=False)

    def _queue(self, *, is_undo: bool) -> None:
        self._steps.append(is_undo)
        self._step()

    def _step(self) -> None:
        # In the lane only the latest question on a topic counts, and of steps every one does.
        if self._is_stepping or not self._steps:
            return
        self._is_stepping = True
        archive = self._desk.archive
        if self._steps.popleft():
            self._desk.lane.ask("step", archive.undo, self._undone, self._undo_refused)
        else:
            self._desk.lane.ask("step", archive.redo, self._redone, self._redo_refused)

    def _undone(self, label: Sentence) -> None:
        self._stepped(self.tr("Undone: {0}").format(say(label)))
        self._desk.bus.changed.emit(None)

    def _redone(self, label: Sentence) -> None:
        self._stepped(self.tr("Done again: {0}").format(say(label)))
        self._desk.bus.changed.emit(None)

    def _undo_refused(self, error: ArchiveError) -> None:
        self._refused(
            error,
            self.tr("Changed elsewhere since; nothing was undone."),
            self.tr("There is nothing to undo."),
        )

    def _redo_refused(self, error: ArchiveError) -> None:
        self._refused(
            error,
            self.tr("Changed elsewhere since; nothing was done again."),
            self.tr("There is nothing to redo."),
        )

    def _refused(self, error: ArchiveError, conflict: str, nothing: str) -> None:
        self._steps.clear()  # what stands behind a step that failed was not asked of this state
        match error:
            case ChangeConflict():
                self._stepped(conflict)
            case NothingToUndo():
                self._stepped(nothing)
            case _:
                self._stepped(say(error))
        self._name_steps()

    def _stepped(self, sentence: str) -> None:
        self._is_stepping = False
        self._toast.tell(sentence)
        self._step()

    def _name_steps(self) -> None:
        self._desk.lane.ask("reversible", self._desk.archive.reversible, self._show_steps)

    def _show_steps(self, steps: Reversible) -> None:
        for id, label in (("archive.undo", steps.undo), ("archive.redo", steps.redo)):
            action, text = self._desk.actions[id], translated(_TEXTS[id])
            action.setEnabled(label is not None)
            action.setText(text if label is None else f"{text}: {say(label)}")
