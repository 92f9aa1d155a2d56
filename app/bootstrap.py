"""Constructs the window with everything in it: the only place that does.

`Program` is the window itself, made once. `furnish` makes the parts of the window that show an open archive, and the
controllers that join them: a `Workspace` holds these as long as it is open.
"""

import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.actions import Actions
from app.actions.keys import SingleKeys
from app.controllers.appearing import AppearingController
from app.controllers.archives import ArchivesController
from app.controllers.aside import AsideController
from app.controllers.codebooks import CodebooksController
from app.controllers.correcting import CorrectingController
from app.controllers.describing import DescribingController
from app.controllers.desk import Desk
from app.controllers.doubles import DoublesController
from app.controllers.excerpt_view import ExcerptView
from app.controllers.history import HistoryController
from app.controllers.importing import ImportingController
from app.controllers.marking import MarkingController
from app.controllers.mentions import MentionsController
from app.controllers.merging import MergingController
from app.controllers.naming import NamingController
from app.controllers.narrowing import NarrowingController
from app.controllers.news import NewsController
from app.controllers.noting import NotingController
from app.controllers.passages import PassagesController
from app.controllers.past import PastController
from app.controllers.place import PlaceController
from app.controllers.placing import PlacingController
from app.controllers.reading import ReadingController
from app.controllers.repeating import RepeatingController
from app.controllers.reviewing import ReviewingController
from app.controllers.saved_searches import SavedSearchesController
from app.controllers.searching import SearchingController
from app.controllers.shell import ShellController, chosen_theme
from app.controllers.side_by_side import SideBySideController
from app.controllers.splitting import SplittingController
from app.controllers.stories import StoriesController
from app.controllers.tag_source import TagSource
from app.controllers.tagging import TaggingController
from app.controllers.todos import TodosController
from app.controllers.views import ViewsController
from app.controllers.vocabulary import VocabularyController
from app.dialogs.failure import FailureDialog
from app.errors import catch_all, catch_nothing
from app.jobs.garbage import spare_what_stays
from app.language import speak
from app.main_window import MainWindow, Parts, View
from app.panels.aside import Aside
from app.panels.excerpts import ExcerptsPanel
from app.panels.facets import FacetsPanel
from app.panels.first_page import FirstPage
from app.panels.notice import NoticeBar
from app.panels.past import PastPanel
from app.panels.results import ResultsPanel
from app.panels.review import ReviewPanel
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.panels.todos import TodosPanel
from app.panels.vocabulary import VocabularyPanel
from app.reader.readers import Readers
from app.settings import Settings
from app.theme import Look
from app.words import say
from app.workspace import Workspace
from archive import Archive
from archive.sentences import Sentence

translate = QCoreApplication.translate
_GEOMETRY = "window/geometry"
_PATIENCE_MILLISECONDS = 200
"""How long the window waits for its archive before it is shown without it."""
_SETTLED_MILLISECONDS = 3_000
"""By then all of the program is loaded that is used at once."""


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
    marking = MarkingController(desk, readers, reading)
    source = TagSource(desk, marking)
    tagging = TaggingController(desk, marking, source, window)
    repeating = RepeatingController(desk, marking, source)
    tagging.tagged.connect(repeating.remember)
    tagging.actor_made.connect(AppearingController(desk, marking).look)
    window.toast.search_wanted.connect(searching.set_query)
    mentions = MentionsController(desk, readers, marking, window)
    mentions.search_wanted.connect(searching.set_query)
    views = ViewsController(window, desk.actions, frozenset({View.ARTICLES, *others}))
    searching.article_chosen.connect(views.show_articles)
    searches = SavedSearchesController(desk, facets, searching)
    searches.view_wanted.connect(views.show)
    for wish in (mentions.search_wanted, window.toast.search_wanted):
        wish.connect(views.show_articles)
    passages = PassagesController(desk, reading, searching)
    excerpt_view = ExcerptView(desk, excerpts, box, searching, marking, passages, source, window)
    shown = excerpt_view.listing.show_view
    for follow in (shown, narrowing.follow_view, searches.follow_view, marking.changed):
        views.changed.connect(follow)
    excerpt_view.date_wanted.connect(correcting.edit)
    excerpt_view.tags_wanted.connect(tagging.open_on)
    for turn in (views.show_articles, marking.give_focus):
        passages.opened.connect(turn)
    aside = Aside(look)
    panels = AsideController(aside, window, desk.actions)
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
        PlaceController(searching, reading),
        beside,
        NewsController(desk),
        marking,
        tagging,
        mentions,
        NamingController(desk, reading, window),
        NotingController(desk, marking, window),
        excerpt_view.listing,
        excerpt_view,
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
        panels,
    ]
    return Parts(box, NoticeBar(look), facets, results, readers, strip, others, aside), joined


