"""Names one beside the other, each of which can be taken away, and a way to add one: aliases, or tags kept apart."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.panels.controls import PlainButton, follow
from app.panels.flow import FlowLayout
from app.theme import Colours, Look, Style, font

_HEIGHT, _PAD, _CROSS, _WIDEST = 26, 10, 16, 420
_FIELD = 180
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class NameChips(QWidget):
    """With `typed`, a name is added by typing it; otherwise whoever hears `add_wanted` asks for one."""

    removed = Signal(str)
    """The key of a chip."""
    added = Signal(str)
    """A name that was typed."""
    add_wanted = Signal()

    def __init__(self, look: Look, name: str, *, typed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._typed, self._writes = look, typed, True
        self.names: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=7, line_gap=6)
        self.chips: list[NameChip] = []
        self.add = PlainButton(look, self.tr("Add"), "plus", self, inset=9)
        self.add.setFixedHeight(_HEIGHT)
        self.add.setFont(font(Style.SMALL_MEDIUM))
        self.add.setAccessibleName(self.tr("Add: {}").format(name))
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.clicked.connect(self._begin)
        self.field = _NameField(self)
        self.field.setAccessibleName(self.tr("Another name"))
        self.field.hide()
        self.field.returnPressed.connect(self._tell)
        self.field.left.connect(self._end)
        follow(look, self.field, lambda widget: _rules(look.colours))
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Pairs of a key and a name. What is being typed stays, unless it is among them now."""
        had = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        if self.field.text().strip() in {name for _, name in names}:
            self.field.clear()
            self.show_refused("")
        if tuple(names) == self.names and len(self.chips) == len(names):
            return
        self.names = tuple(names)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self.chips = [NameChip(self._look, key, name, self) for key, name in names]
        for chip in self.chips:
            chip.set_fixed(not self._writes)
            chip.removed.connect(self.removed)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.updateGeometry()
        if had is not None:
            (self.chips[min(had, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    def set_read_only(self, read_only: bool) -> None:
        self._writes = not read_only
        self.add.setVisible(not read_only)
        for chip in self.chips:
            chip.set_fixed(read_only)

    def show_refused(self, sentence: str) -> None:
        """Why what was typed could not be added; empty takes it back."""
        self.field.setToolTip(sentence)
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("refused", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def clear(self) -> None:
        """What was being typed is not wanted any more."""
        self.field.clear()
        self.show_refused("")
        self.field.hide()
        self.add.setVisible(self._writes)

    def _begin(self) -> None:
        if not self._typed:
            self.add_wanted.emit()
            return
        self.add.hide()
        self.field.show()
        self.field.setFocus()
        self.updateGeometry()

    def _tell(self) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text().strip())
        else:
            self._end()

    def _end(self) -> None:
        had = self.field.hasFocus()
        self.clear()
        if had:
            self.add.setFocus()


class _NameField(QLineEdit):
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(font(Style.SMALL_MEDIUM))
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(_FIELD, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()


class NameChip(QAbstractButton):
    """Delete, Backspace, Enter and a click on its cross take it away."""

    removed = Signal(str)

    def __init__(self, look: Look, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._key, self._is_fixed = look, key, False
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(name if self._wanted() > _WIDEST else "")

    def set_fixed(self, fixed: bool) -> None:
        self._is_fixed = fixed
        self.setAccessibleDescription("" if fixed else self.tr("Delete takes it away"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._wanted(), _WIDEST), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_REMOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._remove()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        x = event.position().x()
        near = x <= _CROSS + 8 if self.isRightToLeft() else x >= self.width() - _CROSS - 8
        if near and self.rect().contains(event.position().toPoint()):
            self._remove()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(colours.accent if self.hasFocus() else colours.outline), 1.6 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        right = _PAD if self._is_fixed else _CROSS + 6
        room = self.rect().adjusted(_PAD, 0, -right, 0)
        centre = QPointF(self.width() - _CROSS / 2 - 4, _HEIGHT / 2)
        if self.isRightToLeft():
            room, centre = QRect(right, 0, self.width() - right - _PAD, _HEIGHT), QPointF(_CROSS / 2 + 4, _HEIGHT / 2)
        painter.setFont(font(Style.SMALL_MEDIUM))
        painter.setPen(QColor(colours.text))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        if not self._is_fixed:
            painter.setPen(QPen(QColor(colours.text3), 1.2))
            for x in (-3, 3):
                painter.drawLine(centre + QPointF(x, -3), centre + QPointF(-x, 3))
        painter.end()

    def _remove(self) -> None:
        if not self._is_fixed:
            self.removed.emit(self._key)

    def _wanted(self) -> int:
        cross = _PAD if self._is_fixed else _CROSS + 6
        return _PAD + QFontMetrics(font(Style.SMALL_MEDIUM)).horizontalAdvance(self.text()) + cross + 2


def _rules(colours: Colours) -> str:
    return (
        f"QLineEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.outline};"
        f" border-radius: 12px; padding: 0 10px; }} QLineEdit:focus {{ border-color: {colours.accent}; }}"
        f'QLineEdit[refused="true"] {{ border-color: {colours.red}; }}'
    )
