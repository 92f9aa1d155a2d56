"""Claims that were printed more than once: gone through with the keyboard, and read where they stand."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtGui import QMouseEvent

from app.actions.keys import KEEPS_KEYS
from app.delegates.claim_row import ClaimRowDelegate
from app.models.claim_rows import ClaimRow, spoken
from app.panels.aside_list import AsideList
from app.theme import Look, TagColour

translate = QCoreApplication.translate


class ClaimsList(AsideList):
    """`chosen` tells of a `ClaimRow`, by Enter or two clicks: one only marks it."""

    date_wanted = Signal(object, QPoint)
    """An article without a date, and the point of the screen below which it can be set."""

    def __init__(self, look: Look) -> None:
        delegate = ClaimRowDelegate(look)
        super().__init__(look, delegate, spoken, translate("Claims", "Claims found"))
        self._drawn = delegate
        self.setProperty(KEEPS_KEYS, True)
        self.is_read_only = False
        look.changed.connect(self.viewport().update)

    def set_colours(self, colours_of: Mapping[str, TagColour]) -> None:
        self._drawn.set_colours(colours_of)
        self.viewport().update()

    def press(self, row: int, event: QMouseEvent) -> None:
        item = self.rows.item(row)
        if isinstance(item, ClaimRow) and not self.is_read_only:
            place = self._date_of(row, item)
            if place.contains(event.position().toPoint()):
                self.date_wanted.emit(item.end.article, self.viewport().mapToGlobal(place.bottomLeft()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.rows.item(self.indexAt(event.position().toPoint()).row())
        if item is not None:
            self.chosen.emit(item)

    def _date_of(self, row: int, item: ClaimRow) -> QRect:
        place = self._drawn.date_rect(item.end, self.viewport().width())
        return place.translated(0, self.rowViewportPosition(row))
