"""All actors, or all issues, to choose one from: thousands are narrowed by a few typed letters."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.models.tag_matches import Match
from app.panels.controls import Label, PlainButton, follow
from app.panels.tag_tree_view import TagTreeView
from app.theme import Colours, Look, Style, font, icon
from app.words import figures
from archive.model import TagKind

WIDTH = 320
_KINDS = (TagKind.ACTOR, TagKind.ISSUE)
_FEW = 200
"""So many issues are all shown at first; of more, the uppermost."""
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Flag = QItemSelectionModel.SelectionFlag


class VocabularyList(QWidget):
    """A field to filter by, a tab for each kind, and those that fit: a list, or, of all issues, a tree."""

    narrowed = Signal()
    """Other letters were typed, or the other kind is wanted."""
    chosen = Signal(str)
    """The id of an actor or an issue."""
    new_wanted = Signal()
    doubles_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(WIDTH)
        self.field = QLineEdit()
        self.field.setFont(font(Style.UI))
        self.field.setFixedHeight(32)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Filter actors and issues"))
        self._sign = self.field.addAction(icon("search", look.colours.text2), QLineEdit.ActionPosition.LeadingPosition)
        self.tabs = QTabBar()
        self.tabs.setFont(font(Style.UI))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Actors or issues"))
        for _ in _KINDS:
            self.tabs.addTab("")
        self.tree = TagTreeView(look)
        self.tree.setAccessibleName(self.tr("Actors and issues"))
        self._nothing = Label(look, Style.UI, "text3")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 12, 16, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._nothing)
        self.new = PlainButton(look, self.tr("New issue"), "plus", self)
        self.doubles = PlainButton(look, self.tr("Possible doubles"), "", self)
        self._open: set[str] | None = None
        self._lay_out()
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.tabs.currentChanged.connect(self._narrow)
        self.tree.chosen.connect(self.chosen)
        self.new.clicked.connect(self.new_wanted)
        self.doubles.clicked.connect(self.doubles_wanted)
        follow(look, self, lambda widget: self._rules())

    @property
    def kind(self) -> TagKind:
        return _KINDS[self.tabs.currentIndex()]

    @property
    def typed(self) -> str:
        return self.field.text()

    def set_kind(self, kind: TagKind) -> None:
        self.tabs.setCurrentIndex(_KINDS.index(kind))

    def show_counts(self, counts: Mapping[TagKind, int]) -> None:
        """How many there are of each kind, filtered or not."""
        is_actors = self.kind is TagKind.ACTOR
        self.tabs.setTabText(0, self.tr("Actors {}").format(figures(counts[TagKind.ACTOR])))
        self.tabs.setTabText(1, self.tr("Issues {}").format(figures(counts[TagKind.ISSUE])))
        asked = self.tr("Filter {} actors") if is_actors else self.tr("Filter {} issues")
        self.field.setPlaceholderText(asked.format(figures(counts[self.kind])))
        name = self.tr("New actor") if is_actors else self.tr("New issue")
        self.new.setText("\N{EN SPACE}" + name)
        self.new.setAccessibleName(name)
        self.doubles.setEnabled(counts[self.kind] > 1)

    def show_matches(
        self, matches: Sequence[Match], parents: Mapping[str, str | None], shown: str | None, *, is_filtered: bool
    ) -> None:
        """Show these; what is `shown` beside the list is marked, and what was selected stays so, without choosing.

        `parents` holds what each of them stands below; those that are filtered are one list, the best fit first.
        """
        tree, selected, place = self.tree, self.tree.selected(), self.tree.verticalScrollBar().value()
        nested = self.kind is TagKind.ISSUE and not is_filtered
        self._remember_open()
        was_blocked = tree.selectionModel().blockSignals(True)
        tree.set_nested(nested)
        if tree.tags.show(matches, parents if nested else {}):
            self._unfold(nested)
            self._select({*selected, shown} if shown in selected else {shown}, shown)
            tree.verticalScrollBar().setValue(place)
        tree.selectionModel().blockSignals(was_blocked)
        tree.viewport().update()
        self._pages.setCurrentWidget(tree if matches else self._nothing)
        self._nothing.setText(self._words(is_filtered=is_filtered))
        tree.selection_changed.emit()

    def mark(self, tag: str) -> None:
        """Mark what is shown beside the list, and bring it into sight."""
        index = self.tree.tags.place(tag)
        if index.isValid() and index != self.tree.currentIndex():
            was_blocked = self.tree.selectionModel().blockSignals(True)
            self._select({tag}, tag)
            self.tree.selectionModel().blockSignals(was_blocked)
            self.tree.viewport().update()
        self.tree.scrollTo(index)
        self.tree.selection_changed.emit()

    def open_issues(self) -> list[str]:
        """The ids of those whose parts are shown."""
        self._remember_open()
        return sorted(self._open or ())

    def set_open(self, issues: Collection[str]) -> None:
        self._open = set(issues)

    def set_read_only(self, read_only: bool) -> None:
        self.new.setEnabled(not read_only)
        self.tree.tags.set_movable(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the arrows lead into the list, and Enter to what fits best."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_LIST:
                self.tree.setFocus()
                if not self.tree.currentIndex().isValid():
                    self.tree.setCurrentIndex(self.tree.tags.index(0))
                else:
                    QApplication.sendEvent(self.tree, event)
                return True
            if event.key() in _ENTER:
                self.tree.setFocus()
                self.tree.setCurrentIndex(self.tree.tags.index(0))
                return True
            if event.key() == Qt.Key.Key_Escape and self.typed:
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _select(self, selected: Collection[str | None], current: str | None) -> None:
        chosen = QItemSelection()
        for tag in selected:
            index = self.tree.tags.place(tag)
            if index.isValid():
                chosen.select(index, index)
        model = self.tree.selectionModel()
        model.select(chosen, _Flag.ClearAndSelect)
        index = self.tree.tags.place(current)
        model.setCurrentIndex(index, _Flag.NoUpdate)
        above = index.parent()
        while above.isValid():  # what is shown beside the list can be seen in it
            self.tree.setExpanded(above, True)
            above = above.parent()

    def _remember_open(self) -> None:
        if self.tree.rootIsDecorated() and self.tree.tags.matches:
            self._open = self.tree.opened()

    def _unfold(self, nested: bool) -> None:
        if not nested:
            return
        if self._open is None and len(self.tree.tags.matches) <= _FEW:
            self.tree.expandAll()
        for issue in self._open or ():
            self.tree.setExpanded(self.tree.tags.place(issue), True)

    def _words(self, *, is_filtered: bool) -> str:
        if is_filtered:
            return self.tr("Nobody is called so.") if self.kind is TagKind.ACTOR else self.tr("No issue is called so.")
        if self.kind is TagKind.ACTOR:
            return self.tr("No actors yet: people, organisations and states you tag in articles stand here.")
        return self.tr("No issues yet: what articles are about, and what is said for and against it, stands here.")

    def _narrow(self) -> None:
        self.narrowed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        for part in (self.field, self.tabs):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 14)
        row.setSpacing(8)
        for button in (self.new, self.doubles):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _rules(self) -> str:
        self._sign.setIcon(icon("search", self._look.colours.text2))
        return _rules(self._look.colours)


def _rules(colours: Colours) -> str:
    return (
        f"VocabularyList, QStackedWidget {{ background: {colours.panel}; }}"
        f"QLineEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.outline};"
        " border-radius: 7px; padding: 0 6px; }"
        f"QLineEdit:focus {{ border-color: {colours.accent}; }}"
        f"QTabBar::tab {{ background: transparent; color: {colours.text2}; padding: 6px 0; margin-right: 20px;"
        " border: none; border-bottom: 2px solid transparent; }"
        f"QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}"
        f"QTabBar::tab:focus {{ color: {colours.accent}; }}"
    )
