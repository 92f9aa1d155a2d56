"""The line below the list of excerpts: how many are ticked, and what can be done with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, quiet_button
from app.theme import Look, Style
from app.words import counted, figures

HEIGHT = 44


class ExcerptsFooter(QWidget):
    """What is done is done with those that are ticked, or with all that are shown where none is."""

    copy_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    none_wanted = Signal()
    """Nothing shall be ticked any more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT - 1)
        self._chosen = Label(look, Style.UI_STRONG)
        self.none = quiet_button(look, "accent")
        self.none.setText(self.tr("Select none"))
        self.none.clicked.connect(self.none_wanted)
        self.copy = PlainButton(look, self.tr("Copy"), "copy")
        self.copy.setToolTip(self.tr("Copy as quotations with their sources"))
        self.copy.clicked.connect(self.copy_wanted)
        self.export = PlainButton(look, self.tr("Export"), "upload")
        self.export.clicked.connect(self.export_wanted)
        self.print = PlainButton(look, self.tr("Print"), "printer")
        self.print.clicked.connect(self.print_wanted)
        self._withheld = Label(look, Style.SMALL, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self._chosen)
        row.addWidget(self.none)
        row.addSpacing(8)
        for button in (self.copy, self.export, self.print):
            button.setFixedHeight(30)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._withheld)
        self.show_counts(0, 0, 0)

    def show_counts(self, chosen: int, total: int, withheld: int) -> None:
        """How many are ticked, how many are shown, and how many of these (or of all) stay out of exports."""
        self._chosen.setText(self.tr("{} selected").format(figures(chosen)) if chosen else self.tr("None selected"))
        self.none.setVisible(chosen > 0)
        for button in (self.export, self.print):
            button.setEnabled(total > 0)
        self.copy.setEnabled(total > 0)
        one = self.tr("1 private excerpt is left out of exports")
        many = self.tr("{} private excerpts are left out of exports")
        self._withheld.setText(counted(withheld, one, many) if withheld else "")

    def words(self) -> tuple[str, str]:
        """What stands at the left and at the right."""
        return self._chosen.text(), self._withheld.text()
