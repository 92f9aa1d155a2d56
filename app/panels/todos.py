"""The panel of things to do: every line of a note that begins with a box, to be ticked where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.delegates.todo_row import BOX_RIGHT, TodoRowDelegate
from app.models.todo_groups import TodoRow, spoken
from app.panels.aside_list import AsideList
from app.panels.aside_panel import AsidePanel
from app.panels.controls import Line, PlainButton, TickBox
from app.theme import Look, Style
from archive.operations.todos import Todo

translate = QCoreApplication.translate
_PAGE = 300
"""So many rows are shown at first, and more when the last of them is in sight: each is measured."""


class TodosPanel(AsidePanel):
    """Signals out, values in. Space ticks, Enter goes to where it is written."""

    ticked = Signal(object, bool)
    """A `Todo`, and whether it is done now."""
    chosen = Signal(object)
    """The `Todo` whose place is to be read."""
    done_wanted = Signal(bool)
    """Whether what is done is to be shown as well."""
    excerpts_wanted = Signal()
    """What has something to do on it is to be listed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        listed = _TodoList(look)
        work = QWidget()
        super().__init__(look, listed, work, parent)
        self._is_read_only = False
        self._waiting: list[object] = []
        self.shows_done = TickBox(look, self.tr("Show what is done"))
        self.shows_done.toggled.connect(self.done_wanted)
        self.excerpts = PlainButton(look, self.tr("Show in excerpts"), inset=9)
        self.excerpts.setFixedHeight(30)
        self.excerpts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.excerpts.clicked.connect(self.excerpts_wanted)
        self._hint = self.label(Style.SMALL, "text2", self.tr("This archive is read-only: nothing can be ticked here."))
        self._hint.hide()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.addWidget(Line(look))
        whole.addWidget(self._footer())
        listed.chosen.connect(self._choose)
        listed.tick_wanted.connect(self._tick)
        listed.end_reached.connect(self._show_more)
        self.show_rows(())

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these rows and headings."""
        first = max(_PAGE, self.list.rows.rowCount())  # as many as were seen, so that the list stays where it is
        self._waiting = list(rows[first:])
        self.list.show_rows(rows[:first])
        is_empty = self.tr("Nothing is to be done. Begin a line of a note with [ ], as in “[ ] call the ministry”.")
        self.say_empty("" if rows else is_empty.replace("[ ]", "[\N{NO-BREAK SPACE}]"))  # not to be broken

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._hint.setVisible(is_read_only)

    def current(self) -> Todo | None:
        item = self.list.current()
        return item.todo if isinstance(item, TodoRow) else None

    def hint(self) -> str:
        """Why nothing can be ticked; empty where it can."""
        return "" if self._hint.isHidden() else self._hint.text()

    def _show_more(self) -> None:
        more, self._waiting = self._waiting[:_PAGE], self._waiting[_PAGE:]
        self.list.append_rows(more)

    def _choose(self, row: object) -> None:
        assert isinstance(row, TodoRow)
        self.chosen.emit(row.todo)

    def _tick(self, row: object) -> None:
        if isinstance(row, TodoRow) and not self._is_read_only:
            self.ticked.emit(row.todo, not row.todo.task.is_done)

    def _footer(self) -> QWidget:
        footer = QWidget()
        row = QHBoxLayout()
        row.addWidget(self.shows_done)
        row.addStretch(1)
        row.addWidget(self.excerpts)
        column = QVBoxLayout(footer)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._hint)
        column.addLayout(row)
        return footer


class _TodoList(AsideList):
    tick_wanted = Signal(object)
    """What is in the row whose box is to be ticked, or not any more."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, TodoRowDelegate(look), spoken, translate("Todos", "To-dos"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.tick_wanted.emit(self.current())
        else:
            super().keyPressEvent(event)

    def press(self, row: int, event: QMouseEvent) -> None:
        if event.position().x() < BOX_RIGHT:
            self.tick_wanted.emit(self.rows.item(row))
        else:
            super().press(row, event)
