"""What is written in an editor, from there into the archive: stored at every pause, and never lost.

What cannot be stored at the moment, as when the archive's disk is away, is kept here and tried again.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect

from app.controllers.desk import Desk
from app.controllers.soon import Soon
from app.panels.note_editor import NoteEditor
from app.words import say
from archive.changes import ChangeSet
from archive.errors import ArchiveError, ArchiveUnavailable

_AGAIN = 3_000
"""Milliseconds after which a note that could not be stored is tried again."""


class NoteKeeper(QObject):
    """Keeps what is written on things by their ids; `storing` gives the gesture that stores a note on one."""

    def __init__(
        self, desk: Desk, editor: NoteEditor, storing: Callable[[str, str], Callable[[], ChangeSet]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._storing = desk, editor, storing
        self._current: str | None = None
        self._kept: dict[str, str] = {}
        self._told = ""
        self._again = Soon(self._store_all, self, _AGAIN)
        editor.written.connect(self._keep)

    def open(self, key: str, beside: QRect, note: str, title: str) -> None:
        """Write on this, beside a rectangle of the window, beginning with the note there is."""
        self._current = key
        self._editor.open_note(beside, self._kept.get(key, note), title)

    def close(self) -> None:
        """The archive is about to be closed: what was written is stored first."""
        self._again.stop()
        self._editor.close_popover()

    def unstored(self) -> str:
        """Why something that was written cannot be stored, after it was tried once more; empty when all is."""
        self._editor.close_popover()
        try:
            for key, note in list(self._kept.items()):
                self._storing(key, note)()
                del self._kept[key]
        except ArchiveError as error:
            return self.tr("The note could not be stored: {}").format(say(error))
        return ""

    def _keep(self, note: str) -> None:
        if self._current is not None:
            if self._kept.get(self._current) != note:
                self._told = ""  # of what is written anew it is said anew
            self._kept[self._current] = note
            self._store(self._current)

    def _store_all(self) -> None:
        for key in self._kept:
            self._store(key)

    def _store(self, key: str) -> None:
        note = self._kept[key]
        done, refused = partial(self._stored, key, note), partial(self._refused, key)
        self._desk.do(self._storing(key, note), done, refused, tell=False)

    def _stored(self, key: str, note: str) -> None:
        if self._kept.get(key) == note:
            del self._kept[key]

    def _refused(self, key: str, error: ArchiveError) -> None:
        """What was written stays where it can be copied, and is tried again if there is any hope."""
        sentence = self.tr("The note could not be stored: {}").format(say(error))
        if sentence != self._told:
            self._told = sentence
            self._desk.bus.told.emit(sentence)
            if key == self._current and self._editor.isHidden():
                self._editor.reopen()
        if isinstance(error, ArchiveUnavailable):
            self._again.ask()
