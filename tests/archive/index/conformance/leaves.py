"""One condition of a query, from the parse tree to Whoosh's index: words analysed, names looked up, dates computed."""

import re
from typing import Any

from whoosh import query as wq

from tests.archive.index.conformance.dates import PERIODS
from tests.archive.index.conformance.whoosh_index import (
    all_names,
    ascii_folded,
    below_all,
    named,
    seconds,
    token,
    words,
)

_TEXT = ("title", "body", "byline", "outlet", "section", "dateline", "note")
_ACTORS = ("actor", "speaker", "via", "about")
_DATED = wq.Every("starts")
_NOBODY = "nobody at all"


Bound = dict[str, list[list[str]]]
"""By kind of tag, the main names that each condition of a group allows."""


def translate_leaf(leaf: Any, bound: Bound | None) -> Any:
    """A query for Whoosh's index; None when nothing in it is searchable. `bound` are the tags named beside it.

    Without `bound` it is what Whoosh would make of it by itself.
    """
    if leaf is wq.NullQuery:
        return None
    field = leaf.fieldname
    if isinstance(leaf, wq.TermRange):
        return _range(leaf, alone=bound is None)
    text = " ".join(leaf.words) if isinstance(leaf, wq.Phrase) else leaf.text
    if isinstance(leaf, wq.Wildcard) and text == "*":
        return _anything(field)
    if field is None:
        found = [one for name in ("title", "body") if (one := _text(name, leaf, alone=bound is None)) is not None]
        return wq.Or(found) if found else None
    if field in _TEXT:
        return _text(field, leaf, alone=bound is None)
    return _value(field, text, bound)


def named_by(part: Any, kind: str) -> list[str] | None:
    """The main names of the tags of a kind that a part of the parse tree names, in each of its alternatives."""
    if isinstance(part, wq.Or):
        found = [named_by(one, kind) for one in part]
        return None if None in found else sorted({name for names in found for name in names or ()})
    if isinstance(part, wq.And) and len(part) == 1:
        return named_by(part[0], kind)
    if getattr(part, "fieldname", None) != kind:
        return None
    text = " ".join(part.words) if isinstance(part, wq.Phrase) else part.text
    return None if text == "*" else _tags(kind, text)


def _tags(kind: str, text: str) -> list[str]:
    found = named(kind, text)
    return below_all(found) if kind == "issue" else found


def _anything(field: str | None) -> Any:
    if field in (None, "title", "body"):
        return wq.Every()
    return _DATED if field == "published" else wq.Every(field)


def _text(field: str, leaf: Any, *, alone: bool) -> Any:
    """Words of a text. What is typed as one word and is several to the analysis is a phrase; to Whoosh, all of them."""
    match leaf:
        case wq.Phrase():
            return _row(field, words(" ".join(leaf.words)), leaf.slop, alone=alone)
        case wq.FuzzyTerm():
            return wq.FuzzyTerm(field, "".join(words(leaf.text)), maxdist=leaf.maxdist, prefixlength=leaf.prefixlength)
        case wq.Wildcard():
            return wq.Wildcard(field, ascii_folded(leaf.text).lower())
    row = words(leaf.text)
    if alone and len(row) > 1:
        return wq.And([wq.Term(field, word) for word in row])
    return _row(field, row, 1, alone=alone)


def _row(field: str, row: list[str], slop: int, *, alone: bool = False) -> Any:
    """Words in order, each at most `slop` places behind the one before.

    Of two words alone, the second may come first at the cost of two places; Whoosh knows only the order as written.
    """
    if len(row) < 2:
        return wq.Term(field, row[0]) if row else None
    phrase = wq.Phrase(field, row, slop=slop)
    if alone or len(row) > 2 or slop < 3 or row[0] == row[1]:
        return phrase
    return wq.Or([phrase, wq.Phrase(field, row[::-1], slop=slop - 2)])


def _value(field: str, text: str, bound: Bound | None) -> Any:
    """What is not searched word by word."""
    match field:
        case "published" | "before" | "after":
            return _dated(*_around(field, text), alone=bound is None)
        case "mentions":
            return _mentions(text)
        case "story":
            return _tokens("story", named("story", text))
        case "issue" if bound is None:
            return _tokens("issue", named("issue", text))
        case "actor" | "issue" | "speaker" | "via" | "about":
            return _tokens(field, _tags("issue" if field == "issue" else "actor", text))
        case "role" | "stance":
            return _part(field, text.lower(), (bound or {}).get("actor" if field == "role" else "issue", []))
        case "has" if text.lower() == "date":
            return _DATED
    return wq.Term(field, re.sub("[ _-]+", "_", text.lower()))


def _tokens(field: str, names: list[str]) -> Any:
    return wq.Or([wq.Term(field, token(name)) for name in names or [_NOBODY]])


def _part(field: str, value: str, beside: list[list[str]]) -> Any:
    """A role or a stance: of each of the tags beside it, where there are any."""
    if not beside:
        return wq.Term(field, value)
    return wq.And([wq.Or([wq.Term("tagged", f"{token(n)}/{value}") for n in names or [_NOBODY]]) for names in beside])


def _mentions(text: str) -> Any:
    found = [name for kind in ("actor", "issue") for name in all_names(kind, named(kind, text))]
    rows = [_row(field, words(name), 1) for name in found for field in ("title", "body")]
    return wq.Or(rows or [wq.Term("title", _NOBODY)])


def _range(leaf: Any, *, alone: bool) -> Any:
    """A range of dates, whose ends count unless they are in curly brackets."""
    earliest = latest = None
    if leaf.start:
        first, last = _period(leaf.start)
        earliest = last + 1 if leaf.startexcl else first
    if leaf.end:
        first, last = _period(leaf.end)
        latest = first - 1 if leaf.endexcl else last
    return _dated(earliest, latest, alone=alone)


def _around(field: str, text: str) -> tuple[int | None, int | None]:
    """The first and the last second allowed by a date after one of the fields for dates."""
    first, last = _period(text)
    return {"published": (first, last), "before": (None, first - 1), "after": (last + 1, None)}[field]


def _period(text: str) -> tuple[int, int]:
    first, last = PERIODS[text.strip("\"'").lower()]
    return seconds(first), seconds(last)


def _dated(earliest: int | None, latest: int | None, *, alone: bool) -> Any:
    """An imprecise date needs only to overlap; to Whoosh a date is the moment it begins."""
    bounds = [wq.NumericRange("starts" if alone else "ends", earliest, None)] if earliest is not None else []
    bounds += [wq.NumericRange("starts", None, latest)] if latest is not None else []
    return wq.And(bounds)
