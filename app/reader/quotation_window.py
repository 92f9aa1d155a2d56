"""Where one finds out whether a quotation is right: a passage is pasted, and every text of the archive is asked."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.panels.controls import FilledButton, Label, follow
from app.panels.focus_ring import FocusRing
from app.reader.text_browser import TextBrowser
from app.reader.text_window import Run
from app.theme import Look, Style, font
from archive.model import DifferenceKind
from archive.operations.find_quotation import QuotationPlace, QuotationResult, Verdict


class QuotationWindow(QDialog):
    """Stays open beside the window, so that one place after the other can be looked at."""

    asked = Signal(str)
    place_chosen = Signal(object)
    """A `QuotationPlace` of a current text that the user wants to read."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._result: QuotationResult | None = None
        self.setObjectName("findQuotation")
        self.setWindowTitle(self.tr("Find quotation"))
        self.resize(720, 680)
        follow(look, self, lambda widget: f"#findQuotation {{ background: {look.colours.surface}; }}")
        self.field = _Field()
        self.field.setFont(font(Style.QUOTE))
        self.field.setPlaceholderText(self.tr("Paste the passage here"))
        self.field.setAccessibleName(self.tr("Passage to look for"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(120)
        self.field.entered.connect(self._ask)
        self.button = FilledButton(look, self.tr("Find"), "search")
        self.button.setToolTip(self.tr("Ctrl+Enter"))
        self.button.clicked.connect(self._ask)
        self.verdict = Label(look, Style.UI_STRONG)
        self.verdict.setWordWrap(True)
        self.places = TextBrowser()
        self.places.setAccessibleName(self.tr("Where it stands"))
        self.places.document().setDocumentMargin(16)
        self.places.anchorClicked.connect(self._choose)
        FocusRing(look, self.places)
        row = QHBoxLayout()
        row.addWidget(self.verdict, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(self.places, 1)
        look.changed.connect(self._write)

    def ask_for(self, passage: str) -> None:
        """Open with a passage, or with the one that was looked for last."""
        if passage:
            self.field.setPlainText(passage)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()
        self.field.selectAll()

    def show_result(self, result: QuotationResult) -> None:
        self._result = result
        self.verdict.setText(self._words(result))
        self._write()

    def show_problem(self, sentence: str) -> None:
        self._result = None
        self.verdict.setText(sentence)
        self._write()

    def _ask(self) -> None:
        self.asked.emit(self.field.toPlainText())

    def _choose(self, link: QUrl) -> None:
        places = self._places()
        number = int(link.path() or "-1")
        if 0 <= number < len(places):
            self.place_chosen.emit(places[number])

    def _places(self) -> tuple[QuotationPlace, ...]:
        return self._result.places if self._result else ()

    def _words(self, result: QuotationResult) -> str:
        if result.verdict is Verdict.VERBATIM:
            count = len(result.places)
            more = self.tr("Verbatim in more than {} places.").format(count)
            many = self.tr("Verbatim in {} places.").format(count)
            return more if result.more else self.tr("Verbatim, in one place.") if count == 1 else many
        if result.verdict is Verdict.DIFFERS:
            return self.tr("Not verbatim. Struck out: only in what you pasted. Underlined: only in the text.")
        if result.headlines:
            return self.tr("In no text, but in a headline.")
        return self.tr("Not found in any text of this archive.")

    def _write(self) -> None:
        self.places.clear()
        cursor = QTextCursor(self.places.document())
        for number, place in enumerate(self._places()):
            self._begin(cursor, is_first=not number)
            self._link(cursor, place, number)
            self._begin(cursor)
            for run in _runs(place):
                cursor.insertText(run.text, run.letters(Style.QUOTE, self._look.colours))
        for place in self._result.headlines if self._result else ():
            self._begin(cursor)
            cursor.insertText(place.citation, Run("", "text2").letters(Style.SMALL, self._look.colours))
        self.places.moveCursor(QTextCursor.MoveOperation.Start)

    def _begin(self, cursor: QTextCursor, *, is_first: bool = False) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(0 if is_first else 8)
        if is_first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)

    def _link(self, cursor: QTextCursor, place: QuotationPlace, number: int) -> None:
        """Where it stands; what is no current text can be read but not opened at the place."""
        letters: QTextCharFormat = Run("", "text2").letters(Style.SMALL, self._look.colours)
        text = place.citation
        if place.is_current:
            letters = Run("", "accent").letters(Style.SMALL_STRONG, self._look.colours)
            letters.setAnchor(True)
            letters.setAnchorHref(f"place:{number}")
        else:
            text += "  ·  " + self.tr("version {}, not the present text").format(place.version)
        cursor.insertText(text, letters)


class _Field(QPlainTextEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _runs(place: QuotationPlace) -> Iterator[Run]:
    """The text there, with what the passage has instead or beside it."""
    if not place.differences:
        yield Run(place.quote)
    for number, one in enumerate(place.differences):
        if number:
            yield Run(" ")
        if one.kind is DifferenceKind.EQUAL:
            yield Run(one.found)
        elif one.kind is DifferenceKind.LEFT_OUT:
            yield Run(one.found, "text3")
        else:
            if one.given:
                yield Run(one.given, is_gone=True)
            if one.given and one.found:
                yield Run(" ")
            if one.found:
                yield Run(one.found, is_new=True)
