"""Correcting what is known of an article: a date that was not found, an outlet that was misread, a guess confirmed.

The text and its title are not among it: they belong to a version, which stays as it came in, so that every quotation
can be held against it.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, TypedDict, cast
from urllib.parse import urlsplit

from archive.changes import ChangeSet
from archive.errors import FieldNotUnderstood
from archive.model import ArticleMetadata
from archive.operations.labels import elided
from archive.sentences import Sentence, all_of
from archive.store import articles
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.dates import parse_date
from archive.text.normalize import normalize_line

CORRECTABLE: Mapping[str, Sentence] = {
    "outlet": Sentence("outlet"),
    "byline": Sentence("byline"),
    "dateline": Sentence("dateline"),
    "section": Sentence("section"),
    "language": Sentence("language"),
    "url": Sentence("address"),
    "published": Sentence("date"),
}
"""The fields that can be corrected, and what each is called."""

_ENCODING = Sentence("encoding")
"""A guess that can be confirmed, but not corrected: the text would be another one."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_DAY_OR_MONTH = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


class Correction(TypedDict, total=False):
    """What is to be said, as a person writes it; None or an empty text for what is not known. The rest stays."""

    outlet: str | None
    byline: str | None
    dateline: str | None
    section: str | None
    language: str | None
    url: str | None
    published: str | None


def correct(
    connection: Connection, session: Session, article: int, correction: Correction, confirmed: Collection[str] = ()
) -> ChangeSet:
    """Say anew what is known of an article; what is said or `confirmed` is no guess any more. One gesture.

    A date is read with the language of the article, and keeps the precision it is written with. Raises NotFound, or
    FieldNotUnderstood for what is no field, no date, no language or no address.
    """
    said = cast("Mapping[str, str | None]", correction)
    for name in (*said, *confirmed):
        _insist_on_field(name)
    known = articles.get(connection, article)
    values = understood(said, known.metadata.language)
    with gesture(connection, session, _label(said, confirmed, known.title)) as rows:
        about = articles.get(connection, article).metadata
        guessed = tuple(name for name in about.guessed if name not in {*said, *confirmed})
        articles.describe(rows, article, _with(about, values, guessed))
    return rows.changeset()


def understood(said: Mapping[str, str | None], language: str | None) -> dict[str, str | None]:
    """The fields as the archive keeps them; `language` is that of the article. Raises FieldNotUnderstood."""
    values = {name: normalize_line(value or "") or None for name, value in said.items()}
    if written := values.get("language"):
        values["language"] = language = _language(written)
    if written := values.get("published"):
        values["published"] = _date(written, language)
    if written := values.get("url"):
        values["url"] = _address(written)
    return values


def _with(about: ArticleMetadata, values: Mapping[str, str | None], guessed: tuple[str, ...]) -> ArticleMetadata:
    changed: Mapping[str, Any] = values
    return replace(about, **changed, guessed=guessed)


def _insist_on_field(name: str) -> None:
    if name == "title":
        raise FieldNotUnderstood(
            Sentence(
                "The title belongs to the text, which stays as it came in: import a corrected text, which becomes a "
                "new version of the article."
            ),
            name,
        )
    if name not in CORRECTABLE and name != "encoding":
        raise FieldNotUnderstood(
            Sentence("“{name}” cannot be corrected: only {fields} can.", name=name, fields=", ".join(CORRECTABLE)), name
        )


def _language(written: str) -> str:
    code = written.replace("_", "-").split("-")[0].lower()
    if not _LANGUAGE.fullmatch(code):
        raise FieldNotUnderstood(
            Sentence("“{written}” is no code of a language: write its letters, as en, tr, ar or he.", written=written),
            "language",
        )
    return code


def _date(written: str, language: str | None) -> str:
    if (date := parse_date(written, language)) is not None:
        return date
    figures = _DAY_OR_MONTH.fullmatch(written)
    if figures and int(figures[1]) <= 12 and int(figures[2]) <= 12:
        one, other, year = int(figures[1]), int(figures[2]), figures[3]
        raise FieldNotUnderstood(
            Sentence(
                "“{written}” can be two days: write {year}-{other:02}-{one:02} or {year}-{one:02}-{other:02}.",
                written=written,
                year=year,
                other=other,
                one=one,
            ),
            "published",
        )
    raise FieldNotUnderstood(
        Sentence(
            "“{written}” is no date: write a year, month or day, as 2026, 2026-05 or 2026-05-31, or a day in words.",
            written=written,
        ),
        "published",
    )


def _address(written: str) -> str:
    try:
        parts = urlsplit(written)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in written
    except ValueError:
        is_address = False
    if not is_address:
        raise FieldNotUnderstood(
            Sentence("“{written}” is no address of a page: write one that begins with https://.", written=written),
            "url",
        )
    return written


def _label(said: Collection[str], confirmed: Collection[str], title: str) -> Sentence:
    names = (*said, *(name for name in confirmed if name not in said))
    fields = all_of([CORRECTABLE.get(name, _ENCODING) for name in names])
    if said:
        return Sentence("Correct the {fields} of “{title}”", fields=fields, title=elided(title))
    return Sentence("Confirm the {fields} of “{title}”", fields=fields, title=elided(title))
