"""Exports of Nexis Uni: many articles in one document, each with its particulars in lines of their own.

They must not become one article. A file that holds a single one is read with its particulars.
"""

import re
from collections.abc import Sequence

from archive.errors import FormatError
from archive.importers.base import RawArticle
from archive.model import BlockKind
from archive.sentences import Sentence
from archive.text.dates import parse_date
from archive.text.layout import Part
from archive.text.normalize import normalize_line

_END = re.compile(r"(?:End of Document|Ende des Dokuments|Fin du document)", re.IGNORECASE)
_BODY = frozenset(("body", "text", "volltext", "texte"))
_FIELD = re.compile(r"([A-Z][A-Za-z -]{2,24}):\s*(.*)", re.DOTALL)
_SIGNS = ("length", "section", "byline", "load-date", "publication-type")
_FEWEST_SIGNS = 2


def article(parts: Sequence[Part]) -> RawArticle | None:
    """The article in an export of one, or None for a text that is no export at all.

    Raises FormatError for an export of several.
    """
    lines = [normalize_line(part.text) for part in parts]
    ends = [number for number, line in enumerate(lines) if _END.fullmatch(line)]
    fields = {match[1].lower() for line in lines if (match := _FIELD.match(line))}
    signs = sum(sign in fields for sign in _SIGNS) + any(line.lower() in _BODY for line in lines)
    if not ends or signs <= _FEWEST_SIGNS:
        return None
    if len(ends) > 1:
        raise FormatError(
            Sentence(
                "The file is a Nexis Uni export that seems to hold {count} articles, and they would become one: "
                "export each article to a file of its own, and import those.",
                count=len(ends),
            )
        )
    return _single(parts[: ends[0]], lines[: ends[0]])


def _single(parts: Sequence[Part], lines: Sequence[str]) -> RawArticle | None:
    body = next((number for number, line in enumerate(lines) if line.lower() in _BODY), None)
    first_field = next((number for number, line in enumerate(lines) if _is_field(line)), None)
    if body is None or first_field is None or not 0 < first_field < body:
        return None
    headings = [n for n in range(first_field) if parts[n].style.kind is BlockKind.HEADING]
    headline = headings[-1] if headings else 0
    about = lines[headline + 1 : first_field]
    given = _fields(lines[first_field:body])
    end = next((n for n in range(body + 1, len(lines)) if lines[n].lower() == "classification"), len(lines))
    published = next((line for line in about if parse_date(line)), None)
    extra: dict[str, object] = {"nexis": given | _fields(lines[end + 1 :])}
    if notice := next((line for line in about if line.lower().startswith("copyright")), None):
        extra["copyright"] = notice
    return RawArticle(
        tuple(parts[body + 1 : end]),
        lines[headline],
        outlet=about[0] if about and about[0] != published else None,
        byline=given.get("byline"),
        dateline=given.get("dateline"),
        section=given.get("section"),
        published=published,
        extra=extra,
    )


def _is_field(line: str) -> bool:
    match = _FIELD.match(line)
    return bool(match and match[1].lower() in _SIGNS)


def _fields(lines: Sequence[str]) -> dict[str, str]:
    matches = (_FIELD.match(line) for line in lines)
    return {match[1].lower(): match[2].strip() for match in matches if match}
