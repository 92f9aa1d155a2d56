"""What a page says of its article apart from the text: title, outlet, authors, date, section, language, address.

A page says each of these several times, and not always the same. The order here is that of trust: what is written for
machines and of the article alone goes first, what is only shown last.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from archive.importers.page.json_ld import NOTHING, Stated, line, stated
from archive.importers.page.published import BESIDE, published, stands_alone
from archive.text.bylines import clean_byline
from archive.text.folding import fold
from archive.text.urls import canonical_url

_AUTHOR_NAMES = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][\w-]+)?")
_NO_LANGUAGE = frozenset(("und", "mul", "zxx", "mis"))
_OUTLET_SEPARATOR = re.compile(r"\s+[-–—|•·»:]+\s+|\s*[|»]\s*|:\s+")
_AUTHOR_PATHS = (
    './/*[contains(@itemprop, "author")]',
    './/*[contains(concat(" ", @rel, " "), " author ")]',
    './/*[contains(@class, "byline") or contains(@class, "author-name") or contains(@class, "article-author")]',
    './/*[contains(concat(" ", normalize-space(@class), " "), " author ")]',
)
_LONGEST_AUTHOR = 120
_MOST_ASKED = 12


@dataclass(frozen=True, slots=True)
class Saved:
    """What is known of a page from the program that saved it."""

    url: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article, as the fields of a `RawArticle`."""

    title: str | None
    outlet: str | None
    byline: str | None
    published: str | None
    section: str | None
    language: str | None
    url: str | None
    external_id: str | None
    extra: Mapping[str, object]
    guessed: tuple[str, ...]
    is_free: bool
    is_article: bool


def metadata(root: HtmlElement, scripts: list[str], saved: Saved) -> Metadata:
    """What the page says; `scripts` is its JSON-LD."""
    meta = _meta(root)
    canonical = _canonical(root, meta)
    heading = _heading(root)
    said = stated(scripts, canonical, [title for title in (heading, meta.get("og:title")) if title])
    url = _url(canonical or said.url, saved.url)
    outlet = meta.get("og:site_name") or said.outlet or meta.get("application-name")
    if outlet and heading and fold(heading) == fold(outlet):
        heading = None  # the name of the paper at the top of the page
    byline, as_written = _byline([said.authors, *_authors(root, meta)], outlet)
    language = _language(root, said, meta)
    date, guessed = published(root, said.published, meta, url, language)
    extra = {
        "byline_as_written": as_written if as_written != byline else None,
        "modified": said.modified or meta.get("article:modified_time"),
        "description": said.description or meta.get("og:description") or meta.get("description"),
        "keywords": said.keywords or meta.get("news_keywords") or meta.get("keywords"),
    }
    return Metadata(
        title=_title(root, said, meta, heading, outlet),
        outlet=outlet,
        byline=byline,
        published=date,
        section=said.section or meta.get("article:section"),
        language=language,
        url=url,
        external_id=said.identifier,
        extra={key: value for key, value in extra.items() if value},
        guessed=("published",) if guessed else (),
        is_free=said.is_free,
        is_article=said != NOTHING or meta.get("og:type", "").lower() == "article",
    )


