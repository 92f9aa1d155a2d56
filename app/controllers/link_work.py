"""Everything that is done with links while reading, joined."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.following import FollowingController
from app.controllers.linking import LinkingController
from app.controllers.links import LinksController
from app.controllers.listed_excerpt import ListedExcerpt
from app.controllers.marking import MarkingController
from app.controllers.passages import PassagesController
from app.controllers.reading import ReadingController
from app.panels.link_bar import LinkBar
from app.panels.links import LinksPanel
from app.reader.pane import ReaderPane
from app.reader.readers import Readers


class LinkWork(QObject):
    """The controllers of links, which are closed with it; and the bar that stands under the top bar."""

    beside_wanted = Signal(str)
    """The id of a link both of whose ends are to be read."""

    def __init__(
        self,
        desk: Desk,
        readers: Readers,
        reading: ReadingController,
        marking: MarkingController,
        passages: PassagesController,
        aside: AsideController,
        listed: ListedExcerpt,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.bar, self.panel = LinkBar(desk.look), LinksPanel(desk.look)
        self.linking = LinkingController(desk, marking, listed, self.bar, window)
        self.listing = LinksController(desk, self.panel, aside, reading, marking, window)
        self.following = FollowingController(desk, marking, self)
        self.listing.beside_wanted.connect(self.beside_wanted)
        for part in (self.listing, self.following):
            part.passage_wanted.connect(passages.read)
        for pane in readers.panes:
            self._join(pane)
        readers.made.connect(self._join)
        readers.removed.connect(self._part)

    def close(self) -> None:
        """The archive is about to be closed."""
        self.linking.close()
        self.listing.close()

    def _join(self, pane: ReaderPane) -> None:
        self.linking.watch(pane.view)

    def _part(self, pane: ReaderPane) -> None:
        self.linking.leave(pane.view)
