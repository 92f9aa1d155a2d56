"""A mail is one article: what was sent, by whom and when, with what is attached named."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from archive.importers.base import Failure, RawArticle
from archive.importers.mail import Mail
from archive.importers.registry import read, recognise
from archive.model import BlockKind
from archive.text.layout import lay_out

from .page.pages import FIRST, SECOND, STORY, page, texts

HEAD = b"From: Jon Pell <jon@courier.example>\r\nDate: Sat, 14 Mar 2026 06:30:00 +0300\r\nMessage-ID: <1@x>\r\n"


def mail(tmp_path: Path, data: bytes) -> RawArticle:
    path = tmp_path / "mail.eml"
    path.write_bytes(data)
    (article,) = read(path)
    assert isinstance(article, RawArticle), article
    return article


def written(plain: str | None = None, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jon Pell <jon@courier.example>"
    message["Date"] = "Sat, 14 Mar 2026 06:30:00 +0300"
    message["Subject"] = "Envoys meet"
    if plain is not None:
        message.set_content(plain)
        if html is not None:
            message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def test_a_plain_mail_is_its_text_with_its_headers(tmp_path: Path) -> None:
    article = mail(tmp_path, HEAD + b"Subject: Truce\r\n\r\nWords.\r\n\r\n> quoted words\r\n\r\n--\r\nJon\r\n")
    assert article == RawArticle(
        "Words.\r\n\r\n> quoted words\r\n\r\n--\r\nJon\r\n",
        "Truce",
        outlet="Jon Pell",
        published="Sat, 14 Mar 2026 06:30:00 +0300",
        external_id="<1@x>",
    )


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        (b"Courier <a@b.example>", "Courier"),
        (b'"Courier, Morning" <a@b.example>', "Courier, Morning"),
        (b"=?utf-8?b?xLBzdGFuYnVsIEhhYmVy?= <a@b.example>", "İstanbul Haber"),
        (b"a@b.example (Courier)", "Courier"),
        (b"<a@b.example>\r\nOrganization: Courier Media", "Courier Media"),
        (b"a@b.example", "a@b.example"),
        (b'"(<@,' * 5_000, None),
    ],
)
def test_the_outlet_is_the_sender_as_he_calls_himself(tmp_path: Path, sender: bytes, outlet: str | None) -> None:
    article = mail(tmp_path, b"From: " + sender + b"\r\nDate: Sat, 14 Mar 2026 06:30:00 +0300\r\n\r\nWords.")
    assert outlet is None or article.outlet == outlet


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (b"=?utf-8?q?bakanlar=C4=B1_Kestrel?=\r\n =?UTF-8?B?IEJvxJ9hesSx?=", "bakanları Kestrel Boğazı"),
        (b"=?windows-1254?q?I=FE=FDk?= and =?iso-8859-9?b?3f4=?= go", "Işık and İş go"),
        (b"=?utf-8?q?cut_=C4?= =?utf-8?q?=B1_in_two?=", "cut ı in two"),
        (b"=?no-such?q?plain_words?=", "plain words"),
        (b"=?utf-8?b?%%%?= broken =?utf-8?q?", "=?utf-8?b?%%%?= broken =?utf-8?q?"),
        ("Dışişleri".encode(), "Dışişleri"),
        ("Dışişleri Bakanı Şimşek görüştü".encode("cp1254"), "Dışişleri Bakanı Şimşek görüştü"),
        (b"", None),
    ],
)
def test_a_subject_is_decoded_and_what_is_broken_stays(tmp_path: Path, subject: bytes, title: str | None) -> None:
    assert mail(tmp_path, HEAD + b"Subject: " + subject + b"\r\n\r\nWords.").title == title


@pytest.mark.parametrize(
    ("charset", "encoding", "guessed"),
    [
        ("windows-1254", "cp1254", ()),
        ("utf-8", "cp1254", ("encoding",)),
        ("x-none", "cp1254", ("encoding",)),
        ("x", "utf-8", ()),
    ],
)
def test_a_text_keeps_its_letters(tmp_path: Path, charset: str, encoding: str, guessed: tuple[str, ...]) -> None:
    text = "Dışişleri Bakanı İlker Sönmezoğlu görüştü, ateşkes çağrısı yaptı."
    head = HEAD + f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".encode()
    article = mail(tmp_path, head + text.encode(encoding))
    assert (article.text, article.guessed) == (text, guessed)


def test_lines_that_a_mail_program_broke_are_joined(tmp_path: Path) -> None:
    head = HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n"
    assert (
        mail(tmp_path, head + b"One long \r\nparagraph.\r\nAnother.\r\n").text == "One long paragraph.\r\nAnother.\r\n"
    )


def test_the_formatted_text_is_read_where_it_says_all_that_the_plain_one_says(tmp_path: Path) -> None:
    html = f"<p>{FIRST}</p><h2>What next</h2><blockquote>{SECOND}</blockquote><p style='display:none'>preview</p>"
    article = mail(tmp_path, bytes(written(f"{FIRST}\n\nWhat next\n\n{SECOND}", html)))
    assert texts(article) == [FIRST, "What next", SECOND]
    assert [part.style.kind for part in article.text if not isinstance(part, str)][1:] == [
        BlockKind.HEADING,
        BlockKind.QUOTE,
    ]


@pytest.mark.parametrize(
    ("plain", "html", "is_plain"),
    [
        (f"{FIRST}\n\n{SECOND}", f"<p>{FIRST}</p>", True),
        ("Read this at https://courier.example/x", STORY, False),
        (None, STORY, False),
        (f"{FIRST}", "<html></html>", True),
        (f"{FIRST}", "\0\1\2" * 100, True),
    ],
)
def test_whichever_text_says_more_is_read(tmp_path: Path, plain: str | None, html: str, is_plain: bool) -> None:
    assert isinstance(mail(tmp_path, bytes(written(plain, html))).text, str) == is_plain


def test_the_page_of_an_article_in_a_mail_loses_what_stands_beside_it(tmp_path: Path) -> None:
    html = page(head="<meta property='og:type' content='article'>")
    assert texts(mail(tmp_path, bytes(written(f"{FIRST}\n\n{SECOND}", html))))[1:3] == [FIRST, SECOND]
    assert "Storm" not in " ".join(texts(mail(tmp_path, bytes(written(FIRST, html)))))
    letter = mail(tmp_path, bytes(written(None, f"<p>Dear desk,</p><p>{FIRST}</p><p>Jon</p><footer>Courier</footer>")))
    assert texts(letter) == ["Dear desk,", FIRST, "Jon", "Courier"]


def test_what_is_attached_is_named(tmp_path: Path) -> None:
    message = written("Words.")
    message.add_attachment(b"x" * 200_000, maintype="application", subtype="pdf", filename="Rapor İstanbul.pdf")
    message.add_attachment("notes", filename="notes.txt")
    message.add_attachment(written("Inner words."))
    article = mail(tmp_path, bytes(message))
    assert (article.text, article.extra) == (
        "Words.\n",
        {"attachments": ["Rapor İstanbul.pdf", "notes.txt", "Envoys meet"]},
    )


def test_a_mail_that_only_forwards_another_is_read_as_that(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "desk@courier.example", "Fwd"
    message.add_attachment(written("Inner words."))
    article = mail(tmp_path, bytes(message))
    assert (article.title, article.text, article.extra["attachments"]) == ("Fwd", "Inner words.\n", ["Envoys meet"])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"Content-Type: image/png\r\n\r\nxxxx", "no text in the mail"),
        (b"\r\n \r\n", "no text in the mail"),
        (b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 2_000, "more than 1,000 parts"),
        (b"\r\n" + b"word " * 3_400_000, "larger than 16 MB"),
    ],
    ids=lambda value: str(value)[:12],
)
def test_a_mail_that_cannot_be_read_says_why(tmp_path: Path, body: bytes, reason: str) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(HEAD + body)
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert reason in failure.reason
    assert failure.reason.endswith(".")


@pytest.mark.parametrize(
    ("head", "name", "is_mail"),
    [
        (HEAD, "", True),
        (b"Received: by x\r\n id 1\r\nFrom: a\r\nDate: b\r\n\r\nWords", "", True),
        (b"\xef\xbb\xbfReturn-Path: <a>\nFrom: a\nDate: b\n\nWords", "story.txt", True),
        (b"From: our correspondent\nDate: today\n\nWords.", "story.txt", False),
        (b"From: our correspondent\nDate: today\n\nWords.", "story.eml", True),
        (b"From: the desk\nwe hear that\nMIME-Version: 1.0\nDate: x\n", "", False),
        (b"From the beginning: words\nMessage-ID: <1>\nDate: x", "", False),
        (b"Words.", "story.eml", False),
        (b"\0\1\2From: a\nDate: b\nMessage-ID: c\n", "story.eml", False),
    ],
)
def test_a_mail_is_known_by_the_headers_of_one_that_was_sent(head: bytes, name: str, is_mail: bool) -> None:
    assert Mail().recognises(head, name) == is_mail


def test_a_text_that_begins_like_a_mail_stays_a_text(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("From: our correspondent\nSubject: truce\n\nWords of a story.")
    assert recognise(path).media_type == "text/plain"


def test_a_signature_runs_into_no_sentence_above_it(tmp_path: Path) -> None:
    article = mail(tmp_path, HEAD + b"Subject: Truce\r\n\r\nWords.\r\n\r\nMore words.\r\n-- \r\nJon Pell\r\n")
    assert lay_out(article.text, title=article.title).body.split("\n") == ["Words.", "More words.", "--", "Jon Pell"]