def _meta(root: HtmlElement) -> dict[str, str]:
    """The first content of each `<meta>`, by its name in small letters."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = line(element.get("content"))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _heading(root: HtmlElement) -> str | None:
    """The one main heading of the page; None where there are several, or it only names the outlet."""
    texts = [text for element in root.iter("h1") if (text := line(element.text_content()))]
    return texts[0] if len(set(texts)) == 1 else None


def _title(
    root: HtmlElement, said: Stated, meta: dict[str, str], heading: str | None, outlet: str | None
) -> str | None:
    element = next(root.iter("title"), None)
    shown = line(element.text_content()) if element is not None else None
    titles = (said.headline, meta.get("og:title"), meta.get("twitter:title"), heading, shown)
    title = next((_without_outlet(title, outlet, heading) for title in titles if title), None)
    if title and heading and heading != title and _begins(heading, title):
        return heading  # a headline for machines is cut at 110 characters
    return title


def _begins(whole: str, cut: str) -> bool:
    start = fold(cut).rstrip(".… ")
    return len(start) > 20 and fold(whole).startswith(start)


def _without_outlet(title: str, outlet: str | None, heading: str | None) -> str:
    """Without the outlet that many pages append to their title, or put in front of it."""
    if heading and heading != title and (title.startswith(heading) or title.endswith(heading)):
        rest = title.removeprefix(heading) if title.startswith(heading) else title.removesuffix(heading)
        if _OUTLET_SEPARATOR.search(f" {rest.strip()} "):
            return heading
    if not outlet:
        return title
    pieces = _OUTLET_SEPARATOR.split(title)
    known = fold(outlet)
    for end in (-1, 0):
        if len(pieces) > 1 and fold(pieces[end]) in (known, known.removeprefix("the ")):
            cut = title.removesuffix(pieces[-1]) if end else title.removeprefix(pieces[0])
            return re.sub(r"^[\s|•·»:–—-]+|[\s|•·»:–—-]+$", "", cut) or title
    return title


def _canonical(root: HtmlElement, meta: dict[str, str]) -> str | None:
    """The address the page gives for itself, if it is one of an article."""
    given = [element.get("href") for element in root.iter("link") if element.get("rel", "").lower() == "canonical"]
    base = meta.get("og:url") or ""
    for address in (*given, meta.get("og:url")):
        if address and (found := _absolute(base, address)):
            return found
    return None


def _absolute(base: str, address: str) -> str | None:
    try:
        found = urljoin(base, address.strip())
    except ValueError:
        return None
    return found if canonical_url(found) else None


def _url(canonical: str | None, saved: str | None) -> str | None:
    """The address of the page: as it gives it itself, but that from which it was saved if it names another site."""
    if saved is None or canonical_url(saved) is None:
        return canonical
    return canonical if canonical and _host(canonical) == _host(saved) else saved


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", host)


def _byline(candidates: list[tuple[str, ...]], outlet: str | None) -> tuple[str | None, str]:
    """The first of the bylines of a page that names a person, cleaned and as written; if none does, what is written."""
    given = [names for names in candidates if names]
    cleaned = ((clean_byline(names, outlet), ", ".join(names)) for names in given)
    return next((found for found in cleaned if found[0]), (None, ", ".join(given[0]) if given else ""))


def _authors(root: HtmlElement, meta: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Who wrote the article by the metadata, then by what is shown, each as it is written."""
    for key in _AUTHOR_NAMES:
        if (name := meta.get(key)) and "://" not in name:
            yield (name,)
    for path in _AUTHOR_PATHS:
        texts = []
        for element in root.xpath(path)[:_MOST_ASKED]:
            name = element.xpath('.//*[@itemprop="name"]')
            text = line((name[0] if name else element).text_content()) or line(element.get("content"))
            if text and len(text) <= _LONGEST_AUTHOR and not element.xpath(BESIDE):
                texts.append(text)
        yield tuple(dict.fromkeys(texts))


def drop_shown_authors(root: HtmlElement, said: Metadata) -> None:
    """Take from the page what is marked as its author and says no more than its byline."""
    for element in root.xpath(_AUTHOR_PATHS[-1])[:_MOST_ASKED]:
        names = line(element.text_content())
        is_byline = names and said.byline in (names, clean_byline((names,), said.outlet))
        if is_byline and element.getparent() is not None and stands_alone(element):
            element.drop_tree()


def _language(root: HtmlElement, said: Stated, meta: dict[str, str]) -> str | None:
    page = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    given = (page, said.language, meta.get("og:locale"), meta.get("content-language"))
    return next((code for code in given if code and _LANGUAGE.fullmatch(code) and code not in _NO_LANGUAGE), None)
