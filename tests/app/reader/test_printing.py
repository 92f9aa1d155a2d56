"""On paper is the text, letter by letter, with its tags and where it comes from, and without any note."""

import re
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize, QPdfWriter

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.printing import PrintingFailed, print_article
from app.theme import Look
from archive.model import BlockKind, BlockStyle, Span

LINE = "At 18:04 the office fluffily affirmed it again and again, for the record."


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The families of the program."""


def printed(article: ReaderArticle, file: Path) -> list[str]:
    """The text of every page, as a browser would copy it, with single spaces."""
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    pages = print_article(writer, article)
    del writer
    document = pypdfium2.PdfDocument(file)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    assert len(texts) == pages
    return texts


def copied(file: Path) -> list[str]:
    """The same by another program, if it is there."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    done = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, encoding="utf-8", check=True)
    return [" ".join(page.split()) for page in done.stdout.split("\f")[:-1]]


def test_every_line_is_printed_once_and_every_page_says_where_it_is_from(tmp_path: Path) -> None:
    body = "\n".join(f"{number:03}. {LINE}" for number in range(120))
    article = ReaderArticle(1, "The record", body, outlet="Wire", citation="“The record,” Wire, 4 April 2025")
    pages = printed(article, tmp_path / "x.pdf")
    assert len(pages) > 3
    assert [found for page in pages for found in re.findall(r"(\d{3})\. At", page)] == [f"{n:03}" for n in range(120)]
    footer = re.compile(r" \d / \d “The record,” Wire, 4 April 2025")
    text = footer.sub("", " ".join(pages)).replace("  ", " ")
    assert " ".join(body.split()) in text, "word for word, whole pages long"
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"{number} / {len(pages)} “The record,” Wire, 4 April 2025")


def test_two_programs_copy_the_same_text(tmp_path: Path) -> None:
    body = "\n".join(f"{number:03}. {LINE} {'More of it. ' * (number % 9)}".strip() for number in range(60))
    pages = printed(ReaderArticle(1, "The record", body, citation="Wire"), tmp_path / "x.pdf")
    assert copied(tmp_path / "x.pdf") == pages


def test_a_page_full_of_names_is_still_copied_line_by_line(tmp_path: Path) -> None:
    """Some programs guess from where letters stand that a page is written downwards."""
    body = "\n".join(f"{number:03}. {LINE} {LINE} {LINE}" for number in range(30))
    starts = range(0, len(body) - 40, 17)
    highlights = tuple(
        ReaderHighlight(str(n), Span(n, n + 25), tags=(f"Issue {n}",), speaker="Somebody") for n in starts
    )
    for page in printed(ReaderArticle(1, "T", body, highlights=highlights, citation="“T”"), tmp_path / "x.pdf"):
        assert LINE in page


def test_names_stand_on_the_page_of_their_passage_whole_and_once(tmp_path: Path) -> None:
    body = "\n".join(f"{number:03}. {LINE}" for number in range(60))
    places = [(number, body.index(f"{number:03}. ")) for number in range(60)]
    highlights = tuple(
        ReaderHighlight(str(number), Span(at, at + 60), tags=(f"Issue I{number}I",), speaker=f"Speaker S{number}S")
        for number, at in places
    )
    pages = printed(ReaderArticle(1, "T", body, highlights=highlights), tmp_path / "x.pdf")
    for number, _ in places:
        (page,) = (page for page in pages if f"{number:03}. At" in page)
        assert sum(one.count(f"I{number}I") for one in pages) == 1
        assert f"I{number}I" in page
        assert f"S{number}S" in page


def test_in_a_turkish_window_no_letter_is_missing(tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("tr"))
    try:
        (page,) = printed(ReaderArticle(1, "Ministers insist", f"{LINE} Işık, iyi fikir."), tmp_path / "x.pdf")
    finally:
        QLocale.setDefault(before)
    assert f"{LINE} Işık, iyi fikir." in page
    assert "Ministers insist" in page


def test_tags_are_printed_and_notes_are_not(tmp_path: Path) -> None:
    highlight = ReaderHighlight(
        "a", Span(3, 8), colour="blue", tags=("Office hours",), speaker="Mara Bell", note="Do not tell anybody. " * 90
    )
    (page,) = printed(ReaderArticle(1, "T", LINE, highlights=(highlight,)), tmp_path / "x.pdf")
    assert "Office hours" in page
    assert "Mara Bell" in page
    assert "tell" not in page
    assert "No date" in page
    assert "set" not in page


def test_what_is_no_plain_paragraph_is_printed_too(tmp_path: Path) -> None:
    kinds = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_ROW)
    body = "Ferries\nThe first\n2. The second\nWe will not sell.\nQuay | 12 | 40,170"
    styles = {number: BlockStyle(kind, 1) for number, kind in enumerate(kinds)}
    (page,) = printed(ReaderArticle(1, "T", body, styles, date="4 Apr 2025"), tmp_path / "x.pdf")
    assert page == "T 4 Apr 2025 Ferries • The first 2. The second We will not sell. Quay | 12 | 40,170 1 / 1"


def test_a_text_from_right_to_left_is_printed_with_all_its_words(tmp_path: Path) -> None:
    body = "قال الوزير إن بلاده لن تقبل.\nשר החוץ אמר כי לא תיסוג.\nAn English line, 18:04."
    article = ReaderArticle(1, "فيدان", body, outlet="الشرق", date="19 Aug 2024", citation="Bell, “فيدان,” الشرق, 2024")
    (page,) = printed(article, tmp_path / "x.pdf")
    for word in [*body.split(), "فيدان", "الشرق"]:
        assert word.strip(".,") in page
    assert "An English line, 18:04." in page


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_cannot_be_printed_to_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PrintingFailed):
        print_article(QPdfWriter(str(tmp_path / "absent" / "x.pdf")), ReaderArticle(1, "T", LINE))
