"""Tells the people in a byline from what pages print around them: agencies, offices, desks, dates and addresses.

A byline answers who wrote this, and is searched by name. Whatever is certainly no name goes; whatever might be one
stays, as it is written: a name in capitals keeps them, since nobody can tell McDONALD or IŞIK from capitals alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from archive.text.folding import fold
from archive.text.normalize import normalize_line
from archive.text.offices import (
    AGENCIES,
    COLLECTIVES,
    MEDIA,
    MONTHS,
    NO_SURNAMES,
    NOBODY,
    OF_OFFICES,
    OFFICES,
    ONLY_MONTHS,
)

_BY = re.compile(
    r"(?:(?:written|reported|posted|story|words|report|published) by|by|(?P<particle>par|von|por)|yazan|hazırlayan|"
    r"(?:haber|muhabir|yazar|autore?|autora|auteur|autrice|authors?|texto?|text|reporting)\s*:)\s*:?\s+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\S*@\S+|\bhttps?://\S+|\bwww\.\S+")
_TAIL = re.compile(
    r"\b(?:updated|published|posted|last modified|güncelleme|yayınlanma|aktualisiert|publié)\b.*", re.IGNORECASE
)
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
_WITH = re.compile(r"(?:and|with|additional reporting by|avec|mit|con)\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
# What parts one name from another, or from what is no name.
_APART = re.compile(r"\s*[;|•·\n/]\s*|\s+[-–—]+\s+|\s*,\s*(?:and|ve|und|et|y)\s+|\s*,\s*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&|with|ve|und|mit|et|avec|y|e|con)\s+", re.IGNORECASE)
# A place or a desk behind a name: one word, parted from it by more than a comma.
_PLACE_BEHIND = re.compile(r"(?<=\w)\s*(?:[|•·/]|\s[-–—]+\s)\s*[^\W\d_]+\s*$")

_DATE = re.compile(
    rf"\s*\b(?:(?:{'|'.join(MONTHS)})\.?\s+\d[\d\s,:.apm]*|\d+[\d.\s:/-]*(?:(?:{'|'.join(MONTHS)})\b.*)?)$"
)


def clean_byline(written: Iterable[str], outlet: str | None = None) -> str | None:
    """The people in a byline that a source gives as one text or several, joined by commas; None where there are none.

    Goes: words for "by", agencies, the `outlet`'s own name, offices ("Senior Political Editor"), desks, dates, mail and
    web addresses, and the same name again. Stays: whatever may be a name, as it is written. A text in which there is
    nothing to take away is given back as it is.
    """
    texts = [_bare(text) for text in written]
    outlets = [fold(name) for name in _APART.split(outlet or "") if name]
    pieces = [piece for text in texts for piece in _pieces(text)]
    names = [name for number, piece in enumerate(pieces) if (name := _person(piece, outlets, is_first=not number))]
    if len(texts) == 1 and names == pieces == _distinct(names):
        return texts[0] or None
    return ", ".join(_distinct(names)) or None


def same_people(one: str, other: str) -> bool:
    """Whether two bylines name the same people, in any order and case, and whatever stands between the names."""
    return _people(one) == _people(other) != frozenset()


def _people(byline: str) -> frozenset[str]:
    return frozenset(fold(name) for piece in _pieces(_bare(byline)) if (name := _person(piece, [], is_first=True)))


def _bare(text: str) -> str:
    """A byline as one line without the word for "by", addresses, and what is said after the names."""
    text = _ADDRESS.sub(" ", _TAIL.sub("", normalize_line(text))).strip(" ,:;|/•·-–—*")
    text = _FULL_STOP.sub("", text)
    text = _PLACE_BEHIND.sub("", text) if len(text.split()) > 2 else text
    return normalize_line(_without_by(text))


def _without_by(text: str) -> str:
    match = _BY.match(text)
    names = text[match.end() :] if match else text
    # "Von Jana Müller" is by her; "von Neumann" and "Von der Heide" are names.
    is_name = (
        match and match["particle"] and not all(any(map(str.isupper, word)) for word in (*names.split(), "von")[:2])
    )
    return text if is_name else names


def _pieces(text: str) -> Iterator[str]:
    for piece in _APART.split(_BRACKETS.sub(r", \1", text)):
        halves = _AND.split(piece)
        # "Ortega y Gasset" is one name, "Pell and Kor" two that are written as one: they stay together.
        split = len(halves) > 1 and all(len(half.split()) > 1 or _is_no_person(half, []) for half in halves)
        for half in halves if split else [piece]:
            name = half.strip(' ,:;*"“”')
            if name := name[match.end() :] if (match := _WITH.match(name)) else name:
                yield name


def _person(piece: str, outlets: Sequence[str], *, is_first: bool) -> str | None:
    """The name in a piece of a byline, without office, agency or date behind it; None where there is none."""
    piece = _without_date(piece)
    if _is_no_person(piece, outlets):
        return None
    words = piece.split()
    for length in range(min(5, len(words) - 1), 0, -1):
        if _is_source(words[-length:], words[:-length], outlets):
            return _person(" ".join(words[:-length]), outlets, is_first=is_first)
    name = _without_office(words)
    # "Jon Pell, Lowmark correspondent": what is left of the office is a place.
    return name if name is None or is_first or " " in name or name == piece else None


def _is_source(tail: list[str], name: list[str], outlets: Sequence[str]) -> bool:
    """Whether the words behind a name are an outlet or agency. A single word may be a surname: Michael Bloomberg."""
    folded = fold(" ".join(tail))
    if len(tail) > 1 or folded in NO_SURNAMES:
        return folded in AGENCIES or folded in outlets
    is_acronym = tail[0].isupper() and not " ".join(name).isupper()
    return is_acronym and (folded in AGENCIES or folded in outlets)


def _without_date(piece: str) -> str:
    folded = fold(piece)
    if len(folded) != len(piece):
        return piece
    if match := _DATE.search(folded):
        return piece[: match.start()].rstrip()
    *words, last = folded.split() or [""]
    return piece.rsplit(maxsplit=1)[0] if len(words) > 1 and last in ONLY_MONTHS else piece


def _without_office(words: list[str]) -> str | None:
    if fold(words[-1]) not in OFFICES:
        return " ".join(words)
    end = len(words)
    while end and fold(words[end - 1]) in OFFICES | OF_OFFICES:
        end -= 1
    return " ".join(words[:end]).strip(" ,-–—") or None


def _is_no_person(piece: str, outlets: Sequence[str]) -> bool:
    folded = fold(piece).strip(" .")
    words = folded.split()
    if not any(map(str.isalpha, folded)) or folded in NOBODY or folded in AGENCIES:
        return True
    if any(word in OFFICES for word in words) and all(word in OFFICES | OF_OFFICES for word in words):
        return True
    # "Lowmark Post staff", "CNN Business": many, or a desk of something that is spelled like an outlet.
    if words[-1] in COLLECTIVES and not MEDIA.isdisjoint(words):
        return True
    first = piece.split()[0]
    if len(words) == 2 and words[1] in OF_OFFICES and first.isupper() and len(first) <= 4:
        return True
    return any(_is_outlet(folded, outlet) for outlet in outlets)


def _is_outlet(folded: str, outlet: str) -> bool:
    """Whether a text is the outlet's name, with nothing behind it but offices, desks and months."""
    own = outlet.removeprefix("the ").removesuffix(".com")
    text = folded.removeprefix("the ").removesuffix(".com")
    if text.replace(" ", "") == own.replace(" ", ""):
        return True
    behind = text.removeprefix(own + " ").split() if text.startswith(own + " ") else []
    return bool(behind) and all(word in OFFICES | OF_OFFICES or word in MONTHS for word in behind)


def _distinct(names: list[str]) -> list[str]:
    """Each name once; of its spellings that which is not in capitals."""
    known: dict[str, str] = {}
    for name in names:
        key = fold(name)
        if key not in known or (known[key].isupper() and not name.isupper()):
            known[key] = name
    return list(known.values())
