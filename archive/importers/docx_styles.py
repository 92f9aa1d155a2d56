"""What the paragraph styles of a Word document mean: headings, lists, quotations, captions.

A style inherits from the one it is based on, and built-in styles have the same English names in every language of Word.
"""

import re
from typing import TYPE_CHECKING

from archive.importers.package import attribute, local_name
from archive.model import PLAIN, BlockKind, BlockStyle

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING = re.compile(r"heading (\d)")
_LIST = re.compile(r"list (?:bullet|number)(?: (\d))?")
_QUOTES = frozenset(("quote", "intense quote", "block text", "quotation", "quotations"))
_DEEPEST_HEADING = 9
_LONGEST_CHAIN = 20


class Styles:
    """The styles of one document, by the ids that its paragraphs name."""

    def __init__(self, root: "_Element | None") -> None:
        self._styles = {attribute(style, "styleId"): style for style in (root if root is not None else ())}
        self._known: dict[str | None, BlockStyle] = {}

    def block(self, properties: "_Element | None") -> BlockStyle:
        """What a paragraph with these properties (`w:pPr`) is."""
        style_id = attribute(child(properties, "pStyle"), "val")
        if style_id not in self._known:
            self._known[style_id] = self._of_style(style_id)
        inherited = self._known[style_id]
        own = _own(properties)
        if own is None:
            return inherited
        if own.kind is BlockKind.LIST_ITEM and inherited.kind is not BlockKind.PARAGRAPH:
            return inherited if own.level else PLAIN  # a numbered heading is a heading
        return own if own.level else PLAIN

    def _of_style(self, style_id: str | None) -> BlockStyle:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(style_id)
            if style is None:
                break
            found = _by_name((attribute(child(style, "name"), "val") or "").lower()) or _own(child(style, "pPr"))
            if found is not None:
                return found if found.level or found.kind is not BlockKind.LIST_ITEM else PLAIN
            style_id = attribute(child(style, "basedOn"), "val")
        return PLAIN


def child(element: "_Element | None", name: str) -> "_Element | None":
    """The first child of that name in any namespace, or None."""
    if element is None:
        return None
    return next((inner for inner in element if local_name(inner) == name), None)


def _by_name(name: str) -> BlockStyle | None:
    if name in ("title", "subtitle"):
        return BlockStyle(BlockKind.HEADING, 1 if name == "title" else 2)
    if match := _HEADING.fullmatch(name):
        return BlockStyle(BlockKind.HEADING, int(match[1]))
    if match := _LIST.fullmatch(name):
        return BlockStyle(BlockKind.LIST_ITEM, int(match[1] or 1))
    if name in _QUOTES:
        return BlockStyle(BlockKind.QUOTE)
    return BlockStyle(BlockKind.CAPTION) if name == "caption" else None


def _own(properties: "_Element | None") -> BlockStyle | None:
    """What the properties themselves say; an item of level 0 where they say that it is in no list after all."""
    outline = _number(attribute(child(properties, "outlineLvl"), "val"), _DEEPEST_HEADING)
    if outline < _DEEPEST_HEADING:
        return BlockStyle(BlockKind.HEADING, outline + 1)
    numbering = child(properties, "numPr")
    if numbering is None:
        return None
    is_listed = _number(attribute(child(numbering, "numId"), "val"), 1) != 0
    level = _number(attribute(child(numbering, "ilvl"), "val"), 0)
    return BlockStyle(BlockKind.LIST_ITEM, min(level, _DEEPEST_HEADING) + 1 if is_listed else 0)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < _LONGEST_CHAIN else otherwise
