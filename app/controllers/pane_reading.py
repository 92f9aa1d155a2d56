"""Reading in one pane: which article is open there, what a search found in it, and the way back.

An article that was open for a moment counts as read; that is no gesture, so it stands in the way of no undo. Whatever
the archive is asked goes through the interactive lane: who leafs on does not wait for what was asked before.
"""

from functools import partial
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.article_state import ArticleState
from app.controllers.desk import Desk
from app.controllers.opened_article import Opened, read
from app.navigator import Navigator, Place
from app.reader.article import ReaderArticle
from app.reader.pane import ReaderPane
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.index.marks import Matcher
from archive.model import Span

_SAVE_AFTER = 800
_EVERYWHERE = frozenset({"tags", "decisions"})
_numbers = count()


class PaneReading(QObject):
    """Joins the archive and a pane."""

    opened = Signal()
    """Another article is open now, or another text of it, or none any more."""
    renewed = Signal()
    """The open article was read anew, since something changed."""

    def __init__(self, desk: Desk, pane: ReaderPane) -> None:
        super().__init__(pane)
        self._desk, self.pane = desk, pane
        self._topic = f"article in pane {next(_numbers)}"
        self._way = Navigator()
        self._open: Opened | None = None
        self._wanted: int | None = None
        self._matcher: Matcher | None = None
        self.state = ArticleState(desk, self)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_SAVE_AFTER)
        self._moved.timeout.connect(self._save_position)
        pane.view.verticalScrollBar().valueChanged.connect(self._notice_move)
        desk.bus.changed.connect(self._refresh)

    @property
    def article(self) -> ReaderArticle | None:
        return self._open.article if self._open else None

    @property
    def wanted(self) -> int | None:
        """The id of the article that is open or is being opened."""
        return self._wanted

    def open(self, article: int, matcher: Matcher | None = None, *, position: int | None = None) -> None:
        """Open an article, with what `matcher` finds in it outlined, where it was left or at a code point of it."""
        self._matcher = matcher
        self._load(article, None, position)

    def open_at(
        self, article: int, highlight: str, matcher: Matcher | None = None, *, version: int | None = None
    ) -> None:
        """Open an article at a highlight of it, in its current text or that version, with what `matcher` finds."""
        shown, self._matcher = self.article, matcher
        if shown is not None and (shown.id, shown.version) == (article, version or shown.versions[-1]):
            self.pane.view.await_highlight(highlight)
        else:
            self._load(article, version, None, highlight)

    def open_version(self, article: int, number: int) -> None:
        """Open a text of an article from its beginning."""
        self._load(article, number, 0)

    def close_article(self) -> None:
        """Show none."""
        self._turn_away()
        for topic in (self._topic, f"refreshed {self._topic}"):
            self._desk.lane.drop(topic)
        self._show_none()

    def leave(self) -> None:
        """Nothing more is read: remember at once where the reader is, the lane may not come to it any more."""
        self.state.close()
        self._moved.stop()
        shown, self._open, self._wanted = self._open, None, None
        if shown and shown.article.is_current and not self._desk.archive.is_read_only:
            try:
                self._desk.archive.set_position(shown.article.id, self.pane.view.position())
            except ArchiveError as error:
                self._desk.bus.refuse(error)

    def can_go(self, steps: int) -> bool:
        return self._way.can_go(steps)

    def go(self, steps: int) -> None:
        """Back (-1) or forward (1) on the way through articles."""
        self._leave_place()
        if place := self._way.go(steps):
            self._matcher = None
            self._load(place.article, None, place.position)

    def _load(self, article: int, version: int | None, position: int | None, highlight: str = "") -> None:
        self._wanted = article
        work = partial(read, self._desk.archive, article, version, self._matcher)
        show = partial(self._show, position=position, highlight=highlight)
        self._desk.lane.ask(self._topic, work, show, self._refuse)

    def _refuse(self, error: ArchiveError) -> None:
        if self._open is None:
            self._show_none()
        else:
            self._wanted = self._open.article.id
        self._desk.bus.refuse(error)

    def _show(self, found: Opened, position: int | None, highlight: str) -> None:
        before, view = self._open, self.pane.view
        if before is not None:
            self._leave_place()
            self._turn_away()
            if before.is_same_text(found):
                found = found.left_at(view.position())  # what was read from the archive may be older
        self._open = found
        article = found.article
        self.pane.show_article(article, found.hits)
        left_at = view.position()
        if position is not None:
            view.scroll_to(position)
        elif found.hits and not article.position:
            view.go_to_hit(1)
        view.await_highlight(highlight)
        self._moved.stop()
        if view.position() != left_at:
            self._moved.start()
        if article.is_current:
            self._way.visit(Place(article.id, view.position()))
        self.state.open(found.state)
        self.opened.emit()

    def _leave_place(self) -> None:
        """Where the reader is now is where the way back leads, if it is the current text that is read there."""
        shown, here = self.article, self._way.here
        if shown and here and shown.id == here.article and shown.is_current:
            self._way.leave(self.pane.view.position())

    def _turn_away(self) -> None:
        """From the article that is open to another one, or to none."""
        self.state.close()
        self._moved.stop()
        self._save_position()

    def _refresh(self, summary: ChangeSummary | None) -> None:
        """Something changed: what is open may have other highlights, another date, another text."""
        shown = self.article
        if shown is None or not _concerns(summary, shown.id):
            return
        work = partial(read, self._desk.archive, shown.id, None if shown.is_current else shown.version)
        self._desk.lane.ask(f"refreshed {self._topic}", work, self._renew, self._gone)

    def _renew(self, found: Opened) -> None:
        before = self._open
        if before is None or before.article.id != found.article.id:
            return
        article, view = found.article, self.pane.view
        is_same_text = (article.version, article.title) == (before.article.version, before.article.title)
        hits = before.hits if is_same_text else ()
        self._open = Opened(article, found.state, hits)
        self.state.renew(found.state)
        if is_same_text and article.date == before.article.date and article.outlet == before.article.outlet:
            self.pane.show_highlights(article.highlights)
            self.pane.notice.say(article.notices)
        else:
            position = view.position()
            self.pane.show_article(article, hits)
            view.scroll_to(position)
        self.renewed.emit()

    def _gone(self, error: ArchiveError) -> None:
        self.state.close()
        self._show_none()
        self._desk.bus.refuse(error)

    def _show_none(self) -> None:
        self._open = self._wanted = None
        self.opened.emit()

    def _notice_move(self) -> None:
        if self._open:
            self._moved.start()

    def _save_position(self) -> None:
        """Nobody waits for it, and an archive that cannot be written just does not remember it."""
        if self._open is None or not self._open.article.is_current:
            return
        archive, article, position = self._desk.archive, self._open.article.id, self.pane.view.position()
        if not archive.is_read_only:
            self._desk.lane.ask(f"position {article}", lambda: archive.set_position(article, position), _ignore)

    def show_place(self, span: Span) -> None:
        """Bring a passage of the open article into view."""
        self.pane.view.show_span(span)


def _concerns(summary: ChangeSummary | None, article: int) -> bool:
    """Whether a change may show in an article: one of itself, of actors and issues, which any may be tagged with, or of
    decisions on positions, which name no article."""
    return summary is None or article in summary.articles or not _EVERYWHERE.isdisjoint(summary.counts)


def _ignore(nothing: object) -> None:
    """There is nothing to do with it."""
