"""Reading across tables: what the index holds of an article, and an annotation as it leaves the archive."""

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from archive.model import (
    Annotation,
    Article,
    BlockKind,
    Decision,
    Excerpt,
    LinkType,
    Placement,
    PlacementState,
    Version,
)
from archive.store import annotations, articles, decisions, links, versions
from archive.text.anchor import Anchor, resolve
from archive.text.citation import citation

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Holdings:
    """An article with all that can be searched of it. `link_types` are those of each annotation, by its id."""

    article: Article
    body: str
    annotations: Sequence[Annotation]
    link_types: Mapping[str, Sequence[LinkType]]
    stories: tuple[str, ...]


def holdings(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Holdings]:
    """The live ones among these articles."""
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        wanted = json.dumps(part)
        marked = _by_article(connection, wanted)
        stories = _stories(connection, wanted)
        for article, body in articles.get_with_body(connection, part):
            own = marked.get(article.id, [])
            types = _link_types(connection, own) if own else {}
            yield Holdings(article, body, own, types, tuple(stories.get(article.id, ())))


def _by_article(connection: sqlite3.Connection, wanted: str) -> dict[int, list[Annotation]]:
    keys = connection.execute(
        "SELECT id FROM live_annotations WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, start",
        (wanted,),
    )
    found: dict[int, list[Annotation]] = {}
    for annotation in annotations.get_many(connection, [row[0] for row in keys]):
        found.setdefault(annotation.article, []).append(annotation)
    return found


def _stories(connection: sqlite3.Connection, wanted: str) -> dict[int, list[str]]:
    rows = connection.execute(
        "SELECT article, story FROM live_story_articles WHERE article IN (SELECT value FROM json_each(?))", (wanted,)
    )
    found: dict[int, list[str]] = {}
    for article, story in rows:
        found.setdefault(article, []).append(story)
    return found


def _link_types(connection: sqlite3.Connection, own: Sequence[Annotation]) -> dict[str, list[LinkType]]:
    ends = links.other_ends(connection, [annotation.id for annotation in own])
    return {key: sorted({link.type for link in found}) for key, found in ends.items()}


