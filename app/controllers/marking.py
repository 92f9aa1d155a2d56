"""Marking while reading: what the keys act on, and highlights made of it, adjusted, grown, repeated and deleted.

The keys act on what is selected, or else on the highlight that is the current one. Whatever else wants to do something
to a passage (tag it, note on it, link it) asks for it here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.reader.adjusting import Adjusting
from app.reader.article import ReaderArticle
from app.reader.places import column_end, rect_of
from app.reader.readers import Readers
from app.reader.selection_bar import Deed, SelectionBar
from app.reader.view import ReaderView
from archive.model import Span, TagChoice
from archive.text.stretches import grown, sentence_around

_AFTER = 150
"""Milliseconds of rest after which the bar appears at a selection."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What the keys act on: a passage of the version that is shown, and the highlight's id if it is one already."""

    article: int
    version: int
    span: Span
    annotation: str | None = None


class MarkingController(QObject):
    """Joins the reader's selection and highlights with the archive."""

    changed = Signal()
    """The keys act on something else now, or on nothing."""
    made = Signal(str)
    """The id of a highlight that was just made."""

    def __init__(self, desk: Desk, readers: Readers, reading: ReadingController) -> None:
        super().__init__(readers)
        self._desk, self._readers = desk, readers
        self._adjusting = Adjusting(self)
        actions = desk.actions
        names = {"mark.highlight": "highlighter", "mark.tag": "tag", "mark.link": "link-2", "mark.note": "sticky-note"}
        self.bar = SelectionBar(desk.look, [Deed(actions[id], icon) for id, icon in names.items()], self._view)
        self._is_bar_away = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER)
        self._rest.timeout.connect(self._show_bar)
        readers.selection_changed.connect(self._notice_selection)
        readers.highlight_changed.connect(self.changed)
        readers.scrolled.connect(self._follow_scrolling)
        readers.current_changed.connect(self._turn_to_pane)
        self._adjusting.adjusted.connect(self._keep_adjusted)
        reading.opened.connect(self._start_anew)
        self.changed.connect(self._set_enabled)
        self._connect_actions()
        self._set_enabled()

    @property
    def _view(self) -> ReaderView:
        return self._readers.pane.view

    @property
    def article(self) -> ReaderArticle | None:
        """What is open, as it is shown."""
        return self._view.article

    def give_focus(self) -> None:
        """The keys are the reader's again."""
        self._view.setFocus()

    def passage(self) -> Passage | None:
        """What the keys act on: nothing that is out of sight behind another view."""
        article = self._view.article
        if article is None or self._readers.isHidden() or self._readers.is_empty:
            return None
        if (span := self._view.selection()) is not None:
            return Passage(article.id, article.version, span)
        current = self._view.current_highlight()
        for highlight in article.highlights:
            if highlight.id == current:
                return Passage(article.id, article.version, highlight.span, highlight.id)
        return None

    def mark(self, passage: Passage, tags: Sequence[TagChoice] = (), then: Callable[[str], None] | None = None) -> None:
        """Make a highlight of a passage, with these tags, make it the current one, and go on with its id."""

        def made(annotation: str) -> None:
            self._view.await_highlight(annotation)
            self.made.emit(annotation)
            if then is not None:
                then(annotation)

        archive = self._desk.archive
        work = partial(archive.mark, passage.article, passage.span, version=passage.version, tags=tags)
        self._view.select(self._view.caret())
        self._desk.make(work, made, tell=False)

    def on_highlight(self, then: Callable[[str], None]) -> None:
        """Go on with the id of the highlight that the keys act on; what is merely selected becomes one first."""
        passage = self.passage()
        if passage is None:
            return
        if passage.annotation is not None:
            then(passage.annotation)
        else:
            self.mark(passage, then=then)

    def place_of(self, span: Span) -> QRect:
        """Where a passage stands, in the window's pixels."""
        rect = rect_of(self._view, span)
        return QRect(self._view.viewport().mapTo(self._view.window(), rect.topLeft()), rect.size())

    def hold_bar(self, deed: str | None) -> None:
        """Something stands at the selection: the bar goes to the margin and shows the deed; None lets it go."""
        passage = self.passage()
        self.bar.mark(self._desk.actions[deed] if deed else None)
        if deed is None or passage is None or passage.annotation is not None:
            self.bar.hide()
        else:
            self.bar.show_in_margin(rect_of(self._view, passage.span), column_end(self._view))

    def keep_bar_away(self, is_away: bool) -> None:
        """What is selected is for something else, and the bar would stand in its way; or no more."""
        self._is_bar_away = is_away
        self.bar.hide()

    def _highlight(self) -> None:
        passage = self.passage()
        if passage is not None and passage.annotation is None:
            self.mark(passage)

    def _delete(self) -> None:
        passage = self.passage()
        if passage is not None and passage.annotation is not None:
            self._desk.do(partial(self._desk.archive.delete_annotations, [passage.annotation]))

    def _adjust(self) -> None:
        if (passage := self.passage()) is not None:
            self.bar.hide()
            self._adjusted = passage
            self._adjusting.begin(self._view, passage.span)

    def _keep_adjusted(self, span: Span) -> None:
        self._change_span(self._adjusted, span)

    def _grow(self) -> None:
        """From where the keyboard is to its sentence, and on to the paragraph."""
        passage, article = self.passage(), self._view.article
        if article is None:
            return
        if passage is not None:
            self._change_span(passage, grown(article.body, passage.span))
        elif article.body:
            here = min(self._view.caret().start, len(article.body) - 1)
            self._view.select(sentence_around(article.body, Span(here, here + 1)))

    def _change_span(self, passage: Passage, span: Span) -> None:
        if passage.annotation is None or self._desk.archive.is_read_only:
            self._view.select(span)
        elif span != passage.span:
            self._desk.do(partial(self._desk.archive.adjust, passage.annotation, span), tell=False)

    def _overlap(self) -> None:
        """To the next highlight that covers anything of this one, round and round."""
        passage, article = self.passage(), self._view.article
        if passage is None or article is None:
            return
        span = passage.span
        covering = [one.id for one in article.highlights if one.span.start < span.end and span.start < one.span.end]
        if covering:
            at = covering.index(passage.annotation) + 1 if passage.annotation in covering else 0
            self._view.select(self._view.caret())
            self._view.focus_highlight(covering[at % len(covering)])

    def _notice_selection(self) -> None:
        self.bar.hide()
        if not self._adjusting.is_active:
            self._rest.start()
        self.changed.emit()

    def _follow_scrolling(self) -> None:
        if not self.bar.isHidden():
            self._show_bar()

    def _show_bar(self) -> None:
        passage = self.passage()
        is_of_no_use = self._is_bar_away or self._desk.archive.is_read_only
        if passage is None or passage.annotation is not None or is_of_no_use:
            self.bar.hide()
        elif QApplication.mouseButtons().value:
            self._rest.start()  # still being selected
        else:
            self.bar.show_above(rect_of(self._view, passage.span))

    def _turn_to_pane(self) -> None:
        """The keys act in another pane now."""
        self._adjusting.end()
        self.bar.setParent(self._view)
        self.changed.emit()

    def _start_anew(self) -> None:
        self._adjusting.end()
        self.bar.hide()
        self.changed.emit()

    @Slot()
    def _act(self) -> None:
        """Do what the action that was triggered is for."""
        sender = self.sender()
        if sender is not None:
            self._does[sender.objectName()]()

    def _connect_actions(self) -> None:
        self._does: dict[str, Callable[[], object]] = {
            "mark.highlight": self._highlight,
            "mark.delete": self._delete,
            "mark.adjust": self._adjust,
            "mark.grow": self._grow,
            "mark.overlap": self._overlap,
        }
        for name in self._does:
            self._desk.actions[name].triggered.connect(self._act)

    def _set_enabled(self) -> None:
        """What can be done goes by what there is to act on."""
        passage = self.passage()
        for name in self._does:
            self._desk.actions[name].setEnabled(passage is not None)
        self._desk.actions["mark.grow"].setEnabled(self._view.article is not None)
        self._desk.actions["mark.delete"].setEnabled(passage is not None and passage.annotation is not None)
