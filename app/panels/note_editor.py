"""Where a note is written, beside the passage it is about. What is typed is never lost: every pause saves it."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.panels.popover import Popover
from app.panels.todo_lines import toggle_todo
from app.theme import Colours, Look, Style, font

_WIDTH, _LEAST, _MOST = 400, 96, 360
_PAUSE = 900


class NoteEditor(Popover):
    """A field for Markdown, perhaps with a button for things to do. Escape, Ctrl+Enter and a click elsewhere end it."""

    written = Signal(str)
    """The note as it is after a pause, and once more when it is finished, if it changed."""

    def __init__(self, look: Look, window: QWidget, question: str = "") -> None:
        """A `question` stands where nothing is written yet, and then nothing is to do: only an answer is wanted."""
        super().__init__(look, window, _WIDTH)
        self._saved = ""
        self.setAccessibleName(self.tr("Note"))
        self._title = Label(look, Style.SMALL_STRONG, "text2", self.tr("Note"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._save)
        self.field = _Field()
        self.field.setFont(font(Style.UI))
        usual = self.tr("What is to be remembered? Begin a line with [ ] for something to do.")
        self.field.setPlaceholderText(question or usual)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._edited)
        self.field.left.connect(self.close_popover)
        done = PlainButton(look, self.tr("Done"))
        done.setToolTip(self.tr("Ctrl+Enter"))
        done.clicked.connect(self.close_popover)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if not question:
            buttons.addWidget(self._todo_button(look))
        buttons.addStretch(1)
        buttons.addWidget(Label(look, Style.TINY, "text3", self.tr("Markdown")))
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 13, 11)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.field, 1)
        column.addLayout(buttons)
        follow(look, self.field, lambda widget: _rules(look.colours))
        self.closed.connect(self._save)

    def _todo_button(self, look: Look) -> PlainButton:
        todo = PlainButton(look, self.tr("To do"), "list-todo")
        todo.setToolTip(self.tr("Make the line something to do (Ctrl+T)"))
        todo.clicked.connect(self.toggle_todo)
        self.field.todo_asked.connect(self.toggle_todo)
        return todo

    def open_note(self, passage: QRect, note: str, title: str) -> None:
        """Open beside a passage with the note there is; `title` says what it is about."""
        self._saved = note
        self._title.setText(title)
        self.field.setPlainText(note)
        self._pause.stop()
        self.open_beside(passage)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def reopen(self) -> None:
        """Show again what was written: it could not be stored, and will be tried again."""
        self._saved = ""
        self.open_beside(self._passage)
        self.field.setFocus()

    def note(self) -> str:
        return self.field.toPlainText()

    def toggle_todo(self) -> None:
        toggle_todo(self.field)

    def height_wanted(self) -> int:
        lines = self.field.document().size().height() * self.field.fontMetrics().lineSpacing()
        return 94 + round(max(_LEAST, min(lines + 16, _MOST)))

    def _edited(self) -> None:
        self._pause.start()
        if not self.isHidden():
            self.fit()

    def _save(self) -> None:
        self._pause.stop()
        if self.note() != self._saved:
            self._saved = self.note()
            self.written.emit(self._saved)


class _Field(QPlainTextEdit):
    left = Signal()
    todo_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self.left.emit()
        elif is_control and event.key() == Qt.Key.Key_T:
            self.todo_asked.emit()
        else:
            super().keyPressEvent(event)


def _rules(colours: Colours) -> str:
    return (
        f"QPlainTextEdit {{ background: {colours.reader}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 8px; padding: 4px; }}"
        f"QPlainTextEdit:focus {{ border: 2px solid {colours.accent}; padding: 3px; }}"
    )
