"""Making actors and issues, saying where they belong and what they are never to be taken for, and deleting them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget

from app.controllers.desk import Desk
from app.controllers.vocabulary import VocabularyController
from app.panels.name_popover import NamePopover
from app.panels.question import Question
from app.panels.tag_chooser import TagChooser
from app.panels.vocabulary import VocabularyPanel
from app.words import counted, say
from archive.changes import ChangeSet
from archive.errors import ArchiveError
from archive.model import ActorType, TagEntry, TagKind

_MOST = 200
"""How many are offered at once."""
_MENU = ("rename", "move", "merge", "split", "apart", "delete")


class PlacingController(QObject):
    """Asks beside the list or the sheet, and does what was answered."""

    def __init__(self, desk: Desk, panel: VocabularyPanel, vocabulary: VocabularyController, window: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._vocabulary, self._window = desk, panel, vocabulary, window
        self._tags: list[str] = []
        self._place: Callable[[str, str | None], ChangeSet] = desk.archive.move
        self.name = NamePopover(desk.look, window)
        self.chooser = TagChooser(desk.look, window)
        self.question = Question(desk.look, window)
        self.name.given.connect(self._make)
        self.chooser.narrowed.connect(self._offer)
        self.chooser.chosen.connect(self._put)
        self.question.agreed.connect(self._delete)
        for popover in (self.name, self.chooser, self.question):
            popover.closed.connect(panel.give_focus)
        panel.list.tree.menu_wanted.connect(self._open_menu)
        panel.sheet.head.menu_wanted.connect(self._open_menu)
        if not desk.archive.is_read_only:
            self._connect()
        vocabulary.changed.connect(self._set_enabled)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed."""
        for popover in (self.name, self.chooser, self.question):
            popover.close_popover()
            popover.deleteLater()

    def _connect(self) -> None:
        actions, panel = self._desk.actions, self._panel
        for name, slot in (
            ("new", self._ask_name),
            ("rename", panel.sheet.edit_name),
            ("move", self._ask_parent),
            ("apart", self._ask_other),
            ("delete", self._ask_whether),
        ):
            actions[f"vocabulary.{name}"].triggered.connect(slot)
        panel.list.new_wanted.connect(self._ask_name)
        panel.list.tree.tags.move_wanted.connect(self._move)
        panel.list.tree.delete_wanted.connect(self._ask_whether)
        panel.sheet.fields.parent_wanted.connect(self._ask_parent)
        panel.sheet.fields.apart_wanted.connect(self._ask_other)

    def _set_enabled(self) -> None:
        """What is done here is done to what one sees."""
        is_here, count = not self._panel.isHidden(), len(self._vocabulary.selected())
        for name, can in (("new", True), ("rename", count == 1), ("move", count == 1), ("apart", count == 1)):
            self._desk.actions[f"vocabulary.{name}"].setEnabled(is_here and can)
        self._desk.actions["vocabulary.delete"].setEnabled(is_here and count > 0)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._panel)
        for name in _MENU:
            menu.addAction(self._desk.actions[f"vocabulary.{name}"])
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _ask_name(self) -> None:
        is_actor = self._panel.list.kind is TagKind.ACTOR
        title = self.tr("New actor") if is_actor else self.tr("New issue")
        self.name.ask(self._beside(self._panel.list.new), title, with_type=is_actor, name=self._panel.list.typed)

    def _make(self, name: str, type: ActorType | None) -> None:
        made = partial(self._desk.archive.make_tag, self._panel.list.kind, name, type=type)
        self._desk.make(made, self._made, self._refuse_name, tell=False)

    def _made(self, tag: str) -> None:
        self.name.close_popover()
        self._vocabulary.go_to(tag)

    def _refuse_name(self, error: ArchiveError) -> None:
        self.name.show_refused(say(error))

    def _ask_parent(self) -> None:
        entry = self._one()
        if entry is None:
            return
        self._place = self._desk.archive.move
        if entry.kind is TagKind.ACTOR:
            title, nothing = self.tr("{} belongs to…").format(entry.name), self.tr("Nobody")
        else:
            title, nothing = self.tr("Put {} below…").format(entry.name), self.tr("At the top")
        self._ask([entry.id], title, nothing)

    def _ask_other(self) -> None:
        entry = self._one()
        if entry is not None:
            self._place = self._keep_apart
            self._ask([entry.id], self.tr("Never merge {} with…").format(entry.name))

    def _keep_apart(self, tag: str, other: str | None) -> ChangeSet:
        assert other is not None
        return self._desk.archive.keep_apart(tag, other)

    def _ask(self, tags: list[str], title: str, nothing: str = "") -> None:
        self._tags = tags
        self.chooser.ask(self._beside(self._panel.sheet.head.name), title, nothing)

    def _offer(self, typed: str) -> None:
        entry = self._vocabulary.entries.get(self._tags[0]) if self._tags else None
        if entry is not None:
            self.chooser.show_matches(self._vocabulary.matching(typed, entry.kind, besides=self._tags)[:_MOST])

    def _put(self, other: str | None) -> None:
        (tag,) = self._tags
        self._desk.do(partial(self._place, tag, other), tell=False)

    def _move(self, tag: str, parent: str | None) -> None:
        self._desk.do(partial(self._desk.archive.move, tag, parent), tell=False)

    def _ask_whether(self) -> None:
        entries = [
            self._vocabulary.entries[tag] for tag in self._vocabulary.selected() if tag in self._vocabulary.entries
        ]
        if not entries:
            return
        self._tags = [entry.id for entry in entries]
        if len(entries) == 1:
            title = self.tr("Delete {}?").format(entries[0].name)
        else:
            title = self.tr("Delete {} actors or issues?").format(len(entries))
        excerpts = counted(
            sum(entry.count for entry in entries), self.tr("1 excerpt loses it."), self.tr("{} excerpts lose it.")
        )
        stays = self.tr("The excerpts themselves stay, and what stands below it moves up. It can be undone.")
        self.question.ask(self._beside(self._panel.sheet.head.name), title, [excerpts, stays], self.tr("Delete"))

    def _delete(self) -> None:
        self._desk.do(partial(self._desk.archive.delete_tags, self._tags))

    def _one(self) -> TagEntry | None:
        match self._vocabulary.selected():
            case [tag]:
                return self._vocabulary.entries.get(tag)
        return None

    def _beside(self, widget: QWidget) -> QRect:
        return self._panel.place_of(widget)
