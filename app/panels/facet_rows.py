"""The lines of the facets as controls, to tick or to go to: arrows walk through them, Tab through the sections."""

from typing import cast

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QSizePolicy, QWidget

from app.delegates.facet_row import FULL_WIDTH, HEIGHT, FacetItem, draw
from app.theme import Look

KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason)
"""How the focus comes that has to be seen: not by the mouse, and not because a window opens."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Row:
    """What both kinds of lines do alike. `item` is what is shown."""

    item: FacetItem
    _look: Look

    def _begin(self, look: Look, item: FacetItem) -> None:
        button = self._button()
        self._look = look
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(HEIGHT)
        button.setMouseTracking(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look.changed.connect(button.update)
        self.show_item(item)

    def show_item(self, item: FacetItem) -> None:
        self.item = item
        button = self._button()
        button.setAccessibleName(item.spoken)
        button.setToolTip(item.label)
        if button.isCheckable():
            button.setChecked(item.ticked)
        button.update()

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab comes here: to one line of a section."""
        self._button().setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def _draw(self) -> None:
        button = self._button()
        painter = QPainter(button)
        keyboard = button.hasFocus() and bool(button.property("byKey"))
        marked = "focus" if keyboard else "hover" if button.underMouse() else ""
        draw(painter, button.rect(), self.item, self._look.colours, button.layoutDirection(), marked)
        painter.end()

    def _note_focus(self, event: QFocusEvent) -> None:
        self._button().setProperty("byKey", event.reason() in KEY_REASONS)

    def _button(self) -> QAbstractButton:
        return cast(QAbstractButton, self)


class TickRow(_Row, QCheckBox):
    """A value to tick. It is shown ticked when the query says so, not when it is clicked."""

    stepped = Signal(object)
    focused = Signal()

    def __init__(self, look: Look, item: FacetItem, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self._begin(look, item)

    def sizeHint(self) -> QSize:
        return QSize(FULL_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def nextCheckState(self) -> None:
        """The query decides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._note_focus(event)
        super().focusInEvent(event)
        self.focused.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class GoRow(_Row, QPushButton):
    """A story or a saved search to go to; Delete and F2 ask for what they usually do."""

    stepped = Signal(object)
    focused = Signal()
    delete_wanted = Signal()
    rename_wanted = Signal()

    def __init__(self, look: Look, item: FacetItem, parent: QWidget | None = None) -> None:
        QPushButton.__init__(self, parent)
        self._begin(look, item)

    def sizeHint(self) -> QSize:
        return QSize(FULL_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._note_focus(event)
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if step := _STEPS.get(key):
            self.stepped.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key is Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key is Qt.Key.Key_F2:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)
