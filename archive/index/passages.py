"""Which articles may hold a passage: asked of the index by values, never by a query text, since it may be any text.

A long passage is asked for by a few short phrases around its rarest words: what is found is a candidate, to be compared
with the passage itself.
"""

from collections.abc import Iterable, Sequence

from tantivy import Occur, Query, Searcher

from archive.index.rows import any_of, row_query
from archive.index.schema import ARTICLE, of_kind
from archive.index.words import Words, phrase

_MOST_PHRASES = 4
_LONG, _SHORT = 6, 3
_MOST_WORDS = 16
_MOST_LOOKED_UP = 500

Row = Sequence[str]


def every(searcher: Searcher, rows: Sequence[Row], field: str = "body") -> Query:
    """Articles whose text, or title, has all runs of words of one of the rows."""
    return _of_articles(any_of([_all(_phrases(searcher, row, _LONG, apart=_LONG), field) for row in rows]))


def most(searcher: Searcher, rows: Sequence[Row]) -> Query:
    """Articles whose text has any of the rarest words or phrases of the rows; the more it has, the higher its score."""
    found = {
        words: None for row in rows for words in (*_phrases(searcher, row, _SHORT, apart=1), *_rarest(searcher, row))
    }
    return _of_articles(any_of([row_query("body", words) for words in found]))


def is_searchable(rows: Sequence[Row]) -> bool:
    """Whether there is any word in them that the index has words for."""
    return any(_read(row) for row in rows)


def _read(row: Row) -> list[Words]:
    """Each run of words as the index has them. A sign that stands for any letters in a query is only a sign here."""
    return [words for run in row if (words := phrase([run.replace("*", " ")], 0))]


def _phrases(searcher: Searcher, row: Row, length: int, *, apart: int) -> list[Words]:
    """The rarest phrases of the row, each of so many words or a whole run; they begin at least so many words apart."""
    found: dict[Words, int] = {}
    for words in _read(row):
        step = max(apart, len(words.row) // _MOST_LOOKED_UP)
        for start in range(0, max(1, len(words.row) - length + 1), step):
            piece = Words(words.row[start : start + length])
            found[piece] = min(_count(searcher, word.text) for word in piece.row)
    return sorted(found, key=found.__getitem__)[:_MOST_PHRASES]


def _rarest(searcher: Searcher, row: Row) -> list[Words]:
    texts = list(dict.fromkeys(word for words in _read(row) for word in words.row))
    counts = {word: _count(searcher, word.text) for word in texts[:: max(1, len(texts) // _MOST_LOOKED_UP)]}
    there = sorted((word for word in counts if counts[word] or word.pattern), key=counts.__getitem__)
    return [Words((word,)) for word in there[:_MOST_WORDS]]


def _count(searcher: Searcher, word: str) -> int:
    return int(searcher.doc_freq("body", word))


def _all(phrases: Iterable[Words], field: str) -> Query:
    clauses = [(Occur.Must, row_query(field, words)) for words in phrases]
    return Query.boolean_query(clauses) if clauses else Query.empty_query()


def _of_articles(query: Query) -> Query:
    return Query.boolean_query([(Occur.Must, Query.const_score_query(of_kind(ARTICLE), 0.0)), (Occur.Must, query)])
