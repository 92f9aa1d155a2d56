"""Actors or issues that may be the same under two names: one decides of each pair, and it is gone from the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.merge_words import Pair, TagSide
from app.panels.controls import IconButton, Label, Line, PlainButton, follow, scrolling
from app.theme import Look, Style
from archive.model import TagKind


class DoublesPanel(QWidget):
    """Stands in the place of the sheet. Esc leads back to that."""

    merge_wanted = Signal(str, str)
    """The ids of two: the one that stays, and the one that would go into it."""
    apart_wanted = Signal(str, str)
    """The ids of two that are not the same."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._writes = look, True
        self.setObjectName("doubles")
        self.rows: list[PairRow] = []
        self.back = IconButton(look, "arrow-left", self)
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self._title = Label(look, Style.NAME, text=self.tr("Possible doubles"))
        self._said = Label(look, Style.UI, "text2")
        self._said.setWordWrap(True)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(64, 0, 24, 24)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.area = scrolling(page)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        upper = QVBoxLayout()
        upper.setContentsMargins(26, 24, 24, 14)
        upper.setSpacing(6)
        upper.addLayout(head)
        held = QHBoxLayout()
        held.setContentsMargins(38, 0, 0, 0)
        held.addWidget(self._said)
        upper.addLayout(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self.area, 1)
        self.setFocusProxy(self.back)
        follow(look, self, lambda widget: f"#doubles, QScrollArea {{ background: {look.colours.reader}; }}")

    def show_looking(self) -> None:
        """Pairs are being looked for, and what was shown is of no use."""
        self._clear()
        self._said.setText(self.tr("Looking for names that are alike…"))

    def show_pairs(self, kind: TagKind, pairs: Sequence[Pair]) -> None:
        """Show these; the keyboard stays with the pair it was at, or goes to the one in its place."""
        if pairs and [row.pair for row in self.rows] == [*pairs]:
            return
        place = next((place for place, row in enumerate(self.rows) if row.isAncestorOf(self._focused())), None)
        self._clear()
        for number, pair in enumerate(pairs):
            row = PairRow(self._look, pair)
            row.set_read_only(read_only=not self._writes)
            row.merge_wanted.connect(self.merge_wanted)
            row.apart_wanted.connect(self.apart_wanted)
            self._list.insertWidget(number, row)
            row.show()
            self.rows.append(row)
        self._said.setText(self._words(kind))
        if place is not None:
            (self.rows[min(place, len(self.rows) - 1)].apart if self.rows else self.back).setFocus()

    def set_read_only(self, read_only: bool) -> None:
        self._writes = not read_only
        for row in self.rows:
            row.set_read_only(read_only=read_only)

    def sentence(self) -> str:
        """What is said above the list, or instead of it."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _clear(self) -> None:
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = []

    def _words(self, kind: TagKind) -> str:
        if self.rows:
            return self.tr("Their names are alike. Nothing is merged that you do not merge.")
        if kind is TagKind.ACTOR:
            return self.tr("No two actors have names that are alike, but for those you said are not the same.")
        return self.tr("No two issues have names that are alike, but for those you said are not the same.")


class PairRow(QFrame):
    """Two that may be the same, why, and what can be done about it."""

    merge_wanted = Signal(str, str)
    apart_wanted = Signal(str, str)

    def __init__(self, look: Look, pair: Pair) -> None:
        super().__init__()
        self.pair = pair
        names = QHBoxLayout()
        names.setSpacing(24)
        for side in (pair.first, pair.second):
            names.addLayout(_side(look, side, self), 1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(names)
        words.addWidget(Label(look, Style.SMALL, "text3", pair.reason, self))
        self.merge = PlainButton(look, self.tr("Merge…"), "merge", self)
        self.apart = PlainButton(look, self.tr("Never merge"), parent=self)
        named = f"{pair.first.name}, {pair.second.name}"
        for button in (self.merge, self.apart):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(f"{button.text().strip()} {named}")
        self.merge.setAccessibleDescription(pair.reason)
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._keep_apart)
        self.apart.setToolTip(self.tr("These two are not the same: do not propose them again"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 14, 0, 14)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addSpacing(16)
        for button in (self.merge, self.apart):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line(look, parent=self))

    def set_read_only(self, *, read_only: bool) -> None:
        for button in (self.merge, self.apart):
            button.setEnabled(not read_only)

    def _merge(self) -> None:
        self.merge_wanted.emit(self.pair.first.id, self.pair.second.id)

    def _keep_apart(self) -> None:
        self.apart_wanted.emit(self.pair.first.id, self.pair.second.id)


def _side(look: Look, side: TagSide, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for style, colour, text in ((Style.UI_STRONG, "text", side.name), (Style.SMALL, "text2", "\n".join(side.lines))):
        label = Label(look, style, colour, text, parent)
        label.setWordWrap(True)
        column.addWidget(label)
    column.addStretch(1)
    return column
