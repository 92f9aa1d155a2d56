"""What is done with a contradiction in its list: it is explained, corrected, opened again, or taken away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.note_keeping import NoteKeeper
from app.delegates.contradiction_shape import Spot
from app.panels.contradictions import ContradictionsPanel
from app.panels.note_editor import NoteEditor
from archive.changes import ChangeSet
from archive.model import ContradictionStatus
from archive.operations.links import Contradiction


class ContradictionWork(QObject):
    """Whoever explains an open contradiction in a note says with it that it is explained: one gesture."""

    def __init__(self, desk: Desk, panel: ContradictionsPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._panel = desk, panel
        question = self.tr("Why do they differ? Who is right, and how is that known?")
        self.editor = NoteEditor(desk.look, window, question)
        self._keeper = NoteKeeper(desk, self.editor, self._storing, self)
        self._explained: str | None = None
        self.editor.closed.connect(self._closed)
        panel.list.status_chosen.connect(self._set_status)
        panel.list.explain_wanted.connect(self._explain)
        panel.list.note_wanted.connect(self._write)
        panel.list.unlink_wanted.connect(self._unlink)

    def close(self) -> None:
        """The archive is about to be closed: what was written is stored first."""
        self._keeper.close()
        self.editor.deleteLater()

    def unstored(self) -> str:
        """Why something that was written cannot be stored, after it was tried once more; empty when all is."""
        return self._keeper.unstored()

    def _set_status(self, one: Contradiction, status: ContradictionStatus) -> None:
        self._desk.do(partial(self._desk.archive.change_link, one.link.id, status=status))

    def _unlink(self, one: Contradiction) -> None:
        self._desk.do(partial(self._desk.archive.unlink, [one.link.id]))

    def _explain(self, one: Contradiction) -> None:
        self._open(one, self.tr("Explanation"))
        self._explained = one.link.id if one.status is ContradictionStatus.OPEN else None

    def _write(self, one: Contradiction) -> None:
        self._explained = None
        self._open(one, self.tr("Note on this contradiction"))

    def _open(self, one: Contradiction, title: str) -> None:
        if not self._desk.archive.is_read_only:
            place = self._panel.list.place_of(one.link.id, Spot.NOTE)
            self._keeper.open(one.link.id, place, one.note, title)

    def _storing(self, link: str, note: str) -> Callable[[], ChangeSet]:
        if link == self._explained and note.strip():
            return partial(self._desk.archive.change_link, link, note=note, status=ContradictionStatus.EXPLAINED)
        return partial(self._desk.archive.change_link, link, note=note)

    def _closed(self) -> None:
        if not self._panel.isHidden():
            self._panel.enter()
