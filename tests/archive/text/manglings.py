"""What a page, a PDF and a mail do to a passage, for tests: other marks, spaces, hyphens and line ends, same words."""

import random
import re

from hypothesis import strategies as st

from archive.model import Span
from archive.text.characters import DASHES, UNSEEN
from archive.text.wording import is_of_word

_WRITTEN = {
    '"': ['"', "“", "”", "„", "«"],
    "“": ['"', "„", "“"],
    "”": ['"', "”", "»"],
    "'": ["'", "’", "‘"],
    "’": ["'", "’", "´"],
    "—": ["-", "–", "—", " – ", "--", " -- "],
    "-": ["-", "‐", "–", "-\n"],
    "…": ["...", "…", ". . ."],
    " ": [" ", "\n", "\u00a0", "\u2009", "  ", "\r\n", "\t"],
    "\n": ["\n", " ", "\n\n"],
    "\u00a0": [" ", "\u00a0"],
}
_DIVISIONS = ["\u00ad", "-\n", "‐\r\n", "\u00ad\n", "- "]
_AROUND = ["{}", "“{}”", '"{}"', "…{}", "‘{}…’", "«{}»", " {}\n", "[...] {} [...]", "「{}」"]


@st.composite
def mangled(draw: st.DrawFn, text: str) -> str:
    """`text` as it may arrive."""
    chance = random.Random(draw(st.integers(0, 2**32)))  # a draw for every letter would take a minute
    pieces: list[str] = []
    for number, letter in enumerate(text):
        within_word = number > 0 and is_plain(text[number - 1]) and is_plain(letter)
        if within_word and chance.random() < 0.1:
            pieces.append(chance.choice(_DIVISIONS))
        pieces.append(chance.choice(_WRITTEN.get(letter, [letter])))
    return draw(st.sampled_from(_AROUND)).format("".join(pieces))


def is_plain(letter: str) -> bool:
    """Whether a word can be divided before or after the letter."""
    return letter.isalpha() and is_of_word(letter)


def core(body: str, span: Span) -> Span:
    """The span without what a giver may add or leave out at its ends: marks, spaces, and what is not seen."""
    around = re.compile(rf"(?:\.\.\.|[\s“”\"'…{DASHES}{UNSEEN}])*")
    lead, tail = around.match(span.of(body)), around.match(span.of(body)[::-1])
    assert lead
    assert tail
    return Span(min(span.start + lead.end(), span.end), max(span.end - tail.end(), span.start + lead.end()))
