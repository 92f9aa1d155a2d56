"""Everything on a page that a reader would see as a line of its own, in order, with what it is and where it stands.

Which of it is the article is decided elsewhere. The words always come from here, so that a link, a bold syllable or
a line break in the middle of a sentence never glues words together, splits or loses them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from lxml import etree
from lxml.html import HtmlElement

from archive.importers.page.tables import is_data, rows
from archive.model import PLAIN, BlockKind, BlockStyle
from archive.text.layout import Part

_HEADINGS = {f"h{level}": BlockStyle(BlockKind.HEADING, level) for level in range(1, 7)}
_QUOTE = BlockStyle(BlockKind.QUOTE)
_CAPTION = BlockStyle(BlockKind.CAPTION)
_ROW = BlockStyle(BlockKind.TABLE_ROW)
_LISTS = frozenset(("ul", "ol", "dl", "menu"))
_ITEMS = frozenset(("li", "dt", "dd"))
_BLOCKS = frozenset(
    (
        *("html", "body", "div", "p", "article", "section", "main", "header", "footer", "nav", "aside", "address"),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "form", "fieldset", "legend", "details"),
        *("summary", "center", "blockquote", "pre", "figure", "figcaption", "hr", "dialog", "hgroup", "frameset"),
        *_HEADINGS,
        *_LISTS,
        *_ITEMS,
    )
)
_SPACES = re.compile("[ \t\n\r\f]+")
_RUNS = re.compile("  +")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_CAPTION_CLASS = re.compile(r"(?:^|[\s_-])(?:fig|wp-|image-|photo-)?caption(?:[\s_-]|$)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)

_FURNITURE_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog", "menu", "frameset"))
_FURNITURE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|cookies?|consent|gdpr|banner|advert\w*|ads?|sponsor\w*|promo\w*|"
    r"comments?|disqus|related|recommend\w*|read-?more|more-stories|most-?read|popular|trending|share|sharing|social|"
    r"newsletter|sign-?up|subscribe|footer|sidebar|widget|tags?|toolbar|popup|modal|pagination|skip-link|"
    r"byline|author-?bio)(?:[\s_-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A line of a page. `element` is the block it stands in, `linked` how many of its characters are in links.

    `key` is the text without white space, by which it is known again. `is_furniture` says that the page itself marks
    it as something beside the article.
    """

    text: str
    key: str
    style: BlockStyle
    element: HtmlElement
    linked: int = 0
    is_furniture: bool = False

    @property
    def part(self) -> Part:
        return Part(self.text, self.style)

    @property
    def is_link(self) -> bool:
        return self.linked * 2 > len(self.key)


def key_of(text: str) -> str:
    return "".join(text.split())


def blocks(body: HtmlElement) -> list[Found]:
    """The lines of everything in `body`, in the order of the page."""
    walk = _Walk()
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.end(element)
        elif walk.start(element):
            events.skip_subtree()
    walk.flush()
    return walk.found


class _Walk:
    """Where a walk through the tree is, and what it has found. `_open` holds the blocks that are open: the element,
    and whether it has a style of its own and is furniture."""

    def __init__(self) -> None:
        self.found: list[Found] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._links = 0
        self._lists = 0
        self._preformatted = 0
        self._furniture = 0
        self._styles: list[BlockStyle] = [PLAIN]
        self._open: list[tuple[HtmlElement, bool, bool]] = []

    def start(self, element: HtmlElement) -> bool:
        """Whether the element has been read whole, so that its inside is left alone."""
        tag = element.tag
        if tag in _BLOCKS:
            self.flush()
            self._enter(element)
        elif tag == "br":
            self._pieces.append("\n")
        elif tag == "a":
            self._links += 1
        if _is_hidden(element):
            return True
        if tag == "table" and is_data(element):
            for text, is_row in rows(element):
                self._add(text, _ROW if is_row else _CAPTION)
            return True
        self._say(element.text)
        return False

    def end(self, element: HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self.flush()
            self._leave()
        elif element.tag == "a":
            self._links -= 1
        self._say(element.tail)

    def flush(self) -> None:
        text, linked = "".join(self._pieces), self._linked
        self._pieces, self._linked = [], 0
        if not text or text.isspace():
            return
        if "  " in text and not self._preformatted:
            text = _RUNS.sub(" ", text)
        paragraphs = _BLANK_LINE.split(text) if "\n" in text else [text]
        for paragraph in paragraphs:
            self._add(paragraph, self._styles[-1], linked // len(paragraphs))

    def _add(self, text: str, style: BlockStyle, linked: int = 0) -> None:
        if self._open and (key := key_of(text)):
            self.found.append(Found(text, key, style, self._open[-1][0], linked, self._furniture > 0))

    def _say(self, text: str | None) -> None:
        if text:
            self._pieces.append(text if self._preformatted or text.isprintable() else _SPACES.sub(" ", text))
            if self._links:
                self._linked += len(key_of(text))

    def _enter(self, element: HtmlElement) -> None:
        self._lists += element.tag in _LISTS
        self._preformatted += element.tag == "pre"
        style, furniture = _style(element, self._lists), is_furniture(element)
        self._furniture += furniture
        self._open.append((element, style is not None, furniture))
        if style:
            self._styles.append(style)

    def _leave(self) -> None:
        element, has_style, furniture = self._open.pop()
        if has_style:
            self._styles.pop()
        self._furniture -= furniture
        self._preformatted -= element.tag == "pre"
        self._lists -= element.tag in _LISTS


def _style(element: HtmlElement, lists: int) -> BlockStyle | None:
    """What an element makes of the text in it, or None where it leaves that as it is. `lists` is how many are open."""
    tag = element.tag
    if tag in _HEADINGS:
        return _HEADINGS[tag]
    if tag in _ITEMS:
        return BlockStyle(BlockKind.LIST_ITEM, max(1, lists))
    if tag == "blockquote":
        return _QUOTE
    if tag in ("figcaption", "caption", "figure"):
        return None if tag == "figure" and _holds_text(element) else _CAPTION
    if tag in ("p", "div"):
        names = element.get("class")
        return _CAPTION if names and _CAPTION_CLASS.search(names) else None
    return None


def _holds_text(figure: HtmlElement) -> bool:
    return next(figure.iter("table", "blockquote", "p", "h1", "h2", "pre"), None) is not None


def _is_hidden(element: HtmlElement) -> bool:
    if not element.attrib or element.tag in ("html", "body"):
        return False
    return element.get("hidden", "until-found") != "until-found" or bool(_HIDDEN.search(element.get("style", "")))


def is_furniture(element: HtmlElement) -> bool:
    """Whether a page marks a block as navigation, advertising, comments and the like."""
    if element.tag in _FURNITURE_TAGS:
        return True
    if element.tag in ("html", "body") or not element.attrib:
        return False
    attributes = element.attrib
    return any(_names_furniture(attributes[name]) for name in ("class", "id", "role") if name in attributes)


@lru_cache(4096)
def _names_furniture(names: str) -> bool:
    return bool(_FURNITURE_CLASS.search(names))


def offsets(found: list[Found]) -> list[int]:
    """Where the key of each line begins in the keys of all, one after the other; lastly their length."""
    return list(accumulate((len(block.key) for block in found), initial=0))
