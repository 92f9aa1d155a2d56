"""Makes every text look the same way once, at import, so that positions into it mean the same for ever.

Everything else rests on this: a quote is found again, two copies of one wire story have one hash, and a code point
offset never depends on which program wrote the file. Nothing a reader could see is lost: joiners, bidirectional
marks, no-break spaces and soft hyphens stay.
"""

import re
import unicodedata

_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters but tab and newline, byte order mark, object replacement, surrogates, and the noncharacters: a
# block of 32 and the last two code points of each of the 17 planes.
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(p << 16 | 0xFFFE)}{chr(p << 16 | 0xFFFF)}" for p in range(17))
_UNWANTED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffc\ud800-\udfff{_NONCHARACTERS}]")
_SUSPECT = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffc\ud800-\udfff{_NONCHARACTERS}]")


def normalize(text: str) -> str:
    """`text` in NFC, with `\\n` as its only line break, spaces for tabs, and without what no reader can see.

    Idempotent. Line breaks are CR LF, CR, VT, FF, NEL, U+2028 and U+2029. Other control characters, U+FEFF, U+FFFC,
    surrogates and noncharacters are removed before composing, so that removal cannot bring a letter and its mark
    together afterwards.
    """
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text
    if _SUSPECT.search(text):
        text = _UNWANTED.sub("", _LINE_BREAK.sub("\n", text).replace("\t", " "))
    return unicodedata.normalize("NFC", text)


def normalize_line(text: str) -> str:
    """`text` normalised as one line: every run of white space, line breaks included, is one space; ends stripped.

    For titles, names and metadata.
    """
    return " ".join(normalize(text).split())
