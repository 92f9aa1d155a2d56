"""Makes the parts of the window that show an open archive, and the controllers that join them with it.

Everything that works on an archive is made here and nowhere else.
"""

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


def furnish(desk: Desk, window: MainWindow) -> tuple[Parts, list[object]]:
    """The parts that show an open archive, and the controllers that join them with it.

    What controllers remember is restored in their order; they are closed in the reverse one.
    """
    look = desk.look
    box, facets, results = SearchBox(look), FacetsPanel(look), ResultsPanel(look)
    readers, strip = Readers(look, desk.actions), ImportStrip(look)
    reading = ReadingController(desk, readers)
    searching = SearchingController(desk, box, results)
    narrowing = NarrowingController(desk, facets, searching)
    stories = StoriesController(desk, facets, searching)
    importing = ImportingController(desk, window, strip)
    correcting = CorrectingController(desk, window)
    beside = SideBySideController(desk, readers, reading, window)
    ties = TiesController(desk, readers, reading)
    linked = LinkedReadingController(desk, readers, reading, ties)
    readers.lead_chosen.connect(linked.show)
    readers.article_dropped.connect(reading.open_beside)
    searching.article_chosen.connect(reading.open)
    searching.article_chosen_beside.connect(reading.open_beside)
    reading.opened.connect(searching.show_article)
    reading.opened.connect(stories.set_article)
    reading.next_unread_wanted.connect(searching.next_unread)
    reading.metadata_wanted.connect(correcting.edit)
    searching.date_wanted.connect(correcting.edit)
    importing.opened.connect(reading.open)
    excerpts, words = ExcerptsPanel(look), VocabularyPanel(look)
    others: dict[View, QWidget] = {View.EXCERPTS: excerpts, View.VOCABULARY: words}
    others[View.CONTRADICTIONS] = contradictions = ContradictionsPanel(look)
    marking = MarkingController(desk, readers, reading)
    source = TagSource(desk, marking)
    tagging = TaggingController(desk, marking, source, window)
    repeating = RepeatingController(desk, marking, source)
    tagging.tagged.connect(repeating.remember)
    appearing = AppearingController(desk, marking)
    tagging.actor_made.connect(appearing.look)
    importing.imported.connect(appearing.look_again)
    window.toast.search_wanted.connect(searching.set_query)
    mentions = MentionsController(desk, readers, marking, window)
    mentions.search_wanted.connect(searching.set_query)
    views = ViewsController(window, desk.actions, frozenset({View.ARTICLES, *others}))
    for chosen in (searching.article_chosen, searching.article_chosen_beside, linked.opened):
        chosen.connect(views.show_articles)
    searches = SavedSearchesController(desk, facets, searching)
    searches.view_wanted.connect(views.show)
    for wish in (mentions.search_wanted, window.toast.search_wanted):
        wish.connect(views.show_articles)
    passages = PassagesController(desk, reading, searching)
    excerpt_view = ExcerptView(desk, excerpts, box, searching, marking, passages, source, window)
    faced = ContradictionView(desk, contradictions, box, searching, narrowing, marking, passages, source, window)
    faced.beside_wanted.connect(linked.show)
    faced.date_wanted.connect(correcting.edit)
    shown = excerpt_view.listing.show_view
    for follow in (shown, faced.show_view, narrowing.follow_view, searches.follow_view, marking.changed):
        views.changed.connect(follow)
    excerpt_view.date_wanted.connect(correcting.edit)
    excerpt_view.tags_wanted.connect(tagging.open_on)
    for turn in (views.show_articles, marking.give_focus):
        passages.opened.connect(turn)
    aside = Aside(look)
    panels = AsideController(aside, window, desk.actions)
    listed = ListedExcerpt(excerpts, excerpt_view.listing)
    links = LinkWork(desk, readers, reading, marking, passages, panels, listed, window)
    links.beside_wanted.connect(linked.show)
    reviewing = ReviewingController(desk, ReviewPanel(look), panels, reading, marking, readers)
    reviewing.reading_wanted.connect(views.show_articles)
    excerpt_view.quoting.review_wanted.connect(reviewing.check)
    todos = TodosController(desk, TodosPanel(look), panels)
    todos.highlight_wanted.connect(views.show_articles)
    todos.highlight_wanted.connect(reading.open_at)
    todos.excerpts_wanted.connect(searching.set_query)
    todos.excerpts_wanted.connect(views.show_excerpts)
    history = HistoryController(desk, window.toast)
    past = PastController(desk, PastPanel(look), panels, history)
    past.article_wanted.connect(reading.open)
    past.article_wanted.connect(views.show_articles)
    neighbours = NeighboursController(desk, NeighboursPanel(look), panels, reading)
    neighbours.chosen.connect(reading.open_beside)
    neighbours.chosen.connect(views.show_articles)
    vocabulary = VocabularyController(desk, words, source)
    views.changed.connect(vocabulary.entered)
    todos.tag_wanted.connect(vocabulary.go_to)
    todos.tag_wanted.connect(views.show_vocabulary)
    vocabulary.excerpt_chosen.connect(reading.open_at)
    vocabulary.excerpt_chosen.connect(views.show_articles)
    vocabulary.excerpts_wanted.connect(searching.set_query)
    vocabulary.excerpts_wanted.connect(views.show_excerpts)
    merging = MergingController(desk, words, vocabulary, window)
    doubles = DoublesController(desk, words, vocabulary, merging)
    doubles.view_wanted.connect(views.show)
    joined: list[object] = [
        history,
        reading,
        searching,
        narrowing,
        stories,
        searches,
        importing,
        correcting,
        PlaceController(searching, OpenArticles(readers, reading)),
        beside,
        ties,
        linked,
        VersionsBesideController(desk, readers, reading),
        NewsController(desk),
        marking,
        tagging,
        links,
        mentions,
        NamingController(desk, reading, window),
        NotingController(desk, marking, window),
        excerpt_view.listing,
        excerpt_view,
        faced,
        vocabulary,
        DescribingController(desk, words.sheet, vocabulary),
        merging,
        PlacingController(desk, words, vocabulary, window),
        doubles,
        SplittingController(desk, words, vocabulary, window),
        CodebooksController(desk, vocabulary, window),
        views,
        reviewing,
        todos,
        past,
        neighbours,
        panels,
    ]
    return Parts(box, links.bar, NoticeBar(look), facets, results, readers, strip, others, aside), joined
