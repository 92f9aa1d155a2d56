"""From the bytes of a page to its text, without what browsers save into pages beside it.

A page saved as one file holds its pictures and fonts as `data:` addresses, many times its own size. They go while the
file is being read, so that neither time nor memory depends on them and the size that is judged is that of the page.
"""

import re
from pathlib import Path
from typing import BinaryIO

from archive.errors import FormatError
from archive.importers.base import HEAD, LARGEST_ARTICLE
from archive.importers.encoding import decode, is_wide, marked, without_stray_nuls
from archive.sentences import Sentence

_CHUNK = 4 * 1024 * 1024
_LONGEST_HELD = 64 * 1024
# Shorter addresses cost nothing, and may be what an article is about.
_SHORTEST_EMBEDDED = 200
_ENDS = b"\"'<>()\\ \t\r\n"
_END = re.compile(rb"[\"'\s<>()\\]")
_EMBEDDED = re.compile(rb"data:[^\"'\s<>()\\]{%d,}" % _SHORTEST_EMBEDDED)
_CHARSET = re.compile(rb"<meta\b[^>]{0,300}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})")
_TOO_LARGE = Sentence(
    "The page is larger than {megabytes} MB even without its pictures, which is no single article: "
    "open it in a browser and save the article alone.",
    megabytes=LARGEST_ARTICLE // 1024**2,
)


def page_bytes(path: Path) -> bytes:
    """A saved page without the pictures and fonts embedded in it. Raises FormatError when too much is left."""
    with path.open("rb") as file:
        start = marked(file.read(HEAD))
        file.seek(0)
        if is_wide(start):
            text, _ = decode(marked(_limited(file, 2 * LARGEST_ARTICLE)))
            return without_embedded(text.encode("utf-8", "replace"))
        return _without_embedded(file)


def without_embedded(data: bytes) -> bytes:
    """The bytes of a page without what is embedded. Raises FormatError when too much is left."""
    data = _EMBEDDED.sub(b"", data)
    if len(data) > LARGEST_ARTICLE:
        raise FormatError(_TOO_LARGE)
    return data


def text_of(data: bytes, charset: str | None = None) -> tuple[str, bool]:
    """The text of a page and whether its encoding was guessed. `charset` is what a header says of it.

    Raises FormatError for what is no text.
    """
    data = data if is_wide(data) else without_stray_nuls(data)
    if charset is None:
        declared = _CHARSET.search(data, 0, HEAD) or _XML_ENCODING.match(data)
        charset = declared[1].decode("ascii", "replace") if declared else None
    return decode(data, charset)


def _limited(file: BinaryIO, largest: int) -> bytes:
    data = file.read(largest + 1)
    if len(data) > largest:
        raise FormatError(_TOO_LARGE)
    return data


def _without_embedded(file: BinaryIO) -> bytes:
    kept: list[bytes] = []
    size, held, is_inside = 0, b"", False
    while chunk := file.read(_CHUNK):
        if is_inside:
            end = _END.search(chunk)
            if end is None:
                continue
            chunk = chunk[end.start() :]
        piece, held, is_inside = _cut(held + chunk)
        kept.append(_EMBEDDED.sub(b"", piece))
        size += len(kept[-1])
        if size > LARGEST_ARTICLE:
            raise FormatError(_TOO_LARGE)
    return b"".join(kept) + held


def _cut(chunk: bytes) -> tuple[bytes, bytes, bool]:
    """What of a chunk is whole, what must wait for the next one, and whether that begins within an address."""
    last = max(chunk.rfind(end) for end in (_ENDS[i : i + 1] for i in range(len(_ENDS)))) + 1
    address = chunk.find(b"data:", last)
    if 0 <= address <= len(chunk) - _SHORTEST_EMBEDDED:
        return chunk[:address], b"", True
    if len(chunk) - last > _LONGEST_HELD:
        return chunk, b"", False
    return chunk[:last], chunk[last:], False
