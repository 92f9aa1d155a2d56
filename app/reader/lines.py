"""Where the lines of a laid out document are.

Everything drawn in the text or beside it goes by lines. They are listed once a layout, so that painting asks Qt only
for the horizontal extent of what is in view.
"""

import sys
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextLine

from app.theme import Style

BOTH_WAYS = 1
"""The user state of a block that has letters written from right to left."""

_LINE = Style.TEXT.value.line
_ITEM_MARK = 16
_BASE = 0.73
"""How far down a line of text the base of its letters is, which stand in the middle of it."""


class LineTable:
    """The lines of a document, numbered from 0 at the top. Positions are the document's, pixels count from its corner.

    It is void as soon as the document is laid out anew.
    """

    def __init__(self, document: QTextDocument) -> None:
        self.height = document.documentLayout().documentSize().height()  # lays out all of it
        self.starts: list[int] = []
        self.tops: list[float] = []
        self.bases: list[int] = []
        self.scales: list[float] = []
        """How high each line is, where 1 is a line of text of the usual size: what is drawn on a line goes by it."""
        self._blocks: list[QTextBlock] = []
        self._first: list[int] = []
        self._list(document)

    def _list(self, document: QTextDocument) -> None:
        layout = document.documentLayout()
        block = document.begin()
        while block.isValid():
            origin = layout.blockBoundingRect(block).top()
            text, start, first = block.layout(), block.position(), len(self.starts)
            scale = block.blockFormat().lineHeight() / _LINE
            for number in range(text.lineCount()):
                line = text.lineAt(number)
                self.starts.append(start + line.textStart())
                self.tops.append(origin + line.y())
                self.bases.append(round(origin + line.y() + line.ascent()))  # there Qt draws the letters
                self.scales.append(scale)
                self._blocks.append(block)
                self._first.append(first)
            block = block.next()

    def __len__(self) -> int:
        return len(self.starts)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the letters of a line where it stands in the document."""
        layout = self._blocks[number].layout()
        layout.lineAt(number - self._first[number]).draw(painter, layout.position())

    def item_mark(self, number: int) -> QPointF | None:
        """Where the mark of an item of a list stands that begins with this line; None where none does."""
        block = self._blocks[number]
        if number != self._first[number] or block.textList() is None:
            return None
        line, origin = block.layout().lineAt(0), block.layout().position()
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = line.naturalTextRect().right() + _ITEM_MARK / 2 if from_right else line.x() - _ITEM_MARK
        return QPointF(origin.x() + x, self.bases[number])

    def number(self, position: int) -> int:
        """The line that the character behind this position stands in."""
        return max(0, bisect_right(self.starts, position) - 1)

    def rows(self, start: int, end: int) -> tuple[int, int]:
        """First and last line of what stands between two positions, which are not equal."""
        return self.number(start), self.number(end - 1)

    def span(self, number: int) -> tuple[int, int]:
        """The positions at which a line begins and the next one does."""
        following = number + 1
        return self.starts[number], self.starts[following] if following < len(self.starts) else sys.maxsize

    def box(self, number: int) -> tuple[float, float]:
        """Top and height of a line with the room above and below its letters, up to the lines beside it."""
        height = _LINE * self.scales[number]
        return round(self.bases[number] - _BASE * height), height

    def paragraph_end(self, position: int, most: int) -> tuple[int, float] | None:
        """The last line of a paragraph and where its words end there, if not more than `most` positions follow this
        one in it; None where more do, or where it is read from the right."""
        block = self._blocks[self.number(position - 1)]
        end = block.position() + block.length() - 1
        if end - position > most or block.textDirection() is Qt.LayoutDirection.RightToLeft:
            return None
        row = self.number(end - 1)
        line = block.layout().lineAt(row - self._first[row])
        return row, block.layout().position().x() + line.x() + line.naturalTextWidth()

    def at(self, y: float) -> int:
        """The line at this height, or the last one above it."""
        return max(0, bisect_right(self.tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """The lines that have anything in this stretch, marks above and below their letters included."""
        return range(max(0, self.at(top) - 1), min(len(self), self.at(bottom) + 2))

    def extents(self, number: int, start: int, end: int) -> Iterator[tuple[float, float]]:
        """Left and right of what a line has between two positions, several where the writing changes direction."""
        block = self._blocks[number]
        line = block.layout().lineAt(number - self._first[number])
        left = block.layout().position().x()
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first >= last or not line.isValid():
            return
        if block.userState() != BOTH_WAYS:
            x0, x1 = (_x(line, place) for place in (first, last))
            x1 = min(x1, line.x() + line.naturalTextWidth())
            if x1 > x0:
                yield left + x0, left + x1
            return
        yield from ((left + x0, left + x1) for x0, x1 in _glyph_extents(line, first, last))


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair, or, as Qt's own declaration has it, a number
    return float(found[0] if isinstance(found, tuple) else found)


def _glyph_extents(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """By the glyphs themselves: in lines of both directions cursor positions leave parts out."""
    found: list[tuple[float, float]] = []
    for run in line.glyphRuns(first, last - first):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        ends = [(at.x(), at.x() + by.x()) for at, by in zip(run.positions(), advances, strict=False)]
        if ends:
            found.append((min(x0 for x0, _ in ends), max(x1 for _, x1 in ends)))
    current: tuple[float, float] | None = None
    for x0, x1 in sorted(found):
        if current and x0 <= current[1] + 1:
            current = (current[0], max(current[1], x1))
            continue
        if current:
            yield current
        current = (x0, x1)
    if current:
        yield current
