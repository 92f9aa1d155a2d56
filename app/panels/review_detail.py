"""What there is to decide of one highlight: the words that were marked, beside what stands in the new text."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.delegates.review_row import state_name
from app.panels.compared import Compared, Piece
from app.panels.controls import Label, follow
from app.theme import Look, Style, font
from archive.model import DifferenceKind, PlacementState
from archive.operations.review import Review

_INSET, _CONTEXT = 16, 60


class ReviewDetail(QScrollArea):
    """Signals out, values in."""

    version_wanted = Signal(int)
    """The number of a version to be read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The position to check"))
        self.setObjectName("reviewDetail")
        self._state = self._label(Style.UI_STRONG, "text")
        self._why = self._label(Style.SMALL, "text2")
        self._made_in, self._proposed = self._label(Style.SMALL_STRONG), self._label(Style.SMALL_STRONG)
        self.marked = Compared(look, is_gone=True)
        self.found = Compared(look, is_gone=False)
        self.earlier, self.current = self._link(), self._link()
        body = QWidget()
        body.setObjectName("reviewBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(_INSET, 12, _INSET, 12)
        column.setSpacing(4)
        for part in (self._state, self._why):
            column.addWidget(part)
        for heading, words, link in (
            (self._made_in, self.marked, self.earlier),
            (self._proposed, self.found, self.current),
        ):
            column.addSpacing(10)
            column.addWidget(heading)
            column.addWidget(words)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(body)
        follow(look, self, lambda widget: f"#reviewDetail, #reviewBody {{ background: {look.colours.panel}; }}")

    def show_review(self, review: Review) -> None:
        """Show what is to be decided."""
        version, made_in = review.version, review.annotation.version
        is_lost = review.state is PlacementState.LOST
        self._state.setText(state_name(review.state))
        lost = self.tr("Nothing in version {} is like what was marked.")
        unsure = self.tr("The words are not surely those in version {}.")
        self._why.setText((lost if is_lost else unsure).format(version))
        self._made_in.setText(self.tr("Marked in version {}").format(made_in))
        self._proposed.setText(self.tr("Proposed in version {}").format(version))
        self.marked.show_pieces(_marked(review))
        self.found.show_pieces(_found(review), before=_end(review.before), after=_beginning(review.after))
        for part in (self._proposed, self.found):
            part.setVisible(review.span is not None)
        for link, number in ((self.earlier, made_in), (self.current, version)):
            link.setText(self.tr("Read version {}").format(number))
            link.setAccessibleName(link.text())
            link.setProperty("version", number)
        self.verticalScrollBar().setValue(0)

    def texts(self) -> list[str]:
        """The sentences that are shown, from above."""
        labels = (self._state, self._why, self._made_in, self._proposed)
        return [label.text() for label in labels if not label.isHidden()]

    def _label(self, style: Style, colour: str = "text2") -> QLabel:
        label = Label(self._look, style, colour)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _link(self) -> QToolButton:
        button = QToolButton(self)
        button.setFont(font(Style.SMALL_MEDIUM))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._want_version)
        follow(self._look, button, lambda widget: _link_rules(self._look))
        return button

    def _want_version(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.version_wanted.emit(sender.property("version"))


def _marked(review: Review) -> Iterator[Piece]:
    quote = review.annotation.quote
    if review.span is None:
        yield quote, False
    for piece in review.pieces:
        if piece.first:
            yield piece.first.of(quote), piece.kind is not DifferenceKind.EQUAL


def _found(review: Review) -> Iterator[Piece]:
    for piece in review.pieces:
        if piece.second:
            yield piece.second.of(review.found), piece.kind is not DifferenceKind.EQUAL


def _end(text: str) -> str:
    """The last words of what stands before in the same paragraph."""
    text = text.rpartition("\n")[2]
    return text if len(text) <= _CONTEXT else "…" + text[-_CONTEXT:].partition(" ")[2]


def _beginning(text: str) -> str:
    text = text.partition("\n")[0]
    return text if len(text) <= _CONTEXT else text[:_CONTEXT].rpartition(" ")[0] + "…"


def _link_rules(look: Look) -> str:
    colours = look.colours
    return (
        f"QToolButton {{ color: {colours.accent}; background: transparent; border: 1px solid transparent;"
        f" padding: 2px 0; margin-left: -4px; border-radius: 4px; }}"
        f"QToolButton:hover {{ text-decoration: underline; }}"
        f"QToolButton:focus {{ border-color: {colours.accent}; }}"
    )
