"""A question with a few answers, each with its letter: asked inside a popover, answered by keyboard or mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.panels.controls import Label
from app.theme import Look, Style, font
from app.theme.icons import pixmap

_HEIGHT, _ICON_X, _NAME_X, _ICON = 32, 16, 42, 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Answer:
    """`letter` is the key that gives it; it may differ from language to language. One without is given by Enter only.

    `colour` is the name of the theme's colour in which its icon is drawn.
    """

    value: object
    text: str
    letter: str
    icon: str = ""
    colour: str = "text2"


class Choices(QWidget):
    """Shows one question at a time."""

    answered = Signal(object)
    """The value of the answer that was given."""
    refused = Signal()
    """Escape: no answer."""
    marked_changed = Signal()
    """Another answer is the one that Enter gives now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._prompt: QLabel = Label(look, Style.UI, "text2")
        self._prompt.setWordWrap(True)
        self._prompt.setContentsMargins(16, 6, 16, 6)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._prompt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ask(self, prompt: str, answers: Sequence[Answer], marked: int = 0) -> None:
        """Ask, with one of the answers marked for Enter."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._prompt.setText(prompt)
        self.setAccessibleName(prompt)
        self._rows = [_Row(self._look, answer) for answer in answers]
        for row in self._rows:
            row.given.connect(self.answered)
            row.entered.connect(self._mark)
            self._column.addWidget(row)
        self._mark(answers[marked])
        self.setFocus()

    def prompt(self) -> str:
        return self._prompt.text()

    def marked(self) -> Answer:
        """The answer that Enter gives."""
        return next(row.answer for row in self._rows if row.is_marked)

    def mark(self, value: object) -> None:
        """Make the answer of that value the one that Enter gives."""
        self._mark(next(row.answer for row in self._rows if row.answer.value == value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        given = self._of_letter(event.text()) or self._of_letter(letter_of(event))
        at = next(place for place, row in enumerate(self._rows) if row.is_marked)
        if given is not None:
            self.answered.emit(given.value)
        elif event.key() in _ENTER:
            self.answered.emit(self.marked().value)
        elif event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._mark(self._rows[(at + step) % len(self._rows)].answer)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes nowhere: there is one thing to do here."""
        return True

    def _of_letter(self, letter: str) -> Answer | None:
        wanted = letter.casefold()
        return next((row.answer for row in self._rows if wanted and row.answer.letter.casefold() == wanted), None)

    def _mark(self, answer: Answer) -> None:
        for row in self._rows:
            row.set_marked(row.answer is answer)
        self.setAccessibleDescription(answer.text)
        self.marked_changed.emit()


class _Row(QAbstractButton):
    given = Signal(object)
    entered = Signal(object)

    def __init__(self, look: Look, answer: Answer) -> None:
        super().__init__()
        self._look, self.answer = look, answer
        self.is_marked = False
        self.setText(answer.text)
        self.setAccessibleName(answer.text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(_HEIGHT)
        self.clicked.connect(self._give)

    def set_marked(self, marked: bool) -> None:
        self.is_marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit(self.answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        if self.is_marked:
            painter.fillRect(self.rect(), QColor(colours.select))
            painter.fillRect(QRect(0, 0, 3, _HEIGHT), QColor(colours.accent))
        if self.answer.icon:
            drawn = pixmap(self.answer.icon, getattr(colours, self.answer.colour), _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QRect(_ICON_X, (_HEIGHT - _ICON) // 2, _ICON, _ICON), drawn)
        left = _NAME_X if self.answer.icon else _ICON_X
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Style.UI_STRONG if self.is_marked else Style.UI))
        painter.setPen(QColor(colours.text))
        painter.drawText(self.rect().adjusted(left, 0, -40, 0), int(middle), self.answer.text)
        painter.setFont(font(Style.TINY))
        painter.setPen(QColor(colours.text3))
        right = int(middle | Qt.AlignmentFlag.AlignRight)
        enter = self.tr("Enter") if self.is_marked else ""
        painter.drawText(self.rect().adjusted(0, 0, -14, 0), right, self.answer.letter.upper() or enter)
        painter.end()

    def _give(self) -> None:
        self.given.emit(self.answer.value)
