"""The rows of the articles found: as many as there are, at no cost for those that are out of sight."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.actions.article_drag import drag_article
from app.delegates.result_row import HEIGHT, RIGHT, ResultRowDelegate
from app.models.results import ResultsModel
from app.panels.row_list import RowList
from app.theme import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class ResultsList(RowList):
    """Unlike Qt's list, it opens a million rows of one height at once."""

    chosen = Signal(object, bool)
    """The article a user went to, and whether to open it beside the one being read."""
    date_wanted = Signal(object, object)
    """An article without a date, and the point of the screen below what was clicked."""

    def __init__(self, look: Look, results: ResultsModel, parent: QWidget | None = None) -> None:
        delegate = ResultRowDelegate(look)
        super().__init__(look, delegate, HEIGHT, parent)
        self._delegate = delegate
        self._results = results
        self._awaited: int | None = None
        self._pressed: QPoint | None = None
        self.setModel(results)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Articles found"))
        results.modelReset.connect(self._forget_awaited)

    def set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self._delegate.dimmed:
            self._delegate.dimmed = dimmed
            self.viewport().update()

    def mark(self, row: int | None, *, in_sight: bool = True) -> None:
        """Mark a row, or none, and bring it into sight; emits nothing."""
        self._awaited = None
        self.setAutoScroll(in_sight)
        super().mark(-1 if row is None else row)
        self.setAutoScroll(True)

    def step(self, rows: int) -> None:
        """Go to the row so many below the marked one, as far as there are rows."""
        row = max(0, min(self.currentIndex().row() + rows, self._results.rowCount() - 1))
        if self._results.rowCount() and row != self.currentIndex().row():
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Mark a row and tell of it, as soon as it is here."""
        self.mark(row)
        self._tell(row, beside=False)

    def tell_awaited(self) -> None:
        """Tell of the row that was gone to before it was here."""
        if self._awaited is not None and self._awaited == self.currentIndex().row():
            self._tell(self._awaited, beside=False)

    def visible_rows(self) -> range:
        """The rows of which anything is in sight."""
        top = self.verticalScrollBar().value()
        return range(top // HEIGHT, min(self._results.rowCount(), -(-(top + self.viewport().height()) // HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.right = RIGHT - (self.width() - self.viewport().width())  # the scroll bar stands there
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would mark the first row, of an article that nobody went to."""
        was_marked = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not was_marked:
            self.mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        if event.key() in _ENTER:
            self._tell(before, beside=bool(event.modifiers() & _CONTROL))
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self._results.rowCount() - 1)
            return
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._tell(self.currentIndex().row(), beside=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        self._pressed = at if event.button() is Qt.MouseButton.LeftButton else None
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        if (date := self._date_at(at)) is not None:
            self._ask_for_date(index.row(), date)
        else:
            beside = bool(event.modifiers() & _CONTROL)
            if not beside:
                self.mark(index.row())
            self._tell(index.row(), beside=beside)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is dragged goes along. A date that can be set looks like what can be clicked."""
        at = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                hit, self._pressed = self._results.hit(self.indexAt(self._pressed).row()), None
                if hit is not None:
                    drag_article(self, hit.article)
            return
        self._point_at(self.indexAt(at).row() if self._date_at(at) is not None else None)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def _date_at(self, at: QPoint) -> QRect | None:
        """Where "No date – set" stands in the viewport, if that is at this place of it."""
        row = self.indexAt(at).row()
        hit = self._results.hit(row)
        if hit is None:
            return None
        place = self._delegate.date_rect(hit, self.viewport().width())
        place.translate(0, self.rowViewportPosition(row))
        return place if place.contains(at) else None

    def _ask_for_date(self, row: int, place: QRect) -> None:
        below = place.bottomLeft()
        self.mark(row)
        hit = self._results.hit(row)
        if hit is not None:
            self.date_wanted.emit(hit.article, self.viewport().mapToGlobal(below))

    def _point_at(self, row: int | None) -> None:
        if row == self._delegate.pointed_at:
            return
        self._delegate.pointed_at = row
        shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip("" if row is None else self.tr("Set the date"))
        self.viewport().update()

    def _tell(self, row: int, *, beside: bool) -> None:
        hit = self._results.hit(row)
        self._awaited = row if hit is None and row >= 0 else None
        if hit is not None:
            self.chosen.emit(hit.article, beside)

    def _forget_awaited(self) -> None:
        self._awaited = None
