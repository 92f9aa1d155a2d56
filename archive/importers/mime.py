"""Reads mails and archived pages, which are both messages of several parts, without trusting a line of them.

The parts that are no text, pictures and attachments of any size, are left out while the file is read; only their
headers stay, so that they can be named. What the library stumbles over in a header is read the plain way instead.
"""

import base64
import binascii
import email
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from archive.errors import FormatError
from archive.importers.encoding import beginning, decode
from archive.sentences import Sentence

_LARGEST = 48 * 1024 * 1024
"""Bytes of the parts that are text, as they are encoded in the file: up to three times what they say."""
_LONGEST_LINE = 1024 * 1024
_MOST_HEADERS = 256 * 1024
_MOST_PARTS = 1_000
_KEPT = re.compile(rb"(?:text/(?:html|plain|enriched)|application/xhtml\+xml|multipart/|message/)", re.IGNORECASE)
_TYPE = re.compile(rb"^content-type:\s*([^\s;]+)", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"\bboundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_ENCODED = r"=\?([\w.:+-]{1,40})(?:\*[\w-]*)?\?([bBqQ])\?([^?]*)\?="
_ENCODED_WORD = re.compile(_ENCODED)
_ENCODED_WORDS = re.compile(rf"{_ENCODED}(?:\s*{_ENCODED})*")
_FIRST_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*[A-Za-z][A-Za-z0-9-]{1,60}:")
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]*(.*)")
_TOO_LARGE = Sentence(
    "The text in it is larger than {megabytes} MB, which is no single article: open it in the program "
    "it was made with and save the article alone.",
    megabytes=_LARGEST // 1024**2,
)
_TOO_MANY = Sentence(
    "It has more than {most:,} parts, or parts nested too deeply, which is no single article: open it "
    "in the program it was made with and save the article alone.",
    most=_MOST_PARTS,
)


def header_block(head: bytes) -> dict[str, str]:
    """The header lines that a file begins with, by their names in small letters; empty where it begins otherwise.

    The file may be cut anywhere.
    """
    headers: dict[str, str] = {}
    name = ""
    text = beginning(head) if _FIRST_HEADER.match(head) else None
    for line in (text or "").lstrip("\r\n").splitlines():
        if not line.strip():
            return headers
        if line[0] in " \t" and name:
            headers[name] += " " + line.strip()
        elif match := _HEADER.fullmatch(line.rstrip()):
            name = match[1].lower()
            headers.setdefault(name, match[2])
        else:
            return {}
    return headers


def message(path: Path) -> Message:
    """The message in a file. Raises FormatError where it cannot be read."""
    with path.open("rb") as file:
        data = _slim(file)
    try:
        return email.message_from_bytes(data)
    except RecursionError as error:
        raise FormatError(_TOO_MANY) from error


def header(part: Message, name: str) -> str | None:
    """A header as one line of decoded text; None where there is none."""
    written = written_header(part, name)
    return (" ".join(decoded(written).split()) or None) if written else None


def written_header(part: Message, name: str) -> str | None:
    """A header as it is written, its encoded words still encoded."""
    value = next((str(value) for key, value in part.raw_items() if key.lower() == name), None)
    if value is None or value.isascii():
        return value
    try:
        return decode(value.encode("utf-8", "surrogateescape"))[0]  # bytes that should have been encoded
    except FormatError:
        return value.encode("ascii", "replace").decode()


def decoded(value: str) -> str:
    """A header with its encoded words decoded; what is broken stays as it is written."""
    return _ENCODED_WORDS.sub(_decoded_words, value)


def inner_parts(whole: Message) -> Iterator[Message]:
    """All parts that hold no others, and the messages attached, in order; not what is inside of those."""
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if isinstance(inner, list) and (part is whole or part.get_content_maintype() == "multipart"):
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]
        else:
            yield part


def payload(part: Message) -> tuple[bytes, str | None]:
    """The bytes of a part and the encoding that its header names."""
    data = part.get_payload(decode=True)
    try:
        charset = part.get_content_charset()
    except (LookupError, ValueError):
        charset = None
    return data if isinstance(data, bytes) else b"", charset


def _decoded_words(words: re.Match[str]) -> str:
    # A letter of several bytes may be cut in two by the end of a word, so that words are joined before they are text.
    matches = _ENCODED_WORD.finditer(words[0])
    try:
        return "".join(
            decode(b"".join(map(_bytes_of, group)), charset)[0]
            for charset, group in groupby(matches, lambda match: match[1].lower())
        )
    except (FormatError, binascii.Error):
        return words[0]


def _bytes_of(word: re.Match[str]) -> bytes:
    written = word[3].encode("utf-8", "replace")
    if word[2] in "qQ":
        return quopri.decodestring(written, header=True)
    written = b"".join(written.split())
    return base64.b64decode(written + b"=" * (-len(written) % 4), validate=True)


def _slim(file: BinaryIO) -> bytes:
    """The file without the bodies of parts that are no text. Raises FormatError when too much is left."""
    kept: list[bytes] = []
    size = 0
    boundaries: set[bytes] = set()
    headers: list[bytes] | None = []
    keeps, count = True, 0
    while line := file.readline(_LONGEST_LINE):
        if headers is not None:
            headers.append(line)
            if not line.strip() or sum(map(len, headers)) > _MOST_HEADERS:
                keeps, is_message = _read_headers(b"".join(headers), boundaries)
                headers, count = [] if is_message else None, count + 1
                if count > _MOST_PARTS:
                    raise FormatError(_TOO_MANY)
        elif line.startswith(b"--") and line[2:].strip().removesuffix(b"--") in boundaries:
            headers, keeps = ([] if line[2:].strip() in boundaries else None), True
        elif not keeps:
            continue
        kept.append(line)
        size += len(line)
        if size > _LARGEST:
            raise FormatError(_TOO_LARGE)
    return b"".join(kept)


def _read_headers(block: bytes, boundaries: set[bytes]) -> tuple[bool, bool]:
    """Whether the body below these headers is kept, and whether it begins with headers itself."""
    kind = _TYPE.search(block)
    name = kind[1].lower() if kind else b"text/plain"
    for quoted, bare in _BOUNDARY.findall(block):
        boundaries.add((quoted or bare).strip())
    return bool(_KEPT.match(name)), name.startswith(b"message/rfc822")
