"""Small pages with one trap each, around a story long enough to be taken for one."""

from archive.importers.base import RawArticle
from archive.importers.page.reading import read_page
from archive.text.layout import Part

FIRST = (
    "Arvenian envoys met on Saturday in Lowmark about a truce in the Kestrel Strait, as the tour of the region by "
    "chief envoy Mara Tidewell came to its end."
)
SECOND = (
    "The United Harbours Authority presented ideas last week to bridge the gaps that are left between the parties, "
    "diplomats in Port Halden said on Friday evening."
)
LAST = "Talks are to be resumed in Lowmark on Monday, the authority said, if both sides agree to the agenda."
STORY = f"<p>{FIRST}</p><p>{SECOND}</p>"
TITLE = "Envoys meet in Lowmark about a truce"


def page(story: str = STORY, *, head: str = "", before: str = "", after: str = "", lang: str = "en") -> str:
    """A page with an article of this story and a last paragraph, navigation above and most-read links below it."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>{before}
    <article><h1>{TITLE}</h1>{story}<p>{LAST}</p></article>{after}
    <aside><h2>Most read</h2><ol><li><a href="/1">Storm shuts harbour for days</a></li></ol></aside>
    <footer><p>© 2026 Port Halden Courier. All rights reserved.</p></footer></body></html>"""


def read(html: str | bytes, charset: str | None = None) -> RawArticle:
    return read_page(html.encode() if isinstance(html, str) else html, charset)


def texts(article: RawArticle) -> list[str]:
    return [part.text.strip() for part in parts(article)]


def parts(article: RawArticle) -> list[Part]:
    assert isinstance(article.text, tuple)
    return list(article.text)


def ld(**values: object) -> str:
    """A script that states this of a NewsArticle."""
    import json

    return script(json.dumps({"@context": "https://schema.org", "@type": "NewsArticle"} | values, ensure_ascii=False))


def script(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'
