"""How the rows of contradictions are drawn."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.delegates.contradiction_shape import (
    CHEVRON,
    HEIGHT,
    LEFT,
    NOTE_LINE,
    PILL_INSET,
    QUOTE_LINE,
    Shape,
    Side,
    Spot,
    beside_words,
    explain_words,
    laid_out,
)
from app.delegates.lines import paint_outlines, write
from app.delegates.seam import paint_seam
from app.delegates.statement_line import LINE, POINT, paint_statement
from app.models.contradiction_rows import ROW_ROLE
from app.theme import Look, Style, TagColour
from app.theme.icons import pixmap
from archive.index.marks import Matcher
from archive.model import ContradictionStatus
from archive.operations.links import Contradiction

_BAR, _ACCENT, _SIGN = 3, 3, 14
_MOST_KEPT = 200
_INKS: Mapping[ContradictionStatus, str] = {
    ContradictionStatus.OPEN: "red",
    ContradictionStatus.EXPLAINED: "text2",
    ContradictionStatus.CORRECTED: "green",
}
"""The theme's colour for each status."""


class ContradictionRowDelegate(QStyledItemDelegate):
    """`dimmed` rows are those of an earlier query. `pointed_at` is the row and the spot in it under the mouse."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shapes: OrderedDict[tuple[int, int], tuple[Contradiction, Shape]] = OrderedDict()
        self._colours_of: Mapping[str, TagColour] = {}
        self._matcher: Matcher | None = None
        self._can_write = True
        self.dimmed = False
        self.pointed_at: tuple[int, Spot] | None = None

    def set_colours(self, colours_of: Mapping[str, TagColour]) -> None:
        """The colours of all issues, by their ids."""
        self._colours_of = colours_of
        self._shapes.clear()

    def set_matcher(self, matcher: Matcher | None) -> None:
        """What outlines the hits of the query in the quotes."""
        self._matcher = matcher
        self._shapes.clear()

    def set_read_only(self, is_read_only: bool) -> None:
        self._can_write = not is_read_only
        self._shapes.clear()

    def spot_at(self, one: Contradiction, width: int, x: int, y: int) -> Spot | None:
        """What is at a place in its row, in pixels from the row's left upper corner."""
        spots = self.shape(one, width).spots
        return next((spot for spot, place in spots.items() if place.contains(x, y)), None)

    def place_of(self, one: Contradiction, width: int, spot: Spot) -> QRect:
        """Where a spot is in the row; empty where there is none."""
        return self.shape(one, width).spots.get(spot, QRect())

    def shape(self, one: Contradiction, width: int) -> Shape:
        """Kept with its contradiction, so that no other one can take its place in memory and be taken for it."""
        key = (id(one), width)
        found = self._shapes.get(key)
        if found is None:
            found = one, laid_out(one, width, self._colours_of, self._matcher, can_write=self._can_write)
            self._shapes[key] = found
            if len(self._shapes) > _MOST_KEPT:
                self._shapes.popitem(last=False)
        return found[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), HEIGHT)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Both passages and the note, with all that had no room."""
        one = index.data(ROW_ROLE)
        if one is not None:
            QToolTip.showText(event.globalPos(), self.shape(one, option.rect.width()).tip, view)
        return one is not None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Contradiction = index.data(ROW_ROLE)
        colours, size = self._look.colours, QRect(0, 0, option.rect.width(), option.rect.height())
        shape = self.shape(one, size.width())
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        spot = self.pointed_at[1] if self.pointed_at and self.pointed_at[0] == index.row() else None
        painter.save()
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.fillRect(size, QColor(colours.select))
            painter.fillRect(0, 0, _ACCENT, size.height() - 1, QColor(colours.accent))
        painter.fillRect(LEFT, size.height() - 1, size.width() - LEFT, 1, QColor(colours.border))
        if self.dimmed:
            painter.setOpacity(0.5)
        for side, dated in zip(shape.sides, (Spot.FIRST_DATE, Spot.SECOND_DATE), strict=True):
            self._paint_side(painter, shape, side)
            if spot is dated:
                place = shape.spots[dated]
                painter.fillRect(place.left(), place.bottom() - 2, place.width(), 1, QColor(colours.amber))
        paint_seam(painter, shape.seam, colours, is_settled=one.status is not ContradictionStatus.OPEN)
        self._paint_pill(painter, one, shape, is_pointed_at=spot is Spot.STATUS)
        self._paint_note(painter, shape, is_current=is_current, spot=spot)
        painter.restore()

    def _paint_side(self, painter: QPainter, shape: Shape, side: Side) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(side.colour.ink(colours)))
        bar = QRectF(side.left, shape.top + 3, _BAR, QUOTE_LINE * len(side.quote) - 6)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QColor(colours.text))
        for number, layout in enumerate(side.quote):
            layout.draw(painter, QPointF(side.text, shape.top + number * QUOTE_LINE))
        paint_outlines(painter, side.outlines, colours)
        paint_statement(painter, side.statement, side.text, shape.statement_top, colours)
        y = shape.source_top
        write(painter, side.outlet + POINT, Style.SMALL, colours.text2, side.text, y, LINE)
        style = Style.SMALL if side.is_dated else Style.SMALL_STRONG
        ink = colours.text2 if side.is_dated and side.is_sure else colours.amber
        x = write(painter, side.date, style, ink, side.date_left, y, LINE)
        if side.is_private:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(x + 8, y + 1), pixmap("eye-off", colours.text3, _SIGN, scale))

    def _paint_pill(self, painter: QPainter, one: Contradiction, shape: Shape, *, is_pointed_at: bool) -> None:
        colours, place = self._look.colours, shape.spots[Spot.STATUS]
        words = getattr(colours, _INKS[one.status])
        painter.setPen(QPen(QColor(words), 1))
        painter.setBrush(QColor(colours.select if is_pointed_at else colours.reader))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        x = write(
            painter, shape.status, Style.SMALL_STRONG, words, place.left() + PILL_INSET, place.top(), place.height()
        )
        if self._can_write:
            chevron = pixmap("chevron-down", words, CHEVRON, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(x + 5, place.top() + (place.height() - CHEVRON) / 2 + 1), chevron)

    def _paint_note(self, painter: QPainter, shape: Shape, *, is_current: bool, spot: Spot | None) -> None:
        """What is not written yet, and what can be done, is said where somebody is or points."""
        colours, note = self._look.colours, shape.spots.get(Spot.NOTE)
        painter.setPen(QColor(colours.text2))
        for number, layout in enumerate(shape.note):
            layout.draw(painter, QPointF(shape.note_left, shape.note_top + number * NOTE_LINE))
        if not shape.note and note is not None and (is_current or spot is not None):
            write(painter, explain_words(), Style.UI, colours.text2, note.left(), note.top(), NOTE_LINE)
            self._underline(painter, note, is_strong=spot is Spot.NOTE)
        elif note is not None and spot is Spot.NOTE:
            self._underline(painter, note, is_strong=False)
        if is_current or spot is not None:
            beside = shape.spots[Spot.BESIDE]
            ink = colours.text if spot is Spot.BESIDE else colours.text2
            write(painter, beside_words(), Style.SMALL, ink, beside.left(), beside.top(), LINE)

    def _underline(self, painter: QPainter, place: QRect, *, is_strong: bool) -> None:
        pen = QPen(QColor(self._look.colours.text if is_strong else self._look.colours.text3), 1)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(place.left(), place.bottom() + 1, place.right(), place.bottom() + 1)
