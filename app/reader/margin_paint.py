"""Paints the margin: a bracket for every highlight, beside it its tags' names, or a card with its note."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.reader import margin
from app.reader.article import ReaderHighlight
from app.reader.entries import Entry, card_of, name_of, paint_card, paint_name
from app.reader.highlights import LANES, densities, lanes
from app.reader.lines import LineTable
from app.reader.margin import CARD_WIDTH, FROM_COLUMN, LANE_WIDTH, NAME_WIDTH, TO_TEXT, Outward, Placed
from app.theme import Colours, highlight_colour

_TICK, _BELOW_PASSAGE = 4, 6
_LEADER = 10
"""So far below the upper end of a bracket what belongs to its leader ends."""


class MarginMode(Enum):
    """How much room there is beside the text."""

    CARDS = CARD_WIDTH
    NAMES = NAME_WIDTH
    BRACKETS = 0


@dataclass(frozen=True, slots=True)
class _Bracket:
    top: float
    bottom: float
    lane: int


class Margin:
    """The margin of a laid out text. `rows` are first and last line of each highlight, in the order (start, −end).

    All that stands in it is reckoned from the column outwards.
    """

    def __init__(
        self,
        lines: LineTable,
        highlights: Sequence[ReaderHighlight],
        rows: Sequence[tuple[int, int]],
        mode: MarginMode,
        outward: Outward,
    ) -> None:
        self._highlights, self.mode, self._outward = highlights, mode, outward
        self.lanes = lanes(rows)
        most = max(self.lanes, default=0)
        self._has_density = most >= LANES
        self._text = _lane(most) + TO_TEXT
        self._text_width = min(mode.value, int(outward.extent - self._text)) if mode is MarginMode.NAMES else mode.value
        self._brackets = [
            _Bracket(round(_above(lines, first)), round(_below(lines, last)), lane)
            for (first, last), lane in zip(rows, self.lanes, strict=True)
        ]
        self._tops = [bracket.top for bracket in self._brackets]
        self._lowest = list(accumulate((bracket.bottom for bracket in self._brackets), max))
        self._densities = [
            (_above(lines, bar.first), _below(lines, bar.last), bar.opacity) for bar in densities(rows, self.lanes)
        ]
        self._first = [first for first, _ in rows]
        self._entries: list[Entry] = [] if mode is MarginMode.BRACKETS else [self._entry(h) for h in highlights]
        self._wanted = [float(bracket.top) for bracket in self._brackets]
        self.current: int | None = None
        self._placed: list[Placed] = []
        self.focus(None)

    def focus(self, number: int | None) -> None:
        """Make a highlight the current one: its entry stands beside it, and the others make room."""
        self.current = number
        shown = [n for n, entry in enumerate(self._entries) if not entry.is_empty]
        anchor = shown.index(number) if number in shown else None
        self._placed = self._numbered(shown, margin.place(*self._to_place(shown), anchor))

    def x(self, distance: float) -> float:
        """The x so many pixels beside the column."""
        return self._outward.x(distance)

    @property
    def between(self) -> float:
        """How far from the column there is room between brackets and names."""
        return self._text - TO_TEXT / 2

    def stand(self, number: int) -> tuple[float, float, float]:
        """How far from the column the bracket of that number stands, and the heights of its ends."""
        bracket = self._brackets[number]
        return _lane(bracket.lane), bracket.top, bracket.bottom

    def at(self, x: float, y: float) -> int | None:
        """The highlight whose bracket, name or card is there."""
        distance = self._outward.distance(x)
        for placed in self._placed:
            width = CARD_WIDTH if self._entries[placed.number].is_card else self._text_width
            if placed.y <= y < placed.bottom and self._text <= distance < self._text + width:
                return placed.number
        beside = [
            (number, _lane(self._brackets[number].lane))
            for number in self._in_view(y, y)
            if self._brackets[number].top <= y <= self._brackets[number].bottom
        ]
        return margin.nearest(distance, beside)

    def paint(self, painter: QPainter, top: float, bottom: float, colours: Colours) -> None:
        """Everything between two heights of the document."""
        self._paint_brackets(painter, top, bottom, colours)
        opened = self._opened()
        # They stand in order; one outside may have a leader that comes in.
        first = bisect_left(self._placed, top - margin.FARTHEST - _LEADER, key=lambda one: one.bottom)
        for placed in islice(self._placed, first, None):
            if placed.y > bottom + margin.FARTHEST:
                break
            begin, end = min(placed.y, placed.wanted), max(placed.bottom, placed.wanted + _LEADER)
            is_card_instead = opened is not None and placed.number == self.current
            if begin <= bottom and end >= top and not is_card_instead:
                self._paint_entry(painter, placed, colours)
        if opened is not None:
            self._paint_opened(painter, opened, colours)

    def paint_sheet(
        self, painter: QPainter, rows: range, place: tuple[float, float], bottom: float, colours: Colours
    ) -> None:
        """What belongs to these lines, which stand between the two heights of `place`, down to `bottom` at most."""
        top, end = place
        painter.save()
        painter.setClipRect(self._box(0, self._outward.extent, top, end), Qt.ClipOperation.IntersectClip)
        self._paint_brackets(painter, top, end, colours)
        painter.restore()
        here = range(bisect_left(self._first, rows.start), bisect_left(self._first, rows.stop))
        shown = [n for n in here if self._entries and not self._entries[n].is_empty]
        for placed in self._numbered(shown, margin.place_within(*self._to_place(shown), top, bottom)):
            self._paint_entry(painter, placed, colours)

    def _to_place(self, shown: Sequence[int]) -> tuple[list[tuple[float, float]], list[float]]:
        """Of each of these entries where it wants to stand and its height, and the room to leave below it."""
        gaps = [self._entries[n].gap for n in shown]
        below = [max(gap, following) for gap, following in zip(gaps, [*gaps[1:], 0.0][: len(gaps)], strict=True)]
        return [(self._wanted[n], self._entries[n].height) for n in shown], below

    def _numbered(self, shown: Sequence[int], placed: Sequence[Placed]) -> list[Placed]:
        return [Placed(shown[one.number], one.wanted, one.y, one.height) for one in placed]

    def _paint_brackets(self, painter: QPainter, top: float, bottom: float, colours: Colours) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # all edges are those of pixels
        for number in self._in_view(top, bottom):
            self._paint_bracket(painter, number, self._brackets[number], colours)
        painter.restore()
        colour = QColor(colours.text2)
        for y0, y1, opacity in self._densities[bisect_left(self._densities, top, key=lambda bar: bar[1]) :]:
            if y0 > bottom:
                break
            colour.setAlphaF(opacity)
            painter.fillRect(self._box(_lane(LANES - 1) - 2, 4, y0, y1), colour)

    def _in_view(self, top: float, bottom: float) -> range:
        """The numbers of the brackets between two heights, and perhaps of a few above."""
        return range(bisect_left(self._lowest, top), bisect_right(self._tops, bottom))

    def _entry(self, highlight: ReaderHighlight) -> Entry:
        if self.mode is MarginMode.CARDS and highlight.note:
            return card_of(highlight)
        return name_of(highlight, self._text_width)

    def _box(self, distance: float, width: float, top: float, bottom: float) -> QRectF:
        return QRectF(self._outward.left_of(distance, width), top, width, bottom - top)

    def _paint_bracket(self, painter: QPainter, number: int, bracket: _Bracket, colours: Colours) -> None:
        if self._has_density and bracket.lane >= LANES - 1 and number != self.current:
            return
        ink = QColor(self._ink(number, colours))
        wide = 3.5 if number == self.current else 2.0
        near = _lane(bracket.lane) - wide / 2
        painter.fillRect(self._box(near, wide, bracket.top, bracket.bottom), ink)
        for y in (bracket.top, bracket.bottom - wide):
            painter.fillRect(self._box(near - _TICK + wide / 2, _TICK, y, y + wide), ink)

    def _paint_entry(self, painter: QPainter, placed: Placed, colours: Colours) -> None:
        entry = self._entries[placed.number]
        if placed.has_leader or placed.wanted - placed.y >= margin.FAR:
            self._paint_leader(painter, placed, colours)
        if entry.is_card:
            x = self._outward.left_of(self._text, CARD_WIDTH)
            paint_card(painter, entry, x, placed.y, colours, is_current=placed.number == self.current)
        else:
            x = self._outward.left_of(self._text, self._text_width)
            paint_name(painter, entry, QRectF(x, placed.y, self._text_width, placed.height), colours, self._towards())

    def _towards(self) -> Qt.AlignmentFlag:
        """The side of a name at which its bracket stands."""
        return Qt.AlignmentFlag.AlignRight if self._outward.is_left else Qt.AlignmentFlag.AlignLeft

    def _paint_leader(self, painter: QPainter, placed: Placed, colours: Colours) -> None:
        ink = QColor(self._ink(placed.number, colours))
        ink.setAlphaF(0.55)
        start = QPointF(self._outward.x(_lane(self._brackets[placed.number].lane) + 3), placed.wanted + 8)
        end = QPointF(self._outward.x(self._text - 3), placed.y + 8)
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _opened(self) -> Entry | None:
        """The card of the current highlight where only names have room: it stands instead of the name."""
        if self.current is None or self.mode is MarginMode.CARDS or not self._brackets:
            return None
        highlight = self._highlights[self.current]
        has_more = highlight.note or highlight.links or self.mode is MarginMode.BRACKETS
        return card_of(highlight) if has_more else None

    def _paint_opened(self, painter: QPainter, entry: Entry, colours: Colours) -> None:
        assert self.current is not None
        distance = min(self._text, self._outward.extent - CARD_WIDTH - 8)
        # Where it would cover the passage itself, it stands below it.
        y = self._wanted[self.current] if distance > 0 else self._brackets[self.current].bottom + _BELOW_PASSAGE
        paint_card(painter, entry, self._outward.left_of(distance, CARD_WIDTH), y, colours, is_current=True)

    def _ink(self, number: int, colours: Colours) -> str:
        return highlight_colour(self._highlights[number].colour).ink(colours)


def _lane(number: int) -> int:
    """How far from the column the bracket of a lane stands."""
    return FROM_COLUMN + LANE_WIDTH * min(number, LANES - 1)


def _above(lines: LineTable, row: int) -> float:
    """The upper end of a bracket that begins on this line: its two pixels reach one beyond the geometry of it."""
    return lines.bases[row] - margin.BRACKET_ABOVE * lines.scales[row] - 1


def _below(lines: LineTable, row: int) -> float:
    return lines.bases[row] + margin.BRACKET_BELOW * lines.scales[row] + 1
