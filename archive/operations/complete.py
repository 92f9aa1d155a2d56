"""How a query may go on where it is being typed: a field, a value of it, a name, or a word of the texts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from archive.errors import IndexBusy
from archive.index.base import FacetCount, Keeper
from archive.model import TagKind
from archive.query.fields import FIELDS, Kind
from archive.query.unfinished import Unfinished, unfinished
from archive.sentences import EMPTY, Sentence
from archive.store import names
from archive.store.connection import Connection, Pool
from archive.text.folding import fold

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex

T = TypeVar("T")

_SHORTEST_WORD = 2
_KINDS = {"issue": (TagKind.ISSUE,), "mentions": tuple(TagKind)}
_FACETS = {"outlet": "outlet", "lang": "language"}
_DATES = ("today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year")


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go on: `text` is what it is called, `written` what goes into the query.

    `count` is in how many articles it is, where that is known, and `means` says what a field is for.
    """

    text: str
    written: str
    count: int | None = None
    means: Sentence = EMPTY


@dataclass(frozen=True, slots=True)
class Options:
    """`start` to `end` are the code points of the query that the chosen option takes the place of."""

    start: int
    end: int
    found: tuple[Option, ...]


def complete(pool: Pool, keeper: Keeper, query: str, cursor: int, limit: int = 8) -> Options:
    """Ways to go on at this code point of a query, the likeliest first; none where there is nothing to complete."""
    typed = unfinished(query, cursor)
    if typed is None:
        return Options(cursor, cursor, ())
    found = tuple(_of_value(pool, keeper, typed, limit) if typed.field else _of_word(keeper, typed.text, limit))
    return Options(typed.start, typed.end, found[:limit])


def _of_word(keeper: Keeper, text: str, limit: int) -> Iterable[Option]:
    for field in FIELDS.values():
        if field.name.startswith(text.lower()):
            yield Option(f"{field.name}:", f"{field.name}:", means=field.means)
    yield from _of_text(keeper, text, limit)


def _of_value(pool: Pool, keeper: Keeper, typed: Unfinished, limit: int) -> Iterable[Option]:
    field = FIELDS[typed.field or ""]
    if field.kind is Kind.CHOICE:
        return _plain(value for value in field.values if value.startswith(typed.text.lower()))
    if field.kind is Kind.DATE:
        return _plain(words for words in _DATES if words.startswith(typed.text.lower()) and typed.text)
    with pool.reader() as connection:
        if field.kind is Kind.NAME:
            return _plain(_names(connection, field.name, typed.text, limit))
        if field.name in _FACETS:
            return _facet(connection, keeper, _FACETS[field.name], typed.text)
    return _of_text(keeper, typed.text, limit)


def _of_text(keeper: Keeper, text: str, limit: int) -> Iterable[Option]:
    if len(text) < _SHORTEST_WORD:
        return []
    nothing: list[tuple[str, int]] = []
    found = _asked(keeper, lambda index: index.complete(text, limit), nothing)
    return [Option(word, word, count) for word, count in found]


def _names(connection: Connection, field: str, words: str, limit: int) -> Iterable[str]:
    if field == "story":
        return names.stories_beginning(connection, words, limit)
    return names.beginning(connection, _KINDS.get(field, (TagKind.ACTOR,)), words, limit)


def _facet(connection: Connection, keeper: Keeper, facet: str, text: str) -> Iterable[Option]:
    known = names.Names(connection)
    nothing: tuple[FacetCount, ...] = ()
    counts = _asked(keeper, lambda index: index.search("", known, limit=0, facets=True).facets[facet], nothing)
    folded = fold(text)
    return [
        Option(one.value, _quoted(one.value), one.count)
        for one in counts
        if all(f" {word}" in f" {fold(one.value)}" for word in folded.split())
    ]


def _plain(values: Iterable[str]) -> Iterable[Option]:
    return [Option(value, _quoted(value)) for value in values]


def _quoted(value: str) -> str:
    """The value as it stands behind a field; a quotation mark cannot stand between two of them."""
    return value if value.isalnum() else '"{}"'.format(value.replace('"', " "))


def _asked(keeper: Keeper, question: "Callable[[SearchIndex], T]", otherwise: T) -> T:
    """Nobody waits for a completion: while the index is being built, there is none."""
    try:
        return keeper.ask(question, 0.0)
    except IndexBusy:
        return otherwise
