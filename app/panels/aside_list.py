"""A list in the aside: rows under headings, gone through by keyboard, and gone to by Enter or a click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.delegates.aside_row import HEADING, AsideRowDelegate
from app.models.aside_rows import AsideRows, Heading
from app.panels.focus_ring import FocusRing
from app.panels.row_list import RowList
from app.theme import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)


class AsideList(RowList):
    """Headings are passed over."""

    chosen = Signal(object)
    """What is in the row a user went to."""
    current_changed = Signal(object)
    """What is in the row that is marked now, or None."""
    end_reached = Signal()
    """The last rows have come into sight."""

    def __init__(
        self,
        look: Look,
        delegate: AsideRowDelegate,
        spoken: Callable[[object], str],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, delegate, delegate.usual, parent, least=HEADING)
        self.rows = AsideRows(spoken, self)
        self._delegate = delegate
        self.setModel(self.rows)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._tell_current)
        FocusRing(look, self)

    def show_rows(self, rows: Sequence[object], current: object | None = None) -> None:
        """Show these; the one that equals `current` is marked, else what stands where the mark stood before."""
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.show(rows)
        self._fit(0)
        self.verticalScrollBar().setValue(place)
        if current is not None and current in rows:
            row = list(rows).index(current)
        self.mark(row)
        self._look_for_end()

    def append_rows(self, rows: Sequence[object]) -> None:
        first = self.rows.rowCount()
        self.rows.append(rows)
        self._fit(first)

    def mark(self, row: int) -> None:
        """Mark the row, or the nearest one that can be marked, below it first; none where nothing was marked before."""
        ways = (*range(row, self.rows.rowCount()), *range(row - 1, -1, -1)) if row >= 0 else ()
        super().mark(next((one for one in ways if self.rows.item(one) is not None), -1))

    def current(self) -> object | None:
        """What is in the row that is marked."""
        return self.rows.item(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and (item := self.current()) is not None:
            self.chosen.emit(item)
        elif event.key() == Qt.Key.Key_Down and self.current() is None:
            self.mark(0)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.mark(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        elif event.text().isprintable() and event.text():
            event.ignore()  # single keys are for the panel around it
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever asked for the list begins with its first row; Qt would mark it also where one passes by with Tab."""
        was_marked = self.current() is not None
        super().focusInEvent(event)
        if not was_marked:
            self.mark(-1 if event.reason() in _PASSING else 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self.rows.item(index.row()) is not None:
            self.setCurrentIndex(index)
            self.press(index.row(), event)

    def press(self, row: int, event: QMouseEvent) -> None:
        """What a click on a row does; whoever has boxes to tick in it does something else there."""
        self.chosen.emit(self.rows.item(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit(0)
        self._look_for_end()

    def _fit(self, first: int) -> None:
        """Rows from the first on get the height that they want."""
        width, usual, header = self.viewport().width(), self._delegate.usual, self.verticalHeader()
        header.blockSignals(True)  # thousands of rows would each be told of
        for row, item in enumerate(self.rows.rows()[first:], first):
            if self._delegate.is_uniform and not isinstance(item, Heading):
                continue
            height = self._delegate.height(item, width)
            if height != usual or header.sectionSize(row) != usual:
                header.resizeSection(row, height)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if self.rows.rowCount() and bar.value() >= bar.maximum() - 2 * self.viewport().height():
            self.end_reached.emit()

    def _tell_current(self, *indexes: object) -> None:
        if self.currentIndex().row() == 1 and self.rows.item(0) is None:
            self.scrollToTop()  # the heading above it is passed over
        self.current_changed.emit(self.current())
