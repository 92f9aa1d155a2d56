"""Constructs the window with everything in it: the only place that does.

`Program` is the window itself, made once. `Workspace` is an open archive with the parts of the window that show it and
the controllers that join them: made when an archive is opened, gone when it is closed.
"""

import signal
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.actions import Actions
from app.actions.keys import SingleKeys
from app.bus import Bus
from app.controllers.archives import ArchivesController
from app.controllers.correcting import CorrectingController
from app.controllers.desk import Desk
from app.controllers.excerpt_view import ExcerptView
from app.controllers.history import HistoryController
from app.controllers.importing import ImportingController
from app.controllers.marking import MarkingController
from app.controllers.narrowing import NarrowingController
from app.controllers.news import NewsController
from app.controllers.noting import NotingController
from app.controllers.passages import PassagesController
from app.controllers.place import PlaceController
from app.controllers.reading import ReadingController
from app.controllers.repeating import RepeatingController
from app.controllers.saved_searches import SavedSearchesController
from app.controllers.searching import SearchingController
from app.controllers.shell import ShellController, chosen_theme
from app.controllers.stories import StoriesController
from app.controllers.tag_source import TagSource
from app.controllers.tagging import TaggingController
from app.controllers.views import ViewsController
from app.dialogs.failure import FailureDialog
from app.errors import catch_all, catch_nothing
from app.jobs.lanes import Lane
from app.jobs.soon import soon
from app.language import speak
from app.main_window import MainWindow, Parts, View
from app.panels.excerpts import ExcerptsPanel
from app.panels.facets import FacetsPanel
from app.panels.first_page import FirstPage
from app.panels.notice import NoticeBar
from app.panels.results import ResultsPanel
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.reader.readers import Readers
from app.settings import Settings
from app.theme import Look
from archive import Archive

translate = QCoreApplication.translate
_GEOMETRY, _LAYOUT = "window/geometry", "window/layout"
_PATIENCE_MILLISECONDS = 200
"""How long the window waits for its archive before it is shown without it."""


@runtime_checkable
class Closes(Protocol):
    """A controller that has something to end when its archive is closed."""

    def close(self) -> None: ...


@runtime_checkable
class Remembers(Protocol):
    """A controller that has something to find again when its archive is opened the next time."""

    def state(self) -> dict[str, Any]:
        """What to remember, by names of its own; JSON can hold it."""

    def restore(self, state: dict[str, Any]) -> None:
        """Find again what is in `state`, which may lack anything and hold anything."""


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
    searching.article_chosen.connect(reading.open)
    reading.opened.connect(searching.show_article)
    reading.opened.connect(stories.set_article)
    reading.next_unread_wanted.connect(searching.next_unread)
    reading.metadata_wanted.connect(correcting.edit)
    searching.date_wanted.connect(correcting.edit)
    importing.opened.connect(reading.open)
    excerpts = ExcerptsPanel(look)
    others: dict[View, QWidget] = {View.EXCERPTS: excerpts}
    marking = MarkingController(desk, readers, reading)
    source = TagSource(desk, marking)
    tagging = TaggingController(desk, marking, source, window)
    repeating = RepeatingController(desk, marking, source)
    tagging.tagged.connect(repeating.remember)
    views = ViewsController(window, desk.actions, frozenset({View.ARTICLES, *others}))
    searching.article_chosen.connect(views.show_articles)
    passages = PassagesController(desk, reading, searching)
    excerpt_view = ExcerptView(desk, excerpts, box, searching, marking, passages, source, window)
    for follow in (excerpt_view.listing.show_view, narrowing.follow_view, marking.changed):
        views.changed.connect(follow)
    excerpt_view.date_wanted.connect(correcting.edit)
    for turn in (views.show_articles, marking.give_focus):
        passages.opened.connect(turn)
    joined: list[object] = [
        HistoryController(desk, window.toast),
        reading,
        searching,
        narrowing,
        stories,
        SavedSearchesController(desk, facets, searching),
        importing,
        correcting,
        PlaceController(searching, reading),
        NewsController(desk),
        marking,
        tagging,
        NotingController(desk, marking, window),
        excerpt_view.listing,
        excerpt_view,
        views,
    ]
    return Parts(box, NoticeBar(look), facets, results, readers, strip, others), joined


class Workspace:
    """An open archive in the window."""

    def __init__(self, archive: Archive, window: MainWindow, actions: Actions, settings: Settings, look: Look) -> None:
        self.archive = archive
        self.bus = Bus()
        self.lane, self.batch = Lane(), Lane()
        self._window, self._actions, self._settings = window, actions, settings
        self.desk = Desk(archive, self.bus, self.lane, self.batch, actions, settings, look)
        actions.begin(writing=not archive.is_read_only)
        self.parts, self.controllers = furnish(self.desk, window)
        self.notice = self.parts.notice
        self.bus.troubled.connect(self._warn)
        actions.settle()
        window.show_archive(archive.path.stem, self.parts)
        window.restore_layout(settings.bytes(_LAYOUT))
        state = settings.of_archive(archive.path)
        for controller in self.controllers:
            if isinstance(controller, Remembers):
                controller.restore(state)

    def _warn(self, sentence: str) -> None:
        self.notice.warn(sentence, translate("Workspace", "Open again") if sentence else "")

    def close(self) -> None:
        """Remember what is shown, end what runs, and let go of the archive."""
        state: dict[str, Any] = {}
        for controller in self.controllers:
            if isinstance(controller, Remembers):
                state |= controller.state()
        if self.archive.path in self._settings.recent():  # else its traces are to be forgotten
            self._settings.put_of_archive(self.archive.path, state)
        self._settings.put_bytes(_LAYOUT, self._window.layout_state())
        self.lane.forget()
        for controller in reversed(self.controllers):
            if isinstance(controller, Closes):
                controller.close()
        self.batch.close()
        self.lane.finish()  # what controllers asked last is done, such as keeping the place in an article
        for controller in self.controllers:
            if isinstance(controller, QObject):
                controller.deleteLater()
        self.controllers.clear()
        self._window.toast.hide()
        self._window.show_first_page()
        soon(self._actions, self._actions.settle)  # when the controllers are gone
        self.archive.close()


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
        catch_all(self.failure.told.emit)
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
        workspace = Workspace(archive, self.window, self.actions, self.settings, self.look)
        for lane in (workspace.lane, workspace.batch):
            lane.broke.connect(self.failure.tell)
        self._workspace = workspace
        return workspace

    def _show_soon(self) -> None:
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self.window, self.show)

    def _leave(self) -> None:
        if not self.window.isVisible():
            self.is_elsewhere = True
            QApplication.quit()

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
    application.exec()
    catch_nothing()
    if program.is_elsewhere:
        program.end()
    return not program.is_elsewhere
