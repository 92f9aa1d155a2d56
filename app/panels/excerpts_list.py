"""The excerpts found, in their groups: gone through, ticked, and opened in place, with the keyboard or the mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.delegates.excerpt_row import HEADER, ExcerptRowDelegate
from app.delegates.excerpt_shape import HEIGHT
from app.models.excerpt_rows import ExcerptRows
from app.panels.focus_ring import FocusRing
from app.panels.row_list import RowList
from app.theme import Look
from archive.operations.excerpts import Surroundings

_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExcerptsList(RowList):
    """Its rows have a few fixed heights."""

    current_changed = Signal(object)
    """The `Excerpt` that is the current one from now on, or None."""
    opened = Signal(object)
    """The `Excerpt` whose article the user wants to read."""
    context_wanted = Signal(str)
    """The id of an annotation whose surroundings the user wants to see."""
    all_wanted = Signal()
    date_wanted = Signal(object, QPoint)
    """An article without a date, and the point of the screen below which it can be set."""

    def __init__(self, look: Look, rows: ExcerptRows, parent: QWidget | None = None) -> None:
        delegate = ExcerptRowDelegate(look)
        super().__init__(look, delegate, HEIGHT, parent, least=HEADER)
        self.delegate = delegate
        self._rows = rows
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell_current)
        self._place = -1, 0
        self._current: str | None = None
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Excerpts found"))
        FocusRing(look, self)
        rows.modelAboutToBeReset.connect(self._keep_place)
        rows.modelReset.connect(self._begin)
        rows.dataChanged.connect(self._take_data)
        look.changed.connect(self.viewport().update)

    def set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self.delegate.dimmed:
            self.delegate.dimmed = dimmed
            self.viewport().update()

    def show_context(self, annotation: str, around: Surroundings) -> None:
        """Open an excerpt in place."""
        self.delegate.opened[annotation] = around
        self._measure_rows_of(annotation)

    def close_contexts(self) -> None:
        """Close all that were opened."""
        for annotation in [*self.delegate.opened]:
            del self.delegate.opened[annotation]
            self._measure_rows_of(annotation)

    def enter(self) -> None:
        """Move the keyboard here, to the first excerpt where none is the current one."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        was_anywhere = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not was_anywhere:
            self._go_to_first()

    def _go_to_first(self) -> None:
        """To the first excerpt, where Qt would go to the header above it."""
        if self._rows.rowCount():
            self.mark(min(1, self._rows.rowCount() - 1) if self._rows.is_header(0) else 0)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._telling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Space and control:
            self._toggle_chosen(row)
        elif event.key() == Qt.Key.Key_A and control:
            self.all_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._toggle_open(row)
        elif event.key() in _ENTER and not control:
            self._open(row)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            self.mark(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, is_open=event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.mark(index.row())
        date = self._date_at(event.position().toPoint())
        excerpt = self._rows.excerpt(index.row())
        if date is not None and excerpt is not None:
            self.date_wanted.emit(excerpt.article.id, self.viewport().mapToGlobal(date.bottomLeft()))
        elif self._rows.is_header(index.row()):
            self._toggle_open(index.row())
        elif self.delegate.is_box(int(event.position().x())):
            self._toggle_chosen(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        at = event.position().toPoint()
        if index.isValid() and not self.delegate.is_box(at.x()) and self._date_at(at) is None:
            self._open(index.row())
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over the rows chooses none. A date that can be set looks like what can be clicked."""
        at = event.position().toPoint()
        self._point_at(self.indexAt(at).row() if self._date_at(at) is not None else None)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            for annotation in self.delegate.opened:
                self._measure_rows_of(annotation)

    def _date_at(self, at: QPoint) -> QRect | None:
        """Where "No date – set" stands in the viewport, if that is at this place of it."""
        row = self.indexAt(at).row()
        excerpt = self._rows.excerpt(row)
        if excerpt is None:
            return None
        place = self.delegate.date_rect(excerpt, self.viewport().width())
        place.translate(0, self.rowViewportPosition(row))
        return place if place.contains(at) else None

    def _point_at(self, row: int | None) -> None:
        if row != self.delegate.pointed_at:
            self.delegate.pointed_at = row
            shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _toggle_open(self, row: int) -> None:
        excerpt = self._rows.excerpt(row)
        if self._rows.is_header(row):
            self._rows.toggle_group(row)
        elif excerpt is not None and excerpt.annotation.id in self.delegate.opened:
            del self.delegate.opened[excerpt.annotation.id]
            self._measure_rows_of(excerpt.annotation.id)
        elif excerpt is not None:
            self.context_wanted.emit(excerpt.annotation.id)

    def _toggle_chosen(self, row: int) -> None:
        excerpt = self._rows.excerpt(row)
        if excerpt is not None:
            key = excerpt.annotation.id
            self._rows.choose([key], chosen=key not in self._rows.chosen)

    def _fold(self, row: int, *, is_open: bool) -> None:
        """Right opens a header's group or an excerpt, Left closes it."""
        excerpt = self._rows.excerpt(row)
        if self._rows.is_header(row):
            found = self._rows.row(row)
            if getattr(found, "is_open", is_open) is not is_open:
                self._toggle_open(row)
        elif excerpt is not None and (excerpt.annotation.id in self.delegate.opened) is not is_open:
            self._toggle_open(row)

    def _open(self, row: int) -> None:
        excerpt = self._rows.excerpt(row)
        if self._rows.is_header(row):
            self._toggle_open(row)
        elif excerpt is not None:
            self.opened.emit(excerpt)

    def _tell_current(self) -> None:
        excerpt = self._rows.excerpt(self.currentIndex().row())
        self._current = excerpt.annotation.id if excerpt else None
        self.current_changed.emit(excerpt)

    def _take_data(self, first: QModelIndex, last: QModelIndex) -> None:
        """A page came: what is opened in it takes its height, and the current row may be there now."""
        for annotation in self.delegate.opened:
            self._measure_rows_of(annotation)
        if first.row() <= self.currentIndex().row() <= last.row():
            self._telling.start()

    def _keep_place(self) -> None:
        self._place = self.currentIndex().row(), self.verticalScrollBar().value()

    def _begin(self) -> None:
        """The model began anew, and rows are at their usual height again; a list that was kept stays where it was."""
        header = self.verticalHeader()
        for row in self._rows.headers():
            header.resizeSection(row, HEADER)
        for annotation in self.delegate.opened:
            self._measure_rows_of(annotation)
        row, top = self._place
        if not self._rows.is_kept:
            self.scrollToTop()
            if self.hasFocus():
                self._go_to_first()
        elif self._rows.rowCount():
            same = self._rows.rows_of(self._current) if self._current else ()
            row = min(same, key=lambda one: abs(one - row), default=row)
            if row >= 0:
                self.mark(min(row, self._rows.rowCount() - 1))
            elif self.hasFocus():
                self._go_to_first()
            self.verticalScrollBar().setValue(top)
        self._telling.start()

    def _measure_rows_of(self, annotation: str) -> None:
        for row in self._rows.rows_of(annotation):
            self.setRowHeight(row, self.delegate.height_of(self._rows.row(row), self.viewport().width()))
        self.viewport().update()
