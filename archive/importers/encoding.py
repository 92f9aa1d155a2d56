"""From bytes to text when nobody says which encoding they are in.

A wrong guess turns names into rubbish that no search finds, so certainty goes first (a byte order mark, then strict
UTF-8) and a guess is always told to the caller.
"""

import codecs
import re
from typing import TYPE_CHECKING

from archive.errors import FormatError
from archive.sentences import Sentence

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_UTF_8_MARK = codecs.BOM_UTF8
# UTF-32 before UTF-16: the little-endian marks begin alike.
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Markup in UTF-16 without its mark: a NUL beside the first angle bracket.
_UNMARKED = ((b"<\0", codecs.BOM_UTF16_LE), (b"\0<", codecs.BOM_UTF16_BE))
# C0 controls that no text file uses. Tab, line ends, form feed, backspace, escape and the DOS end mark do occur.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\b\x1a\x1b"))
# What text files of the last thirty years are in, the likelier first among equals. Left to itself the detector takes
# a page of English with curly quotation marks for a DOS code page of the Baltic. Windows-1252 and windows-1254 differ
# in six letters only, which are Icelandic in the one (with á, í, æ, which Turkish lacks) and Turkish in the other.
_LIKELY = (
    "cp1252",
    "cp1254",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp1257",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
)
# Names that web pages and mails write for one encoding and mean another by, as every browser reads them.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# How the codecs of Python are called that are encodings of text older than Unicode.
_OLDER = ("cp", "iso8859", "iso2022", "koi8", "mac", "gb", "hz", "big5", "shift_jis", "euc", "johab", "kz1048", "tis")
_DISORDER = 0.1
_SAMPLE = 256 * 1024
_ADVICE = Sentence("open it in the program it was made with and save it as plain text in UTF-8.")


def is_wide(data: bytes) -> bool:
    """Whether a byte order mark says that the bytes are UTF-16 or UTF-32."""
    return _wide(data) is not None


def is_text(data: bytes) -> bool:
    """Whether bytes can be text at all: a wide byte order mark, or no NUL and hardly any other control character."""
    if is_wide(data):
        return True
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return b"\0" not in data and controls * 50 <= len(data)


def marked(data: bytes) -> bytes:
    """The bytes with the byte order mark that markup in UTF-16 should begin with, where it lacks only that."""
    return next((mark + data for start, mark in _UNMARKED if data.startswith(start)), data)


def beginning(head: bytes) -> str | None:
    """How a text begins, its letters outside ASCII perhaps wrong, to recognise it by; None for binary data."""
    head = marked(head)
    if encoding := _wide(head):
        return head.decode(encoding, "replace")
    head = without_stray_nuls(head)
    return head.decode("utf-8", "replace").removeprefix("\ufeff") if is_text(head) else None


def without_stray_nuls(data: bytes) -> bytes:
    """The bytes without NUL if they hold so few of them that they are text nevertheless."""
    return data.replace(b"\0", b"") if data.count(b"\0") * 50 <= len(data) else data


def decode(data: bytes, declared: str | None = None) -> tuple[str, bool]:
    """The text of a file and whether its encoding was guessed. A byte order mark is not part of the text.

    `declared` is the encoding that the source itself names. It is believed where the bytes do not say otherwise: UTF-8
    and what is no text in the encoding named show by themselves. Raises FormatError for binary data and for bytes no
    encoding explains.
    """
    if encoding := _wide(data):
        try:
            return data.decode(encoding), False
        except UnicodeDecodeError as error:
            raise FormatError(
                Sentence(
                    "The file says it is {encoding} but is damaged at byte {byte}: {advice}",
                    encoding=encoding.upper(),
                    byte=error.start,
                    advice=_ADVICE,
                )
            ) from error
    if not is_text(data):
        raise FormatError(Sentence("The file is not text but binary data: {advice}", advice=_ADVICE))
    data = data.removeprefix(_UTF_8_MARK)
    try:
        return data.decode(), False
    except UnicodeDecodeError:
        pass
    damaged = data.decode("utf-8", "replace")
    if damaged.count("�") * 10 <= len(damaged) - len(damaged.encode("ascii", "ignore")):
        return damaged, True  # UTF-8 with a few broken bytes: better one mark of damage than every name misread
    text = _as_declared(data, declared) if declared else None
    return (text, False) if text is not None else (_guess(data), True)


def _as_declared(data: bytes, declared: str) -> str | None:
    """The text in the encoding declared, or None where that is unknown or does not fit."""
    try:
        name = codecs.lookup(declared.strip()).name
        encoding = _MEANT.get(name, name)
        text = data.decode(encoding) if encoding.startswith(_OLDER) else None
    except (LookupError, ValueError):  # an unknown name; bytes that do not fit, or a NUL in the name
        return None
    return None if text and encoding == "cp1252" and _is_turkish(text) else text


def _is_turkish(text: str) -> bool:
    """Whether what was read as windows-1252 is windows-1254: with letters of Icelandic, but not its common ones."""
    return any(letter in text for letter in "ðþýÐÞÝ") and not any(letter in text for letter in "áíæ")


def _wide(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _WIDE_MARKS if data.startswith(mark)), None)


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    # The first letters outside ASCII decide; a guess over megabytes takes seconds.
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - _SAMPLE // 2) if first else 0
    guesses = from_bytes(data[start : start + _SAMPLE], cp_isolation=list(_LIKELY))
    if not guesses:
        raise FormatError(Sentence("The file is in an encoding that is not recognised: {advice}", advice=_ADVICE))
    best = min(guesses, key=_unlikeliness).encoding
    text = data.decode(best, "replace")
    return data.decode("cp1254", "replace") if best == "cp1252" and _is_turkish(text) else text


def _unlikeliness(guess: "CharsetMatch") -> tuple[bool, float, float, int]:
    """Least for the best guess. Where the letters form a language a little disorder says nothing; else it decides."""
    disorder = 0.0 if guess.coherence else guess.chaos
    return guess.chaos > _DISORDER, -guess.coherence, disorder, _LIKELY.index(guess.encoding)
