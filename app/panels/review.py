"""The panel of positions to check: highlights whose place in the new text of their article the user decides on."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.delegates.review_row import ReviewRowDelegate, spoken
from app.panels.aside_list import AsideList
from app.panels.aside_panel import AsidePanel
from app.panels.controls import Line, PlainButton
from app.panels.review_detail import ReviewDetail
from app.theme import Look, Style
from archive.operations.review import Review, Waiting

translate = QCoreApplication.translate
_MOST_ROWS = 5
_GAP = "\N{EN SPACE}"


class ReviewPanel(AsidePanel):
    """Signals out, values in. A, M and L decide on the one that is marked in the list."""

    current_changed = Signal(object)
    """The `Waiting` that is marked now, or None."""
    reading_wanted = Signal()
    """The place of the one that is marked is to be read."""
    version_wanted = Signal(int)
    """The text in which it is to be read."""
    accepted = Signal()
    anew_wanted = Signal()
    """A passage of the text is to be marked; `show_choosing` follows."""
    left = Signal()
    here_wanted = Signal()
    """What is selected in the text is the passage."""
    given_up = Signal()
    """No passage is chosen after all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        listed = AsideList(look, ReviewRowDelegate(look), spoken, translate("Review", "Positions to check"))
        work = QWidget()
        super().__init__(look, listed, work, parent)
        self._review: Review | None = None
        self._is_read_only = self._is_choosing = False
        self.detail = ReviewDetail(look)
        self._hint = self.label(Style.UI, "text2")
        self.accept = self._button(self.tr("Accept"), "A", self.accepted)
        self.anew = self._button(self.tr("Mark anew"), "M", self.anew_wanted)
        self.leave = self._button(self.tr("Leave"), "L", self.left)
        self.here = self._button(self.tr("Mark here"), "M", self.here_wanted)
        self.cancel = self._button(self.tr("Cancel"), "Esc", self.given_up)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 2)
        column.addWidget(Line(look))
        column.addWidget(self.detail, 3)
        column.addWidget(Line(look))
        column.addWidget(self._footer())
        self.list.current_changed.connect(self.current_changed)
        self.list.chosen.connect(self._read)
        self.detail.version_wanted.connect(self.version_wanted)
        self.show_waiting(())

    def show_waiting(self, waiting: Sequence[Waiting], current: Waiting | None = None) -> None:
        """Show what waits. `current` is marked, else the one where the mark was before."""
        self.list.show_rows(waiting, current)
        self.say_empty(
            ""
            if waiting
            else self.tr(
                "Every highlight has its place. When an article comes in a new version, highlights whose words "
                "changed wait here."
            )
        )
        self._fit()
        if not waiting:
            self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """Show what there is to decide of the one that is marked."""
        self._review = review
        self.detail.setVisible(review is not None)
        if review is not None:
            self.detail.show_review(review)
        self._settle()

    def show_choosing(self, is_choosing: bool) -> None:
        """A passage is being chosen in the text, or no more."""
        self._is_choosing = is_choosing
        self._settle()

    def set_selected(self, is_selected: bool) -> None:
        """Whether anything is selected in the text, which can be marked then."""
        self.here.setEnabled(is_selected)

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._settle()

    def current(self) -> Waiting | None:
        item = self.list.current()
        return item if isinstance(item, Waiting) else None

    @property
    def review(self) -> Review | None:
        """What is shown to be decided on."""
        return self._review

    def sentence(self) -> str:
        """What is said where nothing waits, or below what does; empty where nothing is said."""
        return self.empty_sentence() or self._hint.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = (self.here,) if self._is_choosing else (self.accept, self.anew, self.leave)
        letter = letter_of(event)
        pressed = next((one for one in buttons if one.property("letter") == letter), None)
        if pressed is not None and not event.modifiers():
            pressed.click()
        elif event.key() == Qt.Key.Key_Escape and self._is_choosing:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _read(self, waiting: object) -> None:
        self.reading_wanted.emit()

    def _fit(self) -> None:
        """The list is no higher than what is in it."""
        rows = min(_MOST_ROWS, self.list.rows.rowCount())
        self.list.setMaximumHeight(min(rows * ReviewRowDelegate.usual, self.height() * 2 // 5))

    def _settle(self) -> None:
        review, choosing = self._review, self._is_choosing
        for button in (self.accept, self.anew, self.leave):
            button.setVisible(not choosing)
            button.setEnabled(review is not None and not self._is_read_only)
        self.accept.setEnabled(self.accept.isEnabled() and review is not None and review.span is not None)
        for button in (self.here, self.cancel):
            button.setVisible(choosing)
        self._hint.setText(self._sentence())
        self._hint.setVisible(bool(self._hint.text()))

    def _sentence(self) -> str:
        if self._is_choosing:
            return self.tr("Select the passage in the article, then press M or Enter there.")
        if self._is_read_only:
            return self.tr("This archive is read-only: nothing can be decided here.")
        return ""

    def _footer(self) -> QWidget:
        footer = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.accept, self.anew, self.leave, self.here, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(footer)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addLayout(row)
        return footer

    def _button(self, name: str, key: str, wanted: SignalInstance) -> PlainButton:
        button = PlainButton(self._look, f"{name}{_GAP}{key}", parent=self, inset=9)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setProperty("letter", key)
        button.setFixedHeight(30)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        return button
