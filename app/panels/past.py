"""The panel of the history: what was done in the archive, newest first, and the way back to any of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.delegates.past_row import PastRowDelegate
from app.models.past_rows import spoken
from app.panels.aside_list import AsideList
from app.panels.aside_panel import AsidePanel
from app.panels.controls import Line, PlainButton
from app.theme import Look, Style
from app.words import say
from archive.store.past import Gesture, Origin, Reach

translate = QCoreApplication.translate
_NOTHING = Reach((), ())
_KEY = "U"


class PastPanel(AsidePanel):
    """Signals out, values in. U takes back, or does again; Enter opens the article."""

    more_wanted = Signal()
    """What was done before the last row is wanted."""
    article_wanted = Signal(object)
    """The number of the article in which something was done."""
    undo_wanted = Signal(str)
    redo_wanted = Signal(str)
    """The group of the gesture down to which, or up to which."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        listed = _PastList(look, PastRowDelegate(look), spoken, translate("Past", "History"))
        work = QWidget()
        super().__init__(look, listed, work, parent)
        self._reach, self._is_read_only = _NOTHING, False
        self._label = self.label(Style.UI_STRONG, "text")
        self._why = self.label(Style.SMALL, "text2")
        self.step = PlainButton(look, "", parent=self, inset=9)
        self.article = PlainButton(look, self.tr("Open the article"), parent=self, inset=9)
        self.step.clicked.connect(self._step)
        self.article.clicked.connect(self._open)
        for button in (self.step, self.article):
            button.setFixedHeight(30)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.step)
        row.addWidget(self.article)
        row.addStretch(1)
        self._footer = QWidget()
        below = QVBoxLayout(self._footer)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(6)
        below.addWidget(self._label)
        below.addWidget(self._why)
        below.addLayout(row)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(Line(look))
        column.addWidget(self._footer)
        listed.end_reached.connect(self.more_wanted)
        listed.chosen.connect(self._open)
        listed.current_changed.connect(self._settle)
        self.show_rows((), _NOTHING)

    def show_rows(self, rows: Sequence[object], reach: Reach, current: object | None = None) -> None:
        """Show these rows and headings, of which so much can be taken back and done again."""
        self._reach = reach
        self.list.show_rows(rows, current)
        self.say_empty("" if rows else self.tr("Nothing has been done in this archive yet."))
        self._settle()

    def append_rows(self, rows: Sequence[object]) -> None:
        self.list.append_rows(rows)

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._settle()

    def current(self) -> Gesture | None:
        item = self.list.current()
        return item if isinstance(item, Gesture) else None

    def why(self) -> str:
        """What is said of what the button does, or why there is none."""
        return self._why.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if letter_of(event) == _KEY and not event.modifiers():
            self._step()
        else:
            super().keyPressEvent(event)

    def _open(self, *chosen: object) -> None:
        gesture = self.current()
        if gesture is not None and gesture.article is not None:
            self.article_wanted.emit(gesture.article)

    def _step(self) -> None:
        gesture = self.current()
        if gesture is None or not self.step.isEnabled():
            return
        if gesture.group in self._reach.redo:
            self.redo_wanted.emit(gesture.group)
        else:
            self.undo_wanted.emit(gesture.group)

    def _settle(self, *changed: object) -> None:
        """What can be done with the one that is marked."""
        gesture = self.current()
        self._footer.setVisible(gesture is not None)
        if gesture is None:
            return
        undo, redo = self._places(gesture)
        self._label.setText(say(gesture.label))
        name = self._step_name(undo, redo)
        self.step.setText(f"{name}\N{EN SPACE}{_KEY}")
        self.step.setAccessibleName(name)
        self.step.setToolTip(f"{name} ({_KEY})")
        self.step.setVisible(bool(name))
        self.step.setEnabled(bool(name) and not self._is_read_only)
        self.article.setVisible(gesture.article is not None)
        self._why.setText(self._reason(gesture, bool(name)))
        self._why.setVisible(bool(self._why.text()))

    def _places(self, gesture: Gesture) -> tuple[int, int]:
        """How many gestures are taken back with it, or done again; 0 where it cannot be."""
        undo, redo = self._reach.undo, self._reach.redo
        return (
            undo.index(gesture.group) + 1 if gesture.group in undo else 0,
            redo.index(gesture.group) + 1 if gesture.group in redo else 0,
        )

    def _step_name(self, undo: int, redo: int) -> str:
        if undo:
            return self.tr("Undo") if undo == 1 else self.tr("Undo the last {}").format(undo)
        if redo:
            return self.tr("Do again") if redo == 1 else self.tr("Do the next {} again").format(redo)
        return ""

    def _reason(self, gesture: Gesture, can_step: bool) -> str:
        if self._is_read_only:
            return self.tr("This archive is read-only: nothing can be undone here.")
        if can_step:
            return ""
        if gesture.is_undone:
            return self.tr("Undone, and something else was done since: it cannot be done again.")
        if gesture.origin in (Origin.BESIDE, Origin.ELSEWHERE):
            return self.tr("It was not done in this window: it can be undone where it was done.")
        return self.tr("Only the last 200 gestures made on this computer can be undone here.")


class _PastList(AsideList):
    def press(self, row: int, event: QMouseEvent) -> None:
        """A click marks the row; what can be done with it stands below."""
