"""Reading in the panes: what is opened where, and what the keys do to the article of the pane they go to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from app.controllers.article_files import ArticleFiles
from app.controllers.article_menu import ArticleMenu
from app.controllers.desk import Desk
from app.controllers.pane_reading import PaneReading
from app.controllers.printing import PrintingController
from app.controllers.reading_size import ReadingSize
from app.reader.article import ReaderArticle
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from archive.index.marks import Matcher
from archive.model import Span


class ReadingController(QObject):
    """Joins the archive and the readers. What is said of an article is said of the one in the current pane."""

    opened = Signal(object)
    """The id of the article that is read now, None when none is any more."""
    rearranged = Signal()
    """Some pane shows another article or another text, or there are other panes."""
    next_unread_wanted = Signal()
    """The reader came to the end of the article and wants to go on."""
    metadata_wanted = Signal(object, str, QPoint)
    """The id of an article, the field of it that the user wants to set, and where on the screen to ask for it."""

    def __init__(self, desk: Desk, readers: Readers) -> None:
        super().__init__(readers)
        self._desk, self._readers = desk, readers
        self._readings: dict[ReaderPane, PaneReading] = {}
        self._coming: PaneReading | None = None
        self._files = ArticleFiles(desk, readers)
        self._printing = PrintingController(desk, readers)
        self._menu = ArticleMenu(desk, readers)
        self._size = ReadingSize(desk, readers)
        self._menu.version_wanted.connect(self._show_version)
        self._menu.difference_wanted.connect(self._show_difference)
        for pane in readers.panes:
            self._join(pane)
        readers.made.connect(self._join)
        readers.removed.connect(self._part)
        readers.current_changed.connect(self._take_current)
        self._connect_actions()
        self._set_enabled()

    @property
    def article(self) -> ReaderArticle | None:
        return self._here.article

    @property
    def readings(self) -> tuple[PaneReading, ...]:
        """What is read in each pane, from the left to the right."""
        return tuple(self._readings[pane] for pane in self._readers.panes)

    def open(self, article: int, matcher: Matcher | None = None, *, position: int | None = None) -> None:
        """Open an article, with what `matcher` finds in it outlined, where it was left or at a code point of it."""
        self._free().open(article, matcher, position=position)

    def open_at(
        self, article: int, highlight: str, matcher: Matcher | None = None, *, version: int | None = None
    ) -> None:
        """Open an article at a highlight of it, in its current text or that version, with what `matcher` finds.

        Where another pane shows it, it is read there.
        """
        found = next((one for one in self.readings if one.wanted == article), None)
        if found is not None and self._here.wanted != article:
            self._readers.set_current(found.pane)
        else:
            found = self._here if self._here.wanted == article else self._free()
        found.open_at(article, highlight, matcher, version=version)

    def open_beside(self, article: int, matcher: Matcher | None = None, highlight: str = "") -> None:
        """Open an article at the right of the one that is read, at a highlight of it, unless a pane shows it already.

        Where the current pane came to this very article from another one, as by going down a list, it goes back.
        """
        here = self._here
        if here.wanted is None:
            self._open(here, article, matcher, highlight)
        elif here.wanted == article and here.can_go(-1):
            here.go(-1)
            self._open(self._added(), article, matcher, highlight)
        elif other := next((one for one in self.readings if one.wanted == article), None):
            self._readers.set_current(other.pane)
            self._open(other, article, matcher, highlight)
        else:
            self._open(self._added(), article, matcher, highlight)

    def open_versions(self, article: int, older: int, newer: int) -> None:
        """Open two versions of an article, the older one in the current pane, the newer one at its right."""
        self._here.open_version(article, older)
        self._added().open_version(article, newer)

    def close_article(self) -> None:
        """Close the current pane, or show no article where it is the only one."""
        self._close_pane(self._readers.pane)

    def close(self) -> None:
        """The archive is about to be closed."""
        self.leave()

    def leave(self) -> None:
        """Nothing more is read: remember at once where the reader is, the lane may not come to it any more."""
        for reading in self.readings:
            reading.leave()

    def show_place(self, span: Span) -> None:
        """Bring a passage of the open article into view."""
        self._here.show_place(span)

    @property
    def _here(self) -> PaneReading:
        return self._readings[self._readers.pane]

    def _free(self) -> PaneReading:
        """Where an article may be opened: not in place of one that was locked."""
        if not self._here.pane.is_locked:
            return self._here
        other = next((one for one in reversed(self.readings) if not one.pane.is_locked), None)
        if other is None:
            return self._added()
        self._readers.set_current(other.pane)
        return other

    def _added(self) -> PaneReading:
        """A new pane at the right of the current one, which it takes over from as soon as its article is here."""
        self._coming = self._readings[self._readers.add()]
        return self._coming

    def _open(self, reading: PaneReading, article: int, matcher: Matcher | None, highlight: str) -> None:
        if highlight:
            reading.open_at(article, highlight, matcher)
        elif reading.article is None or reading.article.id != article:
            reading.open(article, matcher)

    def _join(self, pane: ReaderPane) -> None:
        reading = self._readings[pane] = PaneReading(self._desk, pane)
        reading.opened.connect(self._take_opened)
        reading.renewed.connect(self._set_enabled)
        pane.menu_wanted.connect(self._show_menu)
        pane.date_wanted.connect(self._want_date)
        pane.versions_wanted.connect(self._show_versions)
        pane.close_wanted.connect(self._close)
        pane.back_wanted.connect(self._go_back)
        pane.forward_wanted.connect(self._go_forward)

    def _part(self, pane: ReaderPane) -> None:
        reading = self._readings.pop(pane)
        if reading is self._coming:
            self._coming = None
        reading.close_article()
        reading.deleteLater()
        self.rearranged.emit()

    def _take_opened(self) -> None:
        """A pane shows something else. The one that was just added is the current one from now on."""
        reading = self.sender()
        if not isinstance(reading, PaneReading) or reading.pane not in self._readings:
            return
        reading.pane.header.set_way(back=reading.can_go(-1), forward=reading.can_go(1))
        if reading.article is None and len(self._readings) > 1:
            self._readers.remove(reading.pane)
            return
        self._readers.show_panes(any(one.article is not None for one in self.readings))
        if reading is self._coming:
            self._coming = None
            self._readers.set_current(reading.pane)
        elif reading is self._here:
            self._take_current()
        self.rearranged.emit()

    def _take_current(self) -> None:
        self._set_enabled()
        self.opened.emit(self.article.id if self.article else None)

    def _close(self) -> None:
        pane = self.sender()
        if isinstance(pane, ReaderPane):
            self._close_pane(pane)

    def _close_pane(self, pane: ReaderPane) -> None:
        if len(self._readings) > 1:
            self._readers.remove(pane)
        else:
            self._here.close_article()

    def _go_back(self) -> None:
        self._turn_to_sender()
        self._here.go(-1)

    def _go_forward(self) -> None:
        self._turn_to_sender()
        self._here.go(1)

    def _turn_to_sender(self) -> None:
        """The pane whose header was used is the current one from now on."""
        pane = self.sender()
        if isinstance(pane, ReaderPane):
            self._readers.set_current(pane)

    def _page(self) -> None:
        if self.article is None or not self._readers.pane.view.page():
            self.next_unread_wanted.emit()

    def _show_menu(self, at: QPoint) -> None:
        self._turn_to_sender()
        if self.article:
            self._menu.open(self.article, at)

    def _show_version(self, number: int) -> None:
        if self.article:
            self._here.open_version(self.article.id, number)

    def _show_difference(self, first: int, second: int) -> None:
        if self.article:
            self._files.show_difference(self.article.id, first, second)

    def _show_versions(self, at: QPoint) -> None:
        self._turn_to_sender()
        if self.article:
            self._menu.open_versions(self.article, at)

    def _want_date(self, at: QPoint) -> None:
        self._turn_to_sender()
        if self.article:
            self.metadata_wanted.emit(self.article.id, "published", at)

    def _below_more(self) -> QPoint:
        return self._readers.pane.header.below_more()

    @Slot()
    def _act(self) -> None:
        """Do what the action that was triggered is for."""
        sender = self.sender()
        if sender is not None:
            self._does[sender.objectName()]()

    def _connect_actions(self) -> None:
        readers = self._readers
        self._does: dict[str, Callable[[], object]] = {
            "article.back": self._go_back,
            "article.forward": self._go_forward,
            "article.find": lambda: readers.pane.open_find(),
            "article.next_hit": lambda: readers.pane.go_to_hit(1),
            "article.previous_hit": lambda: readers.pane.go_to_hit(-1),
            "article.next_highlight": lambda: readers.pane.view.go_to_highlight(1),
            "article.previous_highlight": lambda: readers.pane.view.go_to_highlight(-1),
            "article.page": self._page,
            "article.read": lambda: self._here.state.toggle_read(),
            "article.aside": lambda: self._here.state.toggle_aside(),
            "article.star": lambda: self._here.state.toggle_star(),
            "article.correct": lambda: self._want_date(self._below_more()),
            "article.versions": lambda: self._show_versions(self._below_more()),
            "article.print": lambda: self._printing.ask(self.article),
            "article.save_html": lambda: self._files.save_html(self.article),
            "article.original": lambda: self._files.open_original(self.article),
            "view.larger": partial(self._size.zoom, 1),
            "view.smaller": partial(self._size.zoom, -1),
            "view.wider": partial(self._size.widen, 1),
            "view.narrower": partial(self._size.widen, -1),
        }
        for name in self._does:
            self._desk.actions[name].triggered.connect(self._act)

    def _set_enabled(self) -> None:
        """What can be done goes by what is open in the current pane."""
        actions, here, article = self._desk.actions, self._here, self.article
        for name in self._does:
            if name.startswith("article.") and name != "article.page":
                actions[name].setEnabled(article is not None)
        actions["article.back"].setEnabled(here.can_go(-1))
        actions["article.forward"].setEnabled(here.can_go(1))
        actions["article.original"].setEnabled(article is not None and article.has_original)
        actions["article.versions"].setEnabled(article is not None and len(article.versions) > 1)
