"""Below the list of the tag picker: what can be made of what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from app.theme import Look, Style, font
from app.theme.icons import pixmap

HEIGHT = 32
_ICON_X, _NAME_X, _ICON, _EDGE = 16, 42, 16, 12


class CreateRows(QWidget):
    """A row for each name that can be created; the first is the one `Ctrl+Enter` takes."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.names: tuple[str, ...] = ()
        self.marked: int | None = None
        self._rows: list[_CreateRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def offer(self, names: Sequence[str]) -> None:
        self.names, self.marked = tuple(names), None
        while len(self._rows) < len(self.names):
            row = _CreateRow(self._look, self)
            row.chosen.connect(self.chosen)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self.names))
            if place < len(self.names):
                row.show_name(self.names[place], self.tr("Create “{}”…").format(self.names[place]), place == 0)
        self.setVisible(bool(self.names))

    def mark(self, place: int | None) -> None:
        self.marked = place if place is not None and place < len(self.names) else None
        for at, row in enumerate(self._rows):
            row.set_marked(at == self.marked)

    def height_wanted(self) -> int:
        return HEIGHT * len(self.names)


class _CreateRow(QAbstractButton):
    chosen = Signal(str)

    def __init__(self, look: Look, rows: QWidget) -> None:
        super().__init__(rows)
        self._look, self._name = look, ""
        self._is_marked = self._is_first = False
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)

    def show_name(self, name: str, text: str, is_first: bool) -> None:
        self._name, self._is_first = name, is_first
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def set_marked(self, marked: bool) -> None:
        self._is_marked = marked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        if self._is_marked or self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.select))
        if self._is_marked:
            painter.fillRect(QRect(0, 0, 3, HEIGHT), QColor(colours.accent))
        drawn = pixmap("plus", colours.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(_ICON_X, (HEIGHT - _ICON) // 2, _ICON, _ICON), drawn)
        middle = Qt.AlignmentFlag.AlignVCenter
        room = self.rect().adjusted(_NAME_X, 0, -_EDGE - (80 if self._is_first else 0), 0)
        shown = QFontMetrics(font(Style.UI)).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.setFont(font(Style.UI))
        painter.setPen(QColor(colours.text))
        painter.drawText(room, int(middle), shown)
        if self._is_first:
            painter.setFont(font(Style.TINY))
            painter.setPen(QColor(colours.text3))
            right = int(middle | Qt.AlignmentFlag.AlignRight)
            painter.drawText(self.rect().adjusted(0, 0, -_EDGE, 0), right, self.tr("Ctrl+Enter"))
        painter.end()

    def _choose(self) -> None:
        self.chosen.emit(self._name)
