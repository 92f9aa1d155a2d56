"""Everything that works on contradictions, joined: the lists, and what is done with what is in them."""

from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.contradiction_sheets import ContradictionSheets
from app.controllers.contradiction_work import ContradictionWork
from app.controllers.contradictions import ContradictionsController
from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.narrowing import NarrowingController
from app.controllers.passages import PassagesController
from app.controllers.searching import SearchingController
from app.controllers.tag_source import TagSource
from app.main_window import View
from app.panels.contradictions import ContradictionsPanel
from app.panels.search_box import SearchBox


class ContradictionView(QObject):
    """What the window has of it: it is shown, remembers what was listed, and is closed."""

    beside_wanted = Signal(str)
    """The id of a link whose two passages are to be read side by side."""
    date_wanted = Signal(object, str, QPoint)
    """The article whose date is to be set, the field, and where on the screen to ask for it."""

    def __init__(
        self,
        desk: Desk,
        panel: ContradictionsPanel,
        box: SearchBox,
        searching: SearchingController,
        narrowing: NarrowingController,
        marking: MarkingController,
        passages: PassagesController,
        source: TagSource,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.listing = ContradictionsController(desk, panel, searching, box, source)
        self.work = ContradictionWork(desk, panel, window)
        self.sheets = ContradictionSheets(desk, self.listing, panel, marking, window)
        self.listing.links_shown.connect(narrowing.follow_links)
        self.listing.passage_wanted.connect(passages.read)
        self.listing.beside_wanted.connect(self.beside_wanted)
        self.listing.date_wanted.connect(self.date_wanted)

    def show_view(self, view: View) -> None:
        """Another view is shown from now on, or this one."""
        self.listing.show_view(view)

    def state(self) -> dict[str, Any]:
        return self.listing.state()

    def restore(self, state: dict[str, Any]) -> None:
        self.listing.restore(state)

    def close(self) -> None:
        """The archive is about to be closed: what was typed is stored first."""
        self.work.close()

    def unstored(self) -> str:
        """Why something that was written cannot be stored; empty when all is."""
        return self.work.unstored()
