"""From the lines of a document to its paragraphs and headings.

A PDF says nowhere where a paragraph ends. It shows: by a gap, by an indented first line, by a line that ends although
the next word would have fitted. A paragraph that runs over into the next column or page is one paragraph.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from archive.importers.hyphens import join, words
from archive.importers.pdf_columns import Row
from archive.importers.pdf_lines import Line
from archive.model import BlockKind, BlockStyle
from archive.text.layout import Part

_END_OF_SENTENCE = re.compile(r"[.!?:…؟。۔][\"'”’»“)\]]*$")
_DIVIDED = re.compile(r"\w[-\u2010]$")
# A line of a table of contents: dots lead to the number of the page.
_LEADERS = re.compile(r"(?:\s?\.){5,}\s*\w+$")
# Symbol fonts keep their bullets at private places.
_BULLET = re.compile(r"[•●▪■◦‣·\uf06c\uf076\uf0a7\uf0b7\uf0d8]\s*(?=\S)")
_NUMBERED = re.compile(r"(?:\(?\d{1,2}[.)]|[a-z]\)|[-–—])\s+(?=\S)")
_CAPTION = re.compile(
    r"(?:photo|picture|image|figure|fig\.|chart|map|source|foto|fotoğraf|şekil|kaynak|abb\.|abbildung|grafik|figura|"
    r"graphique|fuente)\s*(?:\d+|:|by\b)",
    re.IGNORECASE,
)
_HEADING = 1.12
_LONGEST_HEADING = 250
_LONGEST_BOLD_HEADING = 120
_DEEPEST_HEADING = 6
_SAME_SIZE = 1.1
_PARAGRAPH_GAP = 1.3
_HEADING_GAP = 1.6
_USUAL_LEADING = 1.25
_INDENT = 0.8
_DEEPEST_INDENT = 4.0
_CENTRED = 0.4
_LOOK_BACK = 8
"""Paragraphs at the end of a column, captions and footnotes, over which one may run on into the next column."""
_LONGEST_LEADERS = 200
_BROAD_GAP = 0.25


@dataclass(slots=True)
class _Paragraph:
    rows: list[Row]
    edges: "_Edges"
    is_table_row: bool = False

    @property
    def first(self) -> Line:
        return self.rows[0].line

    @property
    def last(self) -> Line:
        return self.rows[-1].line

    @property
    def text(self) -> str:
        return " ".join(row.line.text for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where the lines of one size in one column begin and end; `is_known` if there are enough of them to tell."""

    left: float
    right: float
    is_known: bool


@dataclass(slots=True)
class _Shape:
    """How the document is set: the size of its text, the distances of its lines, whether it indents paragraphs."""

    body_size: float
    leading: dict[int, float] = field(default_factory=dict)
    indents: bool = False

    def gap(self, size: float) -> float:
        """The distance of two lines of a paragraph, from baseline to baseline."""
        return self.leading.get(_class(size), size * _USUAL_LEADING)

    def is_heading(self, line: Line) -> bool:
        return line.size >= self.body_size * _HEADING


