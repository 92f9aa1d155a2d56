"""The lines of the facets as controls, to tick or to go to: arrows walk through them, Tab through the sections."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.delegates.facet_row import FULL_WIDTH, HEIGHT, FacetItem, draw
from app.theme import Look

KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason)
"""How the focus comes that has to be seen: not by the mouse, and not because a window opens."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FacetRow(QAbstractButton):
    """A line that is drawn as in a long list. `item` is what it shows."""

    stepped = Signal(object)
    """Up or down, -1 or 1: to the line above or below."""
    focused = Signal()

    def __init__(self, look: Look, item: FacetItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.item = look, item
        self._by_key = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look.changed.connect(self.update)
        self.show_item(item)

    def show_item(self, item: FacetItem) -> None:
        self.item = item
        self.setAccessibleName(item.spoken)
        self.setToolTip(item.label)
        self.update()

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab comes here: to one line of a section."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        return QSize(FULL_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        marked = "focus" if self.hasFocus() and self._by_key else "hover" if self.underMouse() else ""
        painter = QPainter(self)
        draw(painter, self.rect(), self.item, self._look.colours, self.layoutDirection(), marked)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if step := _STEPS.get(key):
            self.stepped.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TickRow(FacetRow):
    """A value to tick. It is shown ticked when the query says so, not when it is clicked."""

    def __init__(self, look: Look, item: FacetItem, parent: QWidget | None = None) -> None:
        super().__init__(look, item, parent)
        self.setCheckable(True)
        self.setChecked(item.ticked)

    def show_item(self, item: FacetItem) -> None:
        super().show_item(item)
        self.setChecked(item.ticked)

    def nextCheckState(self) -> None:
        """The query decides."""


class GoRow(FacetRow):
    """A story or a saved search to go to; Delete and F2 ask for what they usually do."""

    delete_wanted = Signal()
    rename_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key is Qt.Key.Key_F2:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)
