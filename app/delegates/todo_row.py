"""How a thing to do is drawn: a box to tick, what it is, by when, and where that is written."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from app.delegates.aside_row import LEFT, RIGHT, AsideRowDelegate, Line
from app.delegates.facet_row import draw_box
from app.delegates.lines import lines_of
from app.models.aside_rows import Heading
from app.models.todo_groups import TodoRow, whose
from app.theme import Style, font

BOX_RIGHT = LEFT + 22
"""Up to here a click ticks."""
_BOX, _TOP, _LINE, _SMALL, _BELOW, _MOST = 15, 9, 18, 17, 9, 3
_LOOSE = 1.06
"""How much longer a text is when it is broken into lines."""


class TodoRowDelegate(AsideRowDelegate):
    """Rows as high as what is to be done takes, which is three lines at most."""

    usual = _TOP + _LINE + 2 * _SMALL + _BELOW

    def height(self, row: object, width: int) -> int:
        if isinstance(row, Heading):
            return super().height(row, width)
        assert isinstance(row, TodoRow)
        below = bool(row.due) + len(list(whose(row.todo)))
        return _TOP + _LINE * _lines(row, width) + _SMALL * below + _BELOW

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, TodoRow)
        colours, is_done = self._look.colours, row.todo.task.is_done
        draw_box(painter, QRectF(LEFT, _TOP + 1, _BOX, _BOX), is_done, colours)
        top = float(_TOP)
        painter.setPen(QColor(colours.text3 if is_done else colours.text))
        for number, layout in enumerate(_text(row, size.width())):
            layout.draw(painter, QPointF(_left(), top + number * _LINE))
        top += _LINE * _lines(row, size.width())
        width, left = size.width() - _left() - RIGHT, float(_left())
        if row.due:
            if row.is_late:
                self.paint_icon(painter, QPointF(left, top + 1), "circle-alert", "amber")
                left += 19
            due = Line(row.due, Style.SMALL_MEDIUM, "amber" if row.is_late else "text2")
            self.paint_lines(painter, left, top, width - (left - _left()), [due])
            top += _SMALL
        title, *quote = whose(row.todo)
        lines = [Line(title, Style.SMALL, "text2"), *(Line(one, Style.SMALL, "text3") for one in quote)]
        self.paint_lines(painter, _left(), top, width, lines)


def _left() -> int:
    return LEFT + _BOX + 10


def _text(row: TodoRow, width: int) -> tuple[QTextLayout, ...]:
    lines = lines_of(_words(row), font(Style.UI), _room(width), _LINE, _lines(row, width))
    return tuple(layout for layout, _ in lines)


def _lines(row: TodoRow, width: int) -> int:
    """How many lines the text gets; thousands of rows are not laid out to know that."""
    advance, room = _advance(_words(row)), _room(width)
    return 1 if advance <= room else min(_MOST, ceil(advance * _LOOSE / room))


@lru_cache(maxsize=5_000)
def _advance(text: str) -> float:
    return QFontMetricsF(font(Style.UI)).horizontalAdvance(text)


def _words(row: TodoRow) -> str:
    return row.todo.task.text or "–"


def _room(width: int) -> int:
    return max(1, width - _left() - RIGHT)
