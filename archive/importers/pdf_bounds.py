"""Looks into a PDF before PDFium does, since nothing can stop PDFium once it has begun.

Packed drawing instructions of a few hundred kilobytes can unpack to gigabytes and keep it busy for hours. Pictures are
packed too, but are never unpacked to read text.
"""

import re
import zlib

from archive.errors import FormatError
from archive.sentences import Sentence

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_NO_INSTRUCTIONS = re.compile(
    rb"/Subtype\s*/(?:Image|CIDFontType0C|Type1C|OpenType)|/Length1|/DCTDecode|/JPXDecode|/CCITTFaxDecode|/JBIG2Decode"
)
"""What marks a picture or a font."""
_DICTIONARY = 1024
_LARGEST_STREAM = 16 * 1024 * 1024
_LARGEST_SUM = 512 * 1024 * 1024
_SUSPECT = 1024 * 1024
_WRITTEN = re.compile(rb"\(([^()]*)\)|<([0-9A-Fa-f\s]*)>")
_MOST_WRITTEN = 2_000_000
"""Bytes of text on one page. A page of a broadsheet has fifty thousand."""

_TOO_MUCH = Sentence(
    "A page of the PDF holds more drawing or text than can be read, as a large map does: print the pages with the text "
    "to a new PDF file, and import that."
)


def check(data: bytes) -> None:
    """Raises FormatError for a file that would take too long or too much memory to read."""
    total = 0
    for match in _STREAM.finditer(data):
        head = data[max(0, match.start() - _DICTIONARY) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        if _NO_INSTRUCTIONS.search(head):
            continue
        end = data.find(b"endstream", match.end())
        stream = data[match.end() : end if end >= 0 else len(data)]
        unpacked = _unpacked(stream) if b"Flate" in head else stream
        total += len(unpacked)
        if len(unpacked) > _LARGEST_STREAM or total > _LARGEST_SUM or _is_overwritten(unpacked):
            raise FormatError(_TOO_MUCH)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _LARGEST_STREAM + 1)
    except zlib.error:  # encrypted or damaged: what PDFium makes of it is no more than is there
        return b""


def _is_overwritten(stream: bytes) -> bool:
    if len(stream) < _SUSPECT:
        return False
    return sum(len(text) + len(hexed) // 2 for text, hexed in _WRITTEN.findall(stream)) > _MOST_WRITTEN
