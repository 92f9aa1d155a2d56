"""The lines of what is known of an excerpt: a label at the left, at the right words that open a menu when clicked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.delegates.excerpt_shape import CHECK_SIGNS
from app.delegates.lines import lines_of
from app.delegates.tag_row import paint_swatch
from app.models.known import Known
from app.models.statement import Part, Word
from app.panels.controls import Label, follow
from app.theme import Look, Style, TagColour, font
from archive.model import Check

_LABELS = 100
_WIDEST, _LINE = 196, 18
_SWATCH = QSize(16, 12)
"""With some room behind it."""


class ExcerptValues(QWidget):
    """A grid that is made anew whenever something else is shown."""

    word_chosen = Signal(object, QPoint)
    """The `Word`, and where below it a menu can open, in global pixels."""
    confirmed = Signal(object)
    """The `Part` of which the guess is right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        self._shown: object = None
        self._words: dict[QToolButton, Word] = {}
        self._parts: dict[QToolButton, Part] = {}
        self._swatches: dict[QToolButton, TagColour] = {}
        look.changed.connect(self._dress)

    def show_lines(
        self, lines: Sequence[Known], check: Check | None, colours_of: Mapping[str, TagColour], when: str
    ) -> None:
        """Show these; `when` is the day of the check in words."""
        shown = (tuple(lines), check, dict(colours_of), when)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((place for place, button in enumerate(self._words) if button.hasFocus()), None)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._words.clear()
        self._parts.clear()
        self._swatches.clear()
        for row, line in enumerate(lines):
            label = Label(self._look, Style.SMALL, "text2", line.label)
            label.setFixedHeight(24)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._cell(line, check, colours_of, when), row, 1)
        self._dress()
        if focused is not None and self._words:  # whoever changes a value by keyboard goes on from there
            words = self.words()
            words[min(focused, len(words) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> list[QToolButton]:
        """The buttons of the values, from the top."""
        return list(self._words)

    def guesses(self) -> list[QToolButton]:
        """The buttons that confirm a guess."""
        return list(self._parts)

    def _cell(self, line: Known, check: Check | None, colours_of: Mapping[str, TagColour], when: str) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, word in enumerate(line.words):
            row = QHBoxLayout()
            row.setSpacing(6)
            button = self._word(line, word, check)
            tag = line.tags[place] if place < len(line.tags) else ""
            if word.part is Part.ISSUE and tag in colours_of:
                self._swatches[button] = colours_of[tag]
            row.addWidget(button)
            if word.is_guess and word.part is not None:
                row.addWidget(self._confirm(line.label, word.part))
            if word.part is Part.CHECK and when:
                row.addWidget(Label(self._look, Style.SMALL, "text2", when))
            row.addStretch(1)
            column.addLayout(row)
        return cell

    def _word(self, line: Known, word: Word, check: Check | None) -> QToolButton:
        colour = "amber" if word.is_guess else "text"
        if word.part is Part.CHECK and check is not None:
            colour = CHECK_SIGNS[check][1]
        is_strong = word.is_strong or (word.part is Part.CHECK and check is not None)
        button = self._button(word.text, colour, Style.UI_STRONG if is_strong else Style.UI)
        guess = self.tr("a guess") if word.is_guess else ""
        button.setAccessibleName(", ".join(part for part in (line.label, word.text, guess) if part))
        button.clicked.connect(self._choose)
        self._words[button] = word
        return button

    def _confirm(self, label: str, part: Part) -> QToolButton:
        button = self._button(self.tr("a guess – confirm"), "amber", Style.SMALL)
        button.setAccessibleName(self.tr("{0}: confirm the guess").format(label))
        button.clicked.connect(self._agree)
        self._parts[button] = part
        return button

    def _button(self, text: str, colour: str, style: Style) -> QToolButton:
        button = QToolButton()
        button.setFont(font(style))
        lines = [layout.text() for layout, _ in lines_of(text, button.font(), _WIDEST, _LINE, 2)]
        button.setText("\n".join(lines).replace("&", "&&"))
        button.setToolTip(text if lines[-1:] and lines[-1].endswith("…") else "")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(_SWATCH)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        look = self._look
        follow(
            look,
            button,
            lambda widget: (
                f"QToolButton {{ color: {getattr(look.colours, colour)}; border: none; background: transparent;"
                f" padding: 3px 4px; margin-left: -4px; }}"
                f"QToolButton:hover, QToolButton:focus {{ background: {look.colours.select}; border-radius: 4px; }}"
                f"QToolButton:disabled {{ color: {look.colours.text}; }}"
            ),
        )
        return button

    def _dress(self) -> None:
        for button, colour in self._swatches.items():
            button.setIcon(_swatch(colour, self._look))

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.word_chosen.emit(self._words[button], button.mapToGlobal(QPoint(0, button.height())))

    def _agree(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.confirmed.emit(self._parts[button])


def _swatch(colour: TagColour, look: Look) -> QIcon:
    drawn = QPixmap(_SWATCH * 2)
    drawn.fill(QColor(0, 0, 0, 0))
    drawn.setDevicePixelRatio(2)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_swatch(painter, QRect(1, 1, 10, 10), colour, look.colours)
    painter.end()
    return QIcon(drawn)
