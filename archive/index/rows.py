"""From words one after another to a query of tantivy's, also where tantivy's own way with loose phrases falls short."""

from itertools import accumulate, product

from tantivy import Occur, Query

from archive.index.schema import schema
from archive.index.words import Word, Words

_MOST_WAYS = 64


def any_of(queries: list[Query]) -> Query:
    """What any of the queries finds; without any, nothing."""
    if not queries:
        return Query.empty_query()
    return queries[0] if len(queries) == 1 else Query.boolean_query([(Occur.Should, query) for query in queries])


def row_query(field: str, words: Words) -> Query:
    """Documents that have the words in the field."""
    if len(words.row) == 1:
        return word_query(field, words.row[0])
    if words.exact:
        return _phrase(field, [word.text for word in words.row], words.slop)
    patterns: list[str | tuple[int, str]] = [word.pattern or word.text for word in words.row]
    return Query.regex_phrase_query(schema(), field, patterns, slop=words.slop)


def word_query(field: str, word: Word) -> Query:
    """Documents that have a word which fits."""
    if word.pattern:
        return Query.regex_query(schema(), field, word.pattern)
    if word.edits:
        return Query.fuzzy_term_query(schema(), field, word.text, distance=word.edits)
    return Query.term_query(schema(), field, word.text)


def _phrase(field: str, row: list[str], slop: int) -> Query:
    """A phrase, whose words may each stand up to `slop` places further behind the one before.

    tantivy's own slop is right for two different words, which may also change places. It takes a word for its own
    neighbour, and with more words it misses some that are near enough and finds some that are not: then every way to
    stand in order is asked for instead, unless there are too many.
    """
    ways = (slop + 1) ** (len(row) - 1)
    if not slop or ways > _MOST_WAYS or (len(row) == 2 and row[0] != row[1]):
        return Query.phrase_query(schema(), field, [*row], slop=slop)
    return any_of([_spaced(field, row, gaps) for gaps in product(range(1, slop + 2), repeat=len(row) - 1)])


def _spaced(field: str, row: list[str], gaps: tuple[int, ...]) -> Query:
    """A phrase with exactly so many places from one word to the next."""
    return Query.phrase_query(schema(), field, [*zip(accumulate(gaps, initial=0), row, strict=True)])
