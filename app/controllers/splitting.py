"""Splitting an actor or an issue: the excerpts that are ticked below its sheet go to a new one."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.vocabulary import VocabularyController
from app.panels.name_popover import NamePopover
from app.panels.vocabulary import VocabularyPanel
from app.words import counted, say
from archive.errors import ArchiveError


class SplittingController(QObject):
    """Asks what the new one is called, and shows it when it is there."""

    def __init__(self, desk: Desk, panel: VocabularyPanel, vocabulary: VocabularyController, window: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._vocabulary = desk, panel, vocabulary
        self._action = desk.actions["vocabulary.split"]
        self._tag = ""
        self._excerpts: list[str] = []
        self.popover = NamePopover(desk.look, window)
        self.popover.given.connect(self._split)
        self.popover.closed.connect(panel.give_focus)
        if not desk.archive.is_read_only:
            self._action.triggered.connect(self.begin)
            panel.sheet.excerpts.split_wanted.connect(self._action.trigger)
        panel.sheet.excerpts.rows.chosen_changed.connect(self._set_enabled)
        vocabulary.changed.connect(self._set_enabled)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed."""
        self.popover.close_popover()
        self.popover.deleteLater()

    def begin(self) -> None:
        """Ask what the ticked excerpts of the one that is shown are to be tagged instead."""
        view, chosen = self._vocabulary.shown, self._panel.sheet.excerpts.chosen()
        if view is None or not chosen:
            return
        self._tag, self._excerpts = view.tag.id, chosen
        one = self.tr("1 excerpt is split off. What is the new one called?")
        title = counted(len(chosen), one, self.tr("{} excerpts are split off. What is the new one called?"))
        beside = self._panel.place_of(self._panel.sheet.excerpts.split)
        self.popover.ask(beside, title, with_type=False)

    def _set_enabled(self) -> None:
        chosen, is_shown = self._panel.sheet.excerpts.chosen(), not self._panel.isHidden()
        self._action.setEnabled(is_shown and bool(chosen))

    def _split(self, name: str, type: object = None) -> None:
        work = partial(self._desk.archive.split, self._tag, self._excerpts, name)
        self._desk.make(work, self._made, self._refused)

    def _made(self, tag: str) -> None:
        self.popover.close_popover()
        self._panel.sheet.excerpts.rows.clear_chosen()
        self._vocabulary.go_to(tag)

    def _refused(self, error: ArchiveError) -> None:
        self.popover.show_refused(say(error))
