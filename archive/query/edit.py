"""Changes a query as a click on a facet does, and says which values it asks for, whoever wrote it.

The query is the whole truth about what is searched, so a click edits its text; what the user typed stays as it is. A
*condition* is `field:value` where it must be true of every hit: by itself, or as one of alternatives in the same field,
`(outlet:a OR outlet:b)`. What is only excluded, or only an alternative to something else, is no condition.

All functions but `conditions` raise QueryError for a query that cannot be understood even as one being typed; an
unfinished one is completed first, as a search while typing does.
"""

import re
from dataclasses import dataclass

from archive.errors import QueryError
from archive.query.fields import Existing
from archive.query.grammar import OPERATORS, QUOTES
from archive.query.scan import scan
from archive.query.splice import completed, replaced, without_term
from archive.query.structure import Place, chains, required
from archive.text.folding import fold

DATES = ("published", "before", "after")
"""The fields that say when."""

_DATED = f"has:{Existing.DATE}"

_WORDS = re.compile(r"[\w*?]+|>")
_BARE = re.compile(r"[^\W_]\w*")
_QUOTES = re.compile(f"[{QUOTES}]")


@dataclass(frozen=True, slots=True)
class DateCondition:
    """`published:`, `before:` or `after:` with the dates as written; a bound that is open is empty."""

    field: str
    start: str
    end: str


def conditions(query: str, field: str) -> tuple[str, ...]:
    """The values that a query asks for in a field, as written; none when it cannot be understood."""
    try:
        text = completed(query)
    except QueryError:
        return ()
    return tuple(str(place.term.value) for places in _of_field(text, (field,)) for place in places)


def has_condition(query: str, field: str, value: str) -> bool:
    """Whether the query asks for the value, however it is spelled."""
    return any(same_value(value, other) for other in conditions(query, field))


def with_condition(query: str, field: str, value: str) -> str:
    """The query with one more value to be found in the field: any of those it asks for there will do."""
    text = completed(query)
    if has_condition(text, field, value):
        return text
    edited = _added(text, field, quoted(value))
    if has_condition(edited, field, value):
        return edited
    return _added(text, field, quoted(" ".join(_WORDS.findall(value))))  # an apostrophe met one in the query


def without_condition(query: str, field: str, value: str) -> str:
    """The query without asking for the value in the field."""
    text = completed(query)
    while place := next(
        (place for places in _of_field(text, (field,)) for place in places if same_value(value, str(place.term.value))),
        None,
    ):
        text = without_term(text, place)
    return text


def without_field(query: str, *fields: str) -> str:
    """The query without any condition in these fields."""
    text = completed(query)
    while found := next((places for places in _of_field(text, fields, dates=True)), None):
        text = without_term(text, found[-1])
    return text


def dates(query: str) -> tuple[DateCondition, ...]:
    """What the query asks of the date; nothing when it cannot be understood."""
    try:
        text = completed(query)
    except QueryError:
        return ()
    return tuple(
        DateCondition(str(term.field), *(term.bounds or (str(term.value), str(term.value))))
        for places in _of_field(text, DATES, dates=True)
        if len(places) == 1
        for term in (places[0].term,)
    )


def is_undated(query: str) -> bool:
    """Whether the query asks for what has no date; not when it cannot be understood."""
    try:
        return bool(_undated(completed(query)))
    except QueryError:
        return False


def with_undated(query: str) -> str:
    """The query for what has no date, instead of any dates."""
    return _appended(without_dates(query), f"NOT {_DATED}")


def with_dates(query: str, start: str, end: str) -> str:
    """The query for what was published from `start` to `end`, ISO dates of any precision, instead of other dates."""
    text = _without_undated(completed(query))
    condition = f"published:{start}" if start == end else f"published:[{start} TO {end}]"
    while len(found := list(_of_field(text, DATES, dates=True))) > 1:
        text = without_term(text, found[-1][-1])
    if not found:
        return _appended(text, condition)
    first, last = found[0][0].term, found[0][-1].term
    return replaced(text, first.start, last.end, condition)


def without_dates(query: str) -> str:
    """The query without asking for any time, or for what has none."""
    return _without_undated(without_field(query, *DATES))


def same_value(one: str, other: str) -> bool:
    """Whether a query finds the same by either, whatever the accents, capitals and quotation marks."""
    first, second = fold(one), fold(other)
    words = _WORDS.findall(first)
    return first == second or (bool(words) and words == _WORDS.findall(second))


def quoted(value: str) -> str:
    """A value as it is written in a query."""
    if _BARE.fullmatch(value) and value not in OPERATORS:
        return value
    return f'"{_QUOTES.sub(" ", value).strip()}"'


def _of_field(text: str, fields: tuple[str, ...], *, dates: bool = False) -> list[list[Place]]:
    """The conditions in these fields, alternatives together; ranges, too, if `dates`."""
    found = required(chains(scan(text)))
    return [
        places
        for places in found
        if places[0].term.field in fields and (places[0].term.value is not None or (dates and places[0].term.bounds))
    ]


def _undated(text: str) -> list[Place]:
    """Where it says that there shall be no date."""
    found = (places[0] for places in required(chains(scan(text)), negated=True))
    return [place for place in found if f"{place.term.field}:{place.term.value}".lower() == _DATED]


def _without_undated(text: str) -> str:
    while found := _undated(text):
        text = without_term(text, found[0])
    return text


def _added(text: str, field: str, value: str) -> str:
    found = _of_field(text, (field,))
    condition = f"{field}:{value}"
    if not found:
        return _appended(text, condition)
    last = found[-1][-1]
    term = last.term
    if not term.named:
        return f"{text[: term.end]} OR {value}{text[term.end :]}"
    if len(found[-1]) > 1:
        return f"{text[: term.end]} OR {condition}{text[term.end :]}"
    return f"{text[: term.start]}({text[term.start : term.end]} OR {condition}){text[term.end :]}"


def _appended(text: str, condition: str) -> str:
    return f"{text} {condition}" if text else condition
