"""Linking two passages: the first one waits, through searches and other views, until there is a second.

Nothing is stored before the type of the link is chosen. Then both passages become highlights and are linked in one
gesture, so that undo takes all of it away.
"""

from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.listed_excerpt import Listed, ListedExcerpt
from app.controllers.marking import MarkingController, Passage
from app.models.link_words import shortened
from app.panels.link_bar import LinkBar
from app.panels.link_popover import LinkPopover
from app.reader.article import ReaderArticle
from app.reader.awaiting import Awaiting
from app.reader.dragging import Dragging, Held
from app.reader.view import ReaderView
from archive import Archive
from archive.changes import ChangeSet, ChangeSummary
from archive.errors import ArchiveError, NotFound
from archive.model import LinkType
from archive.model import Passage as Place

_CONCERNED = frozenset({"annotations", "versions", "articles"})


class LinkingController(QObject):
    """Joins the readers, the bar and the popover with the archive."""

    def __init__(
        self, desk: Desk, marking: MarkingController, listed: ListedExcerpt, bar: LinkBar, window: QWidget
    ) -> None:
        super().__init__(bar)
        self._desk, self._marking, self._listed, self.bar = desk, marking, listed, bar
        self.popover = LinkPopover(desk.look, window)
        self._awaiting = Awaiting(window, self)
        self._dragging = Dragging(desk.look, self)
        self._views: list[ReaderView] = []
        self._ends: list[Passage] = []
        self._quotes: list[str] = []
        self._is_in_current_text = False
        bar.cancel_wanted.connect(self.cancel)
        self._awaiting.given_up.connect(self.cancel)
        self._awaiting.taken.connect(self._take)
        self._dragging.dropped.connect(self._join)
        self.popover.chosen.connect(self._link)
        self.popover.closed.connect(self._closed)
        desk.actions["mark.link"].triggered.connect(self._take)
        desk.bus.changed.connect(self._hear)
        for changed in (marking.changed, listed.changed):
            changed.connect(self._set_enabled)
        self._set_enabled()

    def watch(self, view: ReaderView) -> None:
        """Passages of this reader can be linked."""
        self._views.append(view)
        self._awaiting.watch(view)
        if not self._desk.archive.is_read_only:
            self._dragging.watch(view)

    def leave(self, view: ReaderView) -> None:
        """This reader is about to go."""
        self._views.remove(view)
        self._awaiting.leave(view)
        self._dragging.leave(view)

    @property
    def is_active(self) -> bool:
        """Whether a passage waits to be linked."""
        return bool(self._ends)

    def cancel(self) -> None:
        """No passage waits any more."""
        self.popover.close_popover()
        self.popover.forget_note()
        self._ends, self._quotes = [], []
        self._awaiting.is_active = False
        self.bar.hide()

    def close(self) -> None:
        """The archive is about to be closed."""
        self.cancel()
        self.popover.deleteLater()

    def _take(self) -> None:
        """What the keys act on is the first passage, or the second."""
        found = self._read() or self._listed.current()
        if found is None:
            return
        if not self._ends:
            self._begin(found, is_in_current_text=self._is_current(found.passage))
        elif _are_same(self._ends[0], found.passage):
            self._desk.bus.told.emit(self.tr("A passage cannot be linked with itself: choose another one."))
        else:
            self._offer(found)

    def _read(self) -> Listed | None:
        """What the keys act on in the article that is read."""
        passage, article = self._marking.passage(), self._marking.article
        if passage is None or article is None:
            return None
        return Listed(passage, passage.span.of(article.body), self._marking.place_of(passage.span))

    def _is_current(self, passage: Passage) -> bool:
        """Whether it was chosen in the current text of its article."""
        article = self._marking.article
        return article is not None and article.id == passage.article and article.is_current

    def _join(self, dragged: Held, target: Held) -> None:
        """One passage was dropped on another."""
        first, second = dragged.view.article, target.view.article
        if first is not None and second is not None:
            self._begin(_held(dragged, first, QRect()), is_in_current_text=first.is_current)
            target.view.setFocus()
            self._offer(_held(target, second, self._marking.place_of(target.span)))

    def _begin(self, first: Listed, *, is_in_current_text: bool) -> None:
        self.cancel()
        self._is_in_current_text = is_in_current_text
        self._ends, self._quotes = [first.passage], [shortened(first.quote)]
        self._awaiting.is_active = True
        self.bar.show_from(self._quotes[0])
        self._marking.hold_bar(None)

    def _offer(self, second: Listed) -> None:
        """Ask how the passage that waits is linked with this one."""
        self._ends[1:], self._quotes[1:] = [second.passage], [shortened(second.quote)]
        self._marking.hold_bar("mark.link")
        self.popover.ask(second.place, *self._quotes)

    def _link(self, type: LinkType, is_turned: bool, note: str) -> None:
        first, second = self._ends
        ends = (second, first) if is_turned else (first, second)
        work = partial(_link, self._desk.archive, ends, type, note)
        self._desk.make(work, partial(self._linked, second, is_turned), self._refused)

    def _linked(self, second: Passage, is_turned: bool, made: tuple[str, str] | None) -> None:
        """`made` are the annotations at the ends of the new link; None where it was there already."""
        if made is None:
            self._desk.bus.told.emit(self.tr("These passages are linked so already."))
        else:
            self._go_to(second, second.annotation or made[0 if is_turned else 1])
        self.cancel()

    def _go_to(self, passage: Passage, annotation: str) -> None:
        """What was selected is a highlight now, and the current one, if it is still there."""
        for view in self._views:
            article = view.article
            if article is not None and (article.id, article.version) == (passage.article, passage.version):
                if view.selection() == passage.span:
                    view.select(view.caret())
                view.await_highlight(annotation)

    def _refused(self, error: ArchiveError) -> None:
        if isinstance(error, NotFound):
            self._desk.bus.told.emit(self.tr("One of the passages is not there any more; nothing was linked."))
        else:
            self._desk.bus.refuse(error)

    def _closed(self) -> None:
        self._marking.hold_bar(None)
        if self._listed.current() is not None:
            self._listed.give_focus()
        else:
            self._marking.give_focus()

    def _hear(self, summary: ChangeSummary | None) -> None:
        """The passage that waits may be gone, or its article may have another text."""
        if self._ends and (summary is None or not _CONCERNED.isdisjoint(summary.counts)):
            first = self._ends[0]
            work = partial(_current_version, self._desk.archive, first)
            self._desk.lane.ask("passage to link", work, partial(self._found, first), partial(self._lost, first))

    def _found(self, first: Passage, current: int) -> None:
        """A highlight is placed in a new text by itself; what is merely selected stays in the text it was seen in."""
        has_new_text = self._is_in_current_text and first.annotation is None and current != first.version
        if has_new_text and self._ends and self._ends[0] is first:
            self._is_in_current_text = False
            sentence = self.tr("The article has a new text; the passage is linked as it stood in version {}.")
            self._desk.bus.told.emit(sentence.format(first.version))

    def _lost(self, first: Passage, error: ArchiveError) -> None:
        if isinstance(error, NotFound) and self._ends and self._ends[0] is first:
            self.cancel()
            self._desk.bus.told.emit(self.tr("The passage that was to be linked is not there any more."))

    def _set_enabled(self) -> None:
        can_link = self._marking.passage() is not None or self._listed.current() is not None
        self._desk.actions["mark.link"].setEnabled(can_link)


def _held(held: Held, article: ReaderArticle, place: QRect) -> Listed:
    return Listed(Passage(article.id, article.version, held.span, held.highlight), held.span.of(article.body), place)


def _are_same(one: Passage, other: Passage) -> bool:
    if one.annotation is not None and other.annotation is not None:
        return one.annotation == other.annotation
    return (one.article, one.version, one.span) == (other.article, other.version, other.span)


def _end(passage: Passage) -> str | Place:
    return passage.annotation or Place(passage.article, passage.span, passage.version)


def _link(
    archive: Archive, ends: tuple[Passage, Passage], type: LinkType, note: str
) -> tuple[tuple[str, str] | None, ChangeSet]:
    """The annotations at the ends of the link, None where nothing was changed by it. Raises NotFound or QuoteError."""
    key, changes = archive.link_passages(*map(_end, ends), type=type, note=note)
    link = archive.link_by_id(key)
    return (link.source, link.target) if changes else None, changes


def _current_version(archive: Archive, passage: Passage) -> int:
    """The number of the current text of the article of a passage that is still there. Raises NotFound."""
    if passage.annotation is not None:
        archive.annotation(passage.annotation)
    return archive.article(passage.article).article.version
