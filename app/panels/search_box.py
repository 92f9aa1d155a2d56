"""Where the query is typed: it always says the whole truth about what is searched."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from app.panels.completions import Completions, Trouble
from app.panels.controls import IconButton, follow
from app.theme import Colours, Look, Style, font
from app.theme.icons import pixmap
from app.theme.units import code_points, units
from archive.operations.complete import Option, Options
from archive.query.fields import FIELDS
from archive.query.grammar import STRAIGHT, TOKEN

HEIGHT = 36
REST = 600
"""Milliseconds without a key after which what is wrong with a query is said."""

_ICON, _INSET, _TEXT = 16, 12, 26
"""The size of the magnifier, how far it is from the edge, and how far the text is from the padding, in pixels."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """`edited` while typing, `submitted` on Enter; a query that is set from outside emits neither."""

    edited = Signal(str)
    submitted = Signal(str)
    rested = Signal(str)
    """No key was pressed for a while after an edit."""
    completion_wanted = Signal(str, object)
    """The query, and the code point the cursor stands at; answer with `show_options`."""
    left_downwards = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # what is dropped anywhere on the window is an article to bring in
        self._look = look
        self._error: int | None = None
        self._composing = False
        self._is_asked = False
        self._options: Options | None = None
        self._completions = Completions(look, self)
        self._completions.chosen.connect(self._take)
        self._trouble = Trouble(look, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tell_rested)
        self.setFont(font(Style.SEARCH))
        self.setFixedHeight(HEIGHT)
        self.setTextMargins(_TEXT, 0, _TEXT, 0)
        self.setPlaceholderText(self.tr("Search the archive"))
        self.setAccessibleName(self.tr("Search"))
        self._clear = self._clear_button()
        self.textEdited.connect(self._take_edit)
        self.textChanged.connect(self._dress)
        follow(look, self, lambda widget: _rules(look.colours))
        look.changed.connect(self._dress)

    def query(self) -> str:
        return self.text()

    def set_query(self, query: str) -> None:
        self._rest.stop()
        self.clear_error()
        self._hide_options()
        if query != self.text():
            self.setText(query)

    def show_error(self, position: int, message: str) -> None:
        """Say what is wrong with the query at this code point of it."""
        self._error = position
        self.setToolTip(message)
        self.setAccessibleDescription(message)
        self._hide_options()
        if self.hasFocus():
            self._trouble.say(message, self.text()[slice(*_extent(self.text(), position))])
            self._trouble.place(self._left_of(position))
        self._dress()

    def clear_error(self) -> None:
        if self._error is not None:
            self._error = None
            self.setToolTip("")
            self.setAccessibleDescription("")
            self._trouble.hide()
            self._dress()

    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self.toolTip()

    def show_options(self, query: str, options: Options) -> None:
        """Offer ways to go on with `query`, if it is still what stands here and was not asked meanwhile."""
        if query != self.text() or self._is_asked or not self.hasFocus() or self._error is not None:
            return
        typed = query[options.start : options.end]
        news = tuple(one for one in options.found if one.written != typed)
        self._options = options
        self._completions.offer(news)
        self._completions.place(self._left_of(options.start))

    def event(self, event: QEvent) -> bool:
        """Tab takes the marked option, or the first, before it moves the keyboard on."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            option = self._completions.marked() or self._completions.first()
            if self._completions.isVisible() and option:
                self._take(option)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        open_ = self._completions.isVisible()
        key = event.key()
        if key == Qt.Key.Key_Down and not open_:
            self.left_downwards.emit()
        elif open_ and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._completions.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif open_ and key == Qt.Key.Key_Escape:
            self._hide_options()
        elif open_ and key in _ENTER and (option := self._completions.marked()):
            self._take(option)
        elif key in _ENTER:
            self._submit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hide_options()
        self._trouble.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._hide_options()
        self._trouble.hide()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        magnifier = pixmap("search", self._look.colours.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(_INSET, (self.height() - _ICON) // 2, magnifier)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = (self.height() - self._clear.height()) // 2
        self._clear.move(self.width() - self._clear.width() - margin - 2, margin)

    def _clear_button(self) -> IconButton:
        button = IconButton(self._look, "x", self, size=14)
        button.setToolTip(self.tr("Clear the search"))
        button.setAccessibleName(self.tr("Clear the search"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(self._empty)
        button.hide()
        return button

    def _empty(self) -> None:
        self.setText("")
        self._take_edit("")

    def _submit(self) -> None:
        self._rest.stop()
        self._hide_options()
        self._is_asked = True
        self.submitted.emit(self.text())

    def _take_edit(self, query: str) -> None:
        self.clear_error()
        self._hide_options()
        self._is_asked = False
        self._rest.start()
        self.edited.emit(query)
        self.completion_wanted.emit(query, code_points(query, self.cursorPosition()))

    def _tell_rested(self) -> None:
        self.rested.emit(self.text())

    def _hide_options(self) -> None:
        self._completions.offer(())

    def _take(self, option: Option) -> None:
        """Put an option in the place of what was typed, ready to type on."""
        if self._options is None:
            return
        query, found = self.text(), self._options
        behind = query[found.end :]
        written = option.written if option.means or behind.startswith((" ", ")")) else option.written + " "
        self.setText(query[: found.start] + written + behind)
        self.setCursorPosition(units(self.text(), found.start + len(written)))
        self._take_edit(self.text())

    def _left_of(self, position: int) -> int:
        """Where the code point stands, in pixels from the left end of the box; roughly, if the text is scrolled."""
        before = self.fontMetrics().horizontalAdvance(self.text()[:position])
        return before + 36

    def _dress(self) -> None:
        """Colour the names of fields, and underline what is wrong: a line of text takes formats as input methods do."""
        colours = self._look.colours
        query = self.text()
        self._clear.setVisible(bool(query))
        if self._composing:
            return
        formats = [self._format(query, start, end, _coloured(colours.text2)) for start, end in _field_names(query)]
        if self._error is not None and query:
            formats.append(self._format(query, *_extent(query, self._error), _underlined(colours.red)))
        QCoreApplication.sendEvent(self, QInputMethodEvent("", formats))

    def _format(self, query: str, start: int, end: int, look: QTextCharFormat) -> QInputMethodEvent.Attribute:
        first, last = units(query, start), units(query, end)
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, first - self.cursorPosition(), last - first, look)


def _field_names(query: str) -> list[tuple[int, int]]:
    """Where the names of fields stand, with their colons."""
    found = TOKEN.finditer(query.translate(STRAIGHT))
    return [match.span() for match in found if match.lastgroup == "field" and match[0][:-1].lower() in FIELDS]


def _extent(query: str, position: int) -> tuple[int, int]:
    """From the place of an error to the end of the word; at the end of the query, its last character."""
    start = min(position, len(query) - 1)
    end = query.find(" ", start + 1)
    return start, end if end > 0 else len(query)


def _coloured(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _underlined(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(QColor(colour))
    made.setForeground(QColor(colour))
    return made


def _rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.bg}; border: 1px solid {colours.border}; border-radius: 8px;"
        f" padding: 0 9px; }} QLineEdit:focus {{ border: 2px solid {colours.accent}; padding: 0 8px; }}"
    )
