"""What is known of a name in the text, and what can be done with it: opens beside the name."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.panels.choices import Answer, Choices
from app.panels.popover import Popover
from app.theme import Look

_WIDTH = 380


class MentionPopover(Popover):
    """A sentence and a few answers, the first of them marked for Enter."""

    answered = Signal(object)
    """The value of the answer that was given."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self.choices = Choices(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.addWidget(self.choices)
        self.choices.answered.connect(self._answer)
        self.choices.refused.connect(self.close_popover)

    def offer(self, passage: QRect, sentence: str, answers: Sequence[Answer]) -> None:
        """Open beside a passage, whose rectangle is in the window's pixels."""
        self.choices.ask(sentence, answers)
        self.open_beside(passage)
        self.choices.setFocus()

    def height_wanted(self) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout is not None else super().height_wanted()

    def _answer(self, value: object) -> None:
        self.close_popover()
        self.answered.emit(value)
