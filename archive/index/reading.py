"""From Whoosh's tree to ours: words analysed, names looked up, dates computed, nonsense refused."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from whoosh import query as wq

from archive.errors import NameNotUnderstood, QueryError
from archive.index import words as index_words
from archive.index.base import NameResolver
from archive.index.tree import (
    Dated,
    Everything,
    Node,
    Or,
    Part,
    Present,
    Tagged,
    Text,
    Tokens,
    bound,
    conjunction,
    negation,
)
from archive.index.words import Words
from archive.model import Role, TagKind
from archive.query.dates import Period, read_date
from archive.query.fields import FIELDS, Existing, Field, Kind, Level
from archive.sentences import Sentence

TEXT_FIELDS = ("title", "body")
"""Where words without a field are looked for."""

WEIGHED_FIELDS = (*TEXT_FIELDS, "note")
"""Where words say how relevant a hit is; elsewhere they only sort in or out."""

_EPOCH = datetime(1970, 1, 1)
_ROLES = {"actor": None, "speaker": Role.SPEAKER, "via": Role.VIA, "about": Role.ABOUT}
_WITH_ANY = {"story": "story", "lang": "lang", "actor": "actor", "issue": "issue", "published": "published_start"}


def seconds(moment: datetime) -> int:
    """Naive wall-clock time as a number that sorts: seconds from the beginning of 1970."""
    return int((moment - _EPOCH).total_seconds())


class Reader:
    """Reads one query. `today` is the day that relative dates count from."""

    def __init__(self, names: NameResolver, today: date) -> None:
        self._names = names
        self._today = today

    def read(self, tree: Any, boost: float = 1.0) -> Node | None:
        """The tree as a node; None when nothing in it is searchable. Raises QueryError."""
        match tree:
            case wq.And():
                return self._all([self.read(part, boost * tree.boost) for part in tree])
            case wq.Or():
                parts = [node for part in tree if (node := self.read(part, boost * tree.boost))]
                return Or(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)
            case wq.Not():
                part = self.read(tree.query, boost)
                return negation(part) if part else None
            case wq.AndNot():
                return self._all([self.read(tree.a, boost), self.read(wq.Not(tree.b), boost)])
            case wq.AndMaybe():
                first, second = self.read(tree.a, boost), self.read(tree.b, boost)
                return conjunction([first], (second,)) if first and second else first or second
            case wq.Require():
                return self._all([self.read(tree.a, boost), self.read(tree.b, 0.0)])
        return self._leaf(tree, boost)

    def _all(self, parts: list[Node | None]) -> Node | None:
        found = [part for part in parts if part]
        return conjunction(bound(found)) if found else None

    def _leaf(self, leaf: Any, boost: float) -> Node | None:
        if leaf is wq.NullQuery:
            return None
        field = FIELDS[leaf.fieldname] if leaf.fieldname else None
        if isinstance(leaf, wq.Wildcard) and not leaf.text.strip("*"):
            return self._anything(field, leaf.startchar)
        if isinstance(leaf, wq.TermRange):
            return self._range(leaf, field)
        if field is None or field.kind is Kind.TEXT:
            return self._text(leaf, field, boost * leaf.boost)
        value = self._value(leaf, field)
        try:
            return _READERS[field.kind](self, field, value)
        except NameNotUnderstood as error:
            raise QueryError(error.sentence, leaf.startchar) from None

    def _anything(self, field: Field | None, position: int) -> Node:
        if field is None or field.name in TEXT_FIELDS:
            return Everything()
        if field.kind is Kind.TEXT:
            return Text((field.name,), Words((index_words.Word("*", pattern=".*"),)), 0.0, field.level)
        if field.name in _WITH_ANY:
            return Present(_WITH_ANY[field.name], field.level)
        if role := _ROLES.get(field.name):
            return Part(TagKind.ACTOR, role)
        raise QueryError(
            Sentence(
                "* has no meaning after {field}: write for example {example}", field=field.name, example=field.example
            ),
            position,
        )

    def _text(self, leaf: Any, field: Field | None, boost: float) -> Node | None:
        try:
            match leaf:
                case wq.Phrase():
                    words = index_words.phrase(leaf.words, leaf.slop - 1)
                case wq.Wildcard():
                    words = index_words.wildcard(leaf.text)
                case wq.FuzzyTerm():
                    words = index_words.fuzzy(leaf.text, leaf.maxdist)
                case _:
                    words = index_words.word(leaf.text)
        except NameNotUnderstood as error:
            raise QueryError(error.sentence, leaf.startchar) from None
        if field and field.name not in WEIGHED_FIELDS and leaf.boost != 1.0:
            raise self._no_weight(leaf, field)
        if words is None:
            if field:
                raise QueryError(Sentence("There is no letter or digit to search for here."), leaf.startchar)
            return None
        if field is None:
            return Text(TEXT_FIELDS, words, boost)
        return Text((field.name,), words, boost, field.level)

    def _value(self, leaf: Any, field: Field) -> str:
        """The text of a value that is not searched word by word; raises QueryError for decorations it cannot have."""
        begun = isinstance(leaf, wq.Wildcard) and field.kind is Kind.NAME and leaf.text.find("*") == len(leaf.text) - 1
        vague = isinstance(leaf, wq.Wildcard | wq.FuzzyTerm) or (isinstance(leaf, wq.Phrase) and leaf.slop != 1)
        if vague and not (begun and "?" not in leaf.text):
            raise QueryError(
                Sentence(
                    "{field}: takes no *, ? or ~ here. Write for example {example}",
                    field=field.name,
                    example=field.example,
                ),
                leaf.startchar,
            )
        if leaf.boost != 1.0:
            raise self._no_weight(leaf, field)
        return " ".join(leaf.words) if isinstance(leaf, wq.Phrase) else str(leaf.text)

    def _no_weight(self, leaf: Any, field: Field) -> QueryError:
        return QueryError(
            Sentence("^ weighs words of a text; {field}: only sorts in or out.", field=field.name), leaf.startchar
        )

    def _name(self, field: Field, value: str) -> Node:
        if not value.strip():
            raise NameNotUnderstood(Sentence("There is no name here."))
        if field.name == "mentions":
            phrases = (index_words.phrase(name.split(), 0) for name in self._names.names(value))
            return Or(tuple(Text(TEXT_FIELDS, words) for words in phrases if words))
        if field.name == "story":
            return Tokens("story", self._names.stories(value), Level.ARTICLE)
        if field.name == "issue":
            return Tagged(TagKind.ISSUE, self._names.issues(value))
        return Tagged(TagKind.ACTOR, self._names.actors(value), _ROLES[field.name])

    def _choice(self, field: Field, value: str) -> Node:
        chosen = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
        if chosen not in field.values:
            raise NameNotUnderstood(
                Sentence(
                    "{field}: has no “{value}”. It is one of: {values}.",
                    field=field.name,
                    value=value,
                    values=", ".join(field.values),
                )
            )
        if field.name in ("role", "stance"):
            return Part(TagKind.ACTOR if field.name == "role" else TagKind.ISSUE, chosen)
        if (field.name, chosen) == ("has", Existing.DATE):
            return Dated()
        return Tokens(field.name, frozenset({chosen}), field.level_of(chosen))

    def _code(self, field: Field, value: str) -> Node:
        if not (value.isascii() and value.isalpha() and len(value) in (2, 3)):
            raise NameNotUnderstood(
                Sentence(
                    "{field}: takes a code of two letters, for example {example}",
                    field=field.name,
                    example=field.example,
                )
            )
        return Tokens(field.name, frozenset({value.lower()}), field.level)

    def _date(self, field: Field, value: str) -> Node:
        period = read_date(value, self._today)
        if field.name == "before":
            return Dated(starts_by=seconds(period.start) - 1)
        if field.name == "after":
            return Dated(ends_from=seconds(period.end) + 1)
        return Dated(starts_by=seconds(period.end), ends_from=seconds(period.start))

    def _range(self, leaf: Any, field: Field | None) -> Node:
        if field is None or field.name != "published":
            raise QueryError(Sentence("A range needs dates: published:[2024-06 TO 2024-08]."), leaf.startchar)
        start, end = (self._bound(bound, leaf.startchar) for bound in (leaf.start, leaf.end))
        if start is None and end is None:
            raise QueryError(Sentence("A range needs a date on at least one side of TO."), leaf.startchar)
        if start and end and end.end < start.start:
            raise QueryError(Sentence("This range ends before it begins."), leaf.startchar)
        return Dated(
            starts_by=None if end is None else seconds(end.start) - 1 if leaf.endexcl else seconds(end.end),
            ends_from=None if start is None else seconds(start.end) + 1 if leaf.startexcl else seconds(start.start),
        )

    def _bound(self, words: str | None, position: int) -> Period | None:
        if not words:
            return None
        try:
            return read_date(words.strip("\"'"), self._today)
        except NameNotUnderstood as error:
            raise QueryError(error.sentence, position) from None


_READERS: dict[Kind, Callable[[Reader, Field, str], Node]] = {
    Kind.NAME: Reader._name,
    Kind.CHOICE: Reader._choice,
    Kind.CODE: Reader._code,
    Kind.DATE: Reader._date,
}
