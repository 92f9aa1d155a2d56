"""Hearing of what another window or a command did to the archive, and of a file that is no longer where it was."""

from PySide6.QtCore import QObject, QTimer

from app.controllers.desk import Desk
from app.words import say
from archive.errors import ArchiveError

POLL_MILLISECONDS = 1_000
_QUIET = 10
"""After so many polls without a change the file is made whole by itself: it may be copied, or its disk taken away."""


class NewsController(QObject):
    """Asks every second whether another window or a command has changed the archive."""

    def __init__(self, desk: Desk, milliseconds: int = POLL_MILLISECONDS) -> None:
        super().__init__()
        self._desk = desk
        self._is_asking = False
        self._told = ""
        self._quiet = 0
        desk.bus.changed.connect(self._begin_to_wait)
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._ask)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def _begin_to_wait(self, summary: object) -> None:
        self._quiet = 0

    def _ask(self) -> None:
        self._quiet += 1
        if self._quiet == _QUIET:
            self._desk.batch.ask("fold", self._desk.archive.fold, self._folded)
        if not self._is_asking:
            self._is_asking = True
            self._desk.lane.ask("elsewhere", self._desk.archive.changed_elsewhere, self._answer, self._refused)

    def _folded(self, nothing: None) -> None:
        """Nobody needs to know."""

    def _answer(self, changed: bool) -> None:
        self._is_asking = False
        self._tell("")
        if changed:
            self._desk.bus.changed.emit(None)

    def _refused(self, error: ArchiveError) -> None:
        self._is_asking = False
        self._tell(say(error))

    def _tell(self, trouble: str) -> None:
        if trouble != self._told:
            self._told = trouble
            self._desk.bus.troubled.emit(trouble)
