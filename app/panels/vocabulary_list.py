"""All actors, or all issues, to choose one from: thousands are narrowed by a few typed letters."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QTabBar, QVBoxLayout, QWidget

from app.delegates.tag_row import TagRowDelegate
from app.models.tag_matches import Match
from app.models.tag_rows import TagRows
from app.panels.controls import follow
from app.theme import Look, Style, font
from archive.model import TagKind

WIDTH = 320
_KINDS = (TagKind.ACTOR, TagKind.ISSUE)


class VocabularyList(QWidget):
    """A field to filter by, a tab for each kind, and the names of those that fit."""

    narrowed = Signal()
    """Other letters were typed, or the other kind is wanted."""
    chosen = Signal(str)
    """The id of an actor or an issue."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(WIDTH)
        self.field = QLineEdit()
        self.field.setFont(font(Style.UI))
        self.field.setFixedHeight(32)
        self.field.setAccessibleName(self.tr("Filter actors and issues"))
        self.tabs = QTabBar()
        self.tabs.setFont(font(Style.UI))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Actors or issues"))
        for _ in _KINDS:
            self.tabs.addTab("")
        self.rows, self.list = TagRows(self), QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(TagRowDelegate(look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Actors and issues"))
        self._lay_out()
        self.field.textChanged.connect(self._narrow)
        self.tabs.currentChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(self._choose)
        follow(look, self, lambda widget: _rules(look))

    @property
    def kind(self) -> TagKind:
        return _KINDS[self.tabs.currentIndex()]

    @property
    def typed(self) -> str:
        return self.field.text()

    def show_counts(self, counts: Mapping[TagKind, int]) -> None:
        """How many there are of each kind, filtered or not."""
        self.tabs.setTabText(0, self.tr("Actors {}").format(f"{counts[TagKind.ACTOR]:,}"))
        self.tabs.setTabText(1, self.tr("Issues {}").format(f"{counts[TagKind.ISSUE]:,}"))
        asked = self.tr("Filter {} actors") if self.kind is TagKind.ACTOR else self.tr("Filter {} issues")
        self.field.setPlaceholderText(asked.format(f"{counts[self.kind]:,}"))

    def show_matches(self, matches: Sequence[Match], shown: str | None) -> None:
        """Show these; the one that is `shown` beside the list is marked, without being chosen anew."""
        selection = self.list.selectionModel()
        was_blocked = selection.blockSignals(True)
        self.rows.show(matches)
        for row, match in enumerate(matches):
            if match.tag.id == shown:
                selection.setCurrentIndex(self.rows.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.list.scrollTo(self.rows.index(row))
        selection.blockSignals(was_blocked)
        self.list.viewport().update()

    def _narrow(self) -> None:
        self.narrowed.emit()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.matches[index.row()].tag.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        for part in (self.field, self.tabs):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self.list, 1)


def _rules(look: Look) -> str:
    colours = look.colours
    return (
        f"VocabularyList {{ background: {colours.panel}; }}"
        f"QLineEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.outline};"
        " border-radius: 7px; padding: 0 10px; }"
        f"QLineEdit:focus {{ border-color: {colours.accent}; }}"
        f"QListView {{ background: {colours.panel}; border: none; outline: none; }}"
        f"QTabBar::tab {{ background: transparent; color: {colours.text2}; padding: 6px 0; margin-right: 20px;"
        " border: none; border-bottom: 2px solid transparent; }"
        f"QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}"
    )
