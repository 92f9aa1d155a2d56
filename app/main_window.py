"""The window: where its parts stand, and what of that is remembered. No logic."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.actions import Actions
from app.panels.aside import WIDTH as ASIDE
from app.panels.controls import FilledButton, IconButton, Label, Line, follow
from app.panels.notice import NoticeBar
from app.panels.tab_order import move_focus
from app.panels.toast import Toasts
from app.panels.view_tabs import ViewTabs
from app.theme import Look, Style

TOP_BAR = 56
FACETS, RESULTS = 239, 339
"""Each is followed by a hairline of one pixel."""
NARROW = 1180
"""Below this width of the window, in pixels, without what stands aside, the facets give way by themselves."""
_USUAL = QSize(1560, 980)


class View(StrEnum):
    """What the window is about at the moment; the value is the name of its action, after `view.`."""

    ARTICLES = "articles"
    EXCERPTS = "excerpts"
    VOCABULARY = "vocabulary"
    CONTRADICTIONS = "contradictions"


_WITH_FACETS = (View.ARTICLES, View.EXCERPTS, View.CONTRADICTIONS)


@dataclass(frozen=True)
class Parts:
    """The parts of the window while an archive is open; `others` are what stands there in views other than articles,
    and `aside` what can stand beside them in any view."""

    search_box: QWidget
    link_bar: QWidget
    notice: NoticeBar
    facets: QWidget
    results: QWidget
    readers: QWidget
    strip: QWidget
    others: Mapping[View, QWidget] = field(default_factory=dict)
    aside: QWidget | None = None


class MainWindow(QMainWindow):
    """Shows the first page until `show_archive` gives it the parts of an open archive."""

    close_asked = Signal(object)
    """A `QCloseEvent`: the window stays if anybody ignores it."""
    closing = Signal()

    def __init__(self, look: Look, actions: Actions, first_page: QWidget) -> None:
        super().__init__()
        self._look, self._actions = look, actions
        self.setWindowTitle("Cuttings")
        self.resize(_USUAL)
        self.setAcceptDrops(True)
        self._facets: QWidget | None = None
        self._results: QWidget | None = None
        self._aside: QWidget | None = None
        self._view = View.ARTICLES
        self._shown: Mapping[View, tuple[QWidget, ...]] = {}
        self._splitter: QSplitter | None = None
        self._wants_facets = True
        self._is_narrow = self._is_wide = False
        self._pages = QStackedWidget()
        self._pages.addWidget(first_page)
        self.toast = Toasts(look, self)
        self.setCentralWidget(self._pages)
        self.addActions(list(actions.all().values()))
        follow(look, self, lambda widget: f"QMainWindow {{ background: {look.colours.reader}; }}")

    def show_archive(self, title: str, parts: Parts) -> None:
        """Show these parts instead of whatever is shown."""
        page = QWidget()
        # Not of the splitter itself: it would take what follows the theme for one more pane.
        follow(self._look, page, lambda widget: f"QSplitter::handle {{ background: {self._look.colours.border}; }}")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._leave_archive()
        column.addWidget(self._top_bar(parts.search_box))
        column.addWidget(Line(self._look))
        column.addWidget(parts.link_bar)
        column.addWidget(parts.notice)
        column.addWidget(self._body(parts), 1)
        column.addWidget(parts.strip)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        parts.search_box.setFocus()
        self.setWindowTitle(f"{title} – Cuttings")
        self._fit_facets()

    def show_first_page(self) -> None:
        self._leave_archive()
        self.setWindowTitle("Cuttings")

    @property
    def view(self) -> View:
        return self._view

    def show_view(self, view: View) -> None:
        """Show what belongs to this view; without an archive, or where it has no parts, nothing happens."""
        if view not in self._shown:
            return
        self._view = view
        for part in {part for parts in self._shown.values() for part in parts}:
            part.setVisible(part in self._shown[view] and not (self._is_wide and part is self._results))
        self._fit_facets()

    def set_wide(self, wide: bool) -> None:
        """Whether the articles that are read have all of the width, without facets and the list of articles."""
        self._is_wide = wide
        self.show_view(self._view)
        if self._splitter is not None:  # at once: whoever asked is about to fill the room
            QApplication.sendPostedEvents(self._splitter, QEvent.Type.LayoutRequest)

    def show_menu(self, at: QPoint | None = None) -> QMenu:
        """The menu of everything, at a point of the screen or where the menu button is."""
        menu = QMenu(self)
        for heading, actions in self._actions.of_menu():
            inner = menu.addMenu(heading)
            inner.addActions(actions)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(self.width() - menu.sizeHint().width() - 14, TOP_BAR - 6)
        menu.popup(at or self.mapToGlobal(corner))
        return menu

    def toggle_facets(self, shown: bool) -> None:
        """Show the facets or not; in a narrow window until its width is changed again."""
        self._wants_facets = shown
        self._set_facets(shown)

    def show_aside(self, shown: bool) -> None:
        """Show what stands beside every view, or not; the facets give way where both have no room."""
        if self._aside is not None:
            self._aside.setVisible(shown)
            if self._lacks_room() is not self._is_narrow:
                self._fit_facets()

    def layout_state(self) -> QByteArray:
        return self._splitter.saveState() if self._splitter else QByteArray()

    def restore_layout(self, state: QByteArray) -> None:
        if self._splitter and not state.isEmpty():
            self._splitter.restoreState(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.close_asked.emit(event)
        if event.isAccepted():
            self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lacks_room() is not self._is_narrow:
            self._fit_facets()

    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, (self._pages, *self.toast.shown()), forward=next)

    def _leave_archive(self) -> None:
        self._shown, self._view, self._is_wide = {}, View.ARTICLES, False
        self._facets = self._results = self._aside = self._splitter = None
        while self._pages.count() > 1:
            if (page := self._pages.widget(1)) is not None:
                self._pages.removeWidget(page)
                page.deleteLater()

    def _top_bar(self, search_box: QWidget) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(TOP_BAR - 1)  # and the hairline below it
        bar.setObjectName("topBar")
        follow(self._look, bar, lambda widget: f"#topBar {{ background: {self._look.colours.surface}; }}")
        row = QHBoxLayout(bar)
        row.setContentsMargins(9, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self._button("panel-left", 18, self._actions["view.facets"]))
        row.addSpacing(7)
        brand = Label(self._look, Style.BRAND, text="Cuttings")
        brand.setFixedWidth(212)
        row.addWidget(brand)
        search_box.setMaximumWidth(640)
        row.addWidget(search_box, 100)  # all the room there is, up to its greatest width
        row.addSpacing(12)
        row.addWidget(ViewTabs(self._look, [self._actions[f"view.{view}"] for view in View]))
        row.addStretch(1)
        add = FilledButton(self._look, self.tr("Add articles"), "plus")
        add.setToolTip(self._actions["archive.add"].toolTip())
        add.clicked.connect(self._actions["archive.add"].trigger)
        add.setEnabled(self._actions["archive.add"].isEnabled())
        self._actions["archive.add"].enabledChanged.connect(add.setEnabled)
        row.addWidget(add)
        row.addSpacing(12)
        menu = self._button("menu", 20)
        menu.setToolTip(self.tr("Menu"))
        menu.setAccessibleName(self.tr("Menu"))
        menu.clicked.connect(self.open_menu)
        row.addWidget(menu)
        return bar

    def open_menu(self) -> None:
        self.show_menu()

    def _button(self, name: str, size: int, action: QAction | None = None) -> IconButton:
        """A button with an icon so many pixels wide."""
        made = IconButton(self._look, name, action=action)
        made.setIconSize(QSize(size, size))
        return made

    def _body(self, parts: Parts) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        wide = (parts.readers, *parts.others.values())
        for part in (parts.facets, parts.results, *wide):
            splitter.addWidget(part)
        for place in range(2, splitter.count()):
            splitter.setStretchFactor(place, 1)
        if parts.aside is not None:
            splitter.addWidget(parts.aside)
        splitter.setSizes([FACETS, RESULTS, *[_USUAL.width() - FACETS - RESULTS] * len(wide), ASIDE])
        self._facets, self._results, self._aside, self._splitter = parts.facets, parts.results, parts.aside, splitter
        self._shown = {
            View.ARTICLES: (parts.results, parts.readers),
            **{view: (part,) for view, part in parts.others.items()},
        }
        for part in parts.others.values():
            part.hide()
        return splitter

    def _fit_facets(self) -> None:
        self._is_narrow = self._lacks_room()
        self._set_facets(self._wants_facets and not self._is_narrow)

    def _lacks_room(self) -> bool:
        beside = 0 if self._aside is None or self._aside.isHidden() else ASIDE
        return self.width() - beside < NARROW

    def _set_facets(self, shown: bool) -> None:
        if self._facets is not None:
            is_wide = self._is_wide and self._view is View.ARTICLES
            self._facets.setVisible(shown and self._view in _WITH_FACETS and not is_wide)
            self._actions["view.facets"].setChecked(shown)
