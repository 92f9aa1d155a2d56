"""How an appearance of a claim is drawn: its words, whose they are, where they were printed and when."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.delegates.aside_row import AsideRowDelegate
from app.delegates.lines import lines_of, write
from app.delegates.statement_line import LINE, ink_of, paint_statement, statement_line
from app.models.claim_rows import ClaimRow, origin_words
from app.theme import Look, Style, TagColour, font
from app.words import date_in_words
from archive.model import LinkEnd

_LEFT, _SIDE, _GAP, _RIGHT = 38, 212, 24, 24
_BAR, _BAR_LEFT = 3, 24
_QUOTE, _BETWEEN, _MOST = 22, 8, 2


class ClaimRowDelegate(AsideRowDelegate):
    """Rows of one height below their headings."""

    usual = 92
    is_uniform = True

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._colours_of: Mapping[str, TagColour] = {}

    def set_colours(self, colours_of: Mapping[str, TagColour]) -> None:
        """The colours of all issues, by their ids."""
        self._colours_of = colours_of

    def date_rect(self, end: LinkEnd, width: int) -> QRect:
        """Where in a row of that width a click sets the date, from the row's left upper corner; empty where one is."""
        if end.published:
            return QRect()
        room = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(self._date(end))
        return QRectF(width - _RIGHT - _SIDE, self._date_top() - 2, room, LINE + 4).toAlignedRect()

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, ClaimRow)
        colours, end = self._look.colours, row.end
        room = size.width() - _LEFT - _GAP - _SIDE - _RIGHT
        lines = lines_of(end.quote, font(Style.QUOTE), room, _QUOTE, _MOST)
        top = (self.usual - 1 - _QUOTE * len(lines) - _BETWEEN - LINE) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink_of(end.assignments, self._colours_of).ink(colours)))
        painter.drawRoundedRect(QRectF(_BAR_LEFT, top + 2, _BAR, _QUOTE * len(lines) - 4), 1.5, 1.5)
        painter.setPen(QColor(colours.text))
        for number, (layout, _) in enumerate(lines):
            layout.draw(painter, QPointF(_LEFT, top + number * _QUOTE))
        line = statement_line(end.assignments, self._colours_of, room)
        paint_statement(painter, line, _LEFT, top + _QUOTE * len(lines) + _BETWEEN, colours)
        left, date_top = size.width() - _RIGHT - _SIDE, self._date_top()
        write(painter, end.outlet or end.title, Style.SMALL, colours.text2, left, date_top - 19, LINE, _SIDE)
        style = Style.SMALL if end.published else Style.SMALL_STRONG
        ink = colours.text2 if end.published and not end.is_date_guessed else colours.amber
        x = write(painter, self._date(end), style, ink, left, date_top, LINE)
        if end.private:
            self.paint_icon(painter, QPointF(x + 8, date_top + 1), "eye-off", "text3")
        if row.is_origin:
            write(painter, origin_words(), Style.SMALL_STRONG, colours.green, left, date_top + 19, LINE, _SIDE)

    def _date_top(self) -> float:
        return (self.usual - 1 - LINE) / 2

    def _date(self, end: LinkEnd) -> str:
        return date_in_words(end.published) if end.published else self.tr("No date – set")
