"""Stories beside the search: to go to, to make and to name, and to put the article that is read into."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.controllers.desk import Desk
from app.controllers.facet_items import story_items
from app.controllers.pointing import pointed_at
from app.controllers.searching import SearchingController
from app.controllers.soon import Soon
from app.panels.facets import FacetsPanel
from app.words import say
from archive.errors import ArchiveError
from archive.model import Story
from archive.query import edit


class StoriesController(QObject):
    """`menu` lists the stories for the article that `set_article` names last."""

    def __init__(
        self, desk: Desk, facets: FacetsPanel, searching: SearchingController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._facets, self._searching = desk, facets, searching
        self._stories: tuple[Story, ...] = ()
        self._article: int | None = None
        self._new_for: int | None = None
        self.menu = QMenu(self.tr("Story"), facets)
        self.menu.aboutToShow.connect(self._ask_stories_of_article)
        self._counting = Soon(self._recount, self)
        searching.searched.connect(self._show)
        desk.bus.changed.connect(self._counting.ask)
        desk.bus.caught_up.connect(self._counting.ask)
        desk.actions["article.story"].triggered.connect(self._open_menu)
        facets.stories.chosen.connect(self._go_to)
        facets.stories.named.connect(self._name)
        facets.stories.delete_wanted.connect(self._delete)
        facets.stories.privacy_wanted.connect(self._set_private)
        facets.stories.given_up.connect(self._forget_article)
        facets.stories.set_editable(not desk.archive.is_read_only)
        self._counting.ask()

    def set_article(self, article: int | None) -> None:
        """The article that is read now."""
        self._article = article

    def ask_name(self) -> None:
        """Ask for the name of a new story with the article that is read now."""
        self._new_for = self._article
        self._facets.ask_story_name()

    def _recount(self) -> None:
        self._desk.lane.ask("stories", self._desk.archive.stories, self._take)

    def _take(self, stories: tuple[Story, ...]) -> None:
        self._stories = stories
        self._show()

    def _show(self) -> None:
        asked = edit.conditions(self._searching.query(), "story")
        chosen = {one.id for one in self._stories for value in asked if edit.same_value(one.name, value)}
        self._facets.show_stories(story_items(self._stories, chosen))

    def _go_to(self, key: str) -> None:
        """Show the articles of a story, or everything when they are shown already."""
        story = next((one for one in self._stories if one.id == key), None)
        if story is not None:
            query = edit.with_condition("", "story", story.name)
            self._searching.set_query("" if query == self._searching.query() else query)

    def _name(self, key: str, name: str) -> None:
        archive, section = self._desk.archive, self._facets.stories
        if key:
            self._desk.do(partial(archive.rename_story, key, name), section.close_field, self._refuse_name)
            return
        articles = [] if self._new_for is None else [self._new_for]
        self._desk.do(lambda: archive.create_story(name, articles)[1], self._made, self._refuse_name)

    def _made(self) -> None:
        self._forget_article()
        self._facets.stories.close_field()

    def _refuse_name(self, error: ArchiveError) -> None:
        self._facets.stories.show_problem(say(error))

    def _forget_article(self) -> None:
        self._new_for = None

    def _delete(self, key: str) -> None:
        self._desk.do(partial(self._desk.archive.delete_story, key))

    def _set_private(self, key: str, private: bool) -> None:
        self._desk.do(partial(self._desk.archive.protect, [key], private=private))

    def _open_menu(self) -> None:
        self.menu.popup(pointed_at(self._facets.window()))

    def _ask_stories_of_article(self) -> None:
        self._fill_menu(frozenset())
        if self._article is not None:
            work = partial(self._desk.archive.stories_of, self._article)
            self._desk.lane.ask("stories of the article", work, self._fill_menu)

    def _fill_menu(self, holding: frozenset[str]) -> None:
        self.menu.clear()
        for story in self._stories:
            action = QAction(story.name.replace("&", "&&"), self.menu)
            action.setCheckable(True)
            action.setChecked(story.id in holding)
            action.setData(story.id)
            action.setEnabled(self._article is not None)
            action.triggered.connect(self._change)
            self.menu.addAction(action)
        if self._stories:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("New story…"), self.ask_name)

    def _change(self, within: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._article is not None:
            archive = self._desk.archive
            change = archive.add_to_story if within else archive.remove_from_story
            self._desk.do(partial(change, str(action.data()), [self._article]))
