"""Excerpts as a Word document: each quote with your note as a comment on it, its source, and all its other fields.

Such documents are commonly built as a whole and then saved, which 100,000 excerpts do not allow. Here only the empty
document, with its styles, is built that way; its text and its comments are written into it as they come.
"""

import io
import re
import shutil
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from archive.errors import ArchiveError
from archive.exporters.base import beside
from archive.exporters.prose import TITLE, details, legible, source, statement
from archive.model import Excerpt
from archive.sentences import Sentence

if TYPE_CHECKING:
    from docx.document import Document

_DOCUMENT, _COMMENTS = "word/document.xml", "word/comments.xml"
_QUOTE, _STATEMENT, _SOURCE, _DETAILS = "ExcerptQuote", "ExcerptStatement", "ExcerptSource", "ExcerptDetails"
_BETWEEN = " · "  # two fields
_AUTHOR = "Cuttings"
_BREAKS = {"\n": "<w:br/>", "\r": "<w:cr/>", "\t": "<w:tab/>"}
_LARGEST = 2_000_000_000  # bytes of text; beyond it the package would be of a kind that Word wants to repair first


class Docx:
    """A quote is one paragraph; its note is a comment; the other fields follow below, each after its name in bold."""

    name = "docx"
    suffix = ".docx"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        empty = _empty_package()
        head, section, tail = empty.pop(_DOCUMENT).partition(b"<w:sectPr")
        head_of_comments = empty.pop(_COMMENTS).rstrip().removesuffix(b"/>") + b">"
        with (
            tempfile.TemporaryFile(dir=beside(file)) as comments,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package,
        ):
            for name, data in empty.items():
                package.writestr(name, data)
            comments.write(head_of_comments)
            with package.open(_DOCUMENT, "w") as text:
                size = text.write(head + _paragraph("Title", TITLE).encode())
                for number, row in enumerate(rows):
                    size += text.write("".join(_excerpt(row, number)).encode())
                    size += comments.write(_comment(row, number).encode())
                    if size > _LARGEST:
                        raise ArchiveError(
                            Sentence("This is more than one Word document can hold: choose fewer excerpts.")
                        )
                text.write(section + tail)
            comments.write(b"</w:comments>")
            comments.seek(0)
            with package.open(_COMMENTS, "w") as part:
                shutil.copyfileobj(comments, part)


def _empty_package() -> dict[str, bytes]:
    """The parts of a document without text and comments, by their names."""
    import docx

    document = docx.Document()
    assert len(document.comments) == 0  # asking for them makes the part that holds them
    _add_styles(document)
    about = document.core_properties
    about.title, about.author, about.comments = TITLE, _AUTHOR, ""
    package = io.BytesIO()
    document.save(package)
    with zipfile.ZipFile(package) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def _add_styles(document: "Document") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    for name, size, indent, after in (
        (_QUOTE, 11.5, 18, 4),
        (_STATEMENT, 10, 0, 2),
        (_SOURCE, 9.5, 0, 2),
        (_DETAILS, 8, 0, 22),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.font.no_proof = True  # of whatever language it is, it must not be corrected
        style.paragraph_format.left_indent = Pt(indent)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.keep_with_next = name != _DETAILS
    document.styles[_STATEMENT].font.bold = True
    document.styles[_DETAILS].font.color.rgb = RGBColor(0x59, 0x59, 0x59)


def _excerpt(excerpt: Excerpt, number: int) -> Iterator[str]:
    before = after = ""
    if excerpt.annotation.note:
        before = f'<w:commentRangeStart w:id="{number}"/>'
        after = f'<w:commentRangeEnd w:id="{number}"/>' + _reference(f'<w:commentReference w:id="{number}"/>')
    yield _paragraph(_QUOTE, excerpt.annotation.quote, before=before, after=after)
    for style, line in ((_STATEMENT, statement(excerpt)), (_SOURCE, source(excerpt))):
        if line:
            yield _paragraph(style, line)
    lines = (f"{_run(f'{name}: ', '<w:b/>')}{_run(text)}" for name, text in details(excerpt))
    yield f'<w:p><w:pPr><w:pStyle w:val="{_DETAILS}"/></w:pPr>{_run(_BETWEEN).join(lines)}</w:p>'


def _comment(excerpt: Excerpt, number: int) -> str:
    """The note of an excerpt as a comment, if it has one."""
    if not excerpt.annotation.note:
        return ""
    moment = excerpt.annotation.modified_at
    date = f" w:date={quoteattr(moment)}" if moment else ""
    mark = _reference("<w:annotationRef/>")
    lines = excerpt.annotation.note.split("\n")
    text = "".join(_paragraph("CommentText", line, before="" if place else mark) for place, line in enumerate(lines))
    return f'<w:comment w:id="{number}" w:author="{_AUTHOR}" w:initials="C"{date}>{text}</w:comment>'


def _reference(element: str) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>{element}</w:r>'


def _paragraph(style: str, text: str, *, before: str = "", after: str = "") -> str:
    """One paragraph in the direction of its text; `before` and `after` are elements around its run."""
    direction, of_run = ("<w:bidi/>", "<w:rtl/>") if _is_right_to_left(text) else ("", "")
    properties = f'<w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>'
    return f"<w:p>{properties}{before}{_run(text, of_run)}{after}</w:p>"


def _run(text: str, properties: str = "") -> str:
    """All text goes through here, and is nothing but text afterwards."""
    parts = (_BREAKS.get(part) or _verbatim(part) for part in re.split("([\n\r\t])", legible(text)) if part)
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{''.join(parts)}</w:r>"


def _verbatim(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)
