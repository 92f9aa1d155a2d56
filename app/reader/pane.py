"""A pane: one article with its header, what is to be said of it, and a bar to find words in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.actions import Actions
from app.panels.focus_ring import FocusRing
from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.article_notice import ArticleNotice
from app.reader.find_bar import FindBar, Finder
from app.reader.header import PaneHeader
from app.reader.view import ReaderView
from app.theme import Look
from archive.model import Span


class ReaderPane(QWidget):
    """Signals out, values in; which article is shown is decided elsewhere."""

    date_wanted = Signal(QPoint)
    versions_wanted = Signal(QPoint)
    menu_wanted = Signal(QPoint)
    """Each with the point of the screen where to ask, or to show it."""
    close_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PaneHeader(look, actions)
        self.view = ReaderView(look)
        self.find_bar = FindBar(look)
        self.notice = ArticleNotice(look)
        FocusRing(look, self.view)
        self._finder = Finder("")
        self._marked: tuple[Span, ...] = ()
        self._is_locked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.find_bar, self.notice):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.header.date_wanted.connect(self.date_wanted)
        self.view.date_wanted.connect(self.date_wanted)
        self.view.versions_wanted.connect(self.versions_wanted)
        self.header.menu_wanted.connect(self.menu_wanted)
        self.header.close_wanted.connect(self.close_wanted)
        self.header.back_wanted.connect(self.back_wanted)
        self.header.forward_wanted.connect(self.forward_wanted)
        self.find_bar.changed.connect(self._find)
        self.find_bar.step_wanted.connect(self._step)
        self.find_bar.closed.connect(self._leave_find)

    @property
    def is_locked(self) -> bool:
        """Whether its article stays until it is unlocked or closed."""
        return self._is_locked

    def set_locked(self, locked: bool) -> None:
        self._is_locked = locked
        self.header.set_locked(locked)

    def show_article(self, article: ReaderArticle, hits: Sequence[Span] = ()) -> None:
        """Show an article with what was searched for in it outlined."""
        self._finder = Finder(article.body)
        self._marked = tuple(hits)
        self.header.show_article(article)
        self.notice.say(article.notices)
        self.view.show_article(article)
        self.view.set_hits(self._marked)
        if not self.find_bar.isHidden():
            self._find(self.find_bar.field.text())

    def show_highlights(self, highlights: Sequence[ReaderHighlight]) -> None:
        self.view.show_highlights(highlights)

    def open_find(self) -> None:
        """Find in this article, beginning with what is selected if that is within a line."""
        span, article = self.view.selection(), self.view.article
        if article is None:
            return
        selected = span.of(article.body) if span else ""
        self.find_bar.open_bar("" if "\n" in selected else selected)

    def go_to_hit(self, steps: int) -> None:
        """To the next thing found: by the bar while it is open, by the search otherwise."""
        number = self.view.go_to_hit(steps)
        if not self.find_bar.isHidden():
            self.find_bar.show_count(number, len(self.view.hits))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.ParentChange):
            self._watch_window()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.window():
            self.view.set_window_width(self.window().width())
        return super().eventFilter(watched, event)

    def _watch_window(self) -> None:
        """Cards or names: that goes by the width of the window, which the pane's own does not tell."""
        window = self.window()
        if window is not self:
            window.removeEventFilter(self)
            window.installEventFilter(self)
        self.view.set_window_width(window.width())

    def _find(self, text: str) -> None:
        self.view.set_hits(self._finder.find(text))
        number = self.view.go_to_hit(1)
        self.find_bar.show_count(number, len(self.view.hits))

    def _step(self, steps: int) -> None:
        self.go_to_hit(steps)

    def _leave_find(self) -> None:
        self.view.set_hits(self._marked)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
