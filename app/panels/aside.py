"""What stands at the right edge of the window, beside all that is read or listed: one panel at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.actions.keys import KEEPS_KEYS
from app.panels.controls import IconButton, Label, Line, follow
from app.theme import Look, Style

WIDTH = 360
"""As wide as it is at first, in pixels."""
_LEAST, _HEADER = 300, 44


class Aside(QWidget):
    """Escape closes it, and so does the button beside the title. Single keys in it are those of its panels."""

    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setMinimumWidth(_LEAST)
        self.setProperty(KEEPS_KEYS, True)
        self._panels: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self._title = Label(look, Style.UI_STRONG)
        self._close = IconButton(look, "x")
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.close_wanted)
        self._pages = QStackedWidget()
        header = QWidget()
        header.setFixedHeight(_HEADER)
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 0, 8, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(look))
        column.addWidget(self._pages, 1)
        follow(look, self, lambda widget: f"#aside {{ background: {look.colours.panel}; }}")
        self.hide()

    def add_panel(self, name: str, title: str, panel: QWidget) -> None:
        """A panel that can be shown here; the keyboard comes to what its focus proxy is."""
        self._panels[name], self._titles[name] = panel, title
        self._pages.addWidget(panel)

    def show_panel(self, name: str) -> None:
        self._pages.setCurrentWidget(self._panels[name])
        self._title.setText(self._titles[name])
        self.setAccessibleName(self._titles[name])

    def panel(self, name: str) -> QWidget:
        return self._panels[name]

    def title(self) -> str:
        return self._title.text()

    def focus_panel(self) -> None:
        """Bring the keyboard to the panel that is shown."""
        if (panel := self._pages.currentWidget()) is not None:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif event.modifiers() or not event.text():
            super().keyPressEvent(event)
