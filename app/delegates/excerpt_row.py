"""How an excerpt is drawn in a list: its quote, whose statement it is on what, where it stands, what is known of it."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.delegates.facet_row import draw_box
from app.delegates.lines import base_line, lines_of
from app.delegates.tag_row import paint_swatch
from app.models.excerpt_rows import ROW_ROLE, ExcerptRow, HeaderRow
from app.models.statement import Word, check_name, statement
from app.theme import Colours, Look, Style, TagColour, font
from app.theme.colours import highlight_colour, issue_colour
from app.theme.icons import pixmap
from app.words import date_in_words
from archive.model import Check, Excerpt, TagKind
from archive.operations.excerpts import Surroundings

translate = QCoreApplication.translate

ROW, HEADER = 92, 36
BOX_RIGHT = 44
_BOX, _BOX_X, _BAR_X, _TEXT_X, _SIDE, _RIGHT = 15, 20, 52, 66, 176, 20
_GAP, _STATEMENT, _AROUND, _PAD, _MOST_KEPT = 8, 18, 22, 12, 400
_SIGNS = {
    Check.TO_CHECK: ("circle-dashed", "text2"),
    Check.VERIFIED: ("check", "green"),
    Check.DISPUTED: ("circle-help", "red"),
    Check.FALSE: ("x", "red"),
}


class ExcerptRowDelegate(QStyledItemDelegate):
    """Rows of 92 pixels below headers of 36; an opened row has the paragraphs around it below."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.opened: dict[str, Surroundings] = {}
        """What stands around the excerpts that are opened, by their ids."""
        self.tag_colours: Mapping[str, TagColour] = {}
        """The colour of each issue, by its id."""
        self.dimmed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW)

    def opened_height(self, key: str, width: int) -> int:
        """How high a row is that is opened, in pixels, at that width."""
        around = self.opened[key]
        lines = sum(len(_paragraph(text, width)) for text in (around.before, around.paragraph, around.after) if text)
        gaps = 8 * sum(bool(text) for text in (around.before, around.paragraph, around.after))
        return ROW + lines * _AROUND + gaps + _PAD

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: HeaderRow | ExcerptRow = index.data(ROW_ROLE)
        colours, rect = self._look.colours, option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.dimmed:
            painter.setOpacity(0.5)
        size = QRect(0, 0, rect.width(), rect.height())
        if isinstance(row, HeaderRow):
            _paint_header(painter, size, row, colours)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(size, QColor(colours.select))
                painter.fillRect(0, 0, 3, rect.height() - 1, QColor(colours.accent))
            painter.fillRect(_TEXT_X, rect.height() - 1, rect.width() - _TEXT_X - _RIGHT, 1, QColor(colours.border))
            if row.excerpt is not None:
                self._paint_excerpt(painter, size, row.excerpt, row.is_chosen)
        painter.restore()

    def _paint_excerpt(self, painter: QPainter, size: QRect, excerpt: Excerpt, is_chosen: bool) -> None:
        colours = self._look.colours
        quote = _quote(excerpt.annotation.quote, size.width() - _TEXT_X - _SIDE - _RIGHT - 16)
        draw_box(painter, QRectF(_BOX_X, 17, _BOX, _BOX), is_chosen, colours)
        line = Style.QUOTE.value.line
        height = line * len(quote)
        top = (ROW - height - _GAP - _STATEMENT) / 2
        painter.fillRect(QRectF(_BAR_X, top + 2, 3, height - 4), QColor(self._colour(excerpt).ink(colours)))
        painter.setPen(QColor(colours.text))
        for number, layout in enumerate(quote):
            layout.draw(painter, QPointF(_TEXT_X, top + number * line))
        width = size.width() - _TEXT_X - _SIDE - _RIGHT - 16
        _paint_statement(painter, QRectF(_TEXT_X, top + height + _GAP, width, _STATEMENT), excerpt, colours)
        _paint_side(painter, QRect(size.width() - _RIGHT - _SIDE, 0, _SIDE, ROW), excerpt, colours)
        if excerpt.annotation.id in self.opened:
            self._paint_around(painter, size.width(), self.opened[excerpt.annotation.id], excerpt)

    def _paint_around(self, painter: QPainter, width: int, around: Surroundings, excerpt: Excerpt) -> None:
        """The paragraph before, its own and the one after; what is marked has its colour."""
        colours, y = self._look.colours, float(ROW)
        for text, is_own in ((around.before, False), (around.paragraph, True), (around.after, False)):
            if not text:
                continue
            painter.setPen(QColor(colours.text if is_own else colours.text3))
            for layout in _paragraph(text, width):
                layout.draw(painter, QPointF(_TEXT_X, y))
                y += _AROUND
            y += 8

    def _colour(self, excerpt: Excerpt) -> TagColour:
        return self.tag_colours.get(_first_issue(excerpt), highlight_colour(None))


