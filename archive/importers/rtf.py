"""RTF, which every word processor writes and many databases export: one document, one article."""

from collections.abc import Iterator
from pathlib import Path

from archive.errors import FormatError
from archive.importers import nexis
from archive.importers.base import Failure, RawArticle, content
from archive.importers.properties import author_of, title_of
from archive.importers.rtf_reader import Document, read
from archive.importers.rtf_tokens import without_pictures
from archive.sentences import Sentence
from archive.text.normalize import normalize_line

_SIGNATURE = b"{\\rtf"
_LARGEST = 256 * 1024 * 1024
_LARGEST_TEXT = 8 * 1024 * 1024
"""Bytes besides pictures. Most of RTF is not text: a book of 100,000 words takes about five million."""
_NO_TEXT = Sentence(
    "The RTF document holds no text: see whether it is the right file, or whether its text is in a picture."
)
_TOO_LARGE = Sentence(
    "The RTF document holds more than {megabytes} MB besides its pictures, which is no single article: "
    "split it into its articles.",
    megabytes=_LARGEST_TEXT // 1024**2,
)


class Rtf:
    name = Sentence("RTF document (.rtf)")
    media_type = "application/rtf"
    single = True
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        return head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_SIGNATURE)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        data = without_pictures(content(path, _LARGEST))
        if len(data) > _LARGEST_TEXT:
            raise FormatError(_TOO_LARGE)
        document = read(data)
        if not document.parts:
            raise FormatError(_NO_TEXT)
        yield nexis.article(document.parts) or _article(document)


def _article(document: Document) -> RawArticle:
    said, parts = document.said, tuple(document.parts)
    author = author_of(said.get("author"), parts)
    kept = {"document_title": said.get("title"), "document_author": said.get("author"), "created": _created(said)}
    return RawArticle(
        parts,
        title_of(said.get("title"), parts),
        byline=author,
        extra={key: normalize_line(value) for key, value in kept.items() if value},
        guessed=("byline",) if author else (),
    )


def _created(said: dict[str, str]) -> str | None:
    """When the document was made, as precisely as it says: not when the article was published."""
    year, month, day, hour, minute = (int(said.get(key, 0)) for key in ("yr", "mo", "dy", "hr", "min"))
    if not (year and month and day):
        return None
    time = f"T{hour:02}:{minute:02}" if "hr" in said else ""
    return f"{year:04}-{month:02}-{day:02}{time}"
