"""What to read beside an article, and why: the same people and issues, the same days, alike in words, linked.

Every proposal says its reasons, so that a reader can judge them. Nothing is left out for being private: it is the
user's own archive.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from heapq import nlargest
from math import log

from archive.index.base import Keeper
from archive.model import Article, LinkReading, Tag, TagKind, Version
from archive.operations.compare import VersionDiff, diff
from archive.operations.links import links_of
from archive.operations.mention import mentions
from archive.operations.read import ArticleView, view
from archive.store import articles, neighbours, tags
from archive.store.connection import Connection, Pool
from archive.text.dates import interval
from archive.text.folding import fold

_ALIKE = 40
_BEGINNING = 4_000  # code points of a text that say what it is like
_LINKED, _LIKENESS, _SAME_DAY = 5.0, 2.0, 1.0
_DAYS_OF_HALF = 3
_MOST_COMPARED = 400
_WORD = re.compile(r"\w+")
_LONG, _IN_COMMON = 5, 0.2  # letters of a word that says something; the share of such words that makes texts alike


@dataclass(frozen=True, slots=True)
class SharedTag:
    tag: str
    kind: TagKind
    name: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An article to read beside another, with the reasons: `shares` are actors and issues tagged in it that are tagged
    or named in the other; `days_apart` is None where a date is unknown; `readings` is what the other one is to it."""

    article: Article
    shares: tuple[SharedTag, ...]
    days_apart: int | None
    is_similar: bool
    readings: tuple[LinkReading, ...]


@dataclass(frozen=True, slots=True)
class VersionsBeside:
    """Two versions of one article with their annotations, each placed in both, and what was changed between them."""

    first: ArticleView
    second: ArticleView
    changes: VersionDiff


def read_beside(
    pool: Pool, keeper: Keeper, article: int, limit: int = 20, *, wait: float = 2.0
) -> tuple[Neighbour, ...]:
    """Other articles that belong beside this one, at most `limit`, the nearest first. Raises NotFound or IndexBusy."""
    with pool.reader() as connection:
        own = articles.get(connection, article)
        text = articles.version(connection, article, own.version)
        named = neighbours.tags_of(connection, article) | {one.tag for one in mentions(connection, article)}
        sharing = neighbours.sharing(connection, named, article)
        linked: dict[int, list[LinkReading]] = {}
        for one in links_of(connection, article):
            if one.far.article != article:
                linked.setdefault(one.far.article, []).append(one.reading)
    candidates = [other for other in _candidates(keeper, text, wait) if other != article]
    with pool.reader() as connection:
        alike = _alike(connection, text, candidates)
        scores = _scores(sharing, linked, alike)
        wanted = nlargest(max(limit, _MOST_COMPARED), scores, key=scores.__getitem__)
        about = articles.get_many(connection, wanted)
        known = {tag.id: SharedTag(tag.id, tag.kind, tag.name) for tag in _tags(connection)} if sharing else {}
    for other, candidate in about.items():
        days = _days_apart(own, candidate)
        scores[other] += 0.0 if days is None else _SAME_DAY / (1 + days / _DAYS_OF_HALF)
    return tuple(
        Neighbour(
            about[other],
            tuple(known[tag] for tag in sorted(sharing.get(other, ())) if tag in known),
            _days_apart(own, about[other]),
            other in alike,
            tuple(dict.fromkeys(linked.get(other, ()))),
        )
        for other in sorted(about, key=lambda key: (-scores[key], key))[:limit]
    )


def versions_beside(connection: Connection, article: int, first: int, second: int) -> VersionsBeside:
    """Two versions of an article, to be read side by side. Raises NotFound."""
    one, other = (view(connection, article, number) for number in (first, second))
    return VersionsBeside(one, other, diff(connection, article, first, second))


def _candidates(keeper: Keeper, text: Version, wait: float) -> list[int]:
    passage = [[f"{text.title} {text.body[:_BEGINNING]}"]]
    keeper.drain(wait)
    return keeper.ask(lambda index: index.resembling(passage, _ALIKE), wait)


def _alike(connection: Connection, text: Version, candidates: list[int]) -> list[int]:
    """Those that really have words in common: the index also names those that have one of them."""
    own = _words(f"{text.title} {text.body[:_BEGINNING]}")
    found = set()
    for one, body in articles.get_with_body(connection, candidates):
        other = _words(f"{one.title} {body[:_BEGINNING]}")
        if len(own & other) >= _IN_COMMON * max(1, min(len(own), len(other))):
            found.add(one.id)
    return [other for other in candidates if other in found]


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(fold(text)) if len(word) >= _LONG}


def _scores(sharing: Mapping[int, set[str]], linked: Mapping[int, object], alike: list[int]) -> dict[int, float]:
    """A tag that few articles have says more than one that most have."""
    spread = Counter(tag for found in sharing.values() for tag in found)
    scores: defaultdict[int, float] = defaultdict(float)
    for other, found in sharing.items():
        scores[other] += sum(1 / (1 + log(spread[tag])) for tag in found)
    for rank, other in enumerate(alike):
        scores[other] += _LIKENESS * (1 - rank / len(alike))
    for other in linked:
        scores[other] += _LINKED
    return scores


def _tags(connection: Connection) -> list[Tag]:
    return [*tags.every(connection, TagKind.ACTOR), *tags.every(connection, TagKind.ISSUE)]


def _days_apart(one: Article, other: Article) -> int | None:
    dates = one.metadata.published, other.metadata.published
    if dates[0] is None or dates[1] is None:
        return None
    return abs((interval(dates[0])[0].date() - interval(dates[1])[0].date()).days)
