"""One article as a page of HTML with its highlights, to be read, printed or sent.

Highlights overlap as they like, while elements of HTML nest: the text is cut wherever a highlight begins or ends, and
each piece knows all that cover it. The text itself stays verbatim, also when it is copied from the page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import BinaryIO

from archive.exporters.base import actor_text, issue_text
from archive.exporters.page import write_page
from archive.model import Annotation, Article, Block, BlockKind, PlacementState, Span, TagKind, Version
from archive.text.citation import citation

_CELLS = " | "  # between the cells of a table row


@dataclass(frozen=True, slots=True)
class Highlight:
    """An annotation with its place in the text that is shown, or None where it has none that is certain."""

    annotation: Annotation
    span: Span | None
    state: PlacementState = PlacementState.SAME

    @property
    def tags(self) -> str:
        tags = self.annotation.assignments
        return "; ".join(actor_text(tag) if tag.kind is TagKind.ACTOR else issue_text(tag) for tag in tags)

    @property
    def known(self) -> str:
        """What is known of it as a statement."""
        annotation = self.annotation
        words = (annotation.attribution, annotation.wording, annotation.check)
        return " · ".join(word.value for word in words if word)


@dataclass(slots=True)
class Piece:
    """Some characters of a line and the numbers of the highlights that cover them, begin with them, end with them."""

    text: str
    marks: tuple[int, ...]
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Line:
    """One block of the text; all but a table row have one cell. `page` is given where a new page begins."""

    level: int
    page: int | None
    cells: list[list[Piece]]
    children: list["Line"] = field(default_factory=list)


def write_article(
    file: BinaryIO, article: Article, version: Version, highlights: Sequence[Highlight], *, notes: bool
) -> None:
    """Write the page; `notes` says whether the notes on highlights are shown."""
    placed = [(one, one.span) for one in highlights if one.span is not None]
    write_page(
        "article.html",
        file,
        article=article,
        version=version,
        citation=citation(article),
        groups=list(_groups(version, [span for _, span in placed])),
        highlights=[one for one, _ in placed],
        elsewhere=[one for one in highlights if one.span is None],
        notes=notes,
    )


def _groups(version: Version, spans: Sequence[Span]) -> Iterator[tuple[str, list[Line]]]:
    """Neighbouring lines of one kind, list items nested by their levels, under the name of their kind."""
    lines = [(block.kind, line) for block, line in _lines(version, spans)]
    _note_ends([piece for _, line in lines for cell in line.cells for piece in cell])
    for kind, neighbours in groupby(lines, key=lambda pair: pair[0]):
        group = [line for _, line in neighbours]
        yield kind.value, _nested(group) if kind is BlockKind.LIST_ITEM else group


def _lines(version: Version, spans: Sequence[Span]) -> Iterator[tuple[Block, Line]]:
    page = None
    for block in version.blocks:
        new_page = block.style.page if block.style.page != page else None
        page = block.style.page
        cells = _cells(version.body, block) if block.kind is BlockKind.TABLE_ROW else [block.span]
        yield block, Line(block.style.level, new_page, [_pieces(version.body, cell, spans) for cell in cells])


def _cells(body: str, row: Block) -> list[Span]:
    cells, start = [], row.span.start
    for text in row.span.of(body).split(_CELLS):
        cells.append(Span(start, start + len(text)))
        start += len(text) + len(_CELLS)
    return cells


def _pieces(body: str, cell: Span, spans: Sequence[Span]) -> list[Piece]:
    """The cell's text cut at every beginning and end of a span; spans are numbered from 1."""
    here = [(n, s) for n, s in enumerate(spans, 1) if s.start < cell.end and cell.start < s.end]
    inner = (place for _, span in here for place in (span.start, span.end) if cell.start < place < cell.end)
    cuts = sorted({cell.start, cell.end, *inner})
    return [
        Piece(body[start:end], tuple(n for n, span in here if span.start <= start and end <= span.end))
        for start, end in pairwise(cuts)
    ]


def _note_ends(pieces: Sequence[Piece]) -> None:
    """Tell the first and the last piece of each highlight that they are."""
    first = {number: piece for piece in reversed(pieces) for number in piece.marks}
    last = {number: piece for piece in pieces for number in piece.marks}
    for number in sorted(first):
        first[number].begins.append(number)
        last[number].ends.append(number)


def _nested(items: Iterable[Line]) -> list[Line]:
    """List items as a tree: each below the last one before it that is further out."""
    outermost: list[Line] = []
    path = [(0, outermost)]
    for item in items:
        level = max(item.level, 1)
        while path[-1][0] >= level:
            path.pop()
        path[-1][1].append(item)
        path.append((level, item.children))
    return outermost
