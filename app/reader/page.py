"""A laid out article with everything that is drawn in and beside it, for one width and one size of the letters."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from app.reader.arcs import Arc, Stand, paint_arcs
from app.reader.article import ReaderHighlight
from app.reader.changes import ChangeMarks, Changes
from app.reader.chips import Chip, ChipMarks, Ended
from app.reader.document import ArticleDocument
from app.reader.lines import LineTable
from app.reader.margin import Outward
from app.reader.margin_paint import Margin
from app.reader.marks import Hits, TextMarks, paint_selection
from app.reader.mentions import MentionMarks, ReaderMention
from app.reader.ribbon_shapes import Extent, passage_extent
from app.reader.room import Room
from app.theme import Colours
from archive.model import Span

_CONTEXT, _ROOM_BELOW = 10, 60
"""A passage is in view when there are so many pixels above and below it."""


class Page:
    """What the view paints, in a viewport of that width.

    Made anew when the document is laid out anew or other highlights are shown. The column of text stands between the
    two pixels `left` and `edge`.
    """

    def __init__(
        self,
        document: ArticleDocument,
        lines: LineTable,
        highlights: Sequence[ReaderHighlight],
        room: Room,
        width: int,
    ) -> None:
        self.document, self.lines = document, lines
        self.highlights = sorted(
            (highlight for highlight in highlights if highlight.span), key=lambda h: (h.span.start, -h.span.end)
        )
        self._numbers = {highlight.id: number for number, highlight in enumerate(self.highlights)}
        spans = [document.positions(highlight.span) for highlight in self.highlights]
        rows = [lines.rows(*span) for span in spans]
        self.left, self.edge = room.left, room.left + room.setting.column
        outward = Outward(self.left, self.left, True) if room.is_margin_left else Outward(self.edge, width - self.edge)
        self.margin = Margin(lines, self.highlights, rows, room.mode, outward)
        self._spans, self._rows, self._width = spans, rows, width
        self._marks = TextMarks(lines, self.highlights, spans, rows, self.margin.lanes)
        self._hits = Hits(lines, ())
        self.hits: tuple[Span, ...] = ()
        self.current_hit: int | None = None
        self.set_mentions(())
        self.set_changes(Changes())
        self.set_leads((), ())

    def set_mentions(self, mentions: Sequence[ReaderMention]) -> None:
        """Underline known names, which come in the order of the text; none is the current one."""
        self.mentions = tuple(mentions)
        self.current_mention: int | None = None
        self._named = [self.document.positions(mention.span) for mention in self.mentions]
        self._names = MentionMarks(self.lines, self._named)

    def set_changes(self, changes: Changes) -> None:
        """Mark what another version has not."""
        spans = [self.document.positions(span) for span in changes.spans]
        self._changes = ChangeMarks(self.lines, spans, are_gone=changes.are_gone)

    def set_leads(self, chips: Sequence[Chip], arcs: Sequence[Arc]) -> None:
        """Show where links lead that no ribbon shows, and those within the text; what is not in it is left out."""
        ends = [(chip, number) for chip in chips if (number := self.number(chip.annotation)) is not None]
        self._chips = ChipMarks(
            self.lines, [(chip, self._ended(number)) for chip, number in ends], self.edge, self._width
        )
        self._arcs = [
            (arc, self._middle(one), self._middle(other))
            for arc in arcs
            if (one := self.number(arc.first)) is not None and (other := self.number(arc.second)) is not None
        ]

    def chip_at(self, x: float, y: float) -> Chip | None:
        """The pill at a point of the document."""
        return self._chips.at(x, y)

    def paint_beside(self, painter: QPainter, top: float, bottom: float, colours: Colours) -> None:
        """What stands beside the text between two heights, and the pills after it."""
        seen = [one for one in self._arcs if max(one[1][1], one[2][1]) >= top and min(one[1][1], one[2][1]) <= bottom]
        paint_arcs(painter, seen, self.margin.between, self.margin.x, colours)
        self.margin.paint(painter, top, bottom, colours)
        self._chips.paint(painter, top, bottom, colours)

    def _ended(self, number: int) -> Ended:
        distance, _, bottom = self.margin.stand(number)
        return Ended(self._spans[number][1], self.margin.x(distance), bottom)

    def _middle(self, number: int) -> Stand:
        distance, top, bottom = self.margin.stand(number)
        return distance, (top + bottom) / 2

    def next_mention(self, steps: int, here: int) -> int | None:
        """The number of the name after or before the current one, or of one near the code point `here`."""
        return _next([mention.span for mention in self.mentions], self.current_mention, steps, here)

    def mention_at(self, x: float, y: float) -> int | None:
        """The number of the name at a point of the document."""
        position = self.document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.ExactHit)
        return next((number for number, (start, end) in enumerate(self._named) if start <= position < end), None)

    def set_hits(self, hits: Sequence[Span]) -> None:
        self.hits = tuple(hit for hit in hits if hit)
        self.current_hit = None
        self._hits = Hits(self.lines, [self.document.positions(hit) for hit in self.hits])

    def next_hit(self, steps: int, here: int) -> int | None:
        """Make another hit the current one, or one near the code point `here`; its number, None where there is none."""
        self.current_hit = _next(self.hits, self.current_hit, steps, here)
        return self.current_hit

    def next_highlight(self, steps: int, here: int) -> int | None:
        """The number of the highlight after or before the current one, or of one near the code point `here`."""
        return _next([highlight.span for highlight in self.highlights], self.margin.current, steps, here)

    def scrolled_to(self, span: Span, top: int, height: int) -> int:
        """How far to scroll so that a passage is in view with some text around it; `top` where it is so already."""
        first, last = self.top_of(span.start), self.top_of(max(span.start, span.end - 1))
        is_seen = first >= top + _CONTEXT and last <= top + height - min(_ROOM_BELOW, height // 4)
        return top if is_seen else int(first - height / 3)

    def line_of(self, span: Span) -> str:
        """The line of the article in which a passage begins."""
        body = self.document.body
        start, end = body.rfind("\n", 0, span.start) + 1, body.find("\n", span.start)
        return body[start : end if end >= 0 else len(body)]

    def paint_under(
        self, painter: QPainter, rows: range, colours: Colours, selection: tuple[int, int] = (0, 0)
    ) -> None:
        """What is under the letters of these lines: bands, and what is selected, as positions of the document."""
        self._marks.paint_under(painter, rows, colours)
        paint_selection(painter, self.lines, rows, selection, colours)

    def paint_over(self, painter: QPainter, rows: range, colours: Colours) -> None:
        """What is over the letters of these lines."""
        self._names.paint(painter, rows, colours, self.current_mention)
        self._marks.paint_over(painter, rows, colours)
        self._changes.paint(painter, rows, colours)
        self._hits.paint(painter, rows, colours, self.current_hit)

    def at(self, x: float, y: float) -> int | None:
        """The number of the highlight drawn at a point of the document; of several in the text the shortest."""
        beside = self.margin.at(x, y)
        if beside is not None or self.is_beside(x):
            return beside
        position = self.document.documentLayout().hitTest(QPointF(x, y), Qt.HitTestAccuracy.ExactHit)
        covering = [number for number, (start, end) in enumerate(self._spans) if start <= position < end]
        return min(covering, key=lambda number: len(self.highlights[number].span), default=None)

    def is_beside(self, x: float) -> bool:
        """Whether that is no place in the column of text."""
        return not self.left <= x < self.edge

    def number(self, id: str) -> int | None:
        return self._numbers.get(id)

    def extent(self, number: int) -> Extent:
        """How high the highlight with this number stands in the document."""
        first, last = self._rows[number]
        bases, scales = self.lines.bases, self.lines.scales
        return passage_extent(bases[first], bases[last], scales[first], scales[last])

    def pieces(self, number: int, rows: range) -> Iterator[tuple[int, float, float]]:
        """What these lines have of the highlight with this number: line, left and right."""
        first, last = self._rows[number]
        for row in range(max(first, rows.start), min(last + 1, rows.stop)):
            yield from ((row, x0, x1) for x0, x1 in self.lines.extents(row, *self._spans[number]))

    def position_at(self, y: float) -> int:
        """The code point that begins the first line wholly below this height."""
        row = self.lines.at(y)
        if self.lines.tops[row] < y - 1 and row + 1 < len(self.lines):
            row += 1
        return self.document.code_point(self.lines.starts[row])

    def top_of(self, code_point: int) -> float:
        """The height of the line that has this code point."""
        return self.lines.tops[self.lines.number(self.document.position(code_point))]


def _next(spans: Sequence[Span], current: int | None, steps: int, here: int) -> int | None:
    """The one so many steps on, from the last to the first; without a current one the first that ends behind `here`."""
    if not spans:
        return None
    if current is None:
        following = next((number for number, span in enumerate(spans) if span.end > here), 0)
        return following if steps > 0 else (following - 1) % len(spans)
    return (current + steps) % len(spans)
