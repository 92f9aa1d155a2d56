"""Markdown, as note-taking programs and web clippers write it: one file, one article."""

import re
from collections.abc import Iterator
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import Failure, RawArticle, content
from archive.importers.encoding import decode, is_text
from archive.importers.front_matter import fields, split
from archive.importers.kinds import well_known
from archive.importers.markdown_text import parts
from archive.sentences import Sentence

_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
_LARGEST = 4 * 1024 * 1024
"""Bytes. Markdown takes ten times as long to read as plain text; no single article is a tenth as long."""
_MARK = b"\xef\xbb\xbf"
_HEAD = re.compile(rb"---[ \t]*\r?\n\s*[^\W\d][\w -]*:(?:\s.*?)?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(rb"\s*# \S")
_BEGINNINGS = (b"-", b"#", b" ", b"\t", b"\r", b"\n")
# A line that begins with # may be anything; together with one of these it is a heading.
_SIGNS = re.compile(
    rb"^#{2,6} \S|^[ \t]*[-*+] \S|^> \S|^```|^\|.*\|\s*$|\[[^\[\]\n]{1,200}\]\(\S|\*\*\S[^*\n]*\*\*", re.MULTILINE
)
_NO_TEXT = Sentence("The file holds no text: see whether it is the right file.")
_NESTED = Sentence("The file is nested too deeply to read: see whether it is the right file, or save it as plain text.")


class Markdown:
    name = Sentence("Markdown (.md)")
    media_type = "text/markdown"
    single = True
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        """By a head of particulars, or by a heading with other marks; any text by the name."""
        if not name.lower().endswith(_ENDINGS):
            start = head.removeprefix(_MARK)
            start = start.replace(b"\r\n", b"\n") if start[:1] in _BEGINNINGS else b""
            if not (_HEAD.match(start) or (_TITLE.match(start) and _SIGNS.search(start))):
                return False
        return is_text(head) and not well_known(head)

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        text, guessed = decode(content(path, _LARGEST))
        head, text = split(text)
        said, extra = fields(head)
        try:
            found = tuple(parts(text))
        except RecursionError as error:
            raise FormatError(_NESTED) from error
        if not any(part.text.strip() for part in found):
            raise FormatError(_NO_TEXT)
        yield RawArticle(found, **said, extra=extra, guessed=("encoding",) if guessed else ())
