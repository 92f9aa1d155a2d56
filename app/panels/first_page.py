"""What is shown before any archive is open: three ways to begin, what was open lately, and where everything stays."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.panels.controls import FilledButton, IconButton, Label, Line, PlainButton, follow
from app.panels.recent import Recent
from app.theme import Look, Style

_MENU_PLACE = (13, 12)
"""How far the menu button is from the top and from the right, in pixels."""
_MENU, _INSET = 20, 16


class FirstPage(QWidget):
    """No tour: whoever wants one opens the demo."""

    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    recent_chosen = Signal(str)
    menu_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("firstPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(look, self, lambda widget: f"#firstPage {{ background: {look.colours.reader}; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _MENU_PLACE[0], 0, 0)
        corner = QHBoxLayout()
        corner.setContentsMargins(0, 0, _MENU_PLACE[1], 0)
        corner.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(corner)
        column.addStretch(5)
        column.addWidget(self._centred(Label(look, Style.FIRST, text="Cuttings")))
        column.addSpacing(22)
        column.addLayout(self._buttons())
        self._message = self._centred(Label(look, Style.UI, "red"))
        self._message.setWordWrap(True)
        self._message.setMaximumWidth(640)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.hide()
        column.addSpacing(17)
        column.addWidget(self._message, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(17)
        line = Line(look, colour="outline")
        line.setFixedWidth(64)
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        for sentence in (
            self.tr("Everything stays in one file on this computer."),
            self.tr("This file is not encrypted."),
        ):
            column.addWidget(self._centred(Label(look, Style.UI, "text2", sentence)))
        column.addSpacing(30)
        self._recent = Recent(look)
        self._recent.chosen.connect(self.recent_chosen)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)

    def show_message(self, sentence: str) -> None:
        """Why an archive could not be opened; an empty sentence takes the last one away."""
        self._message.setText(sentence)
        self._message.setMinimumWidth(min(640, self._message.fontMetrics().horizontalAdvance(sentence) + 8))
        self._message.setVisible(bool(sentence))

    def message(self) -> str:
        return self._message.text()

    def show_busy(self, busy: bool) -> None:
        """While an archive is being opened nothing else can be begun."""
        self.setEnabled(not busy)

    def show_recent(self, archives: Sequence[Path]) -> None:
        """The archives to offer, the latest first."""
        self._recent.show_archives(archives)

    def _menu_button(self) -> IconButton:
        menu = IconButton(self._look, "menu", size=_MENU)
        menu.setToolTip(self.tr("Menu"))
        menu.setAccessibleName(self.tr("Menu"))
        menu.clicked.connect(self.menu_wanted)
        return menu

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button, signal in (
            (FilledButton(self._look, self.tr("Open the demo"), "book-open", inset=_INSET), self.demo_wanted),
            (PlainButton(self._look, self.tr("New archive"), "plus", inset=_INSET), self.new_wanted),
            (PlainButton(self._look, self.tr("Open…"), "folder-open", inset=_INSET), self.open_wanted),
        ):
            button.setFixedHeight(40)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _centred(self, label: Label) -> Label:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
