"""Where in a text the words of a query are: for snippets and for the reader alike.

The text is analysed as the index analyses it and compared with the compiled query, phrases, prefixes, fuzzy words and
stems included. tantivy's own snippets count bytes and do not see prefixes.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from archive.index.analysis import (
    LANGUAGES,
    Prepared,
    code_of,
    folding,
    is_unspaced,
    prepare,
    stem,
)
from archive.index.tree import Node, Text, affirmed
from archive.index.words import Word, Words, compiled
from archive.model import Span

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Matcher:
    """What a query looks for in texts: rows of words, each with the fields it may be in."""

    texts: tuple[Text, ...] = ()


def matcher_of(node: Node) -> Matcher:
    """Everything a hit can have of the query; what it must not have is not marked."""
    return Matcher(tuple(dict.fromkeys(leaf for leaf in affirmed(node) if isinstance(leaf, Text))))


def marks(matcher: Matcher, text: str, *, field: str = "body", language: str | None = None) -> list[Span]:
    """The code points of `text` that match, ordered and disjoint.

    `field` is the query field that `text` belongs to (body, title, note, …). Stems match only in `language`, the
    article's, as they do in the index. Takes time linear in the text for a phrase of given length.
    """
    wanted = [leaf.words for leaf in matcher.texts if field in leaf.fields and leaf.words.row[0].text != "*"]
    if not wanted:
        return []
    analysed = _Analysed(prepare(text), language)
    found = [span for words in wanted for span in analysed.find(words)]
    return _merged(found)


def snippet(
    matcher: Matcher, body: str, width: int = 200, *, field: str = "body", language: str | None = None
) -> tuple[str, list[Span]]:
    """The piece of `body` that shows most of the query, about `width` code points long, and the marks in it.

    Line breaks are spaces in it; where something was left out there is an ellipsis. Without a mark it is the beginning.
    """
    found = marks(matcher, body, field=field, language=language)
    start, end = _window(body, found, width)
    before, after = _ELLIPSIS * (start > 0), _ELLIPSIS * (end < len(body))
    shift = len(before) - start
    inside = [Span(span.start + shift, span.end + shift) for span in found if start <= span.start and span.end <= end]
    return before + body[start:end].replace("\n", " ") + after, inside


class _Analysed:
    """A text as words with their places."""

    def __init__(self, prepared: Prepared, language: str | None) -> None:
        self._prepared = prepared
        self._language = code_of(language) if language and code_of(language) in LANGUAGES else None
        self._tokens = folding().pre_tokenize(prepared.text).tokens
        self._places: dict[str, list[int]] = {}
        for place, token in enumerate(self._tokens):
            self._places.setdefault(token.text, []).append(place)

    def find(self, words: Words) -> Iterable[Span]:
        rows = [self._where(word) for word in words.row]
        if len(rows) == 1:
            places = rows[0]
            if words.plain and self._language and (stemmed := stem(words.plain, self._language)):
                places = sorted({*places, *self._stemmed(stemmed)})
            return [self._span(place, place, words.row[0]) for place in places]
        if not words.slop:
            last = len(rows) - 1
            others = [set(row) for row in rows[1:]]
            return [
                self._span(place, place + last)
                for place in rows[0]
                if all(place + i in other for i, other in enumerate(others, 1))
            ]
        return [self._span(place, place) for place in _near(rows, words.slop)]

    def _stemmed(self, wanted: str) -> Iterator[int]:
        """Places of words with that stem. A stem begins as its words do, so that few of them have to be stemmed."""
        assert self._language is not None
        beginning = wanted[:2]
        for text, places in self._places.items():
            if text.startswith(beginning):
                yield from (place for place in places if stem(self._written(place), self._language) == wanted)

    def _written(self, place: int) -> str:
        token = self._tokens[place]
        return self._prepared.text[token.char_offset_from : token.char_offset_to]

    def _where(self, word: Word) -> list[int]:
        if word.pattern is not None:
            return sorted(self._those(compiled(word.pattern).fullmatch))
        if word.edits:
            from rapidfuzz.distance import OSA

            return sorted(self._those(lambda text: OSA.distance(word.text, text) <= word.edits))
        return self._places.get(word.text, [])

    def _those(self, fits: Callable[[str], object]) -> Iterator[int]:
        """Places of the words that fit; each different word is tried once."""
        return (place for text, places in self._places.items() if fits(text) for place in places)

    def _span(self, first: int, last: int, word: Word | None = None) -> Span:
        start, end = self._tokens[first].char_offset_from, self._tokens[last].char_offset_to
        if word and word.pattern and len(word.text) == 1 and is_unspaced(word.text):  # one sign of a pair
            start += self._tokens[first].text.index(word.text)
            end = start + 1
        return Span(*self._prepared.span(start, end))


def _near(rows: list[list[int]], slop: int) -> Iterable[int]:
    """The places of all words that stand at most `slop` places from where the word before and after want them.

    For two words this is what tantivy finds; for more it is a little generous, so that no hit is without marks.
    """
    for i in range(1, len(rows)):
        rows[i] = [place for place in rows[i] if _has_near(rows[i - 1], place - 1, slop)]
    for i in range(len(rows) - 2, -1, -1):
        rows[i] = [place for place in rows[i] if _has_near(rows[i + 1], place + 1, slop)]
    return {place for row in rows for place in row}


def _has_near(row: Sequence[int], ideal: int, slop: int) -> bool:
    at = bisect_left(row, ideal - slop)
    return at < len(row) and row[at] <= ideal + slop


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _window(body: str, found: Sequence[Span], width: int) -> tuple[int, int]:
    """The range of `body` to show: the fullest one, cut at spaces where there are some."""
    if len(body) <= width or not found:
        start = 0
    else:
        ends = [span.end for span in found]
        first = max(range(len(found)), key=lambda i: bisect_right(ends, found[i].start + width * 3 // 4) - i)
        start = max(0, found[first].start - width // 4)
        start = min(start, len(body) - width)
        space = max(body.find(" ", start, found[first].start), body.find("\n", start, found[first].start))
        start = space + 1 if start and space >= 0 else start
    end = min(len(body), start + width)
    if end < len(body):
        space = max(body.rfind(" ", start, end), body.rfind("\n", start, end))
        inside = max((span.end for span in found if span.start < end and span.end <= end), default=start)
        end = space if space >= max(inside, start + width // 2) else end
    return start, end
