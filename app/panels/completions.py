"""What opens below the search box: ways to go on, or what is wrong. It never takes the keyboard."""

from html import escape

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from app.panels.controls import follow, keep_in_place
from app.theme import Look, Style, font
from app.words import figures, say
from archive.operations.complete import Option

_ROW, _WIDTH, _INSET, _EDGE = 30, 420, 14, 6


class _Below(QWidget):
    """A window without a frame that belongs to the box it hangs from."""

    def __init__(self, look: Look, box: QWidget) -> None:
        super().__init__(box, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._look, self._box, self._left = look, box, 0
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.update)
        keep_in_place(self, box, self._place)

    def place(self, left: int) -> None:
        """Below the box, from `left` of it on, but not beyond its right end."""
        self._left = left
        self._place()

    def _place(self) -> None:
        left = max(0, min(self._left, self._box.width() - self.width()))
        self.move(self._box.mapToGlobal(QPoint(left, self._box.height() + 4)))

    def paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.colours.outline), 1))
        painter.setBrush(QColor(self._look.colours.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Completions(_Below):
    """Options one below the other; at first none is marked, so that Enter searches for what is typed."""

    chosen = Signal(object)

    def __init__(self, look: Look, box: QWidget) -> None:
        super().__init__(look, box)
        self._options: tuple[Option, ...] = ()
        self._marked = -1
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Ways to go on"))

    def offer(self, options: tuple[Option, ...]) -> None:
        """Show these options; without any, nothing."""
        self._options, self._marked = options, -1
        self.setFixedSize(_WIDTH, len(options) * _ROW + 2 * _EDGE)
        self.setVisible(bool(options))
        self.update()

    def move_mark(self, rows: int) -> None:
        """Mark the next option, or the one before; beyond the ends none."""
        self._set_marked((self._marked + 1 + rows) % (len(self._options) + 1) - 1)

    def marked(self) -> Option | None:
        return self._options[self._marked] if 0 <= self._marked < len(self._options) else None

    def first(self) -> Option | None:
        return next(iter(self._options), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_marked(self._row_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._set_marked(self._row_at(event))
        if (option := self.marked()) is not None:
            self.chosen.emit(option)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        for row, option in enumerate(self._options):
            self._paint_row(painter, QRect(_EDGE, _EDGE + row * _ROW, self.width() - 2 * _EDGE, _ROW), option)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRect, option: Option) -> None:
        colours = self._look.colours
        if option is self.marked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.select))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(_INSET - _EDGE, 0, _EDGE - _INSET, 0)
        words = QFontMetricsF(font(Style.UI))
        named = words.elidedText(option.text, Qt.TextElideMode.ElideRight, inner.width() - 48)
        painter.setFont(font(Style.UI))
        painter.setPen(QColor(colours.text2 if option.means else colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, named)
        about = say(option.means) or ("" if option.count is None else figures(option.count))
        room = inner.width() - words.horizontalAdvance(named) - 16
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text3))
        elided = QFontMetricsF(painter.font()).elidedText(about, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, elided)

    def _row_at(self, event: QMouseEvent) -> int:
        row = (round(event.position().y()) - _EDGE) // _ROW
        return row if 0 <= row < len(self._options) else -1

    def _set_marked(self, row: int) -> None:
        if row != self._marked:
            self._marked = row
            if (option := self.marked()) is not None:
                self.setAccessibleDescription(option.text)
            self.update()


class Trouble(_Below):
    """What is wrong with the query, in one sentence."""

    def __init__(self, look: Look, box: QWidget) -> None:
        super().__init__(look, box)
        self._words = QLabel(self)
        self._words.setFont(font(Style.UI))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setMargin(10)
        follow(look, self._words, lambda widget: f"color: {look.colours.red}; background: transparent;")

    def say(self, sentence: str, word: str = "") -> None:
        """Say it; the word of the query that it is about stands out, where the sentence names it."""
        html = escape(sentence)
        self._words.setText(html.replace(escape(word), f"<i>{escape(word)}</i>", 1) if word else html)
        self._words.setFixedWidth(min(_WIDTH, self._words.fontMetrics().horizontalAdvance(sentence) + 24))
        self._words.adjustSize()
        self.setFixedSize(self._words.size())
        self.setAccessibleName(sentence)
        self.show()

    def sentence(self) -> str:
        return self.accessibleName() if self.isVisible() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        painter.end()
