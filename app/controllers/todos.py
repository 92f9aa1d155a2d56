"""Things to do: gathered from all notes while somebody looks at them, and ticked where they stand."""

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.soon import Soon
from app.models.todo_groups import todo_rows
from app.panels.todos import TodosPanel
from archive import Archive
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.operations.todos import Todo

NAME = "todos"
QUERY = "has:todo"
_CONCERNED = frozenset({"annotations", "tags", "versions", "articles"})


class TodosController(QObject):
    """Joins the panel with the archive."""

    highlight_wanted = Signal(object, str)
    """The article, and the id of the highlight in it whose note it stands in."""
    tag_wanted = Signal(str)
    """The id of the actor or issue in whose note it stands."""
    excerpts_wanted = Signal(str)
    """The query that finds what has something to do on it."""

    def __init__(self, desk: Desk, panel: TodosPanel, aside: AsideController) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._aside = desk, panel, aside
        self._again = Soon(self._ask, self)
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.setTimerType(Qt.TimerType.PreciseTimer)  # others may be half an hour late by then
        self._midnight.timeout.connect(self._ask)
        aside.add(NAME, self.tr("To-dos"), panel)
        aside.changed.connect(self._follow_aside)
        panel.set_read_only(desk.archive.is_read_only)
        panel.ticked.connect(self._tick)
        panel.chosen.connect(self._go_to)
        panel.done_wanted.connect(self._ask)
        panel.excerpts_wanted.connect(self._want_excerpts)
        desk.bus.changed.connect(self._hear)

    def close(self) -> None:
        self._midnight.stop()

    def _follow_aside(self, name: str) -> None:
        self._midnight.stop()
        if name == NAME:
            self._ask()

    def _hear(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _CONCERNED.isdisjoint(summary.counts):
            self._again.ask()

    def _ask(self) -> None:
        if self._aside.shown == NAME:
            done = self._panel.shows_done.isChecked()
            work = partial(_rows, self._desk.archive, done, self.now().date())
            self._desk.lane.ask(NAME, work, self._show, self._desk.bus.refuse)

    def _show(self, rows: list[object]) -> None:
        now = self.now()
        self._panel.show_rows(rows)
        tomorrow = datetime.combine(now.date() + timedelta(days=1), datetime.min.time())
        self._midnight.start(round((tomorrow - now).total_seconds() * 1_000) + 1_000)  # then today is another day

    def _tick(self, todo: Todo, is_done: bool) -> None:
        """In the note as it is being written: otherwise what is written there would take the tick away again."""
        self._desk.bus.notes_wanted.emit()
        self._panel.list.setFocus()
        self._desk.do(partial(self._desk.archive.set_done, todo, is_done), refused=self._refused)

    def _refused(self, error: ArchiveError) -> None:
        self._desk.bus.refuse(error)
        self._ask()

    def _go_to(self, todo: Todo) -> None:
        if todo.note.article is None:
            self.tag_wanted.emit(todo.note.key)
        else:
            self.highlight_wanted.emit(todo.note.article, todo.note.key)

    def _want_excerpts(self) -> None:
        self.excerpts_wanted.emit(QUERY)

    def now(self) -> datetime:
        """The present moment where the user is."""
        return datetime.now()


def _rows(archive: Archive, done: bool, today: date) -> list[object]:
    """Made where the window does not wait for it: there may be thousands."""
    return todo_rows(archive.todos(done=done), today)
