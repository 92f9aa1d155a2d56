"""Excerpts as annotations of the web: the W3C Web Annotation Data Model, read by annotation tools and by programs.

A passage is found by its words and by its place at once, tags, note and links are bodies with their purposes. Fields
for which the model has no word stand beside them, in a vocabulary of our own: `cuttings:` and the field's name in camel
case, as in `cuttings:versionNote`. In it a tag says its `kind`, `role`, `stance` and `asWritten` too, and a link says
its `linkType`, how it `reads` from here, its `status` and `note`, and of its other end `quote`, `title`, `outlet`,
`published` and `citation`. So every field of an excerpt is there once.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from archive.exporters.base import FIELDS
from archive.exporters.prose import TITLE
from archive.ids import uuid7
from archive.model import Assignment, Excerpt, ExcerptLink

CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"cuttings": "urn:cuttings:"})
"""The model's own words, and the prefix of ours."""

# What the model has words for, so that it needs none of ours.
_IN_THE_MODEL = {"id", "quote", "context before", "context after", "note", "actors", "issues", "links"}
_IN_THE_MODEL |= {"start", "end", "created", "modified"}
_NUMBERS = {"page", "paragraph", "version"}
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)


class JsonLd:
    """One AnnotationCollection with one page, whose items are written one by one; an annotation a line."""

    name = "json-ld"
    suffix = ".jsonld"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        collection = f"urn:uuid:{uuid7()}"
        head: Mapping[str, Any] = {
            "@context": CONTEXT,
            "id": collection,
            "type": "AnnotationCollection",
            "label": TITLE,
            "first": {
                "id": f"{collection}#1",
                "type": "AnnotationPage",
                "partOf": collection,
                "startIndex": 0,
                "items": [],
            },
        }
        opening = _json(head).removesuffix("]}}")
        file.write(opening.encode())
        count = 0
        for row in rows:
            file.write(f"{',' if count else ''}\n{_json(annotation(row))}".encode())
            count += 1
        file.write(f'\n]}}, "total": {count}}}\n'.encode())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def annotation(excerpt: Excerpt) -> dict[str, Any]:
    """One excerpt as an annotation of the model, ready for JSON."""
    own = excerpt.annotation
    return {
        "id": f"urn:uuid:{own.id}",
        "type": "Annotation",
        "motivation": "highlighting",
        **({"created": own.created_at} if own.created_at else {}),
        **({"modified": own.modified_at} if own.modified_at else {}),
        "body": [*map(_tag, own.assignments), *_note(own.note), *map(_link, excerpt.links)],
        "target": {
            "type": "SpecificResource",
            "source": _source(excerpt),
            # Two selectors of one and the same passage: each finds it where the other fails.
            "selector": [
                {"type": "TextQuoteSelector", "exact": own.quote, "prefix": own.prefix, "suffix": own.suffix},
                {"type": "TextPositionSelector", "start": own.span.start, "end": own.span.end},
            ],
        },
        **_own_fields(excerpt),
    }


def _tag(tag: Assignment) -> dict[str, Any]:
    known = {
        "cuttings:role": tag.role,
        "cuttings:asWritten": tag.as_written,
        "cuttings:stance": tag.stance,
    }
    body = {"type": "TextualBody", "purpose": "tagging", "value": tag.name, "cuttings:kind": tag.kind}
    return body | {name: word for name, word in known.items() if word}


def _note(note: str) -> list[dict[str, Any]]:
    return [{"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": note}] if note else []


def _link(link: ExcerptLink) -> dict[str, Any]:
    known = {
        "cuttings:status": link.status,
        "cuttings:note": link.note,
        "cuttings:outlet": link.outlet,
        "cuttings:published": link.published,
        "cuttings:citation": link.citation,
    }
    body = {
        "type": "SpecificResource",
        "purpose": "linking",
        "source": f"urn:uuid:{link.annotation}",
        "cuttings:linkType": link.type,
        "cuttings:reads": link.reading,
        "cuttings:quote": link.quote,
        "cuttings:title": link.title,
    }
    return body | {name: text for name, text in known.items() if text}


def _source(excerpt: Excerpt) -> str:
    """The article's address on the web or, without one that can be an identifier, a name for its text."""
    url = excerpt.article.metadata.url or ""
    return url if _ADDRESS.fullmatch(url) else f"urn:sha256:{excerpt.sha256}"


def _own_fields(excerpt: Excerpt) -> dict[str, Any]:
    fields = {field.name: field.text(excerpt) for field in FIELDS if field.name not in _IN_THE_MODEL}
    return {
        f"cuttings:{_camel(name)}": int(text) if name in _NUMBERS else text for name, text in fields.items() if text
    }


def _camel(name: str) -> str:
    first, *others = name.split()
    return "".join([first if first.isupper() else first.lower(), *(word.capitalize() for word in others)])
