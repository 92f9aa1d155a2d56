"""A window of its own with a text to look at; nothing in it can be loaded or followed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.panels.controls import Label, follow
from app.reader.text_browser import TextBrowser
from app.theme import Look, Style, font


class TextWindow(QDialog):
    """Shows runs of text, each in a colour; a line above says what it is. It goes when it is closed."""

    def __init__(self, look: Look, parent: QWidget, title: str, legend: str, style: Style) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(760, 720)
        self._style = style
        self.text = TextBrowser()
        self.text.setFont(font(style))
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(24)
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

    def add(self, text: str, colour: str, *, struck: bool = False, underlined: bool = False) -> None:
        """Add a run of text in a colour, `#RRGGBB`."""
        letters = QTextCharFormat()
        letters.setFont(font(self._style))
        letters.setForeground(QColor(colour))
        letters.setFontStrikeOut(struck)
        letters.setFontUnderline(underlined)
        self._cursor.insertText(text, letters)
