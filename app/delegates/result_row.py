"""How an article found is drawn: whether it was read, where it is from, its headline, and where the search hit."""

from collections import OrderedDict
from dataclasses import dataclass

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
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.delegates.lines import base_line, cut, layout_of, set_single_line
from app.theme import Colours, Look, Style, font
from app.theme.icons import pixmap
from app.theme.units import code_points, units
from app.words import counted, date_in_words
from archive.model import ReadingState, Span
from archive.operations.search import SearchHit

translate = QCoreApplication.translate
HEIGHT = 96
_LEFT = 18
RIGHT = 16
_BAR, _DOT, _DOT_LEFT, _DOT_TOP = 3, 6, 7, 10
_META_BASE, _HEADLINE, _SNIPPET, _COUNTS = 17.5, 23, (60.5, 17), (78, 14)
_MOST_KEPT = 400
_LEAD = 22
"""How many code points before the first mark of a snippet are shown at most, so that the mark is always in sight."""
_GAP = "  ·  "
_SMALL = 12


@dataclass(frozen=True, slots=True)
class _Shape:
    """A row laid out for one width of the words; rectangles count from the row's left upper corner.

    `tip` is what had to be cut, in full.
    """

    width: int
    meta: str
    date: str
    counts: str
    headline: tuple[QTextLayout, ...]
    snippet: QTextLayout
    outlines: tuple[QRectF, ...]
    tip: str


class ResultRowDelegate(QStyledItemDelegate):
    """Rows of 96 pixels. `dimmed` rows are those of an earlier query; `right` is what stays free behind the words.

    `pointed_at` is the row whose missing date the mouse points at.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shapes: OrderedDict[tuple[SearchHit, int], _Shape] = OrderedDict()
        self.dimmed = False
        self.right = RIGHT
        self.pointed_at: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, rect = self._look.colours, option.rect
        hit: SearchHit | None = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QRect(0, 0, rect.width(), HEIGHT)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(size, QColor(colours.select))
            painter.fillRect(0, 0, _BAR, HEIGHT - 1, QColor(colours.accent))
        if self.dimmed:
            painter.setOpacity(0.5)
        painter.fillRect(_LEFT, HEIGHT - 1, size.width() - _LEFT, 1, QColor(colours.border))
        if hit is None:
            _paint_waiting(painter, colours, size.width() - _LEFT - self.right)
        else:
            shape = self._shape(hit, size.width() - _LEFT - self.right)
            self._paint_hit(painter, hit, shape, is_pointed_at=index.row() == self.pointed_at)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        hit: SearchHit | None = index.data(Qt.ItemDataRole.UserRole)
        shape = self._shape(hit, option.rect.width() - _LEFT - self.right) if hit else None
        QToolTip.showText(event.globalPos(), shape.tip if shape else "", view)
        return True

    def date_rect(self, hit: SearchHit, width: int) -> QRect:
        """Where in a row of that width a click sets the date, from the row's left upper corner; empty where one is."""
        if hit.published:
            return QRect()
        shape = self._shape(hit, width - _LEFT - self.right)
        left = _LEFT + QFontMetricsF(font(Style.SMALL)).horizontalAdvance(shape.meta)
        room = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(shape.date)
        return QRectF(left, 2, room, 20).toAlignedRect()

    def _paint_hit(self, painter: QPainter, hit: SearchHit, shape: _Shape, *, is_pointed_at: bool) -> None:
        colours = self._look.colours
        if hit.state is ReadingState.NEW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(_DOT_LEFT, _DOT_TOP, _DOT, _DOT)
        self._paint_meta(painter, hit, shape, is_pointed_at=is_pointed_at)
        if hit.starred:
            scale = painter.device().devicePixelRatio()
            painter.drawPixmap(_LEFT + shape.width - _SMALL, 7, pixmap("star", colours.amber, _SMALL, scale))
        painter.setPen(QColor(colours.text))
        for line, layout in enumerate(shape.headline):
            layout.draw(painter, QPointF(_LEFT, _HEADLINE + line * Style.ROW_HEADLINE.value.line))
        painter.setPen(QColor(colours.text2))
        shape.snippet.draw(painter, QPointF(_LEFT, 0))
        painter.setFont(font(Style.TINY))
        painter.drawText(QPointF(_LEFT, base_line(*_COUNTS, QFontMetricsF(painter.font()))), shape.counts)
        painter.setPen(QPen(QColor(colours.hit), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in shape.outlines:
            painter.drawRoundedRect(outline, 3, 3)

    def _paint_meta(self, painter: QPainter, hit: SearchHit, shape: _Shape, *, is_pointed_at: bool) -> None:
        colours = self._look.colours
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text2))
        painter.drawText(QPointF(_LEFT, _META_BASE), shape.meta)
        left = _LEFT + QFontMetricsF(painter.font()).horizontalAdvance(shape.meta)
        if not hit.published:
            strong = font(Style.SMALL_STRONG)
            strong.setUnderline(is_pointed_at)
            painter.setFont(strong)
        if not hit.published or hit.is_date_guessed:
            painter.setPen(QColor(colours.amber))
        painter.drawText(QPointF(left, _META_BASE), shape.date)

    def _shape(self, hit: SearchHit, width: int) -> _Shape:
        key = (hit, width)
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._shapes[key] = _laid_out(hit, width)
            if len(self._shapes) > _MOST_KEPT:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end(key)
        return shape