def body_size(lines: Iterable[Line]) -> float:
    """The size of most of the text."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 4) / 4] += len(line.text)
    return max(counts, key=counts.__getitem__, default=0.0) or 1.0


def paragraphs(columns: Sequence[list[Row]], size: float) -> list[Part]:
    """The text in its paragraphs, each with the page on which it begins. `size` is that of most of the text."""
    shape = _shape(columns, size)
    found: list[_Paragraph] = []
    for column in columns:
        edges = _edges(column)
        for number, row in enumerate(column):
            edge = edges[_class(row.line.size)]
            if _is_in_table(column, number):
                found.append(_Paragraph([row], edge, is_table_row=True))
            else:
                _add(found, row, edge, shape, number == 0)
    known = words(row.line.text for column in columns for row in column)
    return list(_parts(found, shape, known))


def _class(size: float) -> int:
    return round(size * 2)


def _shape(columns: Sequence[list[Row]], size: float) -> _Shape:
    distances: dict[int, list[float]] = defaultdict(list)
    indented = lines = 0
    for column in columns:
        edges = _edges(column)
        for above, below in pairwise(column):
            one, two = above.line, below.line
            distance = one.bottom - two.bottom
            if _class(one.size) == _class(two.size) and 0.7 * one.size < distance < 3 * one.size:
                distances[_class(one.size)].append(distance)
            edge = edges[_class(two.size)]
            lines += 1
            indented += _indent(two, edge) > _INDENT and _indent(one, edge) < _INDENT
    leading = {key: sorted(found)[len(found) // 4] for key, found in distances.items()}
    return _Shape(size, leading, indented >= 3 and indented * 12 >= lines)


def _edges(column: list[Row]) -> dict[int, _Edges]:
    sizes: dict[int, list[Line]] = defaultdict(list)
    for row in column:
        sizes[_class(row.line.size)].append(row.line)
    whole = {id(row.line) for row in column if len(row.cells) == 1}
    edges = {}
    for key, lines in sizes.items():
        lines = [line for line in lines if id(line) in whole] or lines
        left = -_outermost([-line.left for line in lines], lines[0].size)
        right = _outermost([line.right for line in lines], lines[0].size)
        edges[key] = _Edges(left, right, len(lines) > 1)
    return edges


def _outermost(places: list[float], size: float) -> float:
    """The farthest place where two lines end; a single one may be what juts out of its column."""
    places.sort(reverse=True)
    return next((one for one, next_one in pairwise(places) if one - next_one < size), places[0])


def _indent(line: Line, edges: _Edges) -> float:
    """By how many font sizes a line begins after its column does."""
    space = edges.right - line.right if line.is_right_to_left else line.left - edges.left
    return space / max(line.size, 1.0)


def _room(line: Line, edges: _Edges) -> float:
    """How much of its column a line leaves free at its end, in points."""
    return line.left - edges.left if line.is_right_to_left else edges.right - line.right


def _is_in_table(column: list[Row], number: int) -> bool:
    beside = column[max(0, number - 1) : number] + column[number + 1 : number + 2]
    return any(column[number].is_aligned(other) for other in beside)


def _add(found: list[_Paragraph], row: Row, edges: _Edges, shape: _Shape, is_new_column: bool) -> None:
    """Adds a row to the paragraph that it continues, or begins a paragraph with it."""
    if is_new_column:
        of_its_size = (n for n in range(-1, -min(len(found), _LOOK_BACK) - 1, -1) if _is_same_size(found[n], row))
        number = next(of_its_size, 0)
        if number and not _begins_after_break(found[number], row, edges, shape):
            broken = found.pop(number)
            broken.rows.append(row)
            broken.edges = edges
            found.append(broken)
            return
    elif found and not _begins(found[-1], row, edges, shape):
        found[-1].rows.append(row)
        return
    found.append(_Paragraph([row], edges))


def _is_same_size(before: _Paragraph, row: Row) -> bool:
    return _class(before.last.size) == _class(row.line.size)


def _begins_after_break(before: _Paragraph, row: Row, edges: _Edges, shape: _Shape) -> bool:
    """Whether a row at the top of a column begins a paragraph, seen from the last one of its size before it."""
    line = row.line
    if before.is_table_row or _is_of_other_kind(before, row) or before.last.is_bold != line.is_bold:
        return True
    if shape.is_heading(line) or _is_cut_short(before, line):
        return True
    if not _END_OF_SENTENCE.search(before.last.text) or line.text[0].islower():
        return False
    return not (shape.indents and edges.is_known and _indent(line, edges) < _INDENT)


def _begins(before: _Paragraph, row: Row, edges: _Edges, shape: _Shape) -> bool:
    """Whether a row begins a paragraph, seen from the paragraph just above it in the same column."""
    line, last = row.line, before.last
    if before.is_table_row or _is_of_other_kind(before, row) or last.is_bold != line.is_bold:
        return True
    distance = last.bottom - line.bottom
    if shape.is_heading(line):
        return distance > _HEADING_GAP * max(line.size, last.size)
    if (
        distance > _PARAGRAPH_GAP * shape.gap(line.size)
        or distance < 0
        or _LEADERS.search(last.text[-_LONGEST_LEADERS:])
    ):
        return True
    if _is_centred(last, line):
        return False
    before_indent, indent = _indent(last, edges), _indent(line, edges)
    is_list = bool(_BULLET.match(before.first.text) or _NUMBERED.match(before.first.text))
    if is_list and len(before.rows) == 1 and _INDENT / 2 < indent - before_indent < _DEEPEST_INDENT:
        return False
    is_indented = before_indent < _INDENT < indent < _DEEPEST_INDENT and indent - before_indent > _INDENT / 2
    is_outdented = before_indent - indent > _INDENT and len(before.rows) > 1
    return is_indented or is_outdented or _is_cut_short(before, line)


def _is_of_other_kind(before: _Paragraph, row: Row) -> bool:
    line, last = row.line, before.last
    ratio = max(line.size, last.size) / max(min(line.size, last.size), 0.1)
    return ratio > _SAME_SIZE or bool(_BULLET.match(line.text)) or line.is_right_to_left != last.is_right_to_left


def _is_centred(one: Line, other: Line) -> bool:
    is_same_middle = abs(one.left + one.right - other.left - other.right) / 2 < _CENTRED * one.size
    return is_same_middle and abs(one.left - other.left) > one.size


def _is_cut_short(before: _Paragraph, line: Line) -> bool:
    """Whether the last line ends although the first word of the next would have fitted."""
    last, edges = before.last, before.edges
    if not edges.is_known or _DIVIDED.search(last.text):
        return False
    character = (line.right - line.left) / max(len(line.text), 1)
    needed = (len(line.text.split(maxsplit=1)[0]) + 1.5) * character
    room = _room(last, edges)
    if room <= needed:
        return False
    signs = [bool(_END_OF_SENTENCE.search(last.text)), not line.text[0].islower()]
    signs.append(room > _BROAD_GAP * (edges.right - edges.left))
    return sum(signs) > 1


def _parts(found: list[_Paragraph], shape: _Shape, known: frozenset[str]) -> Iterator[Part]:
    levels = _levels(found, shape)
    numbered = [bool(_NUMBERED.match(paragraph.first.text)) for paragraph in found]
    for number, paragraph in enumerate(found):
        if paragraph.is_table_row:
            text, kind = "\t".join(cell.text for cell in paragraph.rows[0].cells), BlockKind.TABLE_ROW
            yield Part(text, BlockStyle(kind, page=paragraph.first.page))
            continue
        text = join([row.line.text for row in paragraph.rows], known)
        is_list = numbered[number] and any(numbered[max(0, number - 1) : number] + numbered[number + 1 : number + 2])
        level = 0
        if _BULLET.match(text) or is_list:
            kind, level = BlockKind.LIST_ITEM, 1
            text = _BULLET.sub("", text, count=1) if _BULLET.match(text) else text
        elif number in levels:
            kind, level = BlockKind.HEADING, levels[number]
        else:
            kind = BlockKind.CAPTION if _CAPTION.match(text) else BlockKind.PARAGRAPH
        yield Part(text, BlockStyle(kind, level, paragraph.first.page))


def _levels(found: list[_Paragraph], shape: _Shape) -> dict[int, int]:
    """The levels of those paragraphs that are headings: the largest is 1, bold lines in the text's size come last."""
    large = {
        number: _class(p.first.size)
        for number, p in enumerate(found)
        if shape.is_heading(p.first) and _is_short(p, _LONGEST_HEADING) and any(map(str.isalpha, p.text))
    }
    sizes = {size: level for level, size in enumerate(sorted(set(large.values()), reverse=True), 1)}
    levels = {number: min(sizes[size], _DEEPEST_HEADING) for number, size in large.items()}
    is_mostly_bold = sum(p.first.is_bold for p in found) * 2 > len(found)
    for number, paragraph in enumerate(found):
        is_bold = all(row.line.is_bold for row in paragraph.rows) and paragraph.first.size >= shape.body_size * 0.95
        if number not in levels and is_bold and not is_mostly_bold and _is_short(paragraph, _LONGEST_BOLD_HEADING):
            levels[number] = min(len(sizes) + 1, _DEEPEST_HEADING)
    return levels


def _is_short(paragraph: _Paragraph, longest: int) -> bool:
    text = paragraph.text
    return len(text) <= longest and not (len(text) > longest / 2 and text.endswith("."))
