"""The lines of the facets as controls, to tick or to go to: arrows walk through them, Tab through the sections."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.delegates.facet_row import FULL_WIDTH, HEIGHT, FacetItem, draw
from app.theme import Look, Style, font

KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason)
"""How the focus comes that has to be seen: not by the mouse, and not because a window opens."""

_TITLE, _TICK = 16, 14
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
        self.setToolTip(item.full_name)
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
    privacy_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key is Qt.Key.Key_F2:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)


class TitleButton(QAbstractButton):
    """Words at the end of a title, to be clicked or ticked. Like a line, it is shown ticked when the query says so."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def show_text(self, text: str, ticked: bool | None) -> None:
        """`ticked` is None where there is nothing to tick."""
        self.setText(text)
        self.setCheckable(ticked is not None)
        self.setChecked(bool(ticked))
        self.setFont(font(Style.SMALL_STRONG if ticked else Style.SMALL))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tick = _TICK if self.isChecked() else 0
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1 + tick, _TITLE)

    def nextCheckState(self) -> None:
        """The query decides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, is_marked = self._look.colours, self.hasFocus() or self.underMouse()
        face = self.font()
        face.setUnderline(is_marked)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(face)
        painter.setPen(QColor(colours.accent if is_marked or self.isChecked() else colours.text2))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), self.text())
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.accent), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corner = QPointF(self.width() - _TICK + 3 if is_mirrored else 0, self.height() / 2 - 4)
            painter.drawPolyline(QPolygonF([corner + QPointF(*at) for at in ((1, 4.2), (3.6, 6.8), (8, 1.5))]))
        painter.end()
