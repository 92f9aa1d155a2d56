"""What the formats that are read, rather than computed with, say of an excerpt beside its quote.

They all say it alike: a line on the statement, a line on the source, the note, and the other fields by their names.
"""

import re

from archive.exporters.base import FIELDS, issue_text
from archive.model import Excerpt, Role, TagKind

TITLE = "Excerpts"

# Neither XML nor HTML can hold them, whatever they are escaped to. No text has them that was normalised.
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ELSEWHERE = ("quote", "note", "citation")


def legible(text: str) -> str:
    """`text` without the characters that no document may contain, such as U+0000."""
    return _UNSPEAKABLE.sub("", text)


def statement(excerpt: Excerpt) -> str:
    """Who said it, on which issue: `Mara Tidewell, via Zold → Truce (for) · unnamed · quoted`; the unknown left out."""
    annotation = excerpt.annotation
    speakers = [tag.name for tag in annotation.assignments if tag.role is Role.SPEAKER]
    relayed = [f"via {tag.name}" for tag in annotation.assignments if tag.role is Role.VIA]
    issues = [issue_text(tag) for tag in annotation.assignments if tag.kind is TagKind.ISSUE]
    sides = [", ".join(names) for names in ([*speakers, *relayed], issues) if names]
    known = [word.value for word in (annotation.attribution, annotation.wording, annotation.check) if word]
    return " · ".join(filter(None, [" → ".join(sides), *known]))


def source(excerpt: Excerpt) -> str:
    """The citation, and the page where it is known."""
    return excerpt.citation if excerpt.page is None else f"{excerpt.citation} · p. {excerpt.page}"


def details(excerpt: Excerpt) -> list[tuple[str, str]]:
    """The names and texts of all fields but quote, note and citation, those that are empty left out."""
    known = ((field.name, field.text(excerpt)) for field in FIELDS if field.name not in _ELSEWHERE)
    return [(name, text) for name, text in known if text]
