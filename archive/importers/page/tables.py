"""Tells tables that say something from those that only put a page in columns, and reads their rows."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

_LONGEST_CELL = 300
_MOST_ASKED = 400
_BLOCKS_IN_CELLS = ("table", "h1", "h2", "h3", "article", "section", "blockquote", "figure", "form", "pre")
_LINES = frozenset(("p", "div", "li", "br"))
_SPACES = re.compile(r"[ \t\n\r\f\v]+")


def is_data(table: HtmlElement) -> bool:
    """Whether a table has rows and columns of short cells, with nothing in them that is no cell's content."""
    if table.get("role") in ("presentation", "none"):
        return False
    if next(table.iterdescendants(*_BLOCKS_IN_CELLS), None) is not None:
        return False
    columns = lines = 0
    for row in table.iter("tr"):
        lines += 1
        columns = max(columns, sum(cell.tag in ("td", "th") for cell in row))
        if lines <= _MOST_ASKED and any(len(cell.text_content()) > _LONGEST_CELL for cell in row):
            return False
    return lines > 1 and columns > 1


def rows(table: HtmlElement) -> Iterator[tuple[str, bool]]:
    """The caption (False) and the rows (True) of a table of data; tabs separate the cells of a row."""
    for element in table.iter("caption", "tr"):
        if element.tag == "caption":
            yield _text(element), False
        else:
            yield "\t".join(_text(cell) for cell in element if cell.tag in ("td", "th")), True


def _text(cell: HtmlElement) -> str:
    pieces = []
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if element.tag in _LINES:
            pieces.append(" ")
        if event == "start":
            pieces.append(element.text or "")
        elif element is not cell:
            pieces.append(element.tail or "")
    return _SPACES.sub(" ", "".join(pieces)).strip()
