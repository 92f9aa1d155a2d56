"""Says which excerpts were not copied as quotations, and leads to each of them to be reviewed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.theme import Look, Style
from app.words import counted, figures

_MOST = 6


@dataclass(frozen=True, slots=True)
class Refusal:
    """An annotation's id, how its quote begins, and the sentence that says why it was not copied."""

    annotation: str
    quote: str
    reason: str


class RefusedQuotations(QDialog):
    """Stays beside the window while one reviews; it goes when it is closed."""

    review_wanted = Signal(str)
    """The id of an annotation."""

    def __init__(self, look: Look, refusals: Sequence[Refusal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("refusedQuotations")
        self.setWindowTitle(self.tr("Not copied"))
        self.setMinimumWidth(520)
        follow(look, self, lambda widget: f"#refusedQuotations {{ background: {look.colours.surface}; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        one, many = self.tr("This passage was not copied"), self.tr("{} passages were not copied")
        title = counted(len(refusals), one, many)
        column.addWidget(Label(look, Style.UI_STRONG, text=title))
        self.buttons: list[PlainButton] = []
        for refusal in refusals[:_MOST]:
            column.addLayout(self._row(look, refusal))
        if len(refusals) > _MOST:
            column.addWidget(
                Label(look, Style.SMALL, "text2", self.tr("and {} more").format(figures(len(refusals) - _MOST)))
            )
        close = PlainButton(look, self.tr("Close"))
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        column.addLayout(below)
        self.setAccessibleDescription("\n".join(refusal.reason for refusal in refusals))

    def _row(self, look: Look, refusal: Refusal) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        quote = Label(look, Style.QUOTE, text=f"“{refusal.quote}”")
        for label in (quote, Label(look, Style.SMALL, "amber", refusal.reason)):
            label.setWordWrap(True)
            words.addWidget(label)
        button = PlainButton(look, self.tr("Review"))
        button.setAccessibleName(self.tr("Review “{}”").format(refusal.quote))
        button.setProperty("annotation", refusal.annotation)
        button.clicked.connect(self._ask)
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask(self) -> None:
        if (sender := self.sender()) is not None:
            self.review_wanted.emit(sender.property("annotation"))
