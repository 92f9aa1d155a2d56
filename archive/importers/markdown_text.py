"""The paragraphs of a Markdown text without its marks."""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from archive.model import PLAIN, BlockKind, BlockStyle
from archive.text.layout import Part

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# CommonMark knows no footnotes and takes some for links.
_FOOTNOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]{2,}\S)))*)", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")
_BREAKING = frozenset(("br", "p", "div", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_UNSEEN = frozenset(("script", "style", "template", "head"))
_ANY_TAG = re.compile(r"<[^<>]*>")
_MOST_MARKS = 1000
"""Brackets in one paragraph. The time to read them grows with their square; more are no links, and stay as they are."""
_MARKS_OF_HTML = 10
_TAG = re.compile(r"</?\s*([a-zA-Z0-9]+)")


def parts(text: str) -> list[Part]:
    """The blocks of a text in their order; footnotes come last, and their marks leave the text."""
    from markdown_it import MarkdownIt

    notes = {match[1]: " ".join(match[2].split()) for match in _FOOTNOTE.finditer(text)}
    if notes:
        text = _REFERENCE.sub(lambda match: "" if match[1] in notes else match[0], _FOOTNOTE.sub("", text))
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("inline")
    found = list(_Blocks(parser).read(text))
    for number, note in enumerate(notes.values(), 1):
        said = " ".join(part.text for part in _Blocks(parser).read(note))
        found.append(Part(f"{number}. {said}"))
    return found


class _Blocks:
    """Where in the nesting of blocks the walk is."""

    def __init__(self, parser: "MarkdownIt") -> None:
        self._parser = parser
        self._definitions: dict[str, Any] = {}
        self._heading = self._lists = self._quotes = 0
        self._marker = ""
        self._cells: list[str] | None = None

    def read(self, text: str) -> Iterator[Part]:
        for token in self._parser.parse(text, self._definitions):
            kind = token.type
            if kind == "inline":
                yield from self._inline(token)
            elif kind in ("fence", "code_block"):
                yield from (Part(line, self._style()) for line in token.content.split("\n"))
            elif kind == "html_block":
                yield from (Part(line, self._style()) for line in _html_lines(token.content))
            elif kind == "tr_close" and self._cells is not None:
                yield Part("\t".join(self._cells), BlockStyle(BlockKind.TABLE_ROW))
                self._cells = None
            else:
                self._move(token)

    def _move(self, token: "Token") -> None:
        kind = token.type
        if kind in ("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"):
            self._lists += token.nesting
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind in ("heading_open", "heading_close"):
            self._heading = int(token.tag[1:]) if token.nesting > 0 else 0
        elif kind == "list_item_open":
            self._marker = f"{token.info}{token.markup} " if token.info else ""
        elif kind == "tr_open":
            self._cells = []

    def _style(self) -> BlockStyle:
        if self._heading:
            return BlockStyle(BlockKind.HEADING, self._heading)
        if self._quotes:
            return BlockStyle(BlockKind.QUOTE)
        return BlockStyle(BlockKind.LIST_ITEM, self._lists) if self._lists else PLAIN

    def _inline(self, token: "Token") -> Iterator[Part]:
        captions: list[str] = []
        children: list[Token] = []
        if _marks(token.content) <= _MOST_MARKS:
            self._parser.inline.parse(token.content, self._parser, self._definitions, children)
        text = "".join(_inline_text(children, captions)) if children else token.content
        if self._cells is not None:
            self._cells.append(" ".join([text, *captions]).strip().replace("\t", " "))
            return
        if text.strip():
            yield Part(self._marker + text, self._style())
            self._marker = ""
        yield from (Part(caption, BlockStyle(BlockKind.CAPTION)) for caption in captions)


def _marks(text: str) -> int:
    return text.count("[") + text.count("<") + text.count("`")


def _inline_text(tokens: "Sequence[Token]", captions: list[str]) -> Iterator[str]:
    for token in tokens:
        if token.type == "image":
            captions.append("".join(_inline_text(token.children or (), captions)))
        elif token.type in ("softbreak", "hardbreak"):
            yield "\n"
        elif token.type == "html_inline":
            tag = _TAG.match(token.content)
            yield " " if tag and tag[1].lower() in _BREAKING else ""
        else:
            yield token.content


class _Visible(HTMLParser):
    """Collects what a browser would show."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKING:
            self.texts.append("\0")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BREAKING:
            self.texts.append("\0")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)


def _html_lines(html: str) -> list[str]:
    if _marks(html) > _MOST_MARKS * _MARKS_OF_HTML:
        return _ANY_TAG.sub(" ", html).split("\n")
    parser = _Visible()
    parser.feed(html)
    parser.close()
    return "".join(parser.texts).split("\0")
