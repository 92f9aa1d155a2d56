"""Finds what stands on every page beside the text: running heads and feet, and page numbers.

They would cut paragraphs in two and turn up in quotations. They repeat at the same place, but for their figures.
"""

import re
from collections import defaultdict
from itertools import pairwise

from archive.importers.pdf_lines import Line, Page

_FIGURES = re.compile(r"\d+|^[ivxlc]+$")
_PAGE_NUMBER = re.compile(
    r"[-–—\s|]*(?:(?:page|p\.|seite|sayfa|página|pág\.)\s*)?\d{1,3}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_EDGE = 0.15
"""Share of a page's height, at the top and at the foot, where such lines stand."""
_DEEPEST = 3
_SAME_PLACE = 4.0
_FEW_PAGES = 5
_APART = 0.4
"""Of the height of a line: so much more than in the text is between it and what stands beside it."""


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
    """The rows near the top or the foot of a page that stand apart from the text, from the edge inward."""
    rows: list[list[Line]] = []
    for line in sorted(page.lines, key=lambda line: -line.top if is_top else line.bottom):
        if rows and rows[-1][0].is_beside(line):
            rows[-1].append(line)
        elif len(rows) <= _DEEPEST:
            rows.append([line])
        else:
            break
    depth = (page.top - page.bottom) * _EDGE
    limit = page.top - depth if is_top else page.bottom + depth
    return [row for row in rows[: _outer(rows)] if (row[0].bottom > limit if is_top else row[0].top < limit)]


def _outer(rows: list[list[Line]]) -> int:
    """How many rows there are before the first wide gap: those that stand apart from the text."""
    for depth, (row, next_row) in enumerate(pairwise(rows), 1):
        outer, inner = row[0], next_row[0]
        gap = max(inner.bottom - outer.top, outer.bottom - inner.top)
        if depth <= _DEEPEST and gap > _APART * min(outer.top - outer.bottom, inner.top - inner.bottom):
            return depth
    return 0


def _drop_repeated(edges: list[list[list[Line]]], depth: int, dropped: set[int]) -> None:
    """Drops what repeats in the rows that are `depth` rows from the edge, where all further out was dropped."""
    same: dict[str, list[Line]] = defaultdict(list)
    for rows in edges:
        if len(rows) > depth and all(any(id(line) in dropped for line in row) for row in rows[:depth]):
            for line in rows[depth]:
                same[_FIGURES.sub("#", line.text)].append(line)
    fewest = 2 if len(edges) <= _FEW_PAGES else 3
    for lines in same.values():
        pages: dict[int, set[int]] = defaultdict(set)
        for line in lines:
            for place in (-1, 0, 1):
                pages[round(line.bottom / _SAME_PLACE) + place].add(line.page)
        for line in lines:
            is_repeated = len(pages[round(line.bottom / _SAME_PLACE)]) >= fewest
            if is_repeated or (len(edges) == 1 and _PAGE_NUMBER.fullmatch(line.text)):
                dropped.add(id(line))
    for rows in edges:  # the name of a chapter goes with the page number beside it
        if len(rows) > depth and any(id(line) in dropped for line in rows[depth]):
            dropped.update(id(line) for line in rows[depth])
