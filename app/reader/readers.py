"""Where articles are read: panes side by side, or, until an article is chosen, a word on how to begin."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.actions import Actions
from app.actions.article_drag import dragged_article
from app.panels.controls import Label, follow
from app.reader.pane import ReaderPane
from app.reader.pane_row import PaneRow
from app.theme import Look, Style


class Readers(QStackedWidget):
    """Holds the panes, at least one, and says which one keys go to: the current one.

    What happens in the text of any pane is told here too: whoever is about to do something does it in the current one.
    """

    made = Signal(object)
    """A pane that was just added."""
    removed = Signal(object)
    """A pane that is not among the others any more."""
    current_changed = Signal()
    """Another pane is the current one."""
    selection_changed = Signal()
    highlight_changed = Signal()
    """Another highlight is the current one in its pane, or none."""
    scrolled = Signal()
    highlight_chosen = Signal(str)
    check_wanted = Signal(str)
    """The id of a highlight that was clicked, and of one whose uncertain position was."""
    article_dropped = Signal(object)
    """The id of an article that was dragged here from a list, to be read beside what is open."""
    lead_chosen = Signal(str)
    """The id of a link that leads elsewhere, whose pill was clicked."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._actions = look, actions
        self._is_turning = False
        self.setMinimumWidth(380)
        self.setAcceptDrops(True)
        self._empty = Label(look, Style.UI, "text3", self.tr("No article is open"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        follow(look, self._empty, lambda widget: f"color: {look.colours.text3}; background: {look.colours.reader};")
        self.row = PaneRow(look)
        self.row.spine_chosen.connect(self._open_spine)
        self.addWidget(self._empty)
        self.addWidget(self.row)
        self._current = self._made(0)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow_focus)

    @property
    def pane(self) -> ReaderPane:
        """The current pane."""
        return self._current

    @property
    def panes(self) -> tuple[ReaderPane, ...]:
        """From the left to the right."""
        return self.row.panes

    def add(self) -> ReaderPane:
        """A new pane at the right of the current one, which stays the current one."""
        with self.row.held():
            pane = self._made(self.panes.index(self._current) + 1)
            self.row.pair(pane, self._current)
            self._show_current()
            self.made.emit(pane)
        return pane

    def remove(self, pane: ReaderPane) -> None:
        """Take a pane away; one of the others is the current one then. The last one stays."""
        if len(self.panes) == 1 or pane not in self.panes:
            return
        if pane is self._current:
            place = self.panes.index(pane)
            had_focus = pane.isAncestorOf(focus) if (focus := QApplication.focusWidget()) else False
            self.set_current(self.panes[place - 1 if place else 1])
            if had_focus:
                self._current.view.setFocus()
        with self.row.held():
            self.row.take(pane)
            self.removed.emit(pane)
        pane.deleteLater()
        self._show_current()

    def bring_next_door(self, pane: ReaderPane, beside: ReaderPane) -> None:
        """Let two panes stand open as neighbours: the second comes to the first, if others are between them."""
        places = [self.panes.index(one) for one in (pane, beside)]
        if abs(places[0] - places[1]) > 1:
            self.row.shift(beside, places[0] + 1 if places[0] < places[1] else places[0])
        self.row.pair(pane, beside)

    def set_current(self, pane: ReaderPane) -> None:
        """Keys go to this pane from now on; where it was a spine, it stands open."""
        if pane not in self.panes:
            return
        if not self.row.is_open(pane):
            self.row.bring(pane)
        if pane is not self._current:
            self.row.bring(pane)
            self._current = pane
            self._show_current()
            self.current_changed.emit()

    def step(self, panes: int) -> None:
        """Make the pane so many to the right the current one, from the last one on to the first."""
        place = self.panes.index(self._current)
        self.set_current(self.panes[(place + panes) % len(self.panes)])
        self._current.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_panes(self, shown: bool) -> None:
        """Show the panes, or that no article is open."""
        if shown is self.is_empty:
            self._is_turning = True  # Qt may bring the keyboard to any pane
            self.setCurrentWidget(self.row if shown else self._empty)
            self._is_turning = False
            if (focus := QApplication.focusWidget()) is not None and self.row.isAncestorOf(focus):
                self._current.view.setFocus()

    @property
    def is_empty(self) -> bool:
        return self.currentWidget() is self._empty

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_article(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()  # files are the window's

    def dropEvent(self, event: QDropEvent) -> None:
        article = dragged_article(event.mimeData())
        if article is not None:
            event.acceptProposedAction()
            self.article_dropped.emit(article)

    def _made(self, place: int) -> ReaderPane:
        pane = ReaderPane(self._look, self._actions)
        view = pane.view
        view.selectionChanged.connect(self.selection_changed)
        view.current_highlight_changed.connect(self.highlight_changed)
        view.verticalScrollBar().valueChanged.connect(self._tell_scrolled)
        view.highlight_chosen.connect(self.highlight_chosen)
        view.check_wanted.connect(self.check_wanted)
        view.lead_chosen.connect(self.lead_chosen)
        self.row.insert(place, pane)
        return pane

    def _tell_scrolled(self, value: int) -> None:
        self.scrolled.emit()

    def _open_spine(self, pane: ReaderPane) -> None:
        self.set_current(pane)
        pane.view.setFocus()

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._is_turning and not self._current.isAncestorOf(now):
            for pane in self.panes:
                if pane.isAncestorOf(now):
                    self.set_current(pane)

    def _show_current(self) -> None:
        """Where there are several, the others step back a little."""
        for pane in self.panes:
            pane.header.set_quiet(pane is not self._current)
