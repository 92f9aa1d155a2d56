"""The documents of the index: one an article, one an annotation, and one that says what they were built from.

No text is stored: the archive has it. Documents of annotations repeat what is true of their article, so that the same
query finds either; documents of articles repeat the tags of all their annotations, which answers a condition that is
alone in its group without a look at the annotations.
"""

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import cache

from tantivy import Document, Query, Schema, SchemaBuilder

from archive.index.analysis import FOLDED, STEM_FIELDS, code_of, searchable, stemmable, stemmed
from archive.index.base import IndexedAnnotation, IndexedArticle, IndexState
from archive.index.reading import seconds
from archive.model import ReadingState, Role, TagKind
from archive.query.fields import Existing, State
from archive.text.dates import interval
from archive.text.todos import has_open

ARTICLE, ANNOTATION, STATE = "article", "annotation", "state"

FACETS = {
    "outlet": "outlet_value",
    "month": "month",
    "language": "lang",
    "actor": "actor",
    "issue": "issue",
    "state": "is",
}
"""The field of the index that holds the values of each facet."""

VALUES = {**FACETS, "speaker": "speaker", "check": "check"}
"""The same, with what only excerpts are grouped by."""

_ANALYSED = ("title", "body", "byline", "outlet", "section", "dateline", "note")
_RAW = ("kind", "tag", "role", "stance", "attribution", "wording", "link", "has")
_RAW_AND_FAST = (*VALUES.values(), "story")
_STATES = {
    ReadingState.NEW: State.UNREAD,
    ReadingState.READ: State.READ,
    ReadingState.KEPT: State.KEPT,
    ReadingState.SET_ASIDE: State.ASIDE,
}

_APART = [""] * 100
"""Between two texts of a field: each moves the next by a place, so that no usual phrase goes from one to the other."""

Fields = dict[str, list[str] | int]


@cache
def schema() -> Schema:
    builder = SchemaBuilder()
    for name in _ANALYSED:
        builder.add_text_field(name, tokenizer_name=FOLDED)
    for language in STEM_FIELDS:
        builder.add_text_field(stem_field(language), tokenizer_name=stemmed(language), index_option="basic")
    for name in _RAW:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in _RAW_AND_FAST:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_unsigned_field("article", indexed=True, fast=True)
    builder.add_unsigned_field("annotation_high", fast=True)
    builder.add_unsigned_field("annotation_low", fast=True)
    builder.add_integer_field("published_start", fast=True)
    builder.add_integer_field("published_end", fast=True)
    builder.add_text_field("state", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def stem_field(language: str) -> str:
    return f"stem_{language}"


def of_kind(kind: str) -> Query:
    """All documents of one kind."""
    return Query.term_query(schema(), "kind", kind, index_option="basic")


def token(tag: str, part: str) -> str:
    """What says that a tag stands in that role, or with that stance."""
    return f"{tag}/{part}"


def documents(article: IndexedArticle) -> Iterator[Document]:
    """The document of the article, then those of its annotations."""
    shared = _shared(article)
    marks = [_of_annotation(annotation) for annotation in article.annotations]
    own = {
        "kind": [ARTICLE],
        **_texts(article.title, [article.body], shared),
        "note": _apart([searchable(annotation.note) for annotation in article.annotations if annotation.note]),
    }
    for name in {name for mark in marks for name in mark}:
        own[name] = sorted({value for mark in marks for value in mark.get(name, ())})
    yield Document.from_dict(shared | own, schema())
    for annotation, mark in zip(article.annotations, marks, strict=True):
        number = uuid.UUID(annotation.id).int
        quote = [text for text in (annotation.quote, annotation.translation) if text]
        own = {
            "kind": [ANNOTATION],
            **_texts(article.title, quote, shared),
            "note": [searchable(annotation.note)],
            **mark,
        }
        identity: Fields = {"annotation_high": number >> 64, "annotation_low": number & (1 << 64) - 1}
        yield Document.from_dict(shared | own | identity, schema())


def _texts(title: str, bodies: list[str], shared: Fields) -> dict[str, list[str]]:
    texts = {"title": [searchable(title)], "body": _apart([searchable(body) for body in bodies])}
    for language in shared.get("lang", ()):  # type: ignore[union-attr]
        if language in STEM_FIELDS:
            # How often a stem occurs does not count, and stemming is what costs most: every word is stemmed once.
            words = {word for text in texts["title"] + texts["body"] for word in text.split()}
            texts[stem_field(language)] = [stemmable(" ".join(words), language)]
    return texts


def _apart(texts: list[str]) -> list[str]:
    return [piece for text in texts for piece in (*_APART, text)][len(_APART) :]


def _shared(article: IndexedArticle) -> Fields:
    about = article.metadata
    fields: Fields = {"article": article.id, "is": [_STATES[article.state], *[State.STARRED] * article.starred]}
    for name in ("byline", "outlet", "section", "dateline"):
        if value := getattr(about, name):
            fields[name] = [searchable(value)]
    if about.outlet:
        fields["outlet_value"] = [about.outlet]
    if about.language:
        fields["lang"] = [code_of(about.language)]
    if article.stories:
        fields["story"] = list(article.stories)
    if about.published:
        start, end = interval(about.published)
        fields |= {"published_start": seconds(start), "published_end": seconds(end), "month": [about.published[:7]]}
    return fields


def _of_annotation(annotation: IndexedAnnotation) -> dict[str, list[str]]:
    parts = [(tag, part) for tag in annotation.tags for part in (tag.role, tag.stance) if part]
    fields: dict[str, Iterable[str | None]] = {
        "actor": {tag.tag for tag in annotation.tags if tag.kind is TagKind.ACTOR},
        "issue": {tag.tag for tag in annotation.tags if tag.kind is TagKind.ISSUE},
        "speaker": {tag.tag for tag in annotation.tags if tag.role is Role.SPEAKER},
        "tag": {token(tag.tag, part) for tag, part in parts},
        "role": {tag.role for tag in annotation.tags if tag.role},
        "stance": {tag.stance for tag in annotation.tags if tag.stance},
        "attribution": [annotation.attribution],
        "wording": [annotation.wording],
        "check": [annotation.check],
        "link": set(annotation.links),
        "has": _existing(annotation),
    }
    return {name: found for name, values in fields.items() if (found := [value for value in values if value])}


def _existing(annotation: IndexedAnnotation) -> Iterator[str]:
    yield Existing.HIGHLIGHT
    if annotation.links:
        yield Existing.LINK
    if annotation.note.strip():
        yield Existing.NOTE
    if has_open(annotation.note):
        yield Existing.TODO


def values_of(article: IndexedArticle) -> dict[str, dict[str, Sequence[str]]]:
    """What the documents of an article's annotations have of each facet they have anything of, by annotation id."""
    shared = _shared(article)
    found: dict[str, dict[str, Sequence[str]]] = {}
    for annotation in article.annotations:
        fields: Fields = {**shared, **_of_annotation(annotation)}
        values = ((facet, fields[name]) for facet, name in VALUES.items() if name in fields)
        found[annotation.id] = {facet: value for facet, value in values if not isinstance(value, int)}
    return found


def state_document(state: IndexState) -> Document:
    return Document.from_dict({"kind": [STATE], "state": json.dumps(asdict(state))}, schema())


def read_state(document: Document) -> IndexState:
    return IndexState(**json.loads(document["state"][0]))
