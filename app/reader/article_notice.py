"""What is to be said above an article on the state it is in, and the way to the positions to check in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.panels.controls import Label, follow
from app.theme import Look, Style, font


class ArticleNotice(QWidget):
    """Hidden while there is nothing to say."""

    check_wanted = Signal()
    """The positions to check are to be gone through."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleNotice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = Label(look, Style.UI, "amber")
        self._label.setWordWrap(True)
        self._label.setAccessibleName(self.tr("State of this article"))
        self.check = QToolButton(self)
        self.check.setFont(font(Style.SMALL_STRONG))
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.check.clicked.connect(self.check_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 24, 9)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        follow(look, self, lambda widget: _rules(look))
        self.offer(0)

    def say(self, sentences: Sequence[str]) -> None:
        self._label.setText("\n".join(sentences))
        self._settle()

    def offer(self, positions: int) -> None:
        """So many positions in this article are to be checked."""
        many = self.tr("Check {} positions").format(positions)
        self.check.setText(self.tr("Check one position") if positions == 1 else many)
        self.check.setAccessibleName(self.check.text())
        self.check.setVisible(positions > 0)
        self._settle()

    def text(self) -> str:
        return self._label.text()

    def _settle(self) -> None:
        self.setVisible(bool(self._label.text()) or not self.check.isHidden())


def _rules(look: Look) -> str:
    colours = look.colours
    return (
        f"#articleNotice {{ background: {colours.panel}; border-bottom: 1px solid {colours.border}; }}"
        f"QToolButton {{ color: {colours.accent}; background: transparent; border: 1px solid transparent;"
        f" padding: 1px 6px; border-radius: 4px; }}"
        f"QToolButton:hover {{ text-decoration: underline; }}"
        f"QToolButton:focus {{ border-color: {colours.accent}; }}"
    )
