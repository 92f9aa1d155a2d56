"""Pages made to break a reader: nothing hangs, crashes, reads another file, or is cut off in silence."""

from pathlib import Path

import pytest

from archive.errors import FormatError

from .pages import FIRST, LAST, SECOND, STORY, page, read, texts

DEEP = 100_000


@pytest.mark.parametrize(
    "tag", ["div", "span", "font", "b", "blockquote", "ul><li", "table><tr><td", "p", "x-tag", "form"]
)
def test_endless_nesting_loses_nothing(tag: str) -> None:
    article = read(page(f"<p>{FIRST}</p>" + f"<{tag}>" * DEEP + f"<p>{SECOND}</p>"))
    assert {FIRST, SECOND, LAST} <= set(texts(article))


@pytest.mark.parametrize(
    "junk",
    [
        "<div title='" + "x" * 1_000_000 + "'></div>",
        "<!-- never closed",
        "<p" + " a=1" * 100_000 + ">x</p>",
        "<" * 100_000,
        "&" * 100_000,
        "<script>" + "[" * 100_000 + "</script>",
        "<p>x</p>" * 100_000,
        "<a href='/x'>link</a>" * 50_000,
        "<time>14 March 2026</time>" * 20_000,
        "<a rel=author>Jon Pell</a>" * 20_000,
        "<table>" + "<tr><td>a</td><td>b</td></tr>" * 20_000 + "</table>",
        "<script type='application/ld+json'>" + '{"author":[' * 20_000 + "</script>",
    ],
    ids=lambda junk: junk[:24],
)
def test_junk_after_the_story_does_no_harm(junk: str) -> None:
    article = read(page().replace("</article>", f"</article>{junk}"))
    assert {FIRST, SECOND, LAST} <= set(texts(article))


def test_xhtml_is_read_and_its_entities_are_not(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a secret of this machine")
    billion = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    start = f"""<?xml version="1.0"?><!DOCTYPE html [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY l0 "lol">{billion}]>
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>T</title>
    <script src="x.js" /></head><body><div/>"""
    article = read(f"{start}{STORY}<p>Entities: &s; and &l9; are not read, the minister said.</p></body></html>")
    assert texts(article)[0] == FIRST
    assert "secret of" not in "".join(texts(article))
    assert sum(map(len, texts(article))) < 1_000
    assert article.language == "en"


@pytest.mark.parametrize("end", range(0, 2_000, 61))
def test_a_page_cut_off_anywhere_is_an_article_or_a_sentence(end: int) -> None:
    try:
        article = read(page().encode()[:end])
    except FormatError:
        return
    assert texts(article)
