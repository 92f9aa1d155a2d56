"""Fields whose text is kept at every pause, and once more when one leaves them: nothing typed is lost."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.panels.controls import follow
from app.theme import Colours, Look, Style, font

_PAUSE = 900


class SavedLine(QLineEdit):
    """One line."""

    written = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._saved = ""
        self.setFont(font(Style.UI))
        self.setFixedHeight(30)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self._pause = _pause(self, self.save)
        self.textEdited.connect(self._pause.start)
        follow(look, self, lambda widget: _rules("QLineEdit", look.colours))

    def show_saved(self, text: str, *, is_other: bool) -> None:
        """Show what is stored; what is being typed about the same thing stays."""
        if is_other or not self.hasFocus():
            self._pause.stop()
            self._saved = text
            if text != self.text():
                self.setText(text)
        self.setCursorPosition(self.cursorPosition())

    def save(self) -> None:
        self._pause.stop()
        if self.text() != self._saved:
            self._saved = self.text()
            self.written.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()


class SavedText(QPlainTextEdit):
    """Several lines; it grows with them."""

    written = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._saved = ""
        self.setFont(font(Style.UI))
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self._pause = _pause(self, self.save)
        self.textChanged.connect(self._edited)
        follow(look, self, lambda widget: _rules("QPlainTextEdit", look.colours))
        self._fit()

    def show_saved(self, text: str, *, is_other: bool) -> None:
        """Show what is stored; what is being typed about the same thing stays."""
        if is_other or not self.hasFocus():
            self._saved = text
            if text != self.toPlainText():
                self.setPlainText(text)
            self._pause.stop()

    def save(self) -> None:
        self._pause.stop()
        if self.toPlainText() != self._saved:
            self._saved = self.toPlainText()
            self.written.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()

    def _edited(self) -> None:
        self._pause.start()
        self._fit()

    def _fit(self) -> None:
        lines = max(1, min(round(self.document().size().height()), 8))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)


def _pause(parent: SavedLine | SavedText, work: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(_PAUSE)
    timer.timeout.connect(work)
    return timer


def _rules(kind: str, colours: Colours) -> str:
    return (
        f"{kind} {{ background: {colours.reader}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 6px; padding: 3px 6px; }}"
        f"{kind}:focus {{ border: 2px solid {colours.accent}; padding: 2px 5px; }}"
        f"{kind}:disabled {{ color: {colours.text2}; }}"
    )
