"""The excerpts found, under the headers of their groups: ticked, opened in place, and gone to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.delegates.excerpt_row import BOX_RIGHT, HEADER, ROW, ExcerptRowDelegate
from app.models.excerpt_rows import ExcerptRows
from app.panels.controls import follow
from app.theme import Look, TagColour
from archive.operations.excerpts import ExcerptGroup, Surroundings

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class ExcerptsList(QTableView):
    """A table of one column, for the same reason as the list of articles."""

    chosen = Signal(object)
    """The `Excerpt` whose article is to be opened at it."""
    current_changed = Signal(object)
    """The `Excerpt` that is marked now, or None."""
    around_wanted = Signal(str)
    """The id of an excerpt that is opened in place: `show_around` answers."""
    all_wanted = Signal()
    """Everything found is to be ticked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ExcerptRows(self)
        self._delegate = ExcerptRowDelegate(look, self)
        self._fitted: set[int] = set()
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(HEADER)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalScrollBar().setSingleStep(ROW // 2)
        self.setAccessibleName(self.tr("Excerpts found"))
        self.rows.dataChanged.connect(self._renewed)
        self.selectionModel().currentChanged.connect(self._tell_current)
        follow(look, self, lambda widget: f"QTableView {{ background: {look.colours.reader}; }}")

    def show_groups(self, groups: Sequence[ExcerptGroup], names: Sequence[str]) -> None:
        """Show these groups, called so; the line that is marked stays where it is as far as there are as many."""
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.show(groups, names)
        self._fitted.clear()  # new rows are all of one height
        self._fit_rows()
        self.verticalScrollBar().setValue(place)
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))

    def set_tag_colours(self, colours: Mapping[str, TagColour]) -> None:
        """What the ink of each issue is, by its id."""
        self._delegate.tag_colours = colours
        self.viewport().update()

    def set_dimmed(self, dimmed: bool) -> None:
        self._delegate.dimmed = dimmed
        self.viewport().update()

    def show_around(self, annotation: str, around: Surroundings) -> None:
        """Open an excerpt with what stands around it."""
        self._delegate.opened[annotation] = around
        self._fit_rows()

    def event(self, event: QEvent) -> bool:
        """Single keys are for articles that are read; here they would do what nobody sees."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_plain = not event.modifiers() & (_CONTROL | _ALT)
            if is_plain and event.text() not in ("", "?"):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, held = self.currentIndex().row(), bool(event.modifiers() & _CONTROL)
        excerpt = self.rows.excerpt(row)
        if event.key() in _ENTER and self._is_header(row):
            self._toggle_group(row)
        elif event.key() in _ENTER and excerpt is not None:
            self.chosen.emit(excerpt)
        elif event.key() == Qt.Key.Key_Space and held:
            self.rows.choose(row, excerpt is not None and excerpt.annotation.id not in self.rows.chosen)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle_around(row)
        elif event.key() == Qt.Key.Key_A and held:
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = index.row()
        if self._is_header(row):
            self._toggle_group(row)
            return
        self.setCurrentIndex(index)
        excerpt = self.rows.excerpt(row)
        if excerpt is not None and event.position().x() < BOX_RIGHT:
            self.rows.choose(row, excerpt.annotation.id not in self.rows.chosen)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        excerpt = self.rows.excerpt(self.indexAt(event.position().toPoint()).row())
        if excerpt is not None and event.position().x() >= BOX_RIGHT:
            self.chosen.emit(excerpt)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over the rows marks none."""

    def keyboardSearch(self, search: str) -> None:
        """Letters are no names of rows here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.opened:
            self._fit_rows()

    def _is_header(self, row: int) -> bool:
        return 0 <= row < self.rows.rowCount() and self.rows.is_header(row)

    def _toggle_group(self, row: int) -> None:
        place = self.verticalScrollBar().value()
        self.rows.toggle_group(row)
        self._fitted.clear()
        self._fit_rows()
        self.setCurrentIndex(self.rows.index(row))
        self.verticalScrollBar().setValue(place)

    def _toggle_around(self, row: int) -> None:
        excerpt = self.rows.excerpt(row)
        if excerpt is None:
            return
        key = excerpt.annotation.id
        if key in self._delegate.opened:
            del self._delegate.opened[key]
            self._fit_rows()
        else:
            self.around_wanted.emit(key)

    def _fit_rows(self) -> None:
        """Headers are lower than rows, and what is opened is higher."""
        heights = dict.fromkeys(self.rows.headers(), HEADER)
        for row in self.rows.rows_of(self._delegate.opened):
            excerpt = self.rows.excerpt(row)
            if excerpt is not None:
                heights[row] = self._delegate.opened_height(excerpt.annotation.id, self.viewport().width())
        for row in self._fitted - heights.keys():
            self.setRowHeight(row, ROW)
        for row, height in heights.items():
            self.setRowHeight(row, height)
        self._fitted = set(heights)

    def _renewed(self, *indexes: object) -> None:
        if self._delegate.opened:
            self._fit_rows()
        self._tell_current()

    def _tell_current(self, *indexes: object) -> None:
        row = self.currentIndex().row()
        self.current_changed.emit(None if self._is_header(row) else self.rows.excerpt(row))