def counts_in_words(highlights: int, links: int) -> str:
    """ "12 highlights · 7 links"."""
    if highlights:
        parts = [counted(highlights, translate("ResultRow", "1 highlight"), translate("ResultRow", "{} highlights"))]
    else:
        parts = [translate("ResultRow", "No highlights")]
    if links:
        parts.append(counted(links, translate("ResultRow", "1 link"), translate("ResultRow", "{} links")))
    return _GAP.join(parts)


def _laid_out(hit: SearchHit, width: int) -> _Shape:
    date = date_in_words(hit.published) if hit.published else translate("ResultRow", "No date – set")
    small, strong = QFontMetricsF(font(Style.SMALL)), QFontMetricsF(font(Style.SMALL_STRONG))
    room = width - strong.horizontalAdvance(_GAP + date) - (_SMALL + 6 if hit.starred else 0)
    outlet = small.elidedText(hit.outlet or "", Qt.TextElideMode.ElideRight, room)
    meta = outlet + _GAP if outlet else ""
    headline = _headline(hit.title or translate("ResultRow", "Without a title"), width)
    snippet, outlines = _snippet(hit.snippet, hit.marks, width)
    counts = counts_in_words(hit.highlights, hit.links)
    shown = ((hit.title, headline[-1].text()), (hit.outlet or "", outlet))
    tip = "\n".join(whole for whole, end in shown if end.endswith("…") and not whole.endswith("…"))
    return _Shape(width, meta, date, counts, headline, snippet, outlines, tip)


def _headline(title: str, width: int) -> tuple[QTextLayout, ...]:
    """One or two lines, the second elided."""
    face = font(Style.ROW_HEADLINE)
    metrics = QFontMetricsF(face)
    height = Style.ROW_HEADLINE.value.line
    first = layout_of(title, face)
    first.beginLayout()
    line = first.createLine()
    line.setLineWidth(width)
    top = base_line(0, height, metrics) - line.ascent()
    line.setPosition(QPointF(0, top))
    first.endLayout()
    rest = title[code_points(title, line.textStart() + line.textLength()) :]
    if not rest:
        return (first,)
    second = layout_of(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width), face)
    set_single_line(second, width, top)
    return first, second


def _snippet(text: str, marks: tuple[Span, ...], width: int) -> tuple[QTextLayout, tuple[QRectF, ...]]:
    """The one line of it that shows the first marks, and the outlines around them."""
    face = font(Style.SMALL)
    face.setWordSpacing(1.6)
    metrics = QFontMetricsF(face)
    shown, shift = _from_first_mark(text, marks)
    line_text = cut(shown, metrics, width)
    kept = len(line_text) - 1 if line_text != shown else len(line_text)
    layout = layout_of(line_text, face)
    base = base_line(*_SNIPPET, metrics)
    set_single_line(layout, width, base - metrics.ascent())
    outlines = []
    for mark in marks:
        start, end = mark.start + shift, mark.end + shift
        if start >= 0 and end <= kept:
            outlines += _outlines(layout, units(line_text, start), units(line_text, end), base)
    return layout, tuple(outlines)


def _from_first_mark(text: str, marks: tuple[Span, ...]) -> tuple[str, int]:
    """The text from a little before the first mark, and by how much the marks are moved in it."""
    if not marks or marks[0].start <= _LEAD:
        return text, 0
    start = marks[0].start - _LEAD
    space = text.find(" ", start, marks[0].start)
    start = space + 1 if space >= 0 else marks[0].start
    return "…" + text[start:], 1 - start


def _outlines(layout: QTextLayout, start: int, end: int, base: float) -> list[QRectF]:
    """One for every run in one direction of reading: the middle of a line two pixels wide."""
    rects = [run.boundingRect() for run in layout.lineAt(0).glyphRuns(start, end - start)]
    top, height = base - 0.86 * _SMALL - 1.5, 1.16 * _SMALL + 2.5
    return [QRectF(_LEFT + rect.left() - 1.5, top + 1, rect.width() + 3, height - 2) for rect in rects if rect.width()]


def _paint_waiting(painter: QPainter, colours: Colours, width: int) -> None:
    """Where the words of a row will stand that is not here yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border))
    for top, part in ((10, 0.4), (28, 0.9), (46, 0.6), (66, 0.8)):
        painter.drawRoundedRect(QRectF(_LEFT, top, width * part, 6), 3, 3)
