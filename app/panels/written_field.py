"""A text that is read and written where it stands: it looks like text until one is about to write."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from app.panels.controls import follow
from app.panels.todo_lines import toggle_todo
from app.theme import Colours, Look, Style, font

WIDEST = 720
_MARGIN = 3
_PAUSE = 900
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier


class WrittenField(QPlainTextEdit):
    """As high as its text. What was written is kept on leaving it, on Ctrl+Enter, and after a pause; Esc brings back
    what stood there. Enter keeps it too, except where there may be several `lines`."""

    kept = Signal(str)
    dropped = Signal()
    """What was typed is not wanted after all."""

    def __init__(self, look: Look, style: Style, name: str, *, lines: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._known, self._has_lines, self._sentence = "", lines, ""
        self._look = look
        self.setFont(font(style))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_MARGIN)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._edited)
        follow_rules(look, self)
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something else is being typed."""
        if self.is_typed():
            self._known = text
        elif text != self.text() and not (self.hasFocus() and text == self.text().strip()):
            self.reset(text)

    def reset(self, text: str) -> None:
        """Show what is stored, whatever was typed."""
        self._known = text
        self.show_refused("")
        if text != self.text():
            self.setPlainText(text)
        self._forget_steps()
        self._known = self.text()  # a text shows no breaks of an odd kind: that alone is not typing
        self._pause.stop()

    def show_draft(self, text: str) -> None:
        """Show what was typed earlier and could not be stored."""
        self.setPlainText(text)
        self._pause.stop()

    def show_refused(self, sentence: str) -> None:
        """Show that what is typed could not be stored, until something else is; empty takes it back."""
        self._sentence = sentence
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        self.setProperty("refused", bool(sentence))
        self.style().unpolish(self)
        self.style().polish(self)

    def is_typed(self) -> bool:
        return self.text() != self._known

    def keep(self) -> None:
        """Tell what was typed, if it is anything new."""
        self._pause.stop()
        if self.is_typed() and not self.isReadOnly():
            self.kept.emit(self.text())

    def stored(self, text: str) -> None:
        """This text is what is stored from now on."""
        self._known = text
        self.show_refused("")
        if text == self.text():
            self._forget_steps()

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.height())

    def event(self, event: QEvent) -> bool:
        """Undo means what is being typed only while something is."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if is_undo and not self.is_typed():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & _HELD.ControlModifier)
        if event.key() == Qt.Key.Key_Escape and self.is_typed():
            self.reset(self._known)
            self.dropped.emit()
        elif event.key() in _ENTER and (control or not self._has_lines):
            self.keep()
        elif control and event.key() == Qt.Key.Key_T and self._has_lines and not self.isReadOnly():
            toggle_todo(self)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _edited(self) -> None:
        self._fit()
        if self._has_lines and self.is_typed():
            self._pause.start()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()

    def _forget_steps(self) -> None:
        self.setUndoRedoEnabled(False)
        self.setUndoRedoEnabled(True)


def follow_rules(look: Look, field: QWidget) -> None:
    """Dress a field that looks like text until one is about to write in it."""
    follow(look, field, lambda widget: _rules(look.colours, type(widget).__name__))


def _rules(colours: Colours, kind: str) -> str:
    return (
        f"{kind} {{ background: transparent; color: {colours.text}; border: 1px solid transparent; border-radius: 6px;"
        f" selection-background-color: {colours.accent}; selection-color: {colours.accent_text}; }}"
        f'{kind}[readOnly="false"]:hover {{ border-color: {colours.border}; }}'
        f"{kind}:focus {{ border-color: {colours.accent}; background: {colours.surface}; }}"
        f'{kind}[refused="true"] {{ border-color: {colours.red}; }}'
    )