class Program:
    """The window, from its start to its end."""

    def __init__(self, application: QApplication, settings: Settings, folder: Path | None = None) -> None:
        """`folder` holds the demo and the claims to archives; it is the user's own unless given."""
        self.settings = settings
        self._workspace: Workspace | None = None
        self.language = speak(application, settings)
        self.look = Look(application, chosen_theme(settings))
        self.actions = Actions()
        self.first_page = FirstPage(self.look)
        self.window = MainWindow(self.look, self.actions, self.first_page)
        self.actions.setParent(self.window)
        self.failure = FailureDialog(self.look, self.window)
        self.refusal = FailureDialog(self.look, self.window, translate("Program", "The archive can't be opened"))
        catch_all(self._tell_bug)
        SingleKeys(self.actions, self.window)
        self.shell = ShellController(self.window, self.actions, settings, self.look)
        self.archives = ArchivesController(
            self.window, self.first_page, self.actions, settings, self._make_workspace, folder
        )
        self.is_elsewhere = False
        self.archives.began.connect(self._show_soon)
        self.archives.elsewhere.connect(self._leave)
        self.archives.opened.connect(self.show)
        self.archives.refused.connect(self._tell_refused)
        self.archives.lane.broke.connect(self.failure.tell)
        self.actions.settle()
        self.first_page.menu_wanted.connect(self.window.open_menu)
        self.window.close_asked.connect(self._ask_to_stay)
        self.window.closing.connect(self.end)
        self.window.restoreGeometry(settings.bytes(_GEOMETRY))

    def start(self, archive: Path | None) -> None:
        """Show the window, with this archive as soon as it is open.

        Where another window has the archive and comes to the front, the application ends, and `is_elsewhere`.
        """
        if archive is None:
            self.show()
        else:
            self.archives.open(archive)

    def show(self) -> None:
        self.window.show()

    def is_idle(self) -> bool:
        """Whether an archive is open and nothing is being read from it."""
        workspace = self._workspace
        return workspace is not None and workspace.lane.is_idle() and workspace.batch.is_idle()

    def end(self) -> None:
        """Remember where everything was and let go of the archive; the window is about to close."""
        self.settings.put_bytes(_GEOMETRY, self.window.saveGeometry())
        self.archives.close()

    def _make_workspace(self, archive: Archive) -> Workspace:
        workspace = Workspace(archive, self.window, self.actions, self.settings, self.look, furnish)
        for lane in (workspace.lane, workspace.batch):
            lane.broke.connect(self.failure.tell)
        self._workspace = workspace
        return workspace

    def _ask_to_stay(self, event: QCloseEvent) -> None:
        if not self.archives.may_leave():
            event.ignore()

    def _show_soon(self) -> None:
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self.window, self.show)

    def _leave(self) -> None:
        if not self.window.isVisible():
            self.is_elsewhere = True
            QApplication.quit()

    def _tell_bug(self, sentence: Sentence) -> None:
        """In whatever thread it came up."""
        self.failure.told.emit(say(sentence))

    def _tell_refused(self, sentence: str) -> None:
        if self.archives.workspace is None:
            self.show()  # the first page says it
        else:
            self.refusal.tell(sentence)


def run(archive: Path | None) -> bool:
    """Show the window until it is closed; False when another window has the archive, which came to the front."""
    application = QApplication(["cuttings"])
    application.setApplicationName("cuttings")
    application.setApplicationDisplayName("Cuttings")
    application.setDesktopFileName("cuttings")
    program = Program(application, Settings())
    for number in (signal.SIGINT, signal.SIGTERM):
        # Later, because Python may hear of the signal in the middle of a slot.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    program.start(archive)
    QTimer.singleShot(_SETTLED_MILLISECONDS, program.window, spare_what_stays)
    application.exec()
    catch_nothing()
    if program.is_elsewhere:
        program.end()
    return not program.is_elsewhere
