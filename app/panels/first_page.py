"""What is shown before any archive is open: three ways to begin, what was open lately, and where everything stays."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.panels.controls import FilledButton, Label, Line, PlainButton, follow
from app.theme import Look, Style


class FirstPage(QWidget):
    """No tour: whoever wants one opens the demo."""

    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    recent_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("firstPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(look, self, lambda widget: f"#firstPage {{ background: {look.colours.reader}; }}")
        column = QVBoxLayout(self)
        column.addStretch(5)
        column.addWidget(self._centred(Label(look, Style.FIRST, text="Cuttings")))
        column.addSpacing(28)
        column.addLayout(self._buttons())
        column.addSpacing(34)
        line = Line(look)
        line.setFixedWidth(64)
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        for sentence in (
            self.tr("Everything stays in one file on this computer."),
            self.tr("This file is not encrypted."),
        ):
            column.addWidget(self._centred(Label(look, Style.UI, "text2", sentence)))
        column.addSpacing(28)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(6)

    def show_recent(self, archives: Sequence[Path]) -> None:
        """The archives to offer, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if archives:
            self._recent.addWidget(
                self._centred(Label(self._look, Style.SMALL_STRONG, "text3", self.tr("Open lately")))
            )
        for path in archives:
            self._recent.addWidget(self._entry(path), 0, Qt.AlignmentFlag.AlignHCenter)

    def _entry(self, path: Path) -> QToolButton:
        entry = QToolButton()
        entry.setAutoRaise(True)
        entry.setText(path.stem)
        entry.setToolTip(str(path))
        entry.setProperty("path", str(path))
        follow(self._look, entry, lambda widget: f"color: {self._look.colours.accent}; border: none; padding: 3px 8px;")
        entry.clicked.connect(self._choose)
        return entry

    def _choose(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.recent_chosen.emit(sender.property("path"))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button, signal in (
            (FilledButton(self._look, self.tr("Open the demo"), "book-open"), self.demo_wanted),
            (PlainButton(self._look, self.tr("New archive"), "plus"), self.new_wanted),
            (PlainButton(self._look, self.tr("Open…"), "folder-open"), self.open_wanted),
        ):
            button.setFixedHeight(40)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _centred(self, label: Label) -> Label:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
