"""Looking for actors and issues that may be the same, and deciding of each pair."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.merging import MergingController
from app.controllers.tag_sides import side_of
from app.controllers.vocabulary import VocabularyController
from app.main_window import View
from app.models.merge_words import Pair, reason_in_words
from app.panels.doubles import DoublesPanel
from app.panels.vocabulary import VocabularyPanel
from archive.changes import ChangeSummary
from archive.model import TagKind
from archive.operations.doubles import PossibleDouble

_TABLES = frozenset({"tags", "aliases", "annotation_tags", "distinct_tags"})


class DoublesController(QObject):
    """Shows the list in the place of the sheet."""

    view_wanted = Signal(object)
    """The `View` it is in."""

    def __init__(
        self, desk: Desk, panel: VocabularyPanel, vocabulary: VocabularyController, merging: MergingController
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._vocabulary = desk, panel, vocabulary
        self._is_stale = False
        self._found: tuple[PossibleDouble, ...] | None = None  # while they are being looked for
        self._kind = TagKind.ACTOR
        self.doubles = DoublesPanel(desk.look)
        self.doubles.set_read_only(desk.archive.is_read_only)
        panel.pages.addWidget(self.doubles)
        action = desk.actions["vocabulary.doubles"]
        action.triggered.connect(self.open)
        panel.list.doubles_wanted.connect(action.trigger)
        panel.list.narrowed.connect(self._follow_kind)
        panel.list.chosen.connect(self.leave)
        self.doubles.left.connect(self.leave)
        self.doubles.merge_wanted.connect(merging.open)
        self.doubles.apart_wanted.connect(self._keep_apart)
        vocabulary.changed.connect(self._catch_up)
        desk.bus.changed.connect(self._hear)

    def open(self) -> None:
        """Look for pairs among what is listed, actors or issues."""
        self.view_wanted.emit(View.VOCABULARY)
        self._panel.sheet.keep()
        self._panel.pages.setCurrentWidget(self.doubles)
        self._look_anew()
        self.doubles.setFocus()

    def leave(self) -> None:
        """Show the sheet again."""
        if self._is_open():
            had_focus = self.doubles.isAncestorOf(self._panel.window().focusWidget() or self._panel)
            self._panel.pages.setCurrentWidget(self._panel.sheet)
            if had_focus:
                self._panel.list.field.setFocus()

    def _is_open(self) -> bool:
        return self._panel.pages.currentWidget() is self.doubles

    def _follow_kind(self) -> None:
        if self._is_open() and self._kind is not self._panel.list.kind:
            self._look_anew()

    def _look_anew(self) -> None:
        self._kind = self._panel.list.kind
        self._found = None
        self.doubles.show_looking()
        self._ask()

    def _ask(self) -> None:
        self._is_stale = False
        work = partial(self._desk.archive.possible_doubles, self._kind)
        self._desk.lane.ask("possible doubles", work, partial(self._take, self._kind), self._desk.bus.refuse)

    def _hear(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _TABLES.isdisjoint(summary.counts):
            self._is_stale = True
            if self._is_open() and self._panel.isVisible():
                self._ask()

    def _catch_up(self) -> None:
        if self._is_open() and self._panel.isVisible():
            if self._is_stale:
                self._ask()
            elif self._found is not None:
                self._show(self._found)  # how much each is used may be another number now

    def _take(self, kind: TagKind, found: tuple[PossibleDouble, ...]) -> None:
        if kind is self._kind:
            self._found = found
            self._show(found)

    def _show(self, found: tuple[PossibleDouble, ...]) -> None:
        entries = self._vocabulary.entries
        pairs = [
            Pair(
                side_of(entries[double.first.id], self._vocabulary),
                side_of(entries[double.second.id], self._vocabulary),
                reason_in_words(double.reason),
            )
            for double in found
            if double.first.id in entries and double.second.id in entries
        ]
        self.doubles.show_pairs(self._kind, pairs)

    def _keep_apart(self, one: str, other: str) -> None:
        self._desk.do(partial(self._desk.archive.keep_apart, one, other), partial(self._drop, one, other))

    def _drop(self, one: str, other: str) -> None:
        """A pair that was decided on goes at once: looking anew takes its time among thousands of names."""
        if self._found is not None:
            decided = {one, other}
            self._found = tuple(pair for pair in self._found if {pair.first.id, pair.second.id} != decided)
            self._show(self._found)
