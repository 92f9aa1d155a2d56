"""On paper is the text, letter by letter, with its tags and where it comes from, and without any note."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize, QPdfWriter

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.printing import print_article
from app.theme import Look
from archive.model import Span

LINE = "At 18:04 the office fluffily affirmed it again and again, for the record."


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The families of the program."""


def printed(article: ReaderArticle, file: Path) -> list[str]:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    pages = print_article(writer, article)
    del writer
    document = pypdfium2.PdfDocument(file)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    assert len(texts) == pages
    return texts


def test_every_line_is_printed_once_and_every_page_says_where_it_is_from(tmp_path: Path) -> None:
    body = "\n".join(f"{number:03}. {LINE}" for number in range(120))
    article = ReaderArticle(1, "The record", body, outlet="Wire", citation="“The record,” Wire, 4 April 2025")
    pages = printed(article, tmp_path / "x.pdf")
    assert len(pages) > 3
    text = "".join("".join(pages).split())  # a reader of PDF may see more spaces than there are
    assert all(text.count(f"{number:03}.{''.join(LINE.split())}") == 1 for number in range(120))
    for number, page in enumerate(pages, 1):
        assert "“The record,” Wire, 4 April 2025" in page
        assert f"{number} / {len(pages)}" in page


def test_tags_are_printed_and_notes_are_not(tmp_path: Path) -> None:
    highlight = ReaderHighlight(
        "a", Span(3, 8), colour="blue", tags=("Office hours",), speaker="Mara Bell", note="Do not tell"
    )
    (page,) = printed(ReaderArticle(1, "T", LINE, highlights=(highlight,)), tmp_path / "x.pdf")
    assert "Office hours" in page
    assert "Mara Bell" in page
    assert "tell" not in page
    assert "No date" in page
    assert "set" not in page
