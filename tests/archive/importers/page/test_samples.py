"""The sample pages, as a reporter finds them in the archive: what each says of itself, and its text."""

from pathlib import Path

import pytest

from archive.importers.base import RawArticle
from archive.importers.registry import read
from archive.model import BlockKind, NewArticle
from archive.operations.prepare import prepare

DATA = Path(__file__).parents[3] / "data"
TITLE = "Ministers of Arvenia and Zold discuss Kestrel Strait truce"
URL = "https://www.porthaldencourier.example/world/ministers-discuss-kestrel-strait-truce-104233"
FIRST = (
    "Arvenian Foreign Minister İlker Sönmezoğlu and Zold’s chief envoy Mara Tidewell held a phone call on Saturday "
    "about a truce in the Kestrel Strait, as Tidewell concluded a five-day tour of the region."
)
LAST = "Reporting by Deniz Çağlar; editing by R. Oduya"
CAPTION = "The Kestrel Strait seen from Port Halden. Photo: staff"


def only(name: str) -> NewArticle:
    (raw,) = read(DATA / name)
    assert isinstance(raw, RawArticle)
    return prepare(raw, name)


@pytest.mark.parametrize(
    "name", ["article.html", "article_singlefile.html", "article_windows1254.html", "article.mhtml"]
)
def test_a_saved_page_is_the_article_it_shows(name: str) -> None:
    article = only(name)
    about = article.metadata
    assert article.title == TITLE
    assert (about.outlet, about.byline, about.section) == ("Port Halden Courier", "Deniz Çağlar", "Diplomacy")
    assert (about.published, about.published_written) == ("2026-03-14T09:45:00+03:00", None)
    assert (about.dateline, about.language, about.url) == ("PORT HALDEN", "en", URL)
    assert (about.external_id, about.guessed) == (None, ())

    caption, *paragraphs = article.body.split("\n")
    assert caption == CAPTION
    assert [style.kind for style in article.styles.values()] == [BlockKind.CAPTION]
    assert paragraphs[0].replace("'", "’") == FIRST
    assert paragraphs[-1] == LAST
    assert len(paragraphs) == 6


@pytest.mark.parametrize(
    "name", ["article.html", "article_singlefile.html", "article_windows1254.html", "article.mhtml"]
)
@pytest.mark.parametrize(
    "beside", ["Read more", "Ferry fares", "Most read", "user77", "cookies", "All rights", "World"]
)
def test_what_stands_beside_the_article_is_left_out(name: str, beside: str) -> None:
    assert beside not in only(name).body


def test_a_page_kept_by_a_program_says_when_it_was_kept() -> None:
    assert only("article.html").metadata.accessed is None
    assert only("article_singlefile.html").metadata.accessed == "2026-03-14T12:00:01+03:00"
    assert only("article.mhtml").metadata.accessed == "2026-03-14T09:00:01+00:00"


def test_a_newsletter_is_the_mail_and_not_the_page_in_it() -> None:
    article = only("newsletter.eml")
    about = article.metadata
    assert article.title == "Arvenya ve Zold bakanları Kestrel Boğazı ateşkesini görüştü"
    assert (about.outlet, about.byline) == ("Courier Morning Briefing", "Deniz Çağlar")
    assert (about.published, about.dateline) == ("2026-03-14T06:30:00+03:00", "PORT HALDEN")
    assert (about.external_id, about.url, about.accessed) == ("<brief-1@porthaldencourier.example>", None, None)
    assert (about.extra["headline"], about.extra["url"]) == (TITLE, URL)
    assert about.guessed == ()
    lines = article.body.split("\n")
    assert lines[:3] == [TITLE, CAPTION, FIRST]
    assert lines[-1] == LAST
    assert [article.styles[number].kind for number in (0, 1)] == [BlockKind.HEADING, BlockKind.CAPTION]
