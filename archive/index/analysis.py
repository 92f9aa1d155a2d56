"""How text becomes the words of the index: one chain of tantivy's for indexing, queries and marks alike.

What tantivy's tokenizer would get wrong is changed in the text before it: characters that are not seen vanish, and
scripts written without spaces are cut into pairs. Both keep a map back, because marks are positions in the text as
it is.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from tantivy import Filter, Index, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

from archive.text.characters import UNSPACED

VERSION = 2
"""Part of the tokenizers' names: an index made by another analysis does not fit the schema and is rebuilt."""

LANGUAGES = {
    "ar": "arabic",
    "da": "danish",
    "nl": "dutch",
    "en": "english",
    "fi": "finnish",
    "fr": "french",
    "de": "german",
    "el": "greek",
    "hu": "hungarian",
    "it": "italian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "es": "spanish",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
"""The stemmers there are, by the code of the language (ISO 639-1)."""

UNACCENTED = "en"
"""A language that loses nothing by folding: its stems are computed from the folded words when a query asks for them.

The stemmer is the most expensive part of indexing by far; a field of its own would make an import twice as long."""

STEM_FIELDS = tuple(code for code in LANGUAGES if code != UNACCENTED)
"""The languages that have a field of stems in the index."""

_LONGEST_TOKEN = 1_024  # tantivy counts bytes of UTF-8
_TURKISH_SMALL = str.maketrans("İI", "iı")
# Combining classes of the vowels of Thai, Lao and Tibetan: to drop those would make different words equal.
_VOWELS = frozenset({103, 118, 129, 130, 132})
# Soft hyphen, joiners and zero-width space, marks of direction, variation selectors, Arabic tatweel, Thai tone marks.
_UNSEEN = "\u00ad\u0640\u0e47-\u0e4e\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_RUN = re.compile(f"[{UNSPACED}]+")


def _combining() -> Iterable[str]:
    """The marks above, below and inside letters (points of Hebrew, harakat, accents), wherever they are."""
    for code in (*range(0x300, 0x3100), *range(0xA600, 0xAC00), *range(0xFB00, 0xFE30)):
        character = chr(code)
        if unicodedata.combining(character) and unicodedata.combining(character) not in _VOWELS:
            yield character


_VANISHING = re.compile(f"[{_UNSEEN}{''.join(_combining())}]+")
_UNUSUAL = re.compile(f"[{_UNSEEN}{''.join(_combining())}{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Prepared:
    """Text as the tokenizer gets it. Without a map every position is that of the original text.

    `starts[i]` and `ends[i]` say which code points of the original the i-th one of `text` stands for.
    """

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original code points of a non-empty range of `text`."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def searchable(text: str) -> str:
    """The text to be indexed: unseen characters gone, unspaced scripts in pairs ("中国人" is "中国 国人")."""
    if text.isascii() or not _UNUSUAL.search(text):
        return text
    return _RUN.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", _VANISHING.sub("", text))


def prepare(text: str) -> Prepared:
    """`searchable(text)` with the way back to the positions of `text`."""
    if text.isascii() or not _UNUSUAL.search(text):
        return Prepared(text)
    kept = _kept(text)
    seen = "".join([text[i] for i in kept])
    kept.append(len(text))
    pieces: list[str] = []
    order: list[int] = []
    done = 0
    for run in _RUN.finditer(seen):
        first = run.start()
        pieces.append(seen[done:first])
        order.extend(range(done, first))
        for pair_start, pair in enumerate(_pairs(run[0]), first):
            pieces.append(f" {pair}")
            order.extend((pair_start, *range(pair_start, pair_start + len(pair))))
        pieces.append(" ")
        order.append(run.end() - 1)
        done = run.end()
    pieces.append(seen[done:])
    order.extend(range(done, len(seen)))
    return Prepared("".join(pieces), [kept[i] for i in order], [kept[i + 1] for i in order])


def _kept(text: str) -> list[int]:
    kept: list[int] = []
    done = 0
    for gone in _VANISHING.finditer(text):
        kept.extend(range(done, gone.start()))
        done = gone.end()
    kept.extend(range(done, len(text)))
    return kept


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]


def is_unspaced(text: str) -> bool:
    """Whether `text` is wholly in a script that is written without spaces."""
    return _RUN.fullmatch(text) is not None


@cache
def folding() -> TextAnalyzer:
    """Folds before it lowers, so that İ, I and ı are one letter: `istanbul` finds İstanbul, `isik` finds ışık."""
    chain = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(_LONGEST_TOKEN))
    return chain.filter(Filter.ascii_fold()).filter(Filter.lowercase()).build()


@cache
def stemming(language: str) -> TextAnalyzer:
    """Folds last: a stemmer knows its language only with its accents. Takes text that went through `stemmable`."""
    chain = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(_LONGEST_TOKEN))
    return (
        chain.filter(Filter.lowercase()).filter(Filter.stemmer(LANGUAGES[language])).filter(Filter.ascii_fold()).build()
    )


def code_of(language: str) -> str:
    """The language without its country: "en" for "en-GB"."""
    return language.lower().partition("-")[0]


def stemmable(text: str, language: str) -> str:
    """Turkish has two letters i, and small letters made without knowing that are other letters. Positions stay."""
    return text.translate(_TURKISH_SMALL) if language == "tr" else text


def tokens(text: str) -> list[str]:
    """The words of `text`, as the index has them."""
    return list(folding().analyze(searchable(unicodedata.normalize("NFC", text))))


@lru_cache(65_536)
def stem(word: str, language: str) -> str | None:
    """The stem of a single word as the index has it; None when it is not a single word."""
    stems = stemming(language).analyze(stemmable(searchable(unicodedata.normalize("NFC", word)), language))
    return stems[0] if len(stems) == 1 else None


def stem_all(folded: list[str], language: str) -> list[str]:
    """The stem of each of many words of the index, in one go."""
    return list(stemming(language).analyze(" ".join(folded)))


FOLDED = f"fold.{VERSION}"


def stemmed(language: str) -> str:
    """The name of the tokenizer for that language."""
    return f"stem.{language}.{VERSION}"


def register(index: Index) -> None:
    """tantivy keeps only the names of tokenizers: an index opened anew has to be told what they are."""
    index.register_tokenizer(FOLDED, folding())
    for language in STEM_FIELDS:
        index.register_tokenizer(stemmed(language), stemming(language))
