"""A window of its own with a text to look at; nothing in it can be loaded or followed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.panels.controls import Label, follow
from app.panels.focus_ring import FocusRing
from app.reader.text_browser import TextBrowser
from app.theme import Colours, Look, Style, font
from app.theme.colours import link_colour
from archive.model import LinkType


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike: `colour` names one of the theme; what is gone or new has a ground of its own."""

    text: str
    colour: str = "text"
    is_gone: bool = False
    is_new: bool = False

    def letters(self, style: Style, colours: Colours) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font(style))
        made.setForeground(QColor(getattr(colours, self.colour)))
        made.setFontStrikeOut(self.is_gone)
        made.setFontUnderline(self.is_new)
        if self.is_gone or self.is_new:
            type = LinkType.CONTRADICTS if self.is_gone else LinkType.CORROBORATES
            made.setBackground(QColor(link_colour(type).fill(colours)))
        return made


class TextWindow(QDialog):
    """Shows runs of text in the colours of the theme; a line above says what it is. It goes when it is closed."""

    def __init__(self, look: Look, parent: QWidget, title: str, legend: str, style: Style) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(760, 720)
        self._look, self._style = look, style
        self._runs: list[Run] = []
        self.text = TextBrowser()
        self.text.setFont(font(style))
        self.text.setAccessibleName(title)
        self.text.setAccessibleDescription(legend)
        self.text.document().setDocumentMargin(24)
        FocusRing(look, self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = Label(look, Style.SMALL, "text2", legend)
        above.setWordWrap(True)
        above.setContentsMargins(24, 12, 24, 12)
        column.addWidget(above)
        column.addWidget(self.text, 1)
        follow(look, self, lambda widget: f"QDialog {{ background: {look.colours.surface}; }}")
        self._cursor = QTextCursor(self.text.document())
        look.changed.connect(self._write_anew)

    def add(self, *runs: Run) -> None:
        """Add runs of text at the end."""
        self._runs += runs
        self._write(runs)

    def _write(self, runs: tuple[Run, ...] | list[Run]) -> None:
        for run in runs:
            self._cursor.insertText(run.text, run.letters(self._style, self._look.colours))

    def _write_anew(self) -> None:
        """In the colours of another theme, and where it was."""
        place = self.text.verticalScrollBar().value()
        self._cursor.select(QTextCursor.SelectionType.Document)
        self._cursor.removeSelectedText()
        self._write(self._runs)
        self.text.verticalScrollBar().setValue(place)