@lru_cache(maxsize=_MOST_KEPT)
def _quote(quote: str, width: int) -> tuple[QTextLayout, ...]:
    """Two lines of a quote at most: rows that come into sight again are not laid out again."""
    return lines_of(" ".join(quote.split()), font(Style.QUOTE), width, Style.QUOTE.value.line, 2)


def _first_issue(excerpt: Excerpt) -> str:
    return next((one.tag for one in excerpt.annotation.assignments if one.kind is TagKind.ISSUE), "")


def header_name(row: HeaderRow) -> str:
    """What a group is called in a header."""
    return row.name or translate("ExcerptRow", "Without")


def _paragraph(text: str, width: int) -> tuple[QTextLayout, ...]:
    return lines_of(text, font(Style.QUOTE), width - _TEXT_X - _RIGHT - 40, _AROUND)


def _paint_header(painter: QPainter, size: QRect, row: HeaderRow, colours: Colours) -> None:
    painter.fillRect(size, QColor(colours.panel))
    painter.fillRect(0, size.height() - 1, size.width(), 1, QColor(colours.border))
    scale = painter.device().devicePixelRatioF()
    chevron = pixmap("chevron-down" if row.is_open else "chevron-right", colours.text2, 14, scale)
    painter.drawPixmap(QRect(_BOX_X, 11, 14, 14), chevron)
    left = _BAR_X
    if row.group.tag is not None and row.group.tag.type is None:
        tag = row.group.tag
        paint_swatch(
            painter,
            QRect(left, 0, 10, HEADER),
            highlight_colour(tag.colour) if tag.colour else issue_colour(tag.place),
            colours,
        )
        left += 20
    name, small = QFontMetricsF(font(Style.UI_STRONG)), QFontMetricsF(font(Style.SMALL))
    shown = name.elidedText(header_name(row), Qt.TextElideMode.ElideRight, size.width() - left - 160)
    painter.setFont(font(Style.UI_STRONG))
    painter.setPen(QColor(colours.text))
    painter.drawText(QPointF(left, base_line(0, HEADER, name)), shown)
    count = f"{row.group.count:,}"
    if row.chosen:
        count += " · " + translate("ExcerptRow", "{} selected").format(row.chosen)
    painter.setFont(font(Style.SMALL))
    painter.setPen(QColor(colours.text2))
    painter.drawText(QPointF(left + name.horizontalAdvance(shown) + 10, base_line(0, HEADER, small)), count)


def _paint_statement(painter: QPainter, rect: QRectF, excerpt: Excerpt, colours: Colours) -> None:
    """Whose statement it is on what: strong what is strong, as far as there is room."""
    x = rect.x()
    for place, word in enumerate(_about(excerpt)):
        face = font(Style.SMALL_STRONG if word.is_strong else Style.SMALL)
        metrics = QFontMetricsF(face)
        before = "" if not place else " · " if word.begins else " "
        room = rect.right() - x
        if room < 20:
            return
        shown = metrics.elidedText(before + word.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(QColor(colours.text if word.is_strong else colours.text2))
        painter.drawText(QPointF(x, base_line(rect.y(), rect.height(), metrics)), shown)
        x += metrics.horizontalAdvance(shown)


def _about(excerpt: Excerpt) -> tuple[Word, ...]:
    """The sentence without what nobody said of it."""
    return tuple(word for word in statement(excerpt.annotation) if not word.is_guess)


def _paint_side(painter: QPainter, rect: QRect, excerpt: Excerpt, colours: Colours) -> None:
    about, metrics = excerpt.article.metadata, QFontMetricsF(font(Style.SMALL))
    date = date_in_words(about.published) if about.published else translate("ExcerptRow", "No date – set")
    if excerpt.page:
        date += "  ·  " + translate("ExcerptRow", "p. {}").format(excerpt.page)
    lines = [(about.outlet or "", "text2"), (date, "text2" if about.published else "amber")]
    y = 16.0
    for text, colour in lines:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(getattr(colours, colour)))
        at = QPointF(rect.right() + 1 - metrics.horizontalAdvance(shown), base_line(y, 18, metrics))
        painter.drawText(at, shown)
        y += 18
    check = excerpt.annotation.check
    if check is not None:
        icon, colour = _SIGNS[check]
        ink, name = getattr(colours, colour), check_name(check)
        left = rect.right() + 1 - metrics.horizontalAdvance(name)
        painter.setPen(QPen(QColor(ink)))
        painter.drawText(QPointF(left, base_line(y + 6, 18, metrics)), name)
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(QRect(round(left) - 20, round(y) + 8, 14, 14), pixmap(icon, ink, 14, scale))
