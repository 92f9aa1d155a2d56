"""An article out of the clipboard: what was copied from a page or a document becomes an article like any other.

Clipboards hold a text, and often the same as HTML with its headings. The HTML is read as a saved page is, by whichever
importer reads those; where none does, or it finds too little of the text, the text counts.
"""

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from archive.changes import ChangeSet
from archive.errors import FormatError
from archive.importers.base import LARGEST_ARTICLE, RawArticle
from archive.importers.registry import recognise
from archive.model import NewArticle, Original
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare
from archive.operations.sources import StartPool, prepared
from archive.sentences import Sentence
from archive.store import originals
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.layout import count_words

LABEL = Sentence("Paste an article")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PAGE = "text/html"
# A page that was copied whole has menus and adverts, which its reader leaves out; more than two thirds is no menu.
_LEAST_SHARE = 1 / 3


class Outcome(StrEnum):
    """What became of a pasted text: a new article, a new version of a known one, or nothing, as it is there already."""

    NEW = "new"
    VERSION = "version"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Pasted:
    """The article that a pasted text became or was already."""

    article: int
    outcome: Outcome
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Clipping:
    """A pasted text that is read but not yet stored, and the bytes it was read from."""

    article: NewArticle
    original: Original


def clip(text: str, html: str | None = None, start_pool: StartPool | None = None) -> Clipping:
    """Read what was pasted: `text`, and the same as HTML where there is that. Touches no archive.

    `start_pool` starts a process for libraries that a page could harm. Raises FormatError for an address alone, for
    what has no text, and for more than a single article can have.
    """
    words = text.split()
    if words and all(_ADDRESS.fullmatch(word) for word in words):
        raise FormatError(
            Sentence(
                "Save the page and drop it here: an address alone holds no text, and nothing is fetched from the "
                "network."
            )
        )
    if max(len(text), len(html or "")) > LARGEST_ARTICLE:
        raise FormatError(
            Sentence(
                "What was pasted is larger than {megabytes} MB, which is no single article: save it as a file, and "
                "split that into its articles.",
                megabytes=LARGEST_ARTICLE // 1024**2,
            )
        )
    if html and (page := _page(html, start_pool)) and _is_enough(page.article, text):
        return page
    if not any(map(str.isalnum, text)):
        raise FormatError(
            Sentence("There is no text in what was pasted: copy the text of an article, and paste it again.")
        )
    original = _original(text.encode("utf-8", "replace"), "text/plain", "pasted.txt")
    return Clipping(prepare(RawArticle(text), original=original.sha256), original)


def paste(connection: Connection, session: Session, clipping: Clipping) -> Pasted:
    """Store what was read as a file of the same content would be stored."""
    with gesture(connection, session, LABEL) as rows:
        known = originals.article_of(connection, clipping.original.sha256)
        if known is not None:
            return Pasted(known, Outcome.DUPLICATE, rows.changeset())
        report = ImportReport()
        article = store(rows, clipping.article, report, clipping.original)
    return Pasted(article, _outcome(report), rows.changeset())


def _outcome(report: ImportReport) -> Outcome:
    if report.imported:
        return Outcome.NEW
    return Outcome.VERSION if report.versions else Outcome.DUPLICATE


def _page(html: str, start_pool: StartPool | None) -> Clipping | None:
    """The article in a piece of HTML; None where no importer reads pages, or it finds none."""
    data = html.encode("utf-8-sig", "replace")  # the mark outweighs the encoding that the page names
    with TemporaryDirectory(prefix="cuttings-") as folder:
        path = Path(folder, "pasted.html")
        path.write_bytes(data)
        try:
            if recognise(path).media_type != _PAGE:
                return None
        except FormatError:
            return None
        found: Sequence[object] = [one for file in prepared([path], start_pool) for one in file.found or ()]
    if len(found) != 1 or not isinstance(found[0], NewArticle):
        return None
    original = _original(data, _PAGE, "pasted.html")
    about = replace(found[0].metadata, import_name=None)
    return Clipping(replace(found[0], metadata=about, original=original.sha256), original)


def _is_enough(page: NewArticle, text: str) -> bool:
    return page.words >= _LEAST_SHARE * count_words(text)


def _original(data: bytes, media_type: str, name: str) -> Original:
    return Original(hashlib.sha256(data).hexdigest(), media_type, name, len(data), zlib.compress(data))
