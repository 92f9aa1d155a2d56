"""The head of a sheet: the name of an actor or an issue, what it is, how much is said of it, and what can be done."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.delegates.tag_row import actor_icon, paint_swatch
from app.panels.controls import IconButton, Label, PlainButton
from app.panels.written_field import WrittenField
from app.theme import Look, Style, TagColour
from app.theme.icons import pixmap
from archive.model import ActorType

_SIGN = 24


class TagHead(QWidget):
    excerpts_wanted = Signal()
    merge_wanted = Signal()
    menu_wanted = Signal(object)
    """A point of the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = _Sign(look, self)
        self.name = WrittenField(look, Style.NAME, self.tr("Name"))
        self.summary = Label(look, Style.UI, "text2")
        self.summary.setWordWrap(True)
        self.trouble = Label(look, Style.UI, "red")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.excerpts = PlainButton(look, self.tr("Show excerpts"), "quote")
        self.merge = PlainButton(look, self.tr("Merge…"), "merge")
        self.more = IconButton(look, "ellipsis")
        self.more.setFixedSize(34, 34)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        for plain in (self.excerpts, self.merge):
            plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.excerpts.clicked.connect(self.excerpts_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        buttons: tuple[QWidget, ...] = (self.excerpts, self.merge, self.more)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        for label in (self.summary, self.trouble):
            label.setContentsMargins(_SIGN + 12, 0, 0, 0)
            column.addWidget(label)

    def set_read_only(self, read_only: bool) -> None:
        self.name.setReadOnly(read_only)
        self.merge.setEnabled(not read_only)

    def show_trouble(self, sentence: str) -> None:
        """Why something could not be stored; empty when all is."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))


class _Sign(QWidget):
    """An issue's colour, or what kind of actor it is."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._colour: TagColour | None = None
        self._type: ActorType | None = None
        self.setFixedSize(_SIGN, 36)
        look.changed.connect(self.update)

    def show_sign(self, colour: TagColour | None, type: ActorType | None) -> None:
        self._colour, self._type = colour, type
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._look.colours
        if self._colour is not None:
            paint_swatch(painter, self.rect(), self._colour, colours)
        else:
            drawn = pixmap(actor_icon(self._type), colours.text2, 18, self.devicePixelRatioF())
            painter.drawPixmap(3, 9, drawn)
        painter.end()
