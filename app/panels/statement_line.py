"""The bottom line of the tag picker: the annotation read back as a sentence in which every word can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from app.models.statement import Word, spoken
from app.panels.controls import follow
from app.panels.flow import FlowLayout
from app.theme import Look, Style, font

_LINE, _PAD = 22, 9
_LEAST = 40
_SPACE = 4
_OPENING, _CLOSING, _POINT = "“", "”", " ·"


class StatementLine(QFrame):
    """Lines of words; those that are about something are buttons."""

    word_chosen = Signal(object, QPoint)
    """The `Word`, and where below it a menu can open, in global pixels."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words: tuple[Word, ...] = ()
        self.setObjectName("statement")
        self._flow = FlowLayout(self, gap=0, line_gap=0)
        self._flow.setContentsMargins(14, _PAD, 14, _PAD)
        self.setMinimumHeight(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        follow(
            look,
            self,
            lambda widget: (
                f"#statement {{ background: {look.colours.panel}; border-bottom-left-radius: 10px;"
                f" border-bottom-right-radius: 10px; }}"
            ),
        )

    def say(self, words: Sequence[Word]) -> None:
        """Read these words; without any, say what the line is for."""
        self.words = tuple(words)
        self._flow.clear()
        pieces = list(words) or [Word(self.tr("Who said what about which issue?"))]
        for place, word in enumerate(pieces):
            is_last = place + 1 == len(pieces)
            before = _OPENING if self.words and not place else ""
            after = _CLOSING if self.words and is_last else ""
            if not is_last and pieces[place + 1].begins:
                after += _POINT
            button = _WordButton(self._look, word, before, after, is_last=is_last)
            button.pressed_word.connect(self._tell)
            self._flow.addWidget(button)
        self.setAccessibleName(spoken(self.words))
        self.updateGeometry()

    def sentence(self) -> str:
        """What stands there, as plain text."""
        return spoken(self.words)

    def buttons(self) -> "list[_WordButton]":
        """The words that can be clicked, in order."""
        found = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [one for one in widgets if isinstance(one, _WordButton) and one.word.part is not None]

    def _tell(self, word: Word, at: QPoint) -> None:
        self.word_chosen.emit(word, at)


class _WordButton(QToolButton):
    """A word with the marks around it; only the word itself is underlined."""

    pressed_word = Signal(object, QPoint)

    def __init__(self, look: Look, word: Word, before: str, after: str, *, is_last: bool) -> None:
        super().__init__()
        self._look, self.word = look, word
        self._before, self._after = before, after
        self._is_last = is_last
        self.setText(word.text)
        self.setAccessibleName(self._name())
        self.setFont(_font(word))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if word.part else Qt.FocusPolicy.NoFocus)
        if word.part:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("A guess: click to confirm or change") if word.is_guess else self.tr("Change"))
            self.clicked.connect(self._press)

    def sizeHint(self) -> QSize:
        return QSize(round(self._width()) + (0 if self._is_last else _SPACE), _LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 40), _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, metrics = self._look.colours, QFontMetrics(self.font())
        painter = QPainter(self)
        base = (_LINE - metrics.height()) // 2 + metrics.ascent()
        ink = colours.amber if self.word.is_guess else colours.text if self.word.part else colours.text2
        lead = metrics.horizontalAdvance(self._before)
        room = self.width() - lead - metrics.horizontalAdvance(self._after) - (0 if self._is_last else _SPACE)
        shown = metrics.elidedText(self.word.text, Qt.TextElideMode.ElideRight, room + 1)
        width = metrics.horizontalAdvance(shown)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text2))
        painter.drawText(0, base, self._before)
        painter.drawText(lead + width, base, self._after)
        painter.setPen(QColor(ink))
        painter.drawText(lead, base, shown)
        if self.word.part:
            pen = QPen(QColor(ink), 1)
            pen.setDashPattern([1, 2])
            painter.setPen(pen)
            painter.drawLine(lead, base + 4, lead + width, base + 4)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -_SPACE, -0.75), 4, 4)
        painter.end()

    def _width(self) -> float:
        return QFontMetrics(self.font()).horizontalAdvance(self._before + self.word.text + self._after) + 1

    def _name(self) -> str:
        return self.tr("{}, a guess").format(self.word.text) if self.word.is_guess else self.word.text

    def _press(self) -> None:
        self.pressed_word.emit(self.word, self.mapToGlobal(QPoint(0, self.height())))


def _font(word: Word) -> QFont:
    made = font(Style.STATEMENT)
    if word.is_strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made
