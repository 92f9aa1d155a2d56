"""Word documents (.docx): one document, one article."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import FormatError
from archive.importers import nexis
from archive.importers.base import Failure, RawArticle, ending
from archive.importers.docx_styles import Styles
from archive.importers.docx_text import Reader
from archive.importers.package import Package, attribute, local_name, opened
from archive.importers.properties import author_of, title_of
from archive.sentences import Sentence
from archive.text.layout import Part
from archive.text.normalize import normalize_line

if TYPE_CHECKING:
    from lxml.etree import _Element

_ZIP = b"PK\x03\x04"
_OF_WORD = re.compile(rb"word/(?:document|_rels/|styles|settings|theme/|fontTable|numbering|media/)")
_ENDINGS = frozenset((".docx", ".docm", ".dotx", ".dotm"))
_DOCUMENT = re.compile(r"word/document\d*\.xml")
_PROPERTIES = "docProps/core.xml"
_NOT_WORD = Sentence("The file is a zip file but no Word document: unpack it, or save it as .docx, and import that.")
_NO_TEXT = Sentence(
    "The document holds no text: see whether it is the right file, or whether its text is in a picture."
)
_NESTED = Sentence("The document is nested too deeply to read: save it anew in a word processor, and import that.")
# Names of properties, and under which they are kept.
_KEPT = {
    "title": "document_title",
    "creator": "document_author",
    "lastModifiedBy": "modified_by",
    "created": "created",
    "modified": "modified",
    "subject": "subject",
    "keywords": "keywords",
    "description": "description",
    "category": "category",
}


class Docx:
    name = Sentence("Word document (.docx)")
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        if not head.startswith(_ZIP):
            return False
        return bool(_OF_WORD.search(head)) or ending(name) in _ENDINGS

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        with opened(path) as package:
            try:
                parts = _parts(package)
            except RecursionError as error:
                raise FormatError(_NESTED) from error
            properties = _properties(package)
        if not parts:
            raise FormatError(_NO_TEXT)
        yield nexis.article(parts) or _article(parts, properties)


def _article(parts: tuple[Part, ...], said: dict[str, str]) -> RawArticle:
    author = author_of(said.get("document_author"), parts)
    return RawArticle(
        parts,
        title_of(said.get("document_title"), parts),
        byline=author,
        extra=said,
        guessed=("byline",) if author else (),
    )


def _parts(package: Package) -> tuple[Part, ...]:
    name = next((name for name in sorted(package.names) if _DOCUMENT.fullmatch(name)), None)
    root = package.xml(name) if name else None
    if root is None:
        raise FormatError(_NOT_WORD)
    reader = Reader(Styles(package.xml("word/styles.xml")))
    parts = list(reader.parts(root))
    notes = list(dict.fromkeys(reader.notes))
    for kind in ("footnotes", "endnotes"):
        elements = _notes(package, kind) if any(note[0] == kind for note in notes) else {}
        ids = [id_ for note_kind, id_ in notes if note_kind == kind]
        for number, id_ in enumerate(ids, 1):
            texts = [part.text for part in reader.parts(elements[id_])] if id_ in elements else []
            if texts:
                parts.append(Part(f"{number}. {' '.join(texts).strip()}"))
    return tuple(parts)


def _notes(package: Package, kind: str) -> "dict[str, _Element]":
    root = package.xml(f"word/{kind}.xml")
    return {attribute(note, "id") or "": note for note in (root if root is not None else ())}


def _properties(package: Package) -> dict[str, str]:
    root = package.xml(_PROPERTIES)
    found = {}
    for element in root if root is not None else ():
        key, value = _KEPT.get(local_name(element)), normalize_line(element.text or "")
        if key and value:
            found[key] = value
    return found
