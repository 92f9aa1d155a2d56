"""The corpus in Whoosh's own index, in memory: one for articles, one for passages, one for names.

Nothing of our index is used: its own analysis of words, its own arithmetic of dates.
"""

import calendar
import re
import shutil
import tempfile
import unicodedata
import weakref
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache, cached_property
from typing import Any

from whoosh import fields
from whoosh import query as wq
from whoosh.analysis import Filter, LowercaseFilter, RegexTokenizer
from whoosh.filedb.filestore import FileStorage, RamStorage

from tests.archive.index.conformance.corpus import ACTORS, ISSUES, LINKS, STORIES, Passage, Piece, below, corpus

_UNDECOMPOSED = str.maketrans({"ı": "i", "ß": "ss", "œ": "oe", "ø": "o", "æ": "ae"})
_APART = " " + "000 " * 20
"""Stands between texts of one field: no phrase goes from one to the other, whatever its slop."""

_EPOCH = datetime(1970, 1, 1)
_STATES = {"new": "unread", "set aside": "aside"}
_ABOUT = ("title", "byline", "outlet", "section", "dateline")
_ROLE_FIELDS = ("speaker", "via", "about")


def ascii_folded(text: str) -> str:
    """Without accents, capitals kept."""
    parts = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    return "".join(c for c in parts if not unicodedata.combining(c))


class _AsciiFold(Filter):  # type: ignore[misc]
    def __call__(self, tokens: Iterator[Any]) -> Iterator[Any]:
        for token in tokens:
            token.text = ascii_folded(token.text)
            yield token


def analyzer() -> Any:
    """Words of letters and digits, folded and then lowered."""
    return RegexTokenizer(r"[^\W_]+") | _AsciiFold() | LowercaseFilter()


def words(text: str) -> list[str]:
    """The words that the analyzer makes of `text`."""
    return [token.text for token in analyzer()(text)]


def seconds(moment: datetime) -> int:
    return int((moment - _EPOCH).total_seconds())


def covered(iso: str) -> tuple[int, int]:
    """The first and last second that a date of any precision covers; a zone does not count."""
    digits = [int(part) for part in re.findall(r"\d+", iso.partition("+")[0])]
    year, month, day, hour, minute, second = digits + [0] * (6 - len(digits))
    first = datetime(year, month or 1, day or 1, hour, minute, second)
    match len(digits):
        case 1:
            length = timedelta(days=365 + calendar.isleap(year))
        case 2:
            length = timedelta(days=calendar.monthrange(year, month)[1])
        case 3:
            length = timedelta(days=1)
        case 5:
            length = timedelta(minutes=1)
        case _:
            length = timedelta(seconds=1)
    return seconds(first), seconds(first + length) - 1


class _Memory(RamStorage):  # type: ignore[misc]
    """Writing takes a folder all the same, and left to itself always the same one, whoever else writes there."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.mkdtemp()
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def temp_storage(self, name: str | None = None) -> FileStorage:
        return FileStorage(self._folder)


class WhooshIndex:
    """Documents of one kind; `find` gives the numbers of those that a query of Whoosh's matches."""

    def __init__(self, documents: list[dict[str, Any]], analysis: Callable[[], Any] = analyzer) -> None:
        text = fields.TEXT(analyzer=analysis(), phrase=True)
        index = _Memory().create_index(
            fields.Schema(
                number=fields.NUMERIC(stored=True),
                article=fields.NUMERIC(stored=True),
                **dict.fromkeys(("title", "body", "byline", "outlet", "section", "dateline", "note", "name"), text),
                starts=fields.NUMERIC(numtype=int, bits=64, signed=True),
                ends=fields.NUMERIC(numtype=int, bits=64, signed=True),
                **dict.fromkeys(_TOKENS, fields.KEYWORD(commas=True)),
            )
        )
        writer = index.writer()
        for document in documents:
            writer.add_document(**{name: value for name, value in document.items() if value not in (None, "")})
        writer.commit()
        self._searcher = index.searcher()
        self.everything = self.find(wq.Every())

    def find(self, query: Any) -> set[int]:
        return {self._searcher.stored_fields(number)["number"] for number in self._searcher.docs_for_query(query)}

    @cached_property
    def article_of(self) -> dict[int, int]:
        """The article of each passage, by number."""
        return {stored["number"]: stored["article"] for stored in self._searcher.reader().all_stored_fields()}


