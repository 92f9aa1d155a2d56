"""From bytes to text when nobody says which encoding they are in.

A wrong guess turns names into rubbish that no search finds, so certainty goes first (a byte order mark, then strict
UTF-8) and a guess is always told to the caller.
"""

import codecs
import re
from typing import TYPE_CHECKING

from archive.errors import FormatError

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
_DISORDER = 0.1
_SAMPLE = 256 * 1024
_ADVICE = "open it in the program it was made with and save it as plain text in UTF-8."


def is_wide(data: bytes) -> bool:
    """Whether a byte order mark says that the bytes are UTF-16 or UTF-32."""
    return _wide(data) is not None


def is_text(data: bytes) -> bool:
    """Whether bytes can be text at all: a wide byte order mark, or no NUL and hardly any other control character."""
    if is_wide(data):
        return True
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return b"\0" not in data and controls * 50 <= len(data)


def decode(data: bytes) -> tuple[str, bool]:
    """The text of a file and whether its encoding was guessed. A byte order mark is not part of the text.

    Raises FormatError for binary data and for bytes no encoding explains.
    """
    if encoding := _wide(data):
        try:
            return data.decode(encoding), False
        except UnicodeDecodeError as error:
            what = f"The file says it is {encoding.upper()} but is damaged at byte {error.start}"
            raise FormatError(f"{what}: {_ADVICE}") from error
    if not is_text(data):
        raise FormatError(f"The file is not text but binary data: {_ADVICE}")
    data = data.removeprefix(_UTF_8_MARK)
    try:
        return data.decode(), False
    except UnicodeDecodeError:
        return _guess(data), True


def _wide(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _WIDE_MARKS if data.startswith(mark)), None)


def _guess(data: bytes) -> str:
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("�")
    if bad * 10 <= len(damaged) - len(damaged.encode("ascii", "ignore")):
        return damaged  # UTF-8 with a few broken bytes: better one mark of damage than every name misread

    from charset_normalizer import from_bytes

    # The first letters outside ASCII decide; a guess over megabytes takes seconds.
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - _SAMPLE // 2) if first else 0
    guesses = from_bytes(data[start : start + _SAMPLE], cp_isolation=list(_LIKELY))
    if not guesses:
        raise FormatError(f"The file is in an encoding that is not recognised: {_ADVICE}")
    best = min(guesses, key=_unlikeliness).encoding
    text = data.decode(best, "replace")
    if best == "cp1252" and any(letter in text for letter in "ðþýÐÞÝ") and not any(letter in text for letter in "áíæ"):
        return data.decode("cp1254", "replace")
    return text


def _unlikeliness(guess: "CharsetMatch") -> tuple[bool, float, float, int]:
    """Least for the best guess. Where the letters form a language a little disorder says nothing; else it decides."""
    disorder = 0.0 if guess.coherence else guess.chaos
    return guess.chaos > _DISORDER, -guess.coherence, disorder, _LIKELY.index(guess.encoding)
