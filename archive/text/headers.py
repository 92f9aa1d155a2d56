"""Recognises the lines that stand between a headline and its story: the dateline and the byline.

Newspapers set them in a few fixed ways: the place in capitals, often with a date and an agency ("LOWMARK, March 3
(Wire) -"), and a word for "by" before names. What merely resembles them stays text: a sentence that begins with
"By Monday" is no byline.
"""

import re

# A place of several words, or two places: "RIO DE JANEIRO", "UNITED NATIONS/NEW YORK".
_LONGEST_PLACE = 40
_MOST_PLACE_WORDS = 6
_FRONT = 100
_SEPARATORS = frozenset("-–—:")
_SEPARATOR = re.compile(r"\s*(?:\.?[-–—]{1,2}|:)(?=\s)")
_TRAILING = re.compile(r"[\s.]*[-–—:]+$")
# Place, then perhaps region and date, then perhaps an agency in brackets.
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^\d(),;:?!\"“”„«»]*?)(?P<rest>(?:,\s*[^(),;:?!\"“”„«»]{1,30}){1,2})?"
    r"(?P<agency>\s*\([^()]{2,30}\)\.?)?"
)
_MOST_REST_WORDS = 4

_BY = re.compile(
    r"(?:(?:by|par|von|por)\s*:?|(?:yazan|hazırlayan|haberi hazırlayan)\s*:?|"
    r"(?:haber|muhabir|yazar|autor|autora|auteur|autrice|author|texto|text)\s*:)\s+(?P<names>\S.*)",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 120
_MOST_BYLINE_WORDS = 14
# What stands between names and their offices in small letters, in the five languages.
_PARTICLES = frozenset(
    (
        *("and", "with", "in", "at", "of", "for", "the", "from", "bin", "ibn", "bint", "ben", "al"),
        *("ve", "ile", "için", "da"),
        *("et", "avec", "à", "pour", "de", "du", "des", "la", "le", "les", "en"),
        *("und", "mit", "aus", "für", "der", "den", "dem", "von", "van", "vom", "zu", "zur"),
        *("y", "e", "con", "para", "desde", "del", "los", "las", "el"),
    )
)
_ABBREVIATION = re.compile(r"(?:^|[\s.])(?:[^\W\d_]|[JS]r|Dr|M[rs]|ph|St)\.$")


def find_dateline(line: str) -> str | None:
    """The dateline that `line` is (a short line whose place is in capitals), without a closing dash, or None."""
    if len(line) > _FRONT:
        return None
    bare = _TRAILING.sub("", line)
    match = _place(bare)
    return bare if match and match["place"].isupper() else None


def find_dateline_in_front(paragraph: str) -> str | None:
    """The place, with the date that follows it, of a dateline that opens `paragraph`, or None.

    "LOWMARK (Wire) - Arvenian …" gives "LOWMARK". A place in small letters counts only with a date or an agency:
    "Berlin (dpa) – Der …".
    """
    if _SEPARATORS.isdisjoint(paragraph[:_FRONT]):  # most paragraphs
        return None
    separator = _SEPARATOR.search(paragraph, 0, _FRONT)
    match = separator and _place(paragraph[: separator.start()])
    if not match:
        return None
    place, rest = match["place"].strip(), (match["rest"] or "").rstrip()
    is_dated = bool(match["agency"]) or any(map(str.isdigit, rest))
    return place + rest if place.isupper() or (is_dated and place.istitle()) else None


def _place(text: str) -> re.Match[str] | None:
    """`text` as place, rest and agency, when that is all it is. Whether the place is in capitals is not yet said."""
    match = _DATELINE.fullmatch(text)
    if not match:
        return None
    place = match["place"].strip()
    letters = sum(map(str.isalpha, place))
    is_short = len(place) <= _LONGEST_PLACE and len(place.split()) <= _MOST_PLACE_WORDS
    rest = [words.split() for words in (match["rest"] or "").split(",")[1:]]
    is_rest = all(words and len(words) <= _MOST_REST_WORDS and _may_begin_rest(words[0][0]) for words in rest)
    return match if letters > 2 and is_short and is_rest else None


def _may_begin_rest(character: str) -> bool:
    return character.isupper() or character.isdigit()


def find_byline(line: str) -> str | None:
    """The names (and offices) of a byline that `line` is, without the word for "by", or None."""
    match = _BY.fullmatch(line) if len(line) <= _LONGEST_BYLINE else None
    if not match:
        return None
    names = match["names"].strip()
    words = names.split()
    if len(words) > _MOST_BYLINE_WORDS or not _may_be_name(words[0]) or any(map(str.isdigit, names)):
        return None
    if names[-1] in "?!…:;" or (names[-1] == "." and not _ABBREVIATION.search(names)):
        return None
    return names if all(_may_be_name(word) or word.casefold() in _PARTICLES for word in words) else None


def _may_be_name(word: str) -> bool:
    """Has a capital ("d'Ormesson", "al-Masri"), or letters of a script without capitals, or no letters ("&")."""
    letters = [c for c in word if c.isalpha()]
    return not letters or any(map(str.isupper, letters)) or not letters[0].islower()
