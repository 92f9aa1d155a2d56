"""Narrowing the search beside the box: what the query says is ticked, and a click edits the query.

Also keeps searches and stories, whose counts follow every change and every import.
"""

from collections.abc import Callable
from functools import partial, reduce
from itertools import count
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.controllers.desk import Desk
from app.controllers.facet_items import field_items, search_items, story_items
from app.models.date_bars import bars
from app.panels.facets import FacetsPanel
from archive.changes import ChangeSet
from archive.errors import ArchiveError, QueryError
from archive.index.base import Sort
from archive.model import Story
from archive.operations.collect import SavedCount
from archive.operations.narrow import FIELDS, Condition, FacetValue, Narrowing
from archive.query import edit

_LONGEST_NAME = 40
_REST = 80
"""Milliseconds without a key or a change before anything is counted: the next search shall not wait for that."""


class Searching(Protocol):
    """What the controller of the search box is to this one."""

    @property
    def searched(self) -> Any:
        """A signal with a `SearchResult` and its query."""

    def set_query(self, query: str) -> None:
        """Put a query into the box and search for it."""

    def sort(self) -> Sort:
        """In what order hits are shown."""


class NarrowingController(QObject):
    """`story_menu` lists the stories for the article that `set_article` names last."""

    def __init__(self, desk: Desk, facets: FacetsPanel, searching: Searching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._facets, self._searching = desk, facets, searching
        self._query = ""
        self._clicked: str | None = None
        self._resting = self._timer(self._count)
        self._counting = self._timer(self._recount)
        self._article: int | None = None
        self._values: dict[str, dict[str, FacetValue]] = {}
        self._stories: tuple[Story, ...] = ()
        self._searches: tuple[SavedCount, ...] = ()
        self._gestures = count()
        self._story_for_article = False
        self.story_menu = QMenu(self.tr("Story"), facets)
        self.story_menu.aboutToShow.connect(self._ask_stories_of_article)
        searching.searched.connect(self._follow)
        desk.bus.changed.connect(self.refresh)
        desk.bus.caught_up.connect(self.refresh)
        desk.actions["search.save"].triggered.connect(self._ask_search_name)
        desk.actions["article.story"].triggered.connect(self._open_story_menu)
        self._join(facets)
        for kept in (facets.stories, facets.searches):
            kept.set_editable(not desk.archive.is_read_only)
        self.refresh()

    def refresh(self) -> None:
        """Count stories and saved searches again, as after a change or an import, in a moment: more may follow."""
        self._counting.start()

    def _recount(self) -> None:
        archive = self._desk.archive
        self._desk.lane.ask("stories", archive.stories, self._show_stories)
        self._desk.lane.ask("saved searches", partial(archive.saved_searches, wait=0.0), self._show_searches)

    def set_article(self, article: int | None) -> None:
        """The article that is read now."""
        self._article = article

    def _timer(self, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_REST)
        timer.timeout.connect(work)
        return timer

    def _join(self, facets: FacetsPanel) -> None:
        facets.toggled.connect(self._toggle)
        facets.dates_chosen.connect(self._choose_dates)
        facets.dates_cleared.connect(self._clear_dates)
        facets.story_chosen.connect(self._go_to_story)
        facets.story_named.connect(self._name_story)
        facets.story_deleted.connect(self._delete_story)
        facets.query_chosen.connect(self._go_to_search)
        facets.query_named.connect(self._name_search)
        facets.query_deleted.connect(self._delete_search)

    # What the query says

    def _follow(self, result: object, query: str) -> None:
        self._query = query
        self._show_kept()
        if query == self._clicked:
            self._count()
        else:
            self._resting.start()

    def _count(self) -> None:
        self._resting.stop()
        work = partial(self._desk.archive.narrowing, self._query, wait=0.0)
        self._desk.lane.ask("narrowing", work, self._show)

    def _show(self, narrowing: Narrowing) -> None:
        for field, values in narrowing.values.items():
            self._values[field] = {value.value: value for value in values}
            self._facets.show_values(field, field_items(field, values))
        self._facets.show_dates(bars(narrowing.months), narrowing.undated, narrowing.chosen)

    # A click edits the query

    def _toggle(self, field: str, value: str) -> None:
        known = self._values.get(field, {}).get(value)
        said = known.chosen_by if known else ()
        if said:
            self._edit(lambda query: reduce(_without, said, query))
        else:
            self._edit(lambda query: edit.with_condition(query, field, value))

    def _choose_dates(self, first: str, last: str) -> None:
        self._edit(lambda query: edit.with_dates(query, first, last))

    def _clear_dates(self) -> None:
        self._edit(edit.without_dates)

    def _edit(self, change: Callable[[str], str]) -> None:
        """Search for the changed query; one that cannot be understood is said, and stays."""
        try:
            self._search(change(self._query))
        except QueryError as error:
            self._desk.bus.told.emit(str(error))

    def _search(self, query: str) -> None:
        self._query = self._clicked = query
        self._searching.set_query(query)

    # Stories

    def _show_stories(self, stories: tuple[Story, ...]) -> None:
        self._stories = stories
        self._show_kept()

    def _go_to_story(self, key: str) -> None:
        story = next((one for one in self._stories if one.id == key), None)
        if story is not None:
            query = edit.with_condition("", "story", story.name)
            self._search("" if query == self._query else query)

    def _name_story(self, key: str, name: str) -> None:
        archive = self._desk.archive
        if key:
            self._do(partial(archive.rename_story, key, name), self._facets.stories.show_problem)
            return
        articles = [self._article] if self._story_for_article and self._article is not None else []
        self._do(lambda: archive.create_story(name, articles)[1], self._facets.stories.show_problem)

    def _delete_story(self, key: str) -> None:
        self._do(partial(self._desk.archive.delete_story, key), self._tell)

    def _ask_stories_of_article(self) -> None:
        self._fill_story_menu(frozenset())
        if self._article is not None:
            work = partial(self._desk.archive.stories_of, self._article)
            self._desk.lane.ask("stories of the article", work, self._fill_story_menu)

    def _fill_story_menu(self, holding: frozenset[str]) -> None:
        self.story_menu.clear()
        for story in self._stories:
            action = QAction(story.name, self.story_menu)
            action.setCheckable(True)
            action.setChecked(story.id in holding)
            action.setData(story.id)
            action.setEnabled(self._article is not None)
            action.triggered.connect(self._change_story)
            self.story_menu.addAction(action)
        if self._stories:
            self.story_menu.addSeparator()
        self.story_menu.addAction(self.tr("New story…"), self.ask_story_name)

    def _change_story(self, within: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._article is not None:
            archive = self._desk.archive
            change = archive.add_to_story if within else archive.remove_from_story
            self._do(partial(change, str(action.data()), [self._article]), self._tell)

    def _open_story_menu(self) -> None:
        self.story_menu.popup(self._facets.mapToGlobal(self._facets.rect().topLeft()))

    def ask_story_name(self) -> None:
        self._story_for_article = True
        self._facets.ask_story_name()

    # Saved searches

    def _show_searches(self, searches: tuple[SavedCount, ...]) -> None:
        self._searches = searches
        self._show_kept()

    def _show_kept(self) -> None:
        asked = edit.conditions(self._query, "story")
        chosen = {one.id for one in self._stories for value in asked if edit.same_value(one.name, value)}
        self._facets.show_stories(story_items(self._stories, chosen))
        self._facets.show_searches(search_items(self._searches, self._query))

    def _go_to_search(self, key: str) -> None:
        found = next((one.search for one in self._searches if one.search.id == key), None)
        if found is None:
            return
        self._search(found.query)
        archive = self._desk.archive
        self._desk.lane.ask(f"look {next(self._gestures)}", partial(archive.look_at_search, key), self._count_again)

    def _count_again(self, nothing: Any) -> None:
        self.refresh()

    def _ask_search_name(self) -> None:
        try:
            words = edit.without_field(self._query, *FIELDS, *edit.DATES)
        except QueryError:
            words = ""
        self._facets.ask_search_name((words or self._query)[:_LONGEST_NAME].strip())

    def _name_search(self, key: str, name: str) -> None:
        archive, query = self._desk.archive, self._query
        if key:
            self._do(partial(archive.rename_search, key, name), self._facets.searches.show_problem)
            return
        sort = self._searching.sort()
        self._do(lambda: archive.save_search(name, query, sort=sort)[1], self._facets.searches.show_problem)

    def _delete_search(self, key: str) -> None:
        self._do(partial(self._desk.archive.delete_search, key), self._tell)

    # Gestures

    def _do(self, gesture: Callable[[], ChangeSet], refused: Callable[[str], None]) -> None:
        """Each is a topic of its own, so that none is dropped for a later one."""
        self._desk.lane.ask(
            f"gesture {next(self._gestures)}", gesture, self._publish, lambda error: refused(_sentence(error))
        )

    def _publish(self, changes: ChangeSet) -> None:
        self._facets.stories.close_field()
        self._facets.searches.close_field()
        self._story_for_article = False
        if changes:
            self._desk.bus.publish(changes)
            self._desk.bus.done.emit(changes.label)

    def _tell(self, sentence: str) -> None:
        self._desk.bus.told.emit(sentence)


def _without(query: str, condition: Condition) -> str:
    return edit.without_condition(query, condition.field, condition.value)


def _sentence(error: ArchiveError) -> str:
    return str(error)
