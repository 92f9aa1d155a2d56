"""The strip above the list of excerpts: what is asked for, how much was found, how it is grouped."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.panels.controls import Label, PlainButton, follow, quiet_button
from app.theme import Look, Style, font, icon
from app.words import counted
from archive.operations.excerpts import Grouping

HEIGHT = 52
_CHIP_WIDEST = 260


@dataclass(frozen=True, slots=True)
class ConditionChip:
    """A condition of the query as it is written, and the query without it."""

    text: str
    rest: str


class ExcerptsStrip(QWidget):
    """52 pixels high with the hairline below it."""

    query_wanted = Signal(str)
    grouping_chosen = Signal(object)
    fact_sheet_wanted = Signal()
    quotation_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(HEIGHT - 1)
        self._chips = _Chips(look)
        self._chips.query_wanted.connect(self.query_wanted)
        self._count = Label(look, Style.UI_STRONG)
        self.fact_sheet = PlainButton(look, self.tr("Fact sheet"), "clipboard-check")
        self.fact_sheet.clicked.connect(self.fact_sheet_wanted)
        self.quotation = PlainButton(look, self.tr("Find quotation"), "quote")
        self.quotation.clicked.connect(self.quotation_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._chips)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._grouping_button())
        row.addSpacing(16)
        row.addWidget(self.fact_sheet)
        row.addWidget(self.quotation)

    def show_chips(self, chips: Sequence[ConditionChip]) -> None:
        self._chips.show_chips(chips)

    def show_total(self, total: int) -> None:
        self._count.setText(counted(total, self.tr("1 excerpt"), self.tr("{} excerpts")))

    def total(self) -> str:
        return self._count.text()

    def chips(self) -> list[QToolButton]:
        """The chips, in the order of the query."""
        return self._chips.buttons

    def groupings(self) -> list[QAction]:
        """What the excerpts can be grouped by, as it stands in the menu."""
        return list(self._groupings.values())

    def set_grouping(self, grouping: Grouping) -> None:
        self._groupings[grouping].setChecked(True)
        self._grouping.setText(self._groupings[grouping].text())

    def _grouping_button(self) -> QToolButton:
        self._grouping = quiet_button(self._look, "text2")
        self._grouping.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._grouping.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self._grouping.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._grouping.setAccessibleName(self.tr("Grouping of the excerpts"))
        self._grouping.setToolTip(self.tr("Grouping of the excerpts"))
        menu = QMenu(self._grouping)
        group = QActionGroup(menu)
        names = {
            Grouping.NONE: self.tr("Not grouped"),
            Grouping.ISSUE: self.tr("Grouped by issue"),
            Grouping.SPEAKER: self.tr("Grouped by speaker"),
            Grouping.OUTLET: self.tr("Grouped by outlet"),
            Grouping.MONTH: self.tr("Grouped by month"),
            Grouping.CHECK: self.tr("Grouped by check"),
        }
        self._groupings: dict[Grouping, QAction] = {}
        for grouping, name in names.items():
            action = self._groupings[grouping] = menu.addAction(name)
            action.setCheckable(True)
            action.setData(grouping.value)
            group.addAction(action)
        group.triggered.connect(self._take_grouping)
        self._grouping.setMenu(menu)
        self._look.changed.connect(self._dress)
        self._dress()
        self.set_grouping(Grouping.NONE)
        return self._grouping

    def _take_grouping(self, action: QAction) -> None:
        grouping = Grouping(action.data())
        self.set_grouping(grouping)
        self.grouping_chosen.emit(grouping)

    def _dress(self) -> None:
        self._grouping.setIcon(icon("chevron-down", self._look.colours.text2))


class _Chips(QWidget):
    """Chips in one line; those for which there is no room are left out, the query box has them all."""

    query_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        look.changed.connect(self._dress)

    def show_chips(self, chips: Sequence[ConditionChip]) -> None:
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._made(chip) for chip in chips]
        for button in self.buttons:
            self._row.addWidget(button)
        self.setVisible(bool(chips))
        self._dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _made(self, chip: ConditionChip) -> QToolButton:
        button = QToolButton()
        button.setFont(font(Style.SMALL))
        text = button.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideRight, _CHIP_WIDEST)
        button.setText(text.replace("&", "&&"))
        button.setToolTip(self.tr("Remove {}").format(chip.text))
        button.setAccessibleName(self.tr("Remove {}").format(chip.text))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIconSize(QRect(0, 0, 12, 12).size())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedHeight(24)
        button.setProperty("query", chip.rest)
        button.clicked.connect(self._remove)
        follow(self._look, button, lambda widget: self._rules())
        return button

    def _rules(self) -> str:
        colours = self._look.colours
        return (
            f"QToolButton {{ background: {colours.surface}; color: {colours.text}; border: 1px solid"
            f" {colours.outline}; border-radius: 12px; padding: 0 8px; }}"
            f"QToolButton:hover, QToolButton:focus {{ border-color: {colours.accent}; }}"
        )

    def _remove(self) -> None:
        if (sender := self.sender()) is not None:
            self.query_wanted.emit(sender.property("query"))

    def _dress(self) -> None:
        for button in self.buttons:
            button.setIcon(icon("x", self._look.colours.text2))
