"""What a note says: Markdown read for the few things a reporter writes, and nothing that acts.

Nothing of a note is ever loaded or followed: of a link and of a picture the address is shown, as text. What is typed as
HTML is shown as it is typed. Every line that was typed stays a line, and nothing that stands in a note is left out but
the signs that say how it is set.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntFlag, auto
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SIGN = re.compile(r"[\\`*_\[\]<&~]|^\s*(?:[#>+-]|\d+[.)])", re.MULTILINE)
"""What a note must have somewhere to be set at all."""

_TO_DO = re.compile(r"\[([ xX])\](?: |$)")
_DUE = re.compile(r"@\d{4}-\d{2}-\d{2}\b")
# What would hide something that was typed, or make a heading of it: an address by name, a line of hyphens.
_LEFT_ALONE = ["code", "hr", "lheading", "reference"]


class Emphasis(IntFlag):
    """How a piece of a line is set; QUIET are addresses and days."""

    NONE = 0
    STRONG = auto()
    ITALIC = auto()
    CODE = auto()
    QUIET = auto()


Piece = tuple[str, Emphasis]


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as it was typed. It is within so many quotations and so many lists.

    `mark` begins an item of a list; `is_done` is said of something to do, and is None for anything else. `is_apart`
    says that a paragraph or a heading begins, `is_item` the same of an item that stands close below the one before.
    """

    pieces: tuple[Piece, ...]
    quotes: int = 0
    lists: int = 0
    mark: str = ""
    is_done: bool | None = None
    is_apart: bool = False
    is_item: bool = False


def typed_lines(note: str) -> Iterator[TypedLine]:
    """The lines of a note from its first to its last."""
    return _marked_up(note) if _SIGN.search(note) else _plain(note)


def _plain(note: str) -> Iterator[TypedLine]:
    """The same for a note without any sign, as most are: an article may have thousands."""
    is_apart = False
    for line in note.split("\n"):
        words = line.strip()
        if words:
            yield TypedLine(((words, Emphasis.NONE),), is_apart=is_apart)
        is_apart = not words


def _marked_up(note: str) -> Iterator[TypedLine]:
    now = _Reading()
    for token in _parser().parse(note):
        match token.type:
            case "blockquote_open" | "blockquote_close":
                now.quotes += token.nesting
            case "list_item_open":
                yield from now.bare_mark()
                now.marks.append(f"{token.info}{token.markup}" if token.info else "•")
            case "list_item_close":
                yield from now.bare_mark()
                now.marks.pop()
            case "heading_open" | "heading_close":
                now.is_heading = token.nesting > 0
                now.is_apart = True
            case "paragraph_open":
                now.is_apart, now.is_item = not token.hidden, token.hidden
            case "inline":
                for pieces in _lines_of(token.children or [], Emphasis.STRONG if now.is_heading else Emphasis.NONE):
                    yield now.line(pieces)
            case "fence":
                now.is_apart = True
                for text in [*filter(None, [token.info.strip()]), *token.content.splitlines()]:
                    yield now.line([(text, Emphasis.CODE)])


def beginning(note: str) -> str:
    """The first line of a note that has words, without the signs that say how it is set."""
    lines = ("".join(text for text, _ in line.pieces) for line in typed_lines(note))
    return next(filter(None, lines), "")


@dataclass(slots=True)
class _Reading:
    """Where in the note one is. `marks` has one for each open list: that of its item, until it has been used."""

    quotes: int = 0
    marks: list[str] = field(default_factory=list)
    is_heading: bool = False
    is_apart: bool = False
    is_item: bool = False

    def bare_mark(self) -> Iterator[TypedLine]:
        """A line of the mark alone, of an item that has no words of its own."""
        if self.marks and self.marks[-1]:
            yield self.line(())

    def line(self, pieces: Sequence[Piece]) -> TypedLine:
        mark = self.marks[-1] if self.marks else ""
        if self.marks:
            self.marks[-1] = ""
        is_apart, is_item = self.is_apart, self.is_item
        self.is_apart = self.is_item = False
        is_done = None
        if pieces and (to_do := _TO_DO.match(pieces[0][0])):
            is_done, mark = to_do[1] != " ", ""
            first = pieces[0][0][to_do.end() :], pieces[0][1]
            pieces = [part for piece in (first, *pieces[1:]) for part in _with_due_day(piece)]
        return TypedLine(tuple(pieces), self.quotes, len(self.marks), mark, is_done, is_apart, is_item)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).disable(_LEFT_ALONE)
    parser.normalizeLink = _as_typed  # type: ignore[method-assign, assignment]
    return parser


def _as_typed(address: str) -> str:
    return address


def _lines_of(tokens: "Sequence[Token]", emphasis: Emphasis) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    link = "", 0
    for token in tokens:
        match token.type:
            case "softbreak" | "hardbreak":
                yield list(filter(_has_text, line))
                line = []
            case "strong_open" | "strong_close":
                emphasis ^= Emphasis.STRONG
            case "em_open" | "em_close":
                emphasis ^= Emphasis.ITALIC
            case "code_inline":
                line.append((token.content, emphasis | Emphasis.CODE))
            case "link_open":
                link = _address(token, "href"), len(line)
            case "link_close":
                address, begun = link
                line += _shown(address, line[begun:], emphasis)
            case "image":
                words = [(token.content, emphasis)]
                line += [*words, *_shown(_address(token, "src"), words, emphasis)]
            case _:
                line.append((token.content, emphasis))
    yield list(filter(_has_text, line))


def _has_text(piece: Piece) -> bool:
    return bool(piece[0])


def _address(token: "Token", name: str) -> str:
    return " ".join(str(token.attrs[key]) for key in (name, "title") if token.attrs.get(key))


def _shown(address: str, words: Sequence[Piece], emphasis: Emphasis) -> list[Piece]:
    """The address behind the words that lead there, unless they are the same."""
    if address.removeprefix("mailto:") in ("", "".join(text for text, _ in words)):
        return []
    return [(f" ({address})", emphasis | Emphasis.QUIET)]


def _with_due_day(piece: Piece) -> Iterator[Piece]:
    text, emphasis = piece
    at = 0
    for found in _DUE.finditer(text):
        yield text[at : found.start()], emphasis
        yield found[0], emphasis | Emphasis.QUIET
        at = found.end()
    yield text[at:], emphasis
