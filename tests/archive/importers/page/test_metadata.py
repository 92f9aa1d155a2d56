"""What a page says of its article, in whichever of the many places it says it."""

import pytest

from archive.importers.base import RawArticle
from archive.text.layout import lay_out

from .pages import FIRST, SECOND, STORY, TITLE, ld, page, parts, read, texts

ORIGINAL = "https://courier.example/world/envoys-meet-1"


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


SITE = meta("og:site_name", "Port Halden Courier")


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        (ld(headline="Envoys &amp; ministers meet"), "", "Envoys & ministers meet"),
        (meta("og:title", "Envoys meet | Port Halden Courier") + SITE, "", "Envoys meet"),
        (meta("og:title", "Port Halden Courier: Envoys meet") + SITE, "", "Envoys meet"),
        ("<title>Envoys meet - Port Halden Courier</title>", "<h1>Envoys meet</h1>", "Envoys meet"),
        ("<title>Envoys meet - now - Port Halden Courier</title>" + SITE, "", "Envoys meet - now"),
        ("<title>Envoys meet</title>" + SITE, "<h1>Port Halden Courier</h1>", "Envoys meet"),
        (ld(headline="Envoys of both sides meet in Lowmark…"), "<h1>Envoys of both sides meet in Lowmark again</h1>",
         "Envoys of both sides meet in Lowmark again"),
        ("", "<h1>Envoys <b>meet</b></h1>", "Envoys meet"),
        ("", "", None),
    ],
)  # fmt: skip
def test_the_title_is_the_headline_without_the_outlet(head: str, heading: str, title: str | None) -> None:
    assert read(f"<html><head>{head}</head><body>{heading}{STORY}</body></html>").title == title


def test_outlet_section_identifier_and_what_else_is_said() -> None:
    said = ld(
        headline=TITLE,
        publisher={"@type": "Organization", "name": "Port Halden Courier"},
        articleSection=["World", "Diplomacy"],
        identifier=104233,
        dateModified="2026-03-14T11:02:00+03:00",
        description="A phone call.",
        keywords=["truce", "strait"],
    )
    article = read(page(head=said))
    assert (article.outlet, article.section, article.external_id) == (
        "Port Halden Courier",
        "World, Diplomacy",
        "104233",
    )
    assert article.extra == {
        "modified": "2026-03-14T11:02:00+03:00",
        "description": "A phone call.",
        "keywords": "truce, strait",
    }


@pytest.mark.parametrize(
    ("head", "shown", "byline"),
    [
        (ld(author={"@type": "Person", "name": "ERIC TUCKER Associated Press"}), "", "ERIC TUCKER"),
        (ld(author=["By Jon Pell", {"name": "Asli Kor"}, "Jon Pell"]), "", "Jon Pell, Asli Kor"),
        (ld(author={"name": "CNN Business"}), "", None),
        (ld(author={"name": "JERUSALEM POST STAFF NOVEMBER"}), "", None),
        (ld(author={"name": "Port Halden Courier"}) + SITE, "<a rel='author'>Jon Pell</a>", "Jon Pell"),
        ("<meta name='author' content='Jon Pell, Chief Diplomatic Correspondent'>", "", "Jon Pell"),
        (meta("article:author", "https://social.example/pell"), "", None),
        (
            "",
            "<p class='byline'>By <a rel='author'>Jon Pell</a> and <a rel='author'>Asli Kor</a></p>",
            "Jon Pell, Asli Kor",
        ),
        ("", "<p class='byline'>By Jon Pell - Diplomacy</p>", "Jon Pell"),
        ("", "<div class='byline'>By Jon Pell, jon@courier.example | Updated 14 March 2026</div>", "Jon Pell"),
        ("", "<div itemprop='author'><span itemprop='name'>Jon Pell</span>, Editor</div>", "Jon Pell"),
        ("", "<aside><a rel='author'>Mara Bell</a></aside>", None),
    ],
)
def test_the_byline_is_the_people_who_wrote_it(head: str, shown: str, byline: str | None) -> None:
    article = read(page(shown + STORY, head=head))
    assert article.byline == byline
    assert lay_out(parts(article), title=article.title, byline=byline).body.startswith(FIRST)


def test_a_cleaned_byline_is_kept_as_it_was_written_too() -> None:
    written = "ERIC TUCKER Associated Press"
    assert read(page(head=ld(author=written))).extra == {"byline_as_written": written}


SHOWN = "<time datetime='2026-03-14T09:45:00+03:00'>today</time>"


