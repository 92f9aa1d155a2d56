"""Finding words in the article that is open."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.panels.controls import IconButton, Label, follow
from app.theme import Look, Style, font
from app.words import figures
from archive.model import Span
from archive.text.folding import fold, fold_with_offsets
from archive.text.quote_match import snap

_REST = 120


class FindBar(QWidget):
    """A field and a count; the pane knows the text and shows what is found."""

    changed = Signal(str)
    """What is looked for, once the typing rests for a moment."""
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setFixedHeight(40)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(
            look,
            self,
            lambda widget: (
                f"#findBar {{ background: {look.colours.panel}; border-bottom: 1px solid {look.colours.border}; }}"
            ),
        )
        self.field = QLineEdit()
        self.field.setFont(font(Style.SEARCH))
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setFixedWidth(280)
        follow(
            look,
            self.field,
            lambda widget: (
                f"QLineEdit {{ background: {look.colours.surface}; color: {look.colours.text};"
                f" border: 1px solid {look.colours.outline}; border-radius: 6px; padding: 3px 8px; }}"
                f"QLineEdit:focus {{ border-color: {look.colours.accent}; }}"
            ),
        )
        self.field.installEventFilter(self)
        self.count = Label(look, Style.SMALL, "text2")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._tell)
        self.field.textEdited.connect(self._rest.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.count)
        row.addStretch(1)
        close = IconButton(look, "x")
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.hide()

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with a text to look for if there is one."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._tell()

    def close_bar(self) -> None:
        self._rest.stop()
        self.hide()
        self.closed.emit()

    def show_count(self, current: int | None, total: int) -> None:
        """Say which one of how many is shown, counted from 0."""
        if not self.field.text():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("Not in this article"))
        else:
            self.count.setText(self.tr("{} of {}").format(figures((current or 0) + 1), figures(total)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                if self._rest.isActive():
                    self._rest.stop()
                    self._tell()
                else:
                    self.step_wanted.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.changed.emit(self.field.text())


class Finder:
    """Finds words in one text whatever their capitals and accents; the text is folded once."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._folded: str | None = None
        self._offsets: list[int] = []

    def find(self, text: str) -> list[Span]:
        """Every place, in order and disjoint, as whole characters of the text."""
        wanted = fold(text)
        if not wanted.strip():
            return []
        if self._folded is None:
            self._folded, self._offsets = fold_with_offsets(self._body)
        found: list[Span] = []
        at = self._folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            found.append(snap(self._body, Span(self._offsets[at], self._offsets[end - 1] + 1)))
            at = self._folded.find(wanted, end)
        return found
