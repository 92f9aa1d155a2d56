"""What counts as the same wording: words and signs do, the way in which a page, a PDF or a mail sets them does not.

Curly and straight quotation marks, hyphens and dashes, spaces and line breaks of any kind, soft hyphens, a word that is
divided at the end of a line, and three dots for an ellipsis make no difference. Capitals and accents do: they can be
what a quotation is about.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from archive.model import Span
from archive.text.characters import DASHES, DOUBLE_QUOTES, SINGLE_QUOTES, UNSEEN, UNSPACED
from archive.text.quote_match import snap

ELLIPSIS = "…"
_MARKS = str.maketrans({**dict.fromkeys(DOUBLE_QUOTES, '"'), **dict.fromkeys(SINGLE_QUOTES, "'")})
_PIECE = re.compile(rf"…|\.\.\.|\.\s\.\s\.|\.|[^\s{DASHES}{UNSEEN}.…]+")
_HIDDEN = re.compile(f"[{UNSEEN}]+")
_DASH = re.compile(f"[{DASHES}]+")
# A hyphen, or a soft one, with the rest of the word on the next line; a mail may have made that line break a space.
_DIVISION = re.compile(r"[-\u2010\u2011\u00ad]\s+")
_UNSPACED = re.compile(f"[{UNSPACED}]")


class Gap(Enum):
    """What stands between two letters or signs. A DIVISION is a dash or nothing, one cannot tell which."""

    SPACE = auto()
    DASH = auto()
    DIVISION = auto()


@dataclass(frozen=True, slots=True)
class Wording:
    """A text without what makes no difference.

    `letters` are its letters and signs without dashes and spaces; `starts[i]` and `ends[i]` say which code points of
    `text` the i-th one stands for, and `gaps[i]` what stands before it, if anything.
    """

    text: str
    letters: str
    starts: list[int]
    ends: list[int]
    gaps: dict[int, Gap]

    def span(self, letters: Span) -> Span:
        """The code points of a non-empty range of letters."""
        return Span(self.starts[letters.start], self.ends[letters.end - 1])

    def is_same(self, other: "Wording", letters: Span, shift: int) -> bool:
        """Whether what stands between these letters is what stands between the same ones of `other`.

        `shift` is how many letters later they stand there.
        """
        gaps = {i for i in self.gaps if letters.start < i < letters.end}
        gaps |= {i - shift for i in other.gaps if letters.start < i - shift < letters.end}
        return all(_agree(self.gaps.get(i), other.gaps.get(i + shift), self.letters, i) for i in gaps)


def wording(text: str) -> Wording:
    """The wording of a normalised text. Takes time linear in the text."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: dict[int, Gap] = {}
    done = 0
    for piece in _PIECE.finditer(text):
        start, end = piece.span()
        if start > done and starts and (gap := _gap(text[done:start], text[done - 1], text[start])):
            gaps[len(starts)] = gap
        done = end
        if piece[0] == ELLIPSIS or (end - start > 1 and text[start] == "."):
            pieces.append(ELLIPSIS)
            starts.append(start)
            ends.append(end)
        else:
            pieces.append(piece[0].translate(_MARKS))
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
    return Wording(text, "".join(pieces), starts, ends, gaps)


def _gap(between: str, before: str, after: str) -> Gap | None:
    if is_division(between) and before.isalnum() and after.isalnum():
        return Gap.DIVISION
    if has_dash(between):
        return Gap.DASH
    return Gap.SPACE if _HIDDEN.sub("", between) else None


def is_division(between: str) -> bool:
    """Whether what stands between two letters may be where a word was divided at the end of a line."""
    return _DIVISION.fullmatch(between) is not None


def _agree(one: Gap | None, other: Gap | None, letters: str, letter: int) -> bool:
    """Whether two gaps before a letter are the same to a reader."""
    if one is other:
        return True
    pair = {one, other}
    if Gap.DIVISION in pair:
        return Gap.SPACE not in pair
    # Spaces divide words, and nothing else: not signs from words, nor characters of a script without spaces.
    return Gap.DASH not in pair and not _are_of_words(letters, letter)


def has_division(text: str) -> bool:
    """Whether there may be a divided word in it."""
    return _DIVISION.search(text) is not None


def has_dash(text: str) -> bool:
    return _DASH.search(text) is not None


def is_of_word(character: str) -> bool:
    """Whether the character is part of a word in a script that puts spaces between words."""
    return (character.isalnum() or character == "_" or _is_mark(character)) and not _UNSPACED.match(character)


def _are_of_words(letters: str, letter: int) -> bool:
    """Whether a letter and the one before it, without its marks, are of words."""
    before = letter - 1
    while before and _is_mark(letters[before]):
        before -= 1
    return is_of_word(letters[before]) and is_of_word(letters[letter])


def _is_mark(character: str) -> bool:
    """Whether it belongs to the character before it."""
    return character in "\u200c\u200d" or unicodedata.category(character)[0] == "M"


def occurrences(body: Wording, given: Wording, core: Span, reach: Span) -> Iterator[Span]:
    """Every range of letters of `body` that has the wording of the letters `core` of `given`, in whole words.

    What `given` has around them within `reach` (quotation marks, an ellipsis) is taken in as far as it is there.
    """
    wanted = core.of(given.letters)
    start = body.letters.find(wanted)
    while start >= 0:
        if given.is_same(body, core, start - core.start):
            found = _grown(body, given, core, reach, start - core.start)
            if is_whole(body, found):
                yield found
        start = body.letters.find(wanted, start + 1)


def _grown(body: Wording, given: Wording, core: Span, reach: Span, shift: int) -> Span:
    def is_there(letter: int, gap: int) -> bool:
        here, there = letter + shift, gap + shift
        return (
            0 <= here < len(body.letters)
            and given.letters[letter] == body.letters[here]
            and given.gaps.get(gap) is body.gaps.get(there)
        )

    start, end = core.start, core.end
    while start > reach.start and is_there(start - 1, start):
        start -= 1
    while end < reach.end and is_there(end, end):
        end += 1
    return Span(start + shift, end + shift)


def is_whole(body: Wording, letters: Span) -> bool:
    """Whether a range of letters begins and ends between words, and cuts nothing a reader sees as one character."""
    if _is_within_word(body, letters.start) or _is_within_word(body, letters.end):
        return False
    span = body.span(letters)
    return snap(body.text, span) == span


def _is_within_word(body: Wording, letter: int) -> bool:
    return 0 < letter < len(body.letters) and letter not in body.gaps and _are_of_words(body.letters, letter)
