"""Whether the open article is read, set aside, starred: what the user says of it, and what comes about by reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.controllers.desk import Desk
from archive.changes import ChangeSet
from archive.errors import ArchiveError
from archive.model import Article, ReadingState

READ_AFTER = 1500
"""An article open for so many milliseconds counts as read."""


@dataclass(frozen=True, slots=True)
class State:
    """What is said of an article in the archive."""

    article: int
    reading: ReadingState
    is_starred: bool

    @classmethod
    def of(cls, article: Article) -> "State":
        return cls(article.id, article.state, article.starred)


class ArticleState(QObject):
    """Knows the state of the open article and changes it in the archive."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: State | None = None
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_AFTER)
        self._read.timeout.connect(self._mark_read)

    def open(self, state: State) -> None:
        """This article is open now; if it is new, it will soon count as read."""
        self._state = state
        if state.reading is ReadingState.NEW:
            self._read.start()

    def renew(self, state: State) -> None:
        """The same article is in another state."""
        self._state = state

    def close(self) -> None:
        self._read.stop()
        self._state = None

    def toggle_read(self) -> None:
        if self._state:
            self._say(ReadingState.READ if self._state.reading is ReadingState.NEW else ReadingState.NEW)

    def toggle_aside(self) -> None:
        if self._state:
            is_aside = self._state.reading is ReadingState.SET_ASIDE
            self._say(ReadingState.READ if is_aside else ReadingState.SET_ASIDE)

    def toggle_star(self) -> None:
        if self._state:
            archive, article, starred = self._desk.archive, self._state.article, not self._state.is_starred
            self._change(lambda: archive.set_starred(article, starred), replace(self._state, is_starred=starred))

    def _say(self, reading: ReadingState) -> None:
        assert self._state is not None
        self._read.stop()  # whoever says that it is unread means it
        archive, article = self._desk.archive, self._state.article
        self._change(lambda: archive.set_state(article, reading), replace(self._state, reading=reading))

    def _change(self, work: Callable[[], ChangeSet], wanted: State) -> None:
        """Change the state to the wanted one, which counts at once: the next key may come before the answer."""
        before, self._state = self._state, wanted

        def refused(error: ArchiveError) -> None:
            if self._state is wanted:
                self._state = before
            self._desk.bus.refuse(error)

        self._desk.do(work, refused=refused)

    def _mark_read(self) -> None:
        if self._state and not self._desk.archive.is_read_only:
            article = self._state.article
            work = partial(self._desk.archive.mark_read, article)
            self._desk.lane.ask(f"read {article}", work, self._marked_read, self._desk.bus.refuse)

    def _marked_read(self, changes: ChangeSet) -> None:
        if changes:
            self._desk.bus.publish(changes)