_TOKENS = (
    *("lang", "is", "story", "kind", "actor", "issue", "speaker", "via", "about", "role", "stance", "attribution"),
    *("wording", "check", "has", "link", "tagged"),
)


@cache
def articles() -> WhooshIndex:
    """One document an article, with what is said of any of its passages: what Whoosh alone would be given."""
    documents = []
    for piece in corpus():
        marks = [_marks(passage) for passage in piece.passages]
        merged = {name: ",".join(filter(None, (mark[name] for mark in marks))) for name in (marks[0] if marks else ())}
        notes = _APART.join(passage.note for passage in piece.passages)
        documents.append(_shared(piece) | {"number": piece.number, "body": piece.body} | merged | {"note": notes})
    return WhooshIndex(documents)


@cache
def passages() -> WhooshIndex:
    """One document a passage, with everything that is known of its article; its body is what was marked."""
    documents = []
    for piece in corpus():
        for passage in piece.passages:
            body = piece.body[passage.start : passage.end] + _APART + passage.translation
            documents.append(_shared(piece) | _marks(passage) | {"number": passage.number, "body": body})
    return WhooshIndex(documents)


@cache
def _names() -> WhooshIndex:
    found = enumerate(_every_name())
    return WhooshIndex([{"number": number, "kind": kind, "name": one} for number, (kind, _, one) in found])


@cache
def _every_name() -> tuple[tuple[str, str, str], ...]:
    """(kind, main name, name or alias), in the order of the index of names."""
    actors = [("actor", name, one) for name, aliases in ACTORS.items() for one in (name, *aliases)]
    return (*actors, *(("issue", name, name) for name in ISSUES), *(("story", name, name) for name in STORIES))


def named(kind: str, text: str) -> list[str]:
    """The main names of the actors, issues or stories with a name that has all these words; the last may end in *."""
    parts = [wq.Prefix("name", words(text)[-1])] if text.endswith("*") else []
    parts += [wq.Term("name", word) for word in words(text)[: -1 if parts else None]]
    found = _names().find(wq.And([wq.Term("kind", kind), *parts]))
    return sorted({_every_name()[number][1] for number in found})


def all_names(kind: str, names: list[str]) -> list[str]:
    """The names and aliases of those with these main names."""
    return [one for its_kind, name, one in _every_name() if its_kind == kind and name in names]


def below_all(issues: list[str]) -> list[str]:
    return sorted(set().union(*map(below, issues)))


def token(name: str) -> str:
    """A name as one word of a field of such words."""
    return name.lower().replace(" ", "_")


def _shared(piece: Piece) -> dict[str, Any]:
    found: dict[str, Any] = {name: getattr(piece, name) for name in _ABOUT}
    found |= {"article": piece.number, "lang": piece.language, "story": ",".join(map(token, piece.stories))}
    found["is"] = ",".join([_STATES.get(piece.state, piece.state), *["starred"] * piece.starred])
    if piece.published:
        found["starts"], found["ends"] = covered(piece.published)
    return found


def _marks(passage: Passage) -> dict[str, str]:
    linked = {type for type, other in passage.links} | _linked_to().get(passage.number, set())
    tagged = [f"{token(name)}/{part}" for name, part in (*passage.actors, *passage.issues) if part]
    found: dict[str, Any] = {
        "actor": [name for name, _ in passage.actors],
        "issue": [name for name, _ in passage.issues],
        "role": [role for _, role in passage.actors],
        "stance": [stance for _, stance in passage.issues if stance],
        "attribution": [passage.attribution],
        "wording": [passage.wording],
        "check": [passage.check],
        "link": sorted(linked),
        "has": ["highlight", *_has(passage, linked)],
        **{field: [name for name, role in passage.actors if role == field] for field in _ROLE_FIELDS},
    }
    joined = {name: ",".join(token(value) for value in values if value) for name, values in found.items()}
    return joined | {"tagged": ",".join(tagged), "note": passage.note}


def _has(passage: Passage, linked: set[str]) -> Iterator[str]:
    if linked:
        yield "link"
    if passage.note:
        yield "note"
    if "[ ]" in passage.note:
        yield "todo"


@cache
def _linked_to() -> dict[int, set[str]]:
    """The types of links that come from elsewhere, by the passage they reach."""
    found: dict[int, set[str]] = {}
    for piece in corpus():
        for passage in piece.passages:
            for type, other in passage.links:
                assert type in LINKS
                found.setdefault(other, set()).add(type)
    return found
