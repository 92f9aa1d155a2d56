"""The vocabulary of RTF: which control words are characters, which end a paragraph, which begin something unseen.

The long lists are striprtf's.
"""

from functools import cache

# What striprtf leaves out although a reader sees it; and what is about the document.
SHOWN = frozenset(("shp", "shpinst", "shpgrp", "shptxt", "do", "dptxbxtext", "object", "result", "fldrslt", "field"))
HEARD = frozenset(("footnote", "listtext", "pntext", "stylesheet", "fonttbl", "info", "title", "author", "creatim"))
IN_INFO = frozenset(("title", "author", "creatim"))
BREAKS = frozenset(("par", "sect", "page", "column"))
CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "~": "\xa0",
    "-": "\xad",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "\t": "\t",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
MACHINES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_FIRST_ALPHABET = 3
"""Smaller numbers of character sets name no alphabet but the document's own, or symbols."""


@cache
def known_encoding(encoding: str) -> str:
    """The encoding, if Python knows it and it is one of text; else that of Western Europe."""
    try:
        return encoding if b"a".decode(encoding) == "a" else "cp1252"
    except (LookupError, UnicodeDecodeError):
        return "cp1252"


@cache
def destinations() -> frozenset[str]:
    """The words that begin a group of something else than text."""
    from striprtf import striprtf

    return frozenset(striprtf.destinations) - SHOWN


def encoding_of(charset: int) -> str | None:
    """The encoding of a font's character set, or None for those that name no alphabet."""
    from striprtf import striprtf

    encoding = striprtf.charset_map.get(charset) if charset >= _FIRST_ALPHABET else None
    return known_encoding(encoding) if encoding else None
