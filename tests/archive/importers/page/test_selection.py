"""Of all that is on a page the article is read, and a page without one says so."""

import pytest

from archive.errors import FormatError

from .pages import FIRST, LAST, SECOND, STORY, TITLE, ld, page, read, texts

LINKS = (
    "<ul><li><a href='/x'>Ferry fares rise again in Lowmark</a></li><li><a href='/y'>Five recipes for May</a></li></ul>"
)


@pytest.mark.parametrize(
    "beside",
    [
        f"<h3>Read more</h3>{LINKS}",
        f"<div><h3>Related stories</h3>{LINKS}</div>",
        f"<div class='inline-related'><h3>More</h3>{LINKS}</div>",
        "<p><strong>Read more:</strong> <a href='/x'>Ferry fares rise again in Lowmark</a></p>",
        "<p><b>İlgili haberler:</b> <a href='/x'>Lowmark’ta vapur ücretlerine yeni zam geldi</a></p>",
        "<div class='newsletter-signup'><p>Get all the news of the strait.</p><input><button>Go</button></div>",
        "<div><p>Sign up for our newsletter to get all the news of the strait in the morning.</p></div>",
        "<div class='ad'>Advertisement</div>",
        "<aside><p>The strait is eleven miles wide, and ferries have crossed it for two hundred years.</p></aside>",
        "<form><label>Your address</label><input></form>",
        "<script>document.write('The strait is eleven miles wide, the script said.')</script>",
        "<div style='display:none'><p>This was never shown to anybody who read the page, he said.</p></div>",
    ],
)
def test_what_is_set_into_the_story_is_left_out(beside: str) -> None:
    assert texts(read(page(f"<p>{FIRST}</p>{beside}<p>{SECOND}</p>")))[1:] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    "around",
    [
        "<div class='cookie-banner'><p>We use cookies to improve your experience and to show ads.</p></div>",
        "<section id='comments'><h2>Comments (2)</h2><p>user77: I do not believe a word of what he said.</p></section>",
        "<div class='comments'><div class='comment'><p>anon: I do not believe a word of this, I say.</p></div></div>",
    ],
)
def test_what_stands_around_the_article_is_left_out(around: str) -> None:
    assert texts(read(page(before=around, after=around)))[1:] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize("heading", ["Recommended dose is cut", "Comments by the minister", "More talks to come"])
def test_a_heading_that_begins_like_a_signpost_stays(heading: str) -> None:
    assert texts(read(page(f"<p>{FIRST}</p><h2>{heading}</h2><p>{SECOND}</p>")))[1:] == [FIRST, heading, SECOND, LAST]


@pytest.mark.parametrize(
    "brief",
    [
        "<p>Flights were redirected to Lowmark on Friday.</p>",
        "<header>Already a subscriber? Log in</header><p>The ferry to Lowmark runs again, the authority said.</p>",
        "<nav>Bültene abone ol</nav><p>The ferry to Lowmark runs again, the authority said on Friday evening.</p>",
    ],
)
def test_a_short_article_is_no_stub(brief: str) -> None:
    assert f"<p>{texts(read(f'<html><body><h1>Lowmark</h1>{brief}</body></html>'))[-1]}</p>" in brief


def test_a_paid_article_that_is_there_is_read() -> None:
    article = read(page(f"{STORY}<p>{FIRST[:-1]} on Sunday.</p>", head=ld(headline=TITLE, isAccessibleForFree="False")))
    assert texts(article)[1] == FIRST


