"""The entries of the margin: a highlight's names, or a card with its note."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.reader.article import ReaderHighlight, ReaderLink
from app.reader.margin import CARD_WIDTH, GAP
from app.reader.note_lines import NoteLine, note_lines
from app.reader.note_paint import paint_note_line
from app.reader.notes import beginning
from app.reader.wrapping import advance, letters, metrics, wrapped
from app.theme import Colours, Style, highlight_colour
from app.theme.colours import DARK, link_colour
from app.theme.icons import pixmap
from app.words import say
from archive.sentences import word

_PAD_X, _PAD_Y = 12, 11
_LINE, _CARD_LINE = 16, 18
_SWATCH = 10
_MOST_NOTE_LINES, _MOST_LINKS = 16, 3


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry with its texts broken into lines. `height` and `gap`, the room to leave below, are pixels."""

    colour: str | None
    names: tuple[str, ...]
    about: tuple[str, ...]
    doubt: tuple[str, ...] = ()
    note: tuple[NoteLine, ...] = ()
    links: tuple[ReaderLink, ...] = ()
    is_card: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.is_card or self.names or self.about or self.doubt)

    @property
    def height(self) -> float:
        lines = (_CARD_LINE if self.is_card else _LINE) * len(self.names) + _LINE * len(self.about + self.doubt)
        if not self.is_card:
            return lines
        note = 6 + sum(line.height for line in self.note) if self.note else 0
        links = 8 + 18 * len(self.links) if self.links else 0
        return 2 * _PAD_Y + lines + note + links

    @property
    def gap(self) -> float:
        return GAP if self.is_card else 6


@lru_cache(maxsize=5_000)
def _names(highlight_tags: tuple[str, ...], width: float, style: Style, most: int) -> tuple[str, ...]:
    return wrapped(", ".join(highlight_tags), style, width, most) if highlight_tags else ()


def name_of(highlight: ReaderHighlight, width: float) -> Entry:
    """The names of its tags in two lines at most, and whoever speaks in one; without either, how its note begins."""
    about = _about(highlight) or ("" if highlight.tags else beginning(highlight.note))
    return Entry(
        highlight.colour,
        _names(highlight.tags, width, Style.SMALL_MEDIUM, 2),
        wrapped(about, Style.SMALL, width, 1) if about else (),
        _doubt(highlight, width),
    )


def card_of(highlight: ReaderHighlight) -> Entry:
    """All that is known of it."""
    width = CARD_WIDTH - 2 * _PAD_X
    about = _about(highlight)
    return Entry(
        highlight.colour,
        _names(highlight.tags, width - _SWATCH - 7, Style.SMALL_STRONG, 2),
        wrapped(about, Style.SMALL, width, 2) if about else (),
        _doubt(highlight, width),
        note_lines(highlight.note, width, _MOST_NOTE_LINES) if highlight.note else (),
        highlight.links[:_MOST_LINKS],
        is_card=True,
    )


def _about(highlight: ReaderHighlight) -> str:
    return " · ".join(part for part in (highlight.speaker, highlight.stance) if part)


def _doubt(highlight: ReaderHighlight, width: float) -> tuple[str, ...]:
    """What there is to do where its place is not certain."""
    if not highlight.is_uncertain:
        return ()
    return wrapped(QCoreApplication.translate("Spoken", "Check this position"), Style.SMALL_MEDIUM, width, 2)


def paint_name(painter: QPainter, entry: Entry, box: QRectF, colours: Colours, towards: Qt.AlignmentFlag) -> None:
    """Draw it into a box, at the side of it towards which it is aligned."""
    ink, y = highlight_colour(entry.colour).ink(colours), box.top()
    lines = [(line, Style.SMALL_MEDIUM, ink) for line in entry.names]
    lines += [(line, Style.SMALL, colours.text2) for line in entry.about]
    lines += [(line, Style.SMALL_MEDIUM, colours.amber) for line in entry.doubt]
    for line, style, colour in lines:
        free = box.width() - advance(style, line) if towards is Qt.AlignmentFlag.AlignRight else 0
        y = paint_line(painter, line, style, colour, box.left() + free, y, _LINE)


def paint_card(painter: QPainter, entry: Entry, x: float, y: float, colours: Colours, *, is_current: bool) -> None:
    frame = colours.outline if colours is DARK else colours.border
    painter.setPen(QPen(QColor(colours.accent if is_current else frame), 1.5 if is_current else 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, CARD_WIDTH - 1, entry.height - 1), 8, 8)
    left, y = x + _PAD_X, y + _PAD_Y
    if entry.names:
        _swatch(painter, entry, left, y + 4, colours)
    for line in entry.names:
        y = paint_line(painter, line, Style.SMALL_STRONG, colours.text, left + _SWATCH + 7, y, _CARD_LINE)
    for line in entry.about:
        y = paint_line(painter, line, Style.SMALL, colours.text2, left, y, _LINE)
    for line in entry.doubt:
        y = paint_line(painter, line, Style.SMALL_MEDIUM, colours.amber, left, y, _LINE)
    y += 6 if entry.note else 0
    for note_line in entry.note:
        y = paint_note_line(painter, note_line, left, y, CARD_WIDTH - 2 * _PAD_X, colours)
    y += 8 if entry.links else 0
    for link in entry.links:
        _link(painter, link, left, y, colours)
        y += 18


def _swatch(painter: QPainter, entry: Entry, x: float, y: float, colours: Colours) -> None:
    colour = highlight_colour(entry.colour)
    painter.setPen(QPen(QColor(colour.ink(colours)), 1.25))
    painter.setBrush(QColor(colour.fill(colours)))
    painter.drawRoundedRect(QRectF(x + 0.6, y + 0.6, _SWATCH - 1.2, _SWATCH - 1.2), 3, 3)


def _link(painter: QPainter, link: ReaderLink, x: float, y: float, colours: Colours) -> None:
    ink, type_of_link = link_colour(link.type).ink(colours), say(word(link.reading))
    painter.drawPixmap(QPointF(x, y + 2), pixmap("link-2", ink, 12, painter.device().devicePixelRatio()))
    paint_line(painter, type_of_link, Style.SMALL_STRONG, ink, x + 18, y, _LINE)
    begun = 18 + metrics(Style.SMALL_STRONG).horizontalAdvance(type_of_link) + 6
    room = CARD_WIDTH - 2 * _PAD_X - begun
    title = metrics(Style.SMALL).elidedText(link.title, Qt.TextElideMode.ElideRight, room)
    paint_line(painter, title, Style.SMALL, colours.text2, x + begun, y, _LINE)


def paint_line(painter: QPainter, text: str, style: Style, colour: str, x: float, y: float, height: float) -> float:
    """Draw a line of text in a row of that height, and return where the next row begins."""
    known = metrics(style)
    painter.setFont(letters(style))
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, y + (height - known.ascent() - known.descent()) / 2 + known.ascent()), text)
    return y + height
