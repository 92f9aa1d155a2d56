"""What is to be known of an open archive all the while: that it can only be read, or lies on a network drive."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.panels.controls import Label, Line, follow
from app.theme import Look, Style, font


class NoticeBar(QWidget):
    """Hidden while there is nothing to say."""

    taken = Signal()
    """The user takes what is offered."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = QWidget()
        bar.setObjectName("notice")
        follow(look, bar, lambda widget: f"#notice {{ background: {look.colours.panel}; }}")
        self._label = Label(look, Style.SMALL, "amber")
        self._label.setWordWrap(True)
        self._offer = QToolButton()
        self._offer.setFont(font(Style.SMALL_STRONG))
        self._offer.setAutoRaise(True)
        self._offer.clicked.connect(self.taken)
        follow(look, self._offer, lambda widget: _rules(look))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Line(look))
        self._standing, self._trouble = ("", ""), ("", "")
        self._show()

    def say(self, sentence: str, offer: str = "") -> None:
        """Say this from now on, with a button for what is offered; an empty sentence says nothing."""
        self._standing = sentence, offer
        self._show()

    def warn(self, sentence: str, offer: str = "") -> None:
        """Say this instead for as long as it is true; an empty sentence says that it is over."""
        self._trouble = sentence, offer
        self._show()

    def sentence(self) -> str:
        return self._label.text()

    def offer(self) -> QToolButton:
        return self._offer

    def _show(self) -> None:
        sentence, offer = self._trouble if self._trouble[0] else self._standing
        self._label.setText(sentence)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setVisible(bool(offer))
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


def _rules(look: Look) -> str:
    colours = look.colours
    return (
        f"QToolButton {{ color: {colours.accent}; border: 1px solid transparent; background: transparent;"
        f" padding: 2px 6px; border-radius: 4px; }}"
        f"QToolButton:hover {{ text-decoration: underline; }}"
        f"QToolButton:focus {{ border-color: {colours.accent}; }}"
    )
