"""Merging two actors or issues: which ones is asked, what would become of them is said, then it is done."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.tag_sides import side_of
from app.controllers.vocabulary import VocabularyController
from app.dialogs.merge_sheet import MergeSheet
from app.models.merge_words import TagSide, plan_in_words
from app.panels.tag_chooser import TagChooser
from app.panels.vocabulary import VocabularyPanel
from app.words import say
from archive.errors import ArchiveError
from archive.operations.merge import MergePlan

_MOST = 200
"""How many are offered at once."""


class MergingController(QObject):
    """Opens the merge sheet on two that are selected, or on the one shown and another that is chosen for it."""

    def __init__(self, desk: Desk, panel: VocabularyPanel, vocabulary: VocabularyController, window: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._vocabulary, self._window = desk, panel, vocabulary, window
        self._action = desk.actions["vocabulary.merge"]
        self._gone, self._kept = "", ""
        self.sheet: MergeSheet | None = None
        self.chooser = TagChooser(desk.look, window)
        self.chooser.narrowed.connect(self._offer)
        self.chooser.chosen.connect(self._choose)
        self.chooser.closed.connect(panel.give_focus)
        if not desk.archive.is_read_only:
            self._action.triggered.connect(self.begin)
            panel.sheet.head.merge_wanted.connect(self._action.trigger)
        vocabulary.changed.connect(self._set_enabled)
        desk.bus.changed.connect(self._hear)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed."""
        self.chooser.close_popover()
        self.chooser.deleteLater()
        if self.sheet is not None:
            self.sheet.close()

    def begin(self) -> None:
        """Merge the two that are selected, or ask what the selected one is to go into."""
        match self._vocabulary.selected():
            case [one]:
                self._ask(one)
            case [one, other]:
                self.open(*self._most_used_first(one, other))

    def open(self, kept: str, gone: str) -> None:
        """Show what would become of two, by their ids, if `kept` stayed."""
        self._panel.sheet.keep()
        self._kept, self._gone = kept, gone
        if self.sheet is None:
            self.sheet = MergeSheet(self._desk.look, self._window)
            self.sheet.swap_wanted.connect(self._swap)
            self.sheet.merge_wanted.connect(self._merge)
            self.sheet.finished.connect(self._forget)
        self._plan()
        self.sheet.show()

    def _set_enabled(self) -> None:
        is_shown = not self._panel.isHidden()
        self._action.setEnabled(is_shown and len(self._vocabulary.selected()) in (1, 2))

    def _ask(self, gone: str) -> None:
        entry = self._vocabulary.entries.get(gone)
        if entry is not None:
            self._gone = gone
            beside = self._panel.place_of(self._panel.sheet.head.merge)
            self.chooser.ask(beside, self.tr("Merge {} into…").format(entry.name))

    def _offer(self, typed: str) -> None:
        entry = self._vocabulary.entries.get(self._gone)
        if entry is not None:
            found = self._vocabulary.matching(typed, entry.kind, besides=(self._gone,))
            self.chooser.show_matches(found[:_MOST])

    def _choose(self, kept: str) -> None:
        self.open(kept, self._gone)

    def _most_used_first(self, one: str, other: str) -> tuple[str, str]:
        entries = self._vocabulary.entries
        is_less = entries[one].count < entries[other].count
        return (other, one) if is_less else (one, other)

    def _swap(self) -> None:
        self._kept, self._gone = self._gone, self._kept
        self._plan()

    def _hear(self, summary: object = None) -> None:
        """Something was changed, perhaps these two."""
        if self.sheet is not None:
            self._plan()

    def _plan(self) -> None:
        assert self.sheet is not None
        self.sheet.show_pair(self._side(self._kept), self._side(self._gone))
        work = partial(self._desk.archive.would_merge, self._kept, self._gone)
        self._desk.lane.ask("what merging would do", work, self._show_plan, self._show_refused)

    def _side(self, tag: str) -> TagSide:
        entry = self._vocabulary.entries.get(tag)
        return side_of(entry, self._vocabulary) if entry else TagSide(tag, "")

    def _show_plan(self, plan: MergePlan) -> None:
        if self.sheet is not None:
            self.sheet.show_plan(plan_in_words(plan), [say(sentence) for sentence in plan.conflicts])

    def _show_refused(self, error: ArchiveError) -> None:
        if self.sheet is not None:
            self.sheet.show_refused(say(error))

    def _merge(self) -> None:
        if self.sheet is not None:
            self.sheet.wait()
            work = partial(self._desk.archive.merge, self._kept, self._gone)
            self._desk.do(work, partial(self._merged, self._kept), self._show_refused)

    def _merged(self, kept: str) -> None:
        if self.sheet is not None:
            self.sheet.close()
        self._vocabulary.go_to(kept)

    def _forget(self) -> None:
        self.sheet = None
