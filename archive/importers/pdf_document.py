"""Reads a PDF with text: one document, one article, with the page on which each paragraph begins.

PDFium reads it, which is not safe in several threads: one document at a time is open in this process. It may be cut
off, protected, or hold nothing but pictures of text; each of these is said in a sentence.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from archive.errors import FormatError
from archive.importers.base import RawArticle, content
from archive.importers.pdf_bounds import check
from archive.importers.pdf_columns import columns
from archive.importers.pdf_heads import without_heads
from archive.importers.pdf_lines import Line, Page, read_page
from archive.importers.pdf_paragraphs import body_size, paragraphs
from archive.importers.properties import author_of, title_of
from archive.model import BlockKind, BlockStyle
from archive.sentences import Sentence
from archive.text.layout import Part
from archive.text.normalize import normalize_line

if TYPE_CHECKING:
    import pypdfium2

_END = b"%%EOF"
_END_WITHIN = 4096
_LARGEST = 256 * 1024 * 1024
_MOST_PAGES = 1000
_MOST_CHARACTERS = 4_000_000
"""About five seconds of work. The longest novels have half as many."""
_PAGES_SEEN = 10
_ONE_AT_A_TIME = Lock()

_PRINT = Sentence("open it in a program that shows PDF files, print it to a new PDF file, and import that")
_PROTECTED = Sentence(
    "The PDF is protected by a password: open it in a program that shows PDF files, save a copy without the password, "
    "and import that."
)
_DAMAGED = Sentence("The PDF is damaged and cannot be read: fetch it again, or {remedy}.", remedy=_PRINT)
_CUT_OFF = Sentence("The PDF is cut off before its end: fetch the file again, and import it again.")
_NO_PAGES = Sentence("The PDF has no pages: see whether it is the right file.")
_PICTURES = Sentence(
    "The PDF holds pictures of text (a scan) but no text: run a text recognition program (OCR) on it, and import the "
    "file with text that it writes."
)
_NO_TEXT = Sentence(
    "The PDF holds no text, only drawings or empty pages: where you see text in it, run a text recognition program "
    "(OCR) on it, and import the file that it writes."
)
_FORM = Sentence(
    "The PDF is an XFA form, whose text only Adobe Reader can show: there, print it to a new PDF file, and import that."
)


def read_document(path: Path) -> RawArticle:
    """The article in a PDF. Raises FormatError."""
    data = content(path, _LARGEST)
    if _END not in data[-_END_WITHIN:]:
        raise FormatError(_CUT_OFF)
    check(data)
    with _ONE_AT_A_TIME, _opened(data) as document:
        return _article(document)


@contextmanager
def _opened(data: bytes) -> Iterator["pypdfium2.PdfDocument"]:
    import pypdfium2
    import pypdfium2.raw as pdfium

    logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_protected = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise FormatError(_PROTECTED if is_protected else _DAMAGED) from error
    try:
        if document.get_formtype() == pdfium.FORMTYPE_XFA_FULL:
            raise FormatError(_FORM)
        yield document
    finally:
        document.close()


def _article(document: "pypdfium2.PdfDocument") -> RawArticle:
    if len(document) == 0:
        raise FormatError(_NO_PAGES)
    if len(document) > _MOST_PAGES:
        raise FormatError(
            Sentence(
                "The PDF has {count:,} pages, and at most {most:,} are read: split it into its articles.",
                count=len(document),
                most=_MOST_PAGES,
            )
        )
    read = list(_pages(document))
    size = body_size(line for page in read for line in page.lines)
    pages, heads = without_heads(read)
    text = tuple(paragraphs([column for lines in pages for column in columns(lines, size)], size))
    text += tuple(_beside(line) for page in read for line in page.aside)
    if not any(part.text.strip() for part in text):
        raise FormatError(_PICTURES if _has_picture(document) else _NO_TEXT)
    said = document.get_metadata_dict(skip_empty=True)
    author = author_of(said.get("Author"), text)
    extra: dict[str, object] = {"pages": len(document)}
    extra |= {key: normalize_line(said[name]) for key, name in _KEPT.items() if said.get(name)}
    if heads:
        extra["page_heads"] = heads
    return RawArticle(
        text,
        _title(said.get("Title"), text),
        byline=author,
        extra=extra,
        guessed=("byline",) if author else (),
    )


_KEPT = {
    "producer": "Producer",
    "creator": "Creator",
    "created": "CreationDate",
    "modified": "ModDate",
    "document_title": "Title",
    "document_author": "Author",
    "subject": "Subject",
    "keywords": "Keywords",
}


def _pages(document: "pypdfium2.PdfDocument") -> Iterator[Page]:
    import pypdfium2

    characters = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            try:
                found = read_page(page, number)
            finally:
                page.close()
        except pypdfium2.PdfiumError as error:
            raise FormatError(
                Sentence(
                    "Page {number} of the PDF is damaged: fetch it again, or {remedy}.", number=number, remedy=_PRINT
                )
            ) from error
        characters += sum(len(line.text) for line in found.lines + found.aside)
        if characters > _MOST_CHARACTERS:
            raise FormatError(Sentence("The PDF holds more text than the longest novels: split it into its articles."))
        yield found


def _has_picture(document: "pypdfium2.PdfDocument") -> bool:
    import pypdfium2.raw as pdfium

    for number in range(min(len(document), _PAGES_SEEN)):
        page = document[number]
        try:
            if next(page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE]), None):
                return True
        finally:
            page.close()
    return False


def _beside(line: Line) -> Part:
    return Part(line.text, BlockStyle(BlockKind.PARAGRAPH, page=line.page))


def _title(said: str | None, text: tuple[Part, ...]) -> str | None:
    """The title in the properties, where the text begins with it; else the largest heading of the first page."""
    headings = [part for part in text if part.style.kind is BlockKind.HEADING and part.style.page == text[0].style.page]
    largest = min(headings, key=lambda part: part.style.level).text if headings else None
    return title_of(said, text) or largest
