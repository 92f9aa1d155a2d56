"""The bar that says a passage waits to be linked with another one, wherever that is looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.panels.controls import IconButton, Label, Line, follow
from app.theme import Look, Style
from app.theme.icons import pixmap

HEIGHT = 36
"""In pixels, with the hairline below it."""
_ICON = 16


class LinkBar(QWidget):
    """Hidden while nothing is being linked."""

    cancel_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(HEIGHT)
        self.setObjectName("linkBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._from = Label(look, Style.UI_STRONG)
        self._what = Label(look, Style.UI, "text2", self.tr("select or click the other passage"))
        self._how = Label(look, Style.UI, "text2", self.tr("Esc cancels"))
        self.cancel = IconButton(look, "x")
        self.cancel.setToolTip(self.tr("Cancel (Esc)"))
        self.cancel.setAccessibleName(self.tr("Cancel linking"))
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._from)
        for part in (self._what, self._how):
            row.addWidget(Label(look, Style.UI, "text3", "·"))
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Line(look))
        follow(look, self, lambda widget: f"#linkBar {{ background: {look.colours.select}; }}")
        look.changed.connect(self._paint_icon)
        self._paint_icon()
        self.hide()

    def show_from(self, quote: str) -> None:
        """Say that what begins so is to be linked."""
        self._from.setText(self.tr("Linking from “{}”").format(quote))
        self.setAccessibleName(self.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says, parts with dots between them."""
        return " · ".join(part.text() for part in (self._from, self._what, self._how))

    def _paint_icon(self) -> None:
        ink = self._look.colours.accent
        self._icon.setPixmap(pixmap("link-2", ink, _ICON, self.devicePixelRatioF()))
