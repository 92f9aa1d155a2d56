"""A PDF comes out as a person reads it, paragraph by paragraph, with its pages; or a sentence says why not."""

import zlib
from pathlib import Path

import pytest

from archive.importers.base import RawArticle
from archive.importers.registry import read
from archive.model import BlockKind
from tests.archive.importers import pdfs
from tests.archive.importers.laid_out import DATA, FIRST, LAST, TITLE, lines, only_article, only_reason, pages, styled

WORDS = "The minister said that the parties had come closer to an understanding on the strait. "


def test_the_paragraphs_of_a_printed_article_come_out_one_by_one_with_their_pages() -> None:
    article = only_article(DATA / "article.pdf")
    assert article.title == TITLE
    assert article.metadata.byline == "Deniz Çağlar"
    assert article.metadata.dateline == "PORT HALDEN"
    text = (DATA / "article.txt").read_text("utf-8").split("\n\n")[2:]  # as pasted from the page: title twice
    assert lines(article) == (text * 6)[1:]
    assert (lines(article)[0], lines(article)[-1]) == (FIRST, LAST)
    assert pages(article) == [1] * 23 + [2] * 12


def test_the_day_on_which_a_file_was_made_is_kept_but_is_not_the_day_of_publication() -> None:
    article = only_article(DATA / "article.pdf")
    assert article.metadata.published is None
    assert str(article.metadata.extra["created"]).startswith("D:2026")
    assert article.metadata.extra["producer"] == "Qt 6.12.0"


def test_arabic_is_in_the_order_in_which_it_is_read() -> None:
    article = only_article(DATA / "arabic.pdf")
    assert article.title == "محادثات الهدنة في المضيق"
    assert lines(article) == [
        "قال وزير الخارجية يوم السبت إن المحادثات مستمرة منذ 7 أكتوبر 2024 في مدينة Lowmark الساحلية.",
        "وأضاف أن الاتفاق قريب جدا.",
    ]


@pytest.mark.parametrize("name", ["report.txt", "report.docx", "report"])
def test_a_pdf_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    path = pdfs.write(tmp_path / name, [pdfs.line(50, 500, "Words on a page.")])
    assert lines(only_article(path)) == ["Words on a page."]


def test_lines_in_front_of_the_signature_do_no_harm(tmp_path: Path) -> None:
    path = pdfs.write(tmp_path / "a.pdf", [pdfs.line(50, 500, "Words on a page.")])
    path.write_bytes(b"\x1b%-12345X@PJL\n\0" + path.read_bytes())
    assert lines(only_article(path)) == ["Words on a page."]


