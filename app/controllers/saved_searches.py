"""Saved searches beside the search: kept under a name, gone back to, and what came since they were looked at."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.facet_items import search_items
from app.controllers.searching import SearchingController
from app.controllers.soon import Soon
from app.main_window import View
from app.panels.facets import FacetsPanel
from app.words import say
from archive.errors import ArchiveError, QueryError
from archive.index.base import Sort, Target
from archive.operations.collect import SavedCount
from archive.query import edit
from archive.query.fields import FIELDS

_LONGEST_NAME = 40


class SavedSearchesController(QObject):
    """A saved search is looked at when its line is chosen, and whenever all that its query finds is shown.

    One that was saved among excerpts finds excerpts, and leads back to them.
    """

    view_wanted = Signal(object)
    """The `View` that shows what a search finds that was chosen."""

    def __init__(
        self, desk: Desk, facets: FacetsPanel, searching: SearchingController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._facets, self._searching = desk, facets, searching
        self._searches: tuple[SavedCount, ...] | None = None
        self._target: Target | None = Target.ARTICLES
        self._counting = Soon(self._recount, self)
        searching.searched.connect(self._show)
        searching.shown.connect(self._look)
        desk.bus.changed.connect(self._counting.ask)
        desk.bus.caught_up.connect(self._counting.ask)
        desk.actions["search.save"].triggered.connect(self._ask_name)
        facets.searches.chosen.connect(self._go_to)
        facets.searches.named.connect(self._name)
        facets.searches.delete_wanted.connect(self._delete)
        facets.searches.set_editable(not desk.archive.is_read_only)
        self._counting.ask()

    def follow_view(self, view: View) -> None:
        """What is shown from now on is what a search finds that is saved, or looked at; elsewhere none is looked at."""
        self._target = {View.ARTICLES: Target.ARTICLES, View.EXCERPTS: Target.ANNOTATIONS}.get(view)
        self._show()
        self._look(self._searching.query())

    def _recount(self, nothing: object = None) -> None:
        work = partial(self._desk.archive.saved_searches, wait=0.0)
        self._desk.lane.ask("saved searches", work, self._take)

    def _take(self, searches: tuple[SavedCount, ...]) -> None:
        is_first = self._searches is None
        self._searches = searches
        self._show()
        if is_first:  # what is shown may be one of them
            self._look(self._searching.query())

    def _show(self) -> None:
        self._facets.show_searches(search_items(self._searches or (), self._searching.query(), self._target))

    def _go_to(self, key: str) -> None:
        found = next((one.search for one in self._searches or () if one.search.id == key), None)
        if found is None:
            return
        self.view_wanted.emit(View.EXCERPTS if found.target == Target.ANNOTATIONS else View.ARTICLES)
        self._searching.set_query(found.query, Sort(found.sort))
        self._forget_news(key)

    def _look(self, query: str) -> None:
        """Everything that a query finds is shown: nothing of it is new any more."""
        for one in self._searches or ():
            if one.new and (one.search.query, one.search.target) == (query, self._target):
                self._forget_news(one.search.id)

    def _forget_news(self, key: str) -> None:
        if self._desk.archive.is_read_only:
            return
        work = partial(self._desk.archive.look_at_search, key)
        self._desk.lane.ask(f"look at {key}", work, self._recount)

    def _ask_name(self) -> None:
        query = self._searching.query()
        try:
            words = edit.without_dates(edit.without_field(query, *FIELDS))
        except QueryError:
            words = ""
        self._facets.ask_search_name((words or query)[:_LONGEST_NAME].strip())

    def _name(self, key: str, name: str) -> None:
        archive, section = self._desk.archive, self._facets.searches
        if key:
            self._desk.do(partial(archive.rename_search, key, name), section.close_field, self._refuse_name)
            return
        query, sort = self._searching.query(), self._searching.sort()
        target = self._target or Target.ANNOTATIONS  # where passages are listed in another way
        save = partial(archive.save_search, name, query, target=target, sort=sort)
        self._desk.do(lambda: save()[1], section.close_field, self._refuse_name)

    def _refuse_name(self, error: ArchiveError) -> None:
        self._facets.searches.show_problem(say(error))

    def _delete(self, key: str) -> None:
        self._desk.do(partial(self._desk.archive.delete_search, key))
