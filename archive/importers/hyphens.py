"""Undoes the hyphenation of printed lines, so that a word divided at a line's end is found and quoted whole.

Without a dictionary, the document itself is the best witness: a word that occurs undivided elsewhere is one word.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:['’\u2010\u2011-][^\W\d_]+)*")
_END = re.compile(r"(\S*?)([^\W_]+)[-\u2010]$")
_START = re.compile(r"[^\W_]+")
_DASH = re.compile(r"\S[–—/]$")
_ENDS = ("-", "\u2010", "–", "—", "/")
_LONGEST_WORD = 80
_HYPHENS = re.compile("[\u2010\u2011]")
# First parts of compounds that no hyphenation yields.
_WHOLE = frozenset(
    (
        *("self", "well", "half", "quasi", "cross", "long", "short", "high", "low"),
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    )
)


def words(lines: Iterable[str]) -> frozenset[str]:
    """The words of a text in small letters, compounds with their hyphens, without what ends or begins a line."""
    found: set[str] = set()
    for line in lines:
        middle = line[:-1] if line.endswith(("-", "\u2010")) else line
        found.update(word.lower() for word in _WORD.findall(_HYPHENS.sub("-", middle)))
    return frozenset(found)


def join(lines: Sequence[str], known: frozenset[str]) -> str:
    """Lines of one paragraph as one line; `known` are the words of the whole text."""
    pieces = [_before(line, after, known) for line, after in pairwise(lines)]
    return "".join([*pieces, *lines[-1:]])


def _before(line: str, after: str, known: frozenset[str]) -> str:
    """A line with what stands between it and the next one, or without its hyphen."""
    if not line.endswith(_ENDS):
        return f"{line} "
    end, start = _END.search(line[-_LONGEST_WORD:]), _START.match(after)
    if not end or not start:
        return line if _DASH.search(line[-2:]) else f"{line} "
    return line[:-1] if _is_divided(end[1], end[2], start[0], known) else line


def _is_divided(in_front: str, left: str, right: str, known: frozenset[str]) -> bool:
    """Whether the hyphen between two parts was put there to divide a word."""
    if not (left + right).isalpha() or (right[0].isupper() and not (left.isupper() and len(left) > 1)):
        return False
    if right[0].islower() and left.isupper() and len(left) > 1:  # an abbreviation: "UN-led"
        return False
    whole, compound = (left + right).lower(), f"{left}-{right}".lower()
    if compound in known:  # also where the text has both: then the hyphen is printed, and stays
        return False
    if whole in known:
        return True
    return "-" not in in_front and left.lower() not in _WHOLE
