"""Makes the parts of the window that show an open archive, and the controllers that join them with it.

Everything that works on an archive is made here and nowhere else.
"""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.controllers.appearing import AppearingController
from app.controllers.aside import AsideController
from app.controllers.codebooks import CodebooksController
from app.controllers.contradiction_view import ContradictionView
from app.controllers.correcting import CorrectingController
from app.controllers.describing import DescribingController
from app.controllers.desk import Desk
from app.controllers.doubles import DoublesController
from app.controllers.excerpt_view import ExcerptView
from app.controllers.history import HistoryController
from app.controllers.importing import ImportingController
from app.controllers.link_work import LinkWork
from app.controllers.linked_reading import LinkedReadingController
from app.controllers.listed_excerpt import ListedExcerpt
from app.controllers.marking import MarkingController
from app.controllers.mentions import MentionsController
from app.controllers.merging import MergingController
from app.controllers.naming import NamingController
from app.controllers.narrowing import NarrowingController
from app.controllers.neighbours import NeighboursController
from app.controllers.news import NewsController
from app.controllers.noting import NotingController
from app.controllers.open_articles import OpenArticles
from app.controllers.passages import PassagesController
from app.controllers.past import PastController
from app.controllers.place import PlaceController
from app.controllers.placing import PlacingController
from app.controllers.reading import ReadingController
from app.controllers.repeating import RepeatingController
from app.controllers.reviewing import ReviewingController
from app.controllers.saved_searches import SavedSearchesController
from app.controllers.searching import SearchingController
from app.controllers.side_by_side import SideBySideController
from app.controllers.splitting import SplittingController
from app.controllers.stories import StoriesController
from app.controllers.tag_source import TagSource
from app.controllers.tagging import TaggingController
from app.controllers.ties import TiesController
from app.controllers.todos import TodosController
from app.controllers.versions_beside import VersionsBesideController
from app.controllers.views import ViewsController
from app.controllers.vocabulary import VocabularyController
from app.main_window import MainWindow, Parts, View
from app.panels.aside import Aside
from app.panels.contradictions import ContradictionsPanel
from app.panels.excerpts import ExcerptsPanel
from app.panels.facets import FacetsPanel
from app.panels.neighbours import NeighboursPanel
from app.panels.notice import NoticeBar
from app.panels.past import PastPanel
from app.panels.results import ResultsPanel
from app.panels.review import ReviewPanel
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.panels.todos import TodosPanel
from app.panels.vocabulary import VocabularyPanel
from app.reader.readers import Readers

T = TypeVar("T")


def furnish(desk: Desk, window: MainWindow) -> tuple[Parts, list[object]]:
    """The parts that show an open archive, and the controllers that join them with it.

    What controllers remember is restored in their order; they are closed in the reverse one.
    """
    made = _Furniture(desk, window)
    return made.parts(), made.controllers


