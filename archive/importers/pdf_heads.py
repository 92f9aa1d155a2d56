"""Finds what stands on every page beside the text: running heads and feet, and page numbers.

They would cut paragraphs in two and turn up in quotations. They repeat at the same place, but for their figures.
"""

import re
from collections import defaultdict

from archive.importers.pdf_lines import Line, Page

_FIGURES = re.compile(r"\d+|^[ivxlc]+$")
_PAGE_NUMBER = re.compile(
    r"[-–—\s|]*(?:(?:page|p\.|seite|sayfa|página|pág\.)\s*)?\d{1,4}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_EDGE = 0.15
"""Share of a page's height, at the top and at the foot, where such lines stand."""
_DEEPEST = 3
_SAME_PLACE = 4.0
_FEW_PAGES = 5


def without_heads(pages: list[Page]) -> tuple[list[list[Line]], list[str]]:
    """The lines of each page without its heads and feet, and what these say, each once; bare page numbers not."""
    dropped: set[int] = set()
    for is_top in (True, False):
        edges = [_edge_rows(page, is_top) for page in pages]
        for depth in range(_DEEPEST):
            _drop_repeated(edges, depth, dropped)
    said = dict.fromkeys(line.text for page in pages for line in page.lines if id(line) in dropped)
    distinct = {_FIGURES.sub("#", text): text for text in reversed(said) if not _PAGE_NUMBER.fullmatch(text)}
    kept = [[line for line in page.lines if id(line) not in dropped] for page in pages]
    return kept, list(reversed(distinct.values()))


def _edge_rows(page: Page, is_top: bool) -> list[list[Line]]:
    """The outermost rows of a page, from its edge inward."""
    depth = (page.top - page.bottom) * _EDGE
    near = [
        line for line in page.lines if (line.bottom > page.top - depth if is_top else line.top < page.bottom + depth)
    ]
    rows: list[list[Line]] = []
    for line in sorted(near, key=lambda line: -line.top if is_top else line.bottom):
        if rows and rows[-1][0].is_beside(line):
            rows[-1].append(line)
        elif len(rows) < _DEEPEST:
            rows.append([line])
        else:
            break
    return rows if len(near) < len(page.lines) else rows[:-1]


def _drop_repeated(edges: list[list[list[Line]]], depth: int, dropped: set[int]) -> None:
    """Drops what repeats in the rows that are `depth` rows from the edge, where all further out was dropped."""
    same: dict[str, list[Line]] = defaultdict(list)
    for rows in edges:
        if len(rows) > depth and all(any(id(line) in dropped for line in row) for row in rows[:depth]):
            for line in rows[depth]:
                same[_FIGURES.sub("#", line.text)].append(line)
    fewest = 2 if len(edges) <= _FEW_PAGES else 3
    for lines in same.values():
        for line in lines:
            pages = {other.page for other in lines if abs(other.bottom - line.bottom) < _SAME_PLACE}
            if len(pages) >= fewest or (len(edges) == 1 and _PAGE_NUMBER.fullmatch(line.text)):
                dropped.add(id(line))
    for rows in edges:  # the name of a chapter goes with the page number beside it
        if len(rows) > depth and any(id(line) in dropped for line in rows[depth]):
            dropped.update(id(line) for line in rows[depth])
