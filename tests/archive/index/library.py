"""A small library to search in: helpers for the tests of the index."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from archive.index.base import IndexedAnnotation, IndexedArticle, IndexedTag, IndexState, Target
from archive.index.engine import SearchIndex
from archive.model import ArticleMetadata, ReadingState, Role, Stance, TagKind

STATE = IndexState(archive="an archive", generation="first", machine="this one")


class Names:
    """Resolves names as the store does, from dictionaries: a tag's id is its first name."""

    def __init__(self, *names: str, children: Mapping[str, Iterable[str]] | None = None) -> None:
        self._names = names
        self._children = children or {}

    def actors(self, words: str) -> frozenset[str]:
        wanted = words.casefold().split()
        return frozenset(name for name in self._names if all(_has(name, word) for word in wanted))

    def issues(self, words: str) -> frozenset[str]:
        found = self.actors(words)
        return found.union(*(self._children.get(name, ()) for name in found))

    def stories(self, words: str) -> frozenset[str]:
        return self.actors(words)

    def names(self, words: str) -> tuple[str, ...]:
        return tuple(sorted(self.actors(words)))

    def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
        return next((name for name in self._names if name[:3].casefold() == words[:3].casefold()), None)


def _has(name: str, word: str) -> bool:
    parts = name.casefold().split()
    return any(part.startswith(word[:-1]) if word.endswith("*") else part == word for part in parts)


def actor(name: str, role: Role = Role.SPEAKER) -> IndexedTag:
    return IndexedTag(name, TagKind.ACTOR, role=role)


def issue(name: str, stance: Stance | None = None) -> IndexedTag:
    return IndexedTag(name, TagKind.ISSUE, stance=stance)


def passage(
    *tags: IndexedTag,
    quote: str = "a passage",
    note: str = "",
    translation: str = "",
    attribution: str | None = None,
    wording: str | None = None,
    check: str | None = None,
    links: tuple[str, ...] = (),
) -> IndexedAnnotation:
    return IndexedAnnotation(str(uuid.uuid4()), quote, note, translation, tags, attribution, wording, check, links)


def article(
    number: int,
    body: str = "",
    *annotations: IndexedAnnotation,
    title: str = "",
    state: ReadingState = ReadingState.NEW,
    starred: bool = False,
    stories: tuple[str, ...] = (),
    **metadata: Any,
) -> IndexedArticle:
    about = ArticleMetadata(**metadata)
    return IndexedArticle(number, title, body, about, state, starred, stories, annotations)


def index_of(*articles: IndexedArticle) -> SearchIndex:
    index = SearchIndex.open(None)
    with index.writing() as batch:
        for one in articles:
            batch.add(one)
        batch.commit(STATE)
    index.reload()
    return index


def index_of_texts(*texts: str, language: str | None = None) -> SearchIndex:
    """One article a text, numbered from 1."""
    return index_of(*(article(number, text, language=language) for number, text in enumerate(texts, 1)))


def found(index: SearchIndex, query: str, names: Names | None = None) -> set[int]:
    """The articles that the query finds."""
    return {hit.article for hit in index.search(query, names or Names(), limit=1_000).hits}


def passages_found(index: SearchIndex, query: str, names: Names | None = None) -> int:
    """How many annotations the query finds."""
    return index.search(query, names or Names(), target=Target.ANNOTATIONS).total
