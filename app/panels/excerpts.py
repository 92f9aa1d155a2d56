"""The view of excerpts: what a query finds among all that is marked, in groups, and what is done with a selection."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.panels.controls import Label, Line, PlainButton, follow
from app.panels.excerpt_detail import ExcerptDetail
from app.panels.excerpts_list import ExcerptsList
from app.theme import Look, Style, font
from archive.model import Excerpt
from archive.operations.excerpts import ExcerptGroup, Grouping

_STRIP, _FOOTER = 52, 44


class ExcerptsPanel(QWidget):
    """Signals out, values in."""

    grouping_chosen = Signal(object)
    """A `Grouping`."""
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("excerpts")
        self.setMinimumWidth(560)
        self.list = ExcerptsList(look)
        self.detail = ExcerptDetail(look)
        self._count = Label(look, Style.UI_STRONG, "text")
        self._chosen = Label(look, Style.UI_STRONG, "text")
        self._empty = Label(look, Style.UI, "text3")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self.grouping = self._made_grouping()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._pages, 1)
        middle.addWidget(Line(look, vertical=True))
        middle.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip())
        column.addWidget(Line(look))
        column.addLayout(middle, 1)
        column.addWidget(Line(look))
        column.addWidget(self._footer())
        self.list.current_changed.connect(self.detail.show_excerpt)
        self.list.rows.chosen_changed.connect(self._tell_chosen)
        follow(look, self, lambda widget: f"#excerpts {{ background: {look.colours.reader}; }}")
        self._tell_chosen()
        self.setFocusProxy(self.list)

    def show_groups(self, total: int, groups: Sequence[ExcerptGroup], names: Sequence[str]) -> None:
        """Show what was found, in groups called so."""
        self._count.setText(self.tr("One excerpt") if total == 1 else self.tr("{} excerpts").format(f"{total:,}"))
        self.list.show_groups(groups, names)
        self.list.set_dimmed(False)
        self._pages.setCurrentWidget(self.list)

    def show_nothing(self, *, is_anything_marked: bool) -> None:
        """Nothing matches, or nothing is marked at all."""
        self._count.setText(self.tr("No excerpts"))
        self.list.show_groups((), ())
        nothing = self.tr("Nothing is marked yet. Select a passage of an article and press H.")
        self._empty.setText(self.tr("No excerpt matches.") if is_anything_marked else nothing)
        self._pages.setCurrentWidget(self._empty)
        self.detail.show_excerpt(None)

    def sentence(self) -> str:
        """What is said where no excerpt is shown; empty where some are."""
        return self._empty.text() if self._pages.currentWidget() is self._empty else ""

    def count_text(self) -> str:
        return self._count.text()

    def chosen(self) -> list[str]:
        """The ids of the excerpts that are ticked."""
        return [*self.list.rows.chosen]

    def set_grouping(self, grouping: Grouping) -> None:
        """Show this one as chosen; emits nothing."""
        self.grouping.blockSignals(True)
        self.grouping.setCurrentIndex(self.grouping.findData(grouping))
        self.grouping.blockSignals(False)

    def current(self) -> Excerpt | None:
        return self.list.rows.excerpt(self.list.currentIndex().row())

    def _made_grouping(self) -> QComboBox:
        made = QComboBox()
        made.setFont(font(Style.SMALL))
        made.setAccessibleName(self.tr("Grouped by"))
        for grouping, name in (
            (Grouping.NONE, self.tr("Not grouped")),
            (Grouping.ISSUE, self.tr("Grouped by issue")),
            (Grouping.SPEAKER, self.tr("Grouped by speaker")),
            (Grouping.OUTLET, self.tr("Grouped by outlet")),
            (Grouping.MONTH, self.tr("Grouped by month")),
            (Grouping.CHECK, self.tr("Grouped by check")),
        ):
            made.addItem(name, grouping)
        made.currentIndexChanged.connect(self._choose_grouping)
        return made

    def _choose_grouping(self, index: int) -> None:
        self.grouping_chosen.emit(Grouping(self.grouping.itemData(index)))

    def _strip(self) -> QWidget:
        strip, row = _bar(_STRIP)
        row.addWidget(Label(self._look, Style.NAME, "text", self.tr("Excerpts")))
        row.addSpacing(16)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.grouping)
        return strip

    def _footer(self) -> QWidget:
        footer, row = _bar(_FOOTER)
        row.addWidget(self._chosen)
        for name, icon, wanted in (
            (self.tr("Copy"), "copy", self.copy_wanted),
            (self.tr("Export…"), "upload", self.export_wanted),
        ):
            button = PlainButton(self._look, name, icon)
            button.setFixedHeight(30)
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch(1)
        return footer

    def _tell_chosen(self) -> None:
        count = len(self.list.rows.chosen)
        self._chosen.setText(self.tr("{} selected").format(f"{count:,}") if count else self.tr("Nothing selected"))


def _bar(height: int) -> tuple[QWidget, QHBoxLayout]:
    bar = QWidget()
    bar.setFixedHeight(height)
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 0, 16, 0)
    row.setSpacing(10)
    return bar, row
