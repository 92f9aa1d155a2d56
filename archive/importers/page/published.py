"""When an article was published, by what its page says of it.

A page is full of dates: of changes, of other articles, of what the article tells. Only that which is said of this
article counts; one that is read out of the address is a guess.
"""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from archive.importers.page.json_ld import line
from archive.text.dates import parse_date

_DATE_NAMES = (
    *("article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date"),
    *("publishdate", "publish-date", "publication_date", "pubdate", "publish_date", "published_time", "sailthru.date"),
    *("cxenseparse:recs:publishtime", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date"),
    *("citation_publication_date", "article.published", "date"),
)
BESIDE = (
    "ancestor-or-self::*[self::aside or self::nav or self::footer"
    " or contains(@class, 'comment') or contains(@class, 'related')]"
)
_DATE_CLASSES = (
    *("date", "pubdate", "pub-date", "publish-date", "published", "post-date", "entry-date", "article-date", "datum"),
    *("tarih", "dateline-date", "timestamp", "published-date"),
)
_BY_CLASS = " or ".join(f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')" for name in _DATE_CLASSES)
_CLASSED = f".//*[self::span or self::div or self::p or self::li][{_BY_CLASS}]"
_MOST_ASKED = 12
_OF_CHANGE = re.compile(r"modif|updat|edited", re.IGNORECASE)
_OF_PUBLICATION = re.compile(r"publish", re.IGNORECASE)
_LONGEST_BESIDE_DATE = 40
_LONGEST_DATE_LINE = 80
_LABEL = re.compile(
    r"(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?|(?:veröffentlicht|aktualisiert)(?: am)?|stand|"
    r"(?:son )?güncelle(?:me|nme)(?: tarihi)?|(?:yayınlanma|giriş)(?: tarihi)?|(?:publié|mis à jour) le",
    re.IGNORECASE,
)
_ENDS_SENTENCE = tuple(".!?…。؟")
_DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_-]|$)")
_EARLIEST = "1700"
_MADE_UP = ("0001-01-01", "1900-01-01T00:00", "1970-01-01")


def published(
    root: HtmlElement, stated: str | None, meta: Mapping[str, str], url: str | None, language: str | None
) -> tuple[str | None, bool]:
    """The date of publication as written, and whether it is only guessed from the address.

    `stated` is that of the JSON-LD, which goes first; `language` is the page's, in which a date may be written.
    """
    code = _code(language)
    written = list(filter(None, (stated, *(meta.get(name) for name in _DATE_NAMES), *_shown_dates(root))))
    if date := next((date for date in written if _is_date(date, code)), None):
        return date, False
    address = _DATE_IN_ADDRESS.search(urlsplit(url).path) if url else None
    if address and _is_date(guess := "-".join(part.zfill(2) for part in address.groups())):
        return guess, True
    return next(iter(written), None), False


def only_dates(text: str, published: str | None, language: str | None) -> bool:
    """Whether a line above an article says only when that was published or changed."""
    code = _code(language)
    day = parse_date(published, code) if published else None
    if day is None or len(text) > _LONGEST_DATE_LINE:
        return False
    label = _LABEL.match(text.strip())
    date = parse_date(text.strip()[label.end() :].strip(" :") if label else text, code)
    return date is not None and (label is not None or date[:10] == day[:10])


def _is_date(written: str, language: str | None = None) -> bool:
    date = parse_date(written, language)
    return date is not None and date >= _EARLIEST and not date.startswith(_MADE_UP)


def _shown_dates(root: HtmlElement) -> Iterator[str]:
    """Dates that the page marks up and shows by themselves: above the text, not in a sentence and not beside it."""
    for element in root.xpath('.//*[@itemprop="datePublished"]')[:1]:
        yield from filter(None, (element.get("datetime"), element.get("content"), line(element.text_content())))
    for element in (root.xpath(".//article//time") or root.xpath(".//time"))[:_MOST_ASKED]:
        if stands_alone(element) and not element.xpath(BESIDE):
            yield from filter(None, (element.get("datetime"), line(element.text_content())))
            return
    if (element := _classed(root)) is not None:
        yield from filter(None, (line(element.text_content()),))


def _classed(root: HtmlElement) -> HtmlElement | None:
    """The one element that only its class calls a date. That says less than a tag: of several it may be any."""
    classed = root.xpath(f".//article{_CLASSED[1:]}") or root.xpath(_CLASSED)
    is_one = len(classed) == 1 and stands_alone(classed[0]) and not classed[0].xpath(BESIDE)
    return classed[0] if is_one else None


def drop_shown_date(root: HtmlElement, date: str | None, language: str | None) -> None:
    """Take from the page the element that is marked as a date and is that of the article: it is no part of the text."""
    element = _classed(root)
    if element is not None and only_dates(line(element.text_content()) or "", date, language):
        element.drop_tree()


def _code(language: str | None) -> str | None:
    return language.replace("_", "-").split("-")[0].lower() if language else None


def stands_alone(element: HtmlElement) -> bool:
    """Whether a time is shown by itself or beside the author, and is not part of a sentence or that of a change."""
    names = f"{element.get('class')} {element.get('itemprop')}"
    if _OF_CHANGE.search(names) and not _OF_PUBLICATION.search(names):  # WordPress calls one that is both by both
        return False
    outer = next(
        element.iterancestors("p", "div", "li", "td", "dd", "blockquote", "header", "section", "article"), element
    )
    if outer.tag in ("header", "section", "article"):
        return True
    around = outer.text_content().strip()
    return len(around) - len(element.text_content()) <= _LONGEST_BESIDE_DATE or not around.endswith(_ENDS_SENTENCE)
