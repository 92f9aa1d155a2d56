"""All that is known of a highlight, to be changed beside the passage while one reads."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.panels.controls import scrolling
from app.panels.excerpt_details import ExcerptDetails
from app.panels.popover import Popover
from app.theme import Look

_WIDTH, _MOST = 400, 560


class DetailsPopover(Popover):
    """The form of the view of excerpts. Escape and a click elsewhere end it; what was typed is kept."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self.setAccessibleName(self.tr("Check and translation"))
        self.form = ExcerptDetails(look)
        self._area = scrolling(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._area)
        self.closed.connect(self.form.save)

    def height_wanted(self) -> int:
        inner = self.form.layout()
        height = inner.heightForWidth(_WIDTH - 14) if inner is not None and inner.hasHeightForWidth() else 0
        return min(max(height, self.form.sizeHint().height()) + 4, _MOST, self.window().height() - 80)

    def begin(self) -> None:
        """The keyboard is in the form, at its first value."""
        words = self.form.values.words()
        (words[0] if words else self.form.translation).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        event.accept()
