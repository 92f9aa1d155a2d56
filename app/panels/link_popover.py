"""Asks how two passages are linked: by a letter, with the link read back as a sentence, and a note where there is one.

A type that has a direction is not taken at its first letter: which way it reads is to be seen before.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.models.link_words import LETTERS, ORDER, TURN, colour_of, read_back
from app.panels.choices import Answer, Choices
from app.panels.controls import Label, follow
from app.panels.popover import Popover
from app.theme import Colours, Look, Style, font
from app.words import say
from archive.model import DIRECTED, LinkType
from archive.sentences import word

_WIDTH = 380
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_NOTE = "N"


class LinkPopover(Popover):
    """Enter takes the type that is marked, which is *related* at first; R turns a link with a direction round."""

    chosen = Signal(object, bool, str)
    """The `LinkType`, whether it leads from the second passage to the first, and the note."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self.setAccessibleName(self.tr("Link"))
        self._quotes = "", ""
        self._is_turned = False
        self.choices = Choices(look, self)
        self.sentence = Label(look, Style.STATEMENT, parent=self)
        self.sentence.setWordWrap(True)
        self._hint = Label(look, Style.TINY, "text3", self.tr("Enter links them · R turns it round"), parent=self)
        self.note = QLineEdit(self)
        self.note.setFont(font(Style.UI))
        self.note.setFixedHeight(32)
        self.note.setPlaceholderText(self.tr("Why? (N)"))
        self.note.setAccessibleName(self.tr("Note on the link"))
        reading = QFrame(self)
        reading.setObjectName("reading")
        below = QVBoxLayout(reading)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(6)
        for part in (self.sentence, self._hint, self.note):
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 1)
        column.setSpacing(6)
        column.addWidget(self.choices)
        column.addWidget(reading)
        follow(look, self.note, lambda widget: _field_rules(look.colours))
        follow(look, reading, lambda widget: _reading_rules(look.colours))
        self.choices.installEventFilter(self)
        self.note.installEventFilter(self)
        self.choices.marked_changed.connect(self._read_back)
        self.choices.answered.connect(self._answer)
        self.choices.refused.connect(self.close_popover)

    def ask(self, passage: QRect, first: str, second: str) -> None:
        """Ask beside the second passage, whose rectangle is in the window's pixels; both as they are to be read.

        The note that was begun before is still there.
        """
        self._quotes, self._is_turned = (first, second), False
        answers = [_answer(type) for type in ORDER]
        self.choices.ask(self.tr("How are the two passages linked?"), answers, ORDER.index(LinkType.RELATED))
        self.open_beside(passage)
        self.choices.setFocus()

    def forget_note(self) -> None:
        """It was about two passages that are linked now, or will not be."""
        self.note.clear()

    def height_wanted(self) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(_WIDTH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.choices and self._take(event):
                return True
            if watched is self.note and event.key() in (*_ENTER, *_TABS):
                self.choices.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Keys of the list that are no types."""
        letter = letter_of(event)
        if event.key() in _TABS or letter == _NOTE:
            self.note.setFocus()
        elif letter == TURN and self._type() in DIRECTED:
            self._is_turned = not self._is_turned
            self._read_back()
        else:
            return False
        return True

    def _type(self) -> LinkType:
        return LinkType(str(self.choices.marked().value))

    def _answer(self, value: object) -> None:
        type = LinkType(str(value))
        if type in DIRECTED and type is not self._type():
            self.choices.mark(type)
        else:
            is_turned, note = self._is_turned and type in DIRECTED, self.note.text().strip()
            self.close_popover()
            self.chosen.emit(type, is_turned, note)

    def _read_back(self) -> None:
        type = self._type()
        first, second = reversed(self._quotes) if self._is_turned and type in DIRECTED else self._quotes
        self.sentence.setText(read_back(type, first, second))
        self._hint.setVisible(type in DIRECTED)
        self.choices.setAccessibleDescription(self.sentence.text())
        if not self.isHidden():
            self.fit()


def _answer(type: LinkType) -> Answer:
    return Answer(type, say(word(type)), LETTERS.get(type, ""), "link-2", colour_of(type))


def _field_rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 6px; padding: 0 8px; }} QLineEdit:focus {{ border: 1.5px solid {colours.accent}; }}"
    )


def _reading_rules(colours: Colours) -> str:
    return (
        f"#reading {{ background: {colours.panel}; border-bottom-left-radius: 10px;"
        f" border-bottom-right-radius: 10px; }}"
    )
