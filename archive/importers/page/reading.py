"""One page, one article: puts together what the page says of it and the lines that are its text."""

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from archive.errors import FormatError
from archive.importers.base import RawArticle
from archive.importers.collected import PAGES, refuse_collection
from archive.importers.page.blocks import Found, blocks
from archive.importers.page.metadata import Metadata, Saved, drop_shown_authors, metadata
from archive.importers.page.published import drop_shown_date, only_dates
from archive.importers.page.selection import article_lines
from archive.importers.page.source import text_of
from archive.importers.page.tree import parse, without_furniture
from archive.model import BlockKind
from archive.sentences import Sentence

_START = 64 * 1024
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\b(?P<says>.{0,4000}?)-->", re.DOTALL)
_SAVED_URL = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)
_SAVED_AT = re.compile(r"^\s*saved date:\s*(.{1,80}?)\s*$", re.MULTILINE)

_SAVE_IT = Sentence("open it in a browser, wait until the article shows, and save the whole page")
_NO_ARTICLE = Sentence("There is no article text in the page: {remedy}.", remedy=_SAVE_IT)
_LEADS_ON = Sentence(
    "The page holds no article but leads on to another one: follow it in a browser, and save where it ends."
)
_FRAMES = Sentence(
    "The page consists of frames, and the text is not in this file: open the frame with the article and save that."
)
_PAYWALL = Sentence(
    "The page holds only the beginning of an article that is for subscribers: log in, open it, and save the whole page."
)
_MOST_ELEMENTS = 400_000
_TOO_MANY = Sentence(
    "The page has more than {most:,} elements, which is no single article: open it in a browser and "
    "save the article alone.",
    most=_MOST_ELEMENTS,
)
_SHORTEST_BEFORE_DEMAND, _SHORTEST_PAID, _LONGEST_DEMAND = 600, 250, 200  # letters
_LONGEST_STUB = 400
_SHORTEST_TEXT = 80
_STUB = re.compile(
    r"enable javascript|javascript (?:is|to be|must be) (?:disabled|required|enabled)|requires javascript|"
    r"checking your browser|verify (?:that )?you are (?:a )?human|access denied|page not found|\b(?:403|404)\b.{0,20}"
    r"(?:forbidden|not found)|\bredirecting\b|being redirected|javascript.{0,20}etkinleştir|sayfa bulunamadı|"
    r"activer javascript|"
    r"javascript aktivieren|habilit[ae] javascript",
    re.IGNORECASE,
)
_SUBSCRIBE = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep)|(?:sign|log) in to (?:continue|read)|for subscribers only|"
    r"(?:article|story|content) is (?:only )?for subscribers|okumak için (?:abone|giriş)|réservé aux abonnés|"
    r"nur für abonnenten|exclusivo para suscriptores",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page taken apart: what it says, all its lines, and those that are the article (none where it is none)."""

    metadata: Metadata
    saved: Saved
    is_encoding_guessed: bool
    lines: list[Found]
    article: list[Found]
    root: HtmlElement

    def raw(self, lines: list[Found]) -> RawArticle:
        """These lines as an article, with what the page says of it."""
        said = self.metadata
        return RawArticle(
            tuple(block.part for block in lines),
            said.title,
            outlet=said.outlet,
            byline=said.byline,
            section=said.section,
            published=said.published,
            accessed=self.saved.at,
            url=said.url,
            language=said.language,
            external_id=said.external_id,
            extra=said.extra,
            guessed=said.guessed + (("encoding",) if self.is_encoding_guessed else ()),
        )


def read_page(data: bytes, charset: str | None = None, saved: Saved | None = None) -> RawArticle:
    """The article on a page without what was embedded in it. `charset` is what a header says of its encoding.

    `saved` is what the program that saved the page knows, where that is not in the page itself. Raises FormatError
    where the page holds no article, or several.
    """
    page = take_apart(data, charset, saved)
    if not page.article or _is_stub(page):
        raise FormatError(_why_nothing(page.root))
    if _is_beginning(page):
        raise FormatError(_PAYWALL)
    return page.raw(page.article)


def take_apart(data: bytes, charset: str | None = None, saved: Saved | None = None) -> Page:
    """Raises FormatError where the page cannot be read, or is a collection of articles."""
    text, is_guess = text_of(data, charset)
    refuse_collection(text, PAGES)
    root = parse(text)
    if root.xpath("count(//*)") > _MOST_ELEMENTS:
        raise FormatError(_TOO_MANY)
    scripts = [script.text or "" for script in root.iter("script") if "ld+json" in script.get("type", "").lower()]
    saved = saved or _saved_by_single_file(text)
    said = metadata(root, scripts, saved)
    drop_shown_date(root, said.published, said.language)
    drop_shown_authors(root, said)
    body = without_furniture(root).find("body")
    lines = blocks(root if body is None else body)
    article = _without_dates_above(article_lines(root, lines), said)
    return Page(said, saved, is_guess, lines, article, root)


def _without_dates_above(article: list[Found], said: Metadata) -> list[Found]:
    """Without the lines above the text that repeat the date the page states, or that of a change."""
    first = next((number for number, block in enumerate(article) if len(block.key) >= _SHORTEST_TEXT), 0)
    above = [block for block in article[:first] if not only_dates(block.text, said.published, said.language)]
    return above + article[first:]


def _saved_by_single_file(text: str) -> Saved:
    """What SingleFile notes at the top of the pages it saves."""
    comment = _SINGLE_FILE.search(text, 0, _START)
    if comment is None:
        return Saved()
    url, at = _SAVED_URL.search(comment["says"]), _SAVED_AT.search(comment["says"])
    return Saved(url[1] if url else None, at[1] if at else None)


def _why_nothing(root: HtmlElement) -> Sentence:
    if next(root.iter("frameset", "frame"), None) is not None:
        return _FRAMES
    refreshes = (element for element in root.iter("meta") if element.get("http-equiv", "").lower() == "refresh")
    if any("url" in element.get("content", "").lower() for element in refreshes):
        return _LEADS_ON
    return _PAYWALL if _SUBSCRIBE.search(root.text_content()) else _NO_ARTICLE


def _is_stub(page: Page) -> bool:
    """Whether all that the page says is that the article is not in it."""
    text = " ".join(block.text for block in page.article)
    return len(text) < _LONGEST_STUB and bool(_STUB.search(text))


def _is_beginning(page: Page) -> bool:
    """Whether the text breaks off at a paywall: it is short, and the page asks to subscribe for the rest.

    That an article is not free says little: to a subscriber it is there all the same.
    """
    length = sum(len(block.key) for block in page.article if block.style.kind is BlockKind.PARAGRAPH)
    asks = any(_SUBSCRIBE.search(line.text) for line in page.lines if len(line.key) < _LONGEST_DEMAND)
    return length < _SHORTEST_BEFORE_DEMAND if asks else not page.metadata.is_free and length < _SHORTEST_PAID
