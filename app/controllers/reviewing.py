"""Positions to check: highlights that have no sure place in the new text of their article, one after the other.

Nothing is decided by itself. What is decided is decided on the text that was read: where the article has another one by
then, it is refused, and the position is asked for again.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.actions.catalogue import CATALOGUE, translated
from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.reading import ReadingController
from app.controllers.soon import Soon
from app.panels.review import ReviewPanel
from app.reader.choosing import Choosing
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from app.reader.view import ReaderView
from archive.changes import ChangeSet, ChangeSummary
from archive.errors import ArchiveError
from archive.model import Span
from archive.operations.review import Review, Waiting

NAME = "review"
_CONCERNED = frozenset({"annotations", "versions", "articles", "decisions"})
_TEXT = next(action.text for action in CATALOGUE if action.id == f"view.{NAME}")


class ReviewingController(QObject):
    """Joins the panel with the archive and the reader."""

    reading_wanted = Signal()
    """A passage is to be read, whatever is shown now."""

    def __init__(
        self,
        desk: Desk,
        panel: ReviewPanel,
        aside: AsideController,
        reading: ReadingController,
        marking: MarkingController,
        readers: Readers,
    ) -> None:
        super().__init__(panel)
        self._marking = marking
        self._desk, self._panel, self._aside, self._reading = desk, panel, aside, reading
        self._readers = readers
        self._choosing = Choosing(self)
        self._waiting: tuple[Waiting, ...] = ()
        self._wanted = ""
        self._shown = self._gone_to = ""
        self._is_to_choose = self._is_taking = self._is_going_on = False
        self._again = Soon(self._ask, self)
        aside.add(NAME, self.tr("Positions to check"), panel)
        aside.changed.connect(self._follow_aside)
        panel.set_read_only(desk.archive.is_read_only)
        panel.current_changed.connect(self._take_current)
        panel.reading_wanted.connect(self._read)
        panel.version_wanted.connect(self._read_version)
        panel.accepted.connect(self._accept)
        panel.left.connect(self._leave)
        panel.anew_wanted.connect(self._begin_to_choose)
        panel.here_wanted.connect(self._choosing.take)
        panel.given_up.connect(self._give_up)
        self._choosing.chosen.connect(self._mark_anew)
        self._choosing.given_up.connect(self._give_up)
        readers.selection_changed.connect(self._notice_selection)
        readers.check_wanted.connect(self.check)
        readers.highlight_changed.connect(self._set_enabled)
        readers.current_changed.connect(self._set_enabled)
        for pane in readers.panes:
            self._join(pane)
        readers.made.connect(self._join)
        desk.actions["mark.review"].triggered.connect(self._check_current)
        reading.opened.connect(self._take_opened)
        reading.rearranged.connect(self._offer)
        desk.bus.changed.connect(self._hear)
        self._set_enabled()
        self._again.ask()

    def close(self) -> None:
        self._choosing.end()
        self._desk.actions[f"view.{NAME}"].setText(translated(_TEXT))

    def check(self, annotation: str) -> None:
        """Show the panel with the position of this annotation, as soon as it is known to wait."""
        self._wanted = annotation
        self._panel.window().activateWindow()  # it may be wanted from a dialog
        self._aside.show(NAME)
        self._again.ask()

    @property
    def _view(self) -> ReaderView:
        return self._readers.pane.view

    def _join(self, pane: ReaderPane) -> None:
        pane.notice.check_wanted.connect(self._check_article)

    def _hear(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _CONCERNED.isdisjoint(summary.counts):
            self._again.ask()

    def _ask(self) -> None:
        self._desk.lane.ask("waiting", self._desk.archive.waiting, self._take)

    def _take(self, waiting: tuple[Waiting, ...]) -> None:
        """Show what waits now. The mark stays where it is, or goes on to what comes next."""
        self._waiting = waiting
        count = f" ({len(waiting)})" if waiting else ""
        self._desk.actions[f"view.{NAME}"].setText(translated(_TEXT) + count)
        wanted, self._wanted = self._wanted or self._shown, ""
        current = next((one for one in waiting if one.annotation == wanted), None)
        if current is None and not self._shown and self._panel.has_focus():
            current = next(iter(waiting), None)
        before, self._is_taking = self._shown, True
        self._panel.show_waiting(waiting, current)
        self._is_taking = False
        self._turn(before)
        self._offer()

    def _take_current(self, waiting: Waiting | None) -> None:
        before, self._shown = self._shown, waiting.annotation if waiting else ""
        if not self._is_taking and waiting is not None:
            self._turn(before)

    def _turn(self, before: str) -> None:
        """From the one that was marked before to the one that is marked now: what there is to decide, and its place."""
        if self._shown != before:
            self._stop_choosing()
            self._gone_to = ""
            self._panel.show_review(None)
        if self._shown and self._is_looked_at():
            self._look_up()  # also of the same one: its article may have another text

    def _is_looked_at(self) -> bool:
        return self._aside.shown == NAME

    def _look_up(self) -> None:
        work = partial(self._desk.archive.review, self._shown)
        self._desk.lane.ask(NAME, work, self._show, self._refused)

    def _show(self, review: Review | None) -> None:
        """Its place is shown too, unless somebody reads something else meanwhile."""
        self._panel.show_review(review)
        is_wanted, self._is_going_on = self._is_going_on or self._panel.has_focus(), False
        if review is not None and is_wanted and review.annotation.id != self._gone_to:
            self._gone_to = review.annotation.id
            self._go_to(review)

    def _follow_aside(self, name: str) -> None:
        if name == NAME:
            self._again.ask()
        else:
            self._stop_choosing()

    def _read(self) -> None:
        """Go on with the keyboard where it stands."""
        if (review := self._panel.review) is not None:
            self._go_to(review)
            self._view.setFocus()

    def _go_to(self, review: Review) -> None:
        """Show the place that is proposed, or where the words stood, if there is none."""
        self.reading_wanted.emit()
        article, shown = review.article, self._reading.article
        if review.span is not None:
            self._reading.open_at(article, review.annotation.id)
        elif shown is not None and (shown.id, shown.version) == (article, review.version):
            self._reading.show_place(_near(review.annotation.span, len(shown.body)))
        else:
            self._reading.open(article, position=review.annotation.span.start)

    def _read_version(self, number: int) -> None:
        review = self._panel.review
        if review is not None and number == review.version:
            self._go_to(review)
        elif review is not None:
            self.reading_wanted.emit()
            self._reading.open_at(review.article, review.annotation.id, version=number)

    def _accept(self) -> None:
        if (review := self._panel.review) is not None:
            self._decide(partial(self._desk.archive.accept, review.annotation.id, review.version))

    def _leave(self) -> None:
        if (review := self._panel.review) is not None:
            self._decide(partial(self._desk.archive.leave, review.annotation.id, review.version))

    def _mark_anew(self, span: Span) -> None:
        review, shown = self._panel.review, self._reading.article
        self._stop_choosing()
        if review is not None and shown is not None and shown.id == review.article:
            self._decide(partial(self._desk.archive.mark_anew, review.annotation.id, span, shown.version))
        self._aside.show(NAME)

    def _decide(self, work: Callable[[], ChangeSet]) -> None:
        self._panel.show_review(None)  # until the next one is here
        self._is_going_on = True
        self._desk.do(work, refused=self._refused)

    def _refused(self, error: ArchiveError) -> None:
        self._desk.bus.refuse(error)
        self._again.ask()

    def _begin_to_choose(self) -> None:
        """In the current text of its article, once that is open."""
        review, shown = self._panel.review, self._reading.article
        if review is None or self._desk.archive.is_read_only:
            return
        if shown is not None and (shown.id, shown.version) == (review.article, review.version):
            self._choosing.begin(self._view, review.span)
            self._panel.show_choosing(True)
            self._marking.keep_bar_away(True)
            self._notice_selection()
        else:
            self._is_to_choose = True
            self._go_to(review)

    def _give_up(self) -> None:
        self._stop_choosing()
        self._aside.show(NAME)

    def _stop_choosing(self) -> None:
        self._is_to_choose = False
        if self._choosing.is_active:
            self._choosing.end()
            self._marking.keep_bar_away(False)
        self._panel.show_choosing(False)

    def _notice_selection(self) -> None:
        self._panel.set_selected(self._choosing.selection() is not None)

    def _take_opened(self, article: object) -> None:
        is_to_choose = self._is_to_choose
        self._stop_choosing()
        if is_to_choose and self._panel.review is not None and self._panel.review.article == article:
            self._begin_to_choose()
        self._offer()

    def _offer(self) -> None:
        """Above each article, how many positions in it are to be checked."""
        for pane in self._readers.panes:
            pane.notice.offer(len(self._waiting_in(pane)))
        self._set_enabled()

    def _waiting_in(self, pane: ReaderPane) -> list[str]:
        shown = pane.view.article
        return [one.annotation for one in self._waiting if shown is not None and one.article == shown.id]

    def _check_article(self) -> None:
        notice = self.sender()
        for pane in self._readers.panes:
            if pane.notice is notice and (here := self._waiting_in(pane)):
                self.check(here[0])

    def _check_current(self) -> None:
        if (current := self._view.current_highlight()) is not None:
            self.check(current)

    def _set_enabled(self) -> None:
        current = self._view.current_highlight()
        is_waiting = any(one.annotation == current for one in self._waiting)
        self._desk.actions["mark.review"].setEnabled(is_waiting)


def _near(span: Span, length: int) -> Span:
    """Where a passage of another text would be in one of that length."""
    start = min(span.start, max(0, length - 1))
    return Span(start, min(start + 1, length))
