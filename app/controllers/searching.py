"""Searching as one types: the box asks, the list shows, and only the latest question counts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from app.controllers.desk import Desk
from app.controllers.finding import Found, Refreshed, Search, check, find, next_unread, options, refresh
from app.controllers.paging import Paging
from app.controllers.soon import Soon
from app.dialogs.search_help import SearchHelp
from app.jobs.lanes import Batch
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.words import say
from archive.errors import ArchiveError, IndexBusy, QueryError
from archive.index.base import Sort
from archive.index.marks import Matcher
from archive.operations.complete import Options

_TOPIC, _REFRESH, _CHECK, _UNREAD, _WORDS = (
    f"search{part}" for part in ("", ".refresh", ".check", ".unread", ".complete")
)
_AGAIN = 1_000
"""Milliseconds after which an index that is behind is asked again."""

_NEARLY = 0.99


class SearchingController(QObject):
    """Joins the search box, the list of results and the archive."""

    article_chosen = Signal(object, object)
    """The article a user went to, and the `Matcher` that marks the hits in it."""
    article_chosen_beside = Signal(object, object)
    searched = Signal(object, str)
    """A `SearchResult`, without facets, and the query it answers: what that query finds now."""
    refused = Signal()
    """What stands in the box cannot be understood; what is shown is the answer to an earlier query."""
    shown = Signal(str)
    """A query all of whose articles are in the list from now on."""
    date_wanted = Signal(object, str, object)
    """An article without a date, the field to be set, and the point of the screen where that was asked for."""

    def __init__(self, desk: Desk, search_box: SearchBox, results: ResultsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._box, self._results = desk, search_box, results
        self._shown: Found | None = None
        self._newer: Found | None = None
        self._sort = Sort.RELEVANCE
        self._article: int | None = None
        self._help: SearchHelp | None = None
        self._indexing = Batch(self)
        self._paging = Paging(desk, self)
        self._paging.came.connect(results.show_page)
        self._paging.refused.connect(self._refuse_quietly)
        self._again = Soon(self._look_again, self, _AGAIN)
        search_box.edited.connect(self._take_edit)
        search_box.submitted.connect(self._take_submitted)
        search_box.rested.connect(self._take_rest)
        search_box.completion_wanted.connect(self._complete)
        search_box.left_downwards.connect(results.enter)
        results.opened.connect(self._open)
        results.opened_beside.connect(self._open_beside)
        results.sort_changed.connect(self._take_sort)
        results.query_wanted.connect(self.set_query)
        results.page_wanted.connect(self._paging.want)
        results.new_wanted.connect(self._show_newer)
        results.date_wanted.connect(self._want_date)
        desk.bus.changed.connect(self._take_change)
        self._join_actions()

    def start(self, query: str = "", sort: Sort = Sort.RELEVANCE) -> None:
        """Search for the first time, as soon as the index has seen everything, or when that takes long."""
        self._set(query, sort)
        self._catch_up()
        self._again.start()

    def close(self) -> None:
        """Whatever the index lacks is for the next time."""
        self._indexing.stop()

    def query(self) -> str:
        return self._box.query()

    def sort(self) -> Sort:
        """In what order articles are shown."""
        return self._sort

    def set_query(self, query: str, sort: Sort | None = None) -> None:
        """Put a query into the box and search for it, in the order that is shown or in another one."""
        self._set(query, sort or self._sort)
        self._search(draft=False)

    def matcher(self) -> Matcher:
        """What marks the hits of the query that is shown."""
        return self._shown.result.matcher if self._shown else Matcher()

    def show_article(self, article: int | None) -> None:
        """Mark the row of the article that is being read now, by whatever way it was reached."""
        self._article = article
        self._results.select(article)

    def next_unread(self) -> None:
        """Go to the next article of the list that was not read yet; below the last row it goes on with the first."""
        if self._shown is not None:
            self._paging.ask_list(self._look_for_unread)

    def refresh(self) -> None:
        """Ask again what is asked; rows stay where they are, and what came new is offered."""
        if self._shown is None:
            self._search(draft=False)
            return
        search = Search(self._shown.typed, self._sort, self._shown.asked.draft)
        work = partial(refresh, self._desk.archive, search, self._results.visible_articles(), self.matcher())
        self._desk.lane.ask(_REFRESH, work, self._take_refreshed, self._refuse_quietly)

    def _join_actions(self) -> None:
        actions = self._desk.actions
        actions["search.focus"].triggered.connect(self._focus)
        actions["search.help"].triggered.connect(self._show_help)
        actions["search.next"].triggered.connect(self._results.step_down)
        actions["search.previous"].triggered.connect(self._results.step_up)
        self._results.save_wanted.connect(actions["search.save"].trigger)
        self._results.folder_wanted.connect(actions["archive.add"].trigger)
        self._results.demo_wanted.connect(actions["archive.demo"].trigger)

    def _set(self, query: str, sort: Sort) -> None:
        self._sort = sort
        self._results.set_sort(sort)
        self._box.set_query(query)

    def _focus(self) -> None:
        self._box.setFocus()
        self._box.selectAll()

    def _show_help(self) -> None:
        if self._help is None:
            self._help = SearchHelp(self._desk.look, self._box.window())
            self._help.example_chosen.connect(self.set_query)
        self._help.show()
        self._help.raise_()

    def _take_edit(self, query: str) -> None:
        self._results.set_dimmed(False)
        self._search(draft=True)

    def _take_submitted(self, query: str) -> None:
        self._search(draft=False)

    def _take_rest(self, query: str) -> None:
        """What is typed is finished for now: a word that does not exist is none, and what is wrong is said."""
        shown = self._shown
        if shown is not None and shown.typed == query and shown.asked.query == query and shown.result.total:
            work = partial(check, self._desk.archive, query)
            self._desk.lane.ask(_CHECK, work, self._found_right, self._refuse)
        else:
            self._search(draft=False)

    def _take_sort(self, sort: Sort) -> None:
        self._sort = sort
        self._search(draft=self._shown is not None and self._shown.asked.draft)

    def _search(self, *, draft: bool) -> None:
        search = Search(self._box.query(), self._sort, draft)
        for topic in (_REFRESH, _CHECK, _UNREAD):
            self._desk.lane.drop(topic)
        self._paging.drop_askers()
        refused = self._refuse_draft if draft else self._refuse
        self._desk.lane.ask(_TOPIC, partial(find, self._desk.archive, search), self._show, refused)

    def _show(self, found: Found, *, keep_place: bool = False) -> None:
        self._again.stop()
        self._shown, self._newer = found, None
        result = found.result
        self._paging.begin(found.asked, result.total, result.matcher)
        if result.total:
            self._results.show_result(result.total, result.hits, keep_place=keep_place)
        elif not found.typed.strip():
            self._results.show_empty()
        else:
            self._results.show_no_hits(result.conditions, found.removals, result.suggestion)
        self._results.select(self._article)
        if keep_place and self._article is not None and not self._results.is_marked():
            self._paging.ask_list(self._mark_again)
        self._take_covered(found)
        self.searched.emit(result, found.typed)
        self.shown.emit(found.typed)

    def _take_covered(self, found: Found) -> None:
        """Ask again while the index is behind; a few changes that wait are not worth a sentence."""
        covered = found.covered
        self._results.show_rebuilding(covered if covered is not None and covered < _NEARLY else None)
        if covered is not None:
            self._again.start()

    def _refuse(self, error: ArchiveError) -> None:
        if isinstance(error, QueryError):
            self._box.show_error(error.position, say(error))
            self._results.set_dimmed(True)
            self.refused.emit()
        else:
            self._refuse_quietly(error)

    def _refuse_draft(self, error: ArchiveError) -> None:
        """What is wrong with a query is said when the keys rest."""
        if not isinstance(error, QueryError):
            self._refuse_quietly(error)

    def _refuse_quietly(self, error: ArchiveError) -> None:
        self._results.set_notice(say(error))
        if isinstance(error, IndexBusy):
            self._again.start()

    def _found_right(self, nothing: object) -> None:
        """There is nothing to say of a query that is right."""

    def _take_change(self, summary: object) -> None:
        self.refresh()

    def _take_refreshed(self, now: Refreshed) -> None:
        """Rows stay where they are unless some are gone; the one that is being read may stay even then."""
        shown, found = self._shown, now.found
        if shown is None or shown.typed != found.typed:
            return
        more = found.result.total - shown.result.total
        if (more > 0 and shown.result.total) or self._would_take_away(shown, found):
            self._newer = found
            self._results.show_new(max(more, 0))
        elif more or _articles(shown) != _articles(found):
            self._show(found, keep_place=True)
            return
        else:
            self._shown, self._newer = found, None
            self._results.show_new(0)
        self._results.update_hits(now.hits)
        self._take_covered(found)
        self.searched.emit(found.result, found.typed)

    def _would_take_away(self, shown: Found, found: Found) -> bool:
        """Whether the article that is being read was found before and is not any more."""
        return self._article in _articles(shown) and self._article not in _articles(found)

    def _show_newer(self) -> None:
        if self._newer is not None:
            self._show(self._newer)

    def _mark_again(self, articles: Sequence[int]) -> None:
        """The list was renewed where it stood: find the row of the article that is being read."""
        if self._article in articles:
            self._results.mark(articles.index(self._article))

    def _look_for_unread(self, articles: Sequence[int]) -> None:
        work = partial(next_unread, self._desk.archive, articles, self._results.row())
        self._desk.lane.ask(_UNREAD, work, self._go_to, self._refuse_quietly)

    def _go_to(self, row: int | None) -> None:
        if row is None:
            self._desk.bus.told.emit(self.tr("There is no other unread article in this list."))
            return
        if row < self._results.row():
            self._desk.bus.told.emit(self.tr("No unread article below: on from the top."))
        self._results.go_to(row)

    def _complete(self, query: str, cursor: int) -> None:
        work = partial(options, self._desk.archive, query, cursor)
        self._desk.lane.ask(_WORDS, work, self._offer)

    def _offer(self, answer: tuple[str, Options]) -> None:
        self._box.show_options(*answer)

    def _open(self, article: int) -> None:
        self._article = article
        self.article_chosen.emit(article, self.matcher())

    def _want_date(self, article: int, place: QPoint) -> None:
        self._open(article)
        self.date_wanted.emit(article, "published", place)

    def _open_beside(self, article: int) -> None:
        self.article_chosen_beside.emit(article, self.matcher())

    def _look_again(self) -> None:
        self._catch_up()
        self.refresh()

    def _catch_up(self) -> None:
        """Let the index take in where it holds nobody up what is too much for a search to take in first."""
        work = partial(self._desk.archive.drain, progress=self._indexing)
        self._desk.batch.ask("search.index", work, self._caught_up, self._refuse)

    def _caught_up(self, pending: int) -> None:
        self._desk.bus.caught_up.emit()
        self.refresh()


def _articles(found: Found) -> list[int]:
    return [hit.article for hit in found.result.hits]
