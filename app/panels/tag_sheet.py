"""One actor or issue with all that is said of it, to be read and written in place, above its latest excerpts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.panels.controls import Label, follow
from app.panels.tag_excerpts import TagExcerpts
from app.panels.tag_fields import TagFields
from app.panels.tag_head import TagHead
from app.panels.written_field import WrittenField
from app.theme import Look, Style, TagColour
from archive.operations.vocabulary import TagView

_INSET = 64


class TagSheet(QStackedWidget):
    """Shows nothing but a sentence until it is given something."""

    written = Signal(str, str)
    """What was written, as the archive calls it, or `name`; and the words."""
    dropped = Signal(str)
    """What was typed and is not wanted after all."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head, self.fields, self.excerpts = TagHead(look), TagFields(look), TagExcerpts(look)
        self._empty = Label(look, Style.UI, "text3")
        self._empty.setText(self.tr("Choose an actor or an issue to read and write what is known of it."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        page = QWidget()
        page.setObjectName("sheet")
        upper = QVBoxLayout()
        upper.setContentsMargins(_INSET - 36 + 2, 24, 24, 22)
        upper.setSpacing(12)
        upper.addWidget(self.head)
        held = QVBoxLayout()
        held.setContentsMargins(36, 4, 0, 0)
        held.addWidget(self.fields)
        upper.addLayout(held)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self.excerpts)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(self._empty)
        self.addWidget(self.area)
        self.head.name.kept.connect(partial(self.written.emit, "name"))
        self.head.name.dropped.connect(partial(self.dropped.emit, "name"))
        self.fields.written.connect(self.written)
        self.fields.dropped.connect(self.dropped)
        self.excerpts.row_reached.connect(self._bring_into_sight)
        follow(look, self, lambda widget: f"#sheet, QScrollArea {{ background: {look.colours.reader}; }}")

    def show_nothing(self, sentence: str = "") -> None:
        if sentence:
            self._empty.setText(sentence)
        self.setCurrentWidget(self._empty)

    def is_empty(self) -> bool:
        return self.currentWidget() is self._empty

    def show_view(
        self, view: TagView, summary: str, path: str, colour: TagColour | None, usual: TagColour, *, anew: bool
    ) -> None:
        """`colour` is an issue's, `usual` what it is unless one is chosen, `path` says what the tag stands below.

        What is being typed stays, except `anew`, where it is another actor or issue than before.
        """
        (self.head.name.reset if anew else self.head.name.show_text)(view.tag.name)
        self.head.summary.setText(summary)
        self.head.sign.show_sign(colour, view.tag.type)
        self.fields.show_view(view, path, usual, anew=anew)
        if anew:
            self.head.show_trouble("")
            self.area.verticalScrollBar().setValue(0)
        self.excerpts.show_excerpts(view.excerpts, anew=anew)
        self.setCurrentWidget(self.area)

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        self.excerpts.show_counts(counts)

    def set_read_only(self, read_only: bool) -> None:
        self.head.set_read_only(read_only)
        self.fields.set_read_only(read_only)
        self.excerpts.set_read_only(read_only)

    def text(self, key: str) -> WrittenField:
        """The field of what is written, as the archive calls it, or `name`."""
        return self.head.name if key == "name" else self.fields.texts[key]

    def show_trouble(self, sentence: str) -> None:
        """Why something could not be stored; empty when all is."""
        self.head.show_trouble(sentence)

    def keep(self) -> None:
        """What is being typed is kept."""
        if not self.is_empty():
            self.head.name.keep()
            self.fields.keep()

    def edit_name(self) -> None:
        if not self.is_empty():
            self.head.name.setFocus()
            self.head.name.selectAll()

    def _bring_into_sight(self, top: int, height: int) -> None:
        y = self.excerpts.y() + top
        self.area.ensureVisible(0, y + height // 2, 0, height // 2 + 8)
