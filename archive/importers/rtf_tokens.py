"""RTF as a stream of control words, bytes of text, and groups; without the pictures that make up most of its size."""

import re
from collections.abc import Iterator

from archive.errors import FormatError
from archive.sentences import Sentence

OPEN, CLOSE = "begin group", "end group"

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n\0]+)", re.DOTALL
)
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_PICTURE = re.compile(rb"[0-9a-fA-F\s]{256,}")
_DEEPEST = 10_000
_CUT_OFF = Sentence("The RTF document is cut off before its end: fetch or copy the file again, and import it again.")
_TOO_DEEP = Sentence(
    "The RTF document is nested too deeply to read: save it anew in a word processor, and import that."
)

# A control word with its number, if any; a control symbol; bytes of text; a bracket.
Token = tuple[str, int | None] | bytes


def without_pictures(data: bytes) -> bytes:
    """RTF without binary data and without the long runs of hexadecimal figures that pictures are."""
    kept, end = [], 0
    for match in _BINARY.finditer(data):
        if match.start() >= end:
            kept.append(data[end : match.start()])
            end = match.end() + int(match[1])
    return _PICTURE.sub(b" ", b"".join([*kept, data[end:]]))


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of one document, to the bracket that ends it; a byte given in hexadecimal is text of one byte.

    Raises FormatError where brackets do not match or are nested too deeply.
    """
    depth = 0
    for match in _TOKEN.finditer(data):
        word, number, hexed, symbol, bracket, text = match.groups()
        if text:
            yield text
        elif word:
            yield word.decode("ascii"), int(number) if number else None
        elif hexed:
            yield bytes.fromhex(hexed.decode("ascii"))
        elif symbol:
            yield symbol.decode("latin-1"), None
        else:
            depth += 1 if bracket == b"{" else -1
            if depth > _DEEPEST:
                raise FormatError(_TOO_DEEP)
            if depth <= 0:
                return
            yield (OPEN if bracket == b"{" else CLOSE), None
    raise FormatError(_CUT_OFF)
