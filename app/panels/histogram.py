"""How many hits there are over time; a stretch of it is chosen with the mouse or with the arrows."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.delegates.facet_row import FULL_WIDTH, INSET
from app.models.date_bars import Bar
from app.panels.facet_rows import KEY_REASONS
from app.theme import Look, Style, font
from app.words import date_in_words, figures

BARS, LABELS, GAP = 34, 20, 2
_SMALLEST = 2.0


class Histogram(QWidget):
    """Left and right move, with Shift they widen; Enter chooses, Escape or Delete chooses all time again."""

    chosen = Signal(str, str)
    """The first and the last month or year, as ISO dates."""
    cleared = Signal()
    stepped = Signal(object)
    """Up or down, -1 or 1: to what stands above or below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: tuple[Bar, ...] = ()
        self._chosen: tuple[int, int] | None = None
        self._brushed: tuple[int, int] | None = None
        self._at = self._anchor = 0
        self._by_key = False
        self.setFixedHeight(BARS + LABELS + 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Date"))
        look.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar], chosen: tuple[datetime | None, datetime | None] | None) -> None:
        """`chosen` is the time the query asks for."""
        self._bars = tuple(bars)
        within = [number for number, bar in enumerate(bars) if chosen and bar.overlaps(*chosen)]
        self._chosen = (within[0], within[-1]) if within else None
        self._brushed = None
        self._at = self._anchor = min(self._at, max(len(bars) - 1, 0))
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(FULL_WIDTH, self.height())

    def bar_rect(self, number: int) -> QRectF:
        """Where a bar stands; one without hits is a line."""
        room = self._room()
        step = (room.width() + GAP) / max(len(self._bars), 1)
        most = max((bar.count for bar in self._bars), default=0)
        count = self._bars[number].count
        height = max(BARS * count / most, 3.0) if count else 1.0
        x = room.left() + number * step
        if self._is_mirrored():
            x = room.right() - number * step - (step - GAP)
        return QRectF(x, room.top() + BARS - height, max(step - GAP, 1.0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shown = self._brushed or self._chosen
        for number in range(len(self._bars)):
            inside = shown is not None and shown[0] <= number <= shown[1]
            painter.setBrush(QColor(colours.accent if inside else colours.bar))
            rect = self.bar_rect(number)
            painter.drawRoundedRect(rect, min(1.5, rect.width() / 2), min(1.5, rect.height() / 2))
        room = self._room()
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.drawLine(QPointF(room.left(), BARS + 1.5), QPointF(room.right(), BARS + 1.5))
        if self._bars:
            self._write_ends(painter)
            if self._by_key and self.hasFocus():
                at = self.bar_rect(self._at)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.text), 1.5))
                painter.drawRoundedRect(QRectF(at.x() - 1.5, 0.75, at.width() + 3, BARS + 1), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._bars:
            self._at = self._anchor = self._number(event.position().x())
            self._brushed = (self._at, self._at)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._brushed and event.buttons() & Qt.MouseButton.LeftButton:
            self._at = self._number(event.position().x())
            self._brushed = (min(self._anchor, self._at), max(self._anchor, self._at))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._brushed and event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._brushed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = Qt.Key.Key_Right if self._is_mirrored() else Qt.Key.Key_Left
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key is Qt.Key.Key_Up else 1)
        elif not self._bars:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(-1 if key is back else 1, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._brushed or (self._at, self._at))
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and (self._brushed or self._chosen):
            self._clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in KEY_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._brushed = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._bars:
            number = self._number(event.pos().x())
            QToolTip.showText(event.globalPos(), self._spoken(number, number), self)
            return True
        return super().event(event)

    def _step(self, by: int, widen: bool) -> None:
        self._by_key = True
        self._at = min(max(self._at + by, 0), len(self._bars) - 1)
        if not widen:
            self._anchor = self._at
        self._brushed = (min(self._anchor, self._at), max(self._anchor, self._at)) if widen else None
        self._tell()
        self.update()

    def _choose(self, stretch: tuple[int, int]) -> None:
        if stretch == self._chosen:
            self._clear()
            return
        self._brushed, self._chosen = None, stretch
        self.update()
        self.chosen.emit(self._bars[stretch[0]].first, self._bars[stretch[1]].last)

    def _clear(self) -> None:
        self._brushed = self._chosen = None
        self.update()
        self.cleared.emit()

    def _tell(self) -> None:
        """What is read out loud."""
        self.setAccessibleDescription(self._spoken(*(self._brushed or (self._at, self._at))) if self._bars else "")

    def _spoken(self, first: int, last: int) -> str:
        count = sum(bar.count for bar in self._bars[first : last + 1])
        ends = list(dict.fromkeys((date_in_words(self._bars[first].first), date_in_words(self._bars[last].last))))
        return f"{' – '.join(ends)}: {figures(count)}"

    def _write_ends(self, painter: QPainter) -> None:
        painter.setFont(font(Style.TINY))
        painter.setPen(QColor(self._look.colours.text2))
        room = self._room()
        rect = QRectF(room.left(), BARS + 3, room.width(), LABELS)
        first, last = date_in_words(self._bars[0].first), date_in_words(self._bars[-1].last)
        if self._is_mirrored():
            first, last = last, first
        side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | side), first)
        if first != last:
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | side), last)

    def _number(self, x: float) -> int:
        """The bar at that place, or the nearest one."""
        room = self._room()
        along = room.right() - x if self._is_mirrored() else x - room.left()
        return min(max(int(along / (room.width() + GAP) * len(self._bars)), 0), len(self._bars) - 1)

    def _room(self) -> QRectF:
        right = max(INSET - max(FULL_WIDTH - self.width(), 0), 4)
        left, right = (right, INSET) if self._is_mirrored() else (INSET, right)
        return QRectF(left, 0, max(self.width() - left - right, _SMALLEST), BARS)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