def excerpts(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[Excerpt]:
    """The live ones among these annotations, in the order given, read in portions."""
    remaining = iter(ids)
    while part := list(islice(remaining, _CHUNK)):
        marked = annotations.get_many(connection, part)
        ends = links.other_ends(connection, part)
        beyond = {link.article for own in ends.values() for link in own}
        about = articles.get_many(connection, beyond | {annotation.article for annotation in marked})
        layouts = _Layouts(connection)
        fates = _version_notes(connection, marked, about)
        for annotation in marked:
            article = about[annotation.article]
            page, paragraph = layouts.place(annotation)
            yield Excerpt(
                annotation=annotation,
                article=article,
                sha256=layouts.sha256(annotation),
                page=page,
                paragraph=paragraph,
                links=tuple(
                    replace(link, citation=citation(about[link.article])) for link in ends.get(annotation.id, ())
                ),
                version_note=fates.get(annotation.id, ""),
                citation=citation(article),
            )


def all_annotations(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of all live annotations, by article and place in it."""
    rows = connection.execute('SELECT id FROM live_annotations ORDER BY article, version, start, "end", id')
    return (row[0] for row in rows)


def handled(connection: sqlite3.Connection) -> Iterator[tuple[str, bool, str | None]]:
    """Live annotations that may not be for others' eyes: the id, whether they surely are not, being private or off the
    record, and else until when their article is under embargo."""
    yield from connection.execute(
        "SELECT id, hidden, embargo_until FROM (SELECT n.id, a.embargo_until, "
        "n.private OR a.private OR a.terms = 'off the record' AS hidden "
        "FROM live_annotations n JOIN articles a ON a.id = n.article) WHERE hidden OR embargo_until IS NOT NULL"
    )


class _Layouts:
    """The blocks of the versions met in one portion, each read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[int, int], tuple[str, list[int], list[int | None]]] = {}

    def sha256(self, annotation: Annotation) -> str:
        return self._of(annotation)[0]

    def place(self, annotation: Annotation) -> tuple[int | None, int]:
        """Page, if known, and number of the paragraph in which the annotation begins, from 1; headings do not count."""
        _, starts, pages = self._of(annotation)
        paragraph = bisect_right(starts, annotation.span.start)
        return pages[paragraph - 1] if paragraph else None, max(paragraph, 1)

    def _of(self, annotation: Annotation) -> tuple[str, list[int], list[int | None]]:
        """Hash of the text, and beginnings and pages of its paragraphs."""
        key = (annotation.article, annotation.version)
        if key not in self._known:
            version = articles.version(self._connection, *key)
            paragraphs = [block for block in version.blocks if block.kind is not BlockKind.HEADING]
            starts, pages = [p.span.start for p in paragraphs], [p.style.page for p in paragraphs]
            self._known[key] = (version.sha256, starts, pages)
        return self._known[key]


def placed(connection: sqlite3.Connection, annotation: Annotation, number: int, body: str) -> Placement:
    """Where an annotation sits in version `number` of its article, whose text is `body`."""
    anchor = Anchor(annotation.quote, annotation.prefix, annotation.suffix, annotation.span.start)
    origin = articles.body(connection, annotation.article, annotation.version)
    state, span, score = resolve(anchor, body, origin)
    return Placement(annotation.id, number, state, span, score)


def placements(connection: sqlite3.Connection, version: Version, marked: Iterable[Annotation]) -> dict[str, Placement]:
    """Where those of these annotations that were made in other versions sit in this one, by their ids."""
    known = annotations.placements(connection, version.article, version.number)
    elsewhere = [annotation for annotation in marked if annotation.version != version.number]
    decided = decisions.of_version(connection, version.article, version.number) if elsewhere else {}
    return {
        a.id: _decided(decided[a.id], a)
        if a.id in decided
        else known.get(a.id) or placed(connection, a, version.number, version.body)
        for a in elsewhere
    }


def _decided(decision: Decision, annotation: Annotation) -> Placement:
    """Where the user says it is, or that it is nowhere."""
    span = decision.span
    if span is None:
        return Placement(annotation.id, decision.version, PlacementState.LOST, None, 0.0)
    state = PlacementState.SAME if span == annotation.span else PlacementState.MOVED
    return Placement(annotation.id, decision.version, state, span, 1.0)


def _version_notes(
    connection: sqlite3.Connection, marked: Iterable[Annotation], about: Mapping[int, Article]
) -> dict[str, str]:
    """What became of marked wordings by now, by annotation, for those that do not stand where they stood.

    The version named is the first from which on it has been so.
    """
    elsewhere: dict[int, list[Annotation]] = {}
    for annotation in marked:
        if annotation.version != about[annotation.article].version:
            elsewhere.setdefault(annotation.article, []).append(annotation)
    notes: dict[str, str] = {}
    for article, own in elsewhere.items():
        notes |= _notes_of_article(connection, about[article], own)
    return notes


def _notes_of_article(connection: sqlite3.Connection, article: Article, own: list[Annotation]) -> dict[str, str]:
    """Looks at the current text, and from there back as long as a wording had the same fate."""
    fates: dict[str, tuple[str, int]] = {}
    for number in reversed(versions.numbers(connection, article.id)):
        if number > article.version or not own:
            continue
        version = articles.version(connection, article.id, number)
        found = placements(connection, version, own)
        fated = [(a, _fate(a, version, found[a.id])) for a in own if a.id in found]
        kept = [(a, fate) for a, fate in fated if fate and (a.id not in fates or fates[a.id][0] == fate)]
        fates |= {a.id: (fate, number) for a, fate in kept}
        own = [a for a, _ in kept if a.version < number]
    return {key: fate.format(number) for key, (fate, number) in fates.items()}


def _fate(annotation: Annotation, version: Version, place: Placement) -> str:
    """What became of a wording in a version, with a place for its number; empty where it stands as it stood.

    A passage that the user found there need not have the same words.
    """
    if place.span is not None and place.state in (PlacementState.SAME, PlacementState.MOVED):
        return "" if place.span.of(version.body) == annotation.quote else "wording changed in version {}"
    if annotation.quote in version.body:
        return "same words in version {}, perhaps of another passage"
    return "wording absent from version {}" if place.state is PlacementState.LOST else "wording changed in version {}"
