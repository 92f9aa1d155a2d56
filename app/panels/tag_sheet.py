"""One actor or issue with what is said of it, to be read and written in place."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.theme import Look, Style, font

_INSET, _LABELS, _TEXT = 64, 150, 720


class LineField(QLineEdit):
    """A line that is kept on Enter and on leaving it; Esc brings back what stood there."""

    kept = Signal(str)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._known = ""
        self.setFont(font(style))
        self.setMaximumWidth(_TEXT)
        self.setTextMargins(-3, 0, 0, 0)  # so that the words stand under those that are no field
        self.editingFinished.connect(self.keep)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something else is being typed."""
        if self.is_typed():
            self._known = text
        else:
            self.reset(text)

    def reset(self, text: str) -> None:
        """Show what is stored, whatever was typed."""
        self.setText(text)
        self.setCursorPosition(0)
        self._known = self.text()  # a line shows no breaks: that alone is not typing

    def is_typed(self) -> bool:
        return self.text() != self._known

    def keep(self) -> None:
        if self.is_typed():
            self._known = self.text()
            self.kept.emit(self._known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_typed():
            self.reset(self._known)
        else:
            super().keyPressEvent(event)


class TagSheet(QWidget):
    """Shows nothing but a sentence until it is given something."""

    excerpts_wanted = Signal()
    renamed = Signal(str)
    described = Signal(str, str)
    """The name of what is said, as the archive calls it, and the words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.name = LineField(Style.NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.kept.connect(self.renamed)
        self.summary = Label(look, Style.UI, "text2")
        self.fields = {key: LineField(Style.QUOTE) for key in ("means_for", "means_against", "definition")}
        names = {
            "means_for": self.tr("For means…"),
            "means_against": self.tr("Against means…"),
            "definition": self.tr("Definition"),
        }
        self._labels = {key: Label(look, Style.UI, "text2", name) for key, name in names.items()}
        held = QWidget()
        held.setMaximumWidth(_LABELS + _TEXT)
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (key, field) in enumerate(self.fields.items()):
            field.setAccessibleName(names[key])
            field.kept.connect(partial(self.described.emit, key))
            self._labels[key].setFixedWidth(_LABELS)
            grid.addWidget(self._labels[key], row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 28, 24, 28)
        self.excerpts = PlainButton(look, self.tr("Show excerpts"), "quote")
        self.excerpts.clicked.connect(self._want_excerpts)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addStretch()
        head.addWidget(self.excerpts)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addSpacing(12)
        column.addWidget(held)
        column.addStretch(1)
        follow(look, self, lambda widget: _rules(look))
        self.show_nothing()

    def show_nothing(self) -> None:
        self.name.hide()
        self.excerpts.hide()
        self.summary.setText(self.tr("Choose an actor or an issue to read and write what is known of it."))
        self._show_fields(False)

    def show_tag(self, name: str, summary: str, texts: Mapping[str, str], *, anew: bool) -> None:
        """`texts` are those that can be said of it; `anew` when it is another one than before."""
        self.name.show()
        self.excerpts.show()
        for field, text in ((self.name, name), *((self.fields[key], text) for key, text in texts.items())):
            (field.reset if anew else field.show_text)(text)
        self.summary.setText(summary)
        self._show_fields(bool(texts))

    def set_read_only(self, read_only: bool) -> None:
        for field in (self.name, *self.fields.values()):
            field.setReadOnly(read_only)

    def keep(self) -> None:
        """What is being typed is kept."""
        for field in (self.name, *self.fields.values()):
            field.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def edit_name(self) -> None:
        if self.name.isVisible():
            self.name.setFocus()
            self.name.selectAll()

    def _want_excerpts(self) -> None:
        self.excerpts_wanted.emit()

    def _show_fields(self, shown: bool) -> None:
        for key, field in self.fields.items():
            field.setVisible(shown)
            self._labels[key].setVisible(shown)


def _rules(look: Look) -> str:
    colours = look.colours
    return (
        f"LineField {{ background: transparent; color: {colours.text}; border: 1px solid transparent;"
        " border-radius: 6px; padding: 3px 0; }"
        f"LineField:hover {{ border-color: {colours.border}; }} LineField:focus {{ border-color: {colours.accent}; }}"
    )
