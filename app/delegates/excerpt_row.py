"""How the rows of the list of excerpts are drawn: headers of groups, excerpts, and the text around an opened one."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.delegates.excerpt_shape import (
    CHECK_SIGNS,
    HEIGHT,
    LEFT,
    QUOTE_LINE,
    RIGHT,
    SIDE,
    Context,
    Shape,
    context_of,
    laid_out,
    paint_context,
)
from app.delegates.facet_row import draw_box
from app.delegates.lines import paint_outlines, write
from app.delegates.statement_line import paint_statement
from app.delegates.tag_row import paint_swatch
from app.models.excerpt_rows import ROW_ROLE, ExcerptRow, HeaderRow
from app.theme import Colours, Look, Style, TagColour, font
from app.theme.icons import pixmap
from app.words import figures
from archive.index.marks import Matcher
from archive.model import Excerpt
from archive.operations.excerpts import Surroundings

HEADER = 36
_BOX_PLACE = QRectF(20, 18, 15, 15)
_BOX_ROOM = 46
"""How far from the left a click is one on the box."""
_BAR, _ACCENT = 3, 3
_BAR_LEFT = LEFT - 14
_SIDE_LINES = (13, 32, 61)
_SIGN = 14
_MOST_KEPT = 400


class ExcerptRowDelegate(QStyledItemDelegate):
    """`dimmed` rows are those of an earlier query. `opened` holds what is around the excerpts that are opened, by the
    ids of their annotations. `pointed_at` is the row whose missing date the mouse points at."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shapes: OrderedDict[tuple[int, int], tuple[Excerpt, Shape]] = OrderedDict()
        self._contexts: dict[tuple[str, int], Context] = {}
        self._colours_of: Mapping[str, TagColour] = {}
        self._matcher: Matcher | None = None
        self.opened: dict[str, Surroundings] = {}
        self.dimmed = False
        self.pointed_at: int | None = None
        look.changed.connect(self._contexts.clear)

    def set_colours(self, colours_of: Mapping[str, TagColour]) -> None:
        """The colours of all issues, by their ids."""
        self._colours_of = colours_of
        self._forget()

    def set_matcher(self, matcher: Matcher | None) -> None:
        """What outlines the hits of the query in the quotes."""
        self._matcher = matcher
        self._forget()

    def height_of(self, row: HeaderRow | ExcerptRow, width: int) -> int:
        """In pixels."""
        if isinstance(row, HeaderRow):
            return HEADER
        context = self._context(row.excerpt, width) if row.excerpt else None
        return HEIGHT + (context.height if context else 0)

    def is_box(self, x: int) -> bool:
        """Whether a click so far from the left is one on the box."""
        return x < _BOX_ROOM

    def date_rect(self, excerpt: Excerpt, width: int) -> QRect:
        """Where in a row of that width a click sets the date, from the row's left upper corner; empty where one is."""
        if excerpt.article.metadata.published:
            return QRect()
        shape = self._shape(excerpt, width)
        right = width - RIGHT - QFontMetricsF(font(Style.SMALL)).horizontalAdvance(shape.page)
        room = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(shape.date)
        return QRectF(right - room, _SIDE_LINES[1] - 2, room, 20).toAlignedRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.height_of(index.data(ROW_ROLE), option.rect.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HeaderRow | ExcerptRow = index.data(ROW_ROLE)
        size = QRect(0, 0, option.rect.width(), option.rect.height())
        painter.save()
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(row, HeaderRow):
            self._paint_header(painter, row, size, is_current=is_current)
        else:
            is_pointed_at = index.row() == self.pointed_at
            self._paint_row(painter, row, size, is_current=is_current, is_pointed_at=is_pointed_at)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(ROW_ROLE)
        excerpt = row.excerpt if isinstance(row, ExcerptRow) else None
        QToolTip.showText(event.globalPos(), self._shape(excerpt, option.rect.width()).tip if excerpt else "", view)
        return True

    def _paint_header(self, painter: QPainter, row: HeaderRow, size: QRect, *, is_current: bool) -> None:
        colours = self._look.colours
        painter.fillRect(size, QColor(colours.select if is_current else colours.panel))
        painter.fillRect(0, size.height() - 1, size.width(), 1, QColor(colours.border))
        if is_current:
            painter.fillRect(0, 0, _ACCENT, size.height() - 1, QColor(colours.accent))
        scale = painter.device().devicePixelRatio()
        sign = pixmap("chevron-down" if row.is_open else "chevron-right", colours.text2, _SIGN, scale)
        painter.drawPixmap(20, (HEADER - _SIGN) // 2, sign)
        x: float = _BAR_LEFT
        colour = self._colours_of.get(row.group.value or "")
        if colour is not None:
            paint_swatch(painter, QRect(_BAR_LEFT, 13, 10, 10), colour, colours)
            x += 18
        x = write(painter, row.name, Style.UI_STRONG, colours.text, x, 0, HEADER, size.width() - x - 180) + 10
        x = write(painter, figures(row.group.count), Style.SMALL, colours.text2, x, 0, HEADER)
        if row.chosen:
            chosen = self.tr("{} selected").format(figures(row.chosen))
            write(painter, f"  ·  {chosen}", Style.SMALL, colours.accent, x, 0, HEADER)

    def _paint_row(
        self, painter: QPainter, row: ExcerptRow, size: QRect, *, is_current: bool, is_pointed_at: bool
    ) -> None:
        colours = self._look.colours
        if is_current:
            painter.fillRect(size, QColor(colours.select))
            painter.fillRect(0, 0, _ACCENT, size.height() - 1, QColor(colours.accent))
        if self.dimmed:
            painter.setOpacity(0.5)
        line = QRect(_BAR_LEFT, size.height() - 1, size.width() - _BAR_LEFT - RIGHT, 1)
        painter.fillRect(line, QColor(colours.border))
        if row.excerpt is None:
            _paint_waiting(painter, colours, size.width() - LEFT - RIGHT - SIDE)
            return
        draw_box(painter, _BOX_PLACE, row.is_chosen, colours)
        shape = self._shape(row.excerpt, size.width())
        self._paint_words(painter, shape)
        self._paint_side(painter, row.excerpt, shape, size.width() - RIGHT)
        if is_pointed_at:
            place = self.date_rect(row.excerpt, size.width())
            painter.fillRect(place.left(), place.bottom() - 2, place.width(), 1, QColor(colours.amber))
        context = self._context(row.excerpt, size.width())
        if context is not None:
            paint_context(painter, context, colours)

    def _paint_words(self, painter: QPainter, shape: Shape) -> None:
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shape.colour.ink(colours)))
        bar = QRectF(_BAR_LEFT, shape.top + 2, _BAR, QUOTE_LINE * len(shape.quote) - 4)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QColor(colours.text))
        for number, layout in enumerate(shape.quote):
            layout.draw(painter, QPointF(LEFT, shape.top + number * QUOTE_LINE))
        paint_statement(painter, shape.statement, LEFT, shape.statement_top, colours)
        paint_outlines(painter, shape.outlines, colours)

    def _paint_side(self, painter: QPainter, excerpt: Excerpt, shape: Shape, right: int) -> None:
        """Outlet, date and page, and how the claim stands, at the right."""
        colours, about = self._look.colours, excerpt.article.metadata
        outlet, date, check = _SIDE_LINES
        _write_back(painter, shape.outlet, Style.SMALL, colours.text2, right, outlet)
        x = _write_back(painter, shape.page, Style.SMALL, colours.text2, right, date)
        is_open = not about.published or "published" in about.guessed
        style = Style.SMALL if about.published else Style.SMALL_STRONG
        _write_back(painter, shape.date, style, colours.amber if is_open else colours.text2, x, date)
        scale = painter.device().devicePixelRatio()
        x = float(right)
        if excerpt.annotation.check:
            name, role = CHECK_SIGNS[excerpt.annotation.check]
            ink = getattr(colours, role)
            x = _write_back(painter, shape.check, Style.SMALL_STRONG, ink, right, check) - _SIGN - 6
            painter.drawPixmap(QPointF(x, check + 1), pixmap(name, ink, _SIGN, scale))
            x -= 8
        if excerpt.annotation.private:
            painter.drawPixmap(QPointF(x - _SIGN, check + 1), pixmap("eye-off", colours.text3, _SIGN, scale))

    def _shape(self, excerpt: Excerpt, width: int) -> Shape:
        """Kept with its excerpt, so that no other one can take its place in memory and be taken for it."""
        key = (id(excerpt), width)
        found = self._shapes.get(key)
        if found is None:
            found = excerpt, laid_out(excerpt, width, self._colours_of, self._matcher)
            self._shapes[key] = found
            if len(self._shapes) > _MOST_KEPT:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end(key)
        return found[1]

    def _context(self, excerpt: Excerpt | None, width: int) -> Context | None:
        around = self.opened.get(excerpt.annotation.id) if excerpt else None
        if excerpt is None or around is None:
            return None
        key = (excerpt.annotation.id, width)
        if key not in self._contexts:
            colour = self._shape(excerpt, width).colour
            self._contexts[key] = context_of(around, width, colour, self._look.colours)
        return self._contexts[key]

    def _forget(self) -> None:
        self._shapes.clear()
        self._contexts.clear()


def _write_back(painter: QPainter, text: str, style: Style, colour: str, right: float, y: float) -> float:
    """Write a line that ends at `right`, and return where it begins."""
    x = right - QFontMetricsF(font(style)).horizontalAdvance(text)
    write(painter, text, style, colour, x, y, 16)
    return x


def _paint_waiting(painter: QPainter, colours: Colours, width: int) -> None:
    """Where the words of a row will stand that is not here yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border))
    for top, part in ((24, 0.9), (46, 0.6), (68, 0.4)):
        painter.drawRoundedRect(QRectF(LEFT, top, width * part, 6), 3, 3)
