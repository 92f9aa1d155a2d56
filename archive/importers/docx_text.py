"""The text of a Word document as its author left it: insertions count, deletions do not, fields show their results.

Word keeps text in many places: controls, links, boxes, cells, notes. All of it that a reader sees on the page is taken,
where it stands; notes come at the end, so that no number of a note gets into a quotation.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from archive.importers.docx_styles import Styles, child
from archive.importers.package import attribute, local_name
from archive.model import PLAIN, BlockKind, BlockStyle
from archive.text.layout import Part

if TYPE_CHECKING:
    from lxml.etree import _Element

_DROPPED = frozenset(
    ("del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "rt", "sdtPr", "sdtEndPr", "tblPr")
)
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_SYMBOL = re.compile(r"[0-9A-Fa-f]{4}")
_PRIVATE = range(0xE000, 0xF900)


class Reader:
    """Reads the paragraphs of a document, one after the other: a field may begin in one and end in another."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._in_instructions: list[bool] = []
        self._boxes: list[_Element] = []
        self.notes: list[tuple[str, str]] = []
        """The kind ("footnotes") and id of each note, in the order in which the text refers to them."""

    def parts(self, container: Iterable["_Element"]) -> Iterator[Part]:
        """The paragraphs and table rows in an element, those in text boxes after the paragraph that holds the box."""
        joined = ""
        for element in container:
            name = local_name(element)
            if name == "p":
                joined += "".join(self._inline(element))
                if not _goes_on(element):
                    yield from self._ended(joined, self._styles.block(child(element, "pPr")))
                    joined = ""
                continue
            yield from self._ended(joined)
            joined = ""
            if name == "tbl":
                for row in _rows(element):
                    yield from self._row(row)
            elif name == "AlternateContent":
                yield from self.parts(_chosen(element))
            elif name not in _DROPPED:
                yield from self.parts(element)
        yield from self._ended(joined)

    def _ended(self, text: str, style: BlockStyle = PLAIN) -> Iterator[Part]:
        """A paragraph that is complete, and the text boxes that hang on it."""
        boxes, self._boxes = self._boxes, []
        if text.strip():
            yield Part(text, style)
        for box in boxes:
            yield from self.parts(box)

    def _inline(self, container: Iterable["_Element"]) -> Iterator[str]:
        for element in container:
            name = local_name(element)
            if name == "t":
                if not any(self._in_instructions):
                    yield element.text or ""
            elif name in _BREAKS:
                yield _BREAKS[name]
            elif name == "sym":
                yield _symbol(attribute(element, "char"))
            elif name == "fldChar":
                self._field(attribute(element, "fldCharType"))
            elif name in _NOTES:
                self.notes.append((_NOTES[name], attribute(element, "id") or ""))
            elif name == "txbxContent":
                self._boxes.append(element)
            elif name == "AlternateContent":
                yield from self._inline(_chosen(element))
            elif name not in _DROPPED and not (name == "r" and _is_hidden(element)):
                yield from self._inline(element)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._in_instructions.append(True)
        elif kind == "separate" and self._in_instructions:
            self._in_instructions[-1] = False
        elif kind == "end" and self._in_instructions:
            self._in_instructions.pop()

    def _row(self, row: "_Element") -> Iterator[Part]:
        """A row as one part; but a row of one cell is no table, it is a frame around paragraphs."""
        cells = list(_cells(row))
        if len(cells) == 1:
            yield from self.parts(cells[0])
            return
        texts = [" ".join(part.text for part in self.parts(cell)).replace("\t", " ") for cell in cells]
        if any(map(str.strip, texts)):
            yield Part("\t".join(texts), BlockStyle(BlockKind.TABLE_ROW))


def _goes_on(paragraph: "_Element") -> bool:
    """Whether the end of a paragraph was deleted or moved away, so that it and the next one are one."""
    mark = child(child(paragraph, "pPr"), "rPr")
    return any(child(mark, name) is not None for name in ("del", "moveFrom"))


def _is_hidden(run: "_Element") -> bool:
    hidden = child(child(run, "rPr"), "vanish")
    return hidden is not None and attribute(hidden, "val") not in ("0", "false", "off")


def _chosen(alternatives: "_Element") -> Iterable["_Element"]:
    """Of the same thing said twice, for newer and older versions of Word, the first that says anything."""
    return next(iter([list(one) for one in alternatives if len(one)]), [])


def _symbol(code: str | None) -> str:
    """A character of a symbol font. What such fonts draw at private places has no meaning as text."""
    number = int(code, 16) if code and _SYMBOL.fullmatch(code) else 0
    return "" if number in _PRIVATE or not number else chr(number)


def _rows(table: "_Element") -> Iterator["_Element"]:
    for element in table:
        name = local_name(element)
        if name == "tr":
            if child(child(element, "trPr"), "del") is None:
                yield element
        elif name not in _DROPPED:
            yield from _rows(element)


def _cells(row: "_Element") -> Iterator["_Element"]:
    """The cells of a row; of cells merged into one from top to bottom only the uppermost."""
    for element in row:
        name = local_name(element)
        if name == "tc":
            merged = child(child(element, "tcPr"), "vMerge")
            if merged is None or attribute(merged, "val") == "restart":
                yield element
        elif name not in _DROPPED:
            yield from _cells(element)
