"""A text file is one article, whatever its encoding, and nothing else is taken for one."""

from pathlib import Path

import pytest

from archive.errors import FormatError
from archive.importers.base import LARGEST_ARTICLE, RawArticle
from archive.importers.plain_text import PlainText

DATA = Path(__file__).parents[2] / "data"


def test_a_text_file_is_one_article_as_it_is() -> None:
    path = DATA / "article.txt"
    assert list(PlainText().read(path)) == [RawArticle(path.read_bytes().decode())]


def test_a_turkish_file_of_the_nineties_keeps_its_letters_and_says_it_guessed() -> None:
    (article,) = PlainText().read(DATA / "article_cp1254.txt")
    assert isinstance(article, RawArticle)
    assert "Dışişleri Bakanı İlker Sönmezoğlu" in article.text
    assert "‘öteki tarafın isteği üzerine’" in article.text
    assert article.guessed == ("encoding",)


def test_a_file_saved_as_unicode_by_a_windows_editor_is_read() -> None:
    (article,) = PlainText().read(DATA / "article_utf16.txt")
    assert isinstance(article, RawArticle)
    assert "İlker Sönmezoğlu" in article.text
    assert article.guessed == ()


@pytest.mark.parametrize("name", ["story.txt", "STORY.TXT", "story.text", "story", "Interview 12.03.2024"])
def test_these_names_are_plain_text(name: str) -> None:
    assert PlainText().recognises(b"Some words.", name)


@pytest.mark.parametrize("name", ["", "page.html", "style.css", "notes.md", "story.docx", "data.json"])
def test_these_names_are_not(name: str) -> None:
    assert not PlainText().recognises(b"Some words.", name)


@pytest.mark.parametrize("head", [b"\xef\xbb\xbf <?xml version='1.0'?>", b"<svg>", b"a\0b"])
def test_another_format_under_the_name_of_a_text_is_not_plain_text(head: bytes) -> None:
    assert not PlainText().recognises(head, "story.txt")


def test_a_file_larger_than_any_article_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.write_bytes(b"word " * (LARGEST_ARTICLE // 5 + 1))
    with pytest.raises(FormatError, match=r"larger than 16 MB, .+ split it"):
        list(PlainText().read(path))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "____\n\nDocument 1 of 2\n\nTruce\n\nProQuest document ID: 1\n\n____\n\nFerry\n\nProQuest document ID: 2\n",
            "ProQuest",
        ),
        ("   1 of 2 DOCUMENTS\n\nTruce\n\nWords.\n\n   2 of 2 DOCUMENTS\n\nFerry\n\nWords.\n", "LexisNexis"),
    ],
)
def test_an_export_of_many_articles_is_named_and_not_taken_for_one(text: str, what: str, tmp_path: Path) -> None:
    path = tmp_path / "export.txt"
    path.write_text(text)
    with pytest.raises(FormatError, match=f"a {what} export of 2 articles"):
        list(PlainText().read(path))