@pytest.mark.parametrize(
    ("head", "shown", "published"),
    [
        (ld(datePublished="2026-03-14T09:45:00+03:00") + meta("article:published_time", "2020-01-01"), "",
         "2026-03-14T09:45:00+03:00"),
        (ld(datePublished="soon") + meta("article:published_time", "2026-03-14"), "", "2026-03-14"),
        (ld(datePublished="1970-01-01T00:00:00Z") + meta("article:published_time", "2026-03-14"), "", "2026-03-14"),
        (meta("article:modified_time", "2026-03-15"), "", None),
        ("<meta name='dc.date' content='2026-03-14'>", "", "2026-03-14"),
        ("", SHOWN, "2026-03-14T09:45:00+03:00"),
        ("", f"<p>{SHOWN}</p>", "2026-03-14T09:45:00+03:00"),
        ("", f"<div>By Jon Pell, Diplomatic Correspondent of the Courier in Port Halden | {SHOWN}</div>",
         "2026-03-14T09:45:00+03:00"),
        ("", "<time>14 March 2026 09:45</time>", "14 March 2026 09:45"),
        ("", "<time class='updated' datetime='2026-03-15'></time>", None),
        ("", "<time class='entry-date published updated' datetime='2026-03-15'></time>", "2026-03-15"),
        ("", f"<p>They had met on {SHOWN} already, in the town hall of Lowmark, but had said nothing.</p>", None),
        ("", f"<aside>{SHOWN}</aside>", None),
        ("", "<p>The talks of 14 March 2026 had failed, the minister said in the evening.</p>", None),
        (ld(datePublished="yesterday"), "", "yesterday"),
    ],
)  # fmt: skip
def test_the_date_is_that_of_this_article_with_its_time(head: str, shown: str, published: str | None) -> None:
    article = read(page(shown + STORY, head=head))
    assert (article.published, article.guessed) == (published, ())


def test_a_date_in_the_address_is_a_guess() -> None:
    article = read(page(head="<link rel='canonical' href='https://courier.example/2026/03/14/envoys-meet'>"))
    assert (article.published, article.guessed) == ("2026-03-14", ("published",))


def test_a_date_written_in_the_language_of_the_page_counts() -> None:
    assert read(page(head=ld(datePublished="14 Mart 2026 09:45"), lang="tr")).published == "14 Mart 2026 09:45"


@pytest.mark.parametrize(
    ("lang", "said", "language"),
    [
        ("tr", "en", "tr"),
        ("", "tr-TR", "tr-TR"),
        ("", {"name": "Turkish", "alternateName": "tr"}, "tr"),
        ("x", "", None),
    ],
)
def test_the_language_is_as_stated(lang: str, said: object, language: str | None) -> None:
    assert read(page(head=ld(headline=TITLE, inLanguage=said), lang=lang)).language == language


def saved(html: str, url: str) -> RawArticle:
    return read(
        html.replace("<html", f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: x \n--><html", 1)
    )


@pytest.mark.parametrize(
    ("canonical", "og", "single_file", "url"),
    [
        (ORIGINAL, "", "", ORIGINAL),
        ("/world/envoys-meet-1", "https://courier.example/x", "", ORIGINAL),
        ("https://courier.example/", ORIGINAL, "", ORIGINAL),
        ("file:///home/x/a.html", ORIGINAL, "", ORIGINAL),
        ("file:///home/x/a.html", "", "file:///home/x/a.html", None),
        (ORIGINAL, "", "https://m.courier.example/world/envoys-meet-1?utm_source=x", ORIGINAL),
        ("https://agency.example/story/7", "", ORIGINAL, ORIGINAL),
        ("", "", ORIGINAL, ORIGINAL),
        ("http://[", "", "", None),
    ],
)
def test_the_address_is_that_of_the_article_on_the_site_it_was_read_on(
    canonical: str, og: str, single_file: str, url: str | None
) -> None:
    html = page(head=f"<link rel='canonical' href='{canonical}'>" + (meta("og:url", og) if og else ""))
    article = saved(html, single_file) if single_file else read(html)
    assert article.url == url
    assert texts(article)[1:3] == [FIRST, SECOND]


def test_author_and_date_that_only_their_classes_name_are_read_and_are_no_part_of_the_text() -> None:
    shown = "<span class='author'>Işıl Güneş - İSTANBUL</span><span class='date'>14 Mayıs 2026 Perşembe, 12:45</span>"
    article = read(page(f"{shown}<div>Paylaş</div>{STORY}", lang="tr"))
    assert (article.byline, article.published) == ("Işıl Güneş", "14 Mayıs 2026 Perşembe, 12:45")
    assert texts(article)[:2] == [TITLE, FIRST]


def test_what_such_classes_name_within_the_story_stays() -> None:
    days = "".join(f"<p class='date'>{day} March 2026</p><p>{FIRST} {day}.</p>" for day in (14, 15))
    told = (
        "<p>The book is by <span class='author'>Jon Pell</span>, who was born on <span class='date'>1 May 1970</span> "
    )
    told += "in Lowmark and has lived there ever since, as the publisher told readers of this paper.</p>"
    assert read(page(STORY + days)).published is None
    assert {"14 March 2026", "15 March 2026"} <= set(texts(read(page(STORY + days))))
    article = read(page(STORY + told))
    assert article.published is None
    assert any("is by Jon Pell, who was born on 1 May 1970 in Lowmark" in text for text in texts(article))


def test_dates_above_the_text_that_the_page_states_are_no_part_of_it_and_others_are() -> None:
    above = "<p>Sat 14 March 2026 09:45</p><p>Last modified on Sun 15 March 2026</p><p>12 March 2020</p>"
    article = read(page(above + STORY + "<p>14 March 2026</p>", head=ld(datePublished="2026-03-14T09:45:00Z")))
    assert [text for text in texts(article) if "20" in text] == ["12 March 2020", "14 March 2026"]
    assert "Sat 14 March 2026 09:45" in texts(read(page(above + STORY)))
