"""Everything that works on excerpts, joined: the list and what is done with it, and the same things while reading."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.detailing import DetailingController
from app.controllers.excerpts import ExcerptsController
from app.controllers.exporting import ExportingController
from app.controllers.fact_sheets import FactSheetsController
from app.controllers.finding_quotations import FindingQuotationsController
from app.controllers.marking import MarkingController, Passage
from app.controllers.passages import PassagesController
from app.controllers.quoting import QuotingController
from app.controllers.searching import SearchingController
from app.controllers.tag_source import TagSource
from app.panels.details_popover import DetailsPopover
from app.panels.excerpts import ExcerptsPanel
from app.panels.search_box import SearchBox


class ExcerptView(QObject):
    """`listing` remembers; the others are closed with it."""

    date_wanted = Signal(object, str, QPoint)
    """The article whose date is to be set, the field, and where on the screen to ask for it."""
    tags_wanted = Signal(object, str, QRect, QWidget)
    """The `Passage` that is to be tagged, the text its span counts in, a place in the window to ask beside, and what
    has the keyboard afterwards."""

    def __init__(
        self,
        desk: Desk,
        panel: ExcerptsPanel,
        box: SearchBox,
        searching: SearchingController,
        marking: MarkingController,
        passages: PassagesController,
        source: TagSource,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._marking, self._panel = desk, marking, panel
        self.listing = ExcerptsController(desk, panel, searching, box, source)
        self.quoting = QuotingController(desk, self.listing, panel, marking, window)
        self.exporting = ExportingController(desk, self.listing, panel, window)
        self.fact_sheets = FactSheetsController(desk, self.listing, panel, marking, window)
        self.quotations = FindingQuotationsController(desk, window)
        self._beside = DetailingController(desk, panel.details, source, window, "excerpt")
        self.popover = DetailsPopover(desk.look, window)
        self._over = DetailingController(desk, self.popover.form, source, window, "highlight")
        panel.strip.quotation_wanted.connect(desk.actions["search.quotation"].trigger)
        self.listing.current_changed.connect(self._beside.show_excerpt)
        self.listing.reading_wanted.connect(passages.read_excerpt)
        panel.list.date_wanted.connect(self._want_date)
        self.quotations.place_wanted.connect(passages.read_place)
        for form in (self._beside, self._over):
            form.link_chosen.connect(passages.read)
            form.date_wanted.connect(self.date_wanted)
        self._beside.tags_wanted.connect(self._want_tags)
        self._over.tags_wanted.connect(self._tag_what_is_read)
        self._over.link_chosen.connect(self.popover.close_popover)
        self._over.shown.connect(self._open)
        self.popover.closed.connect(self._closed)
        desk.actions["mark.details"].triggered.connect(self._ask)
        marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed: what was typed is stored first."""
        self.popover.close_popover()
        for part in (self._beside, self._over, self.exporting, self.fact_sheets, self.quotations):
            part.close()
        self.popover.deleteLater()

    def _ask(self) -> None:
        """Show all that is known of what the keys act on; a selection becomes a highlight by it."""
        self._marking.on_highlight(self._over.show)

    def _want_date(self, article: int, at: QPoint) -> None:
        self.date_wanted.emit(article, "published", at)

    def _want_tags(self, passage: Passage, text: str, place: QRect) -> None:
        self.tags_wanted.emit(passage, text, place, self._panel.details.edit_tags)

    def _tag_what_is_read(self) -> None:
        """The picker takes the place of the form beside the passage."""
        self.popover.close_popover()
        self._desk.actions["mark.tag"].trigger()

    def _open(self) -> None:
        passage = self._marking.passage()
        if not self.popover.isHidden():
            self.popover.fit()
        elif passage is not None:
            self.popover.open_beside(self._marking.place_of(passage.span))
            self.popover.begin()

    def _closed(self) -> None:
        self._over.show(None)
        self._marking.give_focus()

    def _set_enabled(self) -> None:
        passage = self._marking.passage()
        can_mark = passage is not None and not self._desk.archive.is_read_only
        is_marked = passage is not None and passage.annotation is not None
        self._desk.actions["mark.details"].setEnabled(can_mark or is_marked)