class _Furniture:
    """All of it, made area by area: each joins itself with those before it."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        self._desk, self._window = desk, window
        look = desk.look
        self.controllers: list[object] = []
        self._box, self._facets, self._results = SearchBox(look), FacetsPanel(look), ResultsPanel(look)
        self._readers, self._strip, self._aside = Readers(look, desk.actions), ImportStrip(look), Aside(look)
        self._excerpts, self._words = ExcerptsPanel(look), VocabularyPanel(look)
        self._contradictions = ContradictionsPanel(look)
        self._others: dict[View, QWidget] = {
            View.EXCERPTS: self._excerpts,
            View.VOCABULARY: self._words,
            View.CONTRADICTIONS: self._contradictions,
        }
        self._views = ViewsController(window, desk.actions, frozenset({View.ARTICLES, *self._others}))
        self._panels = AsideController(self._aside, window, desk.actions)
        self._history = self._kept(HistoryController(desk, window.toast))
        self._search_and_read()
        self._read_side_by_side()
        self._mark()
        self._list_excerpts()
        self._link()
        self._describe()
        self._kept(self._views)
        self._look_beside()
        self._kept(self._panels)

    def parts(self) -> Parts:
        notice = NoticeBar(self._desk.look)
        beside = self._box, self._links.bar, notice, self._facets, self._results
        return Parts(*beside, self._readers, self._strip, self._others, self._aside)

    def _kept(self, controller: T) -> T:
        """It lives as long as the archive is open."""
        self.controllers.append(controller)
        return controller

    def _search_and_read(self) -> None:
        desk, views = self._desk, self._views
        self._reading = reading = self._kept(ReadingController(desk, self._readers))
        self._searching = searching = self._kept(SearchingController(desk, self._box, self._results))
        self._narrowing = self._kept(NarrowingController(desk, self._facets, searching))
        stories = self._kept(StoriesController(desk, self._facets, searching))
        searches = self._kept(SavedSearchesController(desk, self._facets, searching))
        self._importing = self._kept(ImportingController(desk, self._window, self._strip))
        self._correcting = self._kept(CorrectingController(desk, self._window))
        self._kept(PlaceController(searching, OpenArticles(self._readers, reading)))
        self._kept(NewsController(desk))
        self._passages = PassagesController(desk, reading, searching)
        searching.article_chosen.connect(reading.open)
        searching.article_chosen_beside.connect(reading.open_beside)
        for chosen in (searching.article_chosen, searching.article_chosen_beside, self._passages.opened):
            chosen.connect(views.show_articles)
        reading.opened.connect(searching.show_article)
        reading.opened.connect(stories.set_article)
        reading.next_unread_wanted.connect(searching.next_unread)
        for wanting in (reading.metadata_wanted, searching.date_wanted):
            wanting.connect(self._correcting.edit)
        self._importing.opened.connect(reading.open)
        self._window.toast.search_wanted.connect(searching.set_query)
        self._window.toast.search_wanted.connect(views.show_articles)
        searches.view_wanted.connect(views.show)
        for follow in (self._narrowing.follow_view, searches.follow_view):
            views.changed.connect(follow)

    def _read_side_by_side(self) -> None:
        desk, readers, reading = self._desk, self._readers, self._reading
        self._kept(SideBySideController(desk, readers, reading, self._window))
        ties = self._kept(TiesController(desk, readers, reading))
        self._linked = self._kept(LinkedReadingController(desk, readers, reading, ties))
        self._kept(VersionsBesideController(desk, readers, reading))
        readers.lead_chosen.connect(self._linked.show)
        readers.article_dropped.connect(reading.open_beside)
        self._linked.opened.connect(self._views.show_articles)

    def _mark(self) -> None:
        desk, window = self._desk, self._window
        self._marking = marking = self._kept(MarkingController(desk, self._readers, self._reading))
        self._source = TagSource(desk, marking)
        self._tagging = self._kept(TaggingController(desk, marking, self._source, window))
        mentions = self._kept(MentionsController(desk, self._readers, marking, window))
        self._kept(NamingController(desk, self._reading, window))
        self._kept(NotingController(desk, marking, window))
        repeating, appearing = RepeatingController(desk, marking, self._source), AppearingController(desk, marking)
        self._tagging.tagged.connect(repeating.remember)
        self._tagging.actor_made.connect(appearing.look)
        self._importing.imported.connect(appearing.look_again)
        mentions.search_wanted.connect(self._searching.set_query)
        mentions.search_wanted.connect(self._views.show_articles)
        self._views.changed.connect(marking.changed)
        self._passages.opened.connect(marking.give_focus)

    def _list_excerpts(self) -> None:
        """Excerpts, and contradictions, which are two of them each."""
        desk, box, searching, window = self._desk, self._box, self._searching, self._window
        marking, passages, source = self._marking, self._passages, self._source
        self._listing = ExcerptView(desk, self._excerpts, box, searching, marking, passages, source, window)
        faced = ContradictionView(
            desk, self._contradictions, box, searching, self._narrowing, marking, passages, source, window
        )
        for controller in (self._listing.listing, self._listing, faced):
            self._kept(controller)
        for follow in (self._listing.listing.show_view, faced.show_view):
            self._views.changed.connect(follow)
        for wanting in (self._listing.date_wanted, faced.date_wanted):
            wanting.connect(self._correcting.edit)
        self._listing.tags_wanted.connect(self._tagging.open_on)
        faced.beside_wanted.connect(self._linked.show)

    def _link(self) -> None:
        listed = ListedExcerpt(self._excerpts, self._listing.listing)
        read = self._readers, self._reading, self._marking, self._passages
        self._links = self._kept(LinkWork(self._desk, *read, self._panels, listed, self._window))
        self._links.beside_wanted.connect(self._linked.show)

    def _describe(self) -> None:
        """Actors and issues."""
        desk, words, window = self._desk, self._words, self._window
        self._vocabulary = vocabulary = self._kept(VocabularyController(desk, words, self._source))
        self._kept(DescribingController(desk, words.sheet, vocabulary))
        merging = self._kept(MergingController(desk, words, vocabulary, window))
        self._kept(PlacingController(desk, words, vocabulary, window))
        doubles = self._kept(DoublesController(desk, words, vocabulary, merging))
        self._kept(SplittingController(desk, words, vocabulary, window))
        self._kept(CodebooksController(desk, vocabulary, window))
        self._views.changed.connect(vocabulary.entered)
        doubles.view_wanted.connect(self._views.show)
        vocabulary.excerpt_chosen.connect(self._reading.open_at)
        vocabulary.excerpt_chosen.connect(self._views.show_articles)
        vocabulary.excerpts_wanted.connect(self._searching.set_query)
        vocabulary.excerpts_wanted.connect(self._views.show_excerpts)

    def _look_beside(self) -> None:
        """What stands in the aside."""
        desk, look, panels, reading, views = self._desk, self._desk.look, self._panels, self._reading, self._views
        review = ReviewPanel(look), panels, reading, self._marking, self._readers
        reviewing = self._kept(ReviewingController(desk, *review))
        todos = self._kept(TodosController(desk, TodosPanel(look), panels))
        past = self._kept(PastController(desk, PastPanel(look), panels, self._history))
        neighbours = self._kept(NeighboursController(desk, NeighboursPanel(look), panels, reading))
        self._listing.quoting.review_wanted.connect(reviewing.check)
        for wish in (reviewing.reading_wanted, todos.highlight_wanted, past.article_wanted, neighbours.chosen):
            wish.connect(views.show_articles)
        todos.highlight_wanted.connect(reading.open_at)
        past.article_wanted.connect(reading.open)
        neighbours.chosen.connect(reading.open_beside)
        todos.excerpts_wanted.connect(self._searching.set_query)
        todos.excerpts_wanted.connect(views.show_excerpts)
        todos.tag_wanted.connect(self._vocabulary.go_to)
        todos.tag_wanted.connect(views.show_vocabulary)
