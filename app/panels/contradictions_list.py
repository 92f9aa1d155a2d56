"""The contradictions found: gone through, explained and opened, with the keyboard or the mouse."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.actions.keys import KEEPS_KEYS, letter_of
from app.delegates.contradiction_row import ContradictionRowDelegate
from app.delegates.contradiction_shape import HEIGHT, Spot
from app.models.contradiction_rows import ContradictionRows
from app.models.link_words import STATUS_KEYS
from app.panels.focus_ring import FocusRing
from app.panels.row_list import RowList
from app.theme import Look
from app.words import say
from archive.model import ContradictionStatus
from archive.operations.links import Contradiction
from archive.sentences import word

_STATUSES = {key: status for status, key in STATUS_KEYS.items()}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContradictionsList(RowList):
    """Signals tell of a `Contradiction` unless they say otherwise."""

    beside_wanted = Signal(object)
    """Both passages are to be read side by side."""
    passage_wanted = Signal(str)
    """The id of an annotation that is to be read where it stands."""
    status_chosen = Signal(object, object)
    """And the `ContradictionStatus` that it has from now on."""
    explain_wanted = Signal(object)
    """It is to be explained: with a note, and then it is not open any more."""
    note_wanted = Signal(object)
    unlink_wanted = Signal(object)
    date_wanted = Signal(object, QPoint)
    """An article without a date, and the point of the screen below which it can be set."""

    def __init__(self, look: Look, rows: ContradictionRows, parent: QWidget | None = None) -> None:
        delegate = ContradictionRowDelegate(look)
        super().__init__(look, delegate, HEIGHT, parent)
        self.delegate = delegate
        self._rows = rows
        self._is_read_only = False
        self._place: tuple[str, int, int] = ("", -1, 0)
        self.is_kept = False
        """Whether what the model shows next is the same list as before it, after a change."""
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setProperty(KEEPS_KEYS, True)
        self.setAccessibleName(self.tr("Contradictions found"))
        FocusRing(look, self)
        rows.modelAboutToBeReset.connect(self._keep_place)
        rows.modelReset.connect(self._find_place)
        look.changed.connect(self.viewport().update)

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self.delegate.set_read_only(is_read_only)
        self.viewport().update()

    def set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self.delegate.dimmed:
            self.delegate.dimmed = dimmed
            self.viewport().update()

    def current(self) -> Contradiction | None:
        return self._rows.contradiction(self.currentIndex().row())

    def place_of(self, link: str, spot: Spot) -> QRect:
        """Where a spot of a row stands, in the window's pixels; where the list is when the row is not there."""
        row = self._rows.row_of(link)
        one = self._rows.contradiction(row)
        if one is None:
            return QRect(self.viewport().mapTo(self.window(), QPoint(0, 0)), self.viewport().size())
        self.scrollTo(self._rows.index(row))
        place = self._spot(row, one, spot)
        return QRect(self.viewport().mapTo(self.window(), place.topLeft()), place.size())

    def menu(self, one: Contradiction) -> QMenu:
        """All that can be done with a contradiction, with the keys that do it."""
        menu = QMenu(self)
        _add(menu, self.tr("Side by side"), self.tr("Ctrl+Enter")).triggered.connect(self._beside)
        names = self.tr("Read the first passage"), self.tr("Read the second passage")
        for key, name, end in zip("←→", names, (one.first, one.second), strict=True):
            action = _add(menu, name, key)
            action.setData(end.annotation)
            action.triggered.connect(self._read_chosen)
        if not self._is_read_only:
            menu.addSeparator()
            self._add_statuses(menu, one)
            _add(menu, self.tr("Note…"), self.tr("N")).triggered.connect(self._note)
            menu.addSeparator()
            _add(menu, self.tr("Remove the link"), self.tr("Del")).triggered.connect(self._unlink)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def status_menu(self, one: Contradiction) -> QMenu:
        menu = QMenu(self)
        self._add_statuses(menu, one)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.mark(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, one = event.key(), self.current()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            self.mark(0 if key == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        elif one is None or not self._act(one, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self.indexAt(event.pos()).row() if is_by_mouse else self.currentIndex().row()
        one = self._rows.contradiction(row)
        if one is not None:
            self.mark(row)
            below = self._spot(row, one, Spot.STATUS).bottomLeft()
            self.menu(one).popup(event.globalPos() if is_by_mouse else self.viewport().mapToGlobal(below))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.indexAt(at).row()
        one = self._rows.contradiction(row)
        if event.button() is not Qt.MouseButton.LeftButton or one is None:
            return
        self.mark(row)
        spot = self._spot_at(at)
        if spot is Spot.BESIDE:
            self.beside_wanted.emit(one)
        elif spot is Spot.NOTE:
            (self.note_wanted if one.note else self.explain_wanted).emit(one)
        elif spot is Spot.STATUS and not self._is_read_only:
            self.open_status(row)
        elif spot is not None and not self._is_read_only:
            end = one.first if spot is Spot.FIRST_DATE else one.second
            self.date_wanted.emit(end.article, self.viewport().mapToGlobal(self._spot(row, one, spot).bottomLeft()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        one = self._rows.contradiction(self.indexAt(event.position().toPoint()).row())
        if one is not None and self._spot_at(event.position().toPoint()) is None:
            self.beside_wanted.emit(one)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What can be clicked on looks like it."""
        self._point_at(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def open_status(self, row: int) -> None:
        """Offer the statuses below the one that a row has."""
        one = self._rows.contradiction(row)
        if one is not None:
            below = self._spot(row, one, Spot.STATUS).bottomLeft()
            self.status_menu(one).popup(self.viewport().mapToGlobal(below))

    def _act(self, one: Contradiction, event: QKeyEvent) -> bool:
        """Do what a key means; whether it means anything."""
        key, letter = event.key(), letter_of(event)
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in _ENTER:
            self.beside_wanted.emit(one)
        elif is_plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.passage_wanted.emit((one.first if key == Qt.Key.Key_Left else one.second).annotation)
        elif not is_plain or self._is_read_only:
            return False
        elif (status := _STATUSES.get(event.text())) is not None:
            self._choose(one, status)
        elif letter == self.tr("N") or key == Qt.Key.Key_F2:
            self.note_wanted.emit(one)
        elif key == Qt.Key.Key_Delete:
            self.unlink_wanted.emit(one)
        else:
            return False
        return True

    def _choose(self, one: Contradiction, status: ContradictionStatus) -> None:
        """Whoever says that it is explained is asked how, where that is not said yet."""
        if status is not one.status:
            self.status_chosen.emit(one, status)
            if status is ContradictionStatus.EXPLAINED and not one.note:
                self.explain_wanted.emit(one)

    def _add_statuses(self, menu: QMenu, one: Contradiction) -> None:
        for key, status in _STATUSES.items():
            action = _add(menu, say(word(status)), key)
            action.setCheckable(True)
            action.setChecked(status is one.status)
            action.setData(status.value)
            action.triggered.connect(self._take_status)

    def _take_status(self) -> None:
        action, one = self.sender(), self.current()
        if one is not None and isinstance(action, QAction):
            self._choose(one, ContradictionStatus(action.data()))

    def _read_chosen(self) -> None:
        if isinstance(action := self.sender(), QAction):
            self.passage_wanted.emit(action.data())

    def _beside(self) -> None:
        if (one := self.current()) is not None:
            self.beside_wanted.emit(one)

    def _note(self) -> None:
        if (one := self.current()) is not None:
            self.note_wanted.emit(one)

    def _unlink(self) -> None:
        if (one := self.current()) is not None:
            self.unlink_wanted.emit(one)

    def _spot(self, row: int, one: Contradiction, spot: Spot) -> QRect:
        """Where it is in the viewport."""
        place = self.delegate.place_of(one, self.viewport().width(), spot)
        return place.translated(0, self.rowViewportPosition(row))

    def _spot_at(self, at: QPoint) -> Spot | None:
        row = self.indexAt(at).row()
        one = self._rows.contradiction(row)
        if one is None:
            return None
        return self.delegate.spot_at(one, self.viewport().width(), at.x(), at.y() - self.rowViewportPosition(row))

    def _point_at(self, at: QPoint | None) -> None:
        spot = self._spot_at(at) if at is not None else None
        pointed_at = (self.indexAt(at).row(), spot) if at is not None and spot is not None else None
        if pointed_at != self.delegate.pointed_at:
            self.delegate.pointed_at = pointed_at
            is_live = spot is not None and (spot is Spot.BESIDE or not self._is_read_only)
            shape = Qt.CursorShape.PointingHandCursor if is_live else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _keep_place(self) -> None:
        one = self.current()
        self._place = (one.link.id if one else "", self.currentIndex().row(), self.verticalScrollBar().value())
        self.delegate.pointed_at = None

    def _find_place(self) -> None:
        """In the same list the same one stays the current one, else what stands where it stood; another begins anew."""
        link, row, top = self._place if self.is_kept else ("", -1, 0)
        same = self._rows.row_of(link) if link else -1
        row = same if same >= 0 else min(row, self._rows.rowCount() - 1)
        self.mark(0 if row < 0 and self.hasFocus() and self._rows.rowCount() else row)
        self.verticalScrollBar().setValue(top)


def _add(menu: QMenu, name: str, key: str) -> QAction:
    """Add an action with the key that the list itself takes for it."""
    return menu.addAction(f"{name}\t{key}")
