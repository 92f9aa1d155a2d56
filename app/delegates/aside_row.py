"""What the rows of all lists in the aside have in common: headings, the row that is marked, lines of text."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.delegates.lines import base_line, layout_of, runs_left
from app.models.aside_rows import ROW_ROLE, Heading
from app.theme import Colours, Look, Style, font
from app.theme.icons import pixmap

HEADING = 34
LEFT, RIGHT = 16, 16
"""What is left free at the edges, in pixels."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a row: its words, their style and the name of their colour; `height` is in pixels."""

    text: str
    style: Style = Style.SMALL
    colour: str = "text2"
    height: int = 17
    is_struck: bool = False


class AsideRowDelegate(QStyledItemDelegate):
    """Whoever derives from it says how high a row is, and paints what is in it."""

    usual = 62
    """How high most rows are, in pixels."""
    is_uniform = False
    """Whether all rows but the headings are so high."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def height(self, row: object, width: int) -> int:
        """How high a row is at that width, both in pixels."""
        return HEADING if isinstance(row, Heading) else self.usual

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        """Paint what is in a row within `size`, in pixels from its corner; each kind of row has its own way."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.height(index.data(ROW_ROLE), option.rect.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, colours, rect = index.data(ROW_ROLE), self._look.colours, option.rect
        size = QRect(0, 0, rect.width(), rect.height())
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            _paint_heading(painter, size, row, colours)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(size, QColor(colours.select))
                painter.fillRect(0, 0, 3, size.height() - 1, QColor(colours.accent))
            hairline = QRect(LEFT, size.height() - 1, size.width() - LEFT - RIGHT, 1)
            painter.fillRect(hairline, QColor(colours.border))
            self.paint_row(painter, size, row)
        painter.restore()

    def paint_lines(self, painter: QPainter, left: float, top: float, width: float, lines: list[Line]) -> None:
        """Lines one below the other, each cut off where it has no room, on the side where its script begins."""
        for line in lines:
            face, colours = _face(line), self._look.colours
            metrics = QFontMetricsF(face)
            shown = metrics.elidedText(" ".join(line.text.split()), Qt.TextElideMode.ElideRight, width)
            layout = layout_of(shown, face, from_right=runs_left(line.text))
            layout.beginLayout()
            layout.createLine().setLineWidth(width)
            layout.endLayout()
            painter.setPen(QColor(getattr(colours, line.colour)))
            layout.draw(painter, QPointF(left, base_line(top, line.height, metrics) - metrics.ascent()))
            top += line.height

    def paint_icon(self, painter: QPainter, at: QPointF, name: str, colour: str, size: int = 14) -> None:
        scale = painter.device().devicePixelRatioF()
        ink = getattr(self._look.colours, colour)
        painter.drawPixmap(QRect(round(at.x()), round(at.y()), size, size), pixmap(name, ink, size, scale))


def _face(line: Line) -> QFont:
    face = font(line.style)
    face.setStrikeOut(line.is_struck)
    return face


def _paint_heading(painter: QPainter, size: QRect, heading: Heading, colours: Colours) -> None:
    face = font(Style.SMALL_STRONG)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(QColor(colours.amber if heading.is_late else colours.text2))
    painter.drawText(QPointF(LEFT, base_line(4, size.height() - 4, metrics)), heading.name)
