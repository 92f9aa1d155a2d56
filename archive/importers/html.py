"""Web pages as browsers and SingleFile save them: one file, one article."""

import re
from collections.abc import Iterator
from pathlib import Path

from archive.importers.base import Failure, RawArticle, ending
from archive.importers.encoding import beginning
from archive.importers.kinds import well_known
from archive.sentences import Sentence

_ENDINGS = {".html", ".htm", ".xhtml", ".xht", ".shtml"}
_TEXT_ENDINGS = {"", ".txt", ".text"}
_BEFORE_MARKUP = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n\f\v"
_BEFORE = re.compile(r"(?:\s|\ufeff|<!--.*?(?:-->|\Z)|<\?xml\b[^>]*>)*", re.DOTALL)
# A document that is HTML whatever it is called; its root, and not merely a tag in a text.
_DOCUMENT = re.compile(r"<!doctype\s+html\b|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s[^<>]*>\s*<|<title>", re.IGNORECASE)
# A piece of a page: it begins with a block and closes one, as a text that mentions a tag does not.
_PIECE = re.compile(
    r"<(?:article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|header|span|font|center)[\s>]", re.IGNORECASE
)
_CLOSED = re.compile(r"</(?:article|main|section|div|p|h[1-6]|table|ul|ol|blockquote)\s*>", re.IGNORECASE)


class Html:
    name = Sentence("web page (.html)")
    media_type = "text/html"
    single = True
    isolated = True

    def recognises(self, head: bytes, name: str) -> bool:
        """By how it begins after white space and comments; pieces of pages only where the name allows it."""
        suffix = ending(name)
        if suffix not in _ENDINGS and not head.lstrip(_BEFORE_MARKUP).startswith(b"<"):
            return False
        text = beginning(head)
        if text is None:
            return False
        start = _BEFORE.match(text)
        position = start.end() if start else 0
        if _DOCUMENT.match(text, position):
            return True
        if suffix in _ENDINGS:
            return not well_known(head)
        is_piece = _PIECE.match(text, position) and _CLOSED.search(text, position)
        return bool(name and suffix in _TEXT_ENDINGS and is_piece)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        from archive.importers.page.reading import read_page
        from archive.importers.page.source import page_bytes

        yield read_page(page_bytes(path))
