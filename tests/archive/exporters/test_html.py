"""A page of HTML is closed: no script, nothing loaded, and whatever a text holds is text."""

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from archive.exporters.base import write_file
from archive.exporters.html import Html
from archive.model import Excerpt
from tests.archive.exporters.sample import FULL, QUOTES, quoting


def page(folder: Path, *excerpts: Excerpt) -> html.HtmlElement:
    write_file(folder / "out.html", Html(), excerpts)
    return html.document_fromstring((folder / "out.html").read_bytes())


def of_language(code: str | None, url: str | None = None) -> Excerpt:
    about = replace(FULL.article.metadata, language=code, url=url)
    return replace(FULL, article=replace(FULL.article, metadata=about))


def test_nothing_is_run_and_nothing_is_loaded(tmp_path: Path) -> None:
    found = page(tmp_path, FULL, *map(quoting, QUOTES))
    loading = {"script", "link", "img", "iframe", "object", "embed", "base", "form", "audio", "video", "svg"}
    assert {element.tag for element in found.iter()} & loading == set()
    assert {name for element in found.iter("*") for name in element.attrib} <= {
        *("charset", "class", "content", "dir", "href", "http-equiv", "lang", "name", "rel"),
    }
    assert "url(" not in found.findtext(".//style", "")


def test_the_browser_is_told_so_and_the_one_style_is_allowed_by_its_hash(tmp_path: Path) -> None:
    found = page(tmp_path, FULL)
    (policy,) = found.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    style = (tmp_path / "out.html").read_text("utf-8").partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert re.split(r"; *", policy) == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_a_quote_says_its_language_and_finds_its_own_direction(tmp_path: Path) -> None:
    found = page(tmp_path, of_language("ar"), of_language(None), of_language('"><script>'))
    quotes = [quote.attrib for quote in found.iter("blockquote")]
    assert [quote.get("lang") for quote in quotes] == ["ar", None, '"><script>']
    assert {quote.get("dir") for quote in quotes} == {"auto"}


@pytest.mark.parametrize(
    ("url", "is_link"), [("https://a.example/b?c=1&d", True), ("javascript:alert(1)", False), ("file:///etc", False)]
)
def test_only_an_address_of_the_web_becomes_a_link(tmp_path: Path, url: str, is_link: bool) -> None:
    links = page(tmp_path, of_language("en", url)).xpath("//a/@href")
    assert links == ([url] if is_link else [])


def test_it_is_made_for_light_dark_and_paper(tmp_path: Path) -> None:
    style = page(tmp_path, FULL).findtext(".//style", "")
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
