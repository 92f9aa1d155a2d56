"""The list of articles found, and what is said in its place where there is none."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.models.results import ResultsModel
from app.panels.controls import Label, Line, follow, quiet_button, scrolling
from app.panels.focus_ring import FocusRing
from app.panels.no_hits import EmptyArchive, NoHits
from app.panels.results_list import ResultsList
from app.theme import Look, Style, icon
from app.words import counted, figures
from archive.index.base import Sort
from archive.operations.search import Removal, SearchHit

HEADER = 44


class _Shown(StrEnum):
    LIST = "list"
    EMPTY = "empty"
    NO_HITS = "no hits"


class ResultsPanel(QWidget):
    """Signals out, setters in. Articles are their numbers; a row is chosen by click, by arrow key or by `step`."""

    opened = Signal(object)
    opened_beside = Signal(object)
    sort_changed = Signal(object)
    query_wanted = Signal(str)
    page_wanted = Signal(object)
    date_wanted = Signal(object, object)
    """An article without a date, and the point of the screen below which it can be set."""
    new_wanted = Signal()
    """The user asks for the articles that came since."""
    save_wanted = Signal()
    folder_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("results")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(look, self, lambda widget: f"#results {{ background: {look.colours.reader}; }}")
        self._model = ResultsModel(self)
        self._model.page_wanted.connect(self.page_wanted)
        self._list = ResultsList(look, self._model)
        self._list.chosen.connect(self._choose)
        self._list.date_wanted.connect(self.date_wanted)
        self._no_hits = NoHits(look)
        self._no_hits.query_wanted.connect(self.query_wanted)
        self._no_hits.save_wanted.connect(self.save_wanted)
        empty = EmptyArchive(look)
        empty.folder_wanted.connect(self.folder_wanted)
        empty.demo_wanted.connect(self.demo_wanted)
        self._stack = QStackedWidget()
        for page in (self._list, empty, scrolling(self._no_hits)):
            self._stack.addWidget(page)
        self._notice = Label(look, Style.SMALL, "amber")
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(18, 8, 16, 8)
        self._notice.hide()
        self._notice_line = Line(look)
        self._notice_line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(Line(look))
        column.addWidget(self._notice)
        column.addWidget(self._notice_line)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(260)
        FocusRing(look, self._list)

    def show_result(self, total: int, hits: Sequence[SearchHit], *, keep_place: bool = False) -> None:
        """Show so many articles, of which these are the first, from the top unless the list shall stay where it is."""
        self.set_dimmed(False)
        self.show_new(0)
        self._count.setText(counted(total, self.tr("1 article"), self.tr("{} articles")))
        place = self._list.verticalScrollBar().value() if keep_place else 0
        self._model.show(total, hits)
        self._list.verticalScrollBar().setValue(place)
        self._turn_to(_Shown.LIST)

    def show_page(self, offset: int, hits: Sequence[SearchHit]) -> None:
        """Put in the rows from `offset` on that `page_wanted` asked for."""
        self._model.fill(offset, hits)
        self._list.tell_awaited()

    def update_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show what became of articles in sight without moving any; rows out of sight are asked for again."""
        self._model.update_hits(hits)
        self._model.keep_only(self._list.visible_rows())

    def show_no_hits(self, conditions: int, removals: Sequence[Removal], suggestion: str | None) -> None:
        """Say which conditions keep everything out, and what may have been meant."""
        self.show_result(0, ())
        self._no_hits.show_query(conditions, removals, suggestion)
        self._turn_to(_Shown.NO_HITS)

    def show_empty(self) -> None:
        """Say how articles come in."""
        self.show_result(0, ())
        self._turn_to(_Shown.EMPTY)

    def show_new(self, count: int) -> None:
        """Offer so many articles that came since; 0 takes the offer back."""
        self._new.setText(self.tr("{} new – show").format(figures(count)) if count else "")
        self._new.setVisible(count > 0)

    def set_notice(self, sentence: str) -> None:
        """A sentence above the list for as long as it is true; empty takes it away."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        self._notice_line.setVisible(bool(sentence))

    def show_rebuilding(self, share: float | None) -> None:
        """How much of the archive a search covers at the moment, from 0 to 1; None when it covers all."""
        sentence = self.tr("Search covers {} % until the index is rebuilt. Reading and marking work.")
        self.set_notice("" if share is None else sentence.format(int(share * 100)))

    def set_dimmed(self, dimmed: bool) -> None:
        """Say of the rows that they are those of an earlier query."""
        self._list.set_dimmed(dimmed)

    def set_sort(self, sort: Sort) -> None:
        self._sorts[sort].setChecked(True)
        self._sort.setText(self._sorts[sort].text())

    def select(self, article: int | None) -> None:
        """Mark the row of the article that is being read, if it is among those that are here; emits nothing."""
        row = None if article is None else self._model.row_of(article)
        self._list.mark(row)

    def step_down(self) -> None:
        """Open the article below the one that is marked."""
        self._list.step(1)

    def step_up(self) -> None:
        """Open the article above the one that is marked."""
        self._list.step(-1)

    def mark(self, row: int) -> None:
        """Mark a row where it is, in sight or not; emits nothing."""
        self._list.mark(row, in_sight=False)

    def is_marked(self) -> bool:
        return self.row() >= 0

    def row(self) -> int:
        """The marked row, -1 where none is."""
        return self._list.currentIndex().row()

    def enter(self) -> None:
        """Move the keyboard into the list, to the first row where none is marked yet."""
        if self.isHidden():  # what is found is shown as something else
            return
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._list.currentIndex().isValid():
            self._list.step(1)

    def go_to(self, row: int) -> None:
        """Open the article in that row."""
        self._list.go_to(row)

    def visible_articles(self) -> list[int]:
        """The articles in sight, from the top."""
        found = map(self._model.hit, self._list.visible_rows())
        return [hit.article for hit in found if hit is not None]

    def row_of(self, article: int) -> int | None:
        return self._model.row_of(article)

    def _choose(self, article: object, beside: bool) -> None:
        (self.opened_beside if beside else self.opened).emit(article)

    def _turn_to(self, shown: _Shown) -> None:
        self._stack.setCurrentIndex(list(_Shown).index(shown))
        self._sort.setVisible(shown is _Shown.LIST)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(HEADER - 1)  # and the hairline
        row = QHBoxLayout(header)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(10)
        self._count = Label(self._look, Style.UI_STRONG)
        row.addWidget(self._count)
        self._new = quiet_button(self._look, "accent")
        self._new.clicked.connect(self.new_wanted)
        self._new.hide()
        row.addWidget(self._new)
        row.addStretch(1)
        row.addWidget(self._sort_button())
        return header

    def _sort_button(self) -> QToolButton:
        self._sort = quiet_button(self._look, "text2")
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the word
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setAccessibleName(self.tr("Order of the articles"))
        self._sort.setToolTip(self.tr("Order of the articles"))
        menu = QMenu(self._sort)
        group = QActionGroup(menu)
        names = {
            Sort.RELEVANCE: self.tr("Relevance"),
            Sort.NEWEST: self.tr("Newest"),
            Sort.OLDEST: self.tr("Oldest"),
        }
        self._sorts = {sort: self._sort_action(menu, group, sort, name) for sort, name in names.items()}
        group.triggered.connect(self._take_sort)
        self._sort.setMenu(menu)
        self._look.changed.connect(self._dress_sort)
        self._dress_sort()
        self.set_sort(Sort.RELEVANCE)
        return self._sort

    def _sort_action(self, menu: QMenu, group: QActionGroup, sort: Sort, name: str) -> QAction:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setData(sort.value)
        group.addAction(action)
        menu.addAction(action)
        return action

    def _take_sort(self, action: QAction) -> None:
        sort = Sort(action.data())
        self.set_sort(sort)
        self.sort_changed.emit(sort)

    def _dress_sort(self) -> None:
        self._sort.setIcon(icon("chevron-down", self._look.colours.text2))