def test_a_form_around_the_whole_page_hides_nothing() -> None:
    html = page().replace("<nav>", "<form id='aspnetForm' method='post'><nav>").replace("</body>", "</form></body>")
    assert texts(read(html))[1:] == [FIRST, SECOND, LAST]
    assert texts(read(page().replace("</nav>", "")))[-3:] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    "kept",
    [
        "Reporting by Deniz Çağlar; editing by R. Oduya",
        "(Reporting by Deniz Çağlar in Port Halden)",
        "The report can be read in full on the site of the authority, he said.",
        "Recommended by nobody, related to nothing, it was read on and on, he said.",
    ],
)
def test_what_closes_a_story_stays(kept: str) -> None:
    assert texts(read(page(f"{STORY}<p>{LAST}</p><p>{kept}</p>")))[-2:] == [kept, LAST]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "ar",
            "قال وزير الخارجية إن المحادثات بشأن الهدنة في المضيق ستستمر يوم الاثنين في لومارك بعد جولة كبيرة.",
        ),
        (
            "tr",
            "Dışişleri Bakanı İlker Sönmezoğlu, boğazdaki ateşkes görüşmelerinin pazartesi günü süreceğini açıkladı.",
        ),
        (
            "zh",
            "外交部长周六表示，关于海峡停火的谈判将于星期一在洛马克继续进行，此前特使结束了为期五天的地区访问。双方尚未就议程达成一致。",
        ),
    ],
)
def test_an_article_in_any_script_is_read(language: str, sentence: str) -> None:
    story = "".join(f"<p>{number} {sentence}</p>" for number in range(4))
    article = read(page(story, lang=language).replace("<body", "<body dir='rtl'"))
    assert texts(article)[1:-1] == [f"{number} {sentence}" for number in range(4)]
    assert article.language == language


@pytest.mark.parametrize(
    "html",
    [
        "<html><head><title>Ferry back</title></head><body><h1>Ferry back</h1><p>{}</p></body></html>",
        "<p>{}</p>",
        "<body><div>{}</div><div><a href='/'>Home</a></div></body>",
        "<nav><a href='/'>Home</a></nav><h1>Ferry back</h1>{}<footer>© 2026 Courier</footer>",
    ],
)
def test_a_page_too_short_to_be_recognised_is_still_read(html: str) -> None:
    assert texts(read(html.format("The ferry to Lowmark runs again.")))[-1] == "The ferry to Lowmark runs again."


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<html><body></body></html>", "no article text"),
        ("<!-- nothing -->", "nothing in the page"),
        ("<body><nav><a href='/'>Home</a></nav><div id='app'></div></body>", "no article text"),
        ("<body><div>You need to enable JavaScript to run this app.</div></body>", "no article text"),
        (
            "<head><meta http-equiv='refresh' content='0; URL=/x'></head><body>Redirecting…</body>",
            "leads on to another",
        ),
        ("<frameset cols='20,80'><frame src='a.html'><frame src='b.html'></frameset>", "consists of frames"),
        (page("", head=ld(headline=TITLE, isAccessibleForFree=False)), "for subscribers"),
        (page("<p>Subscribe to continue reading</p>"), "for subscribers"),
        ("<p>x</p>" * 400_001, "more than 400,000 elements"),
        ("<p>" + "word " * 2_100_000 + "</p>", "too much in one piece"),
    ],
    ids=lambda value: value[:30],
)
def test_a_page_without_an_article_says_why_and_what_to_do(html: str, reason: str) -> None:
    with pytest.raises(FormatError, match=reason) as caught:
        read(html)
    assert ": " in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<div class='article enArticle'><table></table></div>" * 3, "a Factiva export of 3 articles"),
        ('<div class="article trArticle"><table></table></div>', "a Factiva export of 1 article,"),
        ("<article><span class='DocPublicationName'>Courier</span></article>" * 2, "a Europresse export of 2 articles"),
    ],
)
def test_an_export_of_many_articles_is_not_taken_for_one(html: str, reason: str) -> None:
    with pytest.raises(FormatError, match=f"{reason}.+save the text of each article"):
        read(f"<html><body>{html}</body></html>")


def test_the_captions_of_a_gallery_below_the_text_stay_and_those_of_other_stories_do_not() -> None:
    shown = ["Passengers wait for the last ferry on the north quay.", "The last ferry leaves at midnight."]
    figures = "".join(f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>" for caption in shown)
    other = "<figure><img src='b.jpg'><figcaption>The mayor of Lowmark eats a fish.</figcaption></figure>"
    html = page().replace("</article>", f"{figures}<article>{other}</article><aside>{other}</aside></article>{other}")
    assert texts(read(html))[-3:] == [LAST, *shown]
