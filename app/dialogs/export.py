"""What is exported, and how: which excerpts, in which format, with which columns, and whether private ones too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.panels.controls import FilledButton, Label, PlainButton, TickBox, follow
from app.theme import Look, Style
from app.words import figures

_COLUMNS_HEIGHT = 190


@dataclass(frozen=True, slots=True)
class ExportWish:
    """`chosen` says whether those that are ticked are exported, or all that are shown. `columns` is None where a format
    has none, or where all are wanted."""

    chosen: bool
    format: str
    suffix: str
    rows: str
    columns: tuple[str, ...] | None
    include_private: bool


@dataclass(frozen=True, slots=True)
class Format:
    """An exporter by its name; `columns` are the names of its columns, none where it has none to choose."""

    name: str
    suffix: str
    columns: tuple[str, ...] = ()


class ExportDialog(QDialog):
    """Accepted by *Export…*; then `wish` says what for."""

    wanted = Signal(object)
    """An `ExportWish`."""

    def __init__(
        self, look: Look, formats: Sequence[Format], chosen: int, shown: int, withheld: tuple[int, int], parent: QWidget
    ) -> None:
        """`chosen` are ticked and `shown` are found; of each, `withheld` says how many are not for others' eyes."""
        super().__init__(parent)
        self._look, self._formats = look, formats
        self._withheld = withheld
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export excerpts"))
        self.setMinimumWidth(460)
        follow(look, self, lambda widget: f"#export {{ background: {look.colours.surface}; }}")
        self.selected = QRadioButton(self.tr("{} selected").format(figures(chosen)))
        self.all = QRadioButton(self.tr("All {} shown").format(figures(shown)))
        self.selected.setEnabled(chosen > 0)
        (self.selected if chosen else self.all).setChecked(True)
        self.format, self.rows = QComboBox(), QComboBox()
        for one in formats:
            self.format.addItem(self._name_of(one), one.name)
        self.rows.addItem(self.tr("for each excerpt"), "excerpt")
        self.rows.addItem(self.tr("for each tag of each excerpt"), "tag")
        self.columns = QListWidget()
        self.columns.setFixedHeight(_COLUMNS_HEIGHT)
        self._columns_label = Label(look, Style.UI, "text2", self.tr("Columns"))
        self.private = TickBox(look)
        self._lay_out()
        self.format.setAccessibleName(self.tr("Format"))
        self.rows.setAccessibleName(self.tr("One row"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self.format.currentIndexChanged.connect(self._show_columns)
        self.columns.itemChanged.connect(self._check)
        self.selected.toggled.connect(self._count_withheld)
        self._show_columns()
        self._count_withheld()

    def wish(self) -> ExportWish:
        """What is chosen now."""
        chosen = self._formats[self.format.currentIndex()]
        columns = self._ticked()
        return ExportWish(
            chosen=self.selected.isChecked(),
            format=chosen.name,
            suffix=chosen.suffix,
            rows=self.rows.currentData(),
            columns=tuple(columns) if columns and len(columns) < len(chosen.columns) else None,
            include_private=self.private.isChecked(),
        )

    def tick(self, columns: Sequence[str]) -> None:
        """Tick these columns and no others."""
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.text() in columns else Qt.CheckState.Unchecked)

    def accept(self) -> None:
        wish = self.wish()
        super().accept()
        self.wanted.emit(wish)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 18)
        whole.setSpacing(16)
        whole.addWidget(Label(self._look, Style.NAME, text=self.tr("Export excerpts")))
        which = QHBoxLayout()
        which.setSpacing(20)
        which.addWidget(self.selected)
        which.addWidget(self.all)
        which.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(Label(self._look, Style.UI, "text2", self.tr("Excerpts")), which)
        form.addRow(Label(self._look, Style.UI, "text2", self.tr("Format")), self.format)
        form.addRow(Label(self._look, Style.UI, "text2", self.tr("One row")), self.rows)
        form.addRow(self._columns_label, self.columns)
        form.addRow("", self.private)
        whole.addLayout(form)
        self.export = FilledButton(self._look, self.tr("Export…"), "upload")
        self.export.clicked.connect(self.accept)
        cancel = PlainButton(self._look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.export)
        whole.addLayout(buttons)

    def _name_of(self, format: Format) -> str:
        known = {
            "csv": self.tr("Table, comma-separated (.csv)"),
            "xlsx": self.tr("Spreadsheet (.xlsx)"),
            "docx": self.tr("Word document (.docx)"),
            "html": self.tr("Web page (.html)"),
            "markdown": self.tr("Markdown (.md)"),
        }
        return known.get(format.name, f"{format.name} ({format.suffix})")

    def _items(self) -> list[QListWidgetItem]:
        return [self.columns.item(row) for row in range(self.columns.count())]

    def _ticked(self) -> list[str]:
        return [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _show_columns(self) -> None:
        """A format without columns has none to choose; the choice is kept from one format to the other."""
        columns = self._formats[self.format.currentIndex()].columns
        if columns and not self.columns.count():
            for name in columns:
                item = QListWidgetItem(name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
                self.columns.addItem(item)
        for part in (self.columns, self._columns_label):
            part.setVisible(bool(columns))
        self._check()

    def _check(self) -> None:
        """A table needs a column."""
        has_columns = bool(self._formats[self.format.currentIndex()].columns)
        self.export.setEnabled(not has_columns or bool(self._ticked()))

    def _count_withheld(self) -> None:
        count = self._withheld[0 if self.selected.isChecked() else 1]
        private = self.tr("Also what is private, off the record or under embargo ({})")
        self.private.setText(private.format(figures(count)))
        self.private.setEnabled(count > 0)
        if not count:
            self.private.setChecked(False)
