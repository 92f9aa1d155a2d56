"""Everything that is done with links while reading, joined."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.linking import LinkingController
from app.controllers.marking import MarkingController
from app.panels.link_bar import LinkBar
from app.reader.view import ReaderView


class LinkWork(QObject):
    """The controllers of links are closed with it."""

    passage_wanted = Signal(str)
    """The id of an annotation that is to be read."""

    def __init__(self, desk: Desk, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self.bar = LinkBar(desk.look)
        self.linking = LinkingController(desk, marking, self.bar, window)

    def watch(self, view: ReaderView) -> None:
        """Passages of this reader can be linked."""
        self.linking.watch(view)

    def close(self) -> None:
        """The archive is about to be closed."""
        self.linking.close()
