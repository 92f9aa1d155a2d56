"""Reading: which article is open, what is marked in it for the search that found it, and the way back.

An article that was open for a moment counts as read; that is no gesture, so it stands in the way of no undo. Whatever
the archive is asked goes through the interactive lane: who leafs on does not wait for what was asked before.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from app.controllers.article_files import ArticleFiles
from app.controllers.article_menu import ArticleMenu
from app.controllers.article_state import ArticleState
from app.controllers.desk import Desk
from app.controllers.opened_article import Opened, read
from app.controllers.printing import PrintingController
from app.controllers.reading_size import ReadingSize
from app.navigator import Navigator, Place
from app.reader.article import ReaderArticle
from app.reader.readers import Readers
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.index.marks import Matcher
from archive.model import Span

_SAVE_AFTER = 800
_EVERYWHERE = frozenset({"tags", "decisions"})


class ReadingController(QObject):
    """Joins the archive and the readers."""

    opened = Signal(object)
    """The id of the article that is open now, None when none is any more."""
    next_unread_wanted = Signal()
    """The reader came to the end of the article and wants to go on."""
    metadata_wanted = Signal(object, str, QPoint)
    """The id of an article, the field of it that the user wants to set, and where on the screen to ask for it."""

    def __init__(self, desk: Desk, readers: Readers) -> None:
        super().__init__(readers)
        self._desk, self._readers, self._pane = desk, readers, readers.pane
        self._way = Navigator()
        self._open: Opened | None = None
        self._matcher: Matcher | None = None
        self._files = ArticleFiles(desk, readers)
        self._printing = PrintingController(desk, readers)
        self._menu = ArticleMenu(desk, readers)
        self._state = ArticleState(desk, self)
        self._size = ReadingSize(desk, self._pane.view)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_SAVE_AFTER)
        self._moved.timeout.connect(self._save_position)
        self._menu.version_wanted.connect(self._show_version)
        self._menu.difference_wanted.connect(self._show_difference)
        self._pane.menu_wanted.connect(self._show_menu)
        self._pane.date_wanted.connect(self._want_date)
        self._pane.versions_wanted.connect(self._show_versions)
        self._pane.close_wanted.connect(self.close_article)
        self._pane.view.verticalScrollBar().valueChanged.connect(self._notice_move)
        desk.bus.changed.connect(self._refresh)
        self._connect_actions()
        self._set_enabled()

    @property
    def article(self) -> ReaderArticle | None:
        return self._open.article if self._open else None

    def open(self, article: int, matcher: Matcher | None = None, *, position: int | None = None) -> None:
        """Open an article, with what `matcher` finds in it outlined, where it was left or at a code point of it."""
        self._matcher = matcher
        self._load(article, None, position)

    def close_article(self) -> None:
        """Show none."""
        self._turn_away()
        self._desk.lane.drop("article")
        self._show_none()

    def close(self) -> None:
        """The archive is about to be closed."""
        self.leave()

    def leave(self) -> None:
        """Nothing more is read: remember at once where the reader is, the lane may not come to it any more."""
        self._state.close()
        self._moved.stop()
        shown, self._open = self._open, None
        if shown and shown.article.is_current and not self._desk.archive.is_read_only:
            try:
                self._desk.archive.set_position(shown.article.id, self._pane.view.position())
            except ArchiveError as error:
                self._desk.bus.refuse(error)

    def show_place(self, span: Span) -> None:
        """Bring a passage of the open article into view."""
        self._pane.view.show_span(span)

    def open_at(
        self, article: int, highlight: str, matcher: Matcher | None = None, *, version: int | None = None
    ) -> None:
        """Open an article at a highlight of it, in its current text or that version, with what `matcher` finds."""
        shown, self._matcher = self.article, matcher
        if shown is not None and (shown.id, shown.version) == (article, version or shown.versions[-1]):
            self._pane.view.await_highlight(highlight)
        else:
            self._load(article, version, None, highlight)

    def _load(self, article: int, version: int | None, position: int | None, highlight: str = "") -> None:
        work = partial(read, self._desk.archive, article, version, self._matcher)
        show = partial(self._show, position=position, highlight=highlight)
        self._desk.lane.ask("article", work, show, self._desk.bus.refuse)

    def _show(self, found: Opened, position: int | None, highlight: str) -> None:
        before = self._open
        if before is not None:
            self._leave_place()
            self._turn_away()
        self._open = found
        article = found.article
        self._readers.show_pane()
        self._pane.show_article(article, found.hits)
        if position is not None:
            self._pane.view.scroll_to(position)
        elif found.hits and not article.position:
            self._pane.view.go_to_hit(1)
        self._pane.view.await_highlight(highlight)
        self._moved.stop()
        if article.is_current:
            self._way.visit(Place(article.id, self._pane.view.position()))
        self._state.open(found.state)
        self._set_enabled()
        self.opened.emit(article.id)

    def _leave_place(self) -> None:
        """Where the reader is now is where the way back leads, if it is the current text that is read there."""
        shown, here = self.article, self._way.here
        if shown and here and shown.id == here.article and shown.is_current:
            self._way.leave(self._pane.view.position())

    def _turn_away(self) -> None:
        """From the article that is open to another one, or to none."""
        self._state.close()
        self._moved.stop()
        self._save_position()

    def _refresh(self, summary: ChangeSummary | None) -> None:
        """Something changed: what is open may have other highlights, another date, another text."""
        if self._open is None or not _concerns(summary, self._open.article.id):
            return
        shown = self._open.article
        work = partial(read, self._desk.archive, shown.id, None if shown.is_current else shown.version)
        self._desk.lane.ask("refreshed article", work, self._renew, self._gone)

    def _renew(self, found: Opened) -> None:
        before = self._open
        if before is None or before.article.id != found.article.id:
            return
        article = found.article
        is_same_text = (article.version, article.title) == (before.article.version, before.article.title)
        hits = before.hits if is_same_text else ()
        self._open = Opened(article, found.state, hits)
        self._state.renew(found.state)
        if is_same_text and article.date == before.article.date and article.outlet == before.article.outlet:
            self._pane.show_highlights(article.highlights)
            self._pane.notice.say(article.notices)
        else:
            position = self._pane.view.position()
            self._pane.show_article(article, hits)
            self._pane.view.scroll_to(position)
        self._set_enabled()

    def _gone(self, error: ArchiveError) -> None:
        self._state.close()
        self._show_none()
        self._desk.bus.refuse(error)

    def _show_none(self) -> None:
        self._open = None
        self._readers.show_empty()
        self._set_enabled()
        self.opened.emit(None)

    def _go(self, steps: int) -> None:
        self._leave_place()
        place = self._way.go(steps)
        if place:
            self._matcher = None
            self._load(place.article, None, place.position)

    def _page(self) -> None:
        if self._open is None or not self._pane.view.page():
            self.next_unread_wanted.emit()

    def _notice_move(self) -> None:
        if self._open:
            self._moved.start()

    def _save_position(self) -> None:
        """Nobody waits for it, and an archive that cannot be written just does not remember it."""
        if self._open is None or not self._open.article.is_current:
            return
        archive, article, position = self._desk.archive, self._open.article.id, self._pane.view.position()
        if not archive.is_read_only:
            self._desk.lane.ask(f"position {article}", lambda: archive.set_position(article, position), _ignore)

    def _show_menu(self, at: QPoint) -> None:
        if self._open:
            self._menu.open(self._open.article, at)

    def _show_version(self, number: int) -> None:
        if self._open:
            self._load(self._open.article.id, number, 0)

    def _show_difference(self, first: int, second: int) -> None:
        if self._open:
            self._files.show_difference(self._open.article.id, first, second)

    def _show_versions(self, at: QPoint) -> None:
        if self._open:
            self._menu.open_versions(self._open.article, at)

    def _want_date(self, at: QPoint) -> None:
        if self._open:
            self.metadata_wanted.emit(self._open.article.id, "published", at)

    @Slot()
    def _act(self) -> None:
        """Do what the action that was triggered is for."""
        sender = self.sender()
        if sender is not None:
            self._does[sender.objectName()]()

    def _connect_actions(self) -> None:
        pane, view = self._pane, self._pane.view
        self._does: dict[str, Callable[[], object]] = {
            "article.back": lambda: self._go(-1),
            "article.forward": lambda: self._go(1),
            "article.find": pane.open_find,
            "article.next_hit": lambda: pane.go_to_hit(1),
            "article.previous_hit": lambda: pane.go_to_hit(-1),
            "article.next_highlight": lambda: view.go_to_highlight(1),
            "article.previous_highlight": lambda: view.go_to_highlight(-1),
            "article.page": self._page,
            "article.read": self._state.toggle_read,
            "article.aside": self._state.toggle_aside,
            "article.star": self._state.toggle_star,
            "article.correct": lambda: self._want_date(pane.header.below_more()),
            "article.versions": lambda: self._show_versions(pane.header.below_more()),
            "article.print": lambda: self._printing.ask(self.article),
            "article.save_html": lambda: self._files.save_html(self.article),
            "article.original": lambda: self._files.open_original(self.article),
            "view.larger": lambda: self._size.zoom(1),
            "view.smaller": lambda: self._size.zoom(-1),
            "view.wider": lambda: self._size.widen(1),
            "view.narrower": lambda: self._size.widen(-1),
        }
        for name in self._does:
            self._desk.actions[name].triggered.connect(self._act)

    def _set_enabled(self) -> None:
        """What can be done goes by what is open."""
        actions, article = self._desk.actions, self.article
        for name in self._does:
            if name.startswith("article.") and name != "article.page":
                actions[name].setEnabled(article is not None)
        actions["article.back"].setEnabled(self._way.can_go(-1))
        actions["article.forward"].setEnabled(self._way.can_go(1))
        actions["article.original"].setEnabled(article is not None and article.has_original)
        actions["article.versions"].setEnabled(article is not None and len(article.versions) > 1)


def _concerns(summary: ChangeSummary | None, article: int) -> bool:
    """Whether a change may show in an article: one of itself, of actors and issues, which any may be tagged with, or of
    decisions on positions, which name no article."""
    return summary is None or article in summary.articles or not _EVERYWHERE.isdisjoint(summary.counts)


def _ignore(nothing: object) -> None:
    """There is nothing to do with it."""
