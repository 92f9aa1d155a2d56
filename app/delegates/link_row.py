"""How a link is drawn in the aside: the words at this end, what they are to the others, and where those stand."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.delegates.aside_row import LEFT, RIGHT, AsideRowDelegate, Line
from app.delegates.lines import base_line, lines_of
from app.models.aside_rows import Heading
from app.models.link_rows import LinkRow, day, outlet, reading, status
from app.models.link_words import colour_of
from app.theme import Style, font

_TOP, _SMALL, _QUOTE, _BELOW, _MOST = 9, 18, 20, 10, 3
_NAME = LEFT + 20
_LOOSE = 1.06
"""How much longer a text is when it is broken into lines."""


class LinkRowDelegate(AsideRowDelegate):
    """Rows as high as the quotation takes, which is three lines at most."""

    usual = _TOP + _SMALL + _QUOTE + _SMALL + _BELOW

    def height(self, row: object, width: int) -> int:
        if isinstance(row, Heading):
            return super().height(row, width)
        assert isinstance(row, LinkRow)
        small = 2 + bool(row.own) + bool(row.view.link.note)
        return _TOP + _SMALL * small + _QUOTE * _lines(row, width) + _BELOW

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, LinkRow)
        width, top = size.width() - LEFT - RIGHT, float(_TOP)
        if row.own:
            self.paint_lines(painter, LEFT, top, width, [Line(f"“{row.own}”", Style.SMALL, "text2", _SMALL)])
            top += _SMALL
        self._paint_reading(painter, size, top, row)
        top += _SMALL
        painter.setPen(QColor(self._look.colours.text))
        for layout, _ in lines_of(_quote(row), font(Style.STATEMENT), width, _QUOTE, _MOST):
            layout.draw(painter, QPointF(LEFT, top))
            top += _QUOTE
        self._paint_where(painter, top, width, row)
        top += _SMALL
        if row.view.link.note:
            self.paint_lines(painter, LEFT, top, width, [Line(row.view.link.note, Style.SMALL, "text3", _SMALL)])

    def _paint_reading(self, painter: QPainter, size: QRect, top: float, row: LinkRow) -> None:
        colour = colour_of(row.view.link.type)
        self.paint_icon(painter, QPointF(LEFT, top + 2), "link-2", colour)
        name = Line(reading(row), Style.SMALL_STRONG, colour, _SMALL)
        self.paint_lines(painter, _NAME, top, size.width() - _NAME - RIGHT, [name])
        if said := status(row):
            painter.setFont(font(Style.SMALL))
            painter.setPen(QColor(self._look.colours.text2))
            place = QRect(_NAME, round(top), size.width() - _NAME - RIGHT, _SMALL)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), said)

    def _paint_where(self, painter: QPainter, top: float, width: int, row: LinkRow) -> None:
        """Outlet and date; a date that is missing, or only guessed, is amber."""
        metrics = QFontMetricsF(font(Style.SMALL))
        when = f"  ·  {day(row)}"
        room = width - metrics.horizontalAdvance(when)
        name = metrics.elidedText(outlet(row), Qt.TextElideMode.ElideRight, room)
        is_sure = row.view.far.published and not row.view.far.is_date_guessed
        base = base_line(top, _SMALL, metrics)
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(self._look.colours.text2))
        painter.drawText(QPointF(LEFT, base), name)
        painter.setPen(QColor(self._look.colours.text2 if is_sure else self._look.colours.amber))
        painter.drawText(QPointF(LEFT + metrics.horizontalAdvance(name), base), when)


def _quote(row: LinkRow) -> str:
    return f"“{row.view.far.quote}”"


def _lines(row: LinkRow, width: int) -> int:
    """How many lines the quotation gets; thousands of rows are not laid out to know that."""
    advance, room = _advance(_quote(row)[:400]), max(1, width - LEFT - RIGHT)
    return 1 if advance <= room else min(_MOST, ceil(advance * _LOOSE / room))


@lru_cache(maxsize=5_000)
def _advance(text: str) -> float:
    return QFontMetricsF(font(Style.STATEMENT)).horizontalAdvance(text)