def test_a_text_that_names_the_signature_is_no_pdf(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A file that begins with %PDF- is a PDF.")
    assert lines(only_article(path)) == ["A file that begins with %PDF- is a PDF."]


def headed(text: str) -> bytes:
    return pdfs.line(50, 540, "Envoys resume talks", 20, bold=True) + pdfs.filled(50, 510, text)[0]


@pytest.mark.parametrize(
    ("info", "title"),
    [
        (b"/Title (Microsoft Word - draft3.doc)", "Envoys resume talks"),
        (b"/Title (Quite another matter)", "Envoys resume talks"),
        (b"", "Envoys resume talks"),
    ],
)
def test_the_title_is_what_a_reader_sees_as_the_title(tmp_path: Path, info: bytes, title: str) -> None:
    article = only_article(pdfs.write(tmp_path / "a.pdf", [headed(WORDS * 4)], info))
    assert article.title == title
    assert article.body == (WORDS * 4).strip()


def test_the_title_of_the_properties_goes_before_a_larger_masthead(tmp_path: Path) -> None:
    page = pdfs.line(50, 560, "The Courier", 40) + headed(WORDS * 4)
    article = only_article(pdfs.write(tmp_path / "a.pdf", [page], b"/Title (Envoys resume talks)"))
    assert article.title == "Envoys resume talks"


def test_the_author_of_the_properties_is_used_and_marked_as_a_guess(tmp_path: Path) -> None:
    article = only_article(pdfs.write(tmp_path / "a.pdf", [headed(WORDS)], b"/Author (Jon Pell)"))
    assert article.metadata.byline == "Jon Pell"
    assert "byline" in article.metadata.guessed


@pytest.mark.parametrize("author", [b"jpell", b"Administrator", b"Microsoft Office User", b"pell 7"])
def test_the_owner_of_a_computer_is_no_author(tmp_path: Path, author: bytes) -> None:
    article = only_article(pdfs.write(tmp_path / "a.pdf", [headed(WORDS)], b"/Author (%s)" % author))
    assert article.metadata.byline is None


def test_a_scan_is_called_a_scan(tmp_path: Path) -> None:
    page = b"q 300 0 0 300 50 200 cm /I Do Q"
    assert "a scan" in only_reason(pdfs.write(tmp_path / "a.pdf", [page], image=True))


def test_a_page_without_text_or_picture_is_not(tmp_path: Path) -> None:
    assert "holds no text" in only_reason(pdfs.write(tmp_path / "a.pdf", [b"50 50 100 100 re f"]))


def test_a_password_is_named(tmp_path: Path) -> None:
    lock = b"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
    path = pdfs.write(tmp_path / "a.pdf", [headed(WORDS)], trailer=lock % (b"ab" * 32, b"cd" * 32))
    assert "protected by a password" in only_reason(path)


def test_a_file_that_is_cut_off_damaged_or_empty_says_so(tmp_path: Path) -> None:
    whole = (DATA / "article.pdf").read_bytes()
    path = tmp_path / "a.pdf"
    path.write_bytes(whole[: len(whole) // 2])
    assert "cut off" in only_reason(path)
    path.write_bytes(b"%PDF-1.7\n%%EOF")
    assert "damaged" in only_reason(path)
    reason = only_reason(pdfs.write(path, []))
    assert "damaged" in reason or "no pages" in reason


def test_a_whole_library_in_one_file_is_refused(tmp_path: Path) -> None:
    assert "1,001 pages" in only_reason(pdfs.write(tmp_path / "a.pdf", [b""] * 1001))


def test_what_would_unpack_without_end_is_refused_before_it_is_read(tmp_path: Path) -> None:
    packed = zlib.compress(b"(lol) Tj " * 4_000_000, 9)
    path = pdfs.write(tmp_path / "a.pdf", [headed(WORDS)])
    stream = b"9 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (len(packed), packed)
    path.write_bytes(path.read_bytes().replace(b"xref", stream + b"xref", 1))
    assert "more drawing or text than can be read" in only_reason(path)


def test_what_stands_beside_the_page_is_not_read_and_what_is_written_sideways_comes_last(tmp_path: Path) -> None:
    beside = pdfs.line(-300, 300, "Printer, mind the trim.")
    sideways = b"BT /F 7 Tf 0 1 -1 0 400 100 Tm (Photo by the staff) Tj ET\n"
    article = only_article(pdfs.write(tmp_path / "a.pdf", [beside + sideways + headed(WORDS * 3)]))
    assert styled(article) == [
        (BlockKind.PARAGRAPH, 0, (WORDS * 3).strip()),
        (BlockKind.PARAGRAPH, 0, "Photo by the staff"),
    ]


def test_a_page_that_is_turned_is_read_as_if_it_were_not(tmp_path: Path) -> None:
    turned = [
        b"BT /F 9 Tf 0 1 -1 0 %d 50 Tm (%s) Tj ET\n" % (100 + 12 * n, word)
        for n, word in enumerate([b"One two three", b"four five."])
    ]
    article = only_article(pdfs.write(tmp_path / "a.pdf", [b"".join(turned)]))
    assert article.body == "One two three four five."


def test_ligatures_are_the_letters_that_were_typed() -> None:
    from archive.importers.pdf_lines import _AS_WRITTEN

    assert "o\ufb03cial, \ufb01nal".translate(_AS_WRITTEN) == "official, final"


def test_two_documents_after_each_other_leave_nothing_open(tmp_path: Path) -> None:
    path = pdfs.write(tmp_path / "a.pdf", [headed(WORDS)])
    first, second = list(read(path)), list(read(path))
    assert first == second
    assert isinstance(first[0], RawArticle)


def test_large_pictures_do_no_harm(tmp_path: Path) -> None:
    path = pdfs.write(tmp_path / "a.pdf", [headed(WORDS * 4)])
    picture = b"9 0 obj\n<< /Subtype /Image /Length 20000000 >>\nstream\n%s\nendstream\nendobj\nxref" % bytes(
        20_000_000
    )
    path.write_bytes(path.read_bytes().replace(b"xref", picture, 1))
    assert only_article(path).title == "Envoys resume talks"


def test_a_form_that_only_one_program_can_show_is_named(tmp_path: Path) -> None:
    path = pdfs.write(tmp_path / "a.pdf", [pdfs.line(50, 500, "Please wait...")])
    form = b"/Type /Catalog /NeedsRendering true /AcroForm << /XFA [(a) 3 0 R] /Fields [] >>"
    path.write_bytes(path.read_bytes().replace(b"/Type /Catalog", form, 1))
    assert "an XFA form" in only_reason(path)
