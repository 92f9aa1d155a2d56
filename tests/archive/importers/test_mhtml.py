"""A page saved in one file by any browser of the last twenty years is that page."""

from pathlib import Path

import pytest

from archive.importers.base import Failure, RawArticle
from archive.importers.mhtml import Mhtml
from archive.importers.registry import read, recognise

from .page.pages import FIRST, SECOND, STORY, page, texts

DATA = Path(__file__).parents[2] / "data"
URL = "https://courier.example/world/envoys-meet-1"
BLINK = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: x\r\n"
EXPLORER = 'From: "Saved by Windows Internet Explorer 8"\r\nSubject: x\r\nX-MimeOLE: Produced By Microsoft MimeOLE\r\n'
GERMAN = "From: =?utf-8?Q?Von_Windows_Internet_Explorer_7_gespeichert?=\r\nSubject: x\r\n"
DATE = "Date: Sat, 14 Mar 2026 09:00:01 +0300\r\nMIME-Version: 1.0\r\n"
RELATED = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B"'


def part(html: str, *headers: str, charset: str = "utf-8") -> bytes:
    head = "\r\n".join([f'Content-Type: text/html; charset="{charset}"', "Content-Transfer-Encoding: 8bit", *headers])
    return f"--B\r\n{head}\r\n\r\n".encode() + html.encode(charset) + b"\r\n"


def saved(tmp_path: Path, head: str, *parts: bytes) -> RawArticle | Failure:
    path = tmp_path / "page.mht"
    path.write_bytes(head.encode() + b"\r\n\r\n" + b"".join(parts) + b"--B--\r\n")
    assert isinstance(recognise(path), Mhtml)
    (found,) = read(path)
    return found


@pytest.mark.parametrize("program", [BLINK, EXPLORER, GERMAN, ""])
def test_the_page_is_read_whatever_saved_it(tmp_path: Path, program: str) -> None:
    article = saved(tmp_path, program + DATE + RELATED, part(page(), f"Content-Location: {URL}"))
    assert isinstance(article, RawArticle)
    assert texts(article)[1:3] == [FIRST, SECOND]
    assert (article.url, article.accessed) == (URL, "Sat, 14 Mar 2026 09:00:01 +0300")


def test_the_page_is_that_which_was_saved_not_one_inside_it(tmp_path: Path) -> None:
    other = page("<p>An advertisement in a frame that says a lot about nothing at all, in a whole sentence.</p>")
    frame = part(other, "Content-Location: https://ads.example/", "Content-ID: <frame>")
    own = part(page(), f"Content-Location: {URL}", "Content-ID: <own>")
    by_address = saved(tmp_path, BLINK + DATE + RELATED, frame, own)
    by_start = saved(tmp_path, DATE + RELATED + ';\r\n\tstart="<own>"', frame, own)
    for article in (by_address, by_start):
        assert isinstance(article, RawArticle)
        assert texts(article)[1:3] == [FIRST, SECOND]


def test_the_text_of_a_page_of_frames_is_found_in_its_frame(tmp_path: Path) -> None:
    frames = part("<frameset><frame src='a'></frameset>", f"Content-Location: {URL}")
    article = saved(tmp_path, BLINK + DATE + RELATED, frames, part("<p>x</p>"), part(page()))
    assert isinstance(article, RawArticle)
    assert texts(article)[1:3] == [FIRST, SECOND]


def test_parts_within_parts_and_pictures_between_them(tmp_path: Path) -> None:
    picture = (
        b"--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QUJD" * 100_000 + b"\r\n"
    )
    inner = b'--B\r\nContent-Type: multipart/alternative; boundary="C"\r\n\r\n' + part(page()).replace(b"--B", b"--C")
    article = saved(tmp_path, BLINK + DATE + RELATED, picture, inner + b"--C--\r\n", picture)
    assert isinstance(article, RawArticle)
    assert texts(article)[1:3] == [FIRST, SECOND]


def test_the_header_says_the_encoding(tmp_path: Path) -> None:
    sentence = "Dışişleri Bakanı İlker Sönmezoğlu, boğazdaki ateşkes görüşmelerinin süreceğini açıkladı."
    html = page(f"<p>{sentence}</p>{STORY}").replace('<meta charset="utf-8">', "")
    article = saved(tmp_path, BLINK + DATE + RELATED, part(html, charset="windows-1254"))
    assert isinstance(article, RawArticle)
    assert texts(article)[1] == sentence
    assert article.guessed == ()


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ([], "no web page in the file"),
        ([b"--B\r\nContent-Type: text/css\r\n\r\nbody {}\r\n"], "no web page in the file"),
        ([part("<html></html>")], "no article text"),
    ],
)
def test_a_file_without_an_article_says_so(tmp_path: Path, parts: list[bytes], reason: str) -> None:
    failure = saved(tmp_path, BLINK + DATE + RELATED, *parts)
    assert isinstance(failure, Failure)
    assert reason in failure.reason


@pytest.mark.parametrize(
    ("head", "name", "is_page"),
    [
        (BLINK + DATE + RELATED, "", True),
        (DATE + RELATED, "", True),
        (DATE + "Content-Type: text/html\r\n\r\n<p>", "", True),
        (RELATED, "page.mht", True),
        ("From: a <a@x>\r\nTo: b@x\r\nMessage-ID: <1>\r\n" + DATE + RELATED, "", False),
        ("From: a <a@x>\r\n" + DATE + "Content-Type: text/html\r\n\r\n<p>", "draft.eml", False),
        (BLINK + DATE + "Content-Type: text/plain", "page.mht", False),
        ("Words.", "page.mht", False),
    ],
)
def test_a_saved_page_is_told_from_a_mail(head: str, name: str, is_page: bool) -> None:
    assert Mhtml().recognises(head.encode(), name) == is_page
