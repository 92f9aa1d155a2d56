"""What a user typed as one word or phrase, as a row of index words: the same value searches and marks."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from archive.errors import NameNotUnderstood
from archive.index.analysis import folding, is_unspaced, searchable, tokens
from archive.sentences import Sentence

# Letters of a script nobody searches newspapers for stand for * and ? while a word is analysed: to the tokenizer they
# are letters without capitals, so that the parts of the word around them are split and folded like any other.
_STAR, _ONE = "\U00012000", "\U00012001"
_PLACES = str.maketrans({"*": _STAR, "?": _ONE})
_EXPRESSIONS = str.maketrans({_STAR: ".*", _ONE: "."})


@dataclass(frozen=True, slots=True)
class Word:
    """One place in a row: a word of the index, or any that fits.

    `pattern` is a regular expression for the whole word, `edits` how many letters may differ (a swap of two counts
    once). At most one of them is given.
    """

    text: str
    pattern: str | None = None
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """Words one after another, at most `slop` places further apart. `plain` is the word as typed, to be stemmed."""

    row: tuple[Word, ...]
    slop: int = 0
    plain: str | None = None

    @property
    def exact(self) -> bool:
        return all(word.pattern is None and not word.edits for word in self.row)


def word(text: str) -> Words | None:
    """A word as typed, which the analysis may split: then it is a phrase. None when nothing of it is searchable."""
    row = _row(text)
    return Words(row, plain=text if len(row) == 1 and row[0].pattern is None else None) if row else None


def phrase(texts: list[str], slop: int) -> Words | None:
    """Words in quotes, exactly as they are, in order. * works; ? is the end of a question. None like `word`."""
    row: list[Word] = []
    for text in texts:
        row.extend(_wild_row(text.replace("?", " ")) if "*" in text else _row(text))
    return Words(tuple(row), slop) if row else None


def wildcard(text: str) -> Words | None:
    """A word with * (any letters, also none) and ? (one letter). None when there is no letter or digit beside them."""
    row = _wild_row(text)
    return Words(row) if row else None


def fuzzy(text: str, edits: int) -> Words | None:
    """A word with up to `edits` letters wrong. None like `word`.

    Raises NameNotUnderstood when it is several words to the index.
    """
    found = tokens(text)
    if len(found) > 1:
        raise NameNotUnderstood(
            Sentence("“{text}” is several words to the search: ~ works on a single one.", text=text)
        )
    return Words((Word(found[0], edits=edits),)) if found else None


def _row(text: str) -> tuple[Word, ...]:
    return tuple(_single_sign(token) or Word(token) for token in tokens(text))


def _single_sign(token: str) -> Word | None:
    """A single sign of an unspaced script is found in every pair that has it."""
    return Word(token, pattern=f".?{token}.?") if len(token) == 1 and is_unspaced(token) else None


def _wild_row(text: str) -> tuple[Word, ...]:
    found = folding().analyze(searchable(unicodedata.normalize("NFC", text)).translate(_PLACES))
    row = []
    for token in found:
        if _STAR not in token and _ONE not in token:
            row.append(_single_sign(token) or Word(token))
        else:
            row.append(Word(token, pattern=re.sub(r"(?:\.\*)+", ".*", token.translate(_EXPRESSIONS))))
    while row and not row[-1].text.strip(_STAR + _ONE):
        row.pop()
    while row and not row[0].text.strip(_STAR + _ONE):
        row.pop(0)
    return tuple(row)


@lru_cache(256)
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)
